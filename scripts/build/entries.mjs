// What is built: the entries of the package and the tags.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** src/elements/<tag>/<tag>.ts: the file with the class, not the ones beside it. */
const CLASS_FILE = /^src\/elements\/([\w-]+)\/\1\.ts$/;
const ENTRY =
  /^src\/(?:index|server|(?:domain|sources|search|writers|content|snippets|i18n|embed|cli)\/index|define\/[\w-]+|i18n\/locales\/[\w-]+)\.ts$/;

export const classFiles = () => filesUnder('src/elements').filter((file) => CLASS_FILE.test(file));

/**
 * The tags of the package: those that have a class and a define file.
 * @returns {string[]}
 */
export const definedTags = () =>
  classFiles()
    .map((file) => CLASS_FILE.exec(file)[1])
    .filter((tag) => existsSync(join(root, `src/define/${tag}.ts`)));

/**
 * Name in dist (without the ending) → source file, for every module that an export path of package.json can lead to.
 * @returns {Record<string, string>}
 */
export function libraryEntries() {
  const files = [...filesUnder('src').filter((file) => ENTRY.test(file)), ...classFiles()];
  return Object.fromEntries(files.map((file) => [file.slice('src/'.length, -'.ts'.length), file]));
}

/**
 * The runtime dependencies, with everything below them.
 * @returns {RegExp[]}
 */
export const externalPackages = () => Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(?:/|$)`));
