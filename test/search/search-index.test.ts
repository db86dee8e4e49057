import { expect } from 'chai';
import type { Directory, Group } from '../../src/domain/model.js';
import { nextOccurrence } from '../../src/domain/occurrences.js';
import {
  createIndex,
  type FacetName,
  type SearchIndex,
  type SearchOptions,
  type SearchQuery,
} from '../../src/search/index.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';
import { groupsOf, HOUR, MINUTE, NOW, weekly } from './support.js';

function names(index: SearchIndex, query: SearchQuery = {}, now = NOW, options?: SearchOptions): string[] {
  const { groups, meetings } = index.directory;
  const nameOf = (id: string): string => groups.find((group) => group.id === id)!.name;
  return [...index.search(query, now, options).order].map((position) => nameOf(meetings[position]!.groupId));
}

const tally = (directory: Directory, facet: FacetName, query: SearchQuery = {}): string =>
  createIndex(directory)
    .search(query, NOW)
    .facets[facet].map(({ code, count, chosen }) => `${code}${chosen ? '*' : ''} ${count}`)
    .join(', ');

describe('order of results', () => {
  it('is by real start across zones: Auckland, Kathmandu, London and Los Angeles on one day', () => {
    // All on Tuesday 24 November: 06:00 UTC, 13:15 UTC, 19:00 UTC, and 02:00 UTC of the 25th.
    const directory = groupsOf(
      { name: 'London 19:00', meeting: { schedule: weekly('TU', '19:00', 'Europe/London') } },
      { name: 'Los Angeles 18:00', meeting: { schedule: weekly('TU', '18:00', 'America/Los_Angeles') } },
      { name: 'Kathmandu 19:00', meeting: { schedule: weekly('TU', '19:00', 'Asia/Kathmandu') } },
      { name: 'Auckland 19:00', meeting: { schedule: weekly('TU', '19:00', 'Pacific/Auckland') } },
    );
    expect(names(createIndex(directory))).to.deep.equal([
      'Auckland 19:00',
      'Kathmandu 19:00',
      'London 19:00',
      'Los Angeles 18:00',
    ]);
  });

  it('has what is going on first, until it is over', () => {
    const directory = groupsOf(
      { name: 'At 11', meeting: { schedule: weekly('MO', '11:00', 'Europe/London') } },
      { name: 'At 9.30', meeting: { schedule: weekly('MO', '09:30', 'Europe/London'), durationMinutes: 60 } },
    );
    const index = createIndex(directory);
    expect(names(index)).to.deep.equal(['At 9.30', 'At 11']);
    expect(names(index, {}, NOW + 30 * MINUTE - 1)).to.deep.equal(['At 9.30', 'At 11']);
    expect(names(index, {}, NOW + 30 * MINUTE)).to.deep.equal(['At 11', 'At 9.30']);
  });

  it('has by arrangement after all dates, then what is over, then what is paused; and says so', () => {
    const paused: Partial<Group> = { status: 'paused' };
    const directory = groupsOf(
      { name: 'Paused', ...paused },
      { name: 'Over', meeting: { schedule: someDates(['2026-01-06T19:00']) } },
      { name: 'Meeting paused', meeting: { status: 'paused' } },
      { name: 'No dates yet', meeting: { schedule: someDates([]) } },
      { name: 'By arrangement', meeting: { schedule: byArrangement() } },
      { name: 'Far off', meeting: { schedule: someDates(['2036-01-06T19:00']) } },
      { name: 'Status in unread words', status: 'unknown' },
    );
    const index = createIndex(directory);
    expect(names(index)).to.deep.equal([
      'Status in unread words',
      'Far off',
      'By arrangement',
      'No dates yet',
      'Over',
      'Meeting paused',
      'Paused',
    ]);
    const sections = [...index.search({}, NOW).order].map((position) => index.section(position, NOW));
    expect(sections).to.deep.equal(['dated', 'dated', 'arranged', 'arranged', 'over', 'paused', 'paused']);
    expect(index.next(0, NOW), 'a paused group promises no date').to.equal(undefined);
    expect(index.next(5, NOW)?.start).to.equal('2036-01-06T19:00');
  });

  it('is by name where the start is the same, in the order of the language and of numbers', () => {
    const directory = groupsOf({ name: 'Circle 10' }, { name: 'Zebra' }, { name: 'Circle 9' }, { name: 'Ärger' });
    const index = createIndex(directory);
    expect(names(index)).to.deep.equal(['Ärger', 'Circle 9', 'Circle 10', 'Zebra']);
    expect(names(index, {}, NOW, { locale: 'sv' })).to.deep.equal(['Circle 9', 'Circle 10', 'Zebra', 'Ärger']);
  });

  it('takes two ways to write one name for the same name', () => {
    const directory = groupsOf(
      { name: 'Caf\u00e9', meeting: { schedule: aWeekly('WE') } },
      { name: 'Cafe\u0301', meeting: { schedule: aWeekly('TU') } },
    );
    expect([...createIndex(directory).search({ sort: 'name' }, NOW).order]).to.deep.equal([1, 0]);
  });

  it('can be by name, with the meetings of one group by start', () => {
    const directory = aDirectory({
      groups: [aGroup({ id: 'b', name: 'Birch' }), aGroup({ id: 'a', name: 'Ash' })],
      meetings: [
        aMeeting({ id: '1', groupId: 'b', schedule: aWeekly('MO', '12:00') }),
        aMeeting({ id: '2', groupId: 'a', schedule: aWeekly('FR') }),
        aMeeting({ id: '3', groupId: 'a', schedule: aWeekly('WE') }),
      ],
    });
    expect([...createIndex(directory).search({ sort: 'name' }, NOW).order]).to.deep.equal([2, 1, 0]);
  });

  it('keeps the order of the directory where nothing tells two apart', () => {
    const directory = groupsOf({ name: 'Same' }, { name: 'Same' }, { name: 'Same' });
    expect([...createIndex(directory).search({}, NOW).order]).to.deep.equal([0, 1, 2]);
  });

  it('places an unknown zone by the assumed one', () => {
    const directory = groupsOf(
      { name: 'Unknown 12:00', meeting: { schedule: weekly('TU', '12:00', 'unknown') } },
      { name: 'London 09:00', meeting: { schedule: weekly('TU', '09:00', 'Europe/London') } },
    );
    const index = createIndex(directory);
    expect(names(index)).to.deep.equal(['London 09:00', 'Unknown 12:00']);
    expect(names(index, {}, NOW, { assumedTimeZone: 'Asia/Tokyo' })).to.deep.equal(['Unknown 12:00', 'London 09:00']);
    expect(index.next(0, NOW, { assumedTimeZone: 'Asia/Tokyo' })?.timeZone).to.equal('unknown');
  });

  it('is empty for an empty directory', () => {
    const index = createIndex(aDirectory({ groups: [], meetings: [] }));
    const { order, groupCount, facets } = index.search({ text: 'grief', filters: { day: ['MO'] } }, NOW);
    expect(order).to.have.length(0);
    expect(groupCount).to.equal(0);
    expect(facets.day).to.deep.equal([{ code: 'MO', count: 0, chosen: true }]);
    expect(facets.topic).to.deep.equal([]);
    expect(index.relax({ text: 'grief' }, NOW)).to.deep.equal([]);
  });
});

