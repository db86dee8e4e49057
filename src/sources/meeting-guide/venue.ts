/** Where a Meeting Guide entry meets, and whether that is a house or only a town. */
import type { Venue } from '../../domain/model.js';
import type { Entry } from '../shared/entry.js';
import type { PlaceReading } from '../shared/meeting.js';
import { onDemand } from '../../domain/on-demand.js';
import { namesHouse } from '../shared/address.js';
import { checkedPoint, joinAddress, readPoint } from '../shared/place.js';
import type { PointReading } from '../shared/place.js';
import { compactOrNothing, isBlank, readBoolean } from '../shared/record.js';
import { fold, readLine } from '../shared/text.js';

/** Few feeds write both degrees in one field. */
export const coordinates = onDemand(() => import('./coordinates.js'));

/** No feed divides its region deeper. */
const MOST_AREAS = 8;

/** Areas from general to specific: the `regions` list, `A > B` in one text, or the older separate fields. */
function readAreas({ get, line, report }: Entry): readonly string[] {
  const regions = get('regions');
  const listed = Array.isArray(regions) ? regions : typeof regions === 'string' ? regions.split('>') : [];
  const areas = listed.flatMap((item: unknown) => (isBlank(item) ? [] : (readLine(report, 'regions', item) ?? [])));
  if (areas.length) return areas.slice(0, MOST_AREAS);
  return ['region', 'sub_region', 'sub_sub_region'].flatMap((field) => line(field) ?? []);
}

/**
 * The address's own spelling of an area ("Costa Mesa" for `COSTA MESA`), if it stands in it with or without a postcode.
 * The last part is the country, unless it has a number.
 */
function townIn(address: string | undefined, area: string | undefined): string | undefined {
  if (!address || !area) return undefined;
  const parts = address.split(',').map((part) => part.trim());
  return parts
    .filter((part, index) => index < parts.length - 1 || /\d/.test(part))
    .map((part) => part.replace(/\s+\S*\d.*$/, ''))
    .find((part) => fold(part) === fold(area));
}

/** A point from two fields, else from `coordinates`. */
function readAnyPoint({ report, get }: Entry): PointReading {
  const [latitude, longitude, both] = [get('latitude'), get('longitude'), get('coordinates')];
  return isBlank(latitude) && isBlank(longitude) && !isBlank(both)
    ? checkedPoint(report, 'coordinates', both, coordinates.get()?.parseCoordinates(both) ?? {})
    : readPoint(report, latitude, longitude);
}

/** Reads the address in either of its two shapes, the point, and the `approximate` flag or what stands in for it. */
export function readVenue(entry: Entry): PlaceReading {
  const { report, get, line, text } = entry;
  const city = line('city');
  const [state, postalCode, country] = [line('state'), line('postal_code'), line('country')];
  const whole = line('formatted_address');
  const address = whole ?? line('address');
  const full = whole ?? joinAddress(address, city, state, postalCode, country);
  const reading = readAnyPoint(entry);
  const flag = readBoolean(get('approximate'));
  const isExact = flag === undefined ? !reading.approximate && !!full && namesHouse(full) : !flag;
  const areas = readAreas(entry);
  const locality = city ?? townIn(full, areas.at(-1));
  const region = state ?? areas.filter((area) => !locality || fold(area) !== fold(locality)).join(', ');
  const venue = compactOrNothing<Venue>({
    ...compactOrNothing({
      name: line('location'),
      address,
      locality,
      region: region || undefined,
      postalCode,
      country,
    }),
    ...compactOrNothing({ point: reading.point, directions: text('location_notes') }),
  });
  if (flag === undefined && reading.point && !isExact) report('approximate', full, 'point-approximate', 'info');
  return { venue: venue && (isExact ? venue : { ...venue, approximate: true }), isExact: isExact && !!full };
}
