import { expect } from 'chai';
import ICAL from 'ical.js';
import type { Meeting } from '../../src/domain/model.js';
import { calendarLinks } from '../../src/writers/calendar-links.js';
import { directionLinks } from '../../src/writers/directions.js';
import { escapeText, foldLine } from '../../src/writers/ical-text.js';
import { toICalendar, type ICalendarOptions } from '../../src/writers/icalendar.js';
import { timeZoneLines } from '../../src/writers/vtimezone.js';
import { aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';
import { startsOf } from '../support/read-icalendar.js';

/** A Tuesday in November, 17:40 in London. */
const NOW = Date.UTC(2026, 10, 24, 17, 40);
const GROUP = aGroup({ name: 'Living with Bipolar', summary: 'For people with bipolar.' });

const file = (meeting: Partial<Meeting> = {}, options: Partial<ICalendarOptions> = {}) =>
  toICalendar({ meetings: [aMeeting(meeting)], groups: [GROUP] }, { now: NOW, ...options });

const unfolded = (text: string): string => text.replace(/\r\n /g, '');
const lines = (...given: Parameters<typeof file>): string[] => unfolded(file(...given).text).split('\r\n');
/** The event's own lines, without those of the zone. */
const eventOf = (...given: Parameters<typeof file>): string[] => {
  const all = lines(...given);
  return all.slice(all.indexOf('BEGIN:VEVENT'), all.indexOf('END:VEVENT'));
};

const HOSTILE = [
  'Tea\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Not ours',
  'a;b,c\\d\\n:e"f',
  'one\ntwo\rthree\u2028four\u0085five',
  '\u0000\u0007\u001bbell\u202eback',
  '👩‍👩‍👧‍👦 '.repeat(40),
  'نص عربي طويل، ؛ '.repeat(20),
  'lone \ud83d half',
  '',
];

describe('a calendar file', () => {
  it('holds a whole series from its next date on', () => {
    const event = eventOf();
    expect(event).to.include.members([
      'DTSTAMP:20261124T174000Z',
      'DTSTART;TZID=Europe/London:20261124T190000',
      'DTEND;TZID=Europe/London:20261124T203000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'SUMMARY:Group meeting',
    ]);
  });

  it('says nothing about what the group is for', () => {
    const url = 'https://groups.example/bipolar';
    const { text } = file({ url, note: 'For bipolar', name: 'Bipolar', id: 'bipolar', groupId: 'group-1' });
    expect(text.toLowerCase()).not.to.contain('bipolar');
    expect(text).to.contain('CLASS:PRIVATE');
  });

  it('has the group’s name when that is chosen, or the site’s own words', () => {
    expect(eventOf({}, { title: 'full' })).to.include('SUMMARY:Living with Bipolar');
    expect(eventOf({}, { title: () => 'Tea' })).to.include('SUMMARY:Tea');
  });

  it('can hold one date, under an id of its own that stays the same', () => {
    const event = eventOf({}, { date: '2026-12-01' });
    expect(event).to.include('DTSTART;TZID=Europe/London:20261201T190000');
    expect(event.some((line) => line.startsWith('RRULE'))).to.equal(false);
    const uid = event.find((line) => line.startsWith('UID'));
    expect(uid).to.match(/^UID:\w+-20261201@peer-support-widgets$/);
    expect(eventOf({}, { date: '2026-12-01', now: NOW + 86_400_000 })).to.include(uid);
  });

  it('keeps the id of a series, and tells two meetings and two sources apart', () => {
    const uid = (meeting: Partial<Meeting>, now = NOW): string | undefined =>
      eventOf(meeting, { now }).find((line) => line.startsWith('UID'));
    expect(uid({}, NOW + 90 * 86_400_000)).to.equal(uid({}));
    const all = [{}, { id: 'other' }, { origin: { source: 'second', recordId: '1' } }].map((each) => uid(each));
    expect(new Set(all).size).to.equal(3);
  });

  it('takes cancelled and excluded dates out, and tells moved ones in the series', () => {
    const schedule = aWeekly('TU', '19:00', {
      excluded: ['2026-12-22', '2026-12-23'],
      overrides: [
        { date: '2026-12-01', cancelled: true },
        { date: '2026-12-08', start: '2026-12-09T18:00' },
      ],
    });
    const all = lines({ schedule });
    expect(all).to.include('EXDATE;TZID=Europe/London:20261201T190000,20261222T190000');
    const moved = all.indexOf('RECURRENCE-ID;TZID=Europe/London:20261208T190000');
    expect(all[moved + 1]).to.equal('DTSTART;TZID=Europe/London:20261209T180000');
  });

  it('makes an event of each single date', () => {
    const { text, events } = file({
      schedule: someDates(['2026-12-03T10:00', '2026-12-10T10:00', '2026-11-01T10:00']),
    });
    expect(events).to.equal(2);
    expect(new Set(text.match(/^UID:.*$/gm)).size).to.equal(2);
    expect(text).not.to.contain('RDATE');
  });

  it('ends a series at its last date in UTC, and counts only what is to come', () => {
    const rule = { frequency: 'weekly', byDay: [{ day: 'TU' }] } as const;
    const until = eventOf({ schedule: aWeekly('TU', '19:00', { rule: { ...rule, until: '2027-06-30T00:00' } }) });
    expect(until).to.include('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T180000Z');
    const count = eventOf({ schedule: aWeekly('TU', '19:00', { rule: { ...rule, count: 50 } }) });
    expect(count).to.include('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4');
  });

  const NOTES: readonly (readonly [string, Partial<Meeting>, string, number])[] = [
    ['one by arrangement', { schedule: byArrangement() }, 'by-arrangement', 0],
    ['one that is over', { schedule: someDates(['2026-01-01T10:00']) }, 'over', 0],
    ['a paused one', { status: 'paused' }, 'paused', 0],
    ['a closed one', { status: 'closed' }, 'closed', 0],
    ['one without a known zone', { schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) }, 'time-zone-unknown', 1],
    [
      'a rule that calendars read in different ways',
      { schedule: aWeekly('TU', '19:00', { rule: { frequency: 'daily', byMonthDay: [13] } }) },
      'next-dates-only',
      30,
    ],
  ];
  for (const [name, meeting, code, events] of NOTES) {
    it(`says what becomes of ${name}`, () => {
      const made = file(meeting);
      expect(made.notes).to.deep.equal([{ meetingId: 'meeting-1', code }]);
      expect(made.events).to.equal(events);
    });
  }

  it('leaves the zone out where it is not known, so that times stay as they are given', () => {
    const { text } = file({ schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) });
    expect(text).to.contain('DTSTART:20261124T190000\r\n').and.not.to.contain('TZID');
  });

  it('reminds only when that is chosen', () => {
    expect(file().text).not.to.contain('VALARM');
    expect(lines({}, { reminderMinutes: 60 })).to.include.members(['ACTION:DISPLAY', 'TRIGGER:-PT60M']);
  });

  it('has a join link only where everybody may see it, and never a passcode', () => {
    const online = { url: 'https://video.example/j/tea', passcode: 'secret-word' };
    const phone = { number: '+441632960003,,12345#', passcode: '12345' };
    const meeting: Partial<Meeting> = { attendance: ['online', 'phone'], online, phone };
    expect(eventOf(meeting)).to.include.members([
      'LOCATION:Online\\; By phone',
      'DESCRIPTION:Join: https://video.example/j/tea\\nCall: +441632960003',
    ]);
    expect(file(meeting).text).not.to.match(/secret|12345/);
    expect(file({ ...meeting, online: { ...online, reveal: 'on-request' } }).text).not.to.contain('video.example');
  });

  it('tells only the town of a place that is roughly known', () => {
    const venue = { name: 'The Hall', address: '12 Green Lane', locality: 'Milltown', approximate: true };
    expect(eventOf({ venue })).to.include('LOCATION:Milltown');
    expect(eventOf({ venue: { ...venue, approximate: false } })).to.include(
      'LOCATION:The Hall\\, 12 Green Lane\\, Milltown',
    );
  });

  for (const text of HOSTILE) {
    it(`gives back ${JSON.stringify(text).slice(0, 40)} and nothing else`, () => {
      const meetings = [aMeeting({ name: text, venue: { name: text } })];
      const made = toICalendar({ meetings }, { now: NOW, title: () => text });
      const calendar = new ICAL.Component(ICAL.parse(made.text) as ConstructorParameters<typeof ICAL.Component>[0]);
      const events = calendar.getAllSubcomponents('vevent');
      const clean = text
        .replace(/\r\n?|[\u0085\u2028]/g, '\n')
        .replace(/[\u0000-\u0009\u000b-\u001f\u202e]/g, '')
        .replace('\ud83d ', '\ufffd ');
      expect(events.length).to.equal(1);
      expect(events[0]?.getFirstPropertyValue('summary')).to.equal(clean || 'Group meeting');
    });

    it(`folds ${JSON.stringify(text).slice(0, 40)} at 75 octets, inside no character`, () => {
      const escaped = `SUMMARY:${escapeText(text)}`;
      const folded = foldLine(escaped);
      for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      for (const line of folded.split('\r\n')) expect(line).not.to.match(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
      expect(unfolded(folded)).to.equal(escaped);
    });
  }
});

