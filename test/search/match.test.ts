import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import { nextOccurrence } from '../../src/domain/occurrences.js';
import { Listing } from '../../src/search/listing.js';
import type { MatchChoice, MatchFacet } from '../../src/search/match/facets.js';
import { filtersOf, type MatchNote, orderGroups, suggestionOf } from '../../src/search/match/match.js';
import { MATCH_QUESTIONS, matchQuestions } from '../../src/search/match/questions.js';
import { MATCH_FACTS, RULES } from '../../src/search/match/rules.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';
import { anyDirectory, Dice, groupsOf, NOW } from './support.js';

type TestGroups = readonly (Partial<Group> & { readonly meeting?: Partial<Meeting> })[];

const codes = (...slugs: readonly string[]) => slugs.map((code) => ({ code }));
/** `topic:anxiety access:step-free` */
const asks = (text: string): MatchChoice[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [facet, code = ''] = each.split(':');
      return { facet: facet as MatchFacet, code };
    });

const listingOf = (...groups: TestGroups): Listing => new Listing(groupsOf(...groups), nextOccurrence);
const nameAt = (listing: Listing, position: number): string => listing.group(position)?.name ?? '?';
const order = (listing: Listing, asked = ''): string[] =>
  orderGroups(listing, asks(asked), NOW).all.map((position) => nameAt(listing, position));
const suiting = (listing: Listing, asked = ''): string[] =>
  orderGroups(listing, asks(asked), NOW).suiting.map((position) => nameAt(listing, position));

const codeOf = (note: MatchNote): string => {
  if (note.kind === 'fact') return note.fact;
  if (note.kind === 'not') return `not ${note.facet}`;
  return note.kind === 'also' ? 'also' : `unknown ${note.asked.map(({ code }) => code).join('+')}`;
};
const tell = (listing: Listing, asked: string, position = 0) => {
  const { reasons, notes } = suggestionOf(listing, position, asks(asked), NOW);
  return { reasons: reasons.map(({ facet, term }) => `${facet}:${term.code}`), notes: notes.map(codeOf) };
};

interface Case {
  readonly what: string;
  readonly group?: Partial<Group>;
  readonly meeting?: Partial<Meeting>;
  readonly asked: string;
  readonly reasons?: readonly string[];
  readonly notes?: readonly string[];
}

const AT_THE_HALL = { venue: { name: 'Hall' } };
const EVENING = { schedule: aWeekly('TU', '19:00'), ...AT_THE_HALL };

