/**
 * Facts about time, in words: dates, clock times and zones of one occurrence, as in "Tuesday 24 November, 6:30pm to
 * 8pm, UK time". Repeats ("every second Thursday") are in `rule-words.ts`.
 *
 * Dates and times are wall times of the meeting's zone and are worded as they stand; nothing is converted here. The
 * browser gives only names and digits. Order and punctuation are the language's own patterns, so every browser says
 * the same. `today` is the wall date of now in the meeting's zone.
 */
import type { PlainDate } from '../domain/model.js';
import type { TimeZone, UNKNOWN_TIME_ZONE, WallTime, Weekday } from '../domain/schedule.js';
import { fill, number } from './format.js';
import { formatter } from './formatters.js';
import type { Resolved } from './locales.js';

/** What `resolveMessages` gives for `{ dates: datesEn }`, or for more. */
export type DateWords = Pick<Resolved<'dates'>, 'dates' | 'language'>;
/** The same with `time: timeEn`. */
export type TimeWords = DateWords & Pick<Resolved<'time'>, 'time'>;

export const DAY = 86_400_000;
export const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const UNKNOWN: typeof UNKNOWN_TIME_ZONE = 'unknown';
/** A Monday in January, when no part of the north has summer time: names of days and zones are asked for it. */
export const REFERENCE_MONDAY = Date.UTC(2026, 0, 5);

export type Width = 'long' | 'short';

/** Midnight UTC of a wall time or a plain date. */
export const dayOf = (wall: WallTime) => Date.parse(wall.slice(0, 10));
const clockOf = (wall: WallTime) => wall.slice(11, 16);
/** 0 is Monday. */
const weekdayIndex = (day: number) => (new Date(day).getUTCDay() + 6) % 7;

/** Weekday, day, month and year, each as a word or in digits of the language. */
export function datePartsOf(day: number, { dates, language }: DateWords, width: Width = 'long') {
  // Without this, Saudi Arabic and Persian would get the months of another calendar.
  const calendar = 'gregory';
  const parts = formatter('DateTimeFormat', language, {
    calendar,
    timeZone: 'UTC',
    weekday: width,
    day: 'numeric',
    month: width,
    year: 'numeric',
  }).formatToParts(day);
  const named = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const long = width === 'long';
  return {
    ...named,
    weekday: (long ? dates.weekdays : dates.shortWeekdays)[weekdayIndex(day)] ?? named.weekday ?? '',
    month: (long ? dates.months : dates.shortMonths)[new Date(day).getUTCMonth()] ?? named.month ?? '',
  };
}

/** The bare name, as it stands inside the phrases of `TimeMessages`. */
export function weekdayInPhrase(day: Weekday, words: DateWords): string {
  return datePartsOf(REFERENCE_MONDAY + DAYS.indexOf(day) * DAY, words).weekday;
}

/** "Tuesday 24 November", for the middle of a sentence. The year is said when it is not this one. */
export function dateWords(date: PlainDate, words: DateWords, today?: PlainDate): string {
  const sameYear = today?.slice(0, 4) === date.slice(0, 4);
  return fill(sameYear ? words.dates.date : words.dates.dateWithYear, datePartsOf(dayOf(date), words));
}

/** "Today" or "Tomorrow", to stand beside the date; nothing on other days. */
export function nearDayWords(date: PlainDate, words: DateWords, today: PlainDate): string | undefined {
  return [words.dates.today, words.dates.tomorrow][(dayOf(date) - dayOf(today)) / DAY];
}

/** "6:30pm", "7pm", "noon", "midnight"; "18:30" where the language counts to 24. */
export function clockWords(wall: WallTime, { time: { clock }, language }: TimeWords): string {
  const [hour = 0, minute = 0] = clockOf(wall).split(':').map(Number);
  if (minute === 0 && hour === 0 && clock.midnight) return clock.midnight;
  if (minute === 0 && hour === 12 && clock.noon) return clock.noon;
  const periods = Object.keys(clock.periods).map(Number);
  const period = periods.filter((from) => from <= hour).reduce((latest, from) => Math.max(latest, from), 0);
  return fill(minute === 0 ? clock.onTheHour : clock.withMinutes, {
    hour: number(periods.length ? hour % 12 || 12 : hour, language),
    minute: number(minute, language, { minimumIntegerDigits: 2 }),
    period: clock.periods[period] ?? '',
  });
}

/**
 * "6:30pm to 8pm", "from 7pm", "10pm to 1am (Wednesday)".
 * @param naming `dates` names other days; `series` says "next day", because a series has no one date
 */
export function clockRangeWords(
  start: WallTime,
  end: WallTime | undefined,
  words: TimeWords,
  naming: 'dates' | 'series' = 'dates',
): string {
  const { time, dates } = words;
  const from = clockWords(start, words);
  const days = end ? (dayOf(end) - dayOf(start)) / DAY : 0;
  const endsAtMidnight = end !== undefined && clockOf(end) === '00:00';
  const startsAtMidnight = clockOf(start) === '00:00';
  if (startsAtMidnight && endsAtMidnight && days === 1) return time.allDay;

  const dayName = (wall: WallTime) =>
    fill(dates.dayName, { weekday: weekdayInPhrase(DAYS[weekdayIndex(dayOf(wall))]!, words) });
  let range = fill(time.rangeOpen, { start: from });
  if (end) {
    const to = clockWords(end, words);
    // "7pm to midnight" is the same night for everyone, though the date has changed.
    const sameDay = days <= 0 || (days === 1 && endsAtMidnight);
    let day = days === 1 ? dayName(end) : dateWords(end, words, end);
    if (naming === 'series') day = days === 1 ? time.nextDay : dayName(end);
    range = fill(sameDay ? time.range : time.rangeToDay, { start: from, end: to, day });
  }
  if (!startsAtMidnight || !time.clock.midnight) return range;
  return fill(time.rangeFromDayStart, { range, day: naming === 'series' ? time.sameDay : dayName(start) });
}

/** "UK time", "Eastern time", "Kathmandu time", "time zone not given". */
export function zoneWords(timeZone: TimeZone, { time, language }: TimeWords): string {
  if (timeZone === UNKNOWN) return time.zoneUnknown;
  const known = time.zones[timeZone];
  if (known) return known;
  let name: string | undefined;
  try {
    name = formatter('DateTimeFormat', language, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(REFERENCE_MONDAY)
      .find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    // An older browser without generic names: the city says as much.
  }
  // "GMT+00:00" tells people nothing. The zones named so on purpose (`Etc/GMT+5`) have no city.
  if (name && (!/\p{Nd}/u.test(name) || timeZone.startsWith('Etc/'))) return name;
  return fill(time.zoneOfCity, { city: timeZone.split('/').at(-1)!.replace(/_/g, ' ') });
}
