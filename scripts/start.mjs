// npm start: the demo page, with everything it needs set up first. Works on a fresh clone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstalled, root, run } from './setup.mjs';

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// A browser to look with. None is no reason to stop: the address below can be opened from anywhere.
const { missing } = ensureBrowsers(['chromium']);
for (const { hint } of missing)
  console.log(`No Chromium or Chrome was found (${hint}); open the address below in the browser you have.`);

if (!existsSync(join(root, 'index.html')))
  console.log('There is no index.html yet: the server will show an empty page.');
// The snippet builder puts the hashes of the built files into its lines. They come when they come; the page is there at once.
void run('node', ['scripts/build/cdn-when-stale.mjs']);

const opens = process.stdout.isTTY && !process.env.CI;
process.exitCode = await run('vite', ['--port', '5173', ...(opens ? ['--open'] : []), ...process.argv.slice(2)]);
