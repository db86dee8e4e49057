import { html, type TemplateResult } from 'lit';
import '../src/define/my-groups.js';
import type { Directory } from '../src/domain/model.js';
import { forgetSaved } from '../src/shared/saved/saved-groups.js';
import { withMeeting, withPlan, withVisit } from '../src/shared/saved/saved-shape.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../test/support/builders.js';
import { NOW } from '../test/support/directories.js';
import { keyOf, planned, save, SAVED_DIRECTORY, type SavedSetup } from '../test/support/saved.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory | undefined;
  now: number;
  reflection: boolean;
  keepDays: string;
  prompts: string;
  headingLevel: number;
}

type SavedStory = Story<Args>;

const HELP = html`<p slot="help"><a href="https://help.example/">Talk to someone now</a></p>`;
const WAY = html`<p><a href="https://groups.example/">Find a group</a></p>`;

/** What is kept is put in place as the story is drawn, in the memory of the page: one story leaves nothing to the next. */
function groups(
  setup: SavedSetup | undefined,
  {
    directory = SAVED_DIRECTORY,
    now = NOW,
    reflection = false,
    keepDays = '',
    prompts = '',
    headingLevel = 2,
  }: Partial<Args> = {},
): TemplateResult {
  if (setup) save(setup);
  else forgetSaved();
  return html`<my-groups
    .directory=${directory}
    .now=${now}
    .keepDays=${keepDays}
    .prompts=${prompts}
    .headingLevel=${headingLevel}
    ?reflection=${reflection}
    >${WAY}${HELP}</my-groups
  >`;
}

const withOwnThings: SavedSetup = {
  meetings: ['lantern-friday', 'kettle-wednesday', 'harbour-thursday'],
  change: (state) => {
    const went = withVisit(state, keyOf('kettle-wednesday'), '2026-11-25', true);
    const words = withMeeting(went, keyOf('kettle-wednesday'), {
      words: 'Kind people. I listened, and that was fine.',
    });
    const tried = withMeeting(words, keyOf('harbour-thursday'), { tried: true, words: 'Too many people for me.' });
    return withPlan(tried, planned('kettle-wednesday', '2026-12-02T10:30'), true);
  },
};

const LONG = 'Selbsthilfegruppenkontaktstelle';

const LONG_DIRECTORY = aDirectory({
  groups: [aGroup({ id: 'lantern', name: LONG.repeat(2), summary: `${LONG} ${LONG}` })],
  meetings: [
    aMeeting({
      id: 'lantern-friday',
      groupId: 'lantern',
      schedule: aWeekly('FR', '18:30'),
      venue: { name: LONG.repeat(2), locality: LONG },
    }),
  ],
});

const meta: Meta<Args> = {
  title: 'Elements/my-groups',
  component: 'my-groups',
  args: { now: NOW, reflection: false, keepDays: '', prompts: '', headingLevel: 2 },
  render: (args) => groups({}, args),
};
export default meta;

export const Default: SavedStory = {};

export const Empty: SavedStory = {
  render: () => groups(undefined),
  parameters: { expected: { state: 'empty', shows: '.foot' } },
};

export const OnlyOnThisPage: SavedStory = {
  render: () => groups({ onPage: true }),
  parameters: { expected: { shows: '.where .button' } },
};

export const Asking: SavedStory = {
  render: () => groups({ onPage: true }),
  play: async ({ canvasElement }) => click(canvasElement, '.where .button'),
  parameters: { expected: { shows: '.ask' } },
};

export const OwnWordsAndTried: SavedStory = {
  render: () => groups(withOwnThings),
  play: async ({ canvasElement }) => {
    (await find<HTMLDetailsElement>(canvasElement, '.about')).open = true;
  },
  parameters: { expected: { shows: '.tried' } },
};

export const GoneFromTheList: SavedStory = {
  render: () =>
    groups(
      {},
      {
        directory: {
          ...SAVED_DIRECTORY,
          groups: SAVED_DIRECTORY.groups.slice(1),
          meetings: SAVED_DIRECTORY.meetings.slice(1),
        },
      },
    ),
  parameters: { expected: { shows: '.missing' } },
};

export const TakenOff: SavedStory = {
  render: () => groups({}),
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.card');
    await click(canvasElement, '.card .button.text:not(summary)');
  },
  parameters: { expected: { shows: '.undo' } },
};

export const Questions: SavedStory = {
  render: () => groups({}, { reflection: true }),
  parameters: { expected: { shows: '.reflection' } },
};

export const QuestionsWithoutGroups: SavedStory = {
  render: () => groups(undefined, { reflection: true }),
  parameters: { expected: { state: 'empty', shows: '.reflection' } },
};

export const OwnQuestions: SavedStory = {
  render: () =>
    html`<ul id="own-questions" hidden>
        <li>What did I notice on the way home?</li>
        <li>Who would I like to see again?</li>
      </ul>
      ${groups({}, { reflection: true, prompts: '#own-questions' })}`,
  parameters: { expected: { shows: '.reflection' } },
};

export const Details: SavedStory = {
  render: () => groups({}),
  play: async ({ canvasElement }) => click(canvasElement, '.card .open'),
  parameters: { expected: { shows: '.details' } },
};

const inProvider = (...states: Parameters<typeof provided> extends [unknown, ...infer S] ? S : never): Element => {
  save();
  return provided(html`<my-groups .now=${NOW}>${WAY}${HELP}</my-groups>`, ...states);
};

export const Loading: SavedStory = {
  render: () => html`${inProvider(LOADING)}`,
  parameters: { expected: { state: 'loading' } },
};

export const Failed: SavedStory = {
  render: () => html`${inProvider(FAILED, LOADING)}`,
  parameters: { expected: { state: 'error', shows: '.message' } },
};

export const LongTextNarrow: SavedStory = {
  render: () =>
    narrow(
      groups(
        { meetings: ['lantern-friday'], directory: LONG_DIRECTORY },
        { directory: LONG_DIRECTORY, reflection: true },
      ),
    ),
};

export const Narrow: SavedStory = { render: () => narrow(groups(withOwnThings)) };

export const RightToLeft: SavedStory = {
  render: () => html`<div lang="ar" dir="rtl">${groups(withOwnThings, { reflection: true })}</div>`,
  parameters: { expected: { warns: ['the words in "ar"'] } },
};

export const Dark: SavedStory = { render: () => dark(groups(withOwnThings, { reflection: true })) };
