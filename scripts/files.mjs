// Which files there are. Built-in modules only, for Node 20.19 and up (so no fs.glob).
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './setup.mjs';

/**
 * Every file under a folder of the repository, as sorted paths with `/` from the root; none if there is no such folder.
 * Installed packages are not of the repository.
 * @param {string} folder
 * @param {string} [top] the root of another repository
 */
export function filesUnder(folder, top = root) {
  const start = join(top, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();
}

/** A glob as an expression over whole paths. Knows `*`, `**`, `?` and `{a,b}`. */
export function globToRegExp(glob) {
  const source = glob
    .replace(/^\.\//, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (star) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[star])
    // After the stars, because this too writes a question mark.
    .replace(/\{([^}]*)\}/g, (_, list) => `(?:${list.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}
