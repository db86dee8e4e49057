import type { RuleMessages } from '../messages.js';

export const rulesEn: RuleMessages = {
  everyDays: { one: 'every day', other: 'every {count} days' },
  everySecondWeek: 'every second {weekday}',
  everySecondWeekDays: 'every second week, on {days}',
  everyWeeks: { one: 'every week, on {days}', other: 'every {count} weeks, on {days}' },
  ordinals: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', '-1': 'last', '-2': 'second to last' },
  ordinalDays: '{ordinals} {weekday}',
  ordinalList: { comma: ', ', and: ' and ' },
  dayOfMonth: { one: 'the {count}st', two: 'the {count}nd', few: 'the {count}rd', other: 'the {count}th' },
  lastDayOfMonth: 'the last day',
  everyMonth: '{days} of the month',
  everySecondMonth: '{days} of every second month',
  everyMonths: { one: '{days} of the month', other: '{days}, every {count} months' },
  dayOfNamedMonth: '{days} of {month}',
  everyYears: { one: '{date}, every year', other: '{date}, every {count} years' },
  onDates: { one: 'on one date', other: 'on {count} dates' },
  irregular: 'on dates that vary',
  ruleUntil: '{rule}, until {date}',
  ruleTimes: { one: '{rule}, once', other: '{rule}, {count} times' },
};
