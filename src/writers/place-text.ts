/** A place in one line, for a calendar, a map or a search engine. */
import type { Venue } from '../domain/model.js';

const isText = (value: string | undefined): value is string => Boolean(value?.trim());

/** "12 Green Lane\nMilltown, OK1 2AB" as its parts. */
const partsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\n|,\s*/)
    .map((part) => part.trim())
    .filter(isText);

/** Name, street, town and so on, each once. Of a place that is only roughly known: the town and the region. */
export function placeParts(venue: Venue | undefined): readonly string[] {
  if (!venue) return [];
  const { name, address, locality, region, postalCode, country, approximate } = venue;
  const exact = approximate ? [] : [name, ...partsOf(address)];
  const parts = [...exact, locality, region, ...(approximate ? [] : [postalCode]), country].filter(isText);
  return [...new Set(parts)];
}

export const placeText = (venue: Venue | undefined): string => placeParts(venue).join(', ');
