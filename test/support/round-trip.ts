/** What has to be the same when a directory was written and read again. */
import type { Directory, Meeting } from '../../src/domain/model.js';
import type { Schedule } from '../../src/domain/schedule.js';

const CHANGES = new Set(['excluded', 'added', 'overrides']);

/** A date that stands for every week says nothing but its time; and how a zone became known is not written. */
function scheduleFacts(schedule: Schedule): unknown {
  if (schedule.kind === 'by-arrangement') return schedule;
  const { timeZoneReason: _, ...facts } = schedule;
  return facts.kind === 'recurring' && facts.startIsNominal ? { ...facts, start: facts.start.slice(11) } : facts;
}

/** Groups with their meetings: all that is known of them but where it came from. */
export function factsOf({ groups, meetings }: Pick<Directory, 'groups' | 'meetings'>): unknown {
  const own = (id: string): readonly Meeting[] => meetings.filter(({ groupId }) => groupId === id);
  const facts = groups.map(({ origin: _, ...group }) => ({
    ...group,
    meetings: own(group.id).map(({ origin: __, schedule, ...meeting }) => ({
      ...meeting,
      schedule: scheduleFacts(schedule),
    })),
  }));
  // As JSON, which knows no `undefined`. An empty list of changes says the same as none.
  return JSON.parse(
    JSON.stringify(facts, (name, value: unknown) =>
      CHANGES.has(name) && Array.isArray(value) && !value.length ? undefined : value,
    ),
  );
}
