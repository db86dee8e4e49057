import { expect } from 'chai';
import { safeLink } from '../../src/domain/links.js';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { describeFeeds, expectComplete, feed, tally } from './feeds.js';

type Raw = Readonly<Record<string, unknown>>;

const SIZES: Readonly<Record<string, number>> = {
  'al-anon-massachusetts-sample': 50,
  'eating-disorders-anonymous-185': 185,
  'edge-appointment': 2,
  'edge-times': 9,
  'edge-timezones': 2,
  'edmonton-aa-315': 315,
  'orange-county-aa-1967': 1967,
  'san-jose-aa-2018-sample': 40,
  'southeast-pennsylvania-aa-sample': 50,
  'sussex-delaware-aa-123': 123,
};

const value = (name: string): unknown => feed(`meeting-guide/${name}.json`);
const read = (name: string, programme?: string): Directory =>
  meetingGuideReader.read(value(name), programme ? { programme } : {});
const rawOf = (meeting: Meeting): Raw => meeting.origin?.raw as Raw;
const clockOf = ({ schedule }: Meeting): string => (schedule.kind === 'recurring' ? schedule.start.slice(11) : '');
const daysOf = ({ schedule }: Meeting): string =>
  schedule.kind === 'recurring' ? (schedule.rule.byDay ?? []).map(({ day }) => day).join(' ') : '';
/** Minutes after the start day's midnight at which a meeting ends; `undefined` when it has no length. */
function endOf(meeting: Meeting): number | undefined {
  const [hour = NaN, minute = NaN] = clockOf(meeting).split(':').map(Number);
  return meeting.durationMinutes && hour * 60 + minute + meeting.durationMinutes;
}
const codesIn = ({ problems }: Directory): Readonly<Record<string, number>> =>
  tally(
    problems.filter(({ reason }) => reason === 'code-unknown'),
    (problem) => problem.value,
  );
const reasonsIn = ({ problems }: Directory) => tally(problems, (problem) => problem.reason);
const CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

