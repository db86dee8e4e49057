// npm run build:zip: peer-support-widgets-<version>.zip, everything that a website needs to host the files itself.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.mjs';
import { zipName, zipOfCdn } from './build/self-hosting.mjs';
import { root, run } from './setup.mjs';

// In a process of its own, because the Node that is pinned does it.
const isPinned = process.argv.includes('--zip');
if (isPinned) {
  const bytes = zipOfCdn();
  writeFileSync(join(root, zipName), bytes);
  console.log(`Built: ${zipName}, ${(bytes.length / 1_000_000).toFixed(1)} MB. How to use it: docs/self-hosting.md.`);
} else {
  const isBuilt = await ensureBuilt();
  process.exitCode = isBuilt ? await run('node', ['scripts/build-zip.mjs', '--zip']) : 1;
}
