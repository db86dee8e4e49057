import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import { joinDirectories } from '../../src/sources/directory.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';

const HALL = { name: 'Friends House', address: '12 Green Lane', postalCode: 'OX16 9AA' };
const AT_HALL: Partial<Meeting> = { attendance: ['in-person'], venue: HALL };
const ON_ZOOM: Partial<Meeting> = { attendance: ['online'], online: { url: 'https://zoom.us/j/123?pwd=abc' } };
const POINT = { latitude: 52.06, longitude: -1.34 };

interface Pair {
  readonly why: string;
  readonly one: Partial<Meeting>;
  readonly other: Partial<Meeting>;
  readonly names?: readonly [string, string];
}

const kyiv = (timeZone: string): Partial<Meeting> => ({ ...AT_HALL, schedule: aWeekly('TU', '19:00', { timeZone }) });

const SAME: readonly Pair[] = [
  { why: 'the same place', one: AT_HALL, other: AT_HALL },
  {
    why: 'the same place written with other signs',
    one: AT_HALL,
    other: { ...AT_HALL, venue: { ...HALL, address: '12, Green Lane.' } },
  },
  {
    why: 'the same link',
    one: ON_ZOOM,
    other: { ...ON_ZOOM, online: { url: 'https://www.zoom.us/j/123/?pwd=ABC&utm_source=x' } },
  },
  { why: 'names with other capitals and accents', one: AT_HALL, other: AT_HALL, names: ['Café Circle', 'cafe-circle'] },
  { why: 'a zone by its old name', one: kyiv('Europe/Kiev'), other: kyiv('Europe/Kyiv') },
  { why: 'a zone that one does not tell', one: kyiv('unknown'), other: kyiv('Europe/Kyiv') },
  {
    why: 'one house on two maps',
    one: { ...AT_HALL, venue: { address: '12 Green Lane', point: POINT } },
    other: { ...AT_HALL, venue: { address: 'Green Lane 12', point: { ...POINT, latitude: 52.0603 } } },
  },
  {
    why: 'a series that began earlier in one of them',
    one: AT_HALL,
    other: { ...AT_HALL, schedule: aWeekly('TU', '19:00', { start: '2025-01-07T19:00' }) },
  },
  {
    why: 'the same number',
    one: { attendance: ['phone'], phone: { number: '+44 1632 960003' } },
    other: { attendance: ['phone'], phone: { number: '+441632960003' } },
  },
];

const every2 = (start: string): Partial<Meeting> => ({
  ...AT_HALL,
  schedule: aWeekly('TU', '19:00', { start, rule: { frequency: 'weekly', interval: 2, byDay: [{ day: 'TU' }] } }),
});

const DIFFERENT: readonly Pair[] = [
  { why: 'two rooms', one: AT_HALL, other: { ...AT_HALL, venue: { ...HALL, name: 'Upper room' } } },
  { why: 'two towns', one: AT_HALL, other: { ...AT_HALL, venue: { ...HALL, postalCode: 'M15 6AX' } } },
  { why: 'two links', one: ON_ZOOM, other: { ...ON_ZOOM, online: { url: 'https://zoom.us/j/124?pwd=abc' } } },
  {
    why: 'two passcodes in links',
    one: ON_ZOOM,
    other: { ...ON_ZOOM, online: { url: 'https://zoom.us/j/123?pwd=xyz' } },
  },
  {
    why: 'two passcodes',
    one: { ...ON_ZOOM, online: { url: 'https://zoom.us/j/123', passcode: 'tea' } },
    other: { ...ON_ZOOM, online: { url: 'https://zoom.us/j/123', passcode: 'cake' } },
  },
  { why: 'two names', one: AT_HALL, other: AT_HALL, names: ['Evening Circle', 'Morning Circle'] },
  { why: 'two times', one: AT_HALL, other: { ...AT_HALL, schedule: aWeekly('TU', '19:30') } },
  { why: 'two days', one: AT_HALL, other: { ...AT_HALL, schedule: aWeekly('WE') } },
  { why: 'two zones', one: kyiv('Europe/Kyiv'), other: kyiv('Europe/London') },
  { why: 'two lengths', one: AT_HALL, other: { ...AT_HALL, durationMinutes: 60 } },
  { why: 'the weeks between', one: every2('2026-01-06T19:00'), other: every2('2026-01-13T19:00') },
  {
    why: 'two lists of dates',
    one: { ...AT_HALL, schedule: someDates(['2026-12-01T19:00']) },
    other: { ...AT_HALL, schedule: someDates(['2026-12-08T19:00']) },
  },
  { why: 'no known way in', one: { attendance: [] }, other: { attendance: [] } },
  {
    why: 'the town alone',
    one: { ...AT_HALL, venue: { locality: 'Banbury' } },
    other: { ...AT_HALL, venue: { locality: 'Banbury' } },
  },
  {
    why: 'a place that is only roughly known',
    one: { ...AT_HALL, venue: { ...HALL, approximate: true } },
    other: AT_HALL,
  },
  {
    why: 'times by arrangement',
    one: { ...AT_HALL, schedule: byArrangement() },
    other: { ...AT_HALL, schedule: byArrangement() },
  },
  { why: 'one online, one in person', one: ON_ZOOM, other: AT_HALL },
];

