import { expect } from 'chai';
import type { Directory, Meeting, Problem } from '../../src/domain/model.js';
import { jsonLdReader } from '../../src/sources/json-ld/index.js';
import { readerFor } from '../../src/sources/detect.js';

type Node = Readonly<Record<string, unknown>>;
const LONDON = 'Europe/London';

const event = (more: Node = {}): Node => ({
  '@type': 'Event',
  '@id': 'https://charity.example/#amber',
  name: 'Amber',
  eventSchedule: weekly(),
  ...more,
});
const weekly = (more: Node = {}): Node => ({
  '@type': 'Schedule',
  repeatFrequency: 'P1W',
  byDay: 'Tuesday',
  startTime: '19:00',
  scheduleTimezone: LONDON,
  ...more,
});
const read = (value: unknown, timeZone?: string): Directory =>
  jsonLdReader.read(value, { ...(timeZone && { timeZone }) });
const only = (value: unknown, timeZone?: string): Meeting => {
  const { meetings } = read(value, timeZone);
  expect(meetings).to.have.length(1);
  return meetings[0]!;
};
const scheduled = (schedule: Node, more: Node = {}): Meeting['schedule'] =>
  only(event({ eventSchedule: schedule, ...more })).schedule;
const told = ({ problems }: Directory): readonly string[] => problems.map(({ reason }: Problem) => reason);

