/** What visitors will miss in a list that can be read: facts that are not there, old listings, links that may not work. */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { occurrences } from '../../domain/occurrences.js';
import { UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';

export interface Doubt {
  readonly recordId: string;
  readonly name: string;
  /** What is doubted, in words. */
  readonly what: string;
  readonly value?: string;
}

export interface Doubts {
  /** How many meetings or groups lack what visitors need. */
  readonly missing: Readonly<Record<'timeZone' | 'attendance' | 'access' | 'verified' | 'contact', number>>;
  readonly stale: readonly Doubt[];
  readonly links: readonly Doubt[];
}

const YEAR_MS = 365 * 86_400_000;

/** Without a year nobody can say how old it is. */
const dayMs = (date: string | undefined): number | undefined => (date === undefined ? undefined : Date.parse(date));

function staleness(group: Group, meetings: readonly Meeting[], now: number): string | undefined {
  const due = dayMs(group.verified?.reviewBy);
  if (due !== undefined && due < now) return `was to be checked again by ${group.verified?.reviewBy}`;
  const [verified, updated] = [dayMs(group.verified?.on), dayMs(group.updatedOn)];
  const last = Math.max(verified ?? 0, updated ?? 0);
  if (last && now - last > YEAR_MS)
    return `was last checked or changed on ${new Date(last).toISOString().slice(0, 10)}`;
  const isOver = ({ schedule }: Meeting): boolean =>
    schedule.kind !== 'by-arrangement' && occurrences(schedule, now, Infinity, {}).next().done === true;
  return meetings.length > 0 && meetings.every(isOver) ? 'has no date left' : undefined;
}

const PRIVATE =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|[^.]+$)|\.(?:local|internal|lan|test|invalid|example)$/i;

/** Why a link may not work for everybody, or nothing. */
export function doubtOf(url: string): string | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'is no address';
  }
  if (!/^https?:$/.test(address.protocol)) return undefined;
  if (PRIVATE.test(address.hostname)) return 'is an address that others cannot reach';
  if (/\/(?:edit|preview)(?:[/?#]|$)/.test(address.pathname) && /google\.com$/.test(address.hostname))
    return 'may ask people to sign in';
  return address.protocol === 'http:' ? 'is not secure (http)' : undefined;
}

const linksOf = (group: Group | undefined, meetings: readonly Meeting[]): readonly string[] => [
  ...(group?.links ?? []).map(({ url }) => url),
  ...(group?.contacts ?? []).flatMap(({ url }) => url ?? []),
  ...(group?.joining?.url ? [group.joining.url] : []),
  ...meetings.flatMap(({ online, url }) => [online?.url, url].filter((each) => each !== undefined)),
];

/** Looks at everything that was read. */
export function doubtsIn({ groups, meetings }: Directory, now: number): Doubts {
  const byGroup = new Map<string, Meeting[]>();
  for (const meeting of meetings) byGroup.set(meeting.groupId, [...(byGroup.get(meeting.groupId) ?? []), meeting]);
  const stale: Doubt[] = [];
  const links: Doubt[] = [];
  for (const group of groups) {
    const own = byGroup.get(group.id) ?? [];
    const recordId = group.origin?.recordId ?? group.id;
    const what = staleness(group, own, now);
    if (what) stale.push({ recordId, name: group.name, what });
    for (const value of new Set(linksOf(group, own))) {
      const doubt = doubtOf(value);
      if (doubt) links.push({ recordId, name: group.name, what: doubt, value });
    }
  }
  const count = <T>(list: readonly T[], test: (each: T) => boolean): number => list.filter(test).length;
  return {
    missing: {
      timeZone: count(
        meetings,
        ({ schedule }) => schedule.kind !== 'by-arrangement' && schedule.timeZone === UNKNOWN_TIME_ZONE,
      ),
      attendance: count(meetings, ({ attendance }) => attendance.length === 0),
      access: count(groups, ({ access }) => !access?.length),
      verified: count(groups, ({ verified, updatedOn }) => !verified?.on && !updatedOn),
      contact: count(groups, ({ contacts, links: own, joining }) => !contacts?.length && !own?.length && !joining),
    },
    stale,
    links,
  };
}
