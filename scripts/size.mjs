// npm run size: what a page fetches, packed as servers do it, against the budgets below. Run it after `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { definedTags } from './build/entries.mjs';
import { filesUnder } from './files.mjs';
import { root } from './setup.mjs';

const FOLDER = 'dist/cdn';
const KB = 1024;

/** Script fetched before the first result is on the screen, in bytes. */
const BUDGETS = { 'group-finder': 36 * KB, 'meeting-card': 18 * KB, 'stigma-myth-buster': 16 * KB };

/**
 * Parts that load on the way to the first result, by the name of their module: `native` for parts/group-finder-native-….js.
 * @type {Record<string, string[]>}
 */
const beforeFirstResult = {};

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'`](\.[^"'`]+)["'`]/g;

/** A file of dist/cdn with all that it imports statically. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, FOLDER, file), 'utf8');
  for (const [, path] of text.matchAll(STATIC_IMPORT)) withImports(join(file, '..', path), seen);
  return seen;
}

function fetchedFiles(tag) {
  const files = withImports(`${tag}.js`);
  for (const name of beforeFirstResult[tag] ?? []) {
    const start = `${FOLDER}/parts/${tag}-${name}-`;
    const part = filesUnder(`${FOLDER}/parts`).find((file) => file.startsWith(start) && file.endsWith('.js'));
    if (!part) throw new Error(`No part "${name}" of <${tag}> was built: correct the table in scripts/size.mjs.`);
    withImports(part.slice(FOLDER.length + 1), files);
  }
  return files;
}

function measure() {
  const packed = (file) => gzipSync(readFileSync(join(root, FOLDER, file))).length;
  return definedTags().map((tag) => {
    const files = [...fetchedFiles(tag)];
    return { tag, files, bytes: files.reduce((sum, file) => sum + packed(file), 0), budget: BUDGETS[tag] };
  });
}

const inKb = (bytes) => `${(bytes / KB).toFixed(1).padStart(6)} KB`;

const sizes = measure();
for (const { tag, files, bytes, budget } of sizes) {
  const limit = budget ? ` of ${inKb(budget).trim()}` : '';
  const mark = budget && bytes > budget ? '✗' : ' ';
  console.log(`${mark} ${tag.padEnd(22)} ${inKb(bytes)}${limit}${files.length > 1 ? `, ${files.length} files` : ''}`);
}
const tooLarge = sizes.filter(({ bytes, budget }) => budget && bytes > budget);
if (tooLarge.length > 0) {
  console.error(
    `Over budget: ${tooLarge.map(({ tag, bytes, budget }) => `<${tag}> by ${bytes - budget} bytes`).join(', ')}.`,
  );
  process.exitCode = 1;
}
