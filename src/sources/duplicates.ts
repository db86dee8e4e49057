/**
 * The same meeting in two lists. Two are the same when all of this holds; any doubt keeps both, since a meeting that is shown
 * twice does less harm than one that is not shown.
 *
 * 1. They come from different sources.
 * 2. Their names are the same, but for capitals, accents and signs.
 * 3. They meet at the same times: the same rule, wall time and zone (Kiev is Kyiv; a zone that is not known is like any), and
 *    no other length, first date or dates, where both have some.
 * 4. They have the same way in: the same place, or the same join link, or the same number.
 * 5. Nothing that both tell about the way in differs: two rooms, two links, two passcodes or two numbers are two meetings.
 */
import { distanceMetres } from '../domain/distance.js';
import type { Group, Meeting, Venue } from '../domain/model.js';
import { describeSchedule } from '../domain/schedule-facts.js';
import { type Schedule, UNKNOWN_TIME_ZONE } from '../domain/schedule.js';
import { canonicalTimeZone } from '../domain/canonical-zone.js';
import { fold } from './shared/text.js';

/** Points of one building, as two maps have it. */
const SAME_BUILDING_METRES = 100;

/** Letters and digits of every script alone. */
const letters = (text: string | undefined): string => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

const digits = (number: string | undefined): string => (number ?? '').replace(/\D/g, '');

/** What `of` gives for both; undefined where one of them has nothing. */
function sameIn<T>(one: T, other: T, of: (each: T) => string): boolean | undefined {
  const [a, b] = [of(one), of(other)];
  return a && b ? a === b : undefined;
}

/** An address of a room is the same with and without what trackers add; a passcode in it tells rooms apart. */
function linkOf({ online }: Meeting): string {
  if (!online?.url || !URL.canParse(online.url)) return '';
  const { host, pathname, searchParams } = new URL(online.url);
  return [host.replace(/^www\./, ''), pathname.replace(/\/$/, ''), searchParams.get('pwd') ?? '']
    .join(' ')
    .toLowerCase();
}

function isSamePlace(one: Venue | undefined, other: Venue | undefined): boolean | undefined {
  if (!one || !other || one.approximate || other.approximate) return undefined;
  const rooms = sameIn(one, other, ({ name }) => letters(name));
  const houses = sameIn(one, other, ({ address }) => letters(address));
  const towns = sameIn(one, other, ({ postalCode, locality }) => letters(postalCode ?? locality));
  const isNear = one.point && other.point && distanceMetres(one.point, other.point) <= SAME_BUILDING_METRES;
  const told = [rooms, houses, towns, isNear];
  if (rooms === false || towns === false || isNear === false) return false;
  // Addresses are written in many ways; the same point says that they mean one house.
  if (houses === false) return isNear;
  return told.filter(Boolean).length > 1 || isNear === true ? true : undefined;
}

/** What decides when a meeting meets, but for its zone. */
function timesOf(schedule: Schedule): string | undefined {
  if (schedule.kind === 'by-arrangement') return undefined;
  if (schedule.kind === 'dates') return JSON.stringify(schedule.starts);
  const { rule, start } = schedule;
  const isPhased = (rule.interval ?? 1) > 1 || rule.count !== undefined || rule.frequency === 'yearly';
  const { until: _, ...facts } = describeSchedule(schedule) as unknown as Readonly<Record<string, unknown>>;
  return JSON.stringify([start.slice(isPhased ? 0 : 11), rule.frequency, rule.interval ?? 1, rule.count, facts]);
}

const zoneOf = ({ schedule }: Meeting): string => {
  const zone = schedule.kind === 'by-arrangement' ? UNKNOWN_TIME_ZONE : schedule.timeZone;
  return zone === UNKNOWN_TIME_ZONE ? '' : (canonicalTimeZone(zone) ?? zone);
};

const untilOf = ({ schedule }: Meeting): string =>
  (schedule.kind === 'recurring' && schedule.rule.until?.slice(0, 10)) || '';

/** Whether two meetings with the same name and times are one. */
function isSame(one: Meeting, other: Meeting): boolean {
  const ways = [
    isSamePlace(one.venue, other.venue),
    sameIn(one, other, linkOf),
    sameIn(one, other, ({ phone }) => digits(phone?.number)),
  ];
  const beside = [
    sameIn(one, other, zoneOf),
    sameIn(one, other, untilOf),
    sameIn(one, other, ({ durationMinutes }) => String(durationMinutes ?? '')),
    sameIn(one, other, ({ online }) => online?.passcode ?? ''),
    sameIn(one, other, ({ phone }) => phone?.passcode ?? ''),
    sameIn(one, other, ({ attendance }) => [...attendance].sort().join()),
  ];
  return ways.includes(true) && ![...ways, ...beside].includes(false);
}

export interface SourceMeetings {
  readonly groups: readonly Group[];
  readonly meetings: readonly Meeting[];
}

/** A meeting that is left out, and the id of the one that stands for it. */
export interface Duplicate {
  readonly meeting: Meeting;
  readonly keptId: string;
}

/** The meetings of later sources that an earlier one has too. Each source has its own ids. */
export function duplicatesIn(sources: readonly SourceMeetings[]): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const known = new Map<string, Meeting[]>();
  for (const { groups, meetings } of sources) {
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    const own: (readonly [key: string, meeting: Meeting])[] = [];
    for (const meeting of meetings) {
      const times = timesOf(meeting.schedule);
      const name = letters(meeting.name ?? names.get(meeting.groupId));
      if (times === undefined || !name) continue;
      const key = JSON.stringify([name, times]);
      const kept = known.get(key)?.find((earlier) => isSame(earlier, meeting));
      if (kept) found.push({ meeting, keptId: kept.id });
      else own.push([key, meeting]);
    }
    // Only now: what one source has twice, it means twice.
    for (const [key, meeting] of own) known.set(key, [...(known.get(key) ?? []), meeting]);
  }
  return found;
}
