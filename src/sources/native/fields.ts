/**
 * Field readers, and what makes one out of others. A field reader gets where to report, the name of the field and its
 * value, and gives what it could read. All of them tolerate every value; none throws.
 */
import type { OnDemand } from '../../domain/on-demand.js';
import type { Report } from '../shared/problems.js';
import { asList, compactOrNothing, isBlank, isRecord, own, readBoolean, scalarText } from '../shared/record.js';
import type { FeedRecord } from '../shared/record.js';
import { fold, LINE_LIMIT, readLine } from '../shared/text.js';
import { parseDate } from '../shared/time.js';
import type { PlainDate, Term } from '../../domain/model.js';

export type FieldReader<T> = (report: Report, field: string, value: unknown) => T | undefined;

/** A reader for each field of `T`. */
export type Fields<T> = { readonly [Key in keyof T]-?: FieldReader<NonNullable<T[Key]>> };

/** The same report, with the place of an inner value before the field: `when[0]` and `time` make `when[0].time`. */
export const within =
  (report: Report, place: string): Report =>
  (field, ...rest) =>
    report(field ? `${place}.${field}` : place, ...rest);

/** Reports the names that mean nothing here. */
export function reportUnknown(report: Report, record: FeedRecord, known: readonly string[]): void {
  for (const name of Object.keys(record)) if (!known.includes(name)) report(name, record[name], 'field-unknown');
}

/** Reads the known fields of a record, and reports the names that mean nothing here. Blank values count as absent. */
export function readFields<T>(
  report: Report,
  record: FeedRecord,
  fields: Fields<T>,
  alsoKnown: readonly string[] = [],
): Partial<T> | undefined {
  reportUnknown(report, record, [...Object.keys(fields), ...alsoKnown]);
  const read: Partial<T> = {};
  for (const name in fields) {
    const value = own(record, name);
    if (!isBlank(value)) read[name] = fields[name](report, name, value);
  }
  return compactOrNothing(read);
}

/**
 * An object with these fields. Where the value is plain text (or whatever `short` accepts), `short` makes the object
 * of it, so that an editor can write `"joining": "drop-in"`.
 */
export const object =
  <T>(fields: Fields<T>, short?: FieldReader<Partial<T>>): FieldReader<Partial<T>> =>
  (report, field, value) => {
    if (isRecord(value)) return readFields(within(report, field), value, fields);
    return short ? short(report, field, value) : unknownValue(report, field, value);
  };

/** Longest list that is read; of a longer one the rest is left out, with a problem. */
const MOST_ITEMS = 1000;

/**
 * One value or a list of them, or a text with separators, where one is given. What cannot be read is left out, after its
 * reader has reported it.
 */
export const list =
  <T>(item: FieldReader<T>, separator?: RegExp): FieldReader<readonly T[]> =>
  (report, field, given) => {
    const value = separator && typeof given === 'string' ? given.split(separator, MOST_ITEMS + 1) : given;
    const all = asList(value);
    if (all.length > MOST_ITEMS) report(field, given, 'text-too-long');
    const items = all.slice(0, MOST_ITEMS).flatMap((each, index) => {
      const read = isBlank(each) ? undefined : item(report, Array.isArray(value) ? `${field}[${index}]` : field, each);
      return read === undefined ? [] : [read];
    });
    return items.length ? items : undefined;
  };

/** Between the items of a list that is written as one text. */
export const SEPARATOR = /[,;]/;

export function unknownValue(report: Report, field: string, value: unknown): undefined {
  report(field, value, 'value-unknown');
  return undefined;
}

export const yesOrNo: FieldReader<boolean> = (report, field, value) =>
  readBoolean(value) ?? unknownValue(report, field, value);

/** A number, also written as text, between the two. */
export const number =
  (least: number, most: number): FieldReader<number> =>
  (report, field, value) => {
    const read = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
    return typeof read === 'number' && read >= least && read <= most ? read : unknownValue(report, field, value);
  };

/** A date that exists. Unlike a date of the past, one of these decides whether somebody stands before a locked door. */
export const date: FieldReader<PlainDate> = (report, field, value) => {
  const read = parseDate(value);
  if (!read) report(field, value, 'date-unreadable');
  return read;
};

/** Words as a slug: "Step-free access" is `step-free-access`. Letters of every script are kept. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** One of our own words, in any case and spacing. */
export const oneOf =
  <T extends string>(words: readonly T[]): FieldReader<T> =>
  (report, field, value) => {
    const text = scalarText(value);
    const given = slug(text.length > LINE_LIMIT ? '' : text);
    return words.find((word) => word === given) ?? unknownValue(report, field, value);
  };

/** Several of our own words: a list, or a text with commas. */
export const someOf = <T extends string>(words: readonly T[]): FieldReader<readonly T[]> => {
  const read = list(oneOf(words), /[,;+]/);
  return (...given) => {
    const found = read(...given);
    return found && [...new Set(found)];
  };
};

/** What one of our own words is, for a word or its usual other names; nothing for a word we do not have. */
export type FindCode = (word: string) => string | undefined;

/** A term: our code, or the word as given with its own label, which is reported unless any word will do. */
export function readTerm(report: Report, field: string, value: unknown, find?: FindCode): Term | undefined {
  const given = isRecord(value) ? value : { code: value };
  const label = readLine(report, field, own(given, 'label') ?? own(given, 'code'));
  const code = readLine(report, field, own(given, 'code') ?? label);
  // A code that is given beside its label is the feed's own, in its own letters.
  const kept = code && (isBlank(own(given, 'label')) ? slug(code) : code);
  if (!kept || !label) return isBlank(value) ? undefined : unknownValue(report, field, value);
  const known = find?.(slug(kept));
  if (find && !known) report(field, value, 'code-unknown', 'info');
  return known ? { code: known } : { code: kept, label };
}

/** Terms from a list, or from a text with commas; each once. */
export const terms = (find?: FindCode): FieldReader<readonly Term[]> => {
  const read = list<Term>((report, field, value) => readTerm(report, field, value, find), SEPARATOR);
  return (...given) => {
    const found = read(...given);
    const codes = new Set<string | undefined>();
    return found?.filter(({ code }) => !codes.has(code) && codes.add(code));
  };
};

/** A field whose reader loads with the first record that has it: see `domain/on-demand.ts`. */
export const later =
  <File, T>(file: OnDemand<File>, pick: (file: File) => FieldReader<T>): FieldReader<T> =>
  (...given) => {
    const here = file.get();
    return here && pick(here)(...given);
  };
