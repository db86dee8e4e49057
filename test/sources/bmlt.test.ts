import { expect } from 'chai';
import type { Meeting } from '../../src/domain/model.js';
import { bmltReader } from '../../src/sources/bmlt/index.js';
import { LoadError, type ReadOptions } from '../../src/sources/source.js';
import { describeReader } from '../support/sources.js';

type Fields = Record<string, unknown>;

const format = (id: string, key: string, worldId: string, name: string, lang = 'en') => ({
  id,
  key_string: key,
  world_id: worldId,
  name_string: name,
  description_string: '',
  lang,
});
const FORMATS = [
  format('17', 'O', 'OPEN', 'Open'),
  format('17', 'A', 'OPEN', 'Offen', 'de'),
  format('4', 'C', 'CLOSED', 'Closed'),
  format('33', 'WC', 'WCHR', 'Wheelchair'),
  format('32', 'W', 'W', 'Women'),
  format('9', 'ES', 'LANG', 'Español'),
  format('49', 'L/R', 'LANG', 'Lithuanian/Russian'),
  format('24', 'SL', '', 'ASL'),
  format('3', 'BT', 'BT', 'Basic Text'),
  format('3', 'BT', 'BT', 'Basistext', 'de'),
  format('21', 'SC', '', 'Surveillance cameras'),
  format('43', 'QA', 'QA', 'Questions'),
  format('53', 'QA', 'QA', 'Question and answer'),
  format('60', 'TC', 'TC', 'Temporarily closed'),
  format('61', 'VM', 'VM', 'Virtual'),
  format('62', 'HY', 'HYBR', 'Hybrid'),
];

const EVENING: Fields = {
  id_bigint: '7',
  worldid_mixed: 'G001',
  service_body_name: 'Area Four',
  weekday_tinyint: '3',
  venue_type: '3',
  start_time: '19:00:00',
  duration_time: '01:30:00',
  time_zone: 'America/New_York',
  formats: 'BT,O,WC',
  format_shared_id_list: '3,17,33',
  lang_enum: 'en',
  latitude: '40.96938',
  longitude: '-72.61911',
  published: '1',
  meeting_name: 'Evening Circle',
  location_text: 'Community Church',
  location_info: 'Side door',
  location_street: '5267 Sound Ave',
  location_neighborhood: 'Northside',
  location_municipality: 'Aquebogue',
  location_province: 'NY',
  location_postal_code_1: '11931',
  location_nation: 'USA',
  comments: 'Bring a mug',
  train_lines: 'Train Lines#@-@#Train 2',
  bus_lines: 'Bus Lines#@-@#Bus Lines#@-@#Bus 7',
  virtual_meeting_link: 'zoom.us/j/123456789',
  virtual_meeting_additional_info: 'Passcode 12',
  phone_meeting_number: '+19292056099,,123456789#',
  contact_name_1: 'Sam S.',
  contact_phone_1: '212-555-0157',
  contact_email_1: 'sam@example.org',
  email_contact: 'owner@example.org',
};
const MORNING: Fields = {
  id_bigint: '8',
  weekday_tinyint: '1',
  start_time: '23:59:00',
  duration_time: '00:00:00',
  meeting_name: 'Morning',
};

describeReader(bmltReader, {
  good: { meetings: [EVENING, MORNING], formats: FORMATS },
  records: [EVENING, MORNING],
  wrap: (records) => ({ meetings: records, formats: FORMATS }),
  foreign: [[{ name: 'A', slug: 'a', day: 1, time: '19:00' }], { groups: [] }, { meetings: [] }],
});

const read = (records: readonly unknown[], options: ReadOptions = {}) =>
  bmltReader.read({ meetings: records, formats: FORMATS }, options);
const one = (fields: Fields, options?: ReadOptions): Meeting => {
  const [meeting] = read([{ ...MORNING, ...fields }], options).meetings;
  if (!meeting) throw new Error('The record is not shown.');
  return meeting;
};
const reasons = (records: readonly unknown[], options: ReadOptions = { timeZone: 'America/New_York' }) =>
  read(records, options).problems.map(({ severity, reason, field }) => `${severity} ${reason} ${field}`);

