import { html } from 'lit';
import '../src/define/meeting-timetable.js';
import type { Directory } from '../src/domain/model.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from '../test/support/builders.js';
import {
  aLargeDirectory,
  anArabicDirectory,
  anEmptyDirectory,
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
  zone: string;
  headingLevel: number;
}

type WeekStory = Story<Args>;

const week = (args: Partial<Args> = {}, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<meeting-timetable
    lang=${lang}
    dir=${dir}
    .directory=${args.directory ?? aWeekDirectory()}
    .now=${args.now ?? NOW}
    .zone=${args.zone ?? 'group'}
    .headingLevel=${args.headingLevel ?? 2}
  >
    <p><a href="#groups">All our meetings as a list</a></p>
  </meeting-timetable>`;

/** As wide as on a desk, wider than the window of a test: with the page's colours behind it. */
const wide = (content: unknown) =>
  html`<div style="inline-size: 1120px; background: Canvas; color: CanvasText">${content}</div>`;

const bare = html`<meeting-timetable .now=${NOW}><a href="#groups">All our meetings as a list</a></meeting-timetable>`;

const meta: Meta<Args> = {
  title: 'Elements/meeting-timetable',
  component: 'meeting-timetable',
  args: { directory: aWeekDirectory(), now: NOW, zone: 'group', headingLevel: 2 },
  render: (args) => week(args),
};
export default meta;

export const Default: WeekStory = { parameters: { expected: { shows: '.is-today' } } };

/** In a page as wide as a desk's, the table. */
export const Wide: WeekStory = {
  render: () => wide(week()),
  parameters: { expected: { shows: 'table' } },
};

export const Loading: WeekStory = {
  render: () => provided(html`<meeting-timetable .now=${NOW}></meeting-timetable>`, LOADING),
  parameters: { expected: { state: 'loading', shows: '.loading' } },
};

export const Empty: WeekStory = {
  args: { directory: anEmptyDirectory() },
  parameters: { expected: { state: 'empty', shows: '.none' } },
};

export const EmptyWeek: WeekStory = {
  render: () =>
    week({
      directory: aDirectory({
        groups: [aGroup()],
        meetings: [aMeeting({ schedule: aWeekly('TU', '19:00', { start: '2027-01-05T19:00' }) })],
      }),
    }),
  parameters: { expected: { shows: '.week-empty .button' } },
};

export const Failed: WeekStory = {
  render: () =>
    provided(bare, FAILED, { status: 'ready', directory: aSmallDirectory(), refreshing: false, stale: false }),
  parameters: { expected: { state: 'error', shows: '.message' } },
};

/** Meetings in many zones: the switch, and each entry that has another zone than most. */
export const ManyZones: WeekStory = { render: () => week({ directory: aScatteredDirectory() }) };

export const ZoneNotGiven: WeekStory = { render: () => week({ directory: aZonelessDirectory() }) };

export const Large: WeekStory = { render: () => week({ directory: aLargeDirectory() }) };

/** More meetings in one evening than a cell holds at once. */
export const Crowded: WeekStory = {
  render: () =>
    week({
      directory: aDirectory({
        groups: Array.from({ length: 11 }, (_, at) => aGroup({ id: `group-${at}`, name: `Open Door ${at + 1}` })),
      }),
    }),
  parameters: { expected: { shows: '.week-more' } },
};

export const NextWeek: WeekStory = {
  play: async ({ canvasElement }) => click(canvasElement, '.week-steps .button:last-child'),
};

export const Details: WeekStory = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.week-entry .open');
    await find(canvasElement, '.details-name');
  },
  parameters: { expected: { shows: '.back' } },
};

export const LongText: WeekStory = { render: () => week({ directory: aWordyDirectory() }) };

export const Narrow: WeekStory = { render: () => narrow(week()) };

export const LongTextNarrow: WeekStory = { render: () => narrow(week({ directory: aWordyDirectory() })) };

export const RightToLeft: WeekStory = { render: () => week({ directory: anArabicDirectory() }, 'ar', 'rtl') };

export const RightToLeftWide: WeekStory = {
  render: () => wide(week({ directory: anArabicDirectory() }, 'ar', 'rtl')),
};

export const Welsh: WeekStory = { render: () => week({}, 'cy') };

export const Dark: WeekStory = { render: () => dark(week()) };
