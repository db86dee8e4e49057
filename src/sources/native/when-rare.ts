/** Single dates, and dates of a series that are different. Loads with the first entry of `when` that has some. */
import type { PlainDate } from '../../domain/model.js';
import type { Schedule, ScheduleOverride, WallTime, Weekday } from '../../domain/schedule.js';
import { dayFromName } from '../shared/day.js';
import type { Report } from '../shared/problems.js';
import { compact, scalarText } from '../shared/record.js';
import type { FeedRecord } from '../shared/record.js';
import { readText } from '../shared/text.js';
import { parseDate, parseTime } from '../shared/time.js';
import type { TimeRange, TimeReading } from '../shared/time.js';
import type { Zoned } from '../shared/zone.js';
import type { FieldReader, Fields } from './fields.js';
import { date, list, unknownValue, within, yesOrNo } from './fields.js';
import { place } from './place.js';
import { end, inWords, lengthFrom, time, wall } from './when.js';
import type { When, WhenReading } from './when.js';

/** A date with or without a time. */
export interface Moment {
  readonly date: PlainDate;
  readonly minute?: number;
}

/** One date of a series that is different, as written. */
export interface Change {
  readonly date: PlainDate;
  readonly movedTo: PlainDate;
  readonly time: TimeRange;
  readonly end: TimeReading | number;
  readonly cancelled: boolean;
  readonly note: string;
  readonly place: NonNullable<ScheduleOverride['venue']>;
}

export const moment: FieldReader<Moment> = (report, field, value) => {
  const [, dateText = '', timeText] = /^(\S{8,10}?)(?:(?:T|\s+)(\S.*))?$/.exec(scalarText(value).trim()) ?? [];
  const day = parseDate(dateText);
  const time = timeText === undefined ? undefined : parseTime(timeText);
  if (!day || (timeText !== undefined && !time)) {
    report(field, value, 'date-unreadable');
    return undefined;
  }
  if (time?.offset) report(field, value, 'time-zone-from-offset');
  return compact({ date: day, minute: time?.minute });
};

/** Days that are known of a meeting without a rule, in RFC 5545's codes or as names: for those who look for one. */
export const weekdays = list<Weekday>(
  (report, field, value) => dayFromName(scalarText(value)) ?? unknownValue(report, field, value),
);

export const CHANGE_FIELDS: Fields<Change> = {
  date,
  movedTo: date,
  time,
  end,
  cancelled: yesOrNo,
  note: readText,
  place,
};

const minuteOf = (start: WallTime): number => Number(start.slice(11, 13)) * 60 + Number(start.slice(14));

export function overridesOf(
  report: Report,
  changes: When['changes'],
  minuteOn: (date: PlainDate) => number,
): readonly ScheduleOverride[] {
  return changes.flatMap((change, index) => {
    const inside = within(report, `changes[${index}]`);
    if (!change.date) {
      inside('date', undefined, 'date-unreadable');
      return [];
    }
    const start = change.time?.start.minute ?? minuteOn(change.date);
    const moved = change.movedTo ?? (change.time && change.date);
    const { cancelled, note, place: venue } = change;
    const durationMinutes = lengthFrom(inside, start, change);
    return [
      compact({ date: change.date, start: moved && wall(moved, start), durationMinutes, cancelled, note, venue }),
    ];
  });
}

export function dated(report: Report, raw: FeedRecord, when: Partial<When>, zoned: Zoned): Omit<WhenReading, 'slug'> {
  const moments = [...(when.dates ?? (when.start ? [when.start] : [])), ...(when.also ?? [])];
  const usual = when.time?.start.minute;
  const starts = moments.flatMap((each, index) => {
    const minute = each.minute ?? usual;
    if (minute === undefined) report(`dates[${index}]`, each.date, 'time-missing');
    return minute === undefined || when.except?.includes(each.date) ? [] : [wall(each.date, minute)];
  });
  const first = starts[0];
  if (!first) return { schedule: inWords(raw, when) };
  const minute = minuteOf(first);
  const startOn = (day: PlainDate): string => starts.find((start) => start.startsWith(day)) ?? first;
  const overrides = when.changes && overridesOf(report, when.changes, (day) => minuteOf(startOn(day)));
  const schedule: Schedule = compact({
    kind: 'dates',
    starts: [...new Set(starts)].sort(),
    ...zoned,
    overrides,
    note: when.note,
  });
  return compact({ schedule, durationMinutes: lengthFrom(report, minute, when) });
}
