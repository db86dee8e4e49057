/**
 * The check that every shipped row passes: tests run it over all of them, and tools get no row that fails it. A page
 * loads the rows without it, since they cannot change after the tests.
 */
import type { CrisisLine } from './line.js';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, row: Fields) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isNullOr =
  (check: Check): Check =>
  (value, row) =>
    value === null || check(value, row);
const isOneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

/** Three digits at least, in groups. */
const isNumber = matches(/^\+?\d(?:[ -]?\d){2,14}$/);
const isTag = matches(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/);
const isDay = matches(/^\d{4}-\d\d-\d\d$/);
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isHour = matches(/^([01]\d|2[0-4]):[0-5]\d$/);

const CHECKS: Readonly<Record<keyof CrisisLine, Check>> = {
  id: matches(/^[a-z]{2}-[a-z\d-]+$/),
  country: (value, { id }) => matches(/^[A-Z]{2}$/)(value, {}) && String(id).startsWith(String(value).toLowerCase()),
  name: matches(/^\S.{1,80}$/),
  nameLanguage: isTag,
  tel: (value, row) => isNullOr(isNumber)(value, row) && (value !== null || row['sms'] !== null),
  sms: isNullOr(
    (value) =>
      isObject(value) &&
      isNumber(value['number'], value) &&
      isNullOr(matches(/^\p{Lu}{2,12}$/u))(value['keyword'], value),
  ),
  chat: isNullOr(matches(/^(website$|https:\/\/[\w.-]+)/)),
  inCountryOnly: isOneOf(true, false),
  languages: (value) => Array.isArray(value) && value.every((tag) => isTag(tag, {})),
  hours: (value) =>
    isOneOf('always', 'unknown')(value, {}) ||
    (isObject(value) && ['from', 'to'].every((end) => isHour(value[end], {})) && !!value['timeZone']),
  cost: isOneOf('free', 'may-be-charged', 'unknown'),
  audience: (value) =>
    value === 'everyone' || (isObject(value) && ['from', 'to'].every((age) => Number.isInteger(value[age]))),
  signLanguage: isOneOf('bfi', 'ase', null),
  source: (value) =>
    isObject(value) &&
    !!value['name'] &&
    matches(/^https:\/\/[^\s/]+\.\S+$/)(value['url'], {}) &&
    matches(/^\d{4}(-\d\d){0,2}$/)(value['date'], {}),
  checkedOn: isDay,
  reviewedBy: (value) => value === undefined || !!value,
  reviewBy: (value, { checkedOn }) => isDay(value, {}) && String(value) > String(checkedOn),
};

/** The fields that are missing or wrong. A row with any is not shown. */
export const lineFaults = (row: unknown): readonly string[] =>
  isObject(row)
    ? Object.entries(CHECKS).flatMap(([field, isRight]) => (isRight(row[field], row) ? [] : [field]))
    : ['id'];

/** The rows of one country that are whole. */
export const linesOf = (rows: readonly CrisisLine[], country: string): readonly CrisisLine[] =>
  rows.filter((row) => row.country === country && lineFaults(row).length === 0);
