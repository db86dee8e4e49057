/**
 * The languages besides English: Welsh, Arabic and American wording, which load when a page asks for them, and whatever
 * a site adds or changes with `registerLanguage`.
 */
import { canonicalTag, isKnown, type Languages, ranges, useLanguages } from './locales.js';
import type { Locale, Messages, MessageSection, MessagesOverride } from './messages.js';

const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('./locales/ar.js').then(({ ar }) => ar),
  cy: () => import('./locales/cy.js').then(({ cy }) => cy),
  'en-US': () => import('./locales/en-US.js').then(({ enUS }) => enUS),
};
const loaded = new Map<string, MessagesOverride>();
const overrides = new Map<string, MessagesOverride>();
/** Came with the library, and no speaker of the language has read them. */
const unreviewed = new Set<string>();

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value);
}

/** `over` laid on `base`. Counts and lists are replaced whole: the forms of two languages must not mix. */
function merge<T>(base: T, over: unknown): T {
  if (!isBranch(base) || !isBranch(over)) return (over ?? base) as T;
  const merged: Record<string, unknown> = { ...base };
  for (const key of Object.keys(over)) merged[key] = merge(merged[key], over[key]);
  return merged as T;
}

const languages: Languages = {
  has: (tag) => loaded.has(tag) || overrides.has(tag),

  resolve<K extends MessageSection>(tag: string, english: Pick<Messages, K>): Pick<Messages, K> {
    const layers = ['en', ...ranges(tag).reverse()].flatMap((name) => [loaded.get(name), overrides.get(name)]);
    const sections = { ...english };
    for (const section of Object.keys(english) as K[]) {
      for (const layer of layers) sections[section] = merge(sections[section], layer?.[section]);
    }
    return sections;
  },
};

/**
 * Adds a language, or changes words of one. What is not given comes from the same language, then from English.
 * Later calls win. Elements on the page show the change at once.
 * @throws RangeError when `tag` is no language tag
 */
export function registerLanguage(tag: string, messages: MessagesOverride): void {
  const name = canonicalTag(tag);
  if (!name) throw new RangeError(`"${tag}" is no language tag. Use one such as "cy" or "en-GB".`);
  overrides.set(name, merge(overrides.get(name) ?? {}, messages));
  useLanguages(languages);
}

/** Whether the words of this tag came with the library and wait for a speaker of the language to read them. */
export const isUnreviewed = (tag: string): boolean => ranges(tag).some((range) => unreviewed.has(range));

/** What an editor is told of it. Stands here, because a page in English never needs the sentence. */
export const unreviewedRemark = (what: 'words' | 'texts', tag: string): string =>
  `the ${what} in "${tag}" were not read by a speaker of it yet. Have one read them before you rely on them.`;

/** Loads what comes with the library for this tag. Rejects when its file does not come. */
export async function load(tag: string): Promise<boolean> {
  const name = ranges(tag).find((range) => range in loaders);
  if (name && !loaded.has(name)) {
    const locale = await loaders[name]!();
    // Two elements may have asked at the same moment.
    if (!loaded.has(name)) {
      loaded.set(name, locale.messages);
      if (!locale.reviewed) unreviewed.add(name);
      useLanguages(languages);
    }
  }
  return ranges(tag).some(isKnown);
}
