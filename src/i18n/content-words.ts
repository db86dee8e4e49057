/** What every text with a source says of it: where it comes from, how old that is, when it was checked. */
import type { ContentMessages } from './en/content.js';
import { fill } from './format.js';
import { monthWords, partialDateWords } from './partial-date-words.js';
import type { DateWords } from './time-words.js';

/** "Checked November 2026, next check May 2027" */
export const checkedWords = (
  { checkedOn, reviewBy }: { readonly checkedOn: string; readonly reviewBy: string },
  words: DateWords & { readonly content: ContentMessages },
): string =>
  fill(words.content.checkedAndNext, { date: monthWords(checkedOn, words), nextDate: monthWords(reviewBy, words) });

/** ", June 2021", to follow the name of a source; nothing for one without a date. */
export const sourceDateWords = (date: string | undefined, words: DateWords): string =>
  date ? words.dates.list.comma + partialDateWords(date, words) : '';
