import { html, type TemplateResult } from 'lit';
import type { Group, Meeting } from '../src/domain/model.js';
import '../src/define/crisis-help.js';
import '../src/define/listing-feedback.js';
import type { FeedbackKind } from '../src/elements/listing-feedback/listing-feedback.about.js';
import type { SendMessage } from '../src/elements/listing-feedback/listing-feedback.ways.js';
import { aGroup, aMeeting } from '../test/support/builders.js';
import { click, dark, find, type Meta, narrow, type Story, type } from './support/story.js';

interface Args {
  email: string;
  postUrl: string;
  kinds: string;
  askReply: boolean;
  group: Group;
  meeting: Meeting;
  send: SendMessage | undefined;
}

const group = aGroup({ name: 'Kettle Circle' });
const meeting = aMeeting({ name: 'Kettle Circle' });
const EMAIL = 'lists at harbour dot example';

const element = ({ email = EMAIL, kinds = '', askReply = false, ...rest }: Partial<Args> = {}): TemplateResult =>
  html`<listing-feedback
    email=${email}
    kinds=${kinds}
    post-url=${rest.postUrl ?? ''}
    ?ask-reply=${askReply}
    .group=${rest.group}
    .meeting=${rest.meeting}
    .send=${rest.send}
  >
    <p>Write to the people who keep this list.</p>
  </listing-feedback>`;

/** To the questions of a kind. */
async function choose(canvas: HTMLElement, kind: FeedbackKind): Promise<void> {
  await click(canvas, `input[value="${kind}"]`);
  await click(canvas, '.primary');
  await find(canvas, '.tick, .field');
}

async function check(canvas: HTMLElement): Promise<void> {
  await choose(canvas, 'changed');
  await click(canvas, 'input[value="time"]');
  await type(canvas, '#now', 'Mondays at 7pm');
  await click(canvas, '.primary');
  await find(canvas, '.letter');
}

const questions = (kind: FeedbackKind, args: Partial<Args> = { group, meeting }): Story<Args> => ({
  render: () => element(args),
  play: ({ canvasElement }) => choose(canvasElement, kind),
});

const meta: Meta<Args> = {
  title: 'Elements/listing-feedback',
  component: 'listing-feedback',
  args: { email: EMAIL, postUrl: '', kinds: '', askReply: false },
  render: (args) => element(args),
};
export default meta;

export const Default: Story<Args> = {};

export const AboutOneGroup: Story<Args> = { render: () => element({ group, meeting }) };

/** Without an address, a server or a script of the page: the text can be copied. */
export const NoWayGiven: Story<Args> = {
  render: () => element({ email: '' }),
  play: ({ canvasElement }) => check(canvasElement),
};

export const NothingChosen: Story<Args> = {
  render: () => element(),
  play: ({ canvasElement }) => click(canvasElement, '.primary'),
  parameters: { expected: { shows: '.errors' } },
};

export const Changed = questions('changed');
export const Closed = questions('closed');
export const AddOurGroup = questions('add', { askReply: true });

export const NotSafe: Story<Args> = {
  render: () =>
    html`<listing-feedback email=${EMAIL} .group=${group}>
      <crisis-help slot="help" country="GB" layout="compact"></crisis-help>
    </listing-feedback>`,
  play: ({ canvasElement }) => choose(canvasElement, 'unsafe'),
  parameters: { expected: { shows: '.safe', warns: ['confirmed: no day is set.'] } },
};

export const TooLong: Story<Args> = {
  render: () => element({ group, meeting }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'changed');
    await type(canvasElement, '#now', 'word '.repeat(500));
    await type(canvasElement, '#since', 'word '.repeat(50));
    await click(canvasElement, '.primary');
  },
  parameters: { expected: { shows: '.errors' } },
};

export const CheckByMail: Story<Args> = {
  render: () => element({ group, meeting }),
  play: async ({ canvasElement }) => {
    await check(canvasElement);
    await click(canvasElement, '.address .button');
  },
  parameters: { expected: { shows: '.address p' } },
};

export const CheckBeforeSending: Story<Args> = {
  render: () => element({ group, meeting, postUrl: 'https://lists.example/tell' }),
  play: ({ canvasElement }) => check(canvasElement),
  parameters: { expected: { shows: '.letter' } },
};

export const TooLongForMail: Story<Args> = {
  render: () => element({ group, meeting }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'changed');
    await type(canvasElement, '#now', 'It meets on Mondays now. '.repeat(75));
    await click(canvasElement, '.primary');
  },
  parameters: { expected: { shows: '.letter' } },
};

const sending = (send: SendMessage, args: Partial<Args> = {}): Pick<Story<Args>, 'render' | 'play'> => ({
  render: () => element({ group, meeting, email: '', send, ...args }),
  play: async ({ canvasElement }) => {
    await check(canvasElement);
    await click(canvasElement, '.primary');
  },
});

export const Sending: Story<Args> = {
  ...sending(() => new Promise(() => undefined)),
  parameters: { expected: { shows: '.busy' } },
};

export const Sent: Story<Args> = { ...sending(() => undefined), parameters: { expected: { shows: '.sent' } } };

export const Failed: Story<Args> = {
  ...sending(() => Promise.reject(new Error('The desk is closed.'))),
  parameters: { expected: { shows: '.said:not(:empty)', warns: ['send: it rejected.'] } },
};

export const LongTextNarrow: Story<Args> = {
  render: () =>
    narrow(
      element({ group: aGroup({ name: 'Selbsthilfegruppenkontaktstelle'.repeat(3) }), email: '', askReply: true }),
    ),
  play: ({ canvasElement }) => choose(canvasElement, 'changed'),
};

export const RightToLeft: Story<Args> = {
  render: () => html`<div lang="ar" dir="rtl">${element({ group, meeting })}</div>`,
  play: ({ canvasElement }) => check(canvasElement),
  parameters: { expected: { warns: ['the words in "ar" were not read'] } },
};

export const Dark: Story<Args> = {
  render: () => dark(element({ group, meeting })),
  play: ({ canvasElement }) => choose(canvasElement, 'closed'),
};

export const DarkSent: Story<Args> = {
  render: () => dark(element({ email: '', send: () => undefined })),
  play: async ({ canvasElement }) => {
    await check(canvasElement);
    await click(canvasElement, '.primary');
  },
  parameters: { expected: { shows: '.sent' } },
};
