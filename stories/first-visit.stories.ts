import { html } from 'lit';
import '../src/define/first-visit.js';
import type { Group, Meeting } from '../src/domain/model.js';
import { aGroup, aMeeting, aWeekly } from '../test/support/builders.js';
import { NOW } from '../test/support/directories.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';
import { LOADING, provided } from './support/provided.js';

interface Args {
  now: number;
  parts: string;
  groupId: string;
  meetingId: string;
  headingLevel: number;
  group: Group | undefined;
  meeting: Meeting | undefined;
}

type VisitStory = Story<Args>;

const COFFEE = aGroup({
  id: 'coffee',
  name: 'Coffee and Company',
  roles: [{ code: 'carer-family-friend' }],
  eligibility: { minimumAge: 18, everyoneWelcome: true },
  leadership: 'peer',
  openness: 'open',
  joining: { how: 'book', phone: '01632 960101', note: 'Someone will meet you at the door from 10:15am.' },
  cost: { amount: 2, currency: 'GBP', note: 'Only if you can.' },
  access: [
    { code: 'step-free', answer: 'yes', note: 'From the car park' },
    { code: 'accessible-toilet', answer: 'yes' },
    { code: 'hearing-loop', answer: 'no' },
    { code: 'quiet-space', answer: 'unknown' },
    { code: 'support-person-welcome', answer: 'yes' },
  ],
  facilitators: [
    {
      name: 'Sam',
      role: 'volunteer',
      training: 'leading groups',
      supervision: 'the organiser, every month',
      standIn: 'Alex',
    },
  ],
  firstVisit: 'Look for the orange sign by the side door. Come from 10:15am, or a bit late.',
  agreement: { rules: ['You can pass, or just listen.', 'One person speaks at a time.'] },
  confidentialityNote: 'We ask everyone to keep it private.',
  typicalSize: '8 to 12',
});

const LIBRARY = aMeeting({
  id: 'coffee-wednesday',
  groupId: 'coffee',
  venue: {
    name: 'Mill Lane Library',
    address: '12 Mill Lane',
    locality: 'Milltown',
    directions: 'The side door is on the car park side.',
    transport: 'The bus stops 2 minutes away.',
  },
  schedule: aWeekly('WE', '10:30'),
});

const CALL = aMeeting({
  id: 'coffee-online',
  groupId: 'coffee',
  attendance: ['online'],
  online: { url: 'https://meet.example/coffee', reveal: 'on-request' },
  schedule: aWeekly('TH', '19:00'),
});

const visit = (args: Partial<Args> = {}, content: unknown = '', lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<first-visit
    lang=${lang}
    dir=${dir}
    .now=${args.now ?? NOW}
    .parts=${args.parts ?? ''}
    .groupId=${args.groupId ?? ''}
    .meetingId=${args.meetingId ?? ''}
    .headingLevel=${args.headingLevel ?? 2}
    .group=${args.group}
    .meeting=${args.meeting}
    >${content}</first-visit
  >`;

const here = { group: COFFEE, meeting: LIBRARY };
const EXPIRED = Date.UTC(2027, 5, 1, 12);
const HIDDEN = 'hidden, past the review date: step-welcome';
const unread = (lang: string): readonly string[] => [
  `the words in "${lang}" were not read`,
  `the texts in "${lang}" were not read`,
];
/** The last part is there, so that all of it is looked at. */
const WHOLE = '.checklist';

const meta: Meta<Args> = {
  title: 'Elements/first-visit',
  component: 'first-visit',
  args: { now: NOW, parts: '', groupId: '', meetingId: '', headingLevel: 2, group: undefined, meeting: undefined },
  render: (args) => visit(args),
};
export default meta;

export const Default: VisitStory = {
  parameters: { expected: { shows: WHOLE } },
  play: async ({ canvasElement }) => void (await find(canvasElement, WHOLE)),
};

export const OneGroup: VisitStory = { ...Default, args: here };

export const OnlineGroup: VisitStory = { ...Default, args: { group: COFFEE, meeting: CALL } };

/** A group that says nothing but its name: it depends, and ask. */
export const QuietGroup: VisitStory = {
  ...Default,
  args: { group: aGroup({ id: 'quiet', name: 'Quiet Circle' }), meeting: aMeeting({ groupId: 'quiet' }) },
};

export const PausedGroup: VisitStory = {
  ...Default,
  args: { group: { ...COFFEE, status: 'paused' }, meeting: LIBRARY },
};

export const ChosenParts: VisitStory = { ...Default, args: { parts: 'bring leave' } };

export const StepsOnly: VisitStory = { args: { parts: 'steps' } };

export const OwnContent: VisitStory = {
  ...Default,
  render: () =>
    visit(
      here,
      html`<h2 slot="heading">Coming to us</h2>
        <p slot="help">In danger? Call 999. To talk: 01632 960199.</p>
        <div slot="leave">
          <h3>Going home</h3>
          <p>Wave to Sam, and go.</p>
        </div>
        <p slot="more">Questions? Ring the desk: 01632 960101.</p>`,
    ),
};

export const Ticked: VisitStory = {
  args: here,
  parameters: { expected: { shows: '.checklist input:checked' } },
  play: ({ canvasElement }) => click(canvasElement, '.checklist input'),
};

export const Loading: VisitStory = {
  render: () =>
    html`${provided(visit({ groupId: 'coffee' }, html`<p>Come a little early. Someone will meet you.</p>`), LOADING)}`,
  parameters: { expected: { state: 'loading' } },
};

/** The list could not be loaded: it speaks in general. */
export const FailedList: VisitStory = {
  ...Default,
  render: () => html`${provided(visit({ groupId: 'coffee' }), { status: 'error', refreshing: false, stale: false })}`,
};

/** The day after the last one: the page's own words are back. */
export const Expired: VisitStory = {
  args: { now: EXPIRED, parts: 'steps' },
  render: (args) => visit(args, html`<p>Come a little early. Someone will meet you at the door.</p>`),
  parameters: { expected: { state: 'empty', warns: [HIDDEN] } },
};

export const ExpiredWithGroup: VisitStory = {
  args: { ...here, now: EXPIRED, parts: 'steps' },
  parameters: { expected: { state: 'empty', warns: [HIDDEN] } },
};

/** Neither the page nor a group has words of its own. */
export const Empty: VisitStory = {
  args: { now: EXPIRED, parts: 'steps' },
  parameters: { expected: { state: 'empty', warns: [HIDDEN] } },
};

const LONG = 'Selbsthilfegruppenkontaktstellenverzeichnis ';

export const LongTextNarrow: VisitStory = {
  ...Default,
  render: () =>
    narrow(
      visit({
        group: { ...COFFEE, name: LONG.repeat(2), firstVisit: LONG.repeat(6), typicalSize: LONG },
        meeting: { ...LIBRARY, venue: { ...LIBRARY.venue, name: LONG, directions: LONG.repeat(4) } },
      }),
    ),
};

export const Narrow: VisitStory = { ...Default, render: () => narrow(visit(here)) };

export const RightToLeft: VisitStory = {
  ...Default,
  render: () => visit(here, '', 'ar', 'rtl'),
  parameters: { expected: { shows: WHOLE, warns: unread('ar') } },
};

export const Welsh: VisitStory = {
  ...Default,
  render: () => visit(here, '', 'cy'),
  parameters: { expected: { shows: WHOLE, warns: unread('cy') } },
};

export const Dark: VisitStory = { ...Default, render: () => dark(visit(here)) };
