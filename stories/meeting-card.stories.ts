import { html } from 'lit';
import '../src/define/meeting-card.js';
import type { Directory, Group, Meeting } from '../src/domain/model.js';
import {
  aBusyDirectory,
  aJoiningDirectory,
  anArabicDirectory,
  aPausedDirectory,
  aScatteredDirectory,
  aSmallDirectory,
  aWordyDirectory,
  aZonelessDirectory,
  NOW,
} from '../test/support/directories.js';
import { FAILED, LOADING, provided } from './support/provided.js';
import { click, dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  meeting: Meeting;
  group: Group;
  now: number;
  compact: boolean;
  headingLevel: number;
  href: string;
}

type CardStory = Story<Args>;

/** The meeting at a place in a list, with its group. */
function pick(directory: Directory, at = 0): Pick<Args, 'meeting' | 'group'> {
  const meeting = directory.meetings[at]!;
  return { meeting, group: directory.groups.find(({ id }) => id === meeting.groupId)! };
}

const card = (args: Partial<Args>, lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<meeting-card
    lang=${lang}
    dir=${dir}
    .meeting=${args.meeting}
    .group=${args.group}
    .now=${args.now ?? NOW}
    .compact=${args.compact ?? false}
    .headingLevel=${args.headingLevel ?? 3}
    .href=${args.href ?? ''}
  >
    <p>The Tuesday Kettle, Tuesdays at 7pm in Riverside Hall.</p>
  </meeting-card>`;

const everyCard = (directory: Directory, compact = false) =>
  html`<div style="display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr))">
    ${directory.meetings.map((_, at) => card({ ...pick(directory, at), compact }))}
  </div>`;

/** Nothing but attributes: what an editor can write. */
const handwritten = (compact = false) =>
  html`<meeting-card
    .now=${NOW}
    ?compact=${compact}
    name="Monday Walkers"
    summary="A slow walk for anyone who feels low."
    organisation="Milltown Listening"
    day="Monday"
    time="10.30am"
    end="noon"
    time-zone="Europe/London"
    venue="Riverside Hall"
    address="4 Ferry Lane, Milltown"
    joining="drop-in"
    cost="free"
    languages="en cy"
    access="step-free"
    note="Wear shoes for a muddy path."
    verified="2026-11-20"
  >
    <p>Monday Walkers, Mondays at 10.30am, from Riverside Hall.</p>
  </meeting-card>`;

const byId = (meetingId: string, report = 'The Tuesday Kettle, Tuesdays at 7pm in Riverside Hall.') =>
  html`<meeting-card meeting-id=${meetingId} .now=${NOW}><p>${report}</p></meeting-card>`;

const READY = { status: 'ready', refreshing: false, stale: false, directory: aSmallDirectory() } as const;

const meta: Meta<Args> = {
  title: 'Elements/meeting-card',
  component: 'meeting-card',
  args: { ...pick(aSmallDirectory()), now: NOW, compact: false, headingLevel: 3, href: '' },
  render: (args) => card(args),
};
export default meta;

export const Default: CardStory = {};

export const Compact: CardStory = { args: { compact: true }, parameters: { expected: { shows: '.compact' } } };

export const Handwritten: CardStory = { render: () => handwritten() };

export const HandwrittenCompact: CardStory = { render: () => handwritten(true) };

export const FromTheListAround: CardStory = { render: () => provided(byId('grief'), READY) };

/** What stands between the tags stays. */
export const Loading: CardStory = {
  render: () => provided(byId('kettle'), LOADING),
  parameters: { expected: { state: 'loading', shows: 'slot' } },
};

export const Failed: CardStory = {
  render: () => provided(byId('kettle'), FAILED),
  parameters: { expected: { state: 'error', shows: 'slot' } },
};

export const NoSuchMeeting: CardStory = {
  render: () => provided(byId('gone'), READY),
  parameters: { expected: { state: 'empty', shows: 'slot', warns: ['meeting-id:'] } },
};

export const DetailsOpen: CardStory = {
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.details' } },
};

export const DetailsOpenNarrow: CardStory = {
  render: () => narrow(card(pick(aSmallDirectory()))),
  play: async ({ canvasElement }) => click(canvasElement, '.open'),
  parameters: { expected: { shows: '.details' } },
};

export const OwnPage: CardStory = { args: { href: 'https://kettle.example/' } };

export const LongText: CardStory = { render: () => everyCard(aWordyDirectory()) };

export const LongTextNarrow: CardStory = { render: () => narrow(everyCard(aWordyDirectory())) };

export const LongTextCompactNarrow: CardStory = { render: () => narrow(everyCard(aWordyDirectory(), true)) };

export const RightToLeft: CardStory = {
  render: () => card(pick(anArabicDirectory()), 'ar', 'rtl'),
  parameters: { expected: { shows: '.base[lang^="ar"][dir="rtl"] .card' } },
};

export const Welsh: CardStory = {
  render: () => card(pick(aSmallDirectory(), 2), 'cy'),
  parameters: { expected: { shows: '.base[lang^="cy"] .card' } },
};

export const Narrow: CardStory = { render: () => narrow(card(pick(aSmallDirectory()))) };

export const Dark: CardStory = {
  render: () => dark(card(pick(aSmallDirectory()))),
  parameters: { expected: { ownColours: true } },
};

export const PausedAndClosed: CardStory = {
  render: () => everyCard(aPausedDirectory()),
  parameters: { expected: { shows: '.card.paused' } },
};

export const UnknownTimeZone: CardStory = { args: pick(aZonelessDirectory()) };

export const OtherTimeZones: CardStory = { render: () => everyCard(aScatteredDirectory()) };

export const InProgressAndStartingSoon: CardStory = {
  render: () => everyCard(aBusyDirectory()),
  parameters: { expected: { shows: '.now' } },
};

export const EveryJoiningWay: CardStory = { render: () => everyCard(aJoiningDirectory()) };

export const EveryJoiningWayCompact: CardStory = { render: () => everyCard(aJoiningDirectory(), true) };

/** A group without one known time. */
export const ByArrangement: CardStory = { args: pick(aSmallDirectory(), 5) };
