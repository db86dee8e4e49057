import { expect } from 'chai';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { readDirectory, readerFor } from '../../src/sources/detect.js';
import { hsdsReader } from '../../src/sources/hsds/index.js';
import { LoadError } from '../../src/sources/source.js';

type Node = Readonly<Record<string, unknown>>;

const weekly = (more: Node = {}): Node => ({
  freq: 'WEEKLY',
  byday: 'TU',
  opens_at: '19:00',
  closes_at: '20:30',
  ...more,
});
const hall = (name = 'Hall', more: Node = {}): Node => ({
  id: name,
  location: { name, location_type: 'physical', addresses: [{ address_1: '1 High Street', city: 'Banbury' }] },
  ...more,
});
const service = (more: Node = {}): Node => ({
  id: 'amber',
  name: 'Amber',
  schedules: [weekly()],
  service_at_locations: [hall()],
  ...more,
});
const read = (value: unknown): Directory =>
  hsdsReader.read(value, { timeZone: 'Europe/London', asOf: Date.UTC(2026, 10, 24) });
const meetingsOf = (more: Node): readonly Meeting[] => read([service(more)]).meetings;
const only = (more: Node): Meeting => {
  const meetings = meetingsOf(more);
  expect(meetings).to.have.length(1);
  return meetings[0]!;
};
const scheduled = (more: Node): Meeting['schedule'] => only({ schedules: [weekly(more)] }).schedule;
const told = (value: unknown): readonly string[] =>
  read(value).problems.map(({ reason, field }) => `${reason} ${field}`);
const page = (contents: readonly unknown[], more: Node = {}): Node => ({
  total_items: contents.length,
  page_number: 1,
  contents,
  ...more,
});

