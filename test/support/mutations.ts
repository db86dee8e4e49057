/**
 * Feeds that are broken at random, the same ones on each machine: one record is changed and the others must be read as ever,
 * or the whole text is cut, doubled or littered and nothing may be thrown but a `LoadError`. Used by the tests (some hundreds
 * of each format) and by `npm run fuzz` (ten thousand).
 */
import type { Directory, DirectoryFormat } from '../../src/domain/model.js';
import { readDirectory } from '../../src/sources/detect.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { LoadError } from '../../src/sources/source.js';
import { randomOf } from '../domain/random.js';

export type Random = () => number;

const FINE = 2 ** 30;

/** Numbers from 0 to below 1. */
export function randomFrom(seed: number): Random {
  const { below } = randomOf(seed);
  return () => below(FINE) / FINE;
}

/** A feed of three records, the middle one of which is broken. */
export interface Corpus {
  readonly format: DirectoryFormat;
  /** Three records in the format's own writing: values of JSON, or pieces of text. */
  readonly records: readonly [unknown, unknown, unknown];
  /** The records as a feed. */
  readonly feedOf: (records: readonly unknown[]) => unknown;
  /** Set where the feed is text: records are pieces of it. */
  readonly isText?: boolean;
  /** A word that only the first and the last record have in their names. */
  readonly names: readonly [string, string];
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const deep = (depth: number): unknown => {
  let value: unknown = 'end';
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { [at % 3 ? 'location' : 'schedules']: value };
  return value;
};

/** What stands in feeds where something else was expected. Made anew each time: some are long. */
const ODDITIES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1e308,
  () => '',
  () => ' ',
  () => '\u0000\u001b[31m\u202e',
  () => '\ud800',
  () => [],
  () => ({}),
  () => [[[]]],
  () => ['', null, {}],
  () => 'javascript:alert(1)',
  () => '<script>alert(1)</script>',
  () => '"><img src=x onerror=alert(1)>',
  () => '=HYPERLINK("http://x.example")',
  () => '2026-02-30T25:61',
  () => '24:30',
  () => 'FREQ=SECONDLY;COUNT=999999999',
  () => 'FREQ=DAILY;INTERVAL=0;UNTIL=00000000',
  () => 'Europe/Nowhere',
  () => 'P1W'.repeat(50),
  (random) => 'a'.repeat(Math.floor(random() * 20_000)),
  (random) => ' '.repeat(Math.floor(random() * 20_000)),
  (random) => '-'.repeat(Math.floor(random() * 20_000)),
  (random) => '1, '.repeat(Math.floor(random() * 5000)),
  (random) => 'Monday '.repeat(Math.floor(random() * 2000)),
  (random) => '&amp;'.repeat(Math.floor(random() * 4000)),
  (random) => Array.from({ length: Math.floor(random() * 2000) }, (_, at) => at),
  (random) => deep(Math.floor(random() * 3000)),
  () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown,
];

