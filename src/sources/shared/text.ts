/**
 * Plain text from feed values: markup stripped, entities decoded exactly once, lines kept, invisible characters gone.
 * What comes out is only ever shown as text.
 */
import { onDemand } from '../../domain/on-demand.js';
import { cut, type Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

export const uncleanText = onDemand(() => import('./unclean-text.js'));

/** Longest raw text looked at. Longer ones are cut first, so that no pattern runs over a megabyte. */
const RAW_LIMIT = 20_000;

/** Anything that cleaning might change: controls and the invisible, white space but single blanks, `&`, `<`, a backslash. */
const UNCLEAN = /[^\P{C}\n]|[^\S \n]|[&<\\]| {2}| \n|\n |\n{3}/u;

/** One value as plain text with `\n` line ends; empty for what is not a string or a number. */
export function plainText(value: unknown): string {
  const given = typeof value === 'boolean' ? '' : cut(scalarText(value), RAW_LIMIT);
  return UNCLEAN.test(given) ? (uncleanText.get()?.cleanText(given) ?? '') : given.trim();
}

/** Longest description or note that is kept, in UTF-16 units. */
export const TEXT_LIMIT = 4000;
/** Longest name or other single line. */
export const LINE_LIMIT = 250;

/** A text of several lines, or `undefined` for nothing. Says what it had to take away. */
export function readText(report: Report, field: string, value: unknown, limit = TEXT_LIMIT): string | undefined {
  if (isBlank(value)) return undefined;
  const text = plainText(value);
  if (!text && typeof value === 'object') report(field, value, 'value-unknown');
  if (typeof value === 'string' && /<[a-z/!?]/i.test(value)) report(field, value, 'text-had-markup', 'info');
  if (text.length <= limit && scalarText(value).length <= RAW_LIMIT) return text || undefined;
  report(field, value, 'text-too-long');
  return text.length > limit ? `${cut(text, limit - 1).trimEnd()}\u2026` : text;
}

/** The same on one line, for names and labels. */
export const readLine = (report: Report, field: string, value: unknown, limit = LINE_LIMIT): string | undefined =>
  readText(report, field, value, limit)?.replace(/\n+/g, ' ');

/** Lower case without accents, for comparing. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
