// npm run manifest: writes custom-elements.json. With --check: says whether the one that is there is what would be written.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './setup.mjs';

const FILE = 'custom-elements.json';

async function analyze(folder) {
  const exitCode = await run('cem', ['analyze', '--quiet'], { env: { PSW_MANIFEST_FOLDER: folder } });
  if (exitCode !== 0) throw new Error('The analyzer failed: see the lines above.');
}

if (process.argv.includes('--check')) {
  // Inside the repository, because the analyzer takes the folder from there.
  const folder = mkdtempSync(join(root, 'node_modules', '.psw-manifest-'));
  await analyze(relative(root, folder));
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const isSame = read(join(folder, FILE)) === read(join(root, FILE));
  rmSync(folder, { recursive: true });
  if (!isSame) {
    console.error(`${FILE} does not say what the sources say: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
} else {
  await analyze('.');
  console.log(`Written: ${FILE}.`);
}
