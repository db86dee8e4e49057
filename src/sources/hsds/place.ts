/** Locations of Open Referral: HSDS 2 and 3, Open Referral UK 1 and 3, and the councils' servers (Outpost). */
import { asList, firstOf, isBlank, isRecord, own, readBoolean, scalarText, type FeedRecord } from '../shared/record.js';

export interface Location {
  readonly place?: FeedRecord | undefined;
  readonly online?: FeedRecord | undefined;
  readonly access: readonly string[];
}

const recordsOf = (value: unknown): readonly FeedRecord[] => asList(value).filter(isRecord);

/** The address to go to; a postal one only where there is no other. */
function addressOf(location: FeedRecord): FeedRecord {
  const addresses = recordsOf(firstOf(location, 'addresses', 'physical_addresses'));
  return addresses.find((each) => own(each, 'address_type') === 'physical') ?? addresses[0] ?? location;
}

/** GeoJSON has the longitude first. */
function pointOf(location: FeedRecord): FeedRecord {
  const geometry = own(location, 'geometry');
  const [longitude, latitude] = isRecord(geometry) ? asList(own(geometry, 'coordinates')) : [];
  return {
    latitude: own(location, 'latitude') ?? latitude,
    longitude: own(location, 'longitude') ?? longitude,
  };
}

const ACCESS = ['accessibility', 'accessibilities', 'accessibility_for_disabilities'];
const accessOf = (location: FeedRecord): readonly string[] =>
  ACCESS.flatMap((name) => recordsOf(own(location, name))).flatMap((fact) => {
    const text = scalarText(firstOf(fact, 'description', 'accessibility', 'details', 'name'));
    return text ? [text] : [];
  });

/** Where people go, or what they open. */
export function locationOf(location: FeedRecord): Location {
  const access = accessOf(location);
  const kind = scalarText(own(location, 'location_type'));
  if (kind === 'virtual') return { online: { url: own(location, 'url'), note: own(location, 'description') }, access };
  const address = addressOf(location);
  const street = [own(address, 'address_1'), own(address, 'address_2')]
    .filter((line) => !isBlank(line))
    .map(scalarText);
  const place = {
    name: own(location, 'name'),
    address: street.join(', ') || undefined,
    locality: own(address, 'city'),
    region: firstOf(address, 'state_province', 'region'),
    postalCode: own(address, 'postal_code'),
    country: own(address, 'country'),
    ...pointOf(location),
    approximate: readBoolean(own(location, 'mask_exact_address')) || undefined,
    directions: own(location, 'description'),
    transport: own(location, 'transportation'),
  };
  return { place: Object.values(place).every(isBlank) ? undefined : place, access };
}
