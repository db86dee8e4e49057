import { expect } from 'chai';
import type { Meeting } from '../../src/domain/model.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { LoadError, type ReadOptions } from '../../src/sources/source.js';
import { describeReader } from '../support/sources.js';

type Fields = Record<string, unknown>;

const EVENING: Fields = {
  id: 41,
  name: 'Evening Circle',
  slug: 'evening-circle',
  day: 2,
  time: '19:00',
  end_time: '20:30',
  timezone: 'Europe/London',
  types: ['O', 'X', 'B'],
  group: 'The Circle',
  group_id: 12,
  group_notes: 'Everyone welcome.',
  location: 'Town Hall',
  location_notes: 'Side door.',
  formatted_address: '1 High Street, Banbury OX16 5QB, UK',
  regions: ['Oxfordshire', 'BANBURY'],
  latitude: '52.06123',
  longitude: '-1.34',
  approximate: 'no',
  attendance_option: 'hybrid',
  conference_url: 'https://us02web.zoom.us/j/123456789',
  conference_url_notes: 'Passcode 12',
  conference_phone: '+442030510000,,123456789#',
  conference_phone_notes: 'Mute yourself.',
  notes: 'Bring a mug.',
  url: 'https://charity.example/meetings/evening',
  website: 'charity.example',
  email: 'circle@charity.example',
  phone: '01632 960001',
  entity: 'Charity',
  entity_phone: '01632 960002',
  entity_website_url: 'https://charity.example/about',
  contact_1_name: 'Sam S.',
  contact_1_phone: '01632 960003',
  contact_1_email: 'sam@charity.example',
  venmo: '@circle',
  author: 'editor',
  edit_url: 'https://charity.example/wp-admin/post.php?post=41',
  last_contact: '2026-10-01',
  updated: '2026-11-02 10:00:00',
};
const MORNING: Fields = { slug: 'morning', name: 'Morning Circle', day: [1, 3], time: '07:30', city: 'Leeds' };

describeReader(meetingGuideReader, {
  good: [EVENING, MORNING],
  records: [EVENING, MORNING],
  wrap: (records) => records,
  foreign: [
    { groups: [{ name: 'Circle' }] },
    [{ id_bigint: '1', weekday_tinyint: '2', meeting_name: 'A' }],
    [{ name: 'A' }],
  ],
});

const read = (records: unknown, options: ReadOptions = { timeZone: 'Europe/London' }) =>
  meetingGuideReader.read(records, options);
const one = (fields: Fields, options?: ReadOptions): Meeting => {
  const [meeting] = read([{ name: 'Circle', slug: 'circle', day: 1, time: '19:00', ...fields }], options).meetings;
  if (!meeting) throw new Error('The record is not shown.');
  return meeting;
};
const reasons = (records: readonly Fields[], options?: ReadOptions) =>
  read(records, options).problems.map(({ severity, reason, field }) => `${severity} ${reason} ${field}`);

