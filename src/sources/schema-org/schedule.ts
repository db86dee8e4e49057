/** When an event of schema.org takes place, as the `when` of a native record. */
import { everyOf, rruleOf } from '../../domain/rule-text.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { dayFromName } from '../shared/day.js';
import { minutesBetween, parseLength, parseTime } from '../shared/time.js';
import { readTimeZone } from '../shared/zone.js';
import { all, isItem, items, nameOf, tail, textOf, type Doubt, type Item, type Value } from './item.js';
import { dayOf, minutesFrom, momentOf, type Moment } from './moment.js';

type NativeWhen = Readonly<Record<string, unknown>>;

const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const WORDS: Readonly<Record<string, string>> = {
  daily: 'D',
  'every day': 'D',
  weekly: 'W',
  'every week': 'W',
  monthly: 'M',
  'every month': 'M',
  yearly: 'Y',
  annually: 'Y',
};
const MOST_WORDS = 300;

/** "Tuesday", "https://schema.org/Tuesday" and "2TU" as the code and ordinal of RFC 5545. */
function dayCode(text: string): string | undefined {
  const name = tail(text.trim());
  const [, ordinal = '', code = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(name) ?? [];
  if (WEEKDAYS.some((day) => day === code)) return ordinal.replace('+', '') + code;
  return dayFromName(name);
}

/** The name of a day, also where it stands in a thing of its own. */
const wordOf = (value: Value): string => (isItem(value) ? (nameOf(value) ?? value.id ?? '') : value);

const daysOf = (schedule: Item): readonly (string | undefined)[] =>
  all(schedule, 'byDay')
    .map(wordOf)
    .flatMap((text) => (text.length < MOST_WORDS ? text.split(/[,\s]+(?=\S)/) : [text]))
    .map(dayCode);

/** `P2W`, and the words that some write instead. Seven days are a week. */
function rhythmOf(schedule: Item): { readonly unit: string; readonly interval: number } | undefined {
  const text = textOf(schedule, 'repeatFrequency');
  if (text === undefined) return undefined;
  const [, count, unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(text.trim()) ?? [];
  const interval = Number(count ?? 1);
  if (unit === 'D' && interval > 0 && interval % 7 === 0) return { unit: 'W', interval: interval / 7 };
  return { unit: unit || (WORDS[tail(text).trim().toLowerCase()] ?? ''), interval };
}

/** Numbers of a property; nothing where one of them is none. */
function numbersOf(schedule: Item, name: string): readonly number[] | undefined {
  const numbers = all(schedule, name).map((value) => (isItem(value) ? NaN : Number(value)));
  return numbers.every(Number.isInteger) ? numbers : undefined;
}

interface Rule {
  readonly unit: string;
  readonly interval: number;
  readonly days: readonly string[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

/** What repeats how; nothing where that is not certain. */
function ruleOf(schedule: Item): Rule | undefined {
  const given = daysOf(schedule);
  const days = given.filter((day) => day !== undefined);
  const [monthDays, months, weeks] = ['byMonthDay', 'byMonth', 'byMonthWeek'].map((name) => numbersOf(schedule, name));
  if (days.length < given.length || !monthDays || !months || !weeks) return undefined;
  const rhythm = rhythmOf(schedule) ?? (days.length || monthDays.length ? { unit: '', interval: 1 } : undefined);
  if (!rhythm) return undefined;
  const isOrdinalGiven = days.some((day) => day.length > 2);
  const unit =
    rhythm.unit || (textOf(schedule, 'repeatFrequency') ? '' : monthDays.length || isOrdinalGiven ? 'M' : 'W');
  if (!unit || !(rhythm.interval > 0)) return undefined;
  const isOrdinal = days.every((day) => day.length > 2);
  const placed = isOrdinal ? days : weeks.flatMap((week) => days.map((day) => `${week}${day}`));
  if (unit === 'W' && isOrdinalGiven) return undefined;
  // Every Tuesday of the month, or one of them? Nobody can say.
  if (unit === 'M' && days.length && !placed.length) return undefined;
  return { unit, interval: rhythm.interval, days: unit === 'M' ? placed : days, monthDays, months };
}

const asRrule = ({ unit, ...rule }: Rule): string => rruleOf({ frequency: FREQUENCIES[unit] ?? '', ...rule });

/** How long it lasts: an end, or a number of minutes. */
function lengthOf(schedule: Item, event: Item): NativeWhen {
  const end = textOf(schedule, 'endTime') ?? textOf(event, 'endTime');
  if (end) return { end: clock(end) };
  const said = textOf(schedule, 'duration') ?? textOf(event, 'duration');
  return {
    minutes: said ? (parseLength(said) ?? said) : minutesFrom(textOf(event, 'startDate'), textOf(event, 'endDate')),
  };
}

/** `19:00:00+01:00` as a clock says it. */
const clock = (text: string): string =>
  text.trim().replace(/^(\d{1,2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '$1');

/** All words of a schedule that no rule can be made of. */
const wordsOf = (schedule: Item): string =>
  Object.values(schedule.properties)
    .flat()
    .map(wordOf)
    .filter(Boolean)
    .map((word) => (/^https?:/.test(word) ? tail(word) : word))
    .join(', ')
    .slice(0, MOST_WORDS);

/** One schedule. Its start is also taken from the event's, which often has the day or the time that the schedule lacks. */
function whenOfSchedule(schedule: Item, event: Item, site: string | undefined, doubt: Doubt): NativeWhen | string {
  const rule = ruleOf(schedule);
  const named = textOf(schedule, 'scheduleTimezone') ?? textOf(event, 'scheduleTimezone');
  const zone = readTimeZone(named)?.timeZone ?? site;
  const [own, shared] = [schedule, event].map((item) => momentOf(textOf(item, 'startDate'), zone));
  const time = textOf(schedule, 'startTime') ?? textOf(event, 'startTime') ?? own?.time ?? shared?.time;
  if (!rule) return wordsOf(schedule);
  if (shared?.isContradicted) doubt('startDate', textOf(event, 'startDate'), 'time-zone-contradicted');
  const date = dayOf(textOf(schedule, 'startDate') ?? textOf(event, 'startDate'), zone);
  const timing = {
    ...lengthOf(schedule, event),
    until: dayOf(textOf(schedule, 'endDate'), zone) ?? textOf(schedule, 'endDate'),
    count: textOf(schedule, 'repeatCount'),
    except: all(schedule, 'exceptDate').map((value) => dayOf(wordOf(value), zone) ?? wordOf(value)),
    timeZone: named ?? own?.zone ?? shared?.zone,
  };
  if (date) return { ...timing, rrule: asRrule(rule), start: time ? `${date} ${clock(time)}` : date };
  const every = everyOf(rule.days);
  const isPlain = rule.interval === 1 && !rule.monthDays.length && !rule.months.length && /[MW]/.test(rule.unit);
  return isPlain && every ? { ...timing, every, time: time && clock(time) } : wordsOf(schedule);
}

const isOff = (event: Item): boolean => /Cancelled|Postponed/.test(textOf(event, 'eventStatus') ?? '');

/** Dates that stand one by one, with the length of the first. */
function whenOfDates(dated: readonly Item[], site: string | undefined, doubt: Doubt): NativeWhen | undefined {
  const moments = dated.flatMap((event) => {
    const given = textOf(event, 'startDate');
    const moment = momentOf(given, site);
    if (moment?.isContradicted) doubt('startDate', given, 'time-zone-contradicted');
    return given === undefined ? [] : [{ given, moment, event }];
  });
  const [first] = moments;
  if (!first) return undefined;
  const write = (given: string, moment: Moment | undefined, event: Item): string => {
    const time = moment?.time ?? textOf(event, 'startTime');
    return moment ? [moment.date, time && clock(time)].filter(Boolean).join(' ') : given;
  };
  return {
    dates: moments.map(({ given, moment, event }) => write(given, moment, event)),
    ...lengthOf(first.event, first.event),
    changes: unusual(moments, minutesOf(first.event)),
    timeZone: first.moment?.zone,
  };
}

/** A day without a time, or several: shown in words. */
function inWords(event: Item): string | undefined {
  const [start, end] = ['startDate', 'endDate'].map((name) => textOf(event, name));
  const isDay = start !== undefined && !momentOf(start, undefined)?.time && !textOf(event, 'startTime');
  return isDay ? (end && end !== start ? `${start} – ${end}` : start) : undefined;
}

/** How long one date lasts, by its own words. */
const minutesOf = (event: Item): number | undefined =>
  minutesFrom(textOf(event, 'startDate'), textOf(event, 'endDate'));

interface DatedEvent {
  readonly event: Item;
  readonly moment: Moment | undefined;
}

/** Dates of another length than the usual one. */
function unusual(dated: readonly DatedEvent[], usual: number | undefined): readonly NativeWhen[] | undefined {
  const changes = dated.flatMap(({ event, moment }) => {
    const minutes = minutesOf(event);
    return moment && minutes !== undefined && minutes !== usual ? [{ date: moment.date, end: minutes }] : [];
  });
  return changes.length ? changes : undefined;
}

/** The length that a schedule gives each of its dates. */
function usualMinutes({ minutes, end, time, start }: NativeWhen): number | undefined {
  if (minutes !== undefined) return Number(minutes);
  const clockOf = typeof start === 'string' ? start.split(' ')[1] : undefined;
  const [from, to] = [time ?? clockOf, end].map(parseTime);
  return from && to ? minutesBetween(from.minute, to) : undefined;
}

/**
 * Dates that a series names one by one change its schedule: those that are off fall out, the others take place, whether the
 * schedule gives them or not. Where there is no schedule, they are it.
 */
export function whenOf(event: Item, dates: readonly Item[], site: string | undefined, doubt: Doubt): unknown {
  const schedules = items(event, 'eventSchedule');
  const zone = readTimeZone(site)?.timeZone;
  const taking = dates.filter((each) => !isOff(each));
  if (!schedules.length) return whenOfDates(taking, zone, doubt) ?? inWords(event) ?? whenOfDates([event], zone, doubt);
  return schedules.map((schedule, at) => {
    const when = whenOfSchedule(schedule, event, zone, doubt);
    if (typeof when === 'string') return when;
    const named = readTimeZone(when['timeZone'])?.timeZone ?? zone;
    const momentIn = (each: Item): Moment | undefined => momentOf(textOf(each, 'startDate'), named);
    const off = dates.filter(isOff).flatMap((each) => momentIn(each)?.date ?? []);
    const except = [...(when['except'] as readonly string[]), ...off];
    // Which of several schedules a date belongs to nobody says.
    if (at > 0) return { ...when, except };
    const dated = taking.map((each) => ({ event: each, moment: momentIn(each) }));
    const also = dated.flatMap(({ moment }) => (moment?.time ? `${moment.date} ${clock(moment.time)}` : []));
    return { ...when, except, also, changes: unusual(dated, usualMinutes(when)) };
  });
}
