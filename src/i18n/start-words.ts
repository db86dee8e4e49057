/** How near a start is, in words. The facts come from `domain/time-status.ts`; nothing is computed here but rounding. */
import type { TimeStatus } from '../domain/time-status.js';
import { plural } from './format.js';
import type { TimeWords } from './time-words.js';

/** To 5 above 10 minutes, as people say it. */
const rounded = (minutes: number) => (minutes > 10 ? Math.round(minutes / 5) * 5 : minutes);

/**
 * How near the start is, for the middle of a sentence: "in about 20 minutes", "now", "started 10 minutes ago",
 * "in 3 days". Give no status that is over: there is nothing kind to say about it.
 */
export function startWords(status: Exclude<TimeStatus, { code: 'over' }>, { time, language }: TimeWords): string {
  switch (status.code) {
    case 'in-progress': {
      const minutes = rounded(status.startedMinutesAgo);
      if (minutes < 1) return time.startedNow;
      return minutes < 90
        ? plural(time.startedMinutesAgo, minutes, language)
        : plural(time.startedHoursAgo, Math.round(minutes / 60), language);
    }
    case 'starts-soon': {
      const minutes = rounded(status.inMinutes);
      if (minutes < 1) return time.now;
      return plural(status.inMinutes > 10 ? time.inAboutMinutes : time.inMinutes, minutes, language);
    }
    case 'later':
      return [time.laterToday, time.tomorrowInSentence][status.days] ?? plural(time.inDays, status.days, language);
  }
}