describe('a status with dates', () => {
  const DAY = 24 * HOUR;
  // Meets on Tuesdays at 19:00 in Auckland, thirteen hours ahead.
  const withStatus = (status: Partial<Group>): SearchIndex =>
    createIndex(groupsOf({ ...status, meeting: { schedule: weekly('TU', '19:00', 'Pacific/Auckland') } }));

  it('holds up to its last date where the group is', () => {
    const index = withStatus({ status: 'paused', statusUntil: '2026-11-23' });
    expect(index.section(0, NOW), 'the evening of the 23rd').to.equal('paused');
    expect(index.section(0, NOW + HOUR), 'midnight').to.equal('dated');
  });

  it('takes away the dates of a pause to come, and only those', () => {
    const index = withStatus({ status: 'paused', statusFrom: '2026-12-01', statusUntil: '2026-12-31' });
    expect(index.next(0, NOW)?.start).to.equal('2026-11-24T19:00');
    expect(index.section(0, NOW + 2 * DAY)).to.equal('paused');
    expect(index.section(0, NOW + 60 * DAY)).to.equal('dated');
  });

  it('keeps a group that is to close until its last meeting, and counts it afterwards', () => {
    const index = withStatus({ status: 'closed', statusFrom: '2026-12-01' });
    expect(index.search({}, NOW).order).to.have.length(1);
    expect(index.closed(NOW)).to.equal(0);
    expect(index.search({}, NOW + 2 * DAY).order).to.have.length(0);
    expect(index.closed(NOW + 2 * DAY)).to.equal(1);
  });
});

