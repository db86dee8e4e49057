/** The words that every meeting is told in. What only some need is in `meeting-facts.full.ts`. */
import { datesEn } from '../../i18n/en/dates.js';
import { meetingEn } from '../../i18n/en/meeting.js';
import { timeEn } from '../../i18n/en/time.js';
import type { Resolved } from '../../i18n/locales.js';
import type { Venue } from '../../domain/model.js';

export const meetingSections = { dates: datesEn, time: timeEn, meeting: meetingEn };

export type MeetingWords = Resolved<'dates' | 'time' | 'meeting'>;

/** "Riverside Hall, Milltown": the name and the town, else as much of the address as there is. */
export function placeWords(venue: Venue | undefined): string {
  if (!venue) return '';
  const { name, address, locality, region } = venue;
  const parts = name
    ? [name, locality ?? address]
    : [address, address?.includes(locality ?? '') ? undefined : locality];
  const said = parts.filter(Boolean);
  return said.length > 0 ? said.join(', ') : (locality ?? region ?? '');
}