describe('services of Open Referral', () => {
  const shapes: readonly (readonly [string, unknown])[] = [
    ['alone', service()],
    ['in a list', [service()]],
    ['on a page', page([service()])],
    ['on a page of Open Referral UK 1', { totalElements: 1, number: 1, content: [service()] }],
    ['on several pages', [page([service()]), page([])]],
    [
      'at a location',
      { id: 'at', location: hall()['location'], schedules: [weekly()], service: { id: 'amber', name: 'Amber' } },
    ],
  ];
  for (const [what, value] of shapes) {
    it(`are found ${what}`, async () => {
      expect((await readerFor(value)).format).to.equal('hsds');
      const { groups, meetings } = read(value);
      expect(groups.map(({ name }) => name)).to.deep.equal(['Amber']);
      expect(meetings[0]).to.deep.include({ venue: { name: 'Hall', address: '1 High Street', locality: 'Banbury' } });
    });
  }

  it('are none on a page that is empty', async () => {
    expect((await readDirectory(page([]), {})).groups).to.deep.equal([]);
    expect(() => hsdsReader.read({ colour: 1 }, { url: 'x' }).groups.length && 0).not.to.throw(TypeError);
    expect(() => hsdsReader.read([], {})).to.throw(LoadError);
  });

  it('at several locations are one group', () => {
    const at = (name: string): Node => ({
      ...hall(name),
      schedules: [weekly()],
      service: { id: 'amber', name: 'Amber' },
    });
    const { groups, meetings } = read([at('Hall'), at('Annexe')]);
    expect(groups).to.have.length(1);
    expect(meetings.map(({ venue }) => venue?.name)).to.deep.equal(['Hall', 'Annexe']);
  });

  const rules: readonly (readonly [string, Node, object])[] = [
    ['weekly', {}, { frequency: 'weekly', byDay: [{ day: 'TU' }] }],
    ['weekly, unsaid', { freq: undefined }, { frequency: 'weekly', byDay: [{ day: 'TU' }] }],
    [
      'weekly, in a council’s words',
      { freq: 'week', byday: undefined, weekday: 'Tuesday' },
      { byDay: [{ day: 'TU' }] },
    ],
    ['on several days', { byday: 'TU, FR' }, { byDay: [{ day: 'TU' }, { day: 'FR' }] }],
    ['on days with blanks between', { byday: 'TU FR' }, { byDay: [{ day: 'TU' }, { day: 'FR' }] }],
    [
      'on a day of the month',
      { freq: 'MONTHLY', byday: '2TU' },
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] },
    ],
    ['on the last of a month', { freq: 'MONTHLY', byday: '-1FR' }, { byDay: [{ day: 'FR', ordinal: -1 }] }],
    ['weekly on the second Tuesday', { byday: '2TU' }, { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] }],
    [
      'on a date of the month',
      { freq: 'MONTHLY', byday: undefined, bymonthday: '13', dtstart: '2026-01-13' },
      { byMonthDay: [13] },
    ],
    ['every second week', { interval: 2, dtstart: '2026-01-06' }, { interval: 2 }],
    [
      'until the first of two ends',
      { dtstart: '2026-01-06', until: '2027-06-01', valid_to: '2027-01-01T00:00:00Z' },
      { until: '2027-01-01T23:59' },
    ],
    ['so many times', { dtstart: '2026-01-06', count: 3 }, { count: 3 }],
  ];
  for (const [what, more, rule] of rules) {
    it(`meet ${what}`, () => expect(scheduled(more)).to.have.property('rule').that.deep.include(rule));
  }

  it('begin with the later of their first day and the window', () => {
    expect(scheduled({ dtstart: '2026-01-06', valid_from: '2026-03-03' })).to.include({ start: '2026-03-03T19:00' });
    expect(scheduled({ dtstart: '2026-01-06T00:00:00.000Z' })).to.include({ start: '2026-01-06T19:00' });
  });

  const words: readonly (readonly [string, Node, string])[] = [
    [
      'the hours of an office',
      { byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' },
      'Monday to Friday, 09:00–17:00',
    ],
    ['hours with their own words', { closes_at: '23:30', description: 'Ring first' }, 'Ring first'],
    ['monthly on some Tuesday', { freq: 'MONTHLY' }, 'Tuesday, 19:00–20:30'],
    ['days without a time', { opens_at: undefined, byday: 'MO,WE' }, 'Monday, Wednesday'],
    ['a rhythm of its own', { freq: 'SECONDLY' }, 'Tuesday, 19:00–20:30'],
    ['half an interval', { interval: 0.5 }, 'Tuesday, 19:00–20:30'],
  ];
  for (const [what, more, note] of words) {
    it(`stay words where they have ${what}`, () =>
      expect(scheduled(more)).to.include({ kind: 'by-arrangement', note }));
  }

  const odd: readonly (readonly [string, Node, string])[] = [
    ['days as numbers', { byday: '2' }, 'day-unreadable schedules.byday'],
    ['days of the month in a week', { bymonthday: '2,3' }, 'value-unknown schedules.bymonthday'],
    ['weeks of the year', { byweekno: '41' }, 'value-unknown schedules.byweekno'],
    ['two ends', { dtstart: '2026-01-06', until: '2027-01-01', count: 3 }, 'value-unknown schedules.count'],
    ['an offset for a zone', { timezone: 3 }, 'time-zone-from-offset schedules'],
    ['the hours of an office', { closes_at: '23:30' }, 'duration-unusual schedules'],
    ['a monthly ordinal that says weekly', { byday: '2TU' }, 'value-unknown schedules.freq'],
  ];
  for (const [what, more, problem] of odd) {
    it(`tell ${what}`, () => expect(told([service({ schedules: [weekly(more)] })])).to.include(problem));
  }

  it('that differ in nothing but their day are one meeting', () => {
    const days = ['Monday', 'Wednesday'].map((weekday, id) => ({
      id,
      freq: 'week',
      weekday,
      opens_at: '10:00',
      closes_at: '11:00',
    }));
    expect(only({ schedules: undefined, regular_schedules: days }).schedule)
      .to.have.nested.property('rule.byDay')
      .that.deep.equals([{ day: 'MO' }, { day: 'WE' }]);
    const later = [days[0], { ...days[1], opens_at: '10:30' }];
    expect(meetingsOf({ schedules: undefined, regular_schedules: later })).to.have.length(2);
  });

  describe('at several places', () => {
    it('meet where each of them says', () => {
      const places = [
        hall('Hall', { schedules: [weekly()] }),
        hall('Annexe', { schedules: [weekly({ byday: 'FR' })] }),
      ];
      const meetings = meetingsOf({ schedules: [], service_at_locations: places });
      const said = meetings.map(({ venue, schedule }) => [
        venue?.name,
        schedule.kind === 'recurring' && schedule.rule.byDay?.[0]?.day,
      ]);
      expect(said).to.deep.equal([
        ['Hall', 'TU'],
        ['Annexe', 'FR'],
      ]);
    });

    it('promise no time at a place that nobody gave it', () => {
      const meetings = meetingsOf({ service_at_locations: [hall('Hall'), hall('Annexe')] });
      expect(meetings.map(({ schedule }) => schedule)).to.deep.equal(
        ['Hall', 'Annexe'].map(() => ({ kind: 'by-arrangement', note: 'Tuesday, 19:00–20:30' })),
      );
    });
  });

  const facts: readonly (readonly [string, Node, object])[] = [
    ['free by one field', { free: true }, { cost: { free: true } }],
    ['free by an option', { cost_options: [{ option: 'Free', amount: 0 }] }, { cost: { free: true } }],
    ['one price', { cost_options: [{ amount: 5, currency: 'GBP' }] }, { cost: { amount: 5, currency: 'GBP' } }],
    ['a price without a currency', { cost_options: [{ option: 'Adults', amount: 5 }] }, { cost: { note: 'Adults 5' } }],
    [
      'a price that has ended',
      { cost_options: [{ amount: 5, valid_to: '2022-12-31' }], fees_description: 'Ask us' },
      { cost: { note: 'Ask us' } },
    ],
    ['paused', { status: 'temporarily closed' }, { status: 'paused' }],
    ['closed', { status: 'defunct' }, { status: 'closed' }],
    ['nobody knows what', { status: 'resting' }, { status: 'unknown' }],
    ['ages of a council', { min_age: 8, max_age: '12' }, { eligibility: { minimumAge: 8, maximumAge: 12 } }],
    [
      'ages and words of UK 1',
      { eligibilitys: [{ eligibility: 'Carers', minimum_age: 18 }] },
      { eligibility: { minimumAge: 18, text: 'Carers' } },
    ],
    ['by referral', { needs_referral: true }, { joining: { how: 'referral' } }],
    ['known steps', { application_process: 'Ring us\\nfirst' }, { joining: { note: 'Ring us\nfirst' } }],
    ['an alert', { alert: 'Online for now' }, { statusNote: 'Online for now' }],
    ['a day of checking', { assured_date: '2026-01-31' }, { verified: { on: '2026-01-31' } }],
    ['a bare website', { url: 'www.charity.example' }, { links: [{ url: 'https://www.charity.example/' }] }],
    ['marks of an export', { description: 'Call ###MON### now\\nor later' }, { description: 'Call now\nor later' }],
    ['languages', { languages: [{ name: 'Polish' }, { code: 'cy' }] }, { languages: ['pl', 'cy'] }],
  ];
  for (const [what, more, fact] of facts) {
    it(`say what they are: ${what}`, () => expect(read([service(more)]).groups[0]).to.deep.include(fact));
  }

  it('are reached by role, never by a name', () => {
    const contacts = [
      { name: 'Zyx Wvuts', title: 'Reception', phones: [{ number: '"01632 960001"' }] },
      { name: 'Zyx Wvuts' },
    ];
    const location = { name: 'Hall', addresses: [{ attention: 'Zyx Wvuts', address_1: '1 High Street' }] };
    const { groups, meetings } = read([service({ contacts, service_at_locations: [{ location }] })]);
    expect(groups[0]?.contacts).to.deep.equal([{ label: 'Reception', phone: '01632 960001' }]);
    expect(JSON.stringify([groups, meetings].flat().map(({ origin: _, ...rest }) => rest))).not.to.match(/zyx|wvuts/i);
  });

  it('are joined where a virtual location says', () => {
    const location = { location_type: 'virtual', url: 'https://video.example/1', name: 'Online' };
    expect(only({ service_at_locations: [{ location }] })).to.deep.include({
      online: { url: 'https://video.example/1' },
      attendance: ['online'],
    });
  });

  it('are only roughly placed where a council masks the address', () => {
    const geometry = { type: 'Point', coordinates: [-2.25, 53.46] };
    const locations = [{ name: 'Centre', postal_code: 'M15', geometry, mask_exact_address: true }];
    expect(only({ service_at_locations: undefined, locations }).venue).to.deep.include({
      approximate: true,
      point: { latitude: 53.46, longitude: -2.25 },
    });
  });

  it('that come twice are read once, and others with their id are kept', () => {
    const directory = read([service(), service(), service({ name: 'Birch' })]);
    expect(directory.groups.map(({ name }) => name)).to.deep.equal(['Amber', 'Birch']);
    expect(directory.problems.filter(({ reason }) => reason === 'id-repeated')).to.have.length(2);
  });
});

