/**
 * Owns which group an element is about: the `group` given from script, the group of a given `meeting`, the one that
 * `group-id` names in the list of the nearest `<peer-support>`, or the only one of that list. Follows every change of
 * the list; lets go on disconnect. It loads nothing: an element with it does not carry the loader of feeds.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import type { LoadFailure } from '../../sources/source.js';
import { readText } from '../settings/read.js';
import { warn } from '../settings/warn.js';
import { ProvidedDirectory } from './provided-directory.js';

export interface GroupInputs {
  readonly group?: Group | undefined;
  readonly meeting?: Meeting | undefined;
  /** The attributes' values. A meeting's id names its group as well. */
  readonly groupId?: string | undefined;
  readonly meetingId?: string | undefined;
}

/**
 * - `none`: nothing was given, and the list around the element, if there is one, does not say which group is meant.
 * - `loading`, `error`: of the list, while there is nothing older to look into.
 * - `missing`: the list has no group or meeting with that id.
 * - `found`: there is a group, or at least a meeting.
 */
export type GroupStatus = 'none' | 'loading' | 'error' | 'missing' | 'found';

export class GroupController implements ReactiveController {
  /** Undefined when only a meeting was given, and its group is in no list. */
  group: Group | undefined;
  /** The given one, or all of the group. */
  meetings: readonly Meeting[] = [];
  status: GroupStatus = 'none';
  readonly #provided: ProvidedDirectory;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#provided = new ProvidedDirectory(host);
    host.addController(this);
  }

  /** Why the list could not be loaded. The provider has told the developer. */
  get failure(): LoadFailure | undefined {
    return this.#provided.value?.state?.failure;
  }

  /** Call in `prepare` with what the element's attributes and properties say now. */
  update({ group, meeting: given, groupId, meetingId: named }: GroupInputs): void {
    const directory = this.#provided.value?.state?.directory;
    const meetingId = readText(named);
    const meeting = given ?? (meetingId ? directory?.meetings.find(({ id }) => id === meetingId) : undefined);
    const isLost = meetingId && !meeting && !group && directory;
    const id = group?.id ?? meeting?.groupId ?? readText(groupId);
    this.group = group ?? (isLost && !id ? undefined : findGroup(directory, id));
    this.meetings = meeting ? [meeting] : (directory?.meetings ?? []).filter((each) => each.groupId === this.group?.id);
    this.status = (this.group ?? meeting) ? 'found' : this.#withoutGroup(directory, id || meetingId);
    if (isLost) warn(this.host, `meeting-id: there is no meeting "${meetingId}" in the list.`);
    else if (this.status === 'missing') warn(this.host, `group-id: there is no group "${id}" in the list.`);
  }

  /** Loads the list again after a failure. */
  retry(): void {
    this.#provided.value?.retry();
  }

  hostConnected(): void {
    this.#provided.connect();
  }

  hostDisconnected(): void {
    this.#provided.disconnect();
  }

  #withoutGroup(directory: Directory | undefined, id: string): GroupStatus {
    if (directory) return id ? 'missing' : 'none';
    const status = this.#provided.value?.state?.status;
    return status === 'loading' || status === 'error' ? status : 'none';
  }
}

function findGroup(directory: Directory | undefined, id: string): Group | undefined {
  const groups = directory?.groups ?? [];
  return id ? groups.find((group) => group.id === id) : groups.length === 1 ? groups[0] : undefined;
}