describe('closed groups', () => {
  it('are in no result, no option and no count, and are said to be there', () => {
    const directory = groupsOf(
      { name: 'Open', topics: [{ code: 'anxiety' }] },
      { name: 'Shut', topics: [{ code: 'ocd' }], status: 'closed' },
      { name: 'Half shut', meeting: { status: 'closed' } },
    );
    const index = createIndex(directory);
    expect(names(index)).to.deep.equal(['Open']);
    expect(names(index, { text: 'shut' })).to.deep.equal([]);
    expect(tally(directory, 'topic')).to.equal('anxiety 1');
    expect(index.closed(NOW)).to.equal(2);
  });
});

describe('filters', () => {
  const directory = groupsOf(
    {
      topics: [{ code: 'grief-circle', label: 'Grief' }, { code: 'anxiety' }, { code: 'depression' }],
      access: [
        { code: 'parking', answer: 'yes' },
        { code: 'captions', answer: 'unknown' },
      ],
      cost: { free: true, amount: 3, currency: 'GBP' },
      languages: ['en', 'cy'],
      meeting: { attendance: ['in-person', 'online'], schedule: aWeekly('MO', '11:59') },
    },
    {
      topics: [{ code: 'anxiety' }, { code: 'anxiety' }],
      access: [{ code: 'parking', answer: 'no' }],
      cost: { amount: 3, currency: 'GBP' },
      languages: ['en'],
      meeting: { attendance: ['online'], schedule: aWeekly('SU', '12:00') },
    },
    {
      topics: [{ code: 'zoo', label: 'Animals' }],
      cost: { amount: 0 },
      joining: { how: 'book' },
      meeting: { attendance: ['phone'], schedule: byArrangement('', { weekdays: ['MO'] }) },
    },
    {
      topics: [{ code: '__proto__' }, { code: 'zoo' }],
      openness: 'open',
      meeting: { attendance: [], schedule: someDates(['2026-11-28T17:00', '2026-11-30T09:00']) },
    },
  );

  const counts: readonly (readonly [facet: FacetName, options: string])[] = [
    ['attendance', 'in-person 1, online 2, phone 1'],
    ['day', 'MO 3, SA 1, SU 1'],
    ['time', 'morning 2, afternoon 1, evening 1'],
    ['topic', 'depression 1, anxiety 2, zoo 2, __proto__ 1, grief-circle 1'],
    ['access', 'parking 1'],
    ['cost', 'free 2, paid 1'],
    ['joining', 'book 1'],
    ['openness', 'open 1'],
    ['language', 'en 2, cy 1'],
    ['role', ''],
    ['format', ''],
  ];
  for (const [facet, options] of counts) {
    it(`lists ${facet}: ${options || 'nothing'}; ours in our order, then the feed's by use and label`, () => {
      expect(tally(directory, facet)).to.equal(options);
    });
  }

  it("shows the feed's label of a code that is not ours, and none for ours", () => {
    const { topic } = createIndex(directory).search({}, NOW).facets;
    expect(topic.map(({ label }) => label)).to.deep.equal([undefined, undefined, 'Animals', undefined, 'Grief']);
  });

  it("shows our own code without the feed's label", () => {
    const { topic } = createIndex(groupsOf({ topics: [{ code: 'ocd', label: 'Worries' }] })).search({}, NOW).facets;
    expect(topic).to.deep.equal([{ code: 'ocd', count: 1, chosen: false }]);
  });

  it('widens within one facet and narrows between two', () => {
    const index = createIndex(directory);
    const count = (filters: SearchQuery['filters']): number => index.searchCount({ filters }, NOW).meetings;
    expect(count({ day: ['MO'] })).to.equal(3);
    expect(count({ day: ['MO', 'SU'] })).to.equal(4);
    expect(count({ day: ['MO', 'SU'], attendance: ['online'] })).to.equal(2);
    expect(count({ day: [] })).to.equal(4);
    expect(count({ topic: ['__proto__'] })).to.equal(1);
    expect(count({ topic: ['toString'] })).to.equal(0);
  });

  it('counts an option as if it alone were chosen in its facet, under all the others', () => {
    const query: SearchQuery = { filters: { attendance: ['online'], day: ['MO'] } };
    expect(tally(directory, 'attendance', query)).to.equal('in-person 1, online* 1, phone 1');
    expect(tally(directory, 'day', query)).to.equal('MO* 1, SA 0, SU 1');
    expect(tally(directory, 'language', query)).to.equal('en 1, cy 1');
  });

  it('counts under the text too', () => {
    expect(tally(directory, 'attendance', { text: 'animals' })).to.equal('in-person 0, online 0, phone 1');
  });

  it('keeps a chosen code that no meeting has, so that it can be taken away', () => {
    expect(tally(directory, 'topic', { filters: { topic: ['ocd', 'gone', 'gone'] } })).to.equal(
      'depression 1, anxiety 2, zoo 2, __proto__ 1, grief-circle 1, ocd* 0, gone* 0',
    );
  });

  it('counts groups once', () => {
    const meetings = ['1', '2', '3'].map((id) => aMeeting({ id, groupId: id === '3' ? 'b' : 'a' }));
    const index = createIndex(aDirectory({ meetings }));
    expect(index.searchCount({}, NOW)).to.deep.equal({ meetings: 3, groups: 2 });
  });

  it('shows a meeting whose group is missing', () => {
    const index = createIndex(aDirectory({ groups: [], meetings: [aMeeting({ name: 'Drop-in café' })] }));
    expect(index.search({ text: 'cafe', filters: { attendance: ['in-person'] } }, NOW).groupCount).to.equal(1);
  });
});

