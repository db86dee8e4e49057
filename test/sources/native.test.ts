import { expect } from 'chai';
import '../support/whole-reading.js';
import type { Directory, Problem } from '../../src/domain/model.js';
import { readEvery } from '../../src/sources/native/every.js';
import { nativeReader } from '../../src/sources/native/index.js';
import { readTimeRange } from '../../src/sources/shared/time.js';
import { LoadError } from '../../src/sources/source.js';
import { frozen } from '../support/builders.js';
import { describeReader } from '../support/sources.js';

const read = (groups: readonly unknown[], top: object = { timeZone: 'Europe/London' }): Directory =>
  nativeReader.read(frozen({ ...top, groups }), { asOf: 5 });
const readOne = (group: object): Directory => read([{ name: 'Circle', ...group }]);
const problemsOf = (directory: Directory): readonly string[] =>
  directory.problems.map(({ recordId, field, reason, severity }) => `${recordId} ${field} ${reason} ${severity}`);
const serious = ({ severity }: Problem): boolean => severity !== 'info';

const FULL = [
  {
    id: 'a',
    name: 'Circle',
    summary: 'For carers',
    description: 'Tea and talk',
    organisation: 'Riverside',
    topics: ['bereavement'],
    roles: 'parent',
    audiences: ['adults'],
    eligibility: { minimumAge: 18 },
    leadership: 'peer',
    openness: 'open',
    joining: { how: 'book', url: 'https://a.example/' },
    places: 3,
    cost: 'free',
    languages: ['en'],
    access: ['step-free'],
    facilitators: ['Sam'],
    contacts: { url: 'https://a.example/', phone: '01632 960001' },
    links: ['https://a.example/'],
    firstVisit: 'Tea',
    agreement: { url: 'https://a.example/', rules: ['Listen'] },
    confidentialityNote: 'Stays here',
    typicalSize: '8',
    status: 'active',
    statusNote: 'Summer too',
    statusFrom: '2026-01-01',
    statusUntil: '2026-12-31',
    verified: '2026-11-01',
    updatedOn: '2026-11-01',
    formats: ['Speaker'],
    note: 'Bring a cup',
    attendance: 'in-person',
    timeZone: 'Europe/London',
    when: { every: 'Tuesday', time: '18:30', changes: [{ date: '2026-12-08', cancelled: true }] },
    place: { name: 'Hall' },
    online: { url: 'https://a.example/' },
    phone: '+441632960001',
  },
  { name: 'Second', meetings: [{ when: { dates: ['2026-12-01T18:00'] }, online: 'https://b.example/' }] },
];

describeReader(nativeReader, {
  good: { groups: FULL },
  records: FULL,
  wrap: (records) => ({ timeZone: 'Europe/London', groups: records }),
  foreign: [[{ name: 'Circle', slug: 'circle', day: 1 }], { meetings: [] }, { part: 'table' }, { groups: 'many' }],
});

