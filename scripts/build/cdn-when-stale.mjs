// Builds dist/cdn when it is missing, or older than what it is made of. For `npm start`, beside which it runs: quietly, and
// after everything else on this machine.
import { rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { buildCdn } from './cdn.mjs';
import { INTEGRITY, isStale } from './ensure-built.mjs';

if (isStale()) {
  setPriority(constants.priority.PRIORITY_LOW);
  // Hashes of files that are about to change are worse than none.
  rmSync(join(root, INTEGRITY), { force: true });
  try {
    await buildCdn();
    console.log('The files for the CDN are built: dist/cdn.');
  } catch (error) {
    console.error(`The files for the CDN could not be built, and the demo works without them. ${error.message}`);
  }
}
