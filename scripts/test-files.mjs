// Which test file runs where.
import { filesUnder } from './files.mjs';

/** Pure code: runs in Node and in the browsers. */
const PURE = ['domain', 'sources', 'search', 'writers', 'i18n', 'content'];
/** Needs files, other programs or the built package: runs in Node only. */
const FEEDS = ['feeds', 'cli'];
const PACKAGE = ['package'];

const inFolders = (folders) => (file) => folders.some((folder) => file.startsWith(`test/${folder}/`));
const isNodeOnly = inFolders([...FEEDS, ...PACKAGE]);

const all = () => filesUnder('test').filter((file) => file.endsWith('.test.ts'));

export const pureTests = () => all().filter(inFolders(PURE));
export const feedTests = () => all().filter(inFolders(FEEDS));
export const packageTests = () => all().filter(inFolders(PACKAGE));
/** All but what only Node can run. */
export const browserTests = () => all().filter((file) => !isNodeOnly(file));
