/** The next start of a meeting on one line, and whose clock that is. */
import type { PlainDate } from '../../domain/model.js';
import { isOtherClock } from '../../domain/other-clock.js';
import type { Occurrence } from '../../domain/schedule.js';
import { fill, sentence } from '../../i18n/format.js';
import { clockWords, dateWords, nearDayWords, zoneWords } from '../../i18n/time-words.js';
import type { FactsContext } from './meeting-facts.view.js';
import type { MeetingWords } from './words.js';

/** "Today, 7pm", "Thursday 3 December, 7:30pm". */
export function nextWords(next: Occurrence, words: MeetingWords, today: PlainDate): string {
  const near = nearDayWords(next.start.slice(0, 10), words, today);
  return fill(words.time.dateAndTime, {
    date: near ?? sentence(dateWords(next.start, words, today), words.language),
    time: clockWords(next.start, words),
  });
}

/**
 * Named wherever the reader's clock shows another time, and wherever nobody knows; else empty.
 * @param own the reader's own clock, in words
 */
export function zoneLine(
  next: Occurrence,
  own: string | undefined,
  { words, readerTimeZone }: Pick<FactsContext, 'words' | 'readerTimeZone'>,
): string {
  if (!isOtherClock(next, readerTimeZone)) return '';
  return [zoneWords(next.timeZone, words), own].filter(Boolean).join(words.dates.list.comma);
}
