/**
 * Reads a site's own content by a table of rules: parsed JSON, or what an element gathered from the page. Loaded only by
 * pages that bring their own. Never throws and never changes the value; an item with a fault is left out and reported,
 * the others stay. The same rules stand in the JSON Schema of each kind.
 */
import { safeLink } from '../domain/links.js';
import { parsePlainDate } from '../domain/plain-date.js';

/** For the editor, in English; never shown to visitors. */
export interface ItemProblem {
  /** The item's id, or its place in the list, such as `#3`. */
  readonly item: string;
  /** Such as `source.url`; empty when the whole item or list is meant. */
  readonly field: string;
  /** What stood there, cut at 200 characters. */
  readonly value: string;
  /** What should have stood there. */
  readonly expected: string;
  /** `error`: the item is left out. `warning`: it is kept, without this field. `remark`: it is kept as it is. */
  readonly severity: 'error' | 'warning' | 'remark';
}

export interface ItemsRead<T> {
  readonly items: readonly T[];
  readonly problems: readonly ItemProblem[];
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Rule {
  readonly field: string;
  readonly expected: string;
  /** `strict`: may be missing, but a wrong value leaves the item out, because showing it without the field would do harm. */
  readonly optional?: true | 'strict';
  readonly isRight: (value: unknown) => boolean;
  /** For an object, or each object of a list: the rules of its own fields. */
  readonly within?: readonly Rule[];
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const isSlug = (value: unknown) => matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)(value) && (value as string).length <= 60;

/** `2026`, `2026-11` or `2026-11-22`, and such a day exists. */
const isDate = (value: unknown) =>
  matches(/^\d{4}(-\d\d(-\d\d)?)?$/)(value) && parsePlainDate(`${value as string}-01-01`.slice(0, 10)) !== undefined;

const isDay = (value: unknown) => isDate(value) && (value as string).length === 10;

/** An address that a reader can open, over https. */
export const isSecureLink = (value: unknown): boolean =>
  matches(/^https:\/\/\S+$/)(value) && safeLink(value, { allow: ['https'] }).url !== undefined;

/** Text with something in it, counted as people count letters. */
const isText = (limit: number, without?: RegExp) => (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && [...value].length <= limit && !without?.test(value);

const isListOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(isRight);

/** Marks a rule as one that an item may do without. */
export const optional = (rule: Rule): Rule => ({ ...rule, optional: true });

/** The same, for a rule whose wrong value must not go unheeded, such as the day from which an item is withdrawn. */
export const optionalStrict = (rule: Rule): Rule => ({ ...rule, optional: 'strict' });

export const slug = (field: string): Rule => ({
  field,
  expected: 'lower-case letters, digits and hyphens, at most 60',
  isRight: isSlug,
});

export const text = (field: string, limit: number, also = '', without?: RegExp): Rule => ({
  field,
  expected: `text of at most ${limit} characters${also}`,
  isRight: isText(limit, without),
});

export const texts = (field: string, limit: number): Rule => ({
  field,
  expected: `a list of texts of at most ${limit} characters each`,
  isRight: isListOf(isText(limit)),
});

export const slugs = (field: string, example: string): Rule => ({
  field,
  expected: `a list of topic words, such as ["${example}"]`,
  isRight: isListOf(isSlug),
});

export const flag = (field: string): Rule => ({
  field,
  expected: 'true or false',
  isRight: (value) => typeof value === 'boolean',
});

export const day = (field: string): Rule => ({
  field,
  expected: 'a date that exists, such as 2026-11-22',
  isRight: isDay,
});

export const secureLink = (field: string): Rule => ({
  field,
  expected: 'an address that starts with https://',
  isRight: isSecureLink,
});

export const choice = (field: string, words: readonly string[]): Rule => ({
  field,
  expected: words.map((word) => `"${word}"`).join(' or '),
  isRight: (value) => words.includes(value as string),
});

export const object = (field: string, expected: string, within: readonly Rule[]): Rule => ({
  field,
  expected,
  within,
  isRight: isFields,
});

export const objects = (field: string, expected: string, within: readonly Rule[]): Rule => ({
  field,
  expected,
  within,
  isRight: isListOf(isFields),
});

/** `id`, `source`, `checkedOn`, `reviewedBy` and `reviewBy`: what every item has. */
export const ITEM_RULES: readonly Rule[] = [
  slug('id'),
  object('source', 'an object with name, url and, if known, date', [
    text('name', 200),
    secureLink('url'),
    optional({ field: 'date', expected: 'a date such as 2026, 2026-11 or 2026-11-22', isRight: isDate }),
  ]),
  day('checkedOn'),
  optional(text('reviewedBy', 200)),
  day('reviewBy'),
];

export function asText(value: unknown): string {
  const whole = typeof value === 'string' ? value : inJson(value);
  return whole.slice(0, 200);
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // Too deep to be written.
    return '…';
  }
}

type Report = (problem: Omit<ItemProblem, 'item'>) => void;

function within(value: unknown, rules: readonly Rule[] | undefined, report: Report, path: string): unknown {
  if (typeof value === 'string') return value.trim();
  if (!rules) return value;
  if (Array.isArray(value))
    return value.map((each, at) => checkFields(each as Fields, rules, report, `${path}[${at}].`));
  return checkFields(value as Fields, rules, report, `${path}.`);
}

/** Checks one object by its rules and gives back its known, right fields. Texts lose outer blanks. */
function checkFields(fields: Fields, rules: readonly Rule[], report: Report, path = ''): Fields {
  const right: Record<string, unknown> = {};
  for (const { field, expected, optional, isRight, within: inner } of rules) {
    const value = fields[field];
    if (value === undefined && optional) continue;
    if (isRight(value)) right[field] = within(value, inner, report, path + field);
    else {
      const severity = optional === true ? 'warning' : 'error';
      report({ field: path + field, value: asText(value), expected, severity });
    }
  }
  for (const field of Object.keys(fields)) {
    if (rules.some((rule) => rule.field === field)) continue;
    const expected = `one of ${rules.map((rule) => rule.field).join(', ')}`;
    report({ field: path + field, value: asText(fields[field]), expected, severity: 'warning' });
  }
  return right;
}

/** A fault that no single field shows. @param written the item before its wrong fields were left out */
export type Check = (item: Fields, written: Fields) => Omit<ItemProblem, 'item' | 'severity'> | undefined;

/** A review must come after the check. */
export const reviewIsLater: Check = ({ checkedOn, reviewBy }) =>
  checkedOn && reviewBy && reviewBy <= checkedOn
    ? {
        field: 'reviewBy',
        value: asText(reviewBy),
        expected: `a date after ${asText(checkedOn)}, the day of the check`,
      }
    : undefined;

export interface Reading {
  /** What one is called, in the reports: `card`. */
  readonly what: string;
  /** The field of the outer object that holds the list: `cards`. */
  readonly list: string;
  readonly rules: readonly Rule[];
  /** Default: `reviewIsLater`. */
  readonly checks?: readonly Check[];
  /** What a person should look at again; the item is kept. */
  readonly remarks?: readonly Check[];
}

function readItem<T>(value: unknown, place: string, taken: Set<string>, how: Reading, problems: ItemProblem[]): T[] {
  const given = isFields(value) ? value['id'] : undefined;
  const id = isSlug(given) ? (given as string) : place;
  let isFit = true;
  const report: Report = (problem) => {
    problems.push({ item: id, ...problem });
    if (problem.severity === 'error') isFit = false;
  };
  if (!isFields(value)) {
    report({ field: '', value: asText(value), expected: `a ${how.what}`, severity: 'error' });
    return [];
  }
  const item = checkFields(value, how.rules, report);
  for (const check of how.checks ?? [reviewIsLater]) {
    const problem = check(item, value);
    if (problem) report({ ...problem, severity: 'error' });
  }
  for (const remark of how.remarks ?? []) {
    const problem = remark(item, value);
    if (problem) report({ ...problem, severity: 'remark' });
  }
  if (taken.has(id)) report({ field: 'id', value: id, expected: `an id no other ${how.what} has`, severity: 'error' });
  if (!isFit) return [];
  taken.add(id);
  // Every field of the type went through its rule above.
  return [item as T];
}

/** Nobody reads as many, and a page with more of them would stand still. */
export const MOST_ITEMS = 1000;

/** Takes a list of items, or an object whose field `how.list` is that list. */
export function readItems<T>(value: unknown, how: Reading): ItemsRead<T> {
  const list = isFields(value) ? value[how.list] : value;
  if (!Array.isArray(list)) {
    const expected = `a list of ${how.list}, or an object whose "${how.list}" is that list`;
    return { items: [], problems: [{ item: '', field: '', value: asText(value), expected, severity: 'error' }] };
  }
  const problems: ItemProblem[] = [];
  if (list.length > MOST_ITEMS) {
    const expected = `at most ${MOST_ITEMS} of them. Only the first ${MOST_ITEMS} are read`;
    problems.push({ item: '', field: '', value: `${list.length}`, expected, severity: 'error' });
  }
  const taken = new Set<string>();
  const items = list
    .slice(0, MOST_ITEMS)
    .flatMap((item: unknown, at) => readItem<T>(item, `#${at + 1}`, taken, how, problems));
  return { items, problems };
}

/** One line for the editor. */
export function problemLine(what: string, { item, field, value, expected, severity }: ItemProblem): string {
  const outcome = {
    error: `The ${what} is left out.`,
    warning: 'The field is left out.',
    remark: `The ${what} is shown. Please look at it again.`,
  }[severity];
  return `${what} ${item}${field ? `, ${field}` : ''}: "${value}" is not ${expected}. ${outcome}`;
}

/** More than an editor reads at once. */
const MOST_LINES = 100;

/** For the console: no file makes it overflow. */
export const firstLines = (lines: readonly string[]): readonly string[] =>
  lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), `${lines.length - MOST_LINES} more faults.`] : lines;
