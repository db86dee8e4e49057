/** What stands in an index: which meetings, of which group, with which options. Made once, from records alone. */
import type { Directory, Group } from '../domain/model.js';
import { type OptionTable, readOptions } from './options.js';
import type { IndexLimits } from './search-index.js';
import { positionsWithin } from './within-limits.js';

export interface Catalogue {
  readonly table: OptionTable;
  /** Positions in `directory.meetings` of the meetings within the limits. */
  readonly positions: Uint32Array;
  /** By position: the number of the meeting's group. */
  readonly groups: Uint32Array;
  /** By number. Undefined where the directory lacks a group that a meeting names: the meeting stands for itself. */
  readonly groupRecords: readonly (Group | undefined)[];
}

export function readCatalogue(directory: Directory, limits: IndexLimits): Catalogue {
  const { groups: given, meetings } = directory;
  const byId = new Map(given.map((group) => [group.id, group]));
  const table = readOptions(meetings, byId);
  const positions = positionsWithin(directory, limits);
  const groups = new Uint32Array(meetings.length);
  const groupRecords: (Group | undefined)[] = [];
  const numbers = new Map<string, number>();
  for (const position of positions) {
    const { groupId } = meetings[position]!;
    const number = numbers.get(groupId) ?? groupRecords.push(byId.get(groupId)) - 1;
    numbers.set(groupId, number);
    groups[position] = number;
  }
  return { table, positions, groups, groupRecords };
}