describe('the native reader', () => {
  it('shows the groups beside one that breaks the reading, and nothing of that one', () => {
    const broken = {
      name: 'Broken',
      get meetings(): unknown {
        throw new Error('no');
      },
    };
    const directory = nativeReader.read({ groups: [broken, { name: 'Circle' }] }, {});
    expect(directory.groups.map((group) => group.name)).to.deep.equal(['Circle']);
    expect(directory.meetings).to.have.length(1);
    expect(problemsOf(directory)).to.include('groups[0]  not-a-record error');
  });

  it('reads no more of a list than people can write, and says so', () => {
    const topics = Array.from({ length: 40_000 }, (_, index) => `topic ${index}`);
    for (const given of [topics, topics.join(',')]) {
      const directory = readOne({ topics: given });
      expect(directory.groups[0]?.topics).to.have.length(1000);
      expect(problemsOf(directory)).to.include('circle topics text-too-long warning');
    }
  });

  it('needs a list of groups', () => {
    expect(() => nativeReader.read({}, {})).to.throw(LoadError, /no list named "groups"/);
  });

  it('says where the directory is from and when it was changed', () => {
    const { sources } = nativeReader.read(
      { updated: '2026-11-20', groups: [] },
      { url: 'https://a.example/', sourceId: 'a', asOf: 5 },
    );
    expect(sources).to.deep.equal([
      { id: 'a', url: 'https://a.example/', format: 'native', records: 0, asOf: 5, updatedOn: '2026-11-20' },
    ]);
  });

  it('asks for nothing but a name', () => {
    const { groups, meetings, problems } = read([{ name: 'Circle' }]);
    expect(groups[0]).to.include({ id: 'circle', name: 'Circle' });
    expect(meetings[0]).to.deep.include({
      id: 'circle',
      groupId: 'circle',
      attendance: [],
      schedule: { kind: 'by-arrangement' },
    });
    expect(problems.filter(serious)).to.deep.equal([]);
  });

  it('reports at the top what it does not know', () => {
    const { problems } = read([], { version: 2, timezone: 'Europe/London', timeZone: 'CET', updated: 'soon' });
    expect(problems.map(({ field, reason }) => [field, reason])).to.deep.equal([
      ['timezone', 'field-unknown'],
      ['version', 'value-unknown'],
      ['timeZone', 'time-zone-unknown'],
      ['updated', 'date-unreadable'],
    ]);
  });

  it('keeps a nameless group out and the others in', () => {
    const directory = read([{ id: 'x', topics: 'ocd' }, { name: 'Circle' }]);
    expect(directory.groups.map((group) => group.id)).to.deep.equal(['circle']);
    expect(problemsOf(directory)).to.include('x name name-missing error');
  });

  it('keeps both of two groups with one id, and says so', () => {
    const directory = read([
      { id: 'a', name: 'One' },
      { id: 'a', name: 'Two' },
    ]);
    expect(directory.groups.map((group) => group.id)).to.deep.equal(['a', 'a~2']);
    expect(problemsOf(directory)).to.include('a~2 id id-repeated warning');
  });

  it('names the place of a mistake', () => {
    const directory = readOne({
      organization: 'x',
      joining: { how: 'turn up', fax: '1' },
      meetings: [
        {
          when: [
            { every: 'Monday', time: '25:00' },
            { every: 'Tuesday', time: '10:00', except: ['2026-02-30'], until: 'June', often: 1 },
          ],
        },
        'text',
      ],
    });
    expect(problemsOf(directory).filter((problem) => !problem.endsWith('info'))).to.deep.equal([
      'circle organization field-unknown warning',
      'circle joining.fax field-unknown warning',
      'circle joining.how value-unknown warning',
      'circle meetings[1] value-unknown warning',
      'circle meetings[0].when[0].time time-unreadable warning',
      'circle meetings[0].when[1].often field-unknown warning',
      'circle meetings[0].when[1].until date-unreadable warning',
      'circle meetings[0].when[1].except[0] date-unreadable warning',
    ]);
  });

  const shortForms: readonly (readonly [string, unknown, unknown])[] = [
    ['topics', 'bereavement', [{ code: 'bereavement' }]],
    ['topics', 'Grief, OCD; grief', [{ code: 'bereavement' }, { code: 'ocd' }]],
    ['topics', 'Model trains', [{ code: 'model-trains', label: 'Model trains' }]],
    ['topics', { code: 'x', label: 'Ex' }, [{ code: 'x', label: 'Ex' }]],
    ['roles', 'Carers', [{ code: 'carer-family-friend' }]],
    ['audiences', ['Women only', 'LGBTQ+'], [{ code: 'women' }, { code: 'lgbtq' }]],
    ['joining', 'Drop in', { how: 'drop-in' }],
    ['places', 4, { left: 4 }],
    ['cost', 'Free', { free: true }],
    ['cost', 0, { free: true }],
    ['cost', '£2 if you can', { note: '£2 if you can' }],
    ['cost', { amount: 2, currency: 'gbp' }, { amount: 2, currency: 'GBP' }],
    ['cost', { amount: 2 }, undefined],
    ['cost', { amount: 0, note: 'x' }, { free: true, note: 'x' }],
    ['languages', 'Welsh and English', ['cy', 'en']],
    ['languages', ['en-gb', 'bsl'], ['en-GB', 'bfi']],
    ['access', ['Wheelchair access'], [{ code: 'step-free', answer: 'yes' }]],
    [
      'access',
      { 'step-free': 'yes', 'hearing-loop': false, 'fragrance-free': 'unknown' },
      [
        { code: 'step-free', answer: 'yes' },
        { code: 'hearing-loop', answer: 'no' },
        { code: 'fragrance-free', answer: 'unknown' },
      ],
    ],
    ['access', { feature: 'step-free', answer: 'perhaps' }, [{ code: 'step-free', answer: 'unknown' }]],
    ['facilitators', 'Sam', [{ name: 'Sam' }]],
    ['contacts', 'sam@a.example', [{ email: 'sam@a.example' }]],
    ['contacts', 'a.example/us', [{ url: 'https://a.example/us' }]],
    ['contacts', '01632 960001', [{ phone: '01632 960001' }]],
    ['links', 'https://a.example/', [{ url: 'https://a.example/' }]],
    ['agreement', 'Listen', { rules: ['Listen'] }],
    ['agreement', ['Listen', 'Be kind'], { rules: ['Listen', 'Be kind'] }],
    ['verified', '2026-11-01', { on: '2026-11-01' }],
    ['eligibility', 'Anyone', { text: 'Anyone' }],
    ['status', 'on holiday', 'unknown'],
    ['leadership', 'Peer and professional', 'peer-and-professional'],
    ['description', '<b>Tea</b>\nand talk', 'Tea\nand talk'],
  ];
  for (const [field, value, expected] of shortForms) {
    it(`reads ${field}: ${JSON.stringify(value)}`, () => {
      const group = readOne({ [field]: value }).groups[0] as unknown as Record<string, unknown>;
      expect(group[field]).to.deep.equal(expected);
    });
  }
});

