// Short names for the private custom properties (`--_surface-sunken` → `--_3`), the same in every file of the CDN build:
// a part that loads later styles what the first file drew. What script reads by its name keeps it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';

const NAME = /--_[a-z][\w-]*/g;

/** @returns {Map<string, string>} */
export function privateNames() {
  const texts = filesUnder('src')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const counts = new Map();
  const read = new Set();
  for (const text of texts) {
    for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [, name] of text.matchAll(/['"](--_[\w-]+)/g)) read.add(name);
  }
  const names = [...counts.keys()].filter((name) => !read.has(name));
  // The most used first, then by name, so that the same source always gives the same files.
  names.sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
  return new Map(names.map((name, at) => [name, `--_${at.toString(36)}`]));
}

/** @param {Map<string, string>} names */
export const withShortNames = (css, names) => css.replace(NAME, (name) => names.get(name) ?? name);
