// Finds the content and the words of the library, for what checks them. TypeScript: start with `node --import tsx`.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { root } from './setup.mjs';

/** Folders of src/content that hold no content. */
const TOOLS = ['check'];

/** What measures how hard a text is to read; see src/content/check/reading-age.ts. */
export const readability = { syllables: syllable, grade: smogFormula };

const load = (file) => import(pathToFileURL(file).href);

/**
 * The collections of every folder of content. A folder whose index.ts has none is an error: nothing would check it.
 * @param {string} folder default: src/content
 * @returns {Promise<import('../src/content/collection.js').ContentCollection[]>}
 */
export async function loadCollections(folder = join(root, 'src/content')) {
  const kinds = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !TOOLS.includes(entry.name))
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    kinds.map(async (kind) => {
      const file = resolve(folder, kind, 'index.ts');
      const { COLLECTION } = existsSync(file) ? await load(file) : {};
      if (!COLLECTION) throw new Error(`${join(folder, kind)} has no index.ts that exports COLLECTION.`);
      return COLLECTION;
    }),
  );
}

/**
 * The words of one folder of src/i18n by section: `finder` is what finder.ts exports as `finderEn`.
 * @param {string} language `en`
 * @returns {Promise<Record<string, object>>}
 */
export async function loadWords(language) {
  const folder = join(root, 'src/i18n', language);
  const modules = await Promise.all(readdirSync(folder).map((name) => load(join(folder, name))));
  const sections = modules.flatMap((module) => Object.entries(module));
  return Object.fromEntries(sections.map(([name, words]) => [name.replace(/[A-Z][a-z]$/, ''), words]));
}

/**
 * The languages beside English, and the wording of regions: src/i18n/locales.
 * @returns {Promise<{tag: string, messages: object}[]>}
 */
export async function loadLocales() {
  const folder = join(root, 'src/i18n/locales');
  const files = readdirSync(folder).sort();
  const modules = await Promise.all(files.map((name) => load(join(folder, name))));
  return modules.flatMap((module) => Object.values(module).filter((value) => typeof value?.tag === 'string'));
}