function joined({ one, other, names = ['Evening Circle', 'Evening Circle'] }: Pair) {
  const part = (id: string, name: string, meeting: Partial<Meeting>, more: readonly Group[] = []) => ({
    id,
    url: `${id}.json`,
    directory: aDirectory({ groups: [aGroup({ name }), ...more], meetings: [aMeeting(meeting)] }),
  });
  return joinDirectories([part('a', names[0], one), part('b', names[1], other)]);
}

describe('meetings that two sources have', () => {
  for (const pair of SAME)
    it(`are shown once: ${pair.why}`, () => {
      for (const each of [pair, { ...pair, one: pair.other, other: pair.one }]) {
        const { groups, meetings, problems } = joined(each);
        expect(meetings.map(({ id }) => id)).to.deep.equal(['a:meeting-1']);
        expect(groups.map(({ id }) => id)).to.deep.equal(['a:group-1']);
        expect(problems).to.deep.equal([
          {
            recordId: 'meeting-1',
            field: '',
            value: 'a:meeting-1',
            reason: 'listed-twice',
            severity: 'info',
            source: 'b',
          },
        ]);
      }
    });

  for (const pair of DIFFERENT)
    it(`are two where they have ${pair.why}`, () => {
      const { groups, meetings, problems } = joined(pair);
      expect([groups.length, meetings.length, problems.length]).to.deep.equal([2, 2, 0]);
    });

  it('leave a group of which something else remains', () => {
    const twice = aDirectory({
      groups: [aGroup({ name: 'Evening Circle' })],
      meetings: [aMeeting(AT_HALL), aMeeting({ ...AT_HALL, id: 'meeting-2', schedule: aWeekly('FR') })],
    });
    const once = aDirectory({ groups: [aGroup({ name: 'Evening Circle' })], meetings: [aMeeting(AT_HALL)] });
    const { groups, meetings } = joinDirectories([
      { id: 'a', url: 'a.json', directory: once },
      { id: 'b', url: 'b.json', directory: twice },
    ]);
    expect(meetings.map(({ id }) => id)).to.deep.equal(['a:meeting-1', 'b:meeting-2']);
    expect(groups.map(({ id }) => id)).to.deep.equal(['a:group-1', 'b:group-1']);
  });

  it('are all shown where one source lists them twice itself', () => {
    const directory = aDirectory({
      groups: [aGroup()],
      meetings: [aMeeting(AT_HALL), aMeeting({ ...AT_HALL, id: 'meeting-2' })],
    });
    expect(joinDirectories([{ id: 'a', url: 'a.json', directory }]).meetings).to.have.length(2);
    const { meetings } = joinDirectories([
      { id: 'a', url: 'a.json', directory },
      { id: 'b', url: 'b.json', directory: aDirectory({ groups: [], meetings: [] }) },
    ]);
    expect(meetings).to.have.length(2);
  });
});