describe('how people take part, in the native reader', () => {
  const ways: readonly (readonly [object, readonly string[], string | undefined])[] = [
    [{ place: 'Town Hall' }, ['in-person'], 'address-given'],
    [{ online: 'https://zoom.us/j/1' }, ['online'], 'join-link-given'],
    [{ phone: '+441632960001' }, ['phone'], 'dial-in-given'],
    [{ place: 'Hall', online: 'https://zoom.us/j/1' }, ['in-person', 'online'], 'address-given'],
    [{ place: 'Hall', attendance: 'online' }, ['online'], undefined],
    [{}, [], 'not-stated'],
  ];
  for (const [group, attendance, attendanceReason] of ways) {
    it(`is ${attendance.join(' and ') || 'not known'} for ${JSON.stringify(group)}`, () => {
      const meeting = readOne(group).meetings[0];
      expect([meeting?.attendance, meeting?.attendanceReason]).to.deep.equal([attendance, attendanceReason]);
    });
  }

  it('knows the usual video services, and keeps words where a link was expected', () => {
    expect(readOne({ online: 'https://zoom.us/j/1' }).meetings[0]?.online?.provider).to.equal('Zoom');
    expect(readOne({ online: 'Ask us for the link' }).meetings[0]?.online).to.deep.equal({
      note: 'Ask us for the link',
    });
  });

  it('keeps a link back when it cannot read how it is to be shown', () => {
    const url = 'https://zoom.us/j/1';
    for (const [reveal, expected] of [
      ['always', 'always'],
      ['On request', 'on-request'],
      ['never', 'on-request'],
      [false, 'on-request'],
      [{ toString: 1 }, 'on-request'],
      [null, undefined],
    ] as const) {
      const directory = readOne({ online: { url, reveal } });
      expect(directory.meetings[0]?.online?.reveal, String(JSON.stringify(reveal))).to.equal(expected);
      const isOdd = expected === 'on-request' && reveal !== 'On request';
      expect(problemsOf(directory).includes('circle online.reveal value-unknown warning')).to.equal(isOdd);
    }
  });

  it('passes the group’s place on to the meetings that name no way in, and to no other', () => {
    const { meetings } = readOne({
      place: 'Hall',
      formats: 'Speaker',
      meetings: [{ id: 'm1' }, { id: 'm2', online: 'https://b.example/' }, { id: 'm3', place: 'Library' }],
    });
    expect(meetings.map(({ id, attendance, venue }) => [id, attendance, venue?.name])).to.deep.equal([
      ['m1', ['in-person'], 'Hall'],
      ['m2', ['online'], undefined],
      ['m3', ['in-person'], 'Library'],
    ]);
    expect(meetings.every((meeting) => meeting.formats?.[0]?.label === 'Speaker')).to.equal(true);
  });
});