/** In words: what a group says, what was asked, why it is suggested and what is good to know. */
const CASES: readonly Case[] = [
  {
    what: 'is about what was asked',
    group: { topics: codes('anxiety') },
    asked: 'topic:anxiety',
    reasons: ['topic:anxiety'],
  },
  {
    what: 'is only partly about it',
    group: { topics: codes('depression', 'anxiety') },
    asked: 'topic:anxiety',
    reasons: ['topic:anxiety'],
    notes: ['also'],
  },
  {
    what: 'is about one of two things asked, and the other is no matter',
    group: { topics: codes('anxiety') },
    asked: 'topic:anxiety topic:ocd',
    reasons: ['topic:anxiety'],
  },
  {
    what: 'is about another thing',
    group: { topics: codes('cancer') },
    asked: 'topic:anxiety',
    notes: ['not topic'],
  },
  { what: 'does not say what it is about', asked: 'topic:anxiety', notes: ['unknown anxiety'] },
  {
    what: 'is for the person',
    group: { roles: codes('bereaved') },
    asked: 'role:bereaved',
    reasons: ['role:bereaved'],
  },
  {
    what: 'is for anyone',
    group: { roles: codes('anyone') },
    asked: 'role:bereaved',
    reasons: ['role:anyone'],
  },
  {
    what: 'says that everyone is welcome, beside whom it is for',
    group: { roles: codes('parent'), eligibility: { everyoneWelcome: true } },
    asked: 'role:bereaved',
    reasons: ['role:anyone'],
  },
  {
    what: 'is for others, and closed',
    group: { roles: codes('parent'), openness: 'closed' },
    asked: 'role:bereaved',
    notes: ['not role', 'closed'],
  },
  {
    what: 'meets as asked, and in another way too',
    meeting: { attendance: ['in-person', 'online'] },
    asked: 'attendance:online',
    reasons: ['attendance:online'],
  },
  { what: 'meets in another way', asked: 'attendance:online', notes: ['not attendance'] },
  {
    what: 'does not say how it meets',
    meeting: { attendance: [] },
    asked: 'attendance:online',
    notes: ['unknown online'],
  },
  {
    what: 'meets in the evening of a weekday, as asked',
    asked: 'week:weekday time:evening',
    reasons: ['week:weekday', 'time:evening'],
  },
  {
    what: 'meets at another time',
    asked: 'week:weekend time:morning time:afternoon',
    notes: ['not week', 'not time'],
  },
  {
    what: 'meets by the day of the month, so in any part of the week',
    meeting: {
      schedule: aWeekly('TU', '19:00', { rule: { frequency: 'monthly', byMonthDay: [5] } }),
    },
    asked: 'week:weekend',
    reasons: ['week:weekend'],
  },
  {
    what: 'agrees its times',
    meeting: { schedule: byArrangement() },
    asked: 'time:evening week:weekend',
    notes: ['unknown weekend+evening'],
  },
  {
    what: 'has one need, lacks one, and says nothing of two',
    group: {
      access: [
        { code: 'step-free', answer: 'yes' },
        { code: 'captions', answer: 'no' },
        { code: 'parking', answer: 'unknown' },
      ],
    },
    asked: 'access:step-free access:captions access:parking access:low-light',
    reasons: ['access:step-free'],
    notes: ['not access', 'unknown parking+low-light'],
  },
  {
    what: 'is by phone, so that one can join by phone',
    meeting: { attendance: ['phone'] },
    asked: 'access:dial-in',
    reasons: ['access:dial-in'],
  },
  {
    what: 'is held in the language',
    group: { languages: ['en', 'cy'] },
    asked: 'language:cy',
    reasons: ['language:cy'],
  },
  {
    what: 'is held in another language',
    group: { languages: ['en'] },
    asked: 'language:cy',
    notes: ['not language'],
  },
  { what: 'does not say its language', asked: 'language:cy', notes: ['unknown cy'] },
  {
    what: 'is for the people asked for',
    group: { audiences: codes('women', 'adults') },
    asked: 'audience:women',
    reasons: ['audience:women'],
  },
  {
    what: 'is for women, where men were named',
    group: { audiences: codes('women') },
    asked: 'audience:men',
    notes: ['not audience'],
  },
  { what: 'is for all adults, where men were named', group: { audiences: codes('adults') }, asked: 'audience:men' },
  {
    what: 'is for women, where nobody was named',
    group: { audiences: codes('women') },
    asked: '',
    notes: ['people'],
  },
  { what: 'is for some ages', group: { eligibility: { minimumAge: 18, maximumAge: 30 } }, asked: '', notes: ['ages'] },
  { what: 'has ages that are none', group: { eligibility: { minimumAge: Number.NaN, maximumAge: -4 } }, asked: '' },
  { what: 'is closed', group: { openness: 'closed' }, asked: '', notes: ['closed'] },
  { what: 'is a course', group: { openness: 'course' }, asked: '', notes: ['course'] },
  {
    what: 'is by referral, said twice',
    group: { openness: 'by-referral', joining: { how: 'referral' } },
    asked: '',
    notes: ['referral'],
  },
  {
    what: 'has a waiting list and no places',
    group: { joining: { how: 'waiting-list' }, places: { left: 0 } },
    asked: '',
    notes: ['waiting-list'],
  },
  { what: 'has no places left', group: { joining: { how: 'book' }, places: { left: 0 } }, asked: '', notes: ['full'] },
  {
    what: 'is paused',
    group: { status: 'paused', statusUntil: '2099-01-01' },
    asked: '',
    notes: ['paused'],
  },
  {
    what: 'has no dates to come',
    meeting: { schedule: someDates(['2026-01-06T19:00']) },
    asked: '',
    notes: ['over'],
  },
  { what: 'may not meet any more', group: { status: 'unknown' }, asked: '', notes: ['status-unknown'] },
  {
    what: 'meets in more than four weeks',
    meeting: { schedule: someDates(['2026-12-21T19:00']) },
    asked: '',
    notes: ['far-off'],
  },
  { what: 'meets within four weeks', meeting: { schedule: someDates(['2026-12-20T19:00']) }, asked: '' },
  { what: 'does not say where', meeting: { venue: undefined }, asked: '', notes: ['place-unknown'] },
  { what: 'is in another language than the page', group: { languages: ['cy'] }, asked: '', notes: ['languages'] },
  { what: 'costs something', group: { cost: { amount: 3, currency: 'GBP' } }, asked: '', notes: ['cost'] },
  { what: 'is free, whatever a note says', group: { cost: { free: true, amount: 3 } }, asked: '' },
];

