import { expect } from 'chai';
import '../support/whole-reading.js';
import type { Directory } from '../../src/domain/model.js';
import { columnOf } from '../../src/sources/html/columns.js';
import { htmlReader } from '../../src/sources/html/index.js';
import type { PagePart, PartEntry, PartItem, PartText } from '../../src/sources/html/part.js';
import { readWhenText } from '../../src/sources/html/when-text.js';
import { LoadError } from '../../src/sources/source.js';
import { frozen } from '../support/builders.js';
import { describeReader, HOSTILE_LINKS, HOSTILE_STRINGS } from '../support/sources.js';

type CellText = string | PartText;
const asCell = (cell: CellText): PartText => (typeof cell === 'string' ? { text: cell } : cell);
const read = (part: PagePart): Directory =>
  htmlReader.read(frozen(part), { timeZone: 'Europe/London', url: '#groups' });

const table = (headings: readonly string[], ...rows: readonly (readonly CellText[])[]): Directory =>
  read({ part: 'table', headings, rows: rows.map((cells) => ({ cells: cells.map(asCell) })) });
const list = (...entries: readonly (string | PartEntry)[]): Directory =>
  read({ part: 'list', entries: entries.map((entry) => (typeof entry === 'string' ? { text: entry } : entry)) });

const problemsOf = (directory: Directory): readonly string[] =>
  directory.problems.map(({ recordId, field, reason }) => `${recordId} ${field} ${reason}`);

const ENTRIES = [
  {
    id: 'one',
    text: 'Circle – Tuesdays 7pm, Town Hall',
    lead: 'Circle',
    links: [{ text: 'Circle', url: 'https://a.example/' }],
    times: [{ text: '1 December', value: '2026-12-01T18:00' }],
  },
  {
    text: 'Talk',
    item: { types: ['Event'], id: 'two', properties: { name: ['Talk'], startDate: ['2026-12-01T18:00'] } },
  },
];
const ROWS = [
  { id: 'one', section: 'Mondays', cells: [{ text: 'Circle' }, { text: '7pm' }] },
  {
    section: 'North',
    cells: [{ text: 'Talk', links: [{ text: 'Talk', url: 'https://a.example/' }] }, { text: '8pm' }],
  },
];
const foreign = [{ groups: [] }, [{ name: 'Circle', slug: 'circle' }], { meetings: [] }, { part: 'whole' }];
const asList = (entries: readonly unknown[]): object => ({ part: 'list', entries });
const asTable = (rows: readonly unknown[]): object => ({ part: 'table', headings: ['Group', 'Time'], rows });
const asSeveral = (entries: readonly unknown[]): object => ({
  part: 'several',
  parts: [asTable([]), { ...asList(entries), sections: ['York', 'Mondays'] }],
});

describeReader(htmlReader, { good: asList(ENTRIES), records: ENTRIES, wrap: asList, foreign }, ' of lists');
describeReader(htmlReader, { good: asTable(ROWS), records: ROWS, wrap: asTable, foreign }, ' of tables');
describeReader(htmlReader, { good: asSeveral(ENTRIES), records: ENTRIES, wrap: asSeveral, foreign }, ' of wrappers');

