// The files for a page as one zip, to be unpacked on a web server. Unpacked they are byte for byte those of dist/cdn, so
// that the checksums of integrity.json hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';
import { zip } from '../zip.mjs';
import { manifest } from './entries.mjs';

const FOLDER = 'dist/cdn/';
const GUIDE = 'docs/self-hosting.md';
/** The version is in the name of the folder too: a new version gets a new address, and the old files stay as they were. */
const NAME = `${manifest.name}-${manifest.version}`;

export const zipName = `${NAME}.zip`;

/** @returns {Buffer} the same for the same files, whenever it is made */
export function zipOfCdn(files = filesUnder(FOLDER)) {
  const entries = files.map((file) => [`${NAME}/${file.slice(FOLDER.length)}`, readFileSync(join(root, file))]);
  return zip(Object.fromEntries([...entries, [`${NAME}/self-hosting.md`, readFileSync(join(root, GUIDE))]]));
}
