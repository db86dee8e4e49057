/**
 * Small, complete things for tests and stories. Each builder takes the fields that the test is about; the rest is
 * plain and valid. All results are frozen, so a test fails when code under test changes its input.
 */
import type { Directory, Group, Meeting, Problem, SourceInfo } from '../../src/domain/model.js';
import type { ArrangedSchedule, DatesSchedule, RecurringSchedule, Weekday } from '../../src/domain/schedule.js';

/** Freezes a value and everything in it. */
export function frozen<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

export function aGroup(overrides: Partial<Group> = {}): Group {
  return frozen({ id: 'group-1', name: 'Tuesday Circle', ...overrides });
}

/** Every week on one day from a Monday-based start in January 2026, in London. */
export function aWeekly(
  day: Weekday = 'TU',
  time = '19:00',
  overrides: Partial<RecurringSchedule> = {},
): RecurringSchedule {
  const dayOfMonth = 5 + ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(day);
  return frozen({
    kind: 'recurring',
    start: `2026-01-${String(dayOfMonth).padStart(2, '0')}T${time}`,
    rule: { frequency: 'weekly', byDay: [{ day }] },
    timeZone: 'Europe/London',
    timeZoneReason: 'feed',
    ...overrides,
  });
}

export function someDates(starts: readonly string[], overrides: Partial<DatesSchedule> = {}): DatesSchedule {
  return frozen({ kind: 'dates', starts, timeZone: 'Europe/London', timeZoneReason: 'feed', ...overrides });
}

export function byArrangement(note = 'By arrangement', overrides: Partial<ArrangedSchedule> = {}): ArrangedSchedule {
  return frozen({ kind: 'by-arrangement', note, ...overrides });
}

/** In person, an hour and a half, Tuesdays at 19:00 in London; belongs to `aGroup()`. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return frozen({
    id: 'meeting-1',
    groupId: 'group-1',
    attendance: ['in-person'],
    schedule: aWeekly(),
    durationMinutes: 90,
    ...overrides,
  });
}

export function aSourceInfo(overrides: Partial<SourceInfo> = {}): SourceInfo {
  return frozen({ id: 'main', url: 'https://feeds.example/groups.json', format: 'native', records: 1, ...overrides });
}

export function aProblem(overrides: Partial<Problem> = {}): Problem {
  return frozen({
    recordId: 'group-1',
    field: 'time',
    value: '25:99',
    reason: 'time-unreadable',
    severity: 'warning',
    ...overrides,
  });
}

/**
 * One group with one meeting, unless told otherwise. Give only `groups` and each gets one meeting (`meeting-1`,
 * `meeting-2`, …); give only `meetings` and each group they name is made.
 */
export function aDirectory(overrides: Partial<Directory> = {}): Directory {
  const groups =
    overrides.groups ??
    (overrides.meetings
      ? [...new Set(overrides.meetings.map((meeting) => meeting.groupId))].map((id) => aGroup({ id }))
      : [aGroup()]);
  const meetings =
    overrides.meetings ?? groups.map((group, index) => aMeeting({ id: `meeting-${index + 1}`, groupId: group.id }));
  const sources = overrides.sources ?? [aSourceInfo({ records: groups.length })];
  return frozen({ problems: [], ...overrides, groups, meetings, sources });
}
