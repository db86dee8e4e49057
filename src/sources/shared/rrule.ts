/**
 * Reads the text of an RFC 5545 `RRULE` into the rule that `domain/schedule.ts` knows.
 *
 * All or nothing: a rule that is only half understood gives wrong dates, so one unknown part refuses the whole, and
 * the caller shows the words instead. Rules by the hour, minute or second are refused: no group meets like that, and a
 * hostile feed could ask for a million starts.
 */
import { WEEKDAYS } from '../../domain/vocabulary.js';
import type { ByDay, Frequency, RecurrenceRule, WallTime, Weekday } from '../../domain/schedule.js';

/** The rule, or the part that could not be read, as written. */
export type RuleReading = { readonly rule: RecurrenceRule } | { readonly unreadable: string };

export interface RuleOptions {
  /** Turns a UTC wall time into one of the meeting's zone; RFC 5545 gives `UNTIL` in UTC. Absent: taken as local. */
  readonly fromUtc?: (utc: WallTime) => WallTime;
}

const MAX_INTERVAL = 1000;
const MAX_COUNT = 10_000;

type Parts = { -readonly [Key in keyof RecurrenceRule]: RecurrenceRule[Key] };

function readInteger(text: string, least: number, most: number): number | undefined {
  const value = /^[+-]?\d{1,5}$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** Every item of a comma list, or nothing when one of them cannot be read. */
function readList<T>(text: string, readItem: (item: string) => T | undefined): readonly T[] | undefined {
  const items = text.split(',').map((item) => readItem(item.trim()));
  return items.includes(undefined) ? undefined : (items as T[]);
}

/** Whole numbers up to `most`, and, where the end can be counted from, down to `-most`; never 0. */
const integers =
  (most: number, least = -most) =>
  (text: string): readonly number[] | undefined =>
    readList(text, (item) => readInteger(item, least, most) || undefined);

function readWeekday(text: string): Weekday | undefined {
  return WEEKDAYS.find((day) => day === text);
}

function readByDay(text: string): ByDay | undefined {
  const [, ordinalText, dayText = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const day = readWeekday(dayText);
  if (!day || !ordinalText) return day && { day };
  const ordinal = readInteger(ordinalText, -53, 53);
  return ordinal ? { day, ordinal } : undefined;
}

/** A date holds to the end of that day. */
function readUntil(text: string, fromUtc: RuleOptions['fromUtc']): WallTime | undefined {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '23', minute = '59', utc] = match;
  const wall = `${year}-${month}-${day}T${hour}:${minute}`;
  const parsed = new Date(`${wall}Z`);
  // `Date` rolls 31 February over to March; a date that rolls is no date.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 16) !== wall) return undefined;
  return utc && fromUtc ? fromUtc(wall) : wall;
}

const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

type PartReader = (text: string, options: RuleOptions) => unknown;
const PARTS: Readonly<Record<string, readonly [keyof RecurrenceRule, PartReader]>> = {
  FREQ: ['frequency', (text) => FREQUENCIES.find((frequency) => frequency.toUpperCase() === text)],
  INTERVAL: ['interval', (text) => readInteger(text, 1, MAX_INTERVAL)],
  COUNT: ['count', (text) => readInteger(text, 1, MAX_COUNT)],
  UNTIL: ['until', (text, { fromUtc }) => readUntil(text, fromUtc)],
  BYDAY: ['byDay', (text) => readList(text, readByDay)],
  BYMONTHDAY: ['byMonthDay', integers(31)],
  BYMONTH: ['byMonth', integers(12, 1)],
  BYSETPOS: ['bySetPosition', integers(366)],
  WKST: ['weekStart', readWeekday],
};

/** What RFC 5545 forbids although each part can be read, as the names of the parts. */
function contradiction(rule: Partial<Parts>): string | undefined {
  const { frequency, byDay, byMonthDay, byMonth, bySetPosition } = rule;
  const isShort = frequency === 'daily' || frequency === 'weekly';
  if (!frequency) return 'FREQ';
  if (rule.count !== undefined && rule.until) return 'COUNT and UNTIL';
  if (isShort && byDay?.some((entry) => entry.ordinal)) return 'BYDAY';
  if (frequency === 'monthly' && byDay?.some((entry) => Math.abs(entry.ordinal ?? 0) > 5)) return 'BYDAY';
  if (frequency === 'weekly' && byMonthDay) return 'BYMONTHDAY';
  if (bySetPosition && !byDay && !byMonthDay && !byMonth) return 'BYSETPOS';
  return undefined;
}

/** Reads `FREQ=MONTHLY;BYDAY=2TU`, with or without `RRULE:` before it, in any case. */
export function readRule(text: string, options: RuleOptions = {}): RuleReading {
  const rule: Partial<Parts> = {};
  const parts = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';');
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=').map((side) => side.trim());
    const known = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    const read = known?.[1](value, options);
    if (!known || read === undefined || rule[known[0]] !== undefined) return { unreadable: part };
    Object.assign(rule, { [known[0]]: read });
  }
  const wrong = contradiction(rule);
  return wrong ? { unreadable: wrong } : { rule: rule as RecurrenceRule };
}
