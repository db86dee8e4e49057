/** Reads one entry of `when`: a rule in words, an RFC 5545 rule, a list of dates, or words that stay words. */
import type { PlainDate } from '../../domain/model.js';
import type { RecurrenceRule, Schedule, WallTime, Weekday } from '../../domain/schedule.js';
import { englishDay } from '../../domain/english-days.js';
import { UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';
import { epochToWall } from '../../domain/time-zone.js';
import { isWeekly } from '../../domain/weekly.js';
import { generalWay } from '../../domain/next.js';
import { onDemand } from '../../domain/on-demand.js';
import type { Report } from '../shared/problems.js';
import { compact, isBlank, isRecord, own } from '../shared/record.js';
import type { FeedRecord } from '../shared/record.js';
import { checkedLength, lengthOf } from '../shared/session.js';
import { plainText, readLine, readText } from '../shared/text.js';
import { clockTime, minutesBetween, parseTime, readTimeRange } from '../shared/time.js';
import type { TimeRange, TimeReading } from '../shared/time.js';
import type { Zoned } from '../shared/zone.js';
import type { EveryReading } from './every.js';
import type { FieldReader, Fields } from './fields.js';
import { rareFile } from './on-demand.js';
import type { Change, Moment } from './when-rare.js';
import { date, later, list, number, object, readFields, unknownValue } from './fields.js';

export const rules = onDemand(() => import('../shared/rrule.js'));

export interface WhenReading {
  readonly schedule: Schedule;
  readonly durationMinutes?: number;
  /** Short words for the day and time, the same on every load; part of the meeting's id. */
  readonly slug: string;
}

export interface When {
  readonly every: string;
  readonly rrule: string;
  readonly dates: readonly Moment[];
  readonly start: Moment;
  readonly time: TimeRange;
  readonly end: TimeReading | number;
  readonly minutes: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly count: number;
  readonly except: readonly PlainDate[];
  readonly also: readonly Moment[];
  readonly changes: readonly Partial<Change>[];
  readonly note: string;
  readonly weekdays: readonly Weekday[];
}

/** Monday of a week that stands for every week, where no first date is given. */
const NOMINAL_DATE = '2000-01-03';
const MOST_STARTS = 10_000;
const FIRST_WORDS = 300;

export const time: FieldReader<TimeRange> = (report, field, value) => {
  const range = readTimeRange(value);
  // 24:00 belongs to the next day, and a rule names one day: the editor has to say which is meant.
  if (!range || range.start.nextDay) report(field, value, 'time-unreadable');
  if (range?.start.offset) report(field, value, 'time-zone-from-offset');
  return range?.start.nextDay ? undefined : range;
};

/** A time of day, or a number of minutes. */
export const end: FieldReader<TimeReading | number> = (report, field, value) => {
  if (typeof value === 'number') return lengthOf(report, field, value);
  const read = parseTime(value);
  if (!read) report(field, value, 'end-unreadable');
  return read;
};

export const WHEN_FIELDS: Fields<When> = {
  every: readLine,
  rrule: readLine,
  dates: later(rareFile, (file) => list(file.moment)),
  start: later(rareFile, (file) => file.moment),
  time,
  end,
  minutes: lengthOf,
  from: date,
  until: date,
  count: number(1, MOST_STARTS),
  except: list(date),
  also: later(rareFile, (file) => list(file.moment)),
  changes: later(rareFile, (file) => list(object(file.CHANGE_FIELDS))),
  note: readText,
  weekdays: later(rareFile, (file) => file.weekdays),
};

export const wall = (day: PlainDate, minute: number): WallTime => `${day}T${clockTime(minute)}`;

/** Minutes from the start to the end, however the end is given. */
export function lengthFrom(
  report: Report,
  start: number,
  when: Pick<Partial<When>, 'end' | 'minutes' | 'time'>,
): number | undefined {
  const ends = when.end ?? when.time?.end ?? when.minutes;
  if (ends === undefined || typeof ends === 'number') return ends;
  const minutes = minutesBetween(start, ends);
  if (minutes) return checkedLength(report, 'end', clockTime(ends.minute), minutes);
  report('end', clockTime(ends.minute), 'end-equals-start');
  return undefined;
}

/** What could be read as a day stays findable; everything else is shown in the words it came in. */
export function inWords(raw: FeedRecord, when: Partial<When>, weekdays?: readonly Weekday[]): Schedule {
  const said = [raw['every'], raw['dates'], raw['start'], raw['time'], raw['end']]
    .flat()
    .filter((word) => !isBlank(word) && typeof word !== 'object')
    .join(', ');
  return compact({
    kind: 'by-arrangement',
    note: [plainText(said.slice(0, FIRST_WORDS)), when.note].filter(Boolean).join(', ') || undefined,
    weekdays: weekdays?.length ? weekdays : undefined,
  });
}

/** One weekday in full, as most groups write it, is read here; other words where they are needed. */
function readEvery(text: string): EveryReading | undefined {
  const day = englishDay(text);
  return day ? { rule: { frequency: 'weekly', byDay: [{ day }] } } : rareFile.get()?.readEvery(text);
}

interface RuleReading {
  readonly rule: RecurrenceRule;
  readonly from?: PlainDate;
}

/** The rule of `every` or `rrule`, with `until` and `count`; nothing, after a problem, when it is not certain. */
function readRuleOf(report: Report, when: Partial<When>, zone: string): RuleReading | undefined {
  const { every, rrule, until, count } = when;
  const fromUtc = (utc: WallTime): WallTime =>
    zone === UNKNOWN_TIME_ZONE ? utc : (epochToWall(Date.parse(`${utc}Z`), zone) ?? utc);
  const read: EveryReading | { readonly unreadable: string } | undefined =
    rrule === undefined ? readEvery(every ?? '') : rules.get()?.readRule(rrule, { fromUtc });
  if (!read || 'unreadable' in read) {
    report(rrule === undefined ? 'every' : 'rrule', read?.unreadable ?? every, 'schedule-unreadable');
    return undefined;
  }
  const from = when.start?.date ?? when.from ?? read.from;
  const rule = { ...read.rule, ...(until && { until: `${until}T23:59` }), ...(count && { count }) };
  // Every other week and "ten times" have no meaning without a first date.
  const needsFirst = (rule.interval ?? 1) > 1 || rule.count !== undefined || rrule !== undefined;
  if (!from && needsFirst) {
    report(rrule === undefined ? 'from' : 'start', undefined, 'schedule-unreadable');
    return undefined;
  }
  return { rule, ...(from && { from }) };
}

function recurring(report: Report, raw: FeedRecord, when: Partial<When>, zoned: Zoned): Omit<WhenReading, 'slug'> {
  const minute = when.start?.minute ?? when.time?.start.minute;
  const reading = readRuleOf(report, when, zoned.timeZone);
  const weekdays = reading?.rule.byDay?.map((entry) => entry.day);
  if (minute === undefined && isBlank(own(raw, 'time'))) report('time', undefined, 'time-missing');
  if (!reading || minute === undefined) return { schedule: inWords(raw, when, weekdays) };
  const { rule, from } = reading;
  const schedule: Schedule = compact({
    kind: 'recurring',
    start: wall(from ?? NOMINAL_DATE, minute),
    startIsNominal: from ? undefined : true,
    rule,
    ...zoned,
    excluded: when.except,
    added: when.also?.map((extra) => wall(extra.date, extra.minute ?? minute)),
    overrides: when.changes && rareFile.get()?.overridesOf(report, when.changes, () => minute),
    note: when.note,
  });
  return compact({ schedule, durationMinutes: lengthFrom(report, minute, when) });
}

/** Reads one entry. `settle` gives the zone for the one that the entry names, if any. */
export function readWhen(
  report: Report,
  value: unknown,
  settle: (report: Report, given: unknown) => Zoned,
): WhenReading {
  if (isBlank(value)) {
    report('', undefined, 'day-missing', 'info');
    return { schedule: { kind: 'by-arrangement' }, slug: '' };
  }
  if (!isRecord(value)) {
    const note = typeof value === 'string' ? readText(report, '', value) : unknownValue(report, '', value);
    return { schedule: compact({ kind: 'by-arrangement', note }), slug: note?.slice(0, 40) ?? '' };
  }
  const when: Partial<When> = readFields(report, value, WHEN_FIELDS, ['timeZone']) ?? {};
  const slug = [
    when.every ?? when.rrule ?? when.dates?.[0]?.date ?? '',
    when.time ? clockTime(when.time.start.minute) : '',
  ].join(' ');
  if (when.every === undefined && when.rrule === undefined && !when.dates && !when.start) {
    const { note, weekdays } = when;
    if (!(note ?? weekdays) || when.time) report('every', own(value, 'every'), 'day-missing');
    return { schedule: inWords(value, when, weekdays), slug };
  }
  const zoned = settle(report, own(value, 'timeZone'));
  const isRule = when.every !== undefined || when.rrule !== undefined;
  const reading = isRule ? recurring(report, value, when, zoned) : rareFile.get()?.dated(report, value, when, zoned);
  const schedule: Schedule = reading?.schedule ?? { kind: 'by-arrangement' };
  // Who shows it will need the general way: it loads together with what else this feed needs.
  if (!isWeekly(schedule)) generalWay.get();
  return { ...reading, schedule, slug };
}
