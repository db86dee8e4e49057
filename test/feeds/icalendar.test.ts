import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { icalendarReader } from '../../src/sources/icalendar/index.js';
import { timeZoneLines } from '../../src/writers/vtimezone.js';
import { startsOf } from '../support/read-icalendar.js';
import { describeFeeds, hasFeeds, tally } from './feeds.js';

const FOLDER = fileURLToPath(new URL('../../../shared/feeds/icalendar/', import.meta.url));
const textOf = (path: string): string => readFileSync(`${FOLDER}${path}`, 'utf8');
const read = (path: string, timeZone?: string): Directory =>
  icalendarReader.read({ text: textOf(path) }, timeZone ? { timeZone } : {});
const edges = hasFeeds ? readdirSync(`${FOLDER}edge`).map((name) => `edge/${name}`) : [];
const eventsIn = (text: string): number => text.match(/^\s*BEGIN:VEVENT/gm)?.length ?? 0;
const named = ({ groups, meetings }: Directory, name: string): Meeting => {
  const group = groups.find((each) => each.name === name);
  const meeting = meetings.find((each) => each.groupId === group?.id);
  if (!meeting) throw new Error(`No "${name}" among ${groups.map((each) => each.name).join(', ')}.`);
  return meeting;
};

const FROM = Date.UTC(2010, 0, 1);
const TO = Date.UTC(2033, 0, 1);

const ourStarts = ({ meetings }: Directory): string[] =>
  meetings
    .flatMap(({ schedule, durationMinutes }) => [...occurrences(schedule, FROM, TO, { durationMinutes })])
    .map(({ startsAt }) => new Date(startsAt).toISOString())
    .sort();

/** Starts as ical.js finds them. It takes a zone that the file does not describe for none, so descriptions are put in. */
function theirStarts(text: string): string[] {
  const zones = new Set([...text.matchAll(/;TZID=([\w/]+):/g)].map(([, zone = '']) => zone));
  const missing = [...zones].filter((zone) => !text.includes(`\nTZID:${zone}`));
  const lines = missing.flatMap((zone) => timeZoneLines(zone, 2010, 2030) ?? []);
  // It stops at a date that says it is a time, and gives all-day events a midnight.
  const readable = text
    .replace(/^EXDATE:\d{8}\r?\n/gm, '')
    .replace(/BEGIN:VEVENT\r?\nDTSTART;VALUE=DATE:[^]*?END:VEVENT\r?\n/g, '')
    .replace('BEGIN:VEVENT', `${lines.join('\r\n')}\r\nBEGIN:VEVENT`);
  return startsOf(readable, FROM, TO)
    .map((start) => start.slice(0, 24))
    .sort();
}

describeFeeds('calendars', () => {
  for (const path of ['hulme-moss-side-2016-google.ics', 'banbury-mens-shed-2026-derived.ics', ...edges]) {
    it(`count every event, and shows what is readable: ${path}`, () => {
      const directory = read(path, 'Europe/London');
      expect(directory.sources[0]?.records).to.equal(eventsIn(textOf(path)));
      expect(directory.meetings).not.to.have.length(0);
      expect(directory.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });
  }

  /** Files that ical.js reads as their writers meant: zones it can know, rules that are rules. */
  const SOUND = [
    'edge/biweekly-exdate-until.ics',
    'edge/daily-count-exdate-recurrence-id.ics',
    'edge/google-calendar-kiev-tz.ics',
    'edge/meetup-timed-tz.ics',
    'edge/non-utc-until.ics',
    'hulme-moss-side-2016-google.ics',
  ];
  for (const path of SOUND) {
    it(`starts when ical.js says that it starts: ${path}`, () => {
      expect(ourStarts(read(path, 'Europe/London'))).to.deep.equal(theirStarts(textOf(path)));
    });
  }

  it('makes one meeting of the dates of the shed, two of them cancelled or tentative where it says so', () => {
    const shed = read('banbury-mens-shed-2026-derived.ics');
    expect(shed.groups.map(({ name }) => name)).to.include('Banbury Shed');
    const text = textOf('banbury-mens-shed-2026-derived.ics');
    const overrides = shed.meetings.flatMap(({ schedule }) =>
      schedule.kind === 'dates' ? (schedule.overrides ?? []) : [],
    );
    expect(overrides.filter(({ cancelled }) => cancelled)).to.have.length(
      text.match(/^STATUS:CANCELLED/gm)?.length ?? 0,
    );
    expect(overrides.filter(({ note }) => note === 'Tentative')).to.have.length(
      text.match(/^STATUS:TENTATIVE/gm)?.length ?? 0,
    );
    const starts = shed.meetings.flatMap(({ schedule }) => (schedule.kind === 'dates' ? schedule.starts : []));
    expect(starts).to.have.length(29);
    expect(
      shed.meetings.every(({ schedule }) => schedule.kind === 'dates' && schedule.timeZone === 'Europe/London'),
    ).to.equal(true);
  });

  it('knows the zones of Windows, quoted ones and those with a name of their own', () => {
    const zones = (path: string, site?: string): unknown[] => [
      ...new Set(
        read(path, site).meetings.map(({ schedule }) => ('timeZone' in schedule ? schedule.timeZone : schedule.kind)),
      ),
    ];
    expect(zones('edge/ms_timezones.ics')).to.include.members(['Europe/Berlin', 'America/Los_Angeles']);
    expect(zones('edge/windows-quoted-tz-rrule.ics')).to.deep.equal(['America/New_York']);
    // No zone by that name: said, never guessed.
    expect(zones('edge/germany_at_end_of_day_repeating.ics')).to.deep.equal(['unknown']);
    expect(zones('edge/floating-dtstart-custom-vtimezone.ics')).to.deep.equal(['unknown']);
    expect(zones('edge/floating-dtstart-custom-vtimezone.ics', 'America/New_York')).to.deep.equal(['America/New_York']);
    expect(zones('edge/music-school-weekly-until.ics', 'Europe/Berlin')).to.deep.equal(['Europe/Berlin']);
  });

  it('shows the words of a rule that is none, and the series beside it', () => {
    const directory = read('edge/badRRULE.ics');
    expect(tally(directory.problems, ({ reason }) => reason)['schedule-unreadable']).to.be.greaterThan(0);
    expect(named(directory, 'Academic Time').schedule.kind).to.equal('by-arrangement');
    expect(named(directory, 'Brain Break').schedule.kind).to.equal('recurring');
  });

  it('takes the newest version of a changed date, and leaves out one that names no start', () => {
    expect(ourStarts(read('edge/recurrence-sequence.ics'))).to.deep.equal(
      ['01T10', '02T14', '03T15', '04T10', '05T10'].map((start) => `2024-01-${start}:00:00.000Z`),
    );
  });

  it('takes the newest version of an event, and tells of the older ones', () => {
    const directory = read('edge/duplicate-rrule-sequence.ics');
    expect(directory.groups.map(({ name }) => name)).to.deep.equal(['Daily Meeting (SEQUENCE 2)']);
    expect(directory.problems.map(({ reason }) => reason)).to.include('id-repeated');
  });

  it('marks what is tentative or cancelled', () => {
    const directory = read('edge/tentative-apple-calendar.ics');
    const { schedule } = named(directory, 'Cancelled');
    expect(schedule.kind === 'dates' && schedule.overrides?.[0]?.cancelled).to.equal(true);
    expect(named(directory, 'Cancelled').status).to.equal('closed');
    expect(named(directory, 'Confirmed').status).to.equal(undefined);
  });
});
