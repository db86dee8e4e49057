/** What a visitor has kept, for tests and stories: through the same doors as the elements use. */
import type { Directory } from '../../src/domain/model.js';
import { agree, changeSaved, forgetSaved, putOn } from '../../src/shared/saved/saved-groups.js';
import { fingerprint, savedMeeting, type SavedState } from '../../src/shared/saved/saved-shape.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from './builders.js';
import { NOW } from './directories.js';

/** Three groups that meet on a Wednesday, a Thursday and a Friday; `NOW` is a Tuesday evening. */
export const SAVED_DIRECTORY: Directory = aDirectory({
  groups: [
    aGroup({ id: 'lantern', name: 'Lantern Circle', summary: 'For anyone who would like company.' }),
    aGroup({ id: 'kettle', name: 'Kettle and Chat', summary: 'For people who look after somebody.' }),
    aGroup({ id: 'harbour', name: 'Harbour Evening' }),
  ],
  meetings: [
    aMeeting({
      id: 'lantern-friday',
      groupId: 'lantern',
      schedule: aWeekly('FR', '18:30'),
      venue: { name: 'The Hall', locality: 'Milltown' },
    }),
    aMeeting({
      id: 'kettle-wednesday',
      groupId: 'kettle',
      schedule: aWeekly('WE', '10:30'),
      venue: { name: 'Mill Lane Library', locality: 'Milltown' },
    }),
    aMeeting({ id: 'harbour-thursday', groupId: 'harbour', schedule: aWeekly('TH', '19:00') }),
  ],
});

/** A key of the list, as the elements make it. */
export const keyOf = (meetingId: string, directory: Directory = SAVED_DIRECTORY) =>
  savedMeeting(
    directory.meetings.find(({ id }) => id === meetingId)!,
    directory,
    document.baseURI,
  );

export interface SavedSetup {
  readonly meetings?: readonly string[];
  readonly directory?: Directory;
  /** In the page's memory only. */
  readonly onPage?: boolean;
  readonly change?: (state: SavedState) => SavedState;
  readonly now?: number;
}

export function save({
  meetings = ['lantern-friday', 'kettle-wednesday'],
  directory = SAVED_DIRECTORY,
  onPage = false,
  change = (state) => state,
  now = NOW,
}: SavedSetup = {}): void {
  forgetSaved();
  for (const id of meetings) putOn(keyOf(id, directory), now);
  changeSaved(change, now);
  if (!onPage) agree(now);
}

export const planned = (meetingId: string, start: string): string => `${fingerprint(meetingId)} ${start}`;
