/** Reads what distances are counted in: what the editor says, else what people count in where the page's language is at home. */
import { DISTANCE_UNITS, distanceUnitOf, type DistanceUnit } from '../../i18n/distance-words.js';
import { readChoice } from './choice.js';

/** Of an element that may have the attribute `distance-unit`. */
export interface DistanceUnitAttribute {
  readonly distanceUnit?: string;
}

export const readDistanceUnit = (host: Element & DistanceUnitAttribute, language: string): DistanceUnit =>
  readChoice(host, 'distance-unit', host.distanceUnit ?? '', DISTANCE_UNITS, distanceUnitOf(language));