/** The same value with something in it changed. */
function mutatedValue(random: Random, value: unknown): unknown {
  if (random() < 0.15) return pick(random, ODDITIES)(random);
  if (Array.isArray(value)) {
    const list = [...(value as readonly unknown[])];
    const at = Math.floor(random() * (list.length + 1));
    const way = random();
    if (way < 0.2) list.splice(at, 1);
    else if (way < 0.4) list.splice(at, 0, pick(random, ODDITIES)(random));
    else if (way < 0.5) list.push(...list);
    else list[at] = mutatedValue(random, list[at]);
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const at = Math.floor(random() * entries.length);
    const entry = entries[at];
    if (!entry) return pick(random, ODDITIES)(random);
    const way = random();
    if (way < 0.15) entries.splice(at, 1);
    else if (way < 0.25) entry[0] = pick(random, ['__proto__', 'constructor', 'toString', '', 'name ', entry[0] + 'x']);
    else if (way < 0.35) entry[1] = pick(random, entries)[1];
    else entry[1] = mutatedValue(random, entry[1]);
    // Not through a literal: a member of that name is part of the test.
    return JSON.parse(
      `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner) ?? 'null'}`).join()}}`,
    );
  }
  if (typeof value === 'string' && value && random() < 0.5) return mutatedText(random, value);
  return pick(random, ODDITIES)(random);
}

/** Characters that mean something in one of the formats. */
const MARKS = [...',;:"\'\t\r\n\\=()[]{}<>#|-_ \u0000\ufeff\u2028é٣'];

/** The same text with a few characters changed, cut, doubled or littered. */
function mutatedText(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  const way = random();
  if (way < 0.15) return text.slice(0, at);
  if (way < 0.25) return text.slice(at);
  if (way < 0.5) return text.slice(0, at) + pick(random, MARKS) + text.slice(at);
  if (way < 0.65) return text.slice(0, at) + pick(random, MARKS).repeat(Math.floor(random() * 5000)) + text.slice(at);
  if (way < 0.75) return text + text.slice(at).repeat(Math.floor(random() * 20));
  if (way < 0.9) {
    const end = at + Math.floor(random() * 20);
    return text.slice(0, at) + text.slice(end);
  }
  return text.slice(0, at) + String(pick(random, ODDITIES)(random)).slice(0, 20_000) + text.slice(at);
}

export interface Case {
  readonly value: unknown;
  /** Only one record was changed, so the others must be there. */
  readonly keepsOthers: boolean;
}

/** A broken feed. */
export function caseOf(corpus: Corpus, seed: number): Case {
  const random = randomFrom(seed);
  const times = 1 + Math.floor(random() * 4);
  if (random() < 0.6 && !corpus.isText) {
    let middle: unknown = corpus.records[1];
    for (let turn = 0; turn < times; turn++) middle = mutatedValue(random, middle);
    return { value: corpus.feedOf([corpus.records[0], middle, corpus.records[2]]), keepsOthers: true };
  }
  let feed = corpus.feedOf(corpus.records);
  if (corpus.isText) {
    let text = String(feed);
    for (let turn = 0; turn < times; turn++) text = mutatedText(random, text);
    return { value: text, keepsOthers: false };
  }
  for (let turn = 0; turn < times; turn++) feed = mutatedValue(random, feed);
  return { value: feed, keepsOthers: false };
}

/** Reads as the store does, but for the request. `undefined`: refused in words. */
export async function readCase(value: unknown): Promise<Directory | undefined> {
  const text = typeof value === 'string' ? value : undefined;
  const given =
    text === undefined ? value : feedTextOf({ text, parts: [new TextEncoder().encode(text)], contentType: '' });
  try {
    return await readDirectory(given, {
      timeZone: 'Europe/London',
      sourceId: 'feed',
      url: 'https://feeds.example/feed',
    });
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

/** What is wrong with the reading of a case, in words; nothing when it is right. */
export async function faultOf(corpus: Corpus, { value, keepsOthers }: Case): Promise<string | undefined> {
  const directory = await readCase(value);
  if (({} as { polluted?: unknown }).polluted) return 'the prototype of all objects was changed';
  if (!directory) return keepsOthers ? 'the whole feed was refused for one record' : undefined;
  const ids = new Set(directory.groups.map((group) => group.id));
  if (ids.size !== directory.groups.length) return 'two groups have one id';
  const lost = directory.meetings.find((meeting) => !ids.has(meeting.groupId));
  if (lost) return `the meeting ${lost.id} has no group`;
  if (!keepsOthers) return undefined;
  const names = new Set(directory.groups.map((group) => group.name));
  const missing = corpus.names.find((name) => !names.has(name));
  return missing ? `the good record "${missing}" is gone` : undefined;
}

const native = (name: string, day: string): unknown => ({
  id: name.toLowerCase(),
  name,
  topics: ['anxiety', 'own-topic'],
  when: [{ every: day, time: '18:30', end: '20:00', except: ['2026-12-08'] }],
  place: { name: 'Town Hall', address: '1 High Street', latitude: 52.06, longitude: -1.34 },
  cost: 'free',
  contacts: [{ phone: '01632 960001', email: 'hello@example.org' }],
  joining: { how: 'book', url: 'https://example.org/book' },
  languages: ['en'],
});
const meetingGuide = (name: string, day: number): unknown => ({
  name,
  slug: name.toLowerCase(),
  day: [day],
  time: '19:00',
  end_time: '20:30',
  timezone: 'America/New_York',
  types: ['O', 'D', 'X'],
  location: 'Hall',
  formatted_address: '12 Main St, Springfield, MA 01101, USA',
  latitude: '42.1',
  longitude: -72.5,
  conference_url: 'https://zoom.us/j/123456789',
  conference_phone: '+16465550100,,123456789#',
  notes: 'First week: <b>step</b> meeting. Ring 555-0100.',
  updated: '2026-01-02 03:04:05',
});
const bmlt = (name: string, day: string): unknown => ({
  id_bigint: day,
  weekday_tinyint: day,
  start_time: '19:00:00',
  duration_time: '01:30:00',
  time_zone: 'America/New_York',
  meeting_name: name,
  venue_type: '1',
  formats: 'O,WCHR',
  location_text: 'Hall',
  location_street: '12 Main St',
  location_municipality: 'Albany',
  latitude: '42.6',
  longitude: '-73.7',
  comments: 'Ring the bell',
});
const event = (name: string, uid: string): string =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    `SUMMARY:${name}`,
    'DTSTART;TZID=Europe/London:20260106T183000',
    'DTEND;TZID=Europe/London:20260106T200000',
    'RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20271231T235959Z',
    'EXDATE;TZID=Europe/London:20260210T183000',
    'LOCATION:Town Hall\\, 1 High Street',
    'DESCRIPTION:Tea and talk\\nhttps://zoom.us/j/123456789',
    'GEO:52.06;-1.34',
    'END:VEVENT',
  ].join('\r\n');
const hsds = (name: string, day: string): unknown => ({
  id: name.toLowerCase(),
  name,
  status: 'active',
  description: 'Meets weekly\\nAll welcome',
  organization: { id: 'o', name: 'Charity', website: 'example.org' },
  schedules: [
    {
      id: day,
      freq: 'WEEKLY',
      byday: day,
      dtstart: '2026-01-06',
      opens_at: '18:30',
      closes_at: '20:00Z',
      valid_to: '2027-01-01',
    },
  ],
  service_at_locations: [
    {
      id: `sal-${day}`,
      location: {
        id: 'l',
        name: 'Town Hall',
        latitude: 52.06,
        longitude: -1.34,
        addresses: [{ address_1: '1 High Street', city: 'Banbury', postal_code: 'OX16 1AA', country: 'GB' }],
      },
    },
  ],
  cost_options: [{ id: 'c', amount: 0, currency: 'GBP' }],
  languages: [{ id: 'en', name: 'English' }],
  eligibility_description: 'Adults',
  minimum_age: 18,
  phones: [{ id: 'p', number: '01632 960001', description: 'Office' }],
});
const jsonLd = (name: string, day: string): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'EventSeries',
  '@id': `https://example.org/#${name}`,
  name,
  eventSchedule: {
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: `https://schema.org/${day}`,
    startDate: '2026-01-06',
    startTime: '18:30',
    endTime: '20:00',
    scheduleTimezone: 'Europe/London',
    exceptDate: ['2026-02-10'],
  },
  location: {
    '@type': 'Place',
    name: 'Town Hall',
    address: { '@type': 'PostalAddress', streetAddress: '1 High Street', addressLocality: 'Banbury' },
    geo: { '@type': 'GeoCoordinates', latitude: 52.06, longitude: -1.34 },
  },
  organizer: { '@type': 'Organization', name: 'Charity' },
  isAccessibleForFree: true,
  offers: { '@type': 'Offer', price: '0', priceCurrency: 'GBP' },
});

