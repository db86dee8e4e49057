import { html } from 'lit';
import '../src/define/next-meetings.js';
import type { Directory } from '../src/domain/model.js';
import { aDirectory } from '../test/support/builders.js';
import {
  anArabicDirectory,
  anEmptyDirectory,
  aPausedDirectory,
  aScatteredDirectory,
  aSmallDirectory,
  aWordyDirectory,
  aZonelessDirectory,
  NOW,
} from '../test/support/directories.js';
import { aWeekDirectory } from '../test/support/week.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  directory: Directory;
  now: number;
  count: number;
  withinDays: number | undefined;
  headingLevel: number;
}

type NextStory = Story<Args>;

const next = (args: Partial<Args> = {}, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<next-meetings
    lang=${lang}
    dir=${dir}
    .directory=${args.directory ?? aWeekDirectory()}
    .now=${args.now ?? NOW}
    .count=${args.count ?? 4}
    .withinDays=${args.withinDays}
    .headingLevel=${args.headingLevel ?? 2}
  >
    <a href="#groups">All our groups</a>
    <a slot="more" href="#groups">See all groups</a>
  </next-meetings>`;

const meta: Meta<Args> = {
  title: 'Elements/next-meetings',
  component: 'next-meetings',
  args: { directory: aWeekDirectory(), now: NOW, count: 4, headingLevel: 2 },
  render: (args) => next(args),
};
export default meta;

export const Default: NextStory = {};

export const Loading: NextStory = {
  render: () =>
    provided(html`<next-meetings .now=${NOW}><a href="#groups">All our groups</a></next-meetings>`, LOADING),
  parameters: { expected: { state: 'loading', shows: 'slot:not([name])' } },
};

export const Failed: NextStory = {
  render: () => provided(html`<next-meetings .now=${NOW}></next-meetings>`, FAILED),
  parameters: { expected: { state: 'error', shows: '.message' } },
};

export const Empty: NextStory = {
  args: { directory: anEmptyDirectory() },
  parameters: { expected: { state: 'empty', shows: '.none' } },
};

/** Nothing near: it says when the next one is. */
export const NoneNear: NextStory = {
  render: () => next({ directory: aDirectory(), withinDays: 2, now: Date.UTC(2026, 11, 2, 9) }),
  parameters: { expected: { shows: '.none', state: 'empty' } },
};

/** "Starts in about 20 minutes." */
export const Soon: NextStory = {
  render: () => next({ now: NOW }),
  parameters: { expected: { shows: '.soon' } },
};

export const OtherZones: NextStory = { render: () => next({ directory: aScatteredDirectory() }) };

export const ZoneNotGiven: NextStory = { render: () => next({ directory: aZonelessDirectory() }) };

export const Paused: NextStory = { render: () => next({ directory: aPausedDirectory() }) };

export const Small: NextStory = { render: () => narrow(next({ directory: aSmallDirectory() })) };

export const Details: NextStory = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.start .open');
    await find(canvasElement, '.details-name');
  },
  parameters: { expected: { shows: '.back' } },
};

export const LongText: NextStory = { render: () => next({ directory: aWordyDirectory() }) };

export const LongTextNarrow: NextStory = { render: () => narrow(next({ directory: aWordyDirectory() })) };

export const RightToLeft: NextStory = { render: () => next({ directory: anArabicDirectory() }, 'ar', 'rtl') };

export const Welsh: NextStory = { render: () => next({}, 'cy') };

export const Dark: NextStory = { render: () => dark(next()) };