describe('the reader of several lists', () => {
  it('reports a table whose headings it does not know, and reads the list beside it', () => {
    const prices: PagePart = { part: 'table', headings: ['Colour'], rows: [] };
    const parts = [prices, { part: 'list', entries: [{ text: 'Circle' }] }] as const;
    const directory = read({ part: 'several', parts });
    expect(directory.groups.map((group) => group.name)).to.deep.equal(['Circle']);
    expect(directory.problems.map(({ value }) => value).join()).to.include('Colour');
    expect(() => read({ part: 'several', parts: [prices] })).to.throw(LoadError, /Found "Colour"/);
  });

  const under = (section: string, text: string, lead?: string): string => {
    const parts = [
      { part: 'list', sections: [section], entries: [{ text, ...(lead && { lead }) }] },
      { part: 'list', entries: [] },
    ] as const;
    const { groups, meetings } = read({ part: 'several', parts });
    const { schedule } = meetings[0]!;
    const words = schedule.kind === 'by-arrangement' ? [schedule.weekdays?.join(), schedule.note] : [];
    const when =
      schedule.kind === 'recurring'
        ? [schedule.rule.byDay?.map((each) => each.day).join(), schedule.start.slice(11)]
        : words;
    return [groups[0]?.name, ...when, groups[0]?.description].filter(Boolean).join(' | ');
  };
  const cases: readonly (readonly [string, string, string, string?])[] = [
    ['Mondays', 'Circle – 7pm, Town Hall', 'Circle | MO | 19:00 | Town Hall'],
    ['Mondays', '7pm Circle', 'Circle | MO | 19:00', '7pm'],
    ['Dydd Llun', 'Circle, at 7pm', 'Circle | MO | 19:00'],
    ['Mondays', 'Circle – Tuesdays 7pm', 'Circle | TU | 19:00 | Mondays'],
    ['Mondays', 'Circle – Town Hall', 'Circle | MO | Mondays | Town Hall'],
    ['Mondays', 'Circle – around 7pm', 'Circle | MO | Mondays, around 7pm'],
    ['Mondays', 'Circle – 10am, 2pm', 'Circle | MO | Mondays, 10am, 2pm'],
    ['Mondays', 'Circle – some Fridays', 'Circle | some Fridays | Mondays'],
    ['York', 'Circle – Tuesdays 7pm', 'Circle | TU | 19:00 | York'],
  ];
  for (const [section, text, expected, lead] of cases) {
    it(`reads "${text}" under "${section}"`, () => expect(under(section, text, lead)).to.equal(expected));
  }
});