const NAMES = ['Amber', 'Cedar'] as const;

/** A feed of each format. */
export const CORPORA: readonly Corpus[] = [
  {
    format: 'native',
    names: NAMES,
    records: [
      native('Amber', 'Monday'),
      native('Birch', '2nd Tuesday'),
      native('Cedar', 'every 2 weeks on Friday from 2026-01-02'),
    ],
    feedOf: (groups) => ({ timeZone: 'Europe/London', groups }),
  },
  {
    format: 'meeting-guide',
    names: NAMES,
    records: [meetingGuide('Amber', 1), meetingGuide('Birch', 2), meetingGuide('Cedar', 3)],
    feedOf: (records) => records,
  },
  {
    format: 'bmlt',
    names: NAMES,
    records: [bmlt('Amber', '1'), bmlt('Birch', '2'), bmlt('Cedar', '3')],
    feedOf: (meetings) => ({
      meetings,
      formats: [{ id: '1', key_string: 'O', world_id: 'OPEN', name_string: 'Open' }],
    }),
  },
  {
    format: 'hsds',
    names: NAMES,
    records: [hsds('Amber', 'MO'), hsds('Birch', 'TU'), hsds('Cedar', 'FR')],
    feedOf: (contents) => ({ total_items: 3, total_pages: 1, page_number: 1, size: 3, last_page: true, contents }),
  },
  {
    format: 'json-ld',
    names: NAMES,
    records: [jsonLd('Amber', 'Monday'), jsonLd('Birch', 'Tuesday'), jsonLd('Cedar', 'Friday')],
    feedOf: (graph) => ({ '@context': 'https://schema.org', '@graph': graph }),
  },
  {
    format: 'icalendar',
    names: NAMES,
    isText: true,
    records: [event('Amber', 'a'), event('Birch', 'b'), event('Cedar', 'c')],
    feedOf: (events) =>
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...events, 'END:VCALENDAR', ''].join('\r\n'),
  },
  {
    format: 'csv',
    names: NAMES,
    isText: true,
    records: [
      'Amber,Monday,18:30,20:00,Europe/London,"Hall, 1 High Street","Tea and ""talk"""',
      'Birch,2nd Tuesday,6:30 PM,8 PM,Europe/London,Hall,https://zoom.us/j/123456789',
      'Cedar,Friday,noon,,Europe/London,Hall,',
    ],
    feedOf: (rows) => ['Name,Day,Time,End,Time zone,Address,Notes', ...rows, ''].join('\r\n'),
  },
];

