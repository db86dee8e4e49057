/**
 * Which languages there are and what each one says. English comes with the elements, section by section; Welsh,
 * Arabic and American wording load when a page asks for them; a site can add a language or change any word with `registerLanguage`.
 * This registry is module-level state, as are caches elsewhere that can be thrown away at any time.
 */
import type { Locale, Messages, MessageSection, MessagesOverride } from './messages.js';

export type Direction = 'ltr' | 'rtl';

/** The sections that were asked for, in one language. */
export type Resolved<K extends MessageSection> = Pick<Messages, K> & {
  /** The tag for `Intl`, for `lang` and for every function of `format.ts`. Regional when the page's tag was. */
  readonly language: string;
  readonly direction: Direction;
};

const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('./locales/ar.js').then(({ ar }) => ar),
  cy: () => import('./locales/cy.js').then(({ cy }) => cy),
  'en-US': () => import('./locales/en-US.js').then(({ enUS }) => enUS),
};
const loaded = new Map<string, MessagesOverride>();
const overrides = new Map<string, MessagesOverride>();
const listeners = new Set<() => void>();
/** By the English sections asked with, then by tag. Emptied when a language is added. */
let resolved = new WeakMap<object, Map<string, unknown>>();

/** The tag in its standard form, or nothing when it is no language tag. `en_GB` is read as `en-GB`. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/** The tag, then the same with parts dropped from its end: `cy-GB`, `cy` (RFC 4647, lookup). */
function ranges(tag: string): string[] {
  const parts = canonicalTag(tag)?.split('-') ?? [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

const isKnown = (tag: string) => tag === 'en' || loaded.has(tag) || overrides.has(tag);

/** The first of the wanted languages that we have, or its nearest relative; English when there is none. */
export function findLanguage(tags: string | readonly string[]): string {
  for (const tag of [tags].flat()) {
    const found = ranges(tag).find(isKnown);
    if (found) return found;
  }
  return 'en';
}

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

function changed(): void {
  resolved = new WeakMap();
  for (const listener of [...listeners]) listener();
}

/**
 * Adds a language, or changes words of one. What is not given comes from the same language, then from English.
 * Later calls win. Elements on the page show the change at once.
 * @throws RangeError when `tag` is no language tag
 */
export function registerLanguage(tag: string, messages: MessagesOverride): void {
  const name = canonicalTag(tag);
  if (!name) throw new RangeError(`"${tag}" is no language tag. Use one such as "cy" or "en-GB".`);
  overrides.set(name, merge(overrides.get(name) ?? {}, messages));
  changed();
}

/**
 * Loads a language that comes with the library, when the tag asks for one. Does nothing when it is there already.
 * @returns whether the words of that language are there now; false too when its file could not be loaded, and then
 * what is there (English) stays
 */
export async function loadLanguage(tag: string): Promise<boolean> {
  const name = ranges(tag).find((range) => range in loaders);
  if (!name || loaded.has(name)) return ranges(tag).some(isKnown);
  try {
    const locale = await loaders[name]!();
    // Two elements may have asked at the same moment.
    if (!loaded.has(name)) {
      loaded.set(name, locale.messages);
      changed();
    }
    return true;
  } catch {
    return false;
  }
}

/** Tells when words were added or changed. @returns a function that stops it */
export function onLanguagesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * The sections in the language of `tag`, or the nearest we have. Give the English sections as one constant: the same
 * object comes back for the same constant and tag until a language is added or changed.
 */
export function resolveMessages<K extends MessageSection>(tag: string, english: Pick<Messages, K>): Resolved<K> {
  const byTag = resolved.get(english) ?? new Map<string, unknown>();
  resolved.set(english, byTag);
  const base = findLanguage(tag);
  // The page's own region decides digits and dates, but only for words of the same language.
  const own = ranges(tag)[0];
  const language = own && (own === base || own.startsWith(`${base}-`)) ? own : base;
  let found = byTag.get(language) as Resolved<K> | undefined;
  if (!found) {
    found = { ...resolveSections(base, english), language, direction: directionOf(base) };
    byTag.set(language, found);
  }
  return found;
}

function resolveSections<K extends MessageSection>(base: string, english: Pick<Messages, K>): Pick<Messages, K> {
  const layers = ['en', ...ranges(base).reverse()].flatMap((name) => [loaded.get(name), overrides.get(name)]);
  const sections = { ...english };
  for (const section of Object.keys(english) as K[]) {
    for (const layer of layers) sections[section] = merge(sections[section], layer?.[section]);
  }
  return sections;
}

/** Whether the language is written from right to left, by its usual script. */
export function directionOf(tag: string): Direction {
  const script = new Intl.Locale(canonicalTag(tag) ?? 'en').maximize().script;
  return /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/.test(script ?? '') ? 'rtl' : 'ltr';
}
