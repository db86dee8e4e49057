/**
 * Reads how often in words, as an editor writes it: "Mondays and Thursdays", "Mon-Fri", "2nd Tuesday", "last Friday",
 * "every 2 weeks on Wednesday from 2026-01-07". What is not certain is not read at all: a wrong date sends somebody to
 * a locked door, and the words can always be shown as they are.
 */
import type { PlainDate } from '../../domain/model.js';
import type { ByDay, RecurrenceRule, Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { readDayRanges } from './day-ranges.js';
import { dayFromName } from '../shared/day.js';
import { parseDate } from '../shared/time.js';

export interface EveryReading {
  readonly rule: RecurrenceRule;
  /** First date, when the words name one. */
  readonly from?: PlainDate;
}

const ORDINALS = [/^(1st|first)$/, /^(2nd|second)$/, /^(3rd|third)$/, /^(4th|fourth)$/, /^(5th|fifth)$/];
const COUNTED: Readonly<Record<string, number>> = { other: 2, second: 2, '2nd': 2, two: 2, three: 3, four: 4 };

function ordinalOf(word: string): number | undefined {
  const position = ORDINALS.findIndex((pattern) => pattern.test(word));
  return word === 'last' ? -1 : position < 0 ? undefined : position + 1;
}

const everyDayOf = (days: readonly Weekday[]): readonly ByDay[] => days.map((day) => ({ day }));

/** Words of a day's name that do not tell it from another: "the", "dydd Llun", "nos Fawrth". */
const SMALL_WORDS = new Set(['and', 'the', 'dydd', 'nos', 'يوم']);

/** "1st and 3rd Monday", "Tuesday and Friday", "Monday to Friday". Ordinals stand for all days or for none. */
function readDayList(text: string): readonly ByDay[] | undefined {
  if (/^weekdays?$/.test(text)) return everyDayOf(WEEKDAYS.slice(0, 5));
  if (/^weekends?$/.test(text)) return everyDayOf(WEEKDAYS.slice(5));
  const found: ByDay[] = [];
  let ordinals: number[] = [];
  const words = readDayRanges(text.split(/[\s,&]+/));
  for (const word of words ?? ['']) {
    if (SMALL_WORDS.has(word)) continue;
    const ordinal = ordinalOf(word);
    const day = ordinal === undefined ? dayFromName(word) : undefined;
    if (ordinal !== undefined) ordinals.push(ordinal);
    else if (!day) return undefined;
    else {
      found.push(...(ordinals.length ? ordinals.map((each) => ({ day, ordinal: each })) : [{ day }]));
      ordinals = [];
    }
  }
  const withOrdinal = found.filter((entry) => entry.ordinal !== undefined).length;
  return ordinals.length || !found.length || (withOrdinal && withOrdinal < found.length) ? undefined : found;
}

/** The interval and the rest of "2 weeks on Wednesday", "other Wednesday", "fortnight on Wednesday". */
function readInterval(text: string): { interval: number; unit?: string; rest: string } | undefined {
  const spaced = /^(\d{1,2}|other|second|2nd|two|three|four) (weeks?|months?) on (.+)$/.exec(text);
  if (spaced) {
    const [, count = '', unit = '', rest = ''] = spaced;
    return { interval: COUNTED[count] ?? Number(count), unit: unit.replace(/s$/, ''), rest };
  }
  const plain = /^(?:(fortnight)|week|month) on (.+)$|^other (.+)$/.exec(text);
  if (!plain) return { interval: 1, rest: text };
  const isFortnight = plain[1] ?? plain[3];
  return {
    interval: isFortnight ? 2 : 1,
    unit: text.startsWith('month') ? 'month' : 'week',
    rest: plain[2] ?? plain[3] ?? '',
  };
}

/** The rule in the words, or nothing. Intervals over 1 need a first date, since every other week has two answers. */
export function readEvery(text: string): EveryReading | undefined {
  const [, words = '', fromText] =
    /^(?:every|each|the|on)?\s*(.*?)(?: (?:of|in) (?:the|each|every) month)?(?:,? (?:from|starting) (\S+))?$/.exec(
      text.toLowerCase().replace(/\s+/g, ' ').trim(),
    ) ?? [];
  const from = fromText ? parseDate(fromText) : undefined;
  if (fromText && !from) return undefined;
  const withFrom = from ? { from } : {};
  if (/^(day|daily)$/.test(words)) return { rule: { frequency: 'daily' }, ...withFrom };
  const reading = readInterval(words);
  const byDay = reading && readDayList(reading.rest);
  if (!byDay || !reading.interval) return undefined;
  const monthly = byDay.some((entry) => entry.ordinal !== undefined);
  // "every month on Tuesday" does not say which; "every 2 weeks on the 2nd Tuesday" contradicts itself.
  if (reading.unit && monthly !== (reading.unit === 'month')) return undefined;
  const frequency = monthly ? 'monthly' : 'weekly';
  return { rule: { frequency, ...(reading.interval > 1 && { interval: reading.interval }), byDay }, ...withFrom };
}