describe('a time zone in a calendar file', () => {
  it('has a rule without an end where the clocks change by habit', () => {
    const rules = timeZoneLines('Europe/London', 2026, 2036)?.filter((line) => line.startsWith('RRULE'));
    expect(rules).to.deep.equal(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']);
  });

  it('has each change by itself where they follow the moon', () => {
    const all = timeZoneLines('Africa/Casablanca', 2019, 2025) ?? [];
    expect(all.some((line) => line.startsWith('RRULE'))).to.equal(false);
    expect(all.filter((line) => line.startsWith('DTSTART')).length).to.be.above(8);
  });

  it('has no change where there is none, and knows the quarter of an hour', () => {
    expect(timeZoneLines('Asia/Kathmandu', 2026, 2036))
      .to.include('TZOFFSETTO:+0545')
      .and.to.have.length(8);
    expect(timeZoneLines('Nowhere/Land', 2026, 2036)).to.equal(undefined);
  });
});

describe('links to other calendars', () => {
  const linksOf = (meeting: Partial<Meeting> = {}, date?: string) =>
    calendarLinks(aMeeting(meeting), GROUP, { now: NOW, date });

  it('have the neutral title, the times, the place, and the rule where the website takes one', () => {
    const { google, outlook } = linksOf({ venue: { locality: 'Milltown' } })!;
    const asked = new URL(google).searchParams;
    expect(Object.fromEntries(asked)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Group meeting',
      dates: '20261124T190000/20261124T203000',
      ctz: 'Europe/London',
      location: 'Milltown',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
    });
    expect(new URL(outlook).searchParams.get('startdt')).to.equal('2026-11-24T19:00:00Z');
  });

  it('have no rule for one date', () => {
    expect(linksOf({}, '2026-12-01')!.google).not.to.contain('recur');
  });

  it('never hold a join link, a passcode or a note', () => {
    const online = { url: 'https://video.example/j/1', passcode: 'secret' };
    const links = linksOf({ attendance: ['online'], online, note: 'private' })!;
    expect(`${links.google} ${links.outlook}`).not.to.match(/video|secret|private/);
  });

  it('are not there without a known zone', () => {
    expect(linksOf({ schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) })).to.equal(undefined);
  });
});

