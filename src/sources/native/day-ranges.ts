/**
 * Reads "Monday to Friday", "Mon–Fri" and "lunes a viernes" as all the days from the first to the last. A word such as
 * "to" is never anything else here: in Swedish it is short for Thursday, and "Monday to Sunday" read word by word would
 * send people to a locked door on five days of seven.
 */
import { ENGLISH_DAYS } from '../../domain/english-days.js';
import type { Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { dayFromName } from '../shared/day.js';

/** Between two days, in the languages whose days are read. */
const UP_TO = new Set('to through thru till until hyd i a al au à bis t/m tot إلى الى حتى - – — ~ 〜 ～'.split(' '));
/** In Welsh "i" is "to" and "a" is "and"; in Spanish, Portuguese and Italian "a" is "to". */
const IS_WELSH = /^(?:llun|maw|mer|iau|gwe|sad|sul)/;
/** Before the first of two days, where a range is said as "from … to". */
const FROM = new Set(['from', 'de', 'du', 'von', 'vom', 'dal', 'van', 'från', 'fra', 'o', 'من']);
/** Days' own small words, and the Welsh "ddydd" after "i". */
const BESIDE_DAYS = new Set(['dydd', 'ddydd', 'nos', 'يوم', 'the', 'le', 'el']);
const DASH = /[-–—~〜～]/;

/** The days from the first to the last, by their English names. */
function daysBetween(first: Weekday, last: Weekday): readonly string[] | undefined {
  const from = WEEKDAYS.indexOf(first);
  const count = (WEEKDAYS.indexOf(last) - from + 7) % 7;
  // "Monday to Monday" has two meanings.
  if (!count) return undefined;
  return [...Array(count + 1).keys()].map((at) => ENGLISH_DAYS[(from + at) % 7]!);
}

/** "mon-fri" as three words; "terça-feira" and a lone dash as they are. */
function withoutDashes(word: string): readonly string[] {
  if (!DASH.test(word) || word.length === 1 || (word.includes('-') && dayFromName(word))) return [word];
  const cuts = [...word].flatMap((letter, at) => (DASH.test(letter) ? [at] : []));
  const cut = cuts.find((at) => dayFromName(word.slice(0, at)) && dayFromName(word.slice(at + 1)));
  return cut === undefined ? [word] : [word.slice(0, cut), '-', word.slice(cut + 1)];
}

/** The words with each range written out as its days; undefined when a word of a range does not stand between two days. */
export function readDayRanges(given: readonly string[]): readonly string[] | undefined {
  const words = given.filter(Boolean).flatMap(withoutDashes);
  if (!words.some((word) => UP_TO.has(word) || FROM.has(word))) return words;
  const plain = words.filter((word) => !BESIDE_DAYS.has(word));
  const read: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const word = plain[at]!;
    if (FROM.has(word) && UP_TO.has(plain[at + 2] ?? '')) continue;
    if (!UP_TO.has(word)) {
      read.push(word);
      continue;
    }
    const before = read.pop();
    const [first, last] = [before, plain[(at += 1)]].map((each) => (each ? dayFromName(each) : undefined));
    const days = first && last && daysBetween(first, last);
    const isSure = word === 'i' ? IS_WELSH.test(before ?? '') : word !== 'a' || !IS_WELSH.test(before ?? '');
    if (!days || !isSure) return undefined;
    read.push(...days);
  }
  return read;
}
