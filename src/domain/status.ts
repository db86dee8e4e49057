/** Whether a meeting takes place at present, from the group's status, its own, and the dates the status holds for. */
import type { Group, Meeting, PlainDate, Status } from './model.js';

/** The worse of two wins: a closed group has no active meetings. */
const ORDER: readonly Status[] = ['active', 'unknown', 'paused', 'closed'];

/**
 * A status that is over (`statusUntil` before `today`) or has not begun (`statusFrom` after it) does not count.
 * No status at all means active; `unknown` is what a feed says that we cannot read.
 */
export function statusOf(group: Group | undefined, meeting: Pick<Meeting, 'status'>, today: PlainDate): Status {
  const over = group?.statusUntil !== undefined && group.statusUntil < today;
  const ahead = group?.statusFrom !== undefined && group.statusFrom > today;
  const ofGroup = over || ahead ? 'active' : (group?.status ?? 'active');
  const ofMeeting = meeting.status ?? 'active';
  return ORDER.indexOf(ofGroup) > ORDER.indexOf(ofMeeting) ? ofGroup : ofMeeting;
}
