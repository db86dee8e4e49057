/** Reads schema.org's `Event` and its kinds, from microdata and from JSON-LD, into records of the native reader. */
import { slug } from '../native/fields.js';
import { findAccessFeature } from '../native/words.js';
import { all, isItem, items, nameOf, tail, textOf, type Doubt, type Item, type Value } from './item.js';
import { whenOf } from './schedule.js';

type NativeRecord = Readonly<Record<string, unknown>>;

/** Properties that are read, and those that have no place here and are no loss: pictures, and the names of persons. */
const KNOWN = new Set(
  (
    'name description url startDate endDate startTime endTime duration eventSchedule scheduleTimezone location organizer ' +
    'isAccessibleForFree inLanguage eventAttendanceMode eventStatus about keywords activity category image offers telephone ' +
    'email identifier audience typicalAgeRange ageRange genderRestriction remainingAttendeeCapacity ' +
    'maximumAttendeeCapacity subEvent superEvent accessibilitySupport performer leader attendee contributor sameAs'
  ).split(' '),
);

const EVENTS = /(?:Event|EventSeries|SessionSeries|Session|Course|CourseInstance|Festival|Hackathon)$/;

/** True for things that can be a group: something with a name that is not only an address or a person. */
export const isEvent = (item: Item): boolean =>
  item.types.length ? item.types.some((type) => EVENTS.test(type)) : 'startDate' in item.properties;

/** The events of an item: itself, or the elements of a list. */
export function eventsIn(item: Item): readonly Item[] {
  const listed = items(item, 'itemListElement').flatMap((element) => [element, ...items(element, 'item')]);
  return [item, ...listed].filter(isEvent);
}

const isPerson = (value: Value | undefined): boolean => isItem(value) && value.types.includes('Person');

function placeOf(place: Value): NativeRecord | string {
  if (!isItem(place)) return place;
  const address = all(place, 'address')[0];
  const geo = items(place, 'geo')[0] ?? place;
  const parts = isItem(address) ? address : place;
  return {
    name: textOf(place, 'name'),
    address: isItem(address) ? textOf(address, 'streetAddress') : (address ?? textOf(place, 'streetAddress')),
    locality: textOf(parts, 'addressLocality'),
    region: textOf(parts, 'addressRegion'),
    postalCode: textOf(parts, 'postalCode'),
    country: nameOf(all(parts, 'addressCountry')[0]),
    latitude: textOf(geo, 'latitude'),
    longitude: textOf(geo, 'longitude'),
  };
}

const MODES: Readonly<Record<string, readonly string[]>> = {
  OfflineEventAttendanceMode: ['in-person'],
  OnlineEventAttendanceMode: ['online'],
  MixedEventAttendanceMode: ['in-person', 'online'],
};
const STATUSES: Readonly<Record<string, string>> = {
  EventScheduled: 'active',
  EventRescheduled: 'active',
  EventMovedOnline: 'active',
  EventCancelled: 'closed',
  EventPostponed: 'paused',
};

const isVirtual = (place: Value): boolean =>
  isItem(place) ? place.types.includes('VirtualLocation') : /^https?:/i.test(place);

/** Where and how people take part. A virtual location that is the event's own page is no link to join by. */
function sessionOf(event: Item, pages: readonly Value[]): NativeRecord {
  const places = all(event, 'location');
  const virtual = places.find(isVirtual);
  const place = places.find((each) => !isVirtual(each));
  const link = isItem(virtual) ? textOf(virtual, 'url') : virtual;
  const isOnline = virtual !== undefined || /MovedOnline/.test(textOf(event, 'eventStatus') ?? '');
  const mode = /MovedOnline/.test(textOf(event, 'eventStatus') ?? '')
    ? ['online']
    : MODES[tail(textOf(event, 'eventAttendanceMode'))];
  const kinds = [...all(event, 'category'), ...all(event, 'activity')].map(nameOf);
  const status = tail(textOf(event, 'eventStatus'));
  return {
    place: place && placeOf(place),
    online: link === undefined || pages.includes(link) ? undefined : { url: link },
    attendance: mode ?? (isOnline ? [...(place ? ['in-person'] : []), 'online'] : undefined),
    formats: kinds.length ? kinds : undefined,
    status: status ? (STATUSES[status] ?? status) : undefined,
  };
}

/** What it costs: free, one price, or the words of several. */
function costOf(event: Item): unknown {
  const offers = items(event, 'offers').flatMap((offer) => {
    const amount = textOf(offer, 'price') ?? textOf(offer, 'lowPrice');
    return amount === undefined
      ? []
      : [{ amount, currency: textOf(offer, 'priceCurrency'), name: textOf(offer, 'name') }];
  });
  const [first] = offers;
  const isFree = textOf(event, 'isAccessibleForFree');
  if (/true$/i.test(isFree ?? '')) return 'free';
  if (!first) return undefined;
  const isOne = offers.every(
    (each) => Number(each.amount) === Number(first.amount) && each.currency === first.currency,
  );
  if (isOne && Number(first.amount) === 0) return 'free';
  if (isOne && first.currency) return { amount: first.amount, currency: first.currency };
  return {
    note: offers.map(({ name, amount, currency }) => [name, amount, currency].filter(Boolean).join(' ')).join(', '),
  };
}

