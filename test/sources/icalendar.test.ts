import { expect } from 'chai';
import type { Directory, Meeting, Problem } from '../../src/domain/model.js';
import { icalendarReader } from '../../src/sources/icalendar/index.js';
import { LoadError } from '../../src/sources/source.js';

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one']), ...lines, 'END:VEVENT'].join(
    '\r\n',
  );
const calendar = (...events: readonly string[]): { text: string } => ({
  text: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'),
});
const read = (value: { text: string }, timeZone?: string): Directory =>
  icalendarReader.read(value, timeZone ? { timeZone } : {});
const only = (value: { text: string }, timeZone?: string): Meeting => {
  const { meetings } = read(value, timeZone);
  expect(meetings).to.have.length(1);
  return meetings[0]!;
};
const reasons = ({ problems }: Directory): readonly string[] =>
  problems.map(({ field, reason }) => `${field}: ${reason}`);
const errors = ({ problems }: Directory): readonly Problem[] => problems.filter(({ severity }) => severity === 'error');

const START = 'DTSTART;TZID=Europe/London:20260106T183000';
const WEEKLY = 'RRULE:FREQ=WEEKLY';
const NAME = 'SUMMARY:Evening circle';

describe('a calendar', () => {
  it('is known by its first line, and by nothing else', () => {
    expect(icalendarReader.detect(calendar())).to.equal(true);
    for (const value of [{ text: 'Name,Day' }, [], {}, 'BEGIN:VCALENDAR', undefined])
      expect(icalendarReader.detect(value)).to.equal(false);
    expect(() => icalendarReader.read({ text: 'Name,Day' }, {})).to.throw(LoadError);
  });

  it('may be empty', () => {
    expect(read(calendar())).to.deep.include({ groups: [], meetings: [], problems: [] });
  });

  const rules: readonly (readonly [string, readonly string[], object])[] = [
    ['a weekly series', [WEEKLY], { rule: { frequency: 'weekly' }, start: '2026-01-06T18:30' }],
    [
      'a monthly one on the second Tuesday',
      ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6'],
      { rule: { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }], count: 6 } },
    ],
    [
      'an end in UTC, which is turned into the zone of the series',
      ['RRULE:FREQ=WEEKLY;UNTIL=20260707T173000Z'],
      { rule: { frequency: 'weekly', until: '2026-07-07T18:30' } },
    ],
    [
      'an end on a date, which takes place',
      ['RRULE:FREQ=WEEKLY;UNTIL=20260707'],
      { rule: { frequency: 'weekly', until: '2026-07-07T23:59' } },
    ],
    [
      'dates left out: with a time, as a day, in another zone, several in a line',
      [
        WEEKLY,
        'EXDATE;TZID=Europe/London:20260113T183000,20260120T183000',
        'EXDATE;VALUE=DATE:20260127',
        'EXDATE:20260203T183000Z',
      ],
      { excluded: ['2026-01-13', '2026-01-20', '2026-01-27', '2026-02-03'] },
    ],
    ['extra dates', [WEEKLY, 'RDATE;TZID=Europe/London:20260108T190000'], { added: ['2026-01-08T19:00'] }],
  ];
  for (const [what, lines, schedule] of rules) {
    it(`shows ${what}`, () => {
      const found = only(calendar(event(NAME, START, ...lines))).schedule;
      expect(found).to.deep.include({ kind: 'recurring', timeZone: 'Europe/London', ...schedule });
    });
  }

  const lengths: readonly (readonly [string, string, number | undefined])[] = [
    ['an end', 'DTEND;TZID=Europe/London:20260106T200000', 90],
    ['an end after midnight', 'DTEND;TZID=Europe/London:20260107T003000', 360],
    ['an end in another zone', 'DTEND;TZID=Europe/Berlin:20260106T210000', 90],
    ['a length', 'DURATION:PT1H30M', 90],
    ['a length of a day', 'DURATION:P1D', 1440],
    ['an end before the start', 'DTEND;TZID=Europe/London:20260106T170000', undefined],
    ['an end that is the start', 'DTEND;TZID=Europe/London:20260106T183000', undefined],
    ['no end', 'TRANSP:OPAQUE', undefined],
  ];
  for (const [what, line, minutes] of lengths) {
    it(`lasts as it says with ${what}`, () => {
      expect(only(calendar(event(NAME, START, WEEKLY, line))).durationMinutes).to.equal(minutes);
    });
  }

  const zones: readonly (readonly [string, string, string | undefined, string])[] = [
    ['an IANA name', 'DTSTART;TZID=America/New_York:20260106T183000', undefined, 'America/New_York'],
    ['an old name', 'DTSTART;TZID=US/Central:20260106T183000', undefined, 'America/Chicago'],
    ['a name of Windows', 'DTSTART;TZID=W. Europe Standard Time:20260106T183000', undefined, 'Europe/Berlin'],
    [
      'a quoted name of Windows',
      'DTSTART;TZID="(UTC-05:00) Eastern Time (US and Canada)":20260106T183000',
      undefined,
      'America/New_York',
    ],
    [
      'a name with a prefix',
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Paris:20260106T183000',
      undefined,
      'Europe/Paris',
    ],
    ['no zone and none on the page', 'DTSTART:20260106T183000', undefined, 'unknown'],
    ['no zone but one on the page', 'DTSTART:20260106T183000', 'Europe/Dublin', 'Europe/Dublin'],
    ['a zone that is none', 'DTSTART;TZID=Europe/Germany:20260106T183000', undefined, 'unknown'],
    ['UTC', 'DTSTART:20260106T183000Z', 'Europe/Dublin', 'UTC'],
  ];
  for (const [what, start, site, timeZone] of zones) {
    it(`has the zone that it says, where that is ${what}`, () => {
      expect(only(calendar(event(NAME, start, WEEKLY)), site).schedule).to.include({
        timeZone,
        start: '2026-01-06T18:30',
      });
    });
  }

  it('finds a zone without a usable name by its rules, and says so', () => {
    const rules = [
      'BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone 1',
      'BEGIN:STANDARD\r\nDTSTART:16011104T020000\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nEND:STANDARD',
      'BEGIN:DAYLIGHT\r\nDTSTART:16010311T020000\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const given = calendar(rules, event(NAME, 'DTSTART;TZID=Customized Time Zone 1:20260106T183000', WEEKLY));
    expect(only(given).schedule).to.include({ timeZone: 'America/New_York' });
    expect(reasons(read(given))).to.include('TZID: time-zone-unknown');
  });

  it('shows a single time in UTC by the clock of the calendar', () => {
    const given = calendar('X-WR-TIMEZONE:Europe/London', event(NAME, 'DTSTART:20260706T173000Z'));
    expect(only(given).schedule).to.deep.include({ timeZone: 'Europe/London', starts: ['2026-07-06T18:30'] });
  });

  it('changes a single date of a series by its newest version', () => {
    const change = (sequence: number, hour: number): string =>
      event(
        'RECURRENCE-ID;TZID=Europe/London:20260113T183000',
        NAME,
        `SEQUENCE:${sequence}`,
        `DTSTART;TZID=Europe/London:20260113T${hour}0000`,
      );
    const given = calendar(event(NAME, START, WEEKLY), change(2, 20), change(1, 21));
    expect(only(given).schedule).to.deep.include({ overrides: [{ date: '2026-01-13', start: '2026-01-13T20:00' }] });
    expect(reasons(read(given))).to.include('UID: id-repeated');
  });

  it('cancels a single date, and a whole series', () => {
    const gone = event(
      'RECURRENCE-ID;TZID=Europe/London:20260113T183000',
      NAME,
      'STATUS:CANCELLED',
      'DTSTART;TZID=Europe/London:20260113T183000',
    );
    expect(only(calendar(event(NAME, START, WEEKLY), gone)).schedule).to.deep.include({
      overrides: [{ date: '2026-01-13', cancelled: true }],
    });
    expect(only(calendar(event(NAME, START, WEEKLY, 'STATUS:CANCELLED'))).status).to.equal('closed');
  });

  it('makes one meeting of dates without a rule, whatever their names say of their status', () => {
    const date = (day: string, ...more: readonly string[]): string =>
      event(`UID:${day}`, `DTSTART;TZID=Europe/London:202601${day}T093000`, 'LOCATION:Park', ...more);
    const { schedule } = only(
      calendar(
        date('03', 'SUMMARY:Shed'),
        date('10', 'SUMMARY:Shed (Cancelled)', 'STATUS:CANCELLED'),
        date('17', 'SUMMARY:Shed (Tentative)', 'STATUS:TENTATIVE'),
      ),
    );
    expect(schedule).to.deep.include({
      kind: 'dates',
      starts: ['2026-01-03T09:30', '2026-01-10T09:30', '2026-01-17T09:30'],
      overrides: [
        { date: '2026-01-10', cancelled: true },
        { date: '2026-01-17', note: 'Tentative' },
      ],
    });
  });

  it('makes up no time for a whole day', () => {
    const given = calendar(event(NAME, 'DTSTART;VALUE=DATE:20260106'));
    expect(only(given).schedule).to.deep.include({ kind: 'by-arrangement', weekdays: ['TU'] });
    expect(reasons(read(given))).to.include('DTSTART: time-missing');
  });

  it('shows words where its rule cannot be read, and asks for no million of starts', () => {
    for (const rule of ['RRULE:FREQ=SECONDLY', 'RRULE:RRULE:Anything;FREQ=WEEKLY', 'RRULE:FREQ=WEEKLY;BYDAY=XX']) {
      const directory = read(calendar(event(NAME, START, rule)));
      expect(directory.meetings[0]?.schedule.kind, rule).to.equal('by-arrangement');
      expect(reasons(directory), rule).to.include('RRULE: schedule-unreadable');
    }
  });

  it('tells where it is, and how to join', () => {
    const place = only(
      calendar(event(NAME, START, 'LOCATION:Town Hall\\, 1 High Street\\, Banbury OX16 1AA', 'GEO:52.06;-1.34')),
    );
    expect(place.venue).to.deep.equal({
      name: 'Town Hall',
      address: '1 High Street, Banbury OX16 1AA',
      point: { latitude: 52.06, longitude: -1.34 },
    });
    expect(place.attendance).to.deep.equal(['in-person']);
    for (const line of [
      'LOCATION:https://zoom.us/j/123',
      'CONFERENCE;VALUE=URI:https://zoom.us/j/123',
      'DESCRIPTION:Tea first. Join: https://zoom.us/j/123.',
    ]) {
      const meeting = only(calendar(event(NAME, START, line)));
      expect(meeting.online?.url, line).to.equal('https://zoom.us/j/123');
      expect(meeting.attendance, line).to.deep.equal(['online']);
    }
  });

  it('names nobody', () => {
    const given = calendar(
      event(
        NAME,
        START,
        'ORGANIZER;CN=Alex Example:mailto:alex@example.org',
        'ATTENDEE;CN=Robin Example:mailto:r@example.org',
        'CONTACT:Sam Example',
      ),
    );
    const { groups, meetings } = read(given);
    const shown = JSON.stringify([
      groups.map(({ origin: _, ...group }) => group),
      meetings.map(({ origin: _, ...meeting }) => meeting),
    ]);
    expect(shown).not.to.match(/Alex|Robin|Sam/);
  });

  it('keeps private events to itself, unless it was written by this library', () => {
    const lines = [NAME, START, 'CLASS:PRIVATE'];
    const directory = read(calendar(event(...lines)));
    expect(directory.meetings).to.deep.equal([]);
    expect(errors(directory).map(({ reason }) => reason)).to.deep.equal(['not-published']);
    expect(only(calendar('PRODID:-//peer-support-widgets//EN', event(...lines))).durationMinutes).to.equal(undefined);
  });

  it('loses no good event beside bad ones: records in are meetings and errors', () => {
    const directory = read(
      calendar(
        event('UID:good', NAME, START, WEEKLY),
        event('UID:no-start', NAME),
        event('UID:no-name', START),
        event('UID:nonsense', NAME, 'DTSTART:99999999T999999'),
        'BEGIN:VEVENT\r\nUID:unended\r\nSUMMARY:Second circle\r\nDTSTART;TZID="Europe/London:20260107T183000"',
      ),
    );
    expect(directory.sources[0]?.records).to.equal(5);
    expect(directory.meetings).to.have.length(2);
    expect(errors(directory)).to.have.length(3);
  });

  it('reads lines that are folded in any of the ways, and numbers without ids', () => {
    for (const fold of ['\r\n ', '\n\t', '\r ']) {
      const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Even${fold}ing circle\nDTSTART:20260106T183000Z\nEND:VEVENT\nEND:VCALENDAR`;
      const directory = read({ text });
      expect(directory.groups.map(({ name }) => name)).to.deep.equal(['Evening circle']);
      expect(reasons(directory)).to.include('UID: id-missing');
    }
  });
});
