/** The words that everything about a meeting is told in. */
import { datesEn } from '../../i18n/en/dates.js';
import { meetingEn } from '../../i18n/en/meeting.js';
import { timeEn } from '../../i18n/en/time.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import type { Resolved } from '../../i18n/locales.js';
import type { Term, Venue } from '../../domain/model.js';

export const meetingSections = { dates: datesEn, time: timeEn, vocabulary: vocabularyEn, meeting: meetingEn };

export type MeetingWords = Resolved<'dates' | 'time' | 'vocabulary' | 'meeting'>;

/** Our own label for our codes, the feed's for its own, the code itself when there is neither. */
export function termLabel(term: Term, labels: Readonly<Record<string, string>>): string {
  return term.label ?? (Object.hasOwn(labels, term.code) ? labels[term.code]! : term.code);
}

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
