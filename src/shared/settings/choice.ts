/** Reads attributes that name one word of a few: see `read.ts`. */
import { readText } from './read.js';
import { warn } from './warn.js';

export function readChoice<T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  const word = readText(value).toLowerCase();
  if (!word) return fallback;
  const match = allowed.find((each) => each === word);
  if (!match) warn(host, `${attribute}: "${word}" is not one of ${allowed.join(', ')}. "${fallback}" is used.`);
  return match ?? fallback;
}
