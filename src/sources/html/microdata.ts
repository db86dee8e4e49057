/** Reads microdata of schema.org's `Event` and its kinds into records of the native reader. */
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { dayFromName } from '../shared/day.js';
import type { PartItem } from './part.js';

type Value = string | PartItem;
type NativeRecord = Readonly<Record<string, unknown>>;

const ORDINALS: Readonly<Record<string, string>> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th', '-1': 'last' };
const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };
const DATE_LENGTH = 10;

const isItem = (value: Value | undefined): value is PartItem => typeof value === 'object';
const all = (item: PartItem, name: string): readonly Value[] => item.properties[name] ?? [];
const textOf = (item: PartItem, name: string): string | undefined =>
  all(item, name).find((value): value is string => typeof value === 'string');
const items = (item: PartItem, name: string): readonly PartItem[] => all(item, name).filter(isItem);
const tail = (text = ''): string => text.replace(/^.*[/#]/, '');
const nameOf = (value: Value | undefined): string | undefined => (isItem(value) ? textOf(value, 'name') : value);

/** Properties that are read; others are reported. `image` and the like have no place here and are no loss. */
const KNOWN = new Set(
  (
    'name description url startDate endDate duration eventSchedule location organizer isAccessibleForFree inLanguage ' +
    'eventAttendanceMode eventStatus about keywords image offers telephone email identifier'
  ).split(' '),
);

/** Names of the properties that the reader does not know. */
export const unknownProperties = (item: PartItem): readonly string[] =>
  Object.keys(item.properties).filter((name) => !KNOWN.has(name));

/** True for things that can be a group: something with a name that is not only an address or a person. */
export const isEvent = (item: PartItem): boolean =>
  item.types.length
    ? item.types.some((type) => /Event|Series|Session|Course$/.test(type))
    : 'startDate' in item.properties;

/** The events of an item: itself, or the elements of a list. */
export function eventsIn(item: PartItem): readonly PartItem[] {
  const listed = items(item, 'itemListElement').flatMap((element) => [element, ...items(element, 'item')]);
  return [item, ...listed].filter(isEvent);
}

/** "Tuesday", "https://schema.org/Tuesday" and "2TU" as the code and ordinal of RFC 5545. */
function dayCode(value: Value): string | undefined {
  const text = typeof value === 'string' ? tail(value) : '';
  const [, ordinal = '', code = ''] = /^(-?\d)?([A-Z]{2})$/.exec(text) ?? [];
  if (WEEKDAYS.some((day) => day === code)) return ordinal + code;
  return dayFromName(text);
}

function scheduleOf(schedule: PartItem, event: PartItem): NativeRecord | undefined {
  const days = all(schedule, 'byDay').map(dayCode);
  if (days.includes(undefined)) return undefined;
  const start = textOf(schedule, 'startDate') ?? textOf(event, 'startDate');
  const time = textOf(schedule, 'startTime') ?? start?.slice(DATE_LENGTH + 1);
  const [, interval = '1', unit = 'W'] = /^P(\d+)([DWMY])$/.exec(textOf(schedule, 'repeatFrequency') ?? '') ?? [];
  const shared = {
    end: textOf(schedule, 'endTime') ?? textOf(event, 'endDate')?.slice(DATE_LENGTH + 1),
    until: textOf(schedule, 'endDate')?.slice(0, DATE_LENGTH),
    except: all(schedule, 'exceptDate').map((date) => (typeof date === 'string' ? date.slice(0, DATE_LENGTH) : date)),
    timeZone: textOf(schedule, 'scheduleTimezone'),
  };
  if (start) {
    const rule = [
      `FREQ=${FREQUENCIES[unit]}`,
      `INTERVAL=${interval}`,
      ...(days.length ? [`BYDAY=${days.join(',')}`] : []),
    ];
    return { ...shared, rrule: rule.join(';'), start: `${start.slice(0, DATE_LENGTH)}T${time ?? ''}` };
  }
  const words = days.map((day = '') => `${ORDINALS[day.slice(0, -2)] ?? ''} ${day.slice(-2)}`.trim());
  return days.length && interval === '1' ? { ...shared, every: words.join(' and '), time } : undefined;
}

function whenOf(event: PartItem): unknown {
  const schedules = items(event, 'eventSchedule');
  const start = textOf(event, 'startDate');
  if (schedules.length)
    return schedules.map(
      (schedule) =>
        scheduleOf(schedule, event) ??
        Object.values(schedule.properties)
          .flat()
          .filter((value) => typeof value === 'string')
          .join(', '),
    );
  if (!start || start.length <= DATE_LENGTH) return start;
  return { dates: [start], end: textOf(event, 'endDate')?.slice(DATE_LENGTH + 1) };
}

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
  EventCancelled: 'closed',
  EventPostponed: 'paused',
};

/** One event as a record of the native reader. */
export function recordOf(event: PartItem): Record<string, unknown> {
  const places = all(event, 'location');
  const isVirtual = (place: Value): boolean =>
    isItem(place) ? place.types.includes('VirtualLocation') : /^https?:/i.test(place);
  const virtual = places.find(isVirtual);
  const place = places.find((each) => !isVirtual(each));
  const status = tail(textOf(event, 'eventStatus'));
  const [phone, email] = [textOf(event, 'telephone'), textOf(event, 'email')];
  return {
    name: textOf(event, 'name'),
    description: textOf(event, 'description'),
    links: all(event, 'url'),
    when: whenOf(event),
    place: place && placeOf(place),
    online: virtual && (isItem(virtual) ? { url: textOf(virtual, 'url') } : virtual),
    attendance: MODES[tail(textOf(event, 'eventAttendanceMode'))],
    organisation: nameOf(all(event, 'organizer')[0]),
    cost: /true$/i.test(textOf(event, 'isAccessibleForFree') ?? '') ? 'free' : undefined,
    languages: all(event, 'inLanguage').map(nameOf),
    topics: [...all(event, 'about'), ...all(event, 'keywords')].map(nameOf).flatMap((topic) => topic?.split(',') ?? []),
    contacts: phone || email ? { phone, email } : undefined,
    status: status ? (STATUSES[status] ?? status) : undefined,
  };
}