describe('the reader of tables', () => {
  it('reads a table by its headings', () => {
    const url = 'https://circle.example/';
    const directory = table(
      ['Group', 'Day', 'Time', 'Until', 'Where', 'Phone', 'Topic', 'Cost', 'Access', 'Notes', 'For'],
      [
        { text: 'Carers Circle', links: [{ text: 'Carers Circle', url }] },
        'Tuesdays',
        '7pm',
        '8.30pm',
        '12 Green Lane, Banbury',
        'Sam, 01632 960001',
        'Grief',
        'Free',
        'Wheelchair access, hearing loop',
        'Bring a cup.',
        'Carers, women',
      ],
    );
    expect(directory.groups[0]).to.deep.include({
      id: 'carers-circle',
      name: 'Carers Circle',
      links: [{ url }],
      contacts: [{ label: 'Sam', phone: '01632 960001' }],
      topics: [{ code: 'bereavement' }],
      cost: { free: true },
      access: [
        { code: 'step-free', answer: 'yes' },
        { code: 'hearing-loop', answer: 'yes' },
      ],
      roles: [{ code: 'carer-family-friend' }],
      audiences: [{ code: 'women' }],
      description: 'Bring a cup.',
    });
    const meeting = directory.meetings[0];
    expect(meeting).to.deep.include({
      attendance: ['in-person'],
      durationMinutes: 90,
      venue: { address: '12 Green Lane, Banbury' },
    });
    expect(meeting?.schedule).to.deep.include({
      rule: { frequency: 'weekly', byDay: [{ day: 'TU' }] },
      timeZone: 'Europe/London',
    });
    expect(directory.problems).to.deep.equal([]);
    expect(directory.sources).to.deep.equal([{ id: 'source', url: '#groups', format: 'html', records: 1 }]);
  });

  const headings: readonly (readonly [string, string | undefined])[] = [
    ['Group', 'name'],
    ['MEETING NAME', 'name'],
    ['Enw', 'name'],
    ['Grŵp', 'name'],
    ['المجموعة', 'name'],
    ['اسم المجموعة', 'name'],
    ['Day', 'day'],
    ['Diwrnod', 'day'],
    ['اليوم', 'day'],
    ['Time (UK)', 'time'],
    ['Amser', 'time'],
    ['الوقت', 'time'],
    ['When?', 'when'],
    ['Pryd', 'when'],
    ['متى', 'when'],
    ['Day & time', 'when'],
    ['Ends', 'end'],
    ['Where', 'place'],
    ['Lleoliad', 'place'],
    ['المكان', 'place'],
    ['Zoom link', 'online'],
    ['Ar-lein', 'online'],
    ['E-mail', 'email'],
    ['Ffôn', 'phone'],
    ['الهاتف', 'phone'],
    ['Language', 'language'],
    ['اللغة', 'language'],
    ['Iaith', 'language'],
    ['Mood', undefined],
    ['', undefined],
  ];
  for (const [heading, column] of headings) {
    it(`takes the heading "${heading}" for ${column ?? 'nothing it knows'}`, () =>
      expect(columnOf(heading)).to.equal(column));
  }

  it('reports a column it does not know once, and keeps its cells under their heading', () => {
    const directory = table(
      ['Group', 'Day', 'Time', 'Mood'],
      ['A', 'Monday', '10am', 'Calm'],
      ['B', 'Friday', '2pm', ''],
      ['C', 'Sunday', '3pm', 'Loud'],
    );
    expect(problemsOf(directory)).to.include('table Mood column-unknown');
    expect(directory.problems.filter((problem) => problem.reason === 'column-unknown')).to.have.length(1);
    expect(directory.groups.map((group) => group.description)).to.deep.equal(['Mood: Calm', undefined, 'Mood: Loud']);
  });

  it('takes the first free column for the name when no heading says so', () => {
    expect(table(['Support', 'Day', 'Time'], ['Circle', 'Monday', '10am']).groups[0]?.name).to.equal('Circle');
  });

  it('says what it found when no heading means anything', () => {
    expect(() => table(['Colour', 'Size'], ['red', '3'])).to.throw(LoadError, /Found "Colour", "Size"/);
    expect(() => read({ part: 'other', element: 'p' })).to.throw(LoadError, /<p> without a list/);
  });

  const whens: readonly (readonly [string, string])[] = [
    ['Tuesdays 7pm to 8.30pm', 'weekly TU 19:00 90'],
    ['2nd Tuesday, 7pm - 9pm', 'monthly 2TU 19:00 120'],
    ['Every Thursday at 10.30', 'weekly TH 10:30'],
    ['Mondays and Thursdays from 18:00', 'weekly MO,TH 18:00'],
    ['Tuesdays 7pm (term time only)', 'weekly TU 19:00 | term time only'],
    ['First Monday of the month 2pm–4pm', 'monthly 1MO 14:00 120'],
    ['Weekly', 'words: Weekly'],
    ['Tuesdays and some Fridays', 'words: Tuesdays and some Fridays'],
    ['Mondays – Fridays 7pm', 'words: Mondays – Fridays 7pm'],
    ['Ring for dates', 'words: Ring for dates'],
  ];
  for (const [when, expected] of whens) {
    it(`reads "${when}" as ${expected}`, () => {
      const { schedule, durationMinutes } = table(['Group', 'When'], ['A', when]).meetings[0]!;
      if (schedule.kind !== 'recurring')
        return expect(`words: ${schedule.kind === 'by-arrangement' ? schedule.note : ''}`).to.equal(expected);
      const days = schedule.rule.byDay?.map(({ day, ordinal }) => `${ordinal ?? ''}${day}`).join(',');
      const length = durationMinutes ? [durationMinutes] : [];
      const note = schedule.note ? ['|', schedule.note] : [];
      return expect([schedule.rule.frequency, days, schedule.start.slice(11), ...length, ...note].join(' ')).to.equal(
        expected,
      );
    });
  }

  it('names the heading when a time cannot be read, and shows the words', () => {
    const directory = table(['Group', 'Weekday', 'Starts'], ['A', 'Monday', 'after lunch']);
    expect(problemsOf(directory)).to.include('a Starts time-unreadable');
    expect(directory.meetings[0]?.schedule).to.deep.equal({
      kind: 'by-arrangement',
      note: 'Monday, after lunch',
      weekdays: ['MO'],
    });
  });

  it('takes the day from the row above that stands across the table, and keeps other such rows as words', () => {
    const row = (section: string, name: string) => ({ section, cells: [name, '10am'].map(asCell) });
    const part: PagePart = {
      part: 'table',
      headings: ['Group', 'Time'],
      rows: [row('Mondays', 'A'), row('North side', 'B')],
    };
    const directory = read(part);
    expect(directory.meetings[0]?.schedule).to.deep.include({ rule: { frequency: 'weekly', byDay: [{ day: 'MO' }] } });
    expect(directory.groups[1]?.description).to.equal('North side');
  });

  it('uses the dates that the page states for machines', () => {
    const times = [
      { text: '1 December', value: '2026-12-01T18:00' },
      { text: '8pm', value: '2026-12-01T20:00' },
    ];
    const { meetings } = table(['Group', 'Date'], ['A', { text: '1 December to 8pm', times }]);
    expect(meetings[0]?.schedule).to.deep.include({ kind: 'dates', starts: ['2026-12-01T18:00'] });
    expect(meetings[0]?.durationMinutes).to.equal(120);
  });

  it('keeps a sentence about access as a sentence', () => {
    const { groups } = table(['Group', 'Access'], ['A', 'No lift, ramp at the side']);
    expect(groups[0]?.access).to.equal(undefined);
    expect(groups[0]?.description).to.equal('Access: No lift, ramp at the side');
  });

  it('reads online rooms, and the word alone', () => {
    const link = { text: 'Join', links: [{ text: 'Join', url: 'https://zoom.us/j/1' }] };
    const { meetings } = table(['Group', 'Online'], ['A', link], ['B', 'Yes'], ['C', 'No'], ['D', 'Ask for the link']);
    expect(meetings.map(({ attendance, online }) => [attendance.join(), online])).to.deep.equal([
      ['online', { url: 'https://zoom.us/j/1', provider: 'Zoom' }],
      ['online', undefined],
      ['', undefined],
      ['online', { note: 'Ask for the link' }],
    ]);
  });

  it('loses no row: each is a group or an error with its words', () => {
    const rows = [
      ['A', 'Monday', '10am'],
      ['', 'Tuesday', '11am'],
      ['A', 'Friday', '2pm'],
    ];
    const directory = table(['Group', 'Day', 'Time'], ...rows);
    expect(directory.groups.map((group) => group.id)).to.deep.equal(['a', 'a~2']);
    expect(directory.problems.filter((problem) => problem.severity === 'error')).to.have.length(1);
    expect(directory.groups[0]?.origin?.raw).to.deep.equal({ cells: rows[0]?.map(asCell) });
  });
});

