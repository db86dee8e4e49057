/** Schedules of Open Referral as `when` entries of native records. */
import { ENGLISH_DAYS } from '../../domain/english-days.js';
import { everyOf, rruleOf } from '../../domain/rule-text.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import type { Weekday } from '../../domain/schedule.js';
import { dayFromName } from '../shared/day.js';
import type { Report } from '../shared/problems.js';
import { cut } from '../shared/problems.js';
import { firstOf, isBlank, own, scalarText, type FeedRecord } from '../shared/record.js';
import { clockTime, LONG_SESSION_MINUTES, minutesBetween, parseTime } from '../shared/time.js';

type NativeWhen = Readonly<Record<string, unknown>>;

interface Rule {
  readonly frequency: string;
  readonly interval: number;
  /** Codes of RFC 5545, with an ordinal where monthly. */
  readonly days: readonly string[];
  readonly monthDays: readonly string[];
}

const FREQUENCIES: Readonly<Record<string, string>> = {
  week: 'WEEKLY',
  weekly: 'WEEKLY',
  month: 'MONTHLY',
  monthly: 'MONTHLY',
  day: 'DAILY',
  daily: 'DAILY',
};
const LONGEST = 300;

function dayCode(text: string): string | undefined {
  const [, ordinal = '', code = ''] = /^([+-]?[1-5])?([A-Za-z]{2})$/.exec(text) ?? [];
  const day = WEEKDAYS.find((each) => each === code.toUpperCase()) ?? dayFromName(text);
  return day && `${ordinal.replace('+', '')}${day}`;
}

/** Days of `byday`, else of `weekday`; a number has no base that anybody states. */
function daysOf(report: Report, schedule: FeedRecord): readonly string[] {
  const name = isBlank(own(schedule, 'byday')) ? 'weekday' : 'byday';
  const text = scalarText(own(schedule, name)).slice(0, LONGEST);
  return text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .flatMap((each) => {
      const code = dayCode(each);
      if (!code) report(`schedules.${name}`, each, 'day-unreadable');
      return code ?? [];
    });
}

function ruleOf(report: Report, schedule: FeedRecord): Rule | undefined {
  const days = daysOf(report, schedule);
  const given = scalarText(own(schedule, 'freq')).trim().toLowerCase();
  const monthDays = scalarText(own(schedule, 'bymonthday'))
    .slice(0, LONGEST)
    .split(/[,\s]+/)
    .filter((day) => /^-?\d{1,2}$/.test(day));
  const isOrdinal = days.some((day) => day.length > 2);
  const said = FREQUENCIES[given] ?? (given ? undefined : 'WEEKLY');
  if (!said || !(days.length || monthDays.length || said !== 'MONTHLY')) return undefined;
  // "Weekly on the second Thursday" can only mean the second Thursday of the month.
  const frequency = said === 'WEEKLY' && isOrdinal ? 'MONTHLY' : said;
  if (frequency !== said) report('schedules.freq', own(schedule, 'freq'), 'value-unknown');
  if (frequency === 'MONTHLY' && days.length && !isOrdinal) return undefined;
  if (frequency === 'WEEKLY' && monthDays.length)
    report('schedules.bymonthday', own(schedule, 'bymonthday'), 'value-unknown');
  for (const name of ['byweekno', 'byyearday'])
    if (!isBlank(own(schedule, name))) report(`schedules.${name}`, own(schedule, name), 'value-unknown');
  const interval = Number(own(schedule, 'interval') ?? 1);
  if (!Number.isInteger(interval) || interval < 1) return undefined;
  return { frequency, interval, days, monthDays: frequency === 'MONTHLY' ? monthDays : [] };
}

/** `2016-04-20T00:00:00.000Z` is that day. */
const dayOf = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(scalarText(value).trim())?.[0];

