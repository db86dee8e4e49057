/**
 * What a group can be asked for, and what a group and one of its meetings say about it. An answer of a visitor is a facet
 * and a code. Pure: used for the questions and for the rules, so that nothing is asked that nothing could answer.
 */
import { timeOfDay, weekdaysOf } from '../../domain/day-and-time.js';
import type { Group, Meeting, Term } from '../../domain/model.js';

export const MATCH_FACETS = ['topic', 'role', 'audience', 'attendance', 'week', 'time', 'access', 'language'] as const;
export type MatchFacet = (typeof MATCH_FACETS)[number];

/** Parts of the week: Monday to Friday, Saturday and Sunday. */
export const WEEK_PARTS = ['weekday', 'weekend'] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];

/** One answer. Skipped questions and "I am not sure" are no answer. */
export interface MatchChoice {
  readonly facet: MatchFacet;
  readonly code: string;
}

/** A group that the directory lacks is known by its meeting alone. */
export interface Subject {
  readonly group: Group | undefined;
  readonly meeting: Meeting;
}

/** This role is all roles. */
export const ANYONE = 'anyone';

const codes = (list: readonly string[] | undefined): readonly Term[] => (list ?? []).map((code) => ({ code }));

function weekPartsOf({ schedule }: Meeting): readonly WeekPart[] {
  const days = weekdaysOf(schedule);
  const isWeekend = (day: string): boolean => day === 'SA' || day === 'SU';
  return [
    ...(days.some((day) => !isWeekend(day)) ? (['weekday'] as const) : []),
    ...(days.some(isWeekend) ? (['weekend'] as const) : []),
  ];
}

function timesOf({ schedule }: Meeting): readonly string[] {
  if (schedule.kind === 'by-arrangement') return [];
  const starts = schedule.kind === 'dates' ? schedule.starts : [schedule.start];
  return [...new Set(starts.flatMap((start) => timeOfDay(start) ?? []))];
}

/** A meeting by phone can be joined by phone, whether or not its group says so once more. */
function accessOf({ group, meeting }: Subject): readonly Term[] {
  const there = (group?.access ?? []).filter(({ answer }) => answer === 'yes');
  const isByPhone = meeting.attendance.includes('phone') && !there.some(({ code }) => code === 'dial-in');
  return isByPhone ? [...there, { code: 'dial-in' }] : there;
}

/** What is there. An empty list: the feed does not say. */
export const SAID: Readonly<Record<MatchFacet, (subject: Subject) => readonly Term[]>> = {
  topic: ({ group }) => group?.topics ?? [],
  role: ({ group }) => group?.roles ?? [],
  audience: ({ group }) => group?.audiences ?? [],
  attendance: ({ meeting }) => codes(meeting.attendance),
  week: ({ meeting }) => codes(weekPartsOf(meeting)),
  time: ({ meeting }) => codes(timesOf(meeting)),
  access: accessOf,
  language: ({ group }) => codes(group?.languages),
};