describe('a Meeting Guide entry', () => {
  it('becomes one group and one meeting, with what is for the public', () => {
    const { groups, meetings, problems, sources } = read([EVENING], {
      sourceId: 'feed',
      url: 'https://charity.example/feed.json',
      asOf: 5,
    });
    expect(groups).to.deep.equal([
      {
        id: 'evening-circle',
        name: 'The Circle',
        openness: 'open',
        access: [{ code: 'step-free', answer: 'yes' }],
        description: 'Everyone welcome.',
        organisation: 'Charity',
        contacts: [
          { phone: '01632 960001', email: 'circle@charity.example' },
          { label: 'Charity', phone: '01632 960002' },
        ],
        links: [{ url: 'https://charity.example/' }, { url: 'https://charity.example/about', label: 'Charity' }],
        verified: { on: '2026-10-01' },
        updatedOn: '2026-11-02',
        origin: { source: 'feed', recordId: 'evening-circle' },
      },
    ]);
    expect(meetings).to.deep.equal([
      {
        id: 'evening-circle',
        groupId: 'evening-circle',
        name: 'Evening Circle',
        attendance: ['in-person', 'online', 'phone'],
        venue: {
          name: 'Town Hall',
          address: '1 High Street, Banbury OX16 5QB, UK',
          locality: 'Banbury',
          region: 'Oxfordshire',
          point: { latitude: 52.06123, longitude: -1.34 },
          directions: 'Side door.',
        },
        online: { url: 'https://us02web.zoom.us/j/123456789', provider: 'Zoom', note: 'Passcode 12' },
        phone: { number: '+442030510000,,123456789#', note: 'Mute yourself.' },
        schedule: {
          kind: 'recurring',
          start: '2000-01-04T19:00',
          startIsNominal: true,
          rule: { frequency: 'weekly', byDay: [{ day: 'TU' }] },
          timeZone: 'Europe/London',
          timeZoneReason: 'given',
        },
        durationMinutes: 90,
        formats: [{ code: 'B', label: 'Big Book' }],
        note: 'Bring a mug.',
        url: 'https://charity.example/meetings/evening',
        origin: { source: 'feed', recordId: 'evening-circle', raw: EVENING },
      },
    ]);
    expect(problems).to.deep.equal([]);
    expect(sources).to.deep.equal([
      { id: 'feed', url: 'https://charity.example/feed.json', format: 'meeting-guide', records: 1, asOf: 5 },
    ]);
  });

  it('shows no person’s name, number or address, no editor and no donation handle', () => {
    const shown = JSON.stringify(read([EVENING]), (key, value: unknown) => (key === 'raw' ? undefined : value));
    for (const secret of ['Sam', '960003', 'sam@', '@circle"', 'editor', 'wp-admin'])
      expect(shown).not.to.include(secret);
  });

  it('takes 7 for Sunday, as 0', () => {
    for (const day of [0, '0', 7, '7']) expect(one({ day }).schedule).to.deep.include({ start: '2000-01-09T19:00' });
  });

  it('with several days is one meeting', () => {
    const { groups, meetings } = read([MORNING]);
    expect([groups.length, meetings.length]).to.deep.equal([1, 1]);
    expect(meetings[0]?.schedule).to.deep.include({
      rule: { frequency: 'weekly', byDay: [{ day: 'MO' }, { day: 'WE' }] },
    });
  });

  it('has its own zone, else the site’s, else none, which is said once', () => {
    expect(one({ timezone: 'Asia/Tokyo' }).schedule).to.deep.include({
      timeZone: 'Asia/Tokyo',
      timeZoneReason: 'given',
    });
    expect(one({}).schedule).to.deep.include({ timeZone: 'Europe/London', timeZoneReason: 'site' });
    expect(one({ latitude: 51.5, longitude: -0.12 }, {}).schedule).to.deep.include({
      timeZone: 'unknown',
      timeZoneReason: 'missing',
    });
    expect(reasons([{ slug: 'a', name: 'A', day: 1, time: '19:00', attendance_option: 'online' }], {})).to.deep.equal([
      'info time-zone-missing timezone',
    ]);
  });

  it('without a name goes by its group, its place or its address, and without these is not shown', () => {
    const names = ['group', 'location', 'formatted_address'].map((field) => {
      const { groups } = read([{ slug: 'a', day: 1, [field]: 'The Circle' }]);
      return groups[0]?.name;
    });
    expect(names).to.deep.equal(['The Circle', 'The Circle', 'The Circle']);
    expect(reasons([{ slug: 'a', day: 1, time: '19:00' }])).to.deep.equal(['error name-missing name']);
  });

  it('does not take a registry number for a name', () => {
    for (const group of ['D54 / GSO #112235', 'D44', '#112', 'District 9']) {
      expect(read([{ ...MORNING, group }]).groups[0]?.name, group).to.equal('Morning Circle');
    }
    expect(read([{ ...MORNING, group: 'District 9 Women' }]).groups[0]?.name).to.equal('District 9 Women');
  });

  it('without a slug goes by its id, else by what it says, and keeps that name when others come and go', () => {
    const bare = { name: 'Circle', day: 1, time: '19:00', city: 'York' };
    const id = (records: readonly Fields[]) => read(records).meetings.at(-1)?.id;
    expect(id([{ ...bare, id: 7 }])).to.equal('7');
    expect(id([bare])).to.equal(id([MORNING, { ...bare, time: '20:00' }, bare]));
    expect(reasons([bare])).to.include('warning id-missing id');
  });

  it('with a repeated slug is kept beside the first', () => {
    const { meetings, problems } = read([MORNING, { ...MORNING, day: 5 }]);
    expect(meetings.map((meeting) => meeting.id)).to.deep.equal(['morning', 'morning~2']);
    expect(problems.find((problem) => problem.reason === 'id-repeated')?.recordId).to.equal('morning~2');
  });

  it('takes numbers and numeric texts for the same slug', () => {
    expect(
      read([
        { ...MORNING, slug: 206 },
        { ...MORNING, slug: '206' },
      ]).meetings.map(({ id }) => id),
    ).to.deep.equal(['206', '206~2']);
  });
});

