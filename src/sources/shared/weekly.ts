/** Schedules of feeds that know only weekdays and times. */
import type { ArrangedSchedule, RecurringSchedule, Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { dayAfter, readDays, type DayNumbers } from './days.js';
import { cut, type Report } from './problems.js';
import { compact, isBlank } from './record.js';
import { plainText, TEXT_LIMIT } from './text.js';
import { clockTime, parseTime, type TimeReading } from './time.js';
import type { Hints } from './words.js';
import type { Zoned } from './zone.js';

export interface WeeklyFields {
  readonly dayField: string;
  readonly day: unknown;
  readonly numbers: DayNumbers;
  readonly timeField: string;
  readonly time: unknown;
  /** What the record's words say beyond its fields, and the field that holds most of them. */
  readonly hints: Hints;
  readonly hintField: string;
  /** Asked for only when there is a rule to put it in. */
  readonly zone: () => Zoned;
}

export interface WeeklyReading {
  readonly schedule: RecurringSchedule | ArrangedSchedule;
  /** Minutes after midnight on the first day. Absent when there is no rule. */
  readonly startMinute?: number;
}

/** 3 January 2000 was a Monday: its week stands for every week where a feed gives no first date. */
const nominalDate = (day: Weekday): string => `2000-01-0${3 + WEEKDAYS.indexOf(day)}`;

function readStart(report: Report, { timeField, time, day }: WeeklyFields): TimeReading | undefined {
  const start = parseTime(time);
  if (!start && !isBlank(time)) report(timeField, time, 'time-unreadable');
  if (isBlank(time) && !isBlank(day)) report(timeField, time, 'time-missing');
  if (start?.offset) report(timeField, time, 'time-zone-from-offset');
  return start;
}

function readWeekdays(report: Report, { dayField, day, numbers, time }: WeeklyFields) {
  const reading = readDays(day, numbers);
  if (isBlank(day)) report(dayField, day, 'day-missing', isBlank(time) ? 'info' : 'warning');
  for (const text of reading.guessed) report(dayField, text, 'day-unreadable', 'info');
  for (const text of reading.unreadable) report(dayField, text, 'day-unreadable');
  return reading;
}

/** Longest part of a note made of a day or a time. */
const NOTE_LIMIT = 300;

/** Words for what could not be made a rule: the day and the time as the feed wrote them. */
function arranged(
  days: readonly Weekday[],
  fields: WeeklyFields,
  unreadableDays: readonly unknown[],
): ArrangedSchedule {
  const words = [...(days.length ? [] : unreadableDays), fields.time, fields.hints.restriction];
  const said = words.map((word) => (isBlank(word) ? '' : cut(plainText(word), NOTE_LIMIT).trim())).filter(Boolean);
  return compact({
    kind: 'by-arrangement' as const,
    note: cut(said.join(', '), TEXT_LIMIT).trim() || undefined,
    weekdays: days.length ? days : undefined,
  });
}

/**
 * A weekly rule from a day (or several) and a time. Without one of them, or with one that cannot be read, the meeting
 * is by arrangement, and what was readable is kept. Hints in words are shown beside the rule and reported.
 */
export function readWeekly(report: Report, fields: WeeklyFields): WeeklyReading {
  const { restriction, closure } = fields.hints;
  if (restriction) report(fields.hintField, restriction, 'schedule-in-words');
  if (closure) report(fields.hintField, closure, 'closure-in-words');
  const { days: named, unreadable } = readWeekdays(report, fields);
  const start = readStart(report, fields);
  if (!start || !named.length) return { schedule: arranged(named, fields, unreadable) };
  const days = start.nextDay ? WEEKDAYS.filter((day) => named.some((each) => dayAfter(each) === day)) : named;
  const schedule: RecurringSchedule = compact({
    kind: 'recurring',
    start: `${nominalDate(days[0]!)}T${clockTime(start.minute)}`,
    startIsNominal: true,
    rule: { frequency: 'weekly' as const, byDay: days.map((day) => ({ day })) },
    ...fields.zone(),
    note: restriction,
  });
  return { schedule, startMinute: start.minute };
}
