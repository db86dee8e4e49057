/**
 * Finds words that add to stigma, and says what to write instead. The table is `wording.en.ts`, after the guides that
 * journalists, the NHS and charities wrote; Welsh and Arabic have only the few expressions that a guide in that language
 * names (`wording.other.ts`).
 *
 * It knows expressions, not meaning: kind words can hurt, and it sees nothing of that. What people call themselves is
 * theirs, so their own words never come here.
 */
import { WORDING_EN } from './wording.en.js';
import { WORDING_AR, WORDING_CY } from './wording.other.js';

export interface WordingRule {
  /** Finds each of the expressions. Case is ignored; apostrophes, hyphens and blanks come as the plain ones. */
  readonly avoid: RegExp;
  /** The end of "Write …". */
  readonly write: string;
  /** Who says so. */
  readonly source: string;
  /** Only in what the elements say by themselves: it blames the visitor, and is no matter of stigma. */
  readonly isForElements?: true;
}

export interface Avoided {
  /** As it stands in the text. */
  readonly found: string;
  readonly write: string;
  readonly source: string;
}

export interface WordingOptions {
  /** BCP 47. Default: English. */
  readonly language?: string;
  /** Expressions that may stay, such as what a group calls itself: `['recovering alcoholics']`. */
  readonly allow?: readonly string[];
  /** Words that elements say, not content. */
  readonly isForElements?: boolean;
}

const RULES: Readonly<Record<string, readonly WordingRule[]>> = { en: WORDING_EN, cy: WORDING_CY, ar: WORDING_AR };

/** Names are quoted, and nobody chose them here. */
const NAMES: readonly RegExp[] = [
  // Alcoholics Anonymous, Sex and Love Addicts Anonymous.
  /(?:\p{Lu}[\p{L}'-]*\s(?:(?:and|of|for|&)\s)?)+Anonymous\b/gu,
  /\bAdult Children of Alcoholics\b/g,
  /\bVictim Support\b/g,
  /\b(?:International|World) (?:Overdose Awareness|Suicide Prevention) Day\b/g,
];

/** So that a rule need not know every sign that looks like a blank, a hyphen or an apostrophe. */
const plain = (text: string): string =>
  text
    .replace(/\u00AD|[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Takes names and what the site allows out, but keeps a place there, so that their neighbours do not become one text. */
function withoutAllowed(text: string, allow: readonly string[]): string {
  const own = allow
    .filter((words) => words.trim() !== '')
    .map((words) => new RegExp(`(?<!\\p{L})${escaped(plain(words.trim()))}(?!\\p{L})`, 'giu'));
  return [...NAMES, ...own].reduce((rest, pattern) => rest.replace(pattern, '¤'), text);
}

/** True where the table has rules for the language. */
export const hasWordingRules = (language: string): boolean => language.split('-')[0]! in RULES;

/** Everything in a text that is to be avoided, in the order of the table. */
export function avoidedIn(
  text: string,
  { language = 'en', allow = [], isForElements = false }: WordingOptions = {},
): readonly Avoided[] {
  const rules = RULES[language.split('-')[0]!] ?? [];
  const rest = withoutAllowed(plain(text), allow);
  return rules
    .filter((rule) => isForElements || !rule.isForElements)
    .flatMap(({ avoid, write, source }) =>
      [...rest.matchAll(avoid)].map(([found]) => ({ found: found.trim(), write, source })),
    );
}