function nameOf(day: Weekday): string {
  const name = ENGLISH_DAYS[WEEKDAYS.indexOf(day)] ?? day;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Monday to Friday" for days in a row, else each. */
function daysInWords(days: readonly string[]): string {
  const known = WEEKDAYS.filter((day) => days.includes(day));
  const [first, last] = [known[0], known[known.length - 1]];
  const isRow =
    known.length > 2 && first && last && WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === known.length - 1;
  if (isRow) return `${nameOf(first)} to ${nameOf(last)}`;
  return known.map(nameOf).join(', ');
}

/** What the schedule says of itself, else its days and times. */
export function wordsOf(schedule: FeedRecord): string {
  const said = firstOf(schedule, 'description', 'notes', 'original_text');
  if (!isBlank(said)) return cut(scalarText(said), LONGEST);
  const days = daysInWords(daysOf(() => undefined, schedule));
  const [opens, closes] = ['opens_at', 'closes_at'].map((name) => {
    const time = parseTime(own(schedule, name));
    return time ? clockTime(time.minute) : undefined;
  });
  return [days, opens && (closes ? `${opens}–${closes}` : opens)].filter(Boolean).join(', ');
}

/** A number of hours is an offset, as HSDS has it; it names no zone. */
function zoneOf(schedule: FeedRecord): unknown {
  const given = own(schedule, 'timezone');
  if (typeof given !== 'number' || !(Math.abs(given) <= 14)) return given;
  const minutes = Math.round(Math.abs(given) * 60);
  return `${given < 0 ? '-' : '+'}${clockTime(minutes)}`;
}

/** Longer than any session: the hours of an office. */
export function isOfficeHours(schedule: FeedRecord): boolean {
  const [opens, closes] = ['opens_at', 'closes_at'].map((name) => parseTime(own(schedule, name)));
  return !!opens && !!closes && minutesBetween(opens.minute, closes) > LONG_SESSION_MINUTES;
}

function windowOf(report: Report, schedule: FeedRecord, { interval }: Rule) {
  const [first, from, to, until] = ['dtstart', 'valid_from', 'valid_to', 'until'].map((name) =>
    dayOf(own(schedule, name)),
  );
  const starts = [first, from].filter((day) => day !== undefined).sort();
  const isPhased = interval > 1 && first !== undefined;
  if (isPhased && from && from > first) report('schedules.valid_from', from, 'value-unknown');
  const ends = [to, until].filter((day) => day !== undefined).sort();
  const count = own(schedule, 'count');
  if (!isBlank(count) && ends.length) report('schedules.count', count, 'value-unknown');
  return {
    start: isPhased ? first : starts[starts.length - 1],
    until: ends[0],
    count: ends.length ? undefined : (count ?? undefined),
  };
}

/** One schedule; the words of it where no rule can be made, or where it is when an office is open. */
export function whenOf(report: Report, schedule: FeedRecord): NativeWhen | string {
  if (isOfficeHours(schedule)) {
    const { opens_at: opens, closes_at: closes } = schedule;
    report('schedules', `${scalarText(opens)}–${scalarText(closes)}`, 'duration-unusual', 'info');
    return wordsOf(schedule);
  }
  const rule = ruleOf(report, schedule);
  const opens = own(schedule, 'opens_at');
  if (!rule || isBlank(opens)) return wordsOf(schedule);
  const { start, until, count } = windowOf(report, schedule, rule);
  const { frequency, interval, days, monthDays } = rule;
  const timing = {
    time: opens,
    end: own(schedule, 'closes_at'),
    until,
    count,
    timeZone: zoneOf(schedule),
    note: noteOf(schedule),
  };
  if (start) return { ...timing, rrule: rruleOf(rule), from: start };
  const isPlain = interval === 1 && frequency !== 'DAILY' && !monthDays.length;
  const every = isPlain ? everyOf(days) : undefined;
  return every ? { ...timing, every } : wordsOf(schedule);
}

/** The feed's own words about when stay beside the rule: they often say more than it. */
const noteOf = (schedule: FeedRecord): string | undefined =>
  ['description', 'notes']
    .map((name) => scalarText(own(schedule, name)))
    .filter((text) => !isBlank(text))
    .join('\n') || undefined;

/** Schedules that differ in nothing but their day are one: Outpost has one for each day of the week. */
export function joined(schedules: readonly FeedRecord[]): readonly FeedRecord[] {
  const byRest = new Map<string, Record<string, unknown>>();
  for (const schedule of schedules) {
    const { id: _id, weekday, byday, dtstart, ...rest } = schedule;
    const day = scalarText(byday) || scalarText(weekday);
    const isSteady = !day.includes(',') && Number(rest['interval'] ?? 1) === 1;
    const known = isSteady ? byRest.get(JSON.stringify(rest)) : undefined;
    if (!known)
      byRest.set(isSteady ? JSON.stringify(rest) : JSON.stringify(schedule) + byRest.size, {
        ...schedule,
        byday: day || undefined,
      });
    else {
      known['byday'] = `${scalarText(known['byday'])},${day}`;
      if (scalarText(dtstart) < scalarText(known['dtstart'])) known['dtstart'] = dtstart;
    }
  }
  return [...byRest.values()];
}
