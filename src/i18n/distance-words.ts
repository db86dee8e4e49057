/** Distances in words. Metres in, "1.2 miles" out: in the unit of the place, rounded to what is worth saying. */
import { fill } from './format.js';
import type { NearMessages } from './en/near.js';
import { plural } from './plural.js';

export const DISTANCE_UNITS = ['km', 'miles'] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

/** Metres in one. */
export const METRES_IN: Readonly<Record<DistanceUnit, number>> = { km: 1000, miles: 1609.344 };

/** Regions whose roads are signed in miles. */
const IN_MILES = ['GB', 'US', 'LR', 'MM'];

/** What people there count in, by the region of a language tag, or the one where the language is spoken most. */
export function distanceUnitOf(language: string): DistanceUnit {
  const { region = '' } = new Intl.Locale(language).maximize();
  return IN_MILES.includes(region) ? 'miles' : 'km';
}

interface Words {
  readonly near: NearMessages;
  readonly language: string;
}

/** "5 miles": a number of whole ones, or one with a decimal. */
export const unitWords = (count: number, unit: DistanceUnit, { near, language }: Words): string =>
  plural(unit === 'miles' ? near.miles : near.kilometres, count, language);

/** No nearer than this is worth a number. Metres. */
const VERY_NEAR: Readonly<Record<DistanceUnit, number>> = { km: 300, miles: 0.2 * METRES_IN.miles };
/** From here on without decimals. */
const WHOLE_FROM = 10;

/**
 * "1.2 miles", "14 miles"; "very near" below 300 metres or 0.2 miles. Where one of the two places is only roughly known:
 * "about 3 miles", "less than 1 mile".
 */
export function distanceWords(metres: number, unit: DistanceUnit, isRough: boolean, words: Words): string {
  const count = metres / METRES_IN[unit];
  if (isRough) {
    const whole = Math.round(count);
    return whole < 1
      ? fill(words.near.lessThan, { distance: unitWords(1, unit, words) })
      : fill(words.near.about, { distance: unitWords(whole, unit, words) });
  }
  if (metres < VERY_NEAR[unit]) return words.near.veryNear;
  const step = count < WHOLE_FROM ? 10 : 1;
  return unitWords(Math.round(count * step) / step, unit, words);
}
