// npm run manifest: writes custom-elements.json and what is made from it. With --check: says whether the files that are
// there are what would be written.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, run } from './setup.mjs';
import { vocabularyOf } from './vocabulary.mjs';

const FILE = 'custom-elements.json';
/** File → what makes its text from the manifest. */
const MADE = { 'src/snippets/elements.ts': vocabularyOf };

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Path from the root → text, for everything that is made from the manifest of a folder. */
async function madeFrom(folder) {
  const manifest = JSON.parse(read(join(folder, FILE)));
  const entries = Object.entries(MADE).map(async ([file, make]) => {
    const options = await resolveConfig(join(root, file));
    return [file, await format(make(manifest), { ...options, filepath: file })];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function analyze(folder) {
  const exitCode = await run('cem', ['analyze', '--quiet'], { env: { PSW_MANIFEST_FOLDER: folder } });
  if (exitCode !== 0) throw new Error('The analyzer failed: see the lines above.');
}

if (process.argv.includes('--check')) {
  // Inside the repository, because the analyzer takes the folder from there.
  const folder = mkdtempSync(join(root, 'node_modules', '.psw-manifest-'));
  await analyze(relative(root, folder));
  const expected = { [FILE]: read(join(folder, FILE)), ...(await madeFrom(folder)) };
  rmSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(expected)) {
    if (text === read(join(root, file))) continue;
    console.error(`${file} does not say what the sources say: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
} else {
  await analyze('.');
  const made = await madeFrom(root);
  for (const [file, text] of Object.entries(made)) writeFileSync(join(root, file), text);
  console.log(`Written: ${[FILE, ...Object.keys(made)].join(', ')}.`);
}
