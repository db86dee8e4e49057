/** A directory as our own JSON: every field of every group and meeting, in the names that `docs/native-json.md` explains. */
import type { AccessFact, Directory, Group, Meeting, PlainDate, Venue } from '../domain/model.js';
import { everyOf, rruleOf } from '../domain/rule-text.js';
import {
  type ByDay,
  type DatesSchedule,
  type RecurrenceRule,
  type RecurringSchedule,
  type Schedule,
  type ScheduleOverride,
  type TimeZone,
  UNKNOWN_TIME_ZONE,
} from '../domain/schedule.js';

/** A value of our own JSON. */
export type NativeValue = string | number | boolean | readonly NativeValue[] | NativeObject;
export interface NativeObject {
  readonly [key: string]: NativeValue;
}

/** The file. Its names are those of `peer-support-widgets/schema/directory.schema.json`. */
export interface NativeDirectory {
  readonly version: 1;
  /** The zone of the file, where all of its meetings have one and the same. */
  readonly timeZone?: TimeZone;
  /** When the list was last changed, where its source said so. */
  readonly updated?: PlainDate;
  readonly groups: readonly NativeObject[];
}

/**
 * Writes groups and meetings as our own JSON, which reads back as what was given: the same ids, facts and starts.
 *
 * Three things are not written, since they are about the feed and not about the group: `origin`, problems, and how a time
 * zone became known. Where a feed gave no first date, only the day and the time of `start` are kept. A meeting whose group
 * is not in the list is left out; a group without a meeting reads back with one by arrangement.
 *
 * Contacts and facilitators are written as the directory has them. Passcodes too: leave them out first where the file is
 * more public than its source.
 *
 * @example
 * const text = JSON.stringify(toNative(directory), null, 2);
 */
export function toNative(directory: Pick<Directory, 'groups' | 'meetings'> & Partial<Directory>): NativeDirectory {
  const { groups, meetings, sources = [] } = directory;
  const zone = sharedZone(meetings);
  const meetingsOf = new Map<string, NativeObject[]>();
  for (const meeting of meetings) {
    const list = meetingsOf.get(meeting.groupId) ?? [];
    list.push(meetingObject(meeting, zone));
    meetingsOf.set(meeting.groupId, list);
  }
  const [source] = sources;
  const updated = sources.length === 1 ? source?.updatedOn : undefined;
  return {
    version: 1,
    ...(zone && { timeZone: zone }),
    ...(updated && { updated }),
    groups: groups.map((group) => groupObject(group, meetingsOf.get(group.id) ?? [])),
  };
}

/** A meeting without a zone must not get the one of the others. */
function sharedZone(meetings: readonly Meeting[]): TimeZone | undefined {
  const zones = new Set(
    meetings.flatMap(({ schedule }) => (schedule.kind === 'by-arrangement' ? [] : [schedule.timeZone])),
  );
  const [zone] = zones;
  return zones.size === 1 && zone !== UNKNOWN_TIME_ZONE ? zone : undefined;
}