describe('the reader of lists', () => {
  it('reads a line of words', () => {
    const { groups, meetings } = list('Carers Circle – Tuesdays 7pm to 8.30pm, Town Hall');
    expect(groups[0]).to.include({ name: 'Carers Circle', description: 'Town Hall' });
    expect(meetings[0]?.schedule).to.deep.include({ rule: { frequency: 'weekly', byDay: [{ day: 'TU' }] } });
    expect(meetings[0]?.durationMinutes).to.equal(90);
  });

  it('takes what an entry begins with in bold or as a link for the name', () => {
    const url = 'https://circle.example/';
    const entry = {
      text: 'Talk, Walk and Tea: last Friday 2pm. 3 Mill Street, Witney',
      lead: 'Talk, Walk and Tea',
      links: [{ text: 'Talk, Walk and Tea', url }],
    };
    const { groups, meetings } = list(entry);
    expect(groups[0]).to.deep.include({ name: 'Talk, Walk and Tea', links: [{ url }] });
    expect(meetings[0]?.venue?.address).to.equal('3 Mill Street, Witney');
    expect(meetings[0]?.schedule).to.deep.include({
      rule: { frequency: 'monthly', byDay: [{ day: 'FR', ordinal: -1 }] },
    });
  });

  it('does not take a time in bold for the name', () => {
    expect(list({ text: 'Tuesdays 7pm – Carers Circle', lead: 'Tuesdays 7pm' }).groups[0]?.name).to.equal(
      'Carers Circle',
    );
  });

  it('shows a narrowing remark beside the dates', () => {
    const { meetings } = list('Circle – Mondays 10am, every other week only');
    expect(meetings[0]?.schedule).to.deep.include({ note: 'every other week only' });
  });

  it('reads telephone numbers and addresses from links', () => {
    const links = ['tel:+441632960001', 'mailto:hello@circle.example?subject=Hi'].map((url) => ({
      text: 'Contact',
      url,
    }));
    expect(list({ text: 'Circle – contact us', links }).groups[0]?.contacts).to.deep.equal([
      { phone: '+441632960001' },
      { email: 'hello@circle.example' },
    ]);
  });

  it('keeps every word of an entry it does not understand', () => {
    const { groups, meetings, problems } = list(
      'Circle – Mondays to Fridays around 7pm, (ring the bell)',
      'Garden. We dig: come along!',
    );
    expect(meetings[0]?.schedule).to.deep.equal({
      kind: 'by-arrangement',
      note: 'Mondays to Fridays around 7pm, (ring the bell)',
    });
    expect(groups[1]).to.include({ name: 'Garden', description: 'We dig: come along!' });
    expect(problems.map((problem) => problem.reason)).to.include('schedule-in-words');
  });

  it('lets no hostile text or link out', () => {
    const entries = HOSTILE_STRINGS.map((text) => ({ text: `Circle ${text}` }));
    const links = HOSTILE_LINKS.map((url) => ({ text: 'Circle', lead: 'Circle', links: [{ text: 'Circle', url }] }));
    const directory = list(...entries, ...links);
    expect(directory.groups).to.have.length(entries.length + links.length);
    expect(directory.groups.flatMap((group) => group.links ?? [])).to.deep.equal([]);
    const cells = HOSTILE_LINKS.map((url) => ({ text: 'x', links: [{ text: 'x', url }] }));
    const rows = table(['Group', 'Online', 'Website'], ...cells.map((cell) => [cell, cell, cell]));
    expect(rows.groups.flatMap((group) => group.links ?? [])).to.deep.equal([]);
    expect(rows.meetings.flatMap((meeting) => meeting.online?.url ?? [])).to.deep.equal([]);
  });
});