describe('what is said of a suggested group', () => {
  for (const { what, group, meeting, asked, reasons = [], notes = [] } of CASES) {
    it(`that ${what}`, () => {
      const listing = listingOf({ ...group, meeting: { ...EVENING, ...meeting } });
      expect(tell(listing, asked)).to.deep.equal({ reasons, notes });
    });
  }

  it('tries every rule and every fact', () => {
    const said = CASES.flatMap(({ notes = [], reasons = [] }) => [...notes, ...reasons]).join(' ');
    for (const facet of Object.keys(RULES)) {
      expect(said, facet).to.match(new RegExp(`${facet}:`));
      expect(said, facet).to.match(new RegExp(`not ${facet}`));
    }
    for (const fact of MATCH_FACTS) expect(said.split(' '), fact).to.include(fact);
  });

  it('has the feed’s own label of what was asked for, also where the group says nothing', () => {
    const listing = listingOf({});
    const labelOf = (): string => 'Own topic';
    const { notes } = suggestionOf(listing, 0, asks('topic:own'), NOW, { labelOf });
    expect(JSON.stringify(notes)).to.include('Own topic');
  });
});

describe('the order of suggestions', () => {
  const soon = { schedule: aWeekly('TU', '19:00') };
  const later = { schedule: aWeekly('SA', '19:00') };

  const table: readonly (readonly [string, string, TestGroups])[] = [
    [
      'has the soonest first where nothing was asked',
      '',
      [
        { name: 'B', meeting: later },
        { name: 'A', meeting: soon },
      ],
    ],
    ['has the name where the start is the same', '', [{ name: 'Zebra 2' }, { name: 'Zebra 10' }, { name: 'Ärger' }]],
    [
      'has what it is about before needs, and needs before wishes',
      'topic:ocd access:captions attendance:online',
      [
        { name: 'wish', topics: codes('anger'), meeting: { attendance: ['online'] } },
        { name: 'need', topics: codes('anger'), access: [{ code: 'captions', answer: 'yes' }] },
        { name: 'about', topics: codes('ocd'), meeting: later },
      ],
    ],
    [
      'has what stands in the way last, whatever else fits',
      'topic:ocd access:captions',
      [
        { name: 'no captions', topics: codes('ocd'), access: [{ code: 'captions', answer: 'no' }] },
        { name: 'another thing', topics: codes('anger'), access: [{ code: 'captions', answer: 'unknown' }] },
      ],
    ],
    [
      'takes what is not known for less than a yes, and for more than a no',
      'attendance:online',
      [
        { name: 'no', meeting: { attendance: ['in-person'] } },
        { name: 'unknown', meeting: { attendance: [], ...later } },
        { name: 'yes', meeting: { attendance: ['online'], ...later } },
      ],
    ],
    [
      'has what meets at present before what is paused, of those about the same',
      'topic:ocd attendance:online',
      [
        { name: 'about another thing', topics: codes('anger'), meeting: { attendance: ['online'] } },
        { name: 'paused', topics: codes('ocd'), status: 'paused', meeting: { attendance: ['online'] } },
        { name: 'meets', topics: codes('ocd'), meeting: later },
      ],
    ],
    [
      'has a group for women last where men were named, and not where nobody was',
      'audience:men',
      [
        { name: 'women', audiences: codes('women') },
        { name: 'all', meeting: later },
      ],
    ],
    [
      'has a closed group for others last',
      'role:bereaved',
      [
        { name: 'closed, for parents', roles: codes('parent'), openness: 'closed' },
        { name: 'open, for parents', roles: codes('parent'), meeting: later },
      ],
    ],
  ];
  for (const [what, asked, groups] of table) {
    it(what, () => {
      const wanted = [...groups].reverse().map(({ name }) => name!);
      expect(order(listingOf(...groups), asked)).to.deep.equal(
        what.startsWith('has the name') ? ['Ärger', 'Zebra 2', 'Zebra 10'] : wanted,
      );
    });
  }

  it('has each group once, with the meeting of it that fits best', () => {
    const directory = aDirectory({
      groups: [aGroup({ id: 'g' })],
      meetings: [
        aMeeting({ id: 'soon', groupId: 'g', schedule: aWeekly('TU', '10:00') }),
        aMeeting({ id: 'fits', groupId: 'g', schedule: aWeekly('FR', '19:00') }),
        aMeeting({ id: 'fits-later', groupId: 'g', schedule: aWeekly('SU', '19:00') }),
      ],
    });
    const { all } = orderGroups(new Listing(directory, nextOccurrence), asks('time:evening'), NOW);
    expect(all.map((position) => directory.meetings[position]!.id)).to.deep.equal(['fits']);
  });

  it('leaves out what has closed, and nothing else', () => {
    const listing = listingOf(
      { name: 'closed', status: 'closed' },
      { name: 'paused', status: 'paused' },
      { name: 'over', meeting: { schedule: someDates(['2020-01-01T10:00']) } },
      { name: 'open' },
    );
    expect(order(listing, 'topic:ocd')).to.have.members(['paused', 'over', 'open']);
  });

  it('calls suiting what nothing stands against, what may be about it, and what fits in something', () => {
    const listing = listingOf(
      { name: 'fits', topics: codes('ocd') },
      { name: 'may fit', meeting: { attendance: ['online'] } },
      { name: 'about another thing', topics: codes('anger'), meeting: { attendance: ['online'] } },
      { name: 'not accessible', topics: codes('ocd'), access: [{ code: 'captions', answer: 'no' }] },
      { name: 'fits in nothing' },
    );
    expect(suiting(listing, 'topic:ocd attendance:online access:captions')).to.have.members(['fits', 'may fit']);
    expect(suiting(listing)).to.have.length(5);
  });
});

