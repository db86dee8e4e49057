/** What the visit says of a group: only what the group says, and that it depends where it does not. */
import { expect } from 'chai';
import { VISIT_EN } from '../../src/content/visit/visit.en.js';
import type { VisitItem } from '../../src/content/visit/visit.js';
import type { Group, Meeting } from '../../src/domain/model.js';
import { generalWay } from '../../src/domain/next.js';
import * as occurrences from '../../src/domain/occurrences.js';
import * as rare from '../../src/shared/meeting/meeting-facts.rare.js';
import { rareFacts } from '../../src/shared/meeting/meeting-facts.view.js';
import type { ItemView } from '../../src/shared/meeting/meeting-details.view.js';
import { headView, ownLines, visitedOf } from '../../src/elements/first-visit/first-visit.head.js';
import {
  checklistView,
  entryViews,
  moreContext,
  sourcesView,
  wayView,
} from '../../src/elements/first-visit/first-visit.more.view.js';
import { aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';
import { randomOf, SEED } from '../domain/random.js';
import { AT_THE_HALL, ON_SCREEN, TALKATIVE, VISIT_NOW } from '../support/visits.js';

generalWay.put(occurrences);
rareFacts.put(rare);

const MOMENT = { now: VISIT_NOW, readerTimeZone: 'Europe/London' };
const CONTEXT = moreContext('en', MOMENT);
const REST = VISIT_EN.items.filter(({ part }) => part !== 'steps');
const BARE = aGroup({ id: 'kettle', name: 'The Kettle' });

const textOf = (item: ItemView): string => {
  switch (item.kind) {
    case 'list':
      return item.items.join(' ');
    case 'text':
      return `${item.strong ?? ''} ${item.text}`.trim();
    default:
      return item.text;
  }
};
const entriesOf = (group: Group | undefined, meetings: readonly Meeting[] = [AT_THE_HALL], items = REST) =>
  entryViews(items, visitedOf(group, meetings, MOMENT), CONTEXT);
const ownOf = (id: string, group: Group, meetings?: readonly Meeting[]): string =>
  (entriesOf(group, meetings).find((entry) => entry.id === id)?.own ?? []).map(textOf).join(' | ');
const item = (id: string): VisitItem => REST.find((each) => each.id === id)!;

describe('the head of a visit', () => {
  const at = (schedule: Meeting['schedule'], more: Partial<Meeting> = {}): Meeting =>
    aMeeting({ groupId: 'kettle', schedule, ...more });
  const table: readonly (readonly [string, Partial<Group>, readonly Meeting[], readonly (string | undefined)[]])[] = [
    ['a weekly meeting', {}, [AT_THE_HALL], [', Wednesday 2 December, 10:30am to noon, UK time', undefined]],
    [
      'no length',
      {},
      [at(aWeekly('WE', '10:30'), { durationMinutes: undefined! })],
      [', Wednesday 2 December, from 10:30am, UK time', undefined],
    ],
    [
      'the nearest of several',
      {},
      [at(aWeekly('SU')), AT_THE_HALL, at(aWeekly('FR'))],
      [', Wednesday 2 December, 10:30am to noon, UK time', undefined],
    ],
    [
      'an unknown zone',
      {},
      [at(aWeekly('WE', '10:30', { timeZone: 'unknown' }))],
      [', Wednesday 2 December, 10:30am to noon, time zone not given', undefined],
    ],
    ['no meeting', {}, [], [undefined, undefined]],
    ['words instead of dates', {}, [at(byArrangement())], [undefined, undefined]],
    ['dates that are over', {}, [at(someDates(['2026-11-01T10:00']))], [undefined, undefined]],
    ['a pause', { status: 'paused' }, [AT_THE_HALL], [undefined, 'This group is not meeting at the moment.']],
    ['a pause without a meeting', { status: 'paused' }, [], [undefined, 'This group is not meeting at the moment.']],
    [
      'a pause that is over',
      { status: 'paused', statusUntil: '2026-11-30' },
      [AT_THE_HALL],
      [', Wednesday 2 December, 10:30am to noon, UK time', undefined],
    ],
    ['an end', { status: 'closed' }, [AT_THE_HALL], [undefined, 'This group has closed.']],
    [
      'a status that nobody can read',
      { status: 'unknown' },
      [AT_THE_HALL],
      [', Wednesday 2 December, 10:30am to noon, UK time', 'Please ask the group if it still meets.'],
    ],
    [
      'one of two meetings paused',
      {},
      [{ ...AT_THE_HALL, status: 'paused' }, at(aWeekly('SU', '10:00'))],
      [', Sunday 6 December, 10am to 11:30am, UK time', undefined],
    ],
  ];
  for (const [what, group, meetings, expected] of table) {
    it(`tells ${what}`, () => {
      const head = headView(visitedOf({ ...BARE, ...group }, meetings, MOMENT), MOMENT, 'en');
      expect([head?.name, head?.when, head?.status]).to.deep.equal(['The Kettle', ...expected]);
    });
  }

  it('takes the meeting’s own name, and is not there without any', () => {
    expect(headView(visitedOf(BARE, [{ ...AT_THE_HALL, name: 'Late Kettle' }], MOMENT), MOMENT, 'en')?.name).to.equal(
      'Late Kettle',
    );
    expect(headView({}, MOMENT, 'en')).to.equal(undefined);
  });
});

describe('what a group adds to the steps', () => {
  const table: readonly (readonly [Partial<Group>, Partial<Meeting> | undefined, object])[] = [
    [{}, {}, { 'step-welcome': 'It starts at 10:30am.', 'step-close': 'It ends at noon.' }],
    [{}, { durationMinutes: undefined! }, { 'step-welcome': 'It starts at 10:30am.' }],
    [{}, undefined, {}],
    [{ status: 'paused' }, {}, {}],
    [{ agreement: { rules: ['Listen.'] } }, undefined, { 'step-agreement': 'This group has an agreement of its own.' }],
    [
      { agreement: { url: 'https://a.example/' } },
      undefined,
      { 'step-agreement': 'This group has an agreement of its own.' },
    ],
    [{ agreement: { rules: [] } }, undefined, {}],
    [{ agreement: { agreedOn: '2026-01-01' } }, undefined, {}],
  ];
  for (const [group, meeting, expected] of table) {
    it(`is ${JSON.stringify(expected)} for ${JSON.stringify(group)} ${meeting ? 'with' : 'without'} a meeting`, () => {
      const meetings = meeting ? [{ ...AT_THE_HALL, ...meeting }] : [];
      const own = ownLines(visitedOf({ ...BARE, ...group }, meetings, MOMENT), 'en');
      expect(JSON.parse(JSON.stringify(own))).to.deep.equal(expected);
    });
  }
});

/** Each text that a group can answer, the field that does, and the answer. */
const ANSWERS: readonly (readonly [string, keyof Group, string])[] = [
  ['who-comes', 'typicalSize', 'Usually 8 to 12 people'],
  ['for-me', 'eligibility', 'Eligibility-word | Age 18 and over | Everyone is welcome'],
  ['booking', 'joining', 'Book first. Joining-word. | Book a place | 01632 960001'],
  ['therapy', 'leadership', 'Run by people with their own experience'],
  ['company', 'access', 'You can bring someone'],
  ['price', 'cost', '£2 each time | Cost-word.'],
  ['choose-size', 'typicalSize', 'Usually 8 to 12 people'],
  ['choose-leader', 'leadership', 'Run by people with their own experience'],
  ['choose-open', 'openness', 'Open to everyone'],
  ['ask-leads', 'leadership', 'Run by people with their own experience'],
  [
    'ask-training',
    'facilitators',
    'Sam. Training: Training-word. Who supports them: Supervision-word. When Sam is away: Alex.',
  ],
  ['ask-size', 'typicalSize', 'Usually 8 to 12 people'],
  ['ask-cost', 'cost', '£2 each time | Cost-word.'],
];

describe('what a group answers', () => {
  for (const [id, field, answer] of ANSWERS) {
    it(`"${item(id).title}" is answered by its ${field}, and by nothing else`, () => {
      expect(ownOf(id, TALKATIVE)).to.equal(answer);
      expect(ownOf(id, { ...TALKATIVE, [field]: undefined })).to.equal('');
      expect(ownOf(id, { ...BARE, [field]: TALKATIVE[field] })).to.equal(answer);
    });
  }

  it('never speaks of privacy without its limit, and of rules only where there are some', () => {
    const limit = 'Nobody can promise it.';
    expect(ownOf('private', TALKATIVE))
      .to.match(/^Privacy-word\./)
      .and.include(limit)
      .and.not.include('Rule-word');
    expect(ownOf('ask-rules', TALKATIVE)).to.include('Rule-word.').and.include(limit);
    expect(ownOf('private', { ...TALKATIVE, confidentialityNote: undefined! })).to.equal('');
    expect(ownOf('ask-rules', { ...TALKATIVE, agreement: { agreedOn: '2026-01-01' } })).to.equal('');
  });

  it('says who it is for, and how often it meets', () => {
    expect(ownOf('ask-whom', TALKATIVE)).to.include('Role-word').and.include('Age 18 and over');
    expect(ownOf('ask-often', TALKATIVE)).to.equal('Every Wednesday, 10:30am to noon');
    expect(ownOf('ask-often', TALKATIVE, [])).to.equal('');
    expect(ownOf('ask-access', TALKATIVE)).to.equal(
      'Step-free No hearing loop You can bring someone Joining with the camera off'.replace(
        'Joining with the camera off',
        CONTEXT.words.vocabulary.access['camera-optional'],
      ),
    );
  });

  const silent: readonly (readonly [string, Partial<Group>])[] = [
    ['for-me', { eligibility: { minimumAge: 18 } }],
    ['for-me', { eligibility: { everyoneWelcome: false } }],
    ['company', { access: [{ code: 'support-person-welcome', answer: 'unknown' }] }],
    ['ask-access', { access: [{ code: 'step-free', answer: 'unknown' }] }],
    ['ask-training', { facilitators: [{ name: 'Sam', role: 'Volunteer', standIn: 'Alex' }] }],
    ['booking', { joining: {} }],
    ['price', { cost: {} }],
  ];
  for (const [id, group] of silent) {
    it(`leaves "${item(id).title}" open for ${JSON.stringify(group)}`, () => {
      const entry = entriesOf({ ...BARE, ...group }).find((each) => each.id === id)!;
      expect([entry.own.map(textOf), entry.text]).to.deep.equal([[], item(id).unknown]);
    });
  }

  it('a "no" is told as a no', () => {
    const access = [{ code: 'support-person-welcome', answer: 'no' } as const];
    expect(ownOf('company', { ...BARE, access })).to.equal('Please come on your own');
  });
});

describe('whatever a group leaves unsaid', () => {
  const FIELDS = Object.keys(TALKATIVE).filter((field) => field !== 'id' && field !== 'name') as (keyof Group)[];
  /** What can only come from one field. */
  const MARKS: Partial<Record<keyof Group, RegExp>> = {
    roles: /Role-word/,
    eligibility: /Eligibility-word|Age 18|Everyone is welcome/,
    leadership: /Run by/,
    openness: /Open to everyone/,
    joining: /Joining-word|Book first|01632|Book a place/,
    cost: /£2|Cost-word|Money/,
    access: /Step-free|Access-word|No hearing loop|bring someone|camera off/i,
    facilitators: /Sam|Training-word|Supervision-word|Alex/,
    agreement: /Rule-word|agreement of its own/,
    confidentialityNote: /Privacy-word/,
    typicalSize: /8 to 12/,
  };

  it(`is claimed nowhere, and what depends on it says so (seed ${SEED})`, () => {
    const random = randomOf(SEED);
    for (let round = 0; round < 300; round += 1) {
      const kept = FIELDS.filter(() => random.chance(50));
      const group = aGroup({ ...BARE, ...Object.fromEntries(kept.map((field) => [field, TALKATIVE[field]])) });
      const meetings = random.pick([[AT_THE_HALL], [ON_SCREEN], [AT_THE_HALL, ON_SCREEN], []]);
      const visited = visitedOf(group, meetings, MOMENT);
      const entries = entryViews(REST, visited, CONTEXT);
      const { own, where } = checklistView(visited, CONTEXT);
      const way = wayView(visited, CONTEXT);
      const said = [
        ...entries.flatMap((entry) => entry.own.map(textOf)),
        ...own.flatMap(({ lead, rest }) => [lead, rest]),
        ...where,
        ...Object.values(ownLines(visited, 'en')),
        ...(way?.access ?? []).filter(({ answer }) => answer !== 'unknown').map(({ text }) => text),
      ].join('\n');
      for (const [field, mark] of Object.entries(MARKS)) {
        if (!kept.includes(field as keyof Group)) expect(said, `${field} in ${kept.join()}`).not.to.match(mark);
      }
      for (const entry of entries) {
        const { text, unknown } = item(entry.id);
        expect(entry.text ?? '', entry.id).to.equal(
          [text, entry.own.length > 0 ? '' : unknown].filter(Boolean).join(' '),
        );
      }
      expect(said).not.to.match(/undefined|null|NaN|\{|\}/);
    }
  });

  it('leaves nothing of the group at all in the general form', () => {
    const entries = entriesOf(undefined, []);
    expect(entries.map(({ id }) => id)).to.deep.equal(REST.map(({ id }) => id));
    expect(entries.flatMap(({ own }) => own)).to.deep.equal([]);
    expect(wayView({}, CONTEXT)).to.equal(undefined);
  });
});

describe('texts about one kind of meeting', () => {
  const idsFor = (meetings: readonly Meeting[]) => entriesOf(BARE, meetings).map(({ id }) => id);
  it('are left out where the meeting is of another kind, and there where nobody knows', () => {
    const [hall, screen, both, neither] = [
      idsFor([AT_THE_HALL]),
      idsFor([ON_SCREEN]),
      idsFor([{ ...AT_THE_HALL, attendance: ['in-person', 'online'] }]),
      idsFor([{ ...AT_THE_HALL, attendance: [] }]),
    ];
    expect([hall, screen, both, neither].map((ids) => ids.includes('bring-room'))).to.deep.equal([
      false,
      true,
      true,
      true,
    ]);
    expect([hall, screen, both, neither].map((ids) => ids.includes('there-access'))).to.deep.equal([
      true,
      false,
      true,
      true,
    ]);
  });
});

describe('the checklist', () => {
  const check = (group: Partial<Group>, meeting?: Meeting) =>
    checklistView(visitedOf({ ...BARE, ...group }, meeting ? [meeting] : [], MOMENT), CONTEXT);

  it('asks for what the group asks for, and for nothing where one may just turn up', () => {
    expect(check({ joining: { how: 'book' } }, AT_THE_HALL).own.map(({ lead }) => lead)).to.deep.equal(['Book first.']);
    expect(check({ joining: { how: 'drop-in' } }, AT_THE_HALL).own).to.deep.equal([]);
    expect(check({ cost: { amount: 2, currency: 'GBP' } }).own.map(({ lead }) => lead)).to.deep.equal([
      'Money: £2 each time',
    ]);
    expect(check({ cost: { free: true } }).own).to.deep.equal([]);
    expect(check({ cost: { note: 'Give what you can.' } }).own).to.deep.equal([]);
  });

  it('says when and where for paper, and leaves lines to fill in where it does not know', () => {
    expect(check({}, AT_THE_HALL)).to.deep.include({
      when: 'Wednesday 2 December, 10:30am to noon, UK time',
      where: ['Mill Lane Library, 12 Mill Lane, Milltown', 'Directions-word.', 'Transport-word.'],
    });
    expect(check({}, ON_SCREEN).where).to.deep.equal(['Online by video']);
    expect(check({})).to.deep.include({ when: '', where: [] });
    expect(check({ status: 'paused' }, AT_THE_HALL).when).to.equal('');
  });
});

describe('the sources of a part', () => {
  it('are named once each, with the oldest check and the nearest one to come', () => {
    const [one, other] = [item('talk'), item('upset')];
    const late = { ...other, checkedOn: '2026-12-01', reviewBy: '2027-03-01' };
    const view = sourcesView([one, late, { ...one, id: 'again' }], CONTEXT.words)!;
    expect(view.sources).to.deep.equal([one.source, other.source]);
    expect(view.checked).to.equal('Checked November 2026, next check March 2027');
    expect(sourcesView([], CONTEXT.words)).to.equal(undefined);
  });
});