/** A record of each format with a name, a day, a time and a place, and nothing unusual. */
export const PLAIN: Readonly<Partial<Record<DirectoryFormat, unknown>>> = {
  native: { name: 'Amber', when: { every: 'Monday', time: '18:30', end: '20:00' }, place: { name: 'Hall' } },
  'meeting-guide': {
    name: 'Amber',
    slug: 'amber',
    day: 1,
    time: '18:30',
    end_time: '20:00',
    types: ['O'],
    location: 'Hall',
  },
  bmlt: {
    id_bigint: '1',
    weekday_tinyint: '2',
    start_time: '18:30:00',
    duration_time: '01:30:00',
    meeting_name: 'Amber',
    venue_type: '1',
    formats: 'O',
    location_text: 'Hall',
  },
  hsds: {
    id: 'amber',
    name: 'Amber',
    schedules: [{ id: '1', freq: 'WEEKLY', byday: 'MO', opens_at: '18:30', closes_at: '20:00' }],
  },
  'json-ld': {
    '@type': 'EventSeries',
    name: 'Amber',
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: 'Monday',
      startTime: '18:30',
      endTime: '20:00',
    },
    location: { '@type': 'Place', name: 'Hall' },
  },
  icalendar: [
    'BEGIN:VEVENT',
    'UID:amber',
    'SUMMARY:Amber',
    'DTSTART;TZID=Europe/London:20260105T183000',
    'DTEND;TZID=Europe/London:20260105T200000',
    'RRULE:FREQ=WEEKLY',
    'END:VEVENT',
  ].join('\r\n'),
  csv: 'Amber,Monday,18:30,20:00,Europe/London,Hall,',
};