describe('pages of Open Referral', () => {
  const BASE = 'https://directory.example/services';
  const many = (from: number, count: number): readonly Node[] =>
    Array.from({ length: count }, (_, at) => service({ id: `s${from + at}`, name: `Group ${from + at}` }));

  /** A server with these pages; what it is asked is remembered. */
  const walk = async (
    first: Node,
    answers: Readonly<Record<string, unknown>>,
  ): Promise<{ names: number; asked: readonly string[]; told: readonly string[] }> => {
    const asked: string[] = [];
    const get = async (url: string): Promise<{ value: unknown }> => {
      asked.push(url.replace(BASE, ''));
      const answer = answers[url.replace(BASE, '')];
      if (answer === undefined) throw new LoadError({ kind: 'http', url, status: 404 });
      return { value: answer };
    };
    const { groups, problems } = await readDirectory(first, { url: BASE, get, timeZone: 'Europe/London' });
    return { names: groups.length, asked, told: problems.map(({ reason, value }) => `${reason} ${value}`) };
  };
  const pageOf = (number: number, contents: readonly unknown[], more: Node = {}): Node => ({
    total_items: 6,
    page_number: number,
    last_page: false,
    contents,
    ...more,
  });

  it('are followed to the last', async () => {
    const answers = { '?page=2': pageOf(2, many(2, 2)), '?page=3': pageOf(3, many(4, 2), { last_page: true }) };
    expect(await walk(pageOf(1, many(0, 2)), answers)).to.deep.equal({
      names: 6,
      asked: ['?page=2', '?page=3'],
      told: [],
    });
  });

  it('are counted from nothing where the server counts so', async () => {
    const first = { totalElements: 4, number: 0, last: false, content: many(0, 2) };
    const answers = { '?page=1': { totalElements: 4, number: 1, last: true, content: many(2, 2) } };
    expect(await walk(first, answers)).to.deep.equal({ names: 4, asked: ['?page=1'], told: [] });
  });

  const lies: readonly (readonly [string, Readonly<Record<string, unknown>>, number])[] = [
    ['the same page comes again', { '?page=2': pageOf(2, many(0, 2)) }, 2],
    ['an empty page comes', { '?page=2': pageOf(2, []) }, 2],
    ['a page fails', { '?page=2': pageOf(2, many(2, 2)) }, 4],
    ['a page is no page', { '?page=2': { error: 'no' } }, 2],
    ['the last page comes early', { '?page=2': pageOf(2, many(2, 2), { last_page: true }) }, 4],
  ];
  for (const [what, answers, names] of lies) {
    it(`are said to be fewer than promised where ${what}`, async () => {
      const seen = await walk(pageOf(1, many(0, 2)), answers);
      expect([seen.names, seen.told]).to.deep.equal([names, [`list-truncated ${names} of 6`]]);
    });
  }

  it('end, whatever a server promises', async () => {
    let turn = 0;
    const get = async (): Promise<{ value: unknown }> => ({
      value: pageOf(1, many((turn += 2), 2), { total_items: 1e9 }),
    });
    const { groups } = await readDirectory(pageOf(1, many(0, 2), { total_items: 1e9 }), {
      url: BASE,
      get,
      timeZone: 'Europe/London',
    });
    expect(groups).to.have.length(200);
  });

  it('that leave out when and where have each service asked for', async () => {
    const bare = [
      { id: 's0', name: 'Group 0', organization: { name: 'Charity' } },
      { id: 's1', name: 'Group 1', organization: { name: 'Charity' } },
    ];
    const first = pageOf(1, bare, { total_items: 2 });
    const seen = await walk(first, { '/s0': service({ id: 's0' }) });
    expect(seen.asked).to.have.members(['/s0', '/s1']);
    expect(seen.names).to.equal(2);
  });
});