describe('limits', () => {
  const directory = groupsOf(
    { name: 'One', topics: [{ code: 'anxiety' }], meeting: { attendance: ['online'] } },
    {
      name: 'Two',
      topics: [{ code: 'ocd' }],
      audiences: [{ code: 'women' }],
      meeting: { attendance: ['online', 'phone'] },
    },
    { name: 'Three', topics: [{ code: 'ocd' }], status: 'closed' },
  );

  it('leave what is outside out of everything', () => {
    const index = createIndex(directory, { topics: ['ocd', 'adhd'] });
    const { order, facets } = index.search({ text: 'one' }, NOW);
    expect(order).to.have.length(0);
    expect(facets.topic).to.deep.equal([{ code: 'ocd', count: 0, chosen: false }]);
    expect(names(index)).to.deep.equal(['Two']);
    expect(index.closed(NOW)).to.equal(1);
    expect(index.relax({ text: 'one' }, NOW)).to.deep.equal([{ drop: { kind: 'text' }, count: 1 }]);
  });

  it('narrow each other, and an empty list is none', () => {
    expect(names(createIndex(directory, { attendance: ['online'], audiences: ['women'], days: ['TU'] }))).to.deep.equal(
      ['Two'],
    );
    expect(names(createIndex(directory, { attendance: [], days: ['MO'] }))).to.deep.equal([]);
    expect(names(createIndex(directory, { topics: [], days: [] }))).to.deep.equal(['One', 'Two']);
  });
});

describe('ways out of an empty result', () => {
  const directory = groupsOf(
    { name: 'One', topics: [{ code: 'anxiety' }], meeting: { attendance: ['online'], schedule: aWeekly('MO') } },
    { name: 'Two', topics: [{ code: 'anxiety' }], meeting: { attendance: ['in-person'], schedule: aWeekly('WE') } },
    { name: 'Three', topics: [{ code: 'ocd' }], meeting: { attendance: ['in-person'], schedule: aWeekly('WE') } },
  );
  const relax = (query: SearchQuery): unknown => createIndex(directory).relax(query, NOW);

  it('name each single thing to drop and how many it gives, most first', () => {
    expect(relax({ text: 'two', filters: { day: ['MO', 'WE'], attendance: ['online'] } })).to.deep.equal([
      { drop: { kind: 'text' }, count: 1 },
      { drop: { kind: 'filter', facet: 'attendance', codes: ['online'] }, count: 1 },
    ]);
    expect(relax({ filters: { topic: ['ocd'], day: ['MO'] } })).to.deep.equal([
      { drop: { kind: 'filter', facet: 'day', codes: ['MO'] }, count: 1 },
      { drop: { kind: 'filter', facet: 'topic', codes: ['ocd'] }, count: 1 },
    ]);
    expect(relax({ filters: { attendance: ['phone'] } })).to.deep.equal([
      { drop: { kind: 'filter', facet: 'attendance', codes: ['phone'] }, count: 3 },
    ]);
  });

  it('drop all that is chosen in a facet, for one of two never helps', () => {
    expect(relax({ filters: { day: ['SA', 'SU', 'SA'] } })).to.deep.equal([
      { drop: { kind: 'filter', facet: 'day', codes: ['SA', 'SU'] }, count: 3 },
    ]);
  });

  it('keep the text and drop every filter when no single thing helps', () => {
    expect(relax({ text: 'three', filters: { day: ['MO'], attendance: ['online'] } })).to.deep.equal([
      { drop: { kind: 'text' }, count: 1 },
    ]);
    expect(relax({ text: 'three', filters: { day: ['SA'], attendance: ['phone'] } })).to.deep.equal([
      { drop: { kind: 'all-filters' }, count: 1 },
    ]);
  });

  it('are none when neither words nor filters alone have a match', () => {
    expect(relax({ text: 'zzzz', filters: { day: ['SA'], attendance: ['phone'] } })).to.deep.equal([]);
  });

  it('of a result that is not empty are those that show more', () => {
    expect(relax({ filters: { day: ['MO'], topic: ['anxiety'] } })).to.deep.equal([
      { drop: { kind: 'filter', facet: 'day', codes: ['MO'] }, count: 2 },
    ]);
    expect(relax({})).to.deep.equal([]);
  });
});

