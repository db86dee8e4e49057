import { html } from 'lit';
import '../src/define/group-finder.js';
import type { Directory } from '../src/domain/model.js';
import {
  aBusyDirectory,
  aFaultyDirectory,
  aJoiningDirectory,
  aLargeDirectory,
  anArabicDirectory,
  anEmptyDirectory,
  aPausedDirectory,
  aScatteredDirectory,
  aSmallDirectory,
  aWordyDirectory,
  aZonelessDirectory,
  NOW,
} from '../test/support/directories.js';
import { aPlacedDirectory } from '../test/support/placed.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, find, type Meta, narrow, type Story, type } from './support/story.js';

interface Args {
  directory: Directory;
  now: number;
  filters: string;
  hideFilters: boolean;
  limit: number | undefined;
  headingLevel: number;
  report: boolean;
}

type FinderStory = Story<Args>;

const finder = (args: Partial<Args> = {}, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-finder
    lang=${lang}
    dir=${dir}
    .directory=${args.directory}
    .now=${args.now ?? NOW}
    .filters=${args.filters ?? ''}
    .hideFilters=${args.hideFilters ?? false}
    .limit=${args.limit}
    .headingLevel=${args.headingLevel ?? 2}
    .report=${args.report ?? false}
  >
    <p><a href="#groups">All our groups as a list</a></p>
  </group-finder>`;

/** Without a directory of its own: takes what stands around it. */
const bare = html`<group-finder .now=${NOW}><a href="#groups">All our groups as a list</a></group-finder>`;

const helpAndHeading = html`<group-finder .directory=${aSmallDirectory()} .now=${NOW}>
  <h2 slot="heading">Groups in Milltown</h2>
  <p slot="heading">Run by people who have been through it.</p>
  <p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>
  <p slot="empty"><a href="mailto:groups@example.org">Tell us what you were looking for</a></p>
</group-finder>`;

const meta: Meta<Args> = {
  title: 'Elements/group-finder',
  component: 'group-finder',
  args: { directory: aSmallDirectory(), now: NOW, filters: '', hideFilters: false, headingLevel: 2, report: false },
  render: (args) => finder(args),
};
export default meta;

export const Default: FinderStory = {};

/** The fallback between the tags stays in view; without one, the shape of rows. */
export const Loading: FinderStory = {
  render: () => provided(html`<group-finder .now=${NOW}></group-finder>`, LOADING),
  parameters: { expected: { state: 'loading', shows: '.bones' } },
};

export const LoadingWithFallback: FinderStory = {
  render: () => provided(bare, LOADING),
  parameters: { expected: { state: 'loading', shows: 'slot:not([name])' } },
};

export const Empty: FinderStory = {
  args: { directory: anEmptyDirectory() },
  parameters: { expected: { state: 'empty', shows: '.ring' } },
};

/** "Try again" goes through loading to the list. */
export const Failed: FinderStory = {
  render: () =>
    provided(bare, FAILED, { status: 'ready', directory: aSmallDirectory(), refreshing: false, stale: false }),
  parameters: { expected: { state: 'error', shows: '.message' } },
};

export const FailedWithReport: FinderStory = {
  render: () => provided(html`<group-finder .now=${NOW} report></group-finder>`, FAILED),
  parameters: { expected: { state: 'error', shows: '.report' } },
};

export const OldDataAfterFailedRefresh: FinderStory = {
  render: () => provided(bare, { ...FAILED, status: 'ready', directory: aSmallDirectory(), stale: true }),
  parameters: { expected: { shows: '.message' } },
};

export const LongText: FinderStory = { args: { directory: aWordyDirectory() } };

export const LongTextNarrow: FinderStory = { render: () => narrow(finder({ directory: aWordyDirectory() })) };

export const LongTextDetailsNarrow: FinderStory = {
  render: () => narrow(finder({ directory: aWordyDirectory() })),
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.details' } },
};

export const RightToLeft: FinderStory = {
  render: () => finder({ directory: anArabicDirectory() }, 'ar', 'rtl'),
  parameters: { expected: { shows: '.base[lang^="ar"][dir="rtl"] .row' } },
};

export const RightToLeftDetails: FinderStory = {
  render: () => finder({ directory: anArabicDirectory() }, 'ar', 'rtl'),
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.base[dir="rtl"] .details' } },
};

export const Welsh: FinderStory = {
  render: () => finder({ directory: aSmallDirectory() }, 'cy'),
  parameters: { expected: { shows: '.base[lang^="cy"] .row' } },
};

export const Narrow: FinderStory = { render: () => narrow(finder({ directory: aSmallDirectory() })) };

export const Dark: FinderStory = {
  render: () => dark(finder({ directory: aSmallDirectory() })),
  parameters: { expected: { ownColours: true } },
};

export const SecondPageToCome: FinderStory = {
  args: { directory: aLargeDirectory() },
  parameters: { expected: { shows: '.more' } },
};

/** Several choices at once, as chips above the results; wide enough for the filters to stand beside the list. */
export const ManyFilters: FinderStory = {
  render: () => html`<div style="inline-size: 1100px">${finder({ directory: aLargeDirectory() })}</div>`,
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.way input[value="in-person"]');
    await click(canvasElement, '.way input[value="online"]');
    for (const code of ['MO', 'TU', 'WE', 'TH']) await click(canvasElement, `.day input[value="${code}"]`);
    await click(canvasElement, '.option input[value="own-experience"]');
  },
  parameters: { expected: { shows: '.chip:nth-child(7)' } },
};

/** Where there is no room beside the list, the filters are in a dialog. */
export const FilterDialog: FinderStory = {
  render: () => narrow(finder({ directory: aLargeDirectory() })),
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.open-filters');
    for (const group of (await find(canvasElement, 'dialog[open]')).querySelectorAll('details')) group.open = true;
  },
  parameters: { expected: { shows: 'dialog[open]' } },
};

export const NoMatches: FinderStory = {
  args: { directory: aSmallDirectory() },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.way input[value="online"]');
    await type(canvasElement, '#search', 'grief');
  },
  parameters: { expected: { shows: '.choices .choice' } },
};

export const DetailsOpen: FinderStory = {
  args: { directory: aSmallDirectory() },
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.details' } },
};

export const DetailsOpenNarrow: FinderStory = {
  render: () => narrow(finder({ directory: aSmallDirectory() })),
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.details' } },
};

export const PausedAndClosed: FinderStory = {
  args: { directory: aPausedDirectory() },
  parameters: { expected: { shows: '.row.paused' } },
};

export const UnknownTimeZone: FinderStory = { args: { directory: aZonelessDirectory() } };

export const OtherTimeZones: FinderStory = { args: { directory: aScatteredDirectory() } };

export const InProgressAndStartingSoon: FinderStory = {
  args: { directory: aBusyDirectory() },
  parameters: { expected: { shows: '.row.soon.has-act' } },
};

export const EveryJoiningWay: FinderStory = { args: { directory: aJoiningDirectory() } };

export const Report: FinderStory = {
  args: { directory: aFaultyDirectory(), report: true },
  play: async ({ canvasElement }) => {
    for (const reason of (await find(canvasElement, '.report')).querySelectorAll('details')) reason.open = true;
  },
  parameters: { expected: { shows: '.report table' } },
};

export const ReportNarrow: FinderStory = {
  ...Report,
  render: () => narrow(finder({ directory: aFaultyDirectory(), report: true })),
};

/** The results on a map, once somebody asked for it. */
export const MapView: FinderStory = {
  args: { directory: aPlacedDirectory() },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.tab:last-child');
    await click(canvasElement, '.show-map');
    await find(canvasElement, '.map-mark');
  },
  parameters: { expected: { shows: '.map-mark' } },
};

export const WithoutFilters: FinderStory = { args: { hideFilters: true, directory: aSmallDirectory() } };

export const SomeFiltersAndALimit: FinderStory = {
  args: { directory: aLargeDirectory(), filters: 'topic access', limit: 3, headingLevel: 3 },
};

export const OwnHeadingAndHelp: FinderStory = {
  render: () => helpAndHeading,
  parameters: { expected: { shows: 'slot[name="help"]' } },
};