describe('events in JSON-LD', () => {
  const shapes: readonly (readonly [string, unknown])[] = [
    ['as one object', event()],
    ['in a list', [event()]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [event(), { '@type': 'WebSite', name: 'Charity' }] }],
    ['in graphs of a list', [{ '@graph': [event()] }, { '@graph': [] }]],
    ['in an ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event() }] }],
    ['bare in an ItemList', { '@type': 'ItemList', itemListElement: [event()] }],
    [
      'on a page of changes',
      {
        next: 'x',
        items: [
          { state: 'updated', data: event() },
          { state: 'deleted', id: 'y' },
        ],
      },
    ],
    ['with the prefix of schema.org', event({ '@type': 'schema:Event', name: undefined, 'schema:name': 'Amber' })],
    ['with addresses for names', event({ '@type': 'https://schema.org/SocialEvent' })],
    ['as one of several types', event({ '@type': ['SocialEvent', 'Thing'] })],
  ];
  for (const [what, value] of shapes) {
    it(`are found ${what}`, async () => {
      expect(read(value).groups.map(({ name }) => name)).to.deep.equal(['Amber']);
      expect((await readerFor(value)).format).to.equal('json-ld');
    });
  }

  it('are not found among organisations, places and venues', () => {
    const others = ['Organization', 'Place', 'EventVenue', 'WebSite', 'TVSeries', 'EventReservation'];
    const { groups, problems, sources } = read(others.map((type) => ({ '@type': type, name: type })));
    expect([groups, problems, sources[0]?.records]).to.deep.equal([[], [], 0]);
  });

  it('that are no things are told, and cost no other', () => {
    const directory = read({ '@graph': ['{"@type": "Ev', event(), 7] });
    expect(directory.groups).to.have.length(1);
    expect(told(directory)).to.deep.equal(['not-a-record', 'not-a-record', 'attendance-unknown']);
    expect(directory.sources[0]?.records).to.equal(3);
  });

  const rules: readonly (readonly [string, Node, object])[] = [
    ['every week', { repeatFrequency: 'P1W' }, { frequency: 'weekly', byDay: [{ day: 'TU' }] }],
    ['every week, in words', { repeatFrequency: 'Weekly' }, { frequency: 'weekly', byDay: [{ day: 'TU' }] }],
    ['every week, unsaid', { repeatFrequency: undefined }, { frequency: 'weekly', byDay: [{ day: 'TU' }] }],
    ['on an address of schema.org', { byDay: 'https://schema.org/Friday' }, { byDay: [{ day: 'FR' }] }],
    ['on a prefixed day', { byDay: 'schema:Friday' }, { byDay: [{ day: 'FR' }] }],
    ['on a named thing', { byDay: { '@id': 'https://schema.org/Friday' } }, { byDay: [{ day: 'FR' }] }],
    ['on two days', { byDay: ['Monday', 'Friday'] }, { byDay: [{ day: 'MO' }, { day: 'FR' }] }],
    ['on two days in one text', { byDay: 'Monday, Friday' }, { byDay: [{ day: 'MO' }, { day: 'FR' }] }],
    [
      'monthly, by code',
      { repeatFrequency: 'P1M', byDay: '2TU' },
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] },
    ],
    [
      'monthly, by week',
      { repeatFrequency: 'P1M', byMonthWeek: 2 },
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] },
    ],
    [
      'monthly, by code and week',
      { repeatFrequency: 'P1M', byDay: ['2TU'], byMonthWeek: [2] },
      { byDay: [{ day: 'TU', ordinal: 2 }] },
    ],
    [
      'monthly, unsaid',
      { repeatFrequency: undefined, byDay: '-1FR' },
      { frequency: 'monthly', byDay: [{ day: 'FR', ordinal: -1 }] },
    ],
  ];
  for (const [what, more, rule] of rules) {
    it(`repeat ${what}`, () =>
      expect(scheduled(weekly(more)))
        .to.have.property('rule')
        .that.deep.include(rule));
  }

  const dated: readonly (readonly [string, Node, object])[] = [
    ['every second week', { repeatFrequency: 'P2W' }, { frequency: 'weekly', interval: 2 }],
    ['every fourteen days', { repeatFrequency: 'P14D' }, { frequency: 'weekly', interval: 2 }],
    ['every day', { repeatFrequency: 'P1D', byDay: undefined }, { frequency: 'daily', interval: 1 }],
    ['on a day of the month', { repeatFrequency: 'P1M', byDay: undefined, byMonthDay: 13 }, { byMonthDay: [13] }],
    ['ten times', { repeatCount: 10 }, { count: 10 }],
    ['until a day', { endDate: '2026-12-01' }, { until: '2026-12-01T23:59' }],
  ];
  for (const [what, more, rule] of dated) {
    it(`repeat ${what} from their first day`, () => {
      const schedule = scheduled(weekly({ startDate: '2026-09-08', ...more }));
      expect(schedule).to.include({ start: '2026-09-08T19:00' });
      expect(schedule).to.have.property('rule').that.deep.include(rule);
    });
  }

  const words: readonly (readonly [string, Node])[] = [
    ['monthly on a Tuesday that is not said', { repeatFrequency: 'P1M', startDate: '2026-09-08' }],
    ['on public holidays', { byDay: ['Monday', 'https://schema.org/PublicHolidays'] }],
    ['in a rhythm of its own', { repeatFrequency: 'now and then' }],
    ['twice a week or every second', { repeatFrequency: 'biweekly' }],
    ['every second week since nobody knows when', { repeatFrequency: 'P2W' }],
    ['weekly on the second Tuesday', { byDay: '2TU' }],
    ['at no time', { startTime: undefined }],
  ];
  for (const [what, more] of words) {
    it(`stay words where they repeat ${what}`, () =>
      expect(scheduled(weekly(more))).to.include({ kind: 'by-arrangement' }));
  }

  const moments: readonly (readonly [string, string, string | undefined, string, string])[] = [
    ['its own wall time', '2026-07-07T19:00', LONDON, '2026-07-07T19:00', LONDON],
    ['the offset of the zone', '2026-07-07T19:00:00+01:00', LONDON, '2026-07-07T19:00', LONDON],
    ['UTC', '2026-07-07T18:00:00.000Z', LONDON, '2026-07-07T19:00', LONDON],
    ['UTC on the evening before', '2026-07-07T23:30Z', 'Europe/Berlin', '2026-07-08T01:30', 'Europe/Berlin'],
    ['another offset', '2026-07-07T19:00-05:00', LONDON, '2026-07-07T19:00', LONDON],
    ['UTC and no zone', '2026-07-07T18:00Z', undefined, '2026-07-07T18:00', 'UTC'],
    ['an offset and no zone', '2026-07-07T19:00+0100', undefined, '2026-07-07T19:00', 'unknown'],
  ];
  for (const [what, startDate, zone, start, timeZone] of moments) {
    it(`start at ${start} where one date is written with ${what}`, () => {
      const { schedule } = only(event({ eventSchedule: undefined, startDate }), zone);
      expect(schedule).to.deep.include({ kind: 'dates', starts: [start], timeZone });
    });
  }

  it('tell an offset that the zone does not have', () => {
    const directory = read(event({ eventSchedule: undefined, startDate: '2026-07-07T19:00-05:00' }), LONDON);
    expect(told(directory)).to.include('time-zone-contradicted');
  });

  it('take the day that midnight in UTC stands for, wherever they are', () => {
    const schedule = weekly({ startDate: '2026-07-07T00:00:00Z', scheduleTimezone: 'America/New_York' });
    expect(scheduled(schedule)).to.include({ start: '2026-07-07T19:00' });
  });

  it('take the day and the time that a schedule lacks from the event', () => {
    const bare = weekly({ startTime: undefined, scheduleTimezone: 'America/New_York' });
    const schedule = scheduled(bare, { startDate: '2026-03-17T12:00:00-04:00' });
    expect(schedule).to.include({ start: '2026-03-17T12:00', timeZone: 'America/New_York' });
  });

  const lengths: readonly (readonly [string, Node, number | undefined])[] = [
    ['an end', { eventSchedule: weekly({ endTime: '20:30:00' }) }, 90],
    ['an end after midnight', { eventSchedule: weekly({ endTime: '01:00' }) }, 360],
    ['a duration', { eventSchedule: weekly({ duration: 'PT90M' }) }, 90],
    ['a duration of the event', { duration: 'PT1H30M' }, 90],
    ['the dates of the event', { startDate: '2026-09-08T19:00+01:00', endDate: '2026-09-08T20:30+01:00' }, 90],
    ['a season', { startDate: '2026-09-08T19:00', endDate: '2027-03-01T20:30' }, undefined],
    ['nothing', {}, undefined],
  ];
  for (const [what, more, minutes] of lengths) {
    it(`last ${minutes ?? 'nobody knows how many'} minutes by ${what}`, () =>
      expect(only(event(more)).durationMinutes).to.equal(minutes));
  }

  it('do not take place on their exceptions and on parts that are cancelled', () => {
    const subEvent = [
      { '@type': 'Event', startDate: '2026-09-15T18:00:00Z', eventStatus: 'https://schema.org/EventCancelled' },
      { '@type': 'Event', startDate: '2026-09-22T18:00:00Z' },
    ];
    const eventSchedule = weekly({ startDate: '2026-09-08', exceptDate: ['2026-12-22', '2026-12-29T19:00:00Z'] });
    expect(only(event({ eventSchedule, subEvent })).schedule)
      .to.have.property('excluded')
      .that.deep.equals(['2026-12-22', '2026-12-29', '2026-09-15']);
  });

  it('are the dates of their parts where they have no schedule', () => {
    const dates = ['2026-09-08T19:00', '2026-10-13T19:00'].map((startDate) => ({ '@type': 'Event', startDate }));
    const series = event({ '@type': 'EventSeries', eventSchedule: undefined, subEvent: dates });
    expect(only(series, LONDON).schedule).to.deep.include({ starts: ['2026-09-08T19:00', '2026-10-13T19:00'] });
  });

  describe('that are parts of others', () => {
    const series = { '@type': 'EventSeries', '@id': '#series', name: 'Circle', organizer: { name: 'Charity' } };
    const part = (id: string, more: Node = {}): Node =>
      event({ '@id': id, name: id, superEvent: { '@id': '#series' }, ...more });

    it('are meetings of one group', () => {
      const { groups, meetings, sources } = read([series, part('one'), part('two')]);
      expect(groups.map(({ name }) => name)).to.deep.equal(['Circle']);
      expect(meetings.map(({ name, origin }) => [name, origin?.recordId])).to.deep.equal([
        ['one', 'one'],
        ['two', 'two'],
      ]);
      expect(sources[0]?.records).to.equal(3);
    });

    it('are groups of their own where they cost something else', () => {
      const priced = part('two', { offers: { price: 5, priceCurrency: 'GBP' } });
      expect(read([series, part('one'), priced]).groups.map(({ name }) => name)).to.deep.equal(['Circle', 'two']);
    });

    it('are dates of a series where they have nothing but a date', () => {
      const date = (startDate: string): Node => ({ '@type': 'ScheduledSession', startDate, superEvent: '#series' });
      const directory = read([series, date('2026-09-08T19:00'), date('2026-09-15T19:00')]);
      expect(directory.meetings.map(({ schedule }) => schedule))
        .to.have.nested.property('[0].starts')
        .with.length(2);
      expect(directory.sources[0]?.records).to.equal(1);
    });

    it('stand alone where the other is not there, or is each other', () => {
      expect(read([part('one')]).groups).to.have.length(1);
      const pair = [
        event({ '@id': 'a', superEvent: { '@id': 'b' } }),
        event({ '@id': 'b', superEvent: { '@id': 'a' } }),
      ];
      expect(read(pair).groups).to.have.length(2);
    });
  });

  const places: readonly (readonly [string, unknown, Partial<Meeting>])[] = [
    ['a text', 'Town Hall', { venue: { name: 'Town Hall' }, attendance: ['in-person'] }],
    [
      'a bare address',
      { '@type': 'PostalAddress', streetAddress: '1 High Street' },
      { venue: { address: '1 High Street' } },
    ],
    ['a thing that is named', { '@id': '#hall' }, { venue: { name: 'The Hall' } }],
    [
      'a link',
      { '@type': 'VirtualLocation', url: 'https://video.example/1' },
      { online: { url: 'https://video.example/1' } },
    ],
    ['the page itself', { '@type': 'VirtualLocation', url: 'https://charity.example/' }, { attendance: ['online'] }],
    [
      'both',
      [{ '@type': 'Place', name: 'Hall' }, { '@type': 'VirtualLocation' }],
      { venue: { name: 'Hall' }, attendance: ['in-person', 'online'] },
    ],
  ];
  for (const [what, location, expected] of places) {
    it(`are at ${what}`, () => {
      const graph = [
        event({ location, url: 'https://charity.example/' }),
        { '@type': 'Place', '@id': '#hall', name: 'The Hall' },
      ];
      const meeting = only({ '@graph': graph });
      expect(meeting).to.deep.include(expected);
      if (what === 'the page itself') expect(meeting).not.to.have.property('online');
    });
  }

  const costs: readonly (readonly [string, Node, object | undefined])[] = [
    ['free', { isAccessibleForFree: true }, { free: true }],
    ['free by price', { offers: { price: '0.00', priceCurrency: 'GBP' } }, { free: true }],
    ['one price', { offers: [{ price: 3.3, priceCurrency: 'GBP' }] }, { amount: 3.3, currency: 'GBP' }],
    [
      'two prices',
      {
        offers: [
          { name: 'Adult', price: 5, priceCurrency: 'GBP' },
          { name: 'Child', price: 2, priceCurrency: 'GBP' },
        ],
      },
      { note: 'Adult 5 GBP, Child 2 GBP' },
    ],
    ['not said', {}, undefined],
  ];
  for (const [what, more, cost] of costs) {
    it(`cost what they say: ${what}`, () => expect(read(event(more)).groups[0]?.cost).to.deep.equal(cost));
  }

  it('tell nothing of persons', () => {
    const person = { '@type': 'Person', name: 'Zyx Wvuts', email: 'zyx@example.org', telephone: '01632 960001' };
    const { groups, meetings } = read(event({ organizer: person, performer: person, leader: [person] }));
    const shown = JSON.stringify([groups, meetings].flat().map(({ origin: _, ...rest }) => rest));
    expect(shown).not.to.match(/zyx|wvuts|960001/i);
  });

  it('are in the language that is asked for, where they are in several', () => {
    const name = [
      { '@value': 'Amber', '@language': 'en' },
      { '@value': 'Ambr', '@language': 'cy' },
    ];
    expect(jsonLdReader.read(event({ name }), { language: 'cy' }).groups[0]?.name).to.equal('Ambr');
    expect(read(event({ name })).groups[0]?.name).to.equal('Amber');
  });

  it('keep their ids when their words change', () => {
    const id = (description: string): string | undefined =>
      read(event({ '@id': undefined, description })).groups[0]?.id;
    expect(id('one')).to.equal(id('two'));
  });

  it('that name each other a thousand times are read at once', () => {
    const things = Array.from({ length: 1000 }, (_, at) =>
      event({
        '@id': `#${at}`,
        location: Array.from({ length: 50 }, (_each, to) => ({ '@id': `#${(at + to) % 1000}` })),
      }),
    );
    expect(read(things).groups).to.have.length(1000);
  });

  it('name their own words for what is wrong', () => {
    const { problems } = read(
      event({ isAccessibleForFree: false, inLanguage: 'Klingonish', eventSchedule: weekly({ exceptDate: 'soon' }) }),
    );
    expect(problems.map(({ field }) => field)).to.include.members(['inLanguage', 'eventSchedule']);
  });
});
