/** What a week of meetings says, as one flat object: days across, morning, afternoon and evening down. No clock, no DOM. */
import { timeOfDay } from '../../domain/day-and-time.js';
import type { AttendanceMode, PlainDate } from '../../domain/model.js';
import { nextOccurrence } from '../../domain/occurrences.js';
import { formatPlainDate } from '../../domain/plain-date.js';
import { type Occurrence, type TimeZone, UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { DAY, isTimeZone, offsetMinutesAt } from '../../domain/time-zone.js';
import { TIMES_OF_DAY, type TimeOfDay } from '../../domain/vocabulary.js';
import { commonEn } from '../../i18n/en/common.js';
import { finderEn } from '../../i18n/en/finder.js';
import { noticesEn } from '../../i18n/en/notices.js';
import { timetableEn } from '../../i18n/en/timetable.js';
import { firstWeekday } from '../../i18n/first-weekday.js';
import { fill, number, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { clockWords, datePartsOf, dateWords, zoneWords } from '../../i18n/time-words.js';
import { FULL_SECTIONS, type FullWords, placeLine } from '../meeting/meeting-facts.full.js';
import { meetingName } from '../meeting/meeting-facts.view.js';
import { bothIcon, infoIcon, onlineIcon, pauseIcon, phoneIcon } from '../templates/fact-icons.js';
import { type Icon, placeIcon } from '../templates/icon.js';
import { crossIcon } from '../templates/more-icons.js';
import {
  commonZone,
  DAYS_PER_WEEK,
  OWN_ZONE,
  todayOf,
  wallOf,
  type WeekAsked,
  weekOf,
  type WeekStart,
  type WeekTimes,
} from './week.js';

export const TIMETABLE_SECTIONS = {
  ...FULL_SECTIONS,
  common: commonEn,
  finder: finderEn,
  notices: noticesEn,
  timetable: timetableEn,
};
export type TimetableWords = FullWords & Resolved<'common' | 'finder' | 'notices' | 'timetable'>;

/** Meetings of one cell, or of one day, before the rest folds; a fold that would hide one alone hides none. */
export const MOST_AT_ONCE = 6;
/** How far people can turn the pages, each way. */
export const MOST_WEEKS_AWAY = 52;
/** What a visitor who unfolds a cell of a very large list gets, and what paper does. */
const MOST_UNFOLDED = 200;

/** The key of what has no time, as of a cell. */
export const ARRANGED = 'arranged';

export type ZoneMode = 'group' | 'mine';

export interface EntryView {
  /** Of this one start, the same in each print. */
  readonly key: string;
  readonly meetingId: string;
  readonly name: string;
  /** ISO 8601, in the zone that is shown. */
  readonly dateTime: string;
  readonly time: string;
  readonly way: { readonly icon: Icon; readonly words: string; readonly long: string };
  /** "Paused", "No meeting". */
  readonly flag?: { readonly icon: Icon; readonly words: string } | undefined;
  /** Quiet lines: another zone, the feed's note. */
  readonly rest: readonly string[];
}

export interface CellView {
  readonly key: string;
  readonly entries: readonly EntryView[];
  /** "Show 5 more", with what is folded. */
  readonly more?: string | undefined;
}

export interface DayView {
  readonly date: PlainDate;
  readonly weekday: string;
  /** "1 Dec". */
  readonly short: string;
  readonly today?: string | undefined;
  /** One for each time of day. */
  readonly cells: readonly CellView[];
}

export interface TimetableView {
  /** "This week", strong; undefined where the range says it all. */
  readonly strong: string;
  readonly range: string;
  /** "This week, 30 November to 6 December, 12 meetings". */
  readonly announced: string;
  readonly count: string;
  readonly days: readonly DayView[];
  readonly isEmpty: boolean;
  /** Where the week is empty: when the next meeting is, and how many weeks on. */
  readonly next?: { readonly words: string; readonly weeks: number | undefined } | undefined;
  /** Absent where both clocks show the same. */
  readonly zones?: { readonly mode: ZoneMode; readonly mine: string; readonly group: string } | undefined;
  /** "Times are UK time." */
  readonly zoneLine: string;
  readonly foot: readonly string[];
  readonly arranged?: ArrangedView | undefined;
}

/** Meetings without a date that can be computed. */
export interface ArrangedView {
  readonly words: string;
  readonly entries: readonly { readonly meetingId: string; readonly name: string }[];
  readonly more?: string | undefined;
}

export interface WeekMeant extends WeekAsked {
  /** The zone that most of the meetings have. */
  readonly common: TimeZone | undefined;
  /** Day number. */
  readonly today: number;
}

export interface TimetableInputs {
  readonly times: WeekTimes;
  readonly order: Uint32Array;
  /** Weeks from this one. */
  readonly offset: number;
  readonly mode: ZoneMode;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
  readonly unfolded: Pick<ReadonlySet<string>, 'has'>;
  /** By day, not in the grid: morning, afternoon and evening are one. */
  readonly isList: boolean;
  readonly words: TimetableWords;
}

/** Which week is meant, and on whose clock. */
export function weekAsked({ times, order, offset, mode, now, readerTimeZone, words }: TimetableInputs): WeekMeant {
  const common = commonZone(times.directory, order);
  const shownZone = mode === 'mine' || !common || common === UNKNOWN_TIME_ZONE ? readerTimeZone : common;
  const today = todayOf(now, shownZone);
  const firstDay = weekOf(today, firstWeekday(words.language)) + offset * DAYS_PER_WEEK;
  return { common, today, firstDay, zone: mode === 'mine' ? readerTimeZone : OWN_ZONE, readerTimeZone };
}

export function timetableView(inputs: TimetableInputs): TimetableView {
  const { times, order, offset, mode, words } = inputs;
  const asked = weekAsked(inputs);
  const { common, today, firstDay } = asked;
  const starts = times.starts(order, asked);
  const taking = starts.filter(({ state }) => state === 'on' || state === 'unknown').length;
  const range = rangeWords(firstDay, today, words);
  const count = plural(words.finder.meetings, taking, words.language);
  const strong = [words.timetable.lastWeek, words.timetable.thisWeek, words.timetable.nextWeek][offset + 1];
  const week = fill(words.timetable.weekOf, { range });
  const byCell = cellsOf(starts, firstDay, inputs.isList);
  return {
    strong: strong ?? week,
    range: strong ? range : '',
    announced: fill(words.timetable.announced, { week, count }),
    count,
    days: [...Array(DAYS_PER_WEEK).keys()].map((at) => dayView(firstDay + at, today, byCell[at]!, common, inputs)),
    isEmpty: starts.length === 0,
    next: starts.length === 0 ? nextView(firstDay, inputs) : undefined,
    zones: zonesView(common, inputs),
    zoneLine: zoneLine(mode, common, inputs),
    foot: starts.some(({ state }) => state === 'paused')
      ? [fill(words.timetable.paused, { paused: words.notices.paused })]
      : [],
    arranged: arrangedView(inputs),
  };
}

/** By day, then by time of day. */
function cellsOf(starts: readonly WeekStart[], firstDay: number, isList: boolean): WeekStart[][][] {
  const cells = [...Array(DAYS_PER_WEEK).keys()].map(() => TIMES_OF_DAY.map((): WeekStart[] => []));
  for (const start of starts) {
    const row = isList ? 0 : TIMES_OF_DAY.indexOf(timeOfDay(wallOf(start)) ?? 'morning');
    cells[start.day - firstDay]![row]!.push(start);
  }
  return cells;
}

/** The first of a cell: in order of the time on the wall, then of the name. Names are looked at only where they matter. */
function firstOf(starts: readonly WeekStart[], most: number, { times, words }: TimetableInputs): readonly WeekStart[] {
  const byTime = (a: WeekStart, b: WeekStart): number => a.minute - b.minute || a.startsAt - b.startsAt;
  const sorted = [...starts].sort(byTime);
  let end = Math.min(most, sorted.length);
  while (end > 0 && end < sorted.length && byTime(sorted[end - 1]!, sorted[end]!) === 0) end += 1;
  const { compare } = new Intl.Collator(words.language, { numeric: true });
  const nameOf = ({ position }: WeekStart): string =>
    meetingName(times.directory.meetings[position]!, times.group(position));
  const shown = sorted.slice(0, end).sort((a, b) => byTime(a, b) || compare(nameOf(a), nameOf(b)));
  return shown.slice(0, most);
}

function dayView(
  day: number,
  today: number,
  cells: readonly (readonly WeekStart[])[],
  common: TimeZone | undefined,
  inputs: TimetableInputs,
): DayView {
  const { words } = inputs;
  const date = formatPlainDate(day);
  return {
    date,
    weekday: sentence(datePartsOf(day * DAY, words).weekday, words.language),
    short: fill(words.dates.dayAndMonth, datePartsOf(day * DAY, words, 'short')),
    today: day === today ? words.dates.today : undefined,
    cells: cells.map((starts, at) =>
      cellView(`${date}-${inputs.isList ? 'day' : TIMES_OF_DAY[at]}`, starts, common, inputs),
    ),
  };
}

function cellView(
  key: string,
  starts: readonly WeekStart[],
  common: TimeZone | undefined,
  inputs: TimetableInputs,
): CellView {
  const { words, unfolded } = inputs;
  const isFolded = !unfolded.has(key) && starts.length > MOST_AT_ONCE + 1;
  const shown = firstOf(starts, isFolded ? MOST_AT_ONCE : MOST_UNFOLDED, inputs);
  return {
    key,
    entries: shown.map((start) => entryView(start, common, inputs)),
    more: isFolded ? moreWords(starts.length, words) : undefined,
  };
}

function entryView(start: WeekStart, common: TimeZone | undefined, inputs: TimetableInputs): EntryView {
  const { times, mode, words } = inputs;
  const meeting = times.directory.meetings[start.position]!;
  const { timeZone, state, note } = start;
  const wall = wallOf(start);
  const isUsual = mode === 'mine' ? timeZone !== UNKNOWN_TIME_ZONE : timeZone === common;
  const rest = [
    isUsual ? undefined : zoneWords(timeZone, words),
    state === 'unknown' ? words.notices.statusUnknown : undefined,
    note,
  ];
  return {
    key: `${meeting.id} ${start.startsAt}`,
    meetingId: meeting.id,
    name: meetingName(meeting, times.group(start.position)),
    dateTime: wall,
    time: sentence(clockWords(wall, words), words.language),
    way: { ...wayWords(meeting.attendance, words), long: placeLine(meeting, start.occurrence, words).lead },
    flag:
      state === 'paused'
        ? { icon: pauseIcon, words: words.notices.paused }
        : state === 'off'
          ? { icon: crossIcon, words: words.timetable.off }
          : undefined,
    rest: rest.filter((line) => line !== undefined && line !== '') as string[],
  };
}

const WAY_ICONS: Readonly<Record<AttendanceMode, Icon>> = {
  'in-person': placeIcon,
  online: onlineIcon,
  phone: phoneIcon,
};

/** "In person or online": short enough for a column. */
function wayWords(ways: readonly AttendanceMode[], words: TimetableWords): { icon: Icon; words: string } {
  const [first, ...others] = (['in-person', 'online', 'phone'] as const).filter((way) => ways.includes(way));
  if (!first) return { icon: infoIcon, words: words.facts.wayUnknown };
  const { wayOr, ways: names } = words.timetable;
  const said = others.reduce(
    (before, way) => fill(wayOr, { first: before, second: names[way].toLocaleLowerCase(words.language) }),
    names[first],
  );
  return { icon: others.length > 0 && first === 'in-person' ? bothIcon : WAY_ICONS[first], words: said };
}

/** "30 November to 6 December", "7 to 13 December"; with the year where it is not this one. */
function rangeWords(firstDay: number, today: number, words: TimetableWords): string {
  const { dates, timetable, language } = words;
  const [start, end] = [firstDay, firstDay + DAYS_PER_WEEK - 1].map((day) => datePartsOf(day * DAY, words));
  const yearOf = (day: number): string => formatPlainDate(day).slice(0, 4);
  const isThisYear = yearOf(firstDay) === yearOf(today) && yearOf(firstDay + DAYS_PER_WEEK - 1) === yearOf(today);
  const pattern = isThisYear ? dates.dayAndMonth : dates.plainDate;
  const startDate = formatPlainDate(firstDay);
  const endDate = formatPlainDate(firstDay + DAYS_PER_WEEK - 1);
  const last = fill(pattern, end!);
  // Where the month comes first, as in American English, each date says its own.
  if (startDate.slice(0, 7) === endDate.slice(0, 7) && pattern.startsWith('{day}')) {
    return fill(timetable.rangeInMonth, { start: number(Number(startDate.slice(8)), language), end: last });
  }
  const isSameYear = startDate.slice(0, 4) === endDate.slice(0, 4);
  return fill(dates.dateRange, { start: fill(isSameYear ? dates.dayAndMonth : pattern, start!), end: last });
}

/** The two clocks, where some meeting's own shows another time than the reader's. */
function zonesView(
  common: TimeZone | undefined,
  { times, order, mode, now, readerTimeZone, words }: TimetableInputs,
): TimetableView['zones'] {
  const differs = (zone: TimeZone): boolean =>
    isTimeZone(zone) && offsetMinutesAt(zone, now) !== offsetMinutesAt(readerTimeZone, now);
  const zones = new Set<TimeZone>();
  for (const position of order) {
    const { schedule } = times.directory.meetings[position]!;
    if (schedule.kind !== 'by-arrangement') zones.add(schedule.timeZone);
  }
  if (!common || ![...zones].some(differs)) return undefined;
  const { yourZone, groupZone } = words.timetable;
  return { mode, mine: fill(yourZone, { zone: zoneWords(readerTimeZone, words) }), group: groupZone };
}

function zoneLine(mode: ZoneMode, common: TimeZone | undefined, { readerTimeZone, words }: TimetableInputs): string {
  if (!common) return '';
  if (common === UNKNOWN_TIME_ZONE) return words.finder.zoneMissing;
  return mode === 'mine'
    ? fill(words.timetable.inYourZone, { zone: zoneWords(readerTimeZone, words) })
    : fill(words.finder.zoneOfList, { zone: zoneWords(common, words) });
}

/** When the next meeting after the week is, so that an empty week is no dead end. */
function nextView(
  firstDay: number,
  { times, order, mode, now, offset, readerTimeZone, words }: TimetableInputs,
): TimetableView['next'] {
  const common = commonZone(times.directory, order);
  const shownZone = mode === 'mine' || !common || !isTimeZone(common) ? readerTimeZone : common;
  const from = Math.max((firstDay + DAYS_PER_WEEK) * DAY, now);
  const next = soonest(times, order, from, readerTimeZone);
  if (!next) return { words: words.timetable.noneAhead, weeks: undefined };
  const today = todayOf(now, shownZone);
  const day = todayOf(next.startsAt, shownZone);
  const date = dateWords(formatPlainDate(day), words, formatPlainDate(today));
  const weeks = offset + Math.floor((day - firstDay) / DAYS_PER_WEEK);
  return {
    words: fill(words.timetable.nextOn, { date }),
    weeks: weeks !== offset && weeks <= MOST_WEEKS_AWAY ? weeks : undefined,
  };
}

function soonest(
  times: WeekTimes,
  order: Uint32Array,
  from: number,
  assumedTimeZone: TimeZone,
): Occurrence | undefined {
  let best: Occurrence | undefined;
  for (const position of order) {
    const meeting = times.directory.meetings[position]!;
    const next = nextOccurrence(meeting.schedule, from, { assumedTimeZone });
    if (!next || (best && best.startsAt <= next.startsAt)) continue;
    const status = statusOf(times.group(position), meeting, next.start.slice(0, 10));
    if (status !== 'paused' && status !== 'closed') best = next;
  }
  return best;
}

/** Meetings without a date that can be computed: counted, and named as far as they are few. */
function arrangedView({
  times,
  order,
  now,
  readerTimeZone,
  unfolded,
  words,
}: TimetableInputs): TimetableView['arranged'] {
  const { meetings } = times.directory;
  const today = formatPlainDate(todayOf(now, readerTimeZone));
  const positions = order.filter((position) => {
    const { schedule } = meetings[position]!;
    if (schedule.kind === 'recurring' || (schedule.kind === 'dates' && schedule.starts.length > 0)) return false;
    const status = statusOf(times.group(position), meetings[position]!, today);
    return status !== 'paused' && status !== 'closed';
  });
  if (positions.length === 0) return undefined;
  const isFolded = !unfolded.has(ARRANGED) && positions.length > MOST_AT_ONCE + 1;
  const most = isFolded ? MOST_AT_ONCE : MOST_UNFOLDED;
  return {
    words: plural(words.timetable.arranged, positions.length, words.language),
    entries: [...positions.subarray(0, most)].map((position) => ({
      meetingId: meetings[position]!.id,
      name: meetingName(meetings[position]!, times.group(position)),
    })),
    more: isFolded ? moreWords(positions.length, words) : undefined,
  };
}

const moreWords = (count: number, { timetable, language }: TimetableWords): string =>
  plural(timetable.showMore, Math.min(count, MOST_UNFOLDED) - MOST_AT_ONCE, language);

/** The times of day, in words, in the order of the rows. */
export const timeLabels = ({ timetable }: TimetableWords): readonly string[] =>
  TIMES_OF_DAY.map((time: TimeOfDay) => timetable.times[time]);