describe('when, in the native reader', () => {
  const scheduleOf = (when: unknown) => readOne({ when }).meetings[0]?.schedule;

  it('keeps words as words', () => {
    expect(scheduleOf('By appointment')).to.deep.equal({ kind: 'by-arrangement', note: 'By appointment' });
  });

  it('shows a rule that is not certain in its own words, and says where it stands', () => {
    const directory = readOne({ when: { every: 'Mondays in term time', time: '18:30' } });
    expect(directory.meetings[0]?.schedule).to.deep.equal({
      kind: 'by-arrangement',
      note: 'Mondays in term time, 18:30',
    });
    expect(problemsOf(directory)).to.include('circle when.every schedule-unreadable warning');
  });

  it('keeps the day findable when only the time is missing', () => {
    const directory = readOne({ when: { every: 'Monday' } });
    expect(directory.meetings[0]?.schedule).to.deep.equal({ kind: 'by-arrangement', note: 'Monday', weekdays: ['MO'] });
    expect(problemsOf(directory)).to.include('circle when.time time-missing warning');
  });

  for (const when of [
    { every: 'every 2 weeks on Monday', time: '10:00' },
    { every: 'Monday', time: '10:00', count: 5 },
    { rrule: 'FREQ=WEEKLY;BYDAY=MO', time: '10:00' },
    { rrule: 'FREQ=HOURLY', start: '2026-01-01T10:00' },
  ]) {
    it(`does not guess at ${JSON.stringify(when)}`, () => {
      const directory = readOne({ when });
      expect(directory.meetings[0]?.schedule.kind).to.equal('by-arrangement');
      expect(directory.problems.map((problem) => problem.reason)).to.include('schedule-unreadable');
    });
  }

  it('takes the first date from the words or from its own field', () => {
    for (const when of [
      { every: 'every other Wednesday from 2026-01-07', time: '14:00' },
      { every: 'every 2 weeks on Wednesday', from: '2026-01-07', time: '2pm' },
    ]) {
      expect(scheduleOf(when)).to.deep.include({
        start: '2026-01-07T14:00',
        rule: { frequency: 'weekly', interval: 2, byDay: [{ day: 'WE' }] },
      });
    }
  });

  it('turns the last date of a rule from UTC into the meeting’s own clock', () => {
    const when = { rrule: 'FREQ=WEEKLY;UNTIL=20260701T180000Z', start: '2026-01-07T19:00', timeZone: 'Europe/London' };
    expect(scheduleOf(when)).to.deep.include({ rule: { frequency: 'weekly', until: '2026-07-01T19:00' } });
  });

  it('includes the last date, and keeps the time of a date that is only moved', () => {
    const changes = [
      { date: '2026-12-08', movedTo: '2026-12-09' },
      { date: '2026-12-15', time: '20:00', end: '21:00' },
      { cancelled: true },
    ];
    const directory = readOne({ when: { every: 'Tuesday', time: '18:30', until: '2026-12-29', changes } });
    expect(directory.meetings[0]?.schedule).to.deep.include({
      rule: { frequency: 'weekly', byDay: [{ day: 'TU' }], until: '2026-12-29T23:59' },
      overrides: [
        { date: '2026-12-08', start: '2026-12-09T18:30' },
        { date: '2026-12-15', start: '2026-12-15T20:00', durationMinutes: 60 },
      ],
    });
    expect(problemsOf(directory)).to.include('circle when.changes[2].date date-unreadable warning');
  });

  const lengths: readonly (readonly [object, number | undefined])[] = [
    [{ end: '20:00' }, 90],
    [{ end: '00:30' }, 360],
    [{ end: 45 }, 45],
    [{ minutes: 75 }, 75],
    [{ minutes: '1 h 15' }, 75],
    [{ end: '18:30' }, undefined],
    [{}, undefined],
    [{ end: 'late' }, undefined],
  ];
  for (const [more, minutes] of lengths) {
    it(`lasts ${minutes ?? 'an unknown number of'} minutes with ${JSON.stringify(more)}`, () => {
      expect(readOne({ when: { every: 'Monday', time: '18:30', ...more } }).meetings[0]?.durationMinutes).to.equal(
        minutes,
      );
    });
  }

  it('sorts single dates, takes each once, and leaves excepted ones out', () => {
    expect(
      scheduleOf({
        dates: ['2026-12-08', '2026-12-01 10:00', '2026-12-01T10:00', '2026-12-15'],
        time: '18:00',
        except: '2026-12-15',
      }),
    ).to.deep.equal({
      kind: 'dates',
      starts: ['2026-12-01T10:00', '2026-12-08T18:00'],
      timeZone: 'Europe/London',
      timeZoneReason: 'feed',
    });
  });

  it('uses the nearest zone that is named, and says when there is none', () => {
    const every = { every: 'Monday', time: '10:00' };
    const zoneOf = (group: object, top: object): unknown => {
      const schedule = read([{ name: 'A', ...group }], top).meetings[0]?.schedule;
      return schedule && 'timeZone' in schedule && [schedule.timeZone, schedule.timeZoneReason];
    };
    const top = { timeZone: 'Europe/London' };
    expect(zoneOf({ when: every }, top)).to.deep.equal(['Europe/London', 'feed']);
    expect(zoneOf({ when: every, timeZone: 'Europe/Paris' }, top)).to.deep.equal(['Europe/Paris', 'given']);
    expect(
      zoneOf({ timeZone: 'Europe/Paris', meetings: { when: every, timeZone: 'Asia/Kolkata' } }, top),
    ).to.deep.equal(['Asia/Kolkata', 'given']);
    expect(zoneOf({ timeZone: 'Europe/Paris', when: { ...every, timeZone: 'Asia/Tokyo' } }, top)).to.deep.equal([
      'Asia/Tokyo',
      'given',
    ]);
    expect(zoneOf({ when: every }, {})).to.deep.equal(['unknown', 'missing']);
  });

  it('makes ids that do not depend on the order of the meetings', () => {
    const [monday, thursday] = [
      { every: 'Monday', time: '10:00' },
      { every: 'Thursday', time: '19:00' },
    ];
    const ids = (when: unknown): readonly string[] => readOne({ when }).meetings.map((meeting) => meeting.id);
    expect(ids([monday, thursday])).to.deep.equal(['circle-monday-10-00', 'circle-thursday-19-00']);
    expect(ids([thursday, monday])).to.deep.equal(['circle-thursday-19-00', 'circle-monday-10-00']);
    expect(ids(monday)).to.deep.equal(['circle']);
    expect(ids([monday, monday])).to.deep.equal(['circle-monday-10-00', 'circle-monday-10-00~2']);
  });
});

