/** How near a start is, in words. The facts come from `domain/time-status.ts`; nothing is computed here but rounding. */
import type { TimeStatus } from '../domain/time-status.js';
import { plural } from './plural.js';
import type { Resolved } from './locales.js';

/** What `resolveMessages` gives for `{ starts: startsEn }`, or for more. */
export type StartWords = Pick<Resolved<'starts'>, 'starts' | 'language'>;

/** To 5 above 10 minutes, as people say it. */
const rounded = (minutes: number) => (minutes > 10 ? Math.round(minutes / 5) * 5 : minutes);

/** A start that is near, or was not long ago. */
export type NearStatus = Extract<TimeStatus, { code: 'in-progress' | 'starts-soon' }>;

/** How near the start is, for the middle of a sentence: "in about 20 minutes", "now", "started 10 minutes ago". */
export function startWords(status: NearStatus, { starts, language }: StartWords): string {
  if (status.code === 'starts-soon') {
    const minutes = rounded(status.inMinutes);
    if (minutes < 1) return starts.now;
    return plural(status.inMinutes > 10 ? starts.inAboutMinutes : starts.inMinutes, minutes, language);
  }
  const minutes = rounded(status.startedMinutesAgo);
  if (minutes < 1) return starts.startedNow;
  return minutes < 90
    ? plural(starts.startedMinutesAgo, minutes, language)
    : plural(starts.startedHoursAgo, Math.round(minutes / 60), language);
}

/** How far off a later start is: "later today", "tomorrow", "in 3 days". */
export function laterWords(
  days: number,
  { notices, language }: Pick<Resolved<'notices'>, 'notices' | 'language'>,
): string {
  return [notices.laterToday, notices.tomorrowInSentence][days] ?? plural(notices.inDays, days, language);
}