const ANSWERS = asks(
  'topic:depression topic:anxiety role:own-experience role:bereaved audience:students audience:adults attendance:online ' +
    'attendance:phone week:weekend week:weekday time:evening time:morning access:step-free access:parking language:cy topic:own',
);

describe('whatever the directory and the answers', () => {
  const SEED = 20261201;
  const each = (test: (dice: Dice, seed: number) => void, times = 400): void => {
    for (let seed = SEED; seed < SEED + times; seed++) test(new Dice(seed), seed);
  };
  const idsOf = (listing: Listing, choices: readonly MatchChoice[]): string[] =>
    orderGroups(listing, choices, NOW).all.map((position) => listing.directory.meetings[position]!.groupId);
  /** Whether one of these meetings has what is asked for. */
  const has = (listing: Listing, positions: readonly number[], choice: MatchChoice): boolean =>
    positions.some((position) => suggestionOf(listing, position, [choice], NOW).reasons.length > 0);

  it('an answer that a group fulfils never puts it below one that does not and stood below it', () => {
    let seen = 0;
    each((dice, seed) => {
      const listing = new Listing(anyDirectory(dice), nextOccurrence);
      const choices = dice.some(ANSWERS, 4);
      const more = dice.one(ANSWERS);
      const { meetings } = listing.directory;
      const before = orderGroups(listing, choices, NOW).all;
      const after = idsOf(listing, [...choices, more]);
      const allOf = (groupId: string): number[] =>
        [...meetings.keys()].filter((position) => meetings[position]!.groupId === groupId);
      const idAt = (position: number): string => meetings[position]!.groupId;
      // The meeting that is suggested fulfils it, and none of the other group's does.
      for (const [at, good] of before.entries()) {
        if (!has(listing, [good], more)) continue;
        for (const other of before.slice(at + 1).filter((each_) => !has(listing, allOf(idAt(each_)), more))) {
          seen++;
          expect(after.indexOf(idAt(good)), `${seed}: ${idAt(good)}`).to.be.below(after.indexOf(idAt(other)));
        }
      }
    });
    expect(seen).to.be.greaterThan(100);
  });

  it('the order of the feed changes nothing', () => {
    each((dice, seed) => {
      const directory = anyDirectory(dice);
      const turned = aDirectory({
        groups: [...directory.groups].reverse(),
        meetings: [...directory.meetings].reverse(),
      });
      const choices = dice.some(ANSWERS, 4);
      const [one, other] = [directory, turned].map((each_) => idsOf(new Listing(each_, nextOccurrence), choices));
      expect(other, String(seed)).to.deep.equal(one);
    });
  });

  it('no answers give the soonest first, and every group is there whatever is asked', () => {
    each((dice, seed) => {
      const listing = new Listing(anyDirectory(dice), nextOccurrence);
      const { meetings } = listing.directory;
      const first = [...new Set([...listing.orders(NOW).soonest].map((position) => meetings[position]!.groupId))];
      const starts = (ids: readonly string[]): unknown[] =>
        ids.map((id) => {
          const own = [...listing.orders(NOW).soonest].find((position) => meetings[position]!.groupId === id)!;
          return [listing.section(own, NOW), listing.next(own, NOW)?.startsAt];
        });
      expect(starts(idsOf(listing, [])), String(seed)).to.deep.equal(starts(first));
      expect(idsOf(listing, dice.some(ANSWERS, 5))).to.have.members(first);
    });
  });

  it('every answer of a suiting group is told: as a reason, as good to know, or as not known', () => {
    each((dice, seed) => {
      const listing = new Listing(anyDirectory(dice), nextOccurrence);
      const choices = dice.some(ANSWERS, 4).filter(({ facet }) => facet !== 'audience');
      for (const position of orderGroups(listing, choices, NOW).all) {
        const { reasons, notes } = suggestionOf(listing, position, choices, NOW);
        const told = new Set([
          ...reasons.map(({ facet }) => facet),
          ...notes.flatMap((note) =>
            note.kind === 'not' ? [note.facet] : note.kind === 'unknown' ? note.asked.map(({ facet }) => facet) : [],
          ),
        ]);
        expect([...told], String(seed)).to.include.members([...new Set(choices.map(({ facet }) => facet))]);
      }
    });
  });
});