describe('readEvery', () => {
  const readable: readonly (readonly [string, string])[] = [
    ['Monday', 'weekly MO'],
    ['every monday', 'weekly MO'],
    ['Mondays and Thursdays', 'weekly MO TH'],
    ['Mon, Wed & Fri', 'weekly MO WE FR'],
    ['weekday', 'weekly MO TU WE TH FR'],
    ['weekends', 'weekly SA SU'],
    ['day', 'daily'],
    ['Daily', 'daily'],
    ['2nd Tuesday', 'monthly 2TU'],
    ['second Tuesday of the month', 'monthly 2TU'],
    ['the last Friday of each month', 'monthly -1FR'],
    ['1st and 3rd Monday', 'monthly 1MO 3MO'],
    ['1st, 3rd and 5th Monday', 'monthly 1MO 3MO 5MO'],
    ['1st Monday and last Thursday', 'monthly 1MO -1TH'],
    ['every 2 weeks on Wednesday from 2026-01-07', 'weekly/2 WE from 2026-01-07'],
    ['every other Wednesday from 2026-01-07', 'weekly/2 WE from 2026-01-07'],
    ['every fortnight on Monday from 2026-01-05', 'weekly/2 MO from 2026-01-05'],
    ['every week on Monday', 'weekly MO'],
    ['every month on the 2nd Tuesday', 'monthly 2TU'],
    ['every 3 months on the first Friday', 'monthly/3 1FR'],
    ['Montag', 'weekly MO'],
    ['Monday to Sunday', 'weekly MO TU WE TH FR SA SU'],
    ['Mondays to Fridays', 'weekly MO TU WE TH FR'],
    ['from Monday to Wednesday', 'weekly MO TU WE'],
    ['Mon-Fri', 'weekly MO TU WE TH FR'],
    ['Monday – Friday', 'weekly MO TU WE TH FR'],
    ['Tue–Thu', 'weekly TU WE TH'],
    ['Saturday to Tuesday', 'weekly SA SU MO TU'],
    ['Monday through Wednesday and Saturday', 'weekly MO TU WE SA'],
    ['Monday until Tuesday from 2026-01-05', 'weekly MO TU from 2026-01-05'],
    ['dydd Llun i ddydd Gwener', 'weekly MO TU WE TH FR'],
    ['de lunes a viernes', 'weekly MO TU WE TH FR'],
    ['du lundi au vendredi', 'weekly MO TU WE TH FR'],
    ['segunda-feira a quarta-feira', 'weekly MO TU WE'],
    ['Montag bis Mittwoch', 'weekly MO TU WE'],
    ['måndag - onsdag', 'weekly MO TU WE'],
    ['月曜日〜水曜日', 'weekly MO TU WE'],
    ['من الاثنين إلى الاربعاء', 'weekly MO TU WE'],
    ['every 2 weeks on Monday to Wednesday from 2026-01-05', 'weekly/2 MO TU WE from 2026-01-05'],
  ];
  for (const [text, expected] of readable) {
    it(`reads "${text}"`, () => {
      const read = readEvery(text);
      const { frequency, interval, byDay = [] } = read?.rule ?? {};
      const days = byDay.map(({ day, ordinal }) => `${ordinal ?? ''}${day}`);
      const from = read?.from ? ['from', read.from] : [];
      expect([interval ? `${frequency}/${interval}` : frequency, ...days, ...from].join(' ')).to.equal(expected);
    });
  }

  for (const text of [
    '',
    'sometimes',
    'Mondays in term time',
    'Monday or Tuesday',
    '1st Monday and Thursday',
    '6th Monday',
    '2nd',
    'every 2 weeks on the 2nd Tuesday',
    'every month on Tuesday',
    'every 0 weeks on Monday',
    'Monday from soon',
    'Monday 7pm',
    'not Mondays',
    '15th of the month',
    'first Monday except August',
    'Monday to',
    'to Friday',
    'Monday to Monday',
    'Monday to sometimes',
    '2nd Monday to Friday',
    '1st to 3rd Monday',
    'Llun a Gwener',
    'x'.repeat(5000),
  ]) {
    it(`leaves "${text.slice(0, 60)}" alone`, () => expect(readEvery(text)).to.equal(undefined));
  }
});

describe('readTimeRange', () => {
  const ranges: readonly (readonly [string, number | undefined, number | undefined])[] = [
    ['7pm', 1140, undefined],
    ['7pm to 8.30pm', 1140, 1230],
    ['19:00–20:30', 1140, 1230],
    ['19:00 - 20:30', 1140, 1230],
    ['from 7pm until 9pm', 1140, 1260],
    ['7 to 8.30pm', 1140, 1230],
    ['11-1pm', 660, 780],
    ['10-11.30am', 600, 690],
    ['noon to 2pm', 720, 840],
    ['7 to 9', undefined, undefined],
    ['10am-12pm-2pm', undefined, undefined],
    ['evening', undefined, undefined],
    ['7pm to late', undefined, undefined],
  ];
  for (const [text, start, end] of ranges) {
    it(`${start === undefined ? 'leaves' : 'reads'} "${text}"`, () => {
      const range = readTimeRange(text);
      expect([range?.start.minute, range?.end?.minute]).to.deep.equal([start, end]);
    });
  }
});