describe('where a Meeting Guide entry meets', () => {
  it('is approximate as the feed says', () => {
    const address = '1 High Street, York YO1 7AA, UK';
    expect(one({ formatted_address: address, approximate: 'yes' }).venue).to.deep.include({ approximate: true });
    expect(one({ formatted_address: address, approximate: 'no' }).venue).not.to.have.property('approximate');
    expect(one({ formatted_address: 'York, UK', approximate: true }).venue).to.deep.include({ approximate: true });
  });

  it('is exact with a house number or a fine postcode, when the feed does not say', () => {
    const exact = one({ formatted_address: '10 High Street, Leeds LS1 4AB, UK', latitude: 53.8, longitude: -1.54 });
    expect([exact.attendance, exact.attendanceReason, exact.venue?.approximate]).to.deep.equal([
      ['in-person'],
      'address-given',
      undefined,
    ]);
    const rough = one({ formatted_address: 'Leeds, UK', latitude: 53.8, longitude: -1.54 });
    expect([rough.attendance, rough.attendanceReason, rough.venue?.approximate]).to.deep.equal([
      [],
      'not-stated',
      true,
    ]);
    expect(one({ address: '10 High Street', city: 'Leeds', postal_code: 'LS1 4AB' }).attendance).to.deep.equal([
      'in-person',
    ]);
  });

  it('is the middle of a box, approximately', () => {
    expect(one({ formatted_address: 'York, UK', coordinates: '53,-2,54,0' }).venue).to.deep.include({
      point: { latitude: 53.5, longitude: -1 },
      approximate: true,
    });
  });

  it('is kept as the home town of an online meeting', () => {
    const { attendance, venue } = one({ conference_url: 'https://zoom.us/j/1', city: 'San Francisco', state: 'CA' });
    expect([attendance, venue]).to.deep.equal([
      ['online'],
      { locality: 'San Francisco', region: 'CA', approximate: true },
    ]);
  });

  it('has the town in the address’s own spelling', () => {
    const { venue } = one({ formatted_address: '3186 Pullman St, Costa Mesa, CA 92626, USA', regions: ['COSTA MESA'] });
    expect(venue).to.deep.equal({ address: '3186 Pullman St, Costa Mesa, CA 92626, USA', locality: 'Costa Mesa' });
  });

  it('has areas in one text or in three fields', () => {
    expect(one({ regions: 'North > York' }).venue?.region).to.equal('North, York');
    expect(one({ region: 'North', sub_region: 'York' }).venue?.region).to.equal('North, York');
  });
});

describe('how people take part, in Meeting Guide', () => {
  it('is as stated, in any spelling', () => {
    expect(one({ attendance_option: 'In Person' }).attendance).to.deep.equal(['in-person']);
    expect(one({ attendance_option: 'hybrid' }).attendance).to.deep.equal(['in-person', 'online']);
    expect(reasons([{ ...MORNING, attendance_option: 'outdoors' }])).to.include(
      'warning value-unknown attendance_option',
    );
  });

  it('is paused when inactive', () => {
    expect(one({ attendance_option: 'inactive', formatted_address: '1 High St, York' })).to.deep.include({
      status: 'paused',
      attendance: ['in-person'],
    });
  });

  it('is online while the building is closed, or paused', () => {
    const link = { conference_url: 'https://rooms.charity.example/1' };
    expect(one({ types: ['TC'], attendance_option: 'hybrid', ...link })).to.deep.include({
      attendance: ['online'],
      attendanceReason: 'building-closed',
    });
    expect(one({ types: ['TC'], attendance_option: 'in_person' })).to.deep.include({
      attendance: ['in-person'],
      status: 'paused',
    });
  });

  it('is not online by a word in the join field', () => {
    const meeting = one(
      { conference_url: 'Zoom' },
      { url: 'https://charity.example/feed.json', timeZone: 'Europe/London' },
    );
    expect([meeting.attendance, meeting.online]).to.deep.equal([[], { note: 'Zoom' }]);
  });
});

