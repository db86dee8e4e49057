// Whether dist/cdn is there and younger than what it is made of, for whatever takes its files; and `npm run build` when not.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root, run } from '../setup.mjs';

/** The last file that a build writes. */
export const INTEGRITY = 'dist/cdn/integrity.json';

/** There is none, or something it is made of has changed since. */
export function isStale(folder = root) {
  const timeOf = (file) => statSync(join(folder, file)).mtimeMs;
  if (!existsSync(join(folder, INTEGRITY))) return true;
  const sources = [
    ...filesUnder('src', folder),
    ...filesUnder('scripts/build', folder),
    'package.json',
    'package-lock.json',
  ];
  return sources.some((file) => timeOf(file) > timeOf(INTEGRITY));
}

/** @returns {Promise<boolean>} whether the files are there now */
export async function ensureBuilt() {
  return !isStale() || (await run('node', ['scripts/build.mjs'])) === 0;
}
