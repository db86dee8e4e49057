/**
 * Reads attributes at the door. Content systems curl quotes, add no-break spaces and turn lists into comma lists, so
 * all of that is forgiven; what is left over and makes no sense is told to the developer and replaced by the default.
 */
import { readText } from './read-text.js';
import { warn } from './warn.js';

export { readText };

/** A whole number from `least` upwards; anything else is told and `fallback` is used. */
export function readCount(host: Element, attribute: string, value: unknown, least: number, fallback: number): number {
  if (value === undefined || value === null || value === '') return fallback;
  const count = Number(value);
  if (Number.isInteger(count) && count >= least) return count;
  warn(
    host,
    `${attribute}: expected a whole number from ${least}; ${fallback === Infinity ? 'no limit' : fallback} is used.`,
  );
  return fallback;
}

/** Heading level 1 to 6. */
export function readHeadingLevel(host: Element, value: unknown, fallback: number): number {
  const level = readCount(host, 'heading-level', value, 1, fallback);
  return level > 6 ? 6 : level;
}