describe('a directory of 10,000 meetings', () => {
  const SIZE = 10_000;
  // On Monday from 10:00 to 19:59, one after the other.
  const meetings = Array.from({ length: SIZE }, (_, index) => {
    const minute = index % 600;
    const time = `${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    return aMeeting({
      id: `m${index}`,
      groupId: `g${index % 3000}`,
      schedule: aWeekly('MO', time),
      durationMinutes: 60,
    });
  });
  const groups = Array.from({ length: 3000 }, (_, index) => aGroup({ id: `g${index}`, name: `Group ${index}` }));
  const directory = aDirectory({ groups, meetings });

  it('asks for each next date once, and a minute later only for those that have ended', () => {
    let asked = 0;
    const index = createIndex(
      directory,
      {},
      {
        nextOccurrence: (...request) => {
          asked++;
          return nextOccurrence(...request);
        },
      },
    );
    const askedBy = (act: () => void): number => {
      asked = 0;
      act();
      return asked;
    };
    expect(asked, 'nothing before the first question').to.equal(0);
    expect(askedBy(() => index.search({}, NOW))).to.equal(SIZE);
    expect(askedBy(() => index.search({ text: 'group', filters: { day: ['MO'] } }, NOW + 59_999))).to.equal(0);
    expect(askedBy(() => index.relax({ filters: { day: ['TU'] } }, NOW))).to.equal(0);
    expect(askedBy(() => index.next(77, NOW))).to.equal(0);
    expect(
      askedBy(() => index.search({ sort: 'name' }, NOW + MINUTE)),
      'none has ended',
    ).to.equal(0);
    // Those of 10:00, one in 600 minutes: numbers 0, 600, … 9600.
    expect(askedBy(() => index.search({}, NOW + HOUR))).to.equal(17);
    expect(
      askedBy(() => index.search({}, NOW)),
      'a clock set back',
    ).to.equal(17);
  });

  it('looks through its meetings once a minute, not once a search', () => {
    let looks = 0;
    const meeting = Object.defineProperty({ ...aMeeting() }, 'status', {
      get: () => {
        looks++;
        return undefined;
      },
    });
    const index = createIndex({ ...aDirectory(), meetings: [meeting] });
    const looksBy = (now: number): boolean => {
      looks = 0;
      index.search({}, now);
      return looks > 0;
    };
    expect([NOW, NOW + 1, NOW + 59_999, NOW + MINUTE].map(looksBy)).to.deep.equal([true, false, false, true]);
  });

  it('asks for one date only, when only one is wanted', () => {
    let asked = 0;
    const index = createIndex(
      directory,
      {},
      {
        nextOccurrence: (...request) => {
          asked++;
          return nextOccurrence(...request);
        },
      },
    );
    expect(index.next(77, NOW)?.start).to.equal('2026-11-23T11:17');
    expect(index.section(77, NOW)).to.equal('dated');
    expect(asked).to.equal(1);
  });

  it('finds every meeting of a group by its name', () => {
    const index = createIndex(directory);
    expect([...index.search({ text: '"group 42"' }, NOW).order].sort((a, b) => a - b)).to.deep.equal([
      42, 3042, 6042, 9042,
    ]);
  });
});
