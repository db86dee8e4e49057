// Every address of our files in a guide names the exact version: `npm run manifest` writes that of package.json into them.
import { manifest } from './build/entries.mjs';
import { filesUnder } from './files.mjs';

/** `psw/0.1.0/`, `peer-support-widgets-0.1.0.zip`, `peer-support-widgets@0.1.0`. */
const NAMED = /(?<=\bpsw\/|\bpeer-support-widgets[-@])\d+\.\d+\.\d+(?:-[\w.]+)?(?=[/`.\s])/g;

/** Those of today: decisions and the changelog speak of their own day. */
export const guides = () => [
  ...['README.md', 'index.html'],
  ...filesUnder('docs').filter((file) => /^docs\/[\w-]+\.md$/.test(file)),
];

export const withVersion = (text) => text.replace(NAMED, manifest.version);
