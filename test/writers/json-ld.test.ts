import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import type { RecurrenceRule } from '../../src/domain/schedule.js';
import { type JsonLdObject, scriptText, toJsonLd } from '../../src/writers/json-ld.js';
import { aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';

/** A Tuesday in November, 17:40 in London. */
const NOW = Date.UTC(2026, 10, 24, 17, 40);
const PAGE = 'https://charity.example/groups';

const graphOf = (meeting: Partial<Meeting> = {}, group: Partial<Group> = {}): readonly JsonLdObject[] =>
  toJsonLd({ groups: [aGroup(group)], meetings: [aMeeting(meeting)] }, { now: NOW, pageUrl: PAGE })['@graph'];
const eventOf = (...given: Parameters<typeof graphOf>): JsonLdObject => graphOf(...given)[0]!;
const ruled = (rule: RecurrenceRule): JsonLdObject => eventOf({ schedule: aWeekly('TU', '19:00', { rule }) });

describe('groups as schema.org data', () => {
  it('are a series with its schedule and its next dates, each with its own offset', () => {
    const event = eventOf({ schedule: aWeekly('TU', '19:00', { excluded: ['2026-12-22'] }) });
    expect(event['@type']).to.equal('EventSeries');
    expect(event['startDate']).to.equal('2026-11-24T19:00:00+00:00');
    expect(event['eventSchedule']).to.deep.equal({
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Tuesday'],
      startDate: '2026-11-24',
      startTime: '19:00:00',
      endTime: '20:30:00',
      duration: 'PT90M',
      scheduleTimezone: 'Europe/London',
      exceptDate: ['2026-12-22'],
    });
    expect((event['subEvent'] as JsonLdObject[]).map((each) => each['startDate'])).to.deep.equal([
      '2026-11-24T19:00:00+00:00',
      '2026-12-01T19:00:00+00:00',
      '2026-12-08T19:00:00+00:00',
      '2026-12-15T19:00:00+00:00',
    ]);
  });

  const RULES: readonly (readonly [string, RecurrenceRule, object | undefined])[] = [
    ['every second week', { frequency: 'weekly', interval: 2, byDay: [{ day: 'TU' }] }, { repeatFrequency: 'P2W' }],
    [
      'the second Tuesday',
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] },
      { repeatFrequency: 'P1M', byDay: ['2TU'], byMonthWeek: [2] },
    ],
    ['the last Tuesday', { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: -1 }] }, { byDay: ['-1TU'] }],
    ['the 13th', { frequency: 'monthly', byMonthDay: [13] }, { byMonthDay: [13] }],
    ['the last day of the month', { frequency: 'monthly', byMonthDay: [-1] }, undefined],
    ['two months of a year', { frequency: 'yearly', byMonth: [1, 7], byMonthDay: [1] }, undefined],
  ];
  for (const [name, rule, schedule] of RULES) {
    it(`${schedule ? 'say' : 'have only the next dates for'} ${name}`, () => {
      const event = ruled(rule);
      if (schedule) expect(event['eventSchedule']).to.deep.include(schedule);
      else expect(event).not.to.have.property('eventSchedule');
      expect((event['subEvent'] as JsonLdObject[]).length).to.be.above(0);
    });
  }

  it('are one event for one date', () => {
    const event = eventOf({ schedule: someDates(['2026-12-01T10:00']) });
    expect(event).to.include({ '@type': 'Event', startDate: '2026-12-01T10:00:00+00:00' });
  });

  const LEFT_OUT: readonly (readonly [string, Partial<Meeting>])[] = [
    ['by arrangement', { schedule: byArrangement() }],
    ['over', { schedule: someDates(['2026-01-01T10:00']) }],
    ['paused', { status: 'paused' }],
    ['closed', { status: 'closed' }],
    ['without a known zone', { schedule: aWeekly('TU', '19:00', { timeZone: 'unknown' }) }],
  ];
  for (const [name, meeting] of LEFT_OUT) {
    it(`leave out what is ${name}`, () => expect(graphOf(meeting)).to.deep.equal([]));
  }

  it('say how people take part, with a link only where everybody may see it', () => {
    const online = { url: 'https://video.example/j/1' };
    const mixed = eventOf({ attendance: ['in-person', 'online'], venue: { name: 'The Hall' }, online });
    expect(mixed['eventAttendanceMode']).to.equal('https://schema.org/MixedEventAttendanceMode');
    expect(mixed['location']).to.deep.include({ '@type': 'VirtualLocation', url: online.url });
    const asked = eventOf({ attendance: ['online'], online: { ...online, reveal: 'on-request' } });
    expect(asked['location']).to.deep.equal({ '@type': 'VirtualLocation', url: PAGE });
    expect(asked['eventAttendanceMode']).to.equal('https://schema.org/OnlineEventAttendanceMode');
  });

  it('place a pin only where the place is known exactly', () => {
    const venue = {
      name: 'The Hall',
      address: '12 Green Lane',
      locality: 'Milltown',
      point: { latitude: 51.5, longitude: -0.12 },
    };
    expect(eventOf({ venue })['location']).to.have.property('geo');
    expect(eventOf({ venue: { ...venue, approximate: true } })['location']).to.deep.equal({
      '@type': 'Place',
      name: 'Milltown',
      address: { '@type': 'PostalAddress', addressLocality: 'Milltown' },
    });
  });

  it('tell what it costs, who it is for and who runs it', () => {
    const event = eventOf(
      {},
      {
        organisation: 'Riverside Carers',
        cost: { amount: 2, currency: 'GBP' },
        languages: ['en'],
        eligibility: { minimumAge: 18 },
        audiences: [{ code: 'older-people' }],
      },
    );
    expect(event).to.deep.include({
      organizer: { '@type': 'Organization', name: 'Riverside Carers' },
      isAccessibleForFree: false,
      offers: { '@type': 'Offer', price: '2', priceCurrency: 'GBP' },
      inLanguage: ['en'],
      audience: { '@type': 'PeopleAudience', audienceType: 'older people', suggestedMinAge: 18 },
    });
  });

  it('hold no person, no number, no mail address and no passcode', () => {
    const text = JSON.stringify(
      graphOf(
        {
          attendance: ['online', 'phone'],
          online: { url: 'https://video.example/j', passcode: 'pass-canary', note: 'note-canary' },
          phone: { number: '01632960003', passcode: '4321' },
        },
        {
          facilitators: [{ name: 'Sam' }],
          contacts: [{ label: 'Alex', phone: '01632960001', email: 'mail@circle.example' }],
          joining: { phone: '01632960002', email: 'join@circle.example' },
        },
      ),
    );
    expect(text).not.to.match(/Sam|Alex|01632|circle\.example|canary|4321/);
  });

  it('cannot end the script that they stand in', () => {
    const graph = toJsonLd(
      { groups: [aGroup({ name: '</script><!--\u2028&' })], meetings: [aMeeting()] },
      { now: NOW },
    );
    const text = scriptText(graph);
    expect(text).not.to.match(/[<>&\u2028]/);
    expect(JSON.parse(text)).to.deep.equal(graph);
  });
});
