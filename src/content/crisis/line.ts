/**
 * A crisis line as it ships, and the check that every shipped row passes before anybody sees it.
 *
 * A wrong number is a safety defect, so a row has to say everything, also that something is not there (`null`) or not
 * known. What a row does not say is never guessed by whoever prints it.
 */
import type { PlainDate } from '../../domain/model.js';
import { type ContentItem, FIRST_CHECK, isCurrent } from '../item.js';

/** Every day from `from` to `to` (`24:00` at most) by the clocks of `timeZone`. */
export interface DailyHours {
  readonly from: string;
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
}

export interface LineFacts {
  /** As the service calls itself; where only an English name was read, that. */
  readonly name: string;
  /** BCP 47 tag of `name`. */
  readonly nameLanguage: string;
  /** Digits with the blanks or hyphens that people write. What is dialled is this without them, so the two never differ. */
  readonly tel: string | null;
  readonly sms: { readonly number: string; readonly keyword: string | null } | null;
  /** `website`: there is one, somewhere on the service's own pages. */
  readonly chat: 'website' | `https://${string}` | null;
  /** A short code, or a number without its country code: it reaches nobody, or somebody else, from abroad. */
  readonly inCountryOnly: boolean;
  /** BCP 47, as the source names them; `mul` for many that it does not name. Empty: it does not say. */
  readonly languages: readonly string[];
  readonly hours: 'always' | 'unknown' | DailyHours;
  readonly cost: 'free' | 'may-be-charged' | 'unknown';
  readonly audience: 'everyone' | { readonly from: number; readonly to: number };
  /** A sign language, where the service offers one. */
  readonly signLanguage: 'bfi' | 'ase' | null;
  /** With its date: a row from a page without one does not ship. */
  readonly source: ContentItem['source'] & { readonly date: string };
}

export interface CrisisLine extends ContentItem, LineFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly source: LineFacts['source'];
}

/** Puts what all rows of the first set share to each; the country is the start of the id. */
export const asLines = (rows: Readonly<Record<string, LineFacts>>): readonly CrisisLine[] =>
  Object.entries(rows).map(([id, facts]) => ({ id, country: id.slice(0, 2).toUpperCase(), ...FIRST_CHECK, ...facts }));

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

export interface Standing<T> {
  readonly shown: readonly T[];
  /** Past their review date, and nobody confirmed them since: they give way to the emergency number and the directory. */
  readonly expired: readonly T[];
}

/** @param isConfirmed somebody of the site dialled the numbers in the last six months */
export function standing<T extends { readonly reviewBy?: PlainDate | undefined }>(
  lines: readonly T[],
  today: PlainDate,
  isConfirmed: boolean,
): Standing<T> {
  const stands = ({ reviewBy }: T): boolean => isConfirmed || !reviewBy || isCurrent({ reviewBy }, today);
  return { shown: lines.filter(stands), expired: lines.filter((line) => !stands(line)) };
}
