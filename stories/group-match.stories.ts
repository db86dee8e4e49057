import { html, nothing } from 'lit';
import '../src/define/group-finder.js';
import '../src/define/group-match.js';
import type { Directory } from '../src/domain/model.js';
import {
  aLargeDirectory,
  anArabicDirectory,
  anEmptyDirectory,
  aWordyDirectory,
  directoryOf,
  NOW,
} from '../test/support/directories.js';
import { aTownToChooseIn, HELP } from '../test/support/match-town.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory;
  questions: string;
  headingLevel: number;
}

type MatchStory = Story<Args>;

const element = (args: Partial<Args> = {}, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-match
    lang=${lang || nothing}
    dir=${dir}
    .directory=${args.directory ?? aTownToChooseIn()}
    .questions=${args.questions ?? ''}
    .headingLevel=${args.headingLevel ?? 2}
    .now=${NOW}
  >
    ${HELP}
    <p><a href="#groups">All our groups as a list</a></p>
  </group-match>`;

/** Without a directory of its own: takes what stands around it. */
const bare = html`<group-match .now=${NOW}>${HELP}<a href="#groups">All our groups as a list</a></group-match>`;

/** Ticks the answers of one question after the other, and goes on. An empty list skips. */
const answering =
  (...answers: readonly (readonly string[])[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    for (const [at, keys] of answers.entries()) {
      await find(canvasElement, `.match i:nth-child(${at + 1}).here`);
      for (const key of keys) await click(canvasElement, `.answer input[value="${key}"]`);
      await click(canvasElement, keys.length > 0 ? '.match [type="submit"]' : '.match [type="submit"] + button');
    }
  };

const ANXIOUS = [['topic anxiety'], ['role own-experience'], ['attendance online'], ['time evening'], []] as const;

const meta: Meta<Args> = {
  title: 'Elements/group-match',
  component: 'group-match',
  args: { directory: aTownToChooseIn(), questions: '', headingLevel: 2 },
  render: (args) => element(args),
};
export default meta;

/** The first question has the answer that leads to help. */
export const Default: MatchStory = { parameters: { expected: { shows: '.answer.apart' } } };

export const Loading: MatchStory = {
  render: () => provided(html`<group-match .now=${NOW}>${HELP}</group-match>`, LOADING),
  parameters: { expected: { state: 'loading', shows: '.loading' } },
};

export const LoadingWithFallback: MatchStory = {
  render: () => provided(bare, LOADING),
  parameters: { expected: { state: 'loading', shows: 'slot:not([name])' } },
};

export const Empty: MatchStory = {
  args: { directory: anEmptyDirectory() },
  parameters: { expected: { state: 'empty' } },
};

/** "Try again" goes through loading to the first question. */
export const Failed: MatchStory = {
  render: () =>
    provided(bare, FAILED, { status: 'ready', directory: aTownToChooseIn(), refreshing: false, stale: false }),
  parameters: { expected: { state: 'error', shows: '.message' } },
};

export const ManyTopicsFolded: MatchStory = {
  args: { directory: aLargeDirectory() },
  parameters: { expected: { shows: '.show-all' } },
};

export const ThreeTopicsTicked: MatchStory = {
  args: { directory: aLargeDirectory() },
  play: async ({ canvasElement }) => {
    for (const at of [1, 2, 3, 4]) await click(canvasElement, `.answer:nth-child(${at}) input`);
  },
  parameters: { expected: { shows: '.match > .line' } },
};

export const WhichFitsYou: MatchStory = { args: { questions: 'role' } };

export const HowToMeet: MatchStory = {
  play: async (context) => {
    await answering([], [])(context);
    await click(context.canvasElement, '.answer input[value="attendance online"]');
  },
  parameters: { expected: { shows: '.answer :checked[value="attendance online"]' } },
};

export const When: MatchStory = {
  play: async (context) => {
    await answering([], [], [])(context);
    await click(context.canvasElement, '.answer input[value="time evening"]');
  },
  parameters: { expected: { shows: '.answer :checked[value="time evening"]' } },
};

export const WhatYouNeed: MatchStory = {
  play: answering([], [], [], []),
  parameters: { expected: { shows: '.answer input[value="access captions"]' } },
};

/** Only where a page names the question. */
export const WhoYouWouldBeWith: MatchStory = { args: { questions: 'audience topic' } };

/** A page that has its own list, for which the answers become filters. */
export const Results: MatchStory = {
  render: () =>
    html`${element()}<group-finder
        .directory=${aTownToChooseIn()}
        .now=${NOW}
        heading-level="3"
        hide-filters
        limit="1"
      ></group-finder>`,
  play: answering(...ANXIOUS),
  parameters: { expected: { shows: '.match-results .reasons' } },
};

/** The other groups are told here. */
export const ResultsWithoutAFinder: MatchStory = {
  play: async (context) => {
    await answering(...ANXIOUS)(context);
    await click(context.canvasElement, '.lead button');
  },
  parameters: { expected: { shows: '.others li' } },
};

export const ResultsNarrow: MatchStory = {
  render: () => narrow(element()),
  play: answering(...ANXIOUS),
  parameters: { expected: { shows: '.match-results .reasons' } },
};

/** Everything skipped. */
export const SoonestFirst: MatchStory = {
  play: answering([], [], [], [], []),
  parameters: { expected: { shows: '.match-results' } },
};

const OTHERWISE = directoryOf([
  {
    group: {
      id: 'grief',
      name: 'Grief Circle',
      topics: [{ code: 'bereavement' }],
      access: [{ code: 'step-free', answer: 'no' }],
    },
  },
  {
    group: {
      id: 'stroke',
      name: 'Second Words',
      topics: [{ code: 'stroke' }],
      access: [{ code: 'step-free', answer: 'no' }],
    },
  },
  {
    group: {
      id: 'lung',
      name: 'Breathing Room',
      topics: [{ code: 'lung' }],
      access: [
        { code: 'step-free', answer: 'yes' },
        { code: 'parking', answer: 'yes' },
      ],
    },
  },
]);

export const NothingFits: MatchStory = {
  render: () =>
    html`<group-match .directory=${OTHERWISE} .now=${NOW} questions="topic access">
      ${HELP}
      <p slot="empty"><a href="mailto:groups@example.org">Tell us what you were looking for</a></p>
    </group-match>`,
  play: answering(['topic stroke'], ['access step-free']),
  parameters: { expected: { shows: 'slot[name="empty"]' } },
};

export const Urgent: MatchStory = {
  play: answering(['urgent']),
  parameters: { expected: { shows: '.match-urgent slot[name="help"]' } },
};

/** The editor is told when the page opens, whatever a visitor presses. */
export const UrgentWithoutHelp: MatchStory = {
  render: () => html`<group-match .directory=${aTownToChooseIn()} .now=${NOW}></group-match>`,
  play: answering(['urgent']),
  parameters: { expected: { shows: '.match-urgent', warns: ['the slot "help" is empty.'] } },
};

export const Details: MatchStory = {
  play: async (context) => {
    await answering(...ANXIOUS)(context);
    await click(context.canvasElement, '.card .open');
  },
  parameters: { expected: { shows: '.details' } },
};

export const Narrow: MatchStory = { render: () => narrow(element()) };

export const LongText: MatchStory = {
  args: { directory: aWordyDirectory() },
  parameters: { expected: { shows: '.match-results, .match' } },
};

export const LongTextNarrow: MatchStory = {
  render: () => narrow(element({ directory: directoryOf([...longTopics()]) })),
  play: answering(['topic own-0']),
  parameters: { expected: { shows: '.match-results .reasons' } },
};

function longTopics() {
  return ['Verhaltenssuchtangehörigenunterstützung', 'Mielenterveyskuntoutujavertaistukiryhmätoiminta'].map(
    (label, at) => ({
      group: {
        id: `long-${at}`,
        name: `Angehörigenselbsthilfegruppenkoordinationsstelle ${label}`,
        topics: [
          { code: `own-${at}`, label },
          { code: 'own-2', label: `${label}skoordination` },
        ],
        access: [{ code: 'own', label: 'Rollstuhlfahrerzugangsmöglichkeitsbeschreibung', answer: 'no' as const }],
      },
    }),
  );
}

export const RightToLeft: MatchStory = {
  render: () => element({}, 'ar', 'rtl'),
  parameters: { expected: { shows: '.base[dir="rtl"] .answer' } },
};

export const RightToLeftResults: MatchStory = {
  render: () => element({}, 'ar', 'rtl'),
  play: answering(...ANXIOUS),
  parameters: { expected: { shows: '.base[dir="rtl"] .reasons' } },
};

/** Nothing tells its two groups apart but the way they meet. */
export const ArabicList: MatchStory = { render: () => element({ directory: anArabicDirectory() }, 'ar', 'rtl') };

export const Welsh: MatchStory = {
  render: () => element({}, 'cy'),
  play: answering(...ANXIOUS),
  parameters: { expected: { shows: '.base[lang^="cy"] .reasons' } },
};

export const Dark: MatchStory = {
  render: () => dark(element()),
  parameters: { expected: { ownColours: true } },
};

export const DarkResults: MatchStory = {
  render: () => dark(element()),
  play: answering(...ANXIOUS),
  parameters: { expected: { ownColours: true, shows: '.match-results .reasons' } },
};