/** What reads as nothing: see `isBlank` of the readers. */
const LOOKS_BLANK = /^(?:[-\u2013\u2014]+|n\/a|null|undefined|\\N|#{2,})?$/i;
const entity = (mark: string): string => `&#${mark.codePointAt(0)};`;

/** Readers take `&amp;` and `<b>` for markup. What is text here has to be text again when it is read. */
function asText(text: string): string {
  const safe = text.replace(/&(?=#|[a-z])|<(?=[^\s\d]|$)|<(?=<)|\\(?=[rn])/gi, entity);
  return LOOKS_BLANK.test(safe.trim()) ? safe.replace(/\S/u, entity) : safe;
}

/** Ids and addresses are no texts: they are read as they are. */
const AS_IT_IS = new Set(['id', 'url', 'email', 'phone', 'number', 'timeZone', 'rrule', 'languages']);

/** Any part of the model as JSON: texts safe, nothing undefined, no empty list. */
function asValue(value: unknown, name = ''): NativeValue | undefined {
  if (typeof value === 'string') return AS_IT_IS.has(name) ? value : asText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const list = value.map((item) => asValue(item, name)).filter((item) => item !== undefined);
    return list.length ? list : undefined;
  }
  return typeof value === 'object' && value !== null ? asObject(value) : undefined;
}

function asObject(value: object): NativeObject | undefined {
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const written = asValue(inner, name);
    return written === undefined ? [] : [[name, written] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

const accessObject = ({ code, ...fact }: AccessFact): object => ({ feature: code, ...fact });

const placeObject = ({ point, ...venue }: Venue): object => ({ ...venue, ...point });

function groupObject({ id, origin: _, access, ...group }: Group, meetings: readonly NativeObject[]): NativeObject {
  const facts = { id, ...group, access: access?.map(accessObject) };
  return { ...asObject(facts), ...(meetings.length > 0 && { meetings }) };
}

function meetingObject(meeting: Meeting, zone: TimeZone | undefined): NativeObject {
  const { id, name, origin: _, groupId: __, schedule, durationMinutes, venue, ...rest } = meeting;
  const when = { ...whenObject(schedule, zone), minutes: durationMinutes };
  const isDated = schedule.kind !== 'by-arrangement';
  return (
    asObject({
      id,
      name,
      when: isDated ? when : whenObject(schedule, zone),
      place: venue && placeObject(venue),
      ...rest,
    }) ?? {}
  );
}

function whenObject(schedule: Schedule, zone: TimeZone | undefined): object {
  switch (schedule.kind) {
    case 'by-arrangement':
      return { weekdays: schedule.weekdays, note: schedule.note };
    case 'dates':
      return { dates: schedule.starts, ...beside(schedule, zone) };
    case 'recurring':
      return { ...ruleObject(schedule), except: schedule.excluded, also: schedule.added, ...beside(schedule, zone) };
  }
}

const beside = (
  { timeZone, overrides, note }: RecurringSchedule | DatesSchedule,
  zone: TimeZone | undefined,
): object => ({
  timeZone: timeZone === zone || timeZone === UNKNOWN_TIME_ZONE ? undefined : timeZone,
  changes: overrides?.map(changeObject),
  note,
});

const code = ({ day, ordinal }: ByDay): string => `${ordinal ?? ''}${day}`;

/** Words where there is no first date, else the rule. */
function ruleObject({ start, startIsNominal, rule }: RecurringSchedule): object {
  const time = start.slice(11);
  const every = startIsNominal ? wordsOf(rule) : undefined;
  if (every) return { every, time, until: rule.until?.slice(0, 10) };
  const { frequency, interval, byMonth, byMonthDay, byDay, bySetPosition, weekStart, count, until } = rule;
  const rrule = rruleOf({
    ...{
      frequency,
      interval,
      months: byMonth,
      monthDays: byMonthDay,
      days: byDay?.map(code),
      positions: bySetPosition,
    },
    ...{ weekStart, until: until && `${until.replace(/[-:]/g, '')}00` },
  });
  return { rrule, start, count };
}

function wordsOf({
  frequency,
  interval = 1,
  byDay,
  byMonth,
  byMonthDay,
  bySetPosition,
}: RecurrenceRule): string | undefined {
  if (interval !== 1 || byMonth || byMonthDay || bySetPosition) return undefined;
  if (frequency === 'daily' && !byDay) return 'day';
  return byDay && everyOf(byDay.map(code));
}

function changeObject({ date, start, durationMinutes, cancelled, note, venue }: ScheduleOverride): object {
  return {
    date,
    ...(start && { movedTo: start.slice(0, 10), time: start.slice(11) }),
    end: durationMinutes,
    cancelled,
    note,
    place: venue && placeObject(venue),
  };
}