describe('a BMLT record', () => {
  it('becomes one group and one meeting, with what is for the public', () => {
    const { groups, meetings, problems } = read([EVENING]);
    expect(groups).to.deep.equal([
      {
        id: '7',
        name: 'Evening Circle',
        openness: 'open',
        access: [{ code: 'step-free', answer: 'yes' }],
        organisation: 'Area Four',
        origin: { source: 'source', recordId: '7' },
      },
    ]);
    expect(meetings).to.deep.equal([
      {
        id: '7',
        groupId: '7',
        attendance: ['in-person', 'online', 'phone'],
        venue: {
          name: 'Community Church',
          address: '5267 Sound Ave, Northside',
          locality: 'Aquebogue',
          region: 'NY',
          postalCode: '11931',
          country: 'USA',
          point: { latitude: 40.96938, longitude: -72.61911 },
          directions: 'Side door',
          transport: 'Train 2; Bus 7',
        },
        online: { url: 'https://zoom.us/j/123456789', provider: 'Zoom', note: 'Passcode 12' },
        phone: { number: '+19292056099,,123456789#' },
        schedule: {
          kind: 'recurring',
          start: '2000-01-04T19:00',
          startIsNominal: true,
          rule: { frequency: 'weekly', byDay: [{ day: 'TU' }] },
          timeZone: 'America/New_York',
          timeZoneReason: 'given',
        },
        durationMinutes: 90,
        formats: [{ code: 'BT', label: 'Basic Text' }],
        note: 'Bring a mug',
        origin: { source: 'source', recordId: '7', raw: EVENING },
      },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('shows nobody’s name, number or address', () => {
    const shown = JSON.stringify(read([EVENING]), (key, value: unknown) => (key === 'raw' ? undefined : value));
    for (const secret of ['Sam', '555-0157', 'sam@', 'owner@']) expect(shown).not.to.include(secret);
  });

  it('counts days from Sunday as 1', () => {
    const days = ['1', '2', '7'].map((day) => one({ weekday_tinyint: day }).schedule);
    expect(days.map((schedule) => schedule.kind === 'recurring' && schedule.rule.byDay?.[0]?.day)).to.deep.equal([
      'SU',
      'MO',
      'SA',
    ]);
    expect(one({ weekday_tinyint: '0' }).schedule).to.deep.equal({ kind: 'by-arrangement', note: '0, 23:59:00' });
  });

  it('starts at 23:59 when it says so', () => expect(one({}).schedule).to.deep.include({ start: '2000-01-09T23:59' }));

  it('has no length when the server’s default counts, or when it is open-ended', () => {
    expect(one({ duration_time: '00:00:00' })).not.to.have.property('durationMinutes');
    expect(one({ duration_time: '24:00:00' })).not.to.have.property('durationMinutes');
    expect(one({ duration_time: '12:00:00' })).to.deep.include({ durationMinutes: 720 });
    expect(reasons([{ ...MORNING, duration_time: '24:00:00', venue_type: '1' }])).to.deep.equal([
      'info duration-unusual duration_time',
    ]);
  });

  it('is not shown when its server has not published it', () => {
    for (const published of ['0', 0, false]) {
      expect(reasons([{ ...EVENING, published }])).to.deep.equal(['error not-published published']);
    }
  });

  it('without a name goes by its fellowship, else by its place', () => {
    const nameless = { ...EVENING, meeting_name: '' };
    expect(read([nameless]).groups[0]?.name).to.equal('NA Meeting');
    expect(read([nameless], { programme: 'other' }).groups[0]?.name).to.equal('Community Church');
    expect(reasons([nameless])).to.deep.equal(['info name-missing meeting_name']);
  });

  it('of an aggregator has the server in its id', () => {
    const ids = read([
      { ...EVENING, root_server_id: '3' },
      { ...EVENING, root_server_id: 4 },
    ]).meetings.map(({ id }) => id);
    expect(ids).to.deep.equal(['3-7', '4-7']);
  });

  it('shares a group with those of the same world id and the same facts', () => {
    const groupIds = (...rows: readonly Fields[]) => read(rows).meetings.map(({ groupId }) => groupId);
    expect(groupIds(EVENING, { ...EVENING, id_bigint: '70', weekday_tinyint: '5' })).to.deep.equal(['7', '7']);
    expect(groupIds(EVENING, { ...EVENING, id_bigint: '70', format_shared_id_list: '3,4,33' })).to.deep.equal([
      '7',
      '70',
    ]);
    expect(groupIds(EVENING, { ...EVENING, id_bigint: '70', worldid_mixed: 'G002' })).to.deep.equal(['7', '70']);
  });
});

describe('formats of a BMLT server', () => {
  it('are joined by id, and mean what their world code says', () => {
    const { groups, meetings } = read([{ ...EVENING, format_shared_id_list: '4,32,9,49,24,21,43' }]);
    expect(groups[0]).to.deep.include({
      openness: 'closed',
      audiences: [{ code: 'women' }],
      languages: ['ase', 'es', 'lt', 'ru'],
      access: [{ code: 'sign-language', answer: 'yes' }],
    });
    expect(meetings[0]?.formats).to.deep.equal([
      { code: 'SC', label: 'Surveillance cameras' },
      { code: 'QA', label: 'Questions' },
    ]);
  });

  it('are worded in the wanted language, else in English', () => {
    const label = (language?: string) => read([EVENING], language ? { language } : {}).meetings[0]?.formats?.[0]?.label;
    expect([label('de-AT'), label('fr'), label()]).to.deep.equal(['Basistext', 'Basic Text', 'Basic Text']);
  });

  it('are joined by key where there are no ids, unless the key is not unique', () => {
    const records = [{ ...EVENING, format_shared_id_list: '', formats: 'O,BT,QA' }];
    expect(read(records).groups[0]?.openness).to.equal('open');
    expect(read(records).meetings[0]?.formats).to.deep.equal([
      { code: 'BT', label: 'Basic Text' },
      { code: 'QA', label: 'QA' },
    ]);
    expect(reasons(records)).to.deep.equal(['info code-repeated formats', 'info code-unknown formats']);
  });

  it('are bare keys without a list, of which only the sure ones mean something', () => {
    const { groups, meetings, problems } = bmltReader.read([{ ...EVENING, formats: 'C,M' }], {});
    expect(groups[0]).to.deep.include({ openness: 'closed' }).and.not.to.have.property('audiences');
    expect(meetings[0]?.formats).to.deep.equal([{ code: 'M', label: 'M' }]);
    expect(problems.map(({ reason, value }) => `${reason} ${value}`)).to.deep.equal(['code-unknown M']);
  });

  it('of a language that nobody names are kept as they are', () => {
    const formats = [format('90', 'XX', 'LANG', 'Pirate')];
    const { groups, meetings, problems } = bmltReader.read(
      { meetings: [{ ...EVENING, format_shared_id_list: '90' }], formats },
      {},
    );
    expect(groups[0]).not.to.have.property('languages');
    expect(meetings[0]?.formats).to.deep.equal([{ code: 'XX', label: 'Pirate' }]);
    expect(problems.map(({ reason }) => reason)).to.deep.equal(['language-unknown']);
  });
});

describe('how people take part, in BMLT', () => {
  const link = { virtual_meeting_link: 'https://zoom.us/j/1' };
  const cases: readonly (readonly [title: string, fields: Fields, outcome: string])[] = [
    ['is in person by venue type 1', { venue_type: '1' }, 'in-person'],
    ['is online by venue type 2', { venue_type: '2', ...link }, 'online'],
    ['is both by venue type 3', { venue_type: 3, ...link }, 'in-person online'],
    ['is online by a format of old servers', { venue_type: '', format_shared_id_list: '61' }, 'online format-code'],
    [
      'is both by a format of old servers',
      { format_shared_id_list: '62', ...link },
      'in-person online join-link-given',
    ],
    ['is by telephone when that is all', { phone_meeting_number: '+1 929 205 6099' }, 'phone dial-in-given'],
    ['is in person by a street', { location_street: 'Main Street' }, 'in-person address-given'],
    [
      'is online while the building is closed',
      { venue_type: '3', format_shared_id_list: '60', ...link },
      'online building-closed',
    ],
    [
      'is paused while the building is closed',
      { venue_type: '1', format_shared_id_list: '60' },
      'in-person building-closed paused',
    ],
  ];
  for (const [title, fields, outcome] of cases) {
    it(title, () => {
      const { attendance, attendanceReason, status } = one(fields);
      expect([...attendance, attendanceReason, status].filter(Boolean).join(' ')).to.equal(outcome);
    });
  }

  it('keeps the home town of a virtual meeting, approximately and off the sea', () => {
    const { venue } = one({ venue_type: '2', latitude: '0', longitude: '0', location_municipality: 'Leeds' });
    expect(venue).to.deep.equal({ locality: 'Leeds', approximate: true });
  });

  it('reports a venue type that is not known', () => {
    expect(reasons([{ ...EVENING, venue_type: '9' }])).to.include('warning value-unknown venue_type');
  });
});

describe('the newer REST shape of BMLT', () => {
  const rest: Fields = {
    id: 7,
    worldId: 'G001',
    day: 2,
    venueType: 3,
    startTime: '19:00',
    duration: '01:30',
    timeZone: 'America/New_York',
    formatIds: [3, 17, 33],
    temporarilyVirtual: false,
    latitude: 40.96938,
    longitude: -72.61911,
    published: true,
    name: 'Evening Circle',
    comments: 'Bring a mug',
    customFields: {},
  };
  const same = [
    'service_body_name',
    'virtual_meeting_link',
    'virtual_meeting_additional_info',
    'phone_meeting_number',
    'train_lines',
    'bus_lines',
  ];
  for (const [field, value] of Object.entries(EVENING))
    if (field.startsWith('location_') || same.includes(field)) rest[field] = value;

  it('gives the same meeting as the query interface', () => {
    const withoutRaw = (directory: unknown) =>
      JSON.parse(JSON.stringify(directory, (key, value: unknown) => (key === 'raw' ? undefined : value))) as unknown;
    expect(withoutRaw(read([rest]))).to.deep.equal(withoutRaw(read([EVENING])));
    expect(bmltReader.detect([rest])).to.equal(true);
  });

  it('counts days from Sunday as 0', () => {
    const start = (day: unknown) => read([{ ...rest, day }]).meetings[0]?.schedule;
    expect(start(0)).to.deep.include({ start: '2000-01-09T19:00' });
    expect(start(6)).to.deep.include({ start: '2000-01-08T19:00' });
  });

  it('is online for now when temporarily virtual', () => {
    const [meeting] = read([{ ...rest, temporarilyVirtual: true }]).meetings;
    expect(meeting).to.deep.include({ attendance: ['online', 'phone'], attendanceReason: 'building-closed' });
  });

  it('reports its own field names', () => {
    expect(reasons([{ ...rest, startTime: 'late', duration: 'long' }])).to.deep.equal([
      'warning time-unreadable startTime',
    ]);
  });
});

describe('shapes around BMLT records', () => {
  it('are a bare list or an object', () => {
    expect(bmltReader.detect([EVENING]) && bmltReader.detect({ meetings: [EVENING], formats: [] })).to.equal(true);
    expect(bmltReader.read([EVENING], {}).meetings).to.have.length(1);
  });
  it('are refused when there is no list', () => {
    for (const value of [{}, null, 'text', { meetings: 'none' }])
      expect(() => bmltReader.read(value, {})).to.throw(LoadError);
  });
});