describe('the questions of a directory', () => {
  const optionsOf = (...groups: TestGroups): Record<string, string[]> =>
    Object.fromEntries(
      matchQuestions(groupsOf(...groups), MATCH_QUESTIONS).map(({ name, options }) => [
        name,
        options.map(({ code, groups: count }) => `${code} ${count}`),
      ]),
    );

  it('are those that tell its groups apart, with what the groups have', () => {
    expect(
      optionsOf(
        { topics: codes('cancer', 'anxiety'), roles: codes('anyone', 'parent'), languages: ['en'] },
        {
          topics: codes('anxiety'),
          roles: codes('bereaved'),
          languages: ['en', 'cy'],
          meeting: { attendance: ['online'] },
        },
        { topics: [{ code: 'own', label: 'Own' }], meeting: { schedule: aWeekly('SA', '10:00') } },
      ),
    ).to.deep.equal({
      topic: ['anxiety 2', 'cancer 1', 'own 1'],
      role: ['bereaved 1', 'parent 1'],
      attendance: ['in-person 2', 'online 1'],
      day: ['weekday 2', 'weekend 1', 'morning 1', 'evening 2'],
      access: ['en 2', 'cy 1'],
    });
  });

  it('leave out one with a single answer, one that all groups answer alike, and what only closed groups have', () => {
    expect(
      optionsOf(
        { topics: codes('cancer'), meeting: { attendance: ['online', 'phone'] } },
        { topics: codes('cancer'), meeting: { attendance: ['phone', 'online'] } },
        { topics: codes('anxiety'), status: 'closed' },
      ),
    ).to.deep.equal({});
  });

  it('are at most five, in the order that was asked for', () => {
    const groups = Array.from({ length: 2 }, (_, at) => ({
      topics: codes(['cancer', 'anxiety'][at]!),
      roles: codes(['parent', 'bereaved'][at]!),
      audiences: codes(['women', 'men'][at]!),
      access: [{ code: ['captions', 'parking'][at]!, answer: 'yes' as const }],
      meeting: { attendance: [(['online', 'phone'] as const)[at]!], schedule: aWeekly((['TU', 'SU'] as const)[at]) },
    }));
    const names = matchQuestions(groupsOf(...groups), [...MATCH_QUESTIONS].reverse()).map(({ name }) => name);
    expect(names).to.deep.equal(['audience', 'access', 'day', 'attendance', 'role']);
  });
});

