/** Rules of RFC 5545 as text, for what is written in other formats and for what is read by way of our own. */

/** The parts of a rule as the RFC writes them: `days` such as `TU` or `2TU`, `until` without dashes. */
export interface RuleParts {
  /** `WEEKLY`, in any case. */
  readonly frequency: string;
  readonly interval?: number | undefined;
  readonly months?: readonly (number | string)[] | undefined;
  readonly monthDays?: readonly (number | string)[] | undefined;
  readonly days?: readonly string[] | undefined;
  readonly positions?: readonly number[] | undefined;
  readonly weekStart?: string | undefined;
  readonly count?: number | undefined;
  readonly until?: string | undefined;
}

/** The value of `RRULE`. Empty lists are left out. */
export function rruleOf(parts: RuleParts): string {
  const { frequency, interval, months, monthDays, days, positions, weekStart, count, until } = parts;
  const named = {
    FREQ: frequency.toUpperCase(),
    INTERVAL: interval,
    BYMONTH: months,
    BYMONTHDAY: monthDays,
    BYDAY: days,
    BYSETPOS: positions,
    WKST: weekStart,
    COUNT: count,
    UNTIL: until,
  };
  return Object.entries(named)
    .map(([name, value]) => [name, String(value ?? '')])
    .flatMap(([name, text]) => (text ? [`${name}=${text}`] : []))
    .join(';');
}

const ORDINALS: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', '-1': 'last' };

/** Days such as `TU` or `2TU` in the words of our own format: "2nd TU and last FR". Undefined for other ordinals. */
export function everyOf(days: readonly string[]): string | undefined {
  const words = days.map((day) => {
    const ordinal = day.slice(0, -2);
    return ordinal ? ORDINALS[ordinal] && `${ORDINALS[ordinal]} ${day.slice(-2)}` : day;
  });
  return words.length && words.every(Boolean) ? words.join(' and ') : undefined;
}
