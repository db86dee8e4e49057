/**
 * What the codes of a feed mean. The same letter means different things in different programmes ("B": Big Book,
 * beginners), so a table belongs to a programme. A code without a meaning is kept with its own letters and reported.
 */
import type { AccessFact, Openness, Term } from '../../domain/model.js';
import { cut, type Report } from './problems.js';
import { asList, isBlank } from './record.js';
import { languagesNamed } from './language.js';
import { LINE_LIMIT, plainText } from './text.js';

/**
 * Facts and a label, `kind/slug kind/slug|Label`. Kinds: `openness`, `audience`, `role`, `access` (there is), `no`
 * (there is not), `language`, `mode` (`online`, `hybrid`) and `building/closed`. `=` before the label: the facts say it
 * all, so that it is not also shown as a kind of session.
 */
export type Meaning = string;
export type CodeTable = Readonly<Record<string, Meaning>>;

export type FindMeaning = (code: string) => Meaning | undefined;

/** One code of a record, with what its feed or programme knows of it. */
export interface GivenCode {
  readonly code: string;
  readonly meaning?: Meaning | undefined;
  readonly label?: string | undefined;
}

export interface CodeFacts {
  readonly openness?: Openness | undefined;
  readonly audiences: readonly Term[];
  readonly roles: readonly Term[];
  readonly access: readonly AccessFact[];
  readonly languages: readonly string[];
  readonly formats: readonly Term[];
  readonly isOnline: boolean;
  readonly isHybrid: boolean;
  readonly isBuildingClosed: boolean;
}

/** Splits a meaning into its facts, its label, and whether the label is shown. */
function parseMeaning(meaning: Meaning): { facts: readonly string[]; label: string; isShown: boolean } {
  const [facts = '', label = ''] = meaning.split('|');
  return { facts: facts.split(' ').filter(Boolean), label: label.replace(/^=/, ''), isShown: !label.startsWith('=') };
}

/** Sorted, so that two records with the same codes in another order are alike. */
function slugsOf(facts: ReadonlySet<string>, kind: string): readonly string[] {
  return [...facts]
    .filter((fact) => fact.startsWith(`${kind}/`))
    .map((fact) => fact.slice(kind.length + 1))
    .sort();
}

/** More codes than any record has. */
const MOST_CODES = 500;

/** Sorts the codes of one record into facts; those that say "open" and "closed" at once say neither. */
export function gatherCodes(report: Report, field: string, given: readonly GivenCode[]): CodeFacts {
  const facts = new Set<string>();
  const formats = new Map<string, Term>();
  for (const { code, meaning, label } of given.slice(0, MOST_CODES)) {
    const known = meaning === undefined ? undefined : parseMeaning(meaning);
    known?.facts.forEach((fact) => facts.add(fact));
    if (!known?.isShown && known) continue;
    const shown = label || known?.label || code;
    if (shown) formats.set(code, { code, label: shown });
    if (!known && !label) report(field, code, 'code-unknown', 'info');
  }
  const openness = slugsOf(facts, 'openness');
  if (openness.length > 1) report(field, openness.join(', '), 'value-unknown');
  const terms = (kind: string): readonly Term[] => slugsOf(facts, kind).map((code) => ({ code }));
  return {
    openness: openness.length === 1 ? (openness[0] as Openness) : undefined,
    audiences: terms('audience'),
    roles: terms('role'),
    access: [
      ...slugsOf(facts, 'access').map((code) => ({ code, answer: 'yes' as const })),
      ...slugsOf(facts, 'no').map((code) => ({ code, answer: 'no' as const })),
    ],
    languages: slugsOf(facts, 'language'),
    formats: [...formats.values()],
    isOnline: facts.has('mode/online'),
    isHybrid: facts.has('mode/hybrid'),
    isBuildingClosed: facts.has('building/closed'),
  };
}

/** Meaning of a code by its letters, else by its label in words ("Wheelchair access"), else as a language's name. */
export function meaningOf(table: CodeTable, code: string): Meaning | undefined {
  const upper = code.toUpperCase();
  if (Object.hasOwn(table, upper)) return table[upper];
  if (code.length < 4) return undefined;
  const words = code.toLowerCase();
  const byLabel = Object.values(table).find((meaning) => parseMeaning(meaning).label.toLowerCase() === words);
  const [language] = byLabel ? [] : languagesNamed(code);
  return byLabel ?? (language && `language/${language}|=${code}`);
}

/** Codes of a list, or of a text with commas; numbers count, blanks do not. */
export function readCodes(report: Report, field: string, value: unknown, meaning: FindMeaning): readonly GivenCode[] {
  const items = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(',') : [item]));
  return items.flatMap((item) => {
    if (isBlank(item)) return [];
    if (typeof item !== 'string' && typeof item !== 'number') {
      report(field, item, 'value-unknown');
      return [];
    }
    const code = cut(plainText(item).replace(/\n+/g, ' '), LINE_LIMIT).trim();
    return code ? [{ code, meaning: meaning(code) }] : [];
  });
}
