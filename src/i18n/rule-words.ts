/**
 * How often a meeting meets, in words: "every second Thursday", "first and third Monday of the month". The facts come
 * from `domain/schedule-facts.ts`.
 */
import type { PlainDate } from '../domain/model.js';
import type { Schedule, WallTime, Weekday } from '../domain/schedule.js';
import type { ScheduleFacts } from '../domain/schedule-facts.js';
import { fill, listWords, sentence } from './format.js';
import { plural } from './plural.js';
import type { Resolved } from './locales.js';
import type { RuleMessages } from './messages.js';
import { clockRangeWords, type TimeWords, weekdayInPhrase } from './time-words.js';
import { dayAndMonthWords, monthName, plainDateWords } from './calendar-words.js';
import { everyWeekWords } from './week-words.js';

/** Has every date that can come round once a year. */
const LEAP_YEAR = 2024;

/** What `resolveMessages` gives for dates, time and rules. */
export type RuleWords = TimeWords & Pick<Resolved<'rules'>, 'rules'>;

type FactsOf<K extends ScheduleFacts['kind']> = Extract<ScheduleFacts, { kind: K }>;

function weeklyWords({ interval, days }: FactsOf<'weekly'>, words: RuleWords): string {
  const { rules, language } = words;
  if (interval === 1) return everyWeekWords(days, words);
  const names = days.map((day) => weekdayInPhrase(day, words));
  const values = {
    days: listWords(
      names.map((weekday) => fill(words.dates.dayName, { weekday })),
      words.dates.list,
    ),
    weekday: names[0] ?? '',
  };
  if (interval === 2) return fill(names.length === 1 ? rules.everySecondWeek : rules.everySecondWeekDays, values);
  return plural(rules.everyWeeks, interval, language, values);
}

/** "first and third Monday"; nothing for a count from the end that has no everyday name. */
function ordinalWords(ordinals: readonly number[], day: Weekday, words: RuleWords): string | undefined {
  const { rules } = words;
  const names = ordinals.map((ordinal) => rules.ordinals[`${ordinal}` as keyof RuleMessages['ordinals']]);
  if (names.some((name) => !name)) return undefined;
  const weekday = weekdayInPhrase(day, words);
  const list = listWords(
    names.map((name) => fill(name, { weekday })),
    rules.ordinalList,
  );
  return fill(rules.ordinalDays, { ordinals: list, weekday });
}

/** "the 1st and the last day"; nothing for other counts from the end. */
function monthDayWords(days: readonly number[], { rules, language }: RuleWords): string | undefined {
  if (days.some((day) => day < -1)) return undefined;
  const names = days.map((day) =>
    day < 0 ? rules.lastDayOfMonth : plural(rules.dayOfMonth, day, language, undefined, 'ordinal'),
  );
  return listWords(names, rules.ordinalList);
}

function monthlyWords(facts: FactsOf<'monthly-ordinal' | 'monthly-day'>, words: RuleWords): string {
  const { rules, language } = words;
  const { interval } = facts;
  const days =
    facts.kind === 'monthly-day' ? monthDayWords(facts.days, words) : ordinalWords(facts.ordinals, facts.day, words);
  if (!days) return rules.irregular;
  if (interval === 1) return fill(rules.everyMonth, { days });
  return interval === 2
    ? fill(rules.everySecondMonth, { days })
    : plural(rules.everyMonths, interval, language, { days });
}

function yearlyWords(facts: FactsOf<'yearly' | 'yearly-ordinal'>, words: RuleWords): string {
  const { rules, language } = words;
  const month = (day: number): PlainDate => new Date(Date.UTC(LEAP_YEAR, facts.month - 1, day)).toISOString();
  let date: string | undefined;
  if (facts.kind === 'yearly' && facts.day > 0) {
    date = dayAndMonthWords(month(facts.day), words);
  } else {
    const days =
      facts.kind === 'yearly' ? monthDayWords([facts.day], words) : ordinalWords(facts.ordinals, facts.day, words);
    date = days && fill(rules.dayOfNamedMonth, { days, month: monthName(month(1), words) });
  }
  return date ? plural(rules.everyYears, facts.interval, language, { date }) : rules.irregular;
}

function patternWords(facts: ScheduleFacts, words: RuleWords): string {
  const { rules, language } = words;
  switch (facts.kind) {
    case 'daily':
      return plural(rules.everyDays, facts.interval, language);
    case 'weekly':
      return weeklyWords(facts, words);
    case 'monthly-ordinal':
    case 'monthly-day':
      return monthlyWords(facts, words);
    case 'yearly':
    case 'yearly-ordinal':
      return yearlyWords(facts, words);
    case 'dates':
      return plural(rules.onDates, facts.count, language);
    case 'by-arrangement':
      return words.time.byArrangement;
    case 'other':
      return rules.irregular;
  }
}

/** The end of a series: "…, until 5 January 2027", "…, 6 times". */
function withEnd(phrase: string, facts: ScheduleFacts, words: RuleWords): string {
  if ('until' in facts && facts.until) {
    return fill(words.rules.ruleUntil, { rule: phrase, date: plainDateWords(facts.until, words) });
  }
  if (facts.kind !== 'dates' && 'count' in facts && facts.count) {
    return plural(words.rules.ruleTimes, facts.count, words.language, { rule: phrase });
  }
  return phrase;
}

/** "every second Thursday", "last Friday of the month, until 5 January 2027": for the middle of a sentence. */
export function ruleWords(facts: ScheduleFacts, words: RuleWords): string {
  return withEnd(patternWords(facts, words), facts, words);
}

/** The wall time some minutes later, as clocks go on most days: a series has no one date whose clocks could change. */
function wallAfter(start: WallTime, minutes: number): WallTime {
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** A whole schedule, standing alone: "Every Tuesday, 6:30pm to 8pm". The zone is not said. */
export function scheduleWords(
  schedule: Schedule,
  facts: ScheduleFacts,
  durationMinutes: number | undefined,
  words: RuleWords,
): string {
  let phrase = patternWords(facts, words);
  if (schedule.kind === 'recurring') {
    const { start } = schedule;
    const end = durationMinutes === undefined ? undefined : wallAfter(start, durationMinutes);
    phrase = fill(words.time.dateAndTime, { date: phrase, time: clockRangeWords(start, end, words, 'series') });
  }
  return sentence(withEnd(phrase, facts, words), words.language);
}