describe('links to maps', () => {
  const POINT = { latitude: 51.5, longitude: -0.12 };
  it('hold where to go and nothing else', () => {
    const links = directionLinks({ point: POINT })!;
    expect(links).to.deep.equal({
      google: 'https://www.google.com/maps/dir/?api=1&destination=51.5%2C-0.12',
      apple: 'https://maps.apple.com/?daddr=51.5%2C-0.12',
      openStreetMap: 'https://www.openstreetmap.org/directions?to=51.5%2C-0.12',
    });
  });

  it('take the address where there is no point', () => {
    const links = directionLinks({ name: 'The Hall', address: '12 Green Lane', locality: 'Milltown' })!;
    expect(new URL(links.google).searchParams.get('destination')).to.equal('The Hall, 12 Green Lane, Milltown');
  });

  it('are not there for a place that is roughly known, or only by its town', () => {
    expect(directionLinks({ point: POINT, approximate: true })).to.equal(undefined);
    expect(directionLinks({ locality: 'Milltown' })).to.equal(undefined);
    expect(directionLinks(undefined)).to.equal(undefined);
  });
});

describe('one date of a series, read by another program', () => {
  it('starts when it does', () => {
    const { text } = file({}, { date: '2026-12-01' });
    expect(startsOf(text, NOW, Infinity)).to.deep.equal(['2026-12-01T19:00:00.000Z 90']);
  });
});