describe('rows of one group, in Meeting Guide', () => {
  const row = (slug: string, fields: Fields = {}): Fields => ({
    slug,
    name: 'Circle',
    day: 1,
    time: '19:00',
    location: 'Town Hall',
    formatted_address: '1 High St, York',
    ...fields,
  });
  const groupsOf = (...rows: readonly Fields[]) =>
    read(rows)
      .meetings.map((meeting) => meeting.groupId)
      .join(' ');

  it('are one group when all that is said of the group is the same', () => {
    expect(groupsOf(row('b'), row('a', { day: 3 }), row('c', { notes: 'Steps', time: '07:00' }))).to.equal('a a a');
    expect(groupsOf(row('b', { types: ['W', 'X'] }), row('a', { types: ['X', 'W'] }))).to.equal('a a');
  });

  it('are several when one is open and the other closed, or for others, or elsewhere', () => {
    expect(groupsOf(row('a', { types: ['O'] }), row('b', { types: ['C'] }))).to.equal('a b');
    expect(groupsOf(row('a'), row('b', { types: ['W'] }))).to.equal('a b');
    expect(groupsOf(row('a'), row('b', { types: ['S'] }))).to.equal('a b');
    expect(groupsOf(row('a'), row('b', { group_notes: 'Quiet' }))).to.equal('a b');
    expect(groupsOf(row('a'), row('b', { formatted_address: '2 High St, York' }))).to.equal('a b');
    expect(groupsOf(row('a', { group_id: 1 }), row('b', { group_id: 2 }))).to.equal('a b');
  });

  it('have the same ids in any order', () => {
    const rows = [row('b'), row('a', { day: 3 }), row('d', { types: ['W'] }), row('c', { types: ['W'] })];
    const ids = (list: readonly Fields[]) =>
      read(list)
        .meetings.map(({ id, groupId }) => `${id}:${groupId}`)
        .sort();
    expect(ids([...rows].reverse())).to.deep.equal(ids(rows));
  });

  it('have been edited at the earliest of their dates, if each has one', () => {
    const edited = (...dates: readonly unknown[]) =>
      read(dates.map((updated, index) => row(`r${index}`, { updated }))).groups.map((group) => group.updatedOn);
    expect(edited('2026-03-01 00:00:00', '2025-01-05 00:00:00')).to.deep.equal(['2025-01-05']);
    expect(edited('2026-03-01 00:00:00', undefined)).to.deep.equal([undefined]);
  });
});

describe('shapes around Meeting Guide entries', () => {
  it('may be Airtable’s', () => {
    const { meetings } = read({
      records: [
        { id: 'rec1', fields: { name: 'A', day: 1, time: '19:00' } },
        { id: 'rec2', fields: MORNING },
      ],
    });
    expect(meetings.map((meeting) => meeting.id)).to.deep.equal(['rec1', 'morning']);
    expect(meetingGuideReader.detect({ records: [{ fields: MORNING }] })).to.equal(true);
  });

  it('may be several lists', () => {
    const { meetings, sources } = read([[MORNING], [], [EVENING]]);
    expect([meetings.length, sources[0]?.records]).to.deep.equal([2, 2]);
  });

  it('are refused when there is no list', () => {
    for (const value of [{}, null, 'text', 7]) expect(() => read(value)).to.throw(LoadError);
  });

  it('may hold members that throw, which hide no other record', () => {
    const trap = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { meetings, problems } = read([trap, MORNING]);
    expect([meetings.length, problems.filter(({ severity }) => severity === 'error').length]).to.deep.equal([1, 1]);
  });
});

describe('a programme that the site names', () => {
  it('says what its groups are about, and whose code table counts', () => {
    const types = ['B', 'AC'];
    const [aa, other, alAnon] = ['aa', 'eda', 'al-anon'].map((programme) =>
      read([{ ...MORNING, types }], { programme }),
    );
    expect(aa?.groups[0]).to.deep.include({ topics: [{ code: 'addiction-alcohol' }], leadership: 'peer' });
    expect(other?.groups[0]).not.to.have.any.keys('topics', 'leadership');
    expect(alAnon?.groups[0]).to.deep.include({ roles: [{ code: 'carer-family-friend' }] });
    expect(aa?.meetings[0]?.formats?.[0]).to.deep.equal({ code: 'B', label: 'Big Book' });
    expect(other?.meetings[0]?.formats?.[0]).to.deep.equal({ code: 'B', label: 'B' });
    expect(read([MORNING]).groups[0]).not.to.have.any.keys('topics', 'leadership');
  });
});
