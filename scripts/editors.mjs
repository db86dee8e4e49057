// npm run editors: asks every editor and sanitizer what it leaves of our snippets, and writes the tables into docs/editors.md
// and README.md. The built files must be there (npm run build).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './setup.mjs';
import { measure } from '../test/editors/matrix.js';
import { fullTables, readMatrix, replaceBetween, shortTable } from '../test/editors/words.js';

const read = (file) => readFileSync(join(root, file), 'utf8');

async function write(file, inner) {
  const path = join(root, file);
  const text = replaceBetween(read(file), inner);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

const matrix = await measure();
for (const { entry, why } of matrix.missing)
  console.log(`${entry.name} was not asked: ${why}. Its line stays as it was.`);
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
await write('docs/editors.md', fullTables(matrix, readMatrix(read('docs/editors.md')), date));
await write('README.md', shortTable(readMatrix(read('docs/editors.md'))));
console.log('Written: docs/editors.md and README.md.');
