import { expect } from 'chai';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { bmltReader } from '../../src/sources/bmlt/index.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { describeFeeds, expectComplete, feed, tally } from './feeds.js';

type Raw = Readonly<Record<string, string>>;

const NEW_YORK = 'bmlt/greater-new-york-getsearchresults-1513.json';
const options = { timeZone: 'America/New_York' };
const rawOf = (meeting: Meeting): Raw => meeting.origin?.raw as Raw;
const startOf = ({ schedule }: Meeting): string => (schedule.kind === 'recurring' ? schedule.start : '');
const minuteOf = (meeting: Meeting): number => {
  const [hour = NaN, minute = NaN] = startOf(meeting).slice(11).split(':').map(Number);
  return hour * 60 + minute;
};
const reasonsIn = ({ problems }: Directory) => tally(problems, (problem) => problem.reason);

describeFeeds('BMLT answers', () => {
  describe('Greater New York', () => {
    let bare: Directory;
    let joined: Directory;
    before(() => {
      const meetings = feed(NEW_YORK);
      bare = bmltReader.read(meetings, options);
      joined = bmltReader.read({ meetings, formats: feed('bmlt/greater-new-york-getformats.json') }, options);
    });

    it('loses none of its 1,513 records, with its formats or without', () => {
      expectComplete(bare, 1513);
      expectComplete(joined, 1513);
      expect(bmltReader.detect(feed(NEW_YORK))).to.equal(true);
      expect(meetingGuideReader.detect(feed(NEW_YORK))).to.equal(false);
    });

    it('has its days counted from Sunday as 1', () => {
      const days = ['', 'SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
      for (const meeting of joined.meetings) {
        const { schedule } = meeting;
        expect(schedule.kind === 'recurring' && schedule.rule.byDay).to.deep.equal([
          { day: days[Number(rawOf(meeting).weekday_tinyint)] },
        ]);
      }
    });

    it('has 7 meetings over midnight and one that starts a minute before', () => {
      const over = joined.meetings.filter((meeting) => minuteOf(meeting) + (meeting.durationMinutes ?? 0) > 1440);
      expect(over).to.have.length(7);
      expect(joined.meetings.filter((meeting) => startOf(meeting).endsWith('T23:59'))).to.have.length(1);
    });

    it('has every length as given, two of them reported as unusual', () => {
      for (const meeting of joined.meetings) {
        const [hours = NaN, minutes = NaN] = rawOf(meeting).duration_time!.split(':').map(Number);
        expect(meeting.durationMinutes).to.equal(hours * 60 + minutes);
      }
      expect(reasonsIn(joined)['duration-unusual']).to.equal(2);
    });

    it('has 10 rows with labels inside values, of which only the values are shown', () => {
      const labelled = joined.meetings.filter((meeting) => JSON.stringify(rawOf(meeting)).includes('#@-@#'));
      expect(labelled).to.have.length(10);
      for (const { venue } of labelled) expect(venue?.transport).to.match(/^(?!.*(?:#@-@#|(?:Train|Bus) Lines)).+/);
    });

    it('has 292 places without a name and 116 meetings without a code', () => {
      expect(joined.meetings.filter(({ venue }) => !venue?.name)).to.have.length(292);
      const silent = joined.meetings.filter((meeting) => rawOf(meeting).formats === '');
      expect(silent).to.have.length(116);
      expect(silent.filter(({ formats }) => formats)).to.deep.equal([]);
    });

    it('means the same with and without its formats where bare keys are sure', () => {
      const openness = ({ groups, meetings }: Directory) => {
        const byId = new Map(groups.map((group) => [group.id, group.openness]));
        return tally(meetings, ({ groupId }) => byId.get(groupId) ?? 'not said');
      };
      expect(openness(bare)).to.deep.equal(openness(joined));
    });

    it('knows every code once its formats are there', () => {
      expect(reasonsIn(joined)['code-unknown']).to.equal(undefined);
      expect(reasonsIn(bare)['code-unknown']).to.be.greaterThan(0);
      const audiences = tally(joined.groups, ({ audiences = [] }) => audiences.map(({ code }) => code));
      expect(audiences).to.have.all.keys('men', 'women', 'newcomers', 'lgbtq', 'young-people');
      expect(joined.groups.filter(({ languages }) => languages?.includes('es'))).not.to.have.length(0);
      expect(
        joined.groups.filter(({ access }) =>
          access?.some(({ code, answer }) => code === 'step-free' && answer === 'yes'),
        ),
      ).not.to.have.length(0);
    });

    it('is worded in Spanish when that is wanted', () => {
      const meetings = feed(NEW_YORK);
      const spanish = bmltReader.read(
        { meetings, formats: feed('bmlt/greater-new-york-getformats.json') },
        { ...options, language: 'es' },
      );
      const labels = ({ meetings: read }: Directory) =>
        tally(read, ({ formats = [] }) => formats.map(({ label = '' }) => label));
      expect(labels(joined)).to.include.keys('Basic Text');
      expect(labels(spanish)).not.to.include.keys('Basic Text');
      expect(spanish.groups.length).to.equal(joined.groups.length);
    });

    it('never names its zone, and has notes finer than weekly, which change no rule', () => {
      expect(reasonsIn(bmltReader.read(feed(NEW_YORK), {}))['time-zone-missing']).to.equal(1513);
      const finer = joined.meetings.filter(({ schedule }) => schedule.kind === 'recurring' && schedule.note);
      expect(finer).not.to.have.length(0);
      expect(finer).to.have.length(reasonsIn(joined)['schedule-in-words'] ?? 0);
      for (const { schedule } of finer)
        expect(schedule.kind === 'recurring' && schedule.rule.frequency).to.equal('weekly');
    });
  });

  describe('the Finger Lakes search', () => {
    it('loses none of its 62 records and joins its formats by their keys', () => {
      const directory = bmltReader.read(feed('bmlt/search-with-formats-finger-lakes-wednesday.json'), options);
      expectComplete(directory, 62);
      expect(reasonsIn(directory)['code-unknown']).to.equal(undefined);
      expect(tally(directory.meetings, ({ attendanceReason }) => attendanceReason ?? '')).to.deep.equal({
        'address-given': 62,
      });
      const first = directory.groups.find(({ name }) => name === 'Never Look Back');
      expect(first).to.deep.include({ openness: 'open', access: [{ code: 'step-free', answer: 'yes' }] });
    });
  });

  describe('the REST shape', () => {
    it('gives the same as the query interface for the same records', () => {
      const formats = feed('bmlt/greater-new-york-getformats.json');
      const rest = feed('bmlt/rest-v1-meetings-20-derived.json') as readonly { readonly id: number }[];
      const ids = new Set(rest.map(({ id }) => String(id)));
      const rows = (feed(NEW_YORK) as readonly Raw[]).filter(({ id_bigint }) => ids.has(id_bigint!));
      const bySame = (meetings: unknown): unknown => {
        const directory = bmltReader.read({ meetings, formats }, options);
        expectComplete(directory, 20);
        const plain = JSON.stringify(directory, (key, value: unknown) => (key === 'raw' ? undefined : value));
        const read = JSON.parse(plain) as Record<'groups' | 'meetings', { id: string }[]>;
        const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
        return [read.groups.sort(byId), read.meetings.sort(byId)];
      };
      expect(bySame(rest)).to.deep.equal(bySame(rows));
    });
  });
});
