/** The next few starts of a directory's meetings, soonest first. Pure: the moment and the zone are arguments. */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import type { Occurrence, TimeZone } from '../../domain/schedule.js';
import { ASSUMED_MINUTES } from '../../domain/starts.js';
import { statusOf } from '../../domain/status.js';
import { MINUTE } from '../../domain/time-zone.js';

export interface Start {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly occurrence: Occurrence;
}

/** For this long after a start, who may just turn up can still come in without a fuss. */
const LATE_MINUTES = 10;
/** Dates of one meeting that are looked at while its group is paused. */
const MOST_PAUSED = 60;

/**
 * At most `count`, each date of a meeting a start of its own. What began is none, but for ten minutes where people may
 * just turn up. Dates on which the group is paused or closed do not take place.
 */
export function nextStarts(
  directory: Directory,
  isShown: (meeting: Meeting, group: Group | undefined) => boolean,
  now: number,
  count: number,
  assumedTimeZone: TimeZone,
): readonly Start[] {
  const groups = new Map(directory.groups.map((group) => [group.id, group]));
  const ahead: Start[] = [];
  const add = (meeting: Meeting, group: Group | undefined, from: number): void => {
    const occurrence = startFrom(meeting, group, from, now, assumedTimeZone);
    if (occurrence) ahead.push({ meeting, group, occurrence });
  };
  for (const meeting of directory.meetings) {
    const group = groups.get(meeting.groupId);
    if (isShown(meeting, group)) add(meeting, group, now);
  }
  const found: Start[] = [];
  while (found.length < count && ahead.length > 0) {
    let first = 0;
    ahead.forEach(({ occurrence }, at) => {
      if (occurrence.startsAt < ahead[first]!.occurrence.startsAt) first = at;
    });
    const [start] = ahead.splice(first, 1);
    found.push(start!);
    add(start!.meeting, start!.group, endOf(start!.occurrence));
  }
  return found;
}

const endOf = ({ startsAt, endsAt = startsAt + ASSUMED_MINUTES * MINUTE }: Occurrence): number => endsAt;

function startFrom(
  meeting: Meeting,
  group: Group | undefined,
  from: number,
  now: number,
  assumedTimeZone: TimeZone,
): Occurrence | undefined {
  const { schedule, durationMinutes } = meeting;
  const options = { ...(durationMinutes !== undefined && { durationMinutes }), assumedTimeZone };
  const how = group?.joining?.how;
  const grace = !how || how === 'drop-in' ? LATE_MINUTES * MINUTE : 0;
  for (let tries = 0; tries < MOST_PAUSED; tries += 1) {
    const next = nextStart(schedule, from, options);
    if (!next) return undefined;
    const status = statusOf(group, meeting, next.start.slice(0, 10));
    if (status !== 'paused' && status !== 'closed' && next.startsAt + grace >= now) return next;
    from = endOf(next);
  }
  return undefined;
}
