/**
 * Which language a tag asks for, and what it says. English comes with the elements, section by section. All other words
 * are in `languages.ts`, which loads when a page asks for one of them, and puts itself in place with `useLanguages`.
 * That is module-level state, as are caches elsewhere that can be thrown away at any time.
 */
import type { Messages, MessageSection } from './messages.js';

export type Direction = 'ltr' | 'rtl';

/** The sections that were asked for, in one language. */
export type Resolved<K extends MessageSection> = Pick<Messages, K> & {
  /** The tag for `Intl`, for `lang` and for every function of `format.ts`. Regional when the page's tag was. */
  readonly language: string;
  readonly direction: Direction;
};

/** What `languages.ts` knows. */
export interface Languages {
  /** Whether words of exactly this tag are here. */
  has(tag: string): boolean;
  /** The sections with the words of the tag, and of what is around it, laid over English. */
  resolve<K extends MessageSection>(tag: string, english: Pick<Messages, K>): Pick<Messages, K>;
}

let languages: Languages | undefined;
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
export function ranges(tag: string): string[] {
  const parts = canonicalTag(tag)?.split('-') ?? [];
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

export const isKnown = (tag: string): boolean => tag === 'en' || languages?.has(tag) === true;

/** The first of the wanted languages that we have, or its nearest relative; English when there is none. */
export function findLanguage(tags: string | readonly string[]): string {
  for (const tag of [tags].flat()) {
    const found = ranges(tag).find(isKnown);
    if (found) return found;
  }
  return 'en';
}

/** Puts the words of other languages in place, and tells everybody that some have changed. */
export function useLanguages(known: Languages): void {
  languages = known;
  resolved = new WeakMap();
  for (const listener of [...listeners]) listener();
}

/**
 * Loads a language that comes with the library, when the tag asks for one. Does nothing when it is there already.
 * @returns whether the words of that language are there now; false too when its file could not be loaded, and then
 * what is there (English) stays
 */
export async function loadLanguage(tag: string): Promise<boolean> {
  // Of English, only the American wording is a file of its own.
  if (/^en(?!-US)/.test(tag)) return true;
  try {
    return await (await import('./languages.js')).load(tag);
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
    found = { ...(languages?.resolve(base, english) ?? english), language, direction: directionOf(base) };
    byTag.set(language, found);
  }
  return found;
}

/** Whether the language is written from right to left, by its usual script. */
export function directionOf(tag: string): Direction {
  const script = new Intl.Locale(canonicalTag(tag) ?? 'en').maximize().script;
  return /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/.test(script ?? '') ? 'rtl' : 'ltr';
}
