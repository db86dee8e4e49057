/** Plain links to maps on other websites, with where to go and nothing else: they ask themselves where people start. */
import type { Venue } from '../domain/model.js';
import { placeParts } from './place-text.js';

export interface DirectionLinks {
  readonly google: string;
  readonly apple: string;
  readonly openStreetMap: string;
}

/**
 * Links to a place that is known exactly: its point, else its address. Undefined for one that is only roughly known, and
 * for one with neither a point nor a street: a pin in the middle of a town leads people astray.
 */
export function directionLinks(venue: Venue | undefined): DirectionLinks | undefined {
  if (!venue || venue.approximate) return undefined;
  const { point, address } = venue;
  if (!point && !address?.trim()) return undefined;
  const where = point ? `${point.latitude},${point.longitude}` : placeParts(venue).join(', ');
  const link = (base: string, values: Readonly<Record<string, string>>): string =>
    `${base}?${new URLSearchParams(values).toString()}`;
  return {
    google: link('https://www.google.com/maps/dir/', { api: '1', destination: where }),
    apple: link('https://maps.apple.com/', { daddr: where }),
    openStreetMap: point
      ? link('https://www.openstreetmap.org/directions', { to: where })
      : link('https://www.openstreetmap.org/search', { query: where }),
  };
}
