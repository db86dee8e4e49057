// Which test file runs where.
import { filesUnder } from './files.mjs';

/** Pure code: runs in Node and in the browsers. */
const PURE = ['domain', 'sources', 'search', 'writers', 'snippets', 'i18n', 'content'];
/** Needs files, other programs or the built package: runs in Node only. */
const FEEDS = ['feeds', 'cli'];
const PACKAGE = ['package'];

/**
 * Runs in one engine only. What stands in `content` is our own text and pure rules about it: no `Intl` that others do not
 * test, no DOM; Node runs it twice besides. `expiry` looks at what a date hides in each story: the same templates and the
 * same rules in every engine, and each element's own test sees it expire in all of them. Property tests try thousands of
 * made-up lists on plain data; what of that asks `Intl` has examples beside them that run everywhere.
 * The demo page and its snippet builder, a form of native controls, are no part of what sites get. Which words an element
 * takes is decided by code that asks no engine.
 * All else runs in every engine: zones, words and sorting come from each engine's own data, layout and focus from its own code.
 */
const ONE_ENGINE =
  /^test\/(?:content\/.*|elements\/expiry\.test\.ts|stories\/(?:builder(?:-preview)?|demo-target)\.test\.ts|embed\/vocabulary\.test\.ts|(?:sources|search)\/.*\.property\.test\.ts)$/;

const inFolders = (folders) => (file) => folders.some((folder) => file.startsWith(`test/${folder}/`));
const isNodeOnly = inFolders([...FEEDS, ...PACKAGE]);

const isPackage = inFolders(PACKAGE);
/** These start programs of others, and wait for them. */
const isGuest = (file) =>
  /^test\/package\/(?:editors|frameworks|installed|integrity|wordpress[\w-]*)\.test\.ts$/.test(file);

const all = () => filesUnder('test').filter((file) => file.endsWith('.test.ts'));

export const pureTests = () => all().filter(inFolders(PURE));
export const feedTests = () => all().filter(inFolders(FEEDS));
export const packageTests = () => all().filter((file) => isPackage(file) && !isGuest(file));
/** The built package inside other programs. */
export const guestTests = () => all().filter((file) => isPackage(file) && isGuest(file));
/** All but what only Node can run. */
export const browserTests = () => all().filter((file) => !isNodeOnly(file));

/** Which of the engines a file is for. The first of them stands for all, and Chromium is the first where it is there. */
export const enginesFor = (file, engines) => (ONE_ENGINE.test(file) ? engines.slice(0, 1) : engines);