describe('answers as filters of a list', () => {
  it('are the same choices, with the days of a part of the week, and with those for anyone', () => {
    const directory = groupsOf({ roles: codes('anyone') });
    expect(
      filtersOf(
        asks('topic:ocd topic:anger role:parent week:weekend time:evening access:captions language:cy'),
        directory,
      ),
    ).to.deep.equal({
      topic: ['ocd', 'anger'],
      role: ['parent', 'anyone'],
      day: ['SA', 'SU'],
      time: ['evening'],
      access: ['captions'],
      language: ['cy'],
    });
    expect(filtersOf([], directory)).to.deep.equal({});
  });
});

describe('a hostile directory', () => {
  it('is ordered and told like any other: names of the language itself, missing groups, empty lists', () => {
    const strange = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const directory = aDirectory({
      groups: strange.map((id, at) =>
        aGroup({ id, name: '<img src=x onerror=alert(1)>', topics: codes(...strange.slice(at)), roles: codes(id) }),
      ),
      meetings: [...strange, 'nobody'].map((id) => aMeeting({ id, groupId: id, schedule: someDates([]) })),
    });
    const listing = new Listing(directory, nextOccurrence);
    const questions = matchQuestions(directory, MATCH_QUESTIONS);
    const choices = questions.flatMap(({ options }) => options.map(({ facet, code }) => ({ facet, code })));
    expect(choices.map(({ code }) => code)).to.include.members(strange);
    expect(orderGroups(listing, choices, NOW).all).to.have.length(5);
    for (const position of directory.meetings.keys()) {
      expect(suggestionOf(listing, position, choices, NOW).meeting.id).to.equal(directory.meetings[position]!.id);
    }
    expect(Object.getPrototypeOf(filtersOf(choices, directory))).to.equal(Object.prototype);
  });
});
