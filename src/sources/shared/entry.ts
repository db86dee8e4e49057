/** One record, its fields read by name. Each field is read once, so that its problems are told once. */
import type { ReadOptions } from '../source.js';
import type { Report } from './problems.js';
import { own, type FeedRecord } from './record.js';
import { readLine, readText } from './text.js';

export interface Entry {
  readonly report: Report;
  readonly options: ReadOptions;
  /** The value as it is. */
  get(field: string): unknown;
  /** The value as text on one line. */
  line(field: string): string | undefined;
  /** The value as text of several lines. */
  text(field: string): string | undefined;
}

/** Reads a record's own fields. `nameOf` says what a field is called in this record, where formats have two names. */
export function entryOf(
  record: FeedRecord,
  reportAs: Report,
  options: ReadOptions,
  nameOf: (field: string) => string = (field) => field,
): Entry {
  const get = (field: string): unknown => own(record, nameOf(field));
  const report: Report = (field, value, reason, severity) => reportAs(nameOf(field), value, reason, severity);
  const known = new Map<string, string | undefined>();
  const once =
    (read: typeof readText) =>
    (field: string): string | undefined => {
      if (!known.has(field)) known.set(field, read(report, field, get(field)));
      return known.get(field);
    };
  return { report, options, get, line: once(readLine), text: once(readText) };
}
