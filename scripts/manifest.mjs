// npm run manifest: writes custom-elements.json and what is made from it, and the version into the guides. With --check: says whether the files that are
// there are what would be written.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { cssDataOf, htmlDataOf, webTypesOf } from './editor-data.mjs';
import { root, run } from './setup.mjs';
import { typesOf, vueTypesOf } from './types.mjs';
import { guides, withVersion } from './versions.mjs';
import { tagsOf, vocabularyOf } from './vocabulary.mjs';

const FILE = 'custom-elements.json';
/** File → what makes its text from the manifest. One may read those before it. */
const MADE = {
  'src/snippets/elements.ts': vocabularyOf,
  'src/embed/tags.ts': tagsOf,
  'vscode.html-custom-data.json': htmlDataOf,
  'vscode.css-custom-data.json': cssDataOf,
  'web-types.json': webTypesOf,
  'types/elements.d.ts': typesOf,
  'types/elements.vue.d.ts': vueTypesOf,
};

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Path from the root and text, one after another, for everything that is made from the manifest of a folder. */
async function* madeFrom(folder) {
  const manifest = JSON.parse(read(join(folder, FILE)));
  for (const [file, make] of Object.entries(MADE)) {
    const options = await resolveConfig(join(root, file));
    yield [file, await format(await make(manifest), { ...options, filepath: file })];
  }
  for (const file of guides()) yield [file, withVersion(read(join(root, file)))];
}

async function analyze(folder) {
  const exitCode = await run('cem', ['analyze', '--quiet'], { env: { PSW_MANIFEST_FOLDER: folder } });
  if (exitCode !== 0) throw new Error('The analyzer failed: see the lines above.');
}

if (process.argv.includes('--check')) {
  // Inside the repository, because the analyzer takes the folder from there.
  const folder = mkdtempSync(join(root, 'node_modules', '.psw-manifest-'));
  await analyze(relative(root, folder));
  const expected = [[FILE, read(join(folder, FILE))]];
  for await (const made of madeFrom(folder)) expected.push(made);
  rmSync(folder, { recursive: true });
  for (const [file, text] of expected) {
    if (text === read(join(root, file))) continue;
    console.error(`${file} does not say what the sources say: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
} else {
  await analyze('.');
  for await (const [file, text] of madeFrom(root)) writeFileSync(join(root, file), text);
  console.log(`Written: ${[FILE, ...Object.keys(MADE)].join(', ')}.`);
}