describeFeeds('Meeting Guide feeds', () => {
  for (const [name, size] of Object.entries(SIZES)) {
    it(`loses none of the ${size} records of ${name}`, () => {
      const directory = read(name);
      expect(meetingGuideReader.detect(value(name))).to.equal(true);
      expectComplete(directory, size);
      for (const meeting of directory.meetings) {
        const raw = rawOf(meeting);
        if (raw.day === undefined || raw.time === undefined) expect(meeting.schedule.kind).to.equal('by-arrangement');
        else
          expect(daysOf(meeting)).to.equal(
            [raw.day]
              .flat()
              .map((day) => CODES[Number(day)])
              .join(' '),
          );
        for (const url of [meeting.url, meeting.online?.url]) if (url) expect(safeLink(url)).to.deep.equal({ url });
      }
      const { 'time-unreadable': times, 'day-unreadable': days } = reasonsIn(directory);
      expect([times, days]).to.deep.equal([undefined, undefined]);
    });
  }

  describe('Orange County', () => {
    let directory: Directory;
    before(() => (directory = read('orange-county-aa-1967')));

    it('has 9 meetings that end at midnight and 22 that start there', () => {
      expect(directory.meetings.filter((meeting) => endOf(meeting) === 1440)).to.have.length(9);
      expect(directory.meetings.filter((meeting) => clockOf(meeting) === '00:00')).to.have.length(22);
      expect(directory.meetings.filter((meeting) => (meeting.durationMinutes ?? 1) <= 0)).to.deep.equal([]);
    });

    it('has 533 meetings with the code ONL, all online, and shows it as no kind of session', () => {
      const online = directory.meetings.filter((meeting) =>
        (rawOf(meeting).types as string[] | undefined)?.includes('ONL'),
      );
      expect(online).to.have.length(533);
      expect(online.filter((meeting) => meeting.attendance.includes('online'))).to.have.length(533);
      expect(codesIn(directory)).to.deep.equal({});
      expect(
        directory.meetings.flatMap((meeting) => meeting.formats ?? []).filter(({ code }) => code === 'ONL'),
      ).to.deep.equal([]);
    });

    it('has 386 approximate places', () => {
      expect(directory.meetings.filter((meeting) => meeting.venue?.approximate)).to.have.length(386);
    });

    it('is attended as stated, but for one closed building', () => {
      expect(
        tally(directory.meetings, ({ attendance }) => attendance.filter((mode) => mode !== 'phone').join(' and ')),
      ).to.deep.equal({
        'in-person': 1432,
        online: 385,
        'in-person and online': 148,
        '': 2,
      });
      expect(tally(directory.meetings, ({ status }) => status ?? 'not said')).to.deep.equal({
        'not said': 1965,
        paused: 2,
      });
      expect(
        directory.meetings.filter(({ attendanceReason }) => attendanceReason === 'building-closed'),
      ).to.have.length(1);
    });

    it('has two meetings with words of closure, which are reported and change nothing', () => {
      const noted = new Set(
        directory.problems.filter(({ reason }) => reason === 'closure-in-words').map(({ recordId }) => recordId),
      );
      const meetings = directory.meetings.filter(({ id }) => noted.has(id));
      const words = meetings.map(
        (meeting) => /closed (?:until|on) [^."\\)]*/i.exec(JSON.stringify(rawOf(meeting)))?.[0],
      );
      expect(words).to.deep.equal(['Closed until September 2023', 'closed on major holidays']);
      for (const { schedule, status } of meetings)
        expect([schedule.kind, status]).to.deep.equal(['recurring', undefined]);
    });

    it('never names its zone, which is said once for each of the 1,966 with a time', () => {
      expect(reasonsIn(directory)['time-zone-missing']).to.equal(1966);
      const zoned = meetingGuideReader.read(value('orange-county-aa-1967'), { timeZone: 'America/Los_Angeles' });
      expect(reasonsIn(zoned)['time-zone-missing']).to.equal(undefined);
    });
  });

  describe('Edmonton', () => {
    let directory: Directory;
    before(() => (directory = read('edmonton-aa-315')));

    it('keeps its afternoons and evenings', () => {
      for (const meeting of directory.meetings) {
        const [, hour, minute, half] = /^(\d+):(\d\d) ([AP])M$/.exec(rawOf(meeting).time as string) ?? [];
        const expected = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
        expect(clockOf(meeting)).to.equal(`${String(expected).padStart(2, '0')}:${minute}`);
      }
      expect(directory.meetings.filter((meeting) => clockOf(meeting) >= '12:00')).to.have.length(279);
    });

    it('has a list for each day, and one meeting for each list', () => {
      expect(directory.meetings.every((meeting) => Array.isArray(rawOf(meeting).day))).to.equal(true);
    });

    it('has 8 notes of a closure and one of a skipped week', () => {
      const { 'closure-in-words': closures, 'schedule-in-words': weeks } = reasonsIn(directory);
      expect([closures, weeks]).to.deep.equal([8, 1]);
    });

    it('has 43 closed buildings: 22 groups meet from afar, 21 pause', () => {
      const closed = directory.meetings.filter(({ attendanceReason }) => attendanceReason === 'building-closed');
      expect(tally(closed, ({ status }) => status ?? 'from afar')).to.deep.equal({ 'from afar': 22, paused: 21 });
    });

    it('has dates of which only the certain ones are read', () => {
      const dated = directory.meetings.filter((meeting) =>
        /^(1[3-9]|[23]\d)\/|^\d+\/(1[3-9]|[23]\d)\/|^(\d+)\/\3\//.test(rawOf(meeting).updated as string),
      );
      expect(reasonsIn(directory)['date-unreadable']).to.equal(315 - dated.length);
    });

    it('has no line ends but ours', () => {
      for (const { note = '' } of directory.meetings) expect(note).not.to.include('\r');
    });
  });

  describe('Eating Disorders Anonymous', () => {
    let directory: Directory;
    before(() => (directory = read('eating-disorders-anonymous-185', 'eda')));

    it('gets no zone from its coordinates or its names', () => {
      expect(
        new Set(directory.meetings.map(({ schedule }) => schedule.kind === 'recurring' && schedule.timeZone)),
      ).to.deep.equal(new Set(['unknown']));
      expect(reasonsIn(directory)['time-zone-missing']).to.equal(185);
      const london = directory.meetings.find(({ id }) => id.startsWith('london-monday'));
      expect([clockOf(london!), daysOf(london!), london?.durationMinutes]).to.deep.equal(['02:00', 'MO', 45]);
    });

    it('keeps the home towns of its 100 online meetings, all approximate', () => {
      const online = directory.meetings.filter(
        ({ attendance }) => !attendance.includes('in-person') && attendance.length,
      );
      expect(online).to.have.length(100);
      expect(online.filter(({ venue }) => venue?.approximate && venue.point)).to.have.length(100);
    });

    it('has 5 names with monthly words, shown beside a weekly rule', () => {
      const finer = directory.meetings.filter(({ schedule }) => schedule.kind === 'recurring' && schedule.note);
      expect(finer).to.have.length(5);
      for (const { schedule } of finer)
        expect(schedule.kind === 'recurring' && schedule.rule.frequency).to.equal('weekly');
    });

    it('has no topics made up for it', () => {
      expect(directory.groups.filter(({ topics, leadership }) => topics ?? leadership)).to.deep.equal([]);
    });
  });

  describe('Al-Anon in Massachusetts', () => {
    it('has notes without entities', () => {
      const { meetings } = read('al-anon-massachusetts-sample', 'al-anon');
      const notes = meetings.map((meeting) => meeting.note ?? '');
      expect(meetings.filter((meeting) => /&amp;/.test(String(rawOf(meeting).notes)))).not.to.have.length(0);
      expect(notes.filter((note) => /&(\w+|#\d+);/.test(note))).to.deep.equal([]);
      expect(notes[0]).to.include("GR's & interested members");
    });

    it('has ten paused meetings, and codes of its own', () => {
      const directory = read('al-anon-massachusetts-sample', 'al-anon');
      expect(directory.meetings.filter(({ status }) => status === 'paused')).to.have.length(10);
      expect(codesIn(directory)).to.deep.equal({});
      expect(codesIn(read('al-anon-massachusetts-sample'))).to.deep.equal({ AC: 10 });
    });
  });

  it('San José’s texts for days and points are read, its blanks are not', () => {
    const { meetings } = read('san-jose-aa-2018-sample');
    expect(meetings.filter(({ venue }) => venue?.point && !venue.approximate)).to.have.length(40);
    expect(meetings.filter(({ attendance }) => attendance.join() === 'in-person')).to.have.length(40);
    expect(meetings.filter(({ durationMinutes }) => durationMinutes !== undefined)).to.have.length(4);
    for (const meeting of meetings) {
      for (const text of [meeting.note, meeting.venue?.directions, meeting.name]) expect(text).not.to.equal('');
    }
  });

  describe('Southeast Pennsylvania', () => {
    let directory: Directory;
    before(() => (directory = read('southeast-pennsylvania-aa-sample')));

    it('has meetings to and over midnight, and none of a whole day by a slip of the clock', () => {
      expect(directory.meetings.filter((meeting) => endOf(meeting) === 1440)).to.have.length(2);
      expect(
        directory.meetings
          .filter((meeting) => (endOf(meeting) ?? 0) > 1440)
          .map(({ durationMinutes }) => durationMinutes),
      ).to.have.members([61, 60]);
      expect(reasonsIn(directory)['duration-unusual']).to.equal(4);
      expect(Math.max(...directory.meetings.map(({ durationMinutes = 0 }) => durationMinutes))).to.equal(75);
    });

    it('has a misspelt code, kept and reported', () => expect(codesIn(directory)).to.deep.equal({ ASBI: 5 }));

    it('has no group named by its registry number', () => {
      expect(directory.groups.filter(({ name }) => /GSO|^D\d+$/.test(name))).to.deep.equal([]);
    });

    it('has 13 closed buildings', () => {
      const closed = directory.meetings.filter(({ attendanceReason }) => attendanceReason === 'building-closed');
      expect(tally(closed, ({ attendance, status }) => `${attendance.join('+')} ${status ?? ''}`)).to.deep.equal({
        'in-person paused': 8,
        'online+phone ': 4,
        'phone ': 1,
      });
    });
  });

  it('Sussex has one meeting up to midnight', () => {
    const late = read('sussex-delaware-aa-123').meetings.filter((meeting) => endOf(meeting) === 1440);
    expect(late.map(({ durationMinutes }) => durationMinutes)).to.deep.equal([60]);
  });

  it('two meetings in two zones keep them', () => {
    const zones = read('edge-timezones').meetings.map(
      ({ schedule }) => schedule.kind === 'recurring' && [schedule.timeZone, schedule.timeZoneReason],
    );
    expect(zones).to.deep.equal([
      ['America/Los_Angeles', 'given'],
      ['America/New_York', 'given'],
    ]);
  });

  it('a meeting without day and time is by arrangement', () => {
    expect(read('edge-appointment').meetings.map(({ schedule }) => schedule.kind)).to.deep.equal([
      'by-arrangement',
      'recurring',
    ]);
    expect(tally(read('edge-times').meetings, ({ schedule }) => schedule.kind)).to.deep.equal({
      recurring: 8,
      'by-arrangement': 1,
    });
  });
});