/** Ages and words for whom it is. */
function audienceOf(event: Item): NativeRecord {
  const [from, to] = /^\s*(\d{1,3})?\s*-\s*(\d{1,3})?\s*$/.exec(textOf(event, 'typicalAgeRange') ?? '')?.slice(1) ?? [];
  const ages = items(event, 'ageRange')[0];
  const audience = items(event, 'audience')[0];
  const read = (item: Item | undefined, name: string): string | undefined => item && textOf(item, name);
  const minimumAge = from ?? read(ages, 'minValue') ?? read(audience, 'suggestedMinAge');
  const maximumAge = to ?? read(ages, 'maxValue') ?? read(audience, 'suggestedMaxAge');
  const only = /(Female|Male)Only$/.exec(textOf(event, 'genderRestriction') ?? '')?.[1];
  const words = all(event, 'audience').map((each) => (isItem(each) ? textOf(each, 'audienceType') : each));
  const audiences = [...words, only && (only === 'Female' ? 'women' : 'men')].filter(Boolean).join(', ');
  return {
    audiences: audiences || undefined,
    eligibility: (minimumAge ?? maximumAge) ? { minimumAge, maximumAge } : undefined,
  };
}

/** Features of the place that are about access; showers and lockers are no such. */
function accessOf(event: Item): readonly NativeRecord[] | undefined {
  const features = items(event, 'location').flatMap((place) => items(place, 'amenityFeature'));
  const facts = features.flatMap((feature) => {
    const label = textOf(feature, 'name') ?? '';
    const known = label.length < 100 && findAccessFeature(slug(label));
    return known ? [{ feature: known, answer: textOf(feature, 'value') ?? 'unknown' }] : [];
  });
  const supports = all(event, 'accessibilitySupport')
    .map(nameOf)
    .map((label) => ({ label, answer: 'yes' }));
  return facts.length + supports.length ? [...facts, ...supports] : undefined;
}

/** How to reach those who run it: an organisation's ways, never a person's. */
function contactOf(event: Item): NativeRecord | undefined {
  const [organizer] = items(event, 'organizer');
  const from = organizer && !isPerson(organizer) ? [event, organizer] : [event];
  const find = (name: string): string | undefined => from.map((item) => textOf(item, name)).find(Boolean);
  const [phone, email] = [find('telephone'), find('email')];
  return phone || email ? { phone, email } : undefined;
}

/** What is true of the group whichever of its sessions one comes to. */
function groupOf(event: Item): NativeRecord {
  const [organizer] = all(event, 'organizer');
  const left = textOf(event, 'remainingAttendeeCapacity');
  return {
    organisation: isPerson(organizer) ? undefined : nameOf(organizer),
    cost: costOf(event),
    languages: all(event, 'inLanguage').map((value) =>
      isItem(value) ? (textOf(value, 'alternateName') ?? nameOf(value)) : value,
    ),
    topics: [...all(event, 'about'), ...all(event, 'keywords')].map(nameOf).flatMap((topic) => topic?.split(',') ?? []),
    contacts: contactOf(event),
    access: accessOf(event),
    places: left === undefined ? undefined : { left },
    ...audienceOf(event),
  };
}

export interface EventReading {
  /** IANA zone of the site, for events that name none. */
  readonly timeZone?: string | undefined;
  readonly doubt: Doubt;
  /** Dates that other records name for this one. */
  readonly dates?: readonly Item[];
}

/** True for a single date of a series, which has no schedule of its own. */
export const isDateOf = (part: Item): boolean => !part.properties['eventSchedule'] && !part.properties['subEvent'];

/** Inner events that are more than single dates. */
export const sessionsNamedIn = (event: Item): readonly Item[] =>
  items(event, 'subEvent').filter((each) => !isDateOf(each));

const datesOf = (event: Item): readonly Item[] => items(event, 'subEvent').filter(isDateOf);

/** One event as a record of the native reader. */
export function recordOf(event: Item, { timeZone, doubt, dates = [] }: EventReading): Record<string, unknown> {
  for (const name of Object.keys(event.properties)) if (!KNOWN.has(name)) doubt(name, '', 'field-unknown');
  const pages = all(event, 'url');
  return {
    name: textOf(event, 'name'),
    description: textOf(event, 'description'),
    links: pages,
    ...groupOf(event),
    ...sessionOf(event, pages),
    when: whenOf(event, [...datesOf(event), ...dates], timeZone, doubt),
  };
}

/**
 * The same as a session of a group, where it says nothing of the group that the group does not say: one that costs
 * something else, or is for others, is a group of its own.
 */
export function sessionRecordOf(event: Item, group: Item, reading: EventReading): Record<string, unknown> | undefined {
  const [mine, theirs] = [groupOf(event), groupOf(group)];
  const isBare = (value: unknown): boolean => value === undefined || (Array.isArray(value) && !value.length);
  const isSame = Object.keys(mine).every(
    (name) => isBare(mine[name]) || JSON.stringify(mine[name]) === JSON.stringify(theirs[name]),
  );
  if (!isSame) return undefined;
  const { name, description, when } = recordOf(event, reading);
  const pages = [...all(event, 'url'), ...all(group, 'url')];
  return {
    ...sessionOf(event, pages),
    name: name === textOf(group, 'name') ? undefined : name,
    note: description,
    when,
  };
}