describe('the reader of microdata', () => {
  const item = (types: string, properties: Record<string, readonly (string | PartItem)[]>): PartItem => ({
    types: [types],
    properties,
  });
  const event = (properties: Record<string, readonly (string | PartItem)[]>, type = 'Event'): Directory =>
    list({ text: 'Circle', item: item(type, { name: ['Circle'], ...properties }) });

  it('reads an event with its place', () => {
    const address = item('PostalAddress', {
      streetAddress: ['1 Mill Street'],
      addressLocality: ['Witney'],
      postalCode: ['OX28 1AA'],
    });
    const geo = item('GeoCoordinates', { latitude: ['51.78'], longitude: ['-1.48'] });
    const { groups, meetings, problems } = event({
      description: ['Tea'],
      url: ['https://circle.example/'],
      startDate: ['2026-12-01T18:00'],
      endDate: ['2026-12-01T19:30'],
      isAccessibleForFree: ['true'],
      inLanguage: ['en'],
      location: [item('Place', { name: ['Hall'], address: [address], geo: [geo] })],
    });
    expect(groups[0]).to.deep.include({ name: 'Circle', description: 'Tea', cost: { free: true }, languages: ['en'] });
    expect(meetings[0]).to.deep.include({
      durationMinutes: 90,
      venue: {
        name: 'Hall',
        address: '1 Mill Street',
        locality: 'Witney',
        postalCode: 'OX28 1AA',
        point: { latitude: 51.78, longitude: -1.48 },
      },
    });
    expect(meetings[0]?.schedule).to.deep.include({ kind: 'dates', starts: ['2026-12-01T18:00'] });
    expect(problems).to.deep.equal([]);
  });

  const schedules: readonly (readonly [Record<string, readonly string[]>, object])[] = [
    [
      { byDay: ['https://schema.org/Tuesday'], startTime: ['19:00'] },
      { startIsNominal: true, rule: { frequency: 'weekly', byDay: [{ day: 'TU' }] } },
    ],
    [
      { byDay: ['2TU', '-1FR'], startTime: ['19:00'] },
      {
        rule: {
          frequency: 'monthly',
          byDay: [
            { day: 'TU', ordinal: 2 },
            { day: 'FR', ordinal: -1 },
          ],
        },
      },
    ],
    [
      {
        byDay: ['Wednesday'],
        repeatFrequency: ['P2W'],
        startDate: ['2026-01-07'],
        startTime: ['14:00'],
        exceptDate: ['2026-02-04'],
      },
      {
        start: '2026-01-07T14:00',
        rule: { frequency: 'weekly', interval: 2, byDay: [{ day: 'WE' }] },
        excluded: ['2026-02-04'],
      },
    ],
    [
      { byDay: ['Someday'], startTime: ['14:00'] },
      { kind: 'by-arrangement', note: 'Someday, 14:00' },
    ],
    [{ byDay: ['Wednesday'], repeatFrequency: ['P2W'], startTime: ['14:00'] }, { kind: 'by-arrangement' }],
  ];
  for (const [properties, expected] of schedules) {
    it(`reads the schedule ${JSON.stringify(properties)}`, () => {
      const { meetings } = event({ eventSchedule: [item('Schedule', properties)] }, 'EventSeries');
      expect(meetings[0]?.schedule).to.deep.include(expected);
    });
  }

  it('knows online rooms, mixed attendance and cancelled events', () => {
    const room = item('VirtualLocation', { url: ['https://zoom.us/j/1'] });
    const mode = ['https://schema.org/MixedEventAttendanceMode'];
    const { groups, meetings } = event({
      location: ['Town Hall', room],
      eventAttendanceMode: mode,
      eventStatus: ['https://schema.org/EventCancelled'],
    });
    expect(meetings[0]).to.deep.include({ attendance: ['in-person', 'online'], venue: { name: 'Town Hall' } });
    expect(meetings[0]?.online?.url).to.equal('https://zoom.us/j/1');
    expect(groups[0]?.status).to.equal('closed');
  });

  it('reads the events of a list of items, and reports properties it does not know', () => {
    const inner = item('Event', { name: ['Inner'], superpower: ['flight'] });
    const directory = list({
      text: 'x',
      item: item('ItemList', { itemListElement: [item('ListItem', { item: [inner] })] }),
    });
    expect(directory.groups.map((group) => group.name)).to.deep.equal(['Inner']);
    expect(problemsOf(directory)).to.include('inner superpower field-unknown');
  });
});

describe('readWhenText', () => {
  const texts: readonly (readonly [string, number, readonly string[]])[] = [
    ['Mondays, Wednesdays and Fridays, 7pm', 1, []],
    ['Mondays 10am and Thursdays 7pm', 2, []],
    ['7pm on Tuesdays, upstairs', 1, ['upstairs']],
    ['Tuesdays – 7pm', 1, []],
    ['Tuesdays 7 p.m. to 9 p.m.', 1, []],
    ['Monday Group, Tuesdays 7pm', 1, ['Monday Group']],
    ['Mondays – Fridays 7pm', 0, ['Mondays', 'Fridays 7pm']],
    ['Mondays 7pm, Thursdays', 0, ['Mondays 7pm', 'Thursdays']],
    ['Mondays except August, 7pm', 0, ['Mondays except August', '7pm']],
    ['', 0, []],
    ['x '.repeat(4000), 0, ['x '.repeat(4000).trim()]],
  ];
  for (const [text, count, rest] of texts) {
    it(`finds ${count} in "${text.slice(0, 50)}"`, () => {
      const read = readWhenText(text);
      expect([read.entries.length, read.rest]).to.deep.equal([count, rest]);
    });
  }
});
