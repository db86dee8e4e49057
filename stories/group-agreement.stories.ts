import { html, type TemplateResult } from 'lit';
import '../src/define/group-agreement.js';
import type { Group } from '../src/domain/model.js';
import { aDirectory, aGroup, aMeeting } from '../test/support/builders.js';
import { NOW } from '../test/support/directories.js';
import { click, dark, type Meta, narrow, type Story } from './support/story.js';
import { FAILED, LOADING, provided } from './support/provided.js';

interface Args {
  now: number;
  name: string;
  online: boolean;
  camera: string;
  lateArrival: string;
  names: string;
  outsideContact: string;
  writtenDown: string;
  also: string;
  agreedOn: string;
  reviewNote: string;
  remember: boolean;
  headingLevel: number;
  group: Group | undefined;
  groupId: string;
}

type AgreementStory = Story<Args>;

const agreement = (args: Partial<Args> = {}, content: unknown = '', lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<group-agreement
    lang=${lang}
    dir=${dir}
    .now=${args.now ?? NOW}
    .name=${args.name ?? ''}
    .online=${args.online ?? false}
    .camera=${args.camera ?? ''}
    .lateArrival=${args.lateArrival ?? ''}
    .names=${args.names ?? ''}
    .outsideContact=${args.outsideContact ?? ''}
    .writtenDown=${args.writtenDown ?? ''}
    .also=${args.also ?? ''}
    .agreedOn=${args.agreedOn ?? ''}
    .reviewNote=${args.reviewNote ?? ''}
    .remember=${args.remember ?? false}
    .headingLevel=${args.headingLevel ?? 2}
    .group=${args.group}
    group-id=${args.groupId ?? ''}
    >${content}</group-agreement
  >`;

/** A group's own rules, as an editor writes them: a list that reads well without script. */
const OWN = html`<ol>
  <li><strong>You can pass.</strong> Say “pass”, and we go on to the next person.</li>
  <li><strong>What is said here stays here.</strong> You can talk at home about how it was for you.</li>
  <li><strong>Speak for yourself.</strong> “I found…” helps more than “you should…”.</li>
  <li><strong>One person at a time.</strong> We share the hour between us.</li>
  <li>Phones on silent.</li>
</ol>`;

const STATED: Partial<Args> = {
  name: 'Tuesday Circle',
  agreedOn: '2026-03-04',
  reviewNote: 'We look at it again every spring.',
  online: true,
  camera: 'optional',
  lateArrival: 'tell-us',
  names: 'first-name',
  outsideContact: 'your-choice',
  writtenDown: 'We note how many people came. Only the two people who run the group see it.',
};

const HELP = html`<p slot="help">
  In danger now? Call <a href="tel:+441632960999">01632 960999</a>. To talk, call
  <a href="tel:+441632960199">01632 960199</a>.
</p>`;
const LIMITS = html`<p slot="limits">Where we are, we must tell someone when a child is at risk.</p>`;

const circle = aGroup({
  id: 'circle',
  name: 'Tuesday Circle',
  agreement: {
    rules: ['You can pass.', 'One person speaks at a time. We share the hour.', 'Phones on silent.'],
    agreedOn: '2026-03-04',
    url: 'https://circle.example/agreement',
  },
  confidentialityNote: 'You can talk at home about how it was for you.',
});
const directory = aDirectory({
  groups: [circle, aGroup({ id: 'other', name: 'Other Circle' })],
  meetings: [aMeeting({ groupId: 'circle', attendance: ['in-person', 'online'] })],
});

const LONG = 'Gruppenvereinbarungsüberarbeitungstermin';
const longList = html`<ul>
  <li><strong>${LONG} ${LONG}</strong> ${LONG.repeat(4)}</li>
  <li>${LONG.repeat(5)}</li>
</ul>`;

const meta: Meta<Args> = {
  title: 'Elements/group-agreement',
  component: 'group-agreement',
  args: { now: NOW, online: false, remember: false, headingLevel: 2 },
  render: (args) => agreement(args),
};
export default meta;

/** General rules: a starting point, agreed by nobody. */
export const Default: AgreementStory = { parameters: { expected: { shows: '.foot' } } };

/** The group's own words, between the tags. */
export const OwnWords: AgreementStory = {
  render: () => agreement(STATED, html`${OWN}${LIMITS}${HELP}`),
  parameters: { expected: { shows: '.foot' } },
};

export const OwnWordsWithoutDate: AgreementStory = {
  render: () => agreement({ name: 'Tuesday Circle' }, OWN),
  parameters: { expected: { shows: '.foot' } },
};

/** A group of the list around the element; it meets online, too. */
export const FromTheList: AgreementStory = {
  render: () =>
    html`${provided(agreement({ groupId: 'circle' }), { status: 'ready', directory, refreshing: false, stale: false })}`,
  parameters: { expected: { shows: '.foot' } },
};

export const GroupWithoutAgreement: AgreementStory = {
  render: () => agreement({ group: aGroup({ name: 'Other Circle' }) }),
  parameters: { expected: { shows: '.foot' } },
};

export const NamedRules: AgreementStory = {
  args: { also: 'sober no-selling no-names' },
  parameters: { expected: { shows: '[data-rule="no-names"]' } },
};

/** What always holds is there while the list is on its way. */
export const Loading: AgreementStory = {
  render: () => html`${provided(agreement({ groupId: 'circle' }, html`<p>Ask us for our agreement.</p>`), LOADING)}`,
  parameters: { expected: { state: 'loading', shows: '[data-rule="danger"]' } },
};

export const Failed: AgreementStory = {
  render: () => html`${provided(agreement({ groupId: 'circle' }, html`<p>Ask us for our agreement.</p>`), FAILED)}`,
  parameters: { expected: { state: 'error', shows: '.failed' } },
};

/** There is no empty state: past the review date, what always holds stays. */
export const Expired: AgreementStory = {
  args: { now: Date.UTC(2031, 0, 1) },
  parameters: { expected: { shows: '.foot', warns: ['the general rules are past their review date'] } },
};

/** A group's own words do not expire; the editor has a remark on an old date. */
export const OldAgreement: AgreementStory = {
  render: () => agreement({ name: 'Tuesday Circle', agreedOn: '2023-05-01' }, OWN),
  parameters: { expected: { shows: '.foot', warns: ['agreed-on: this was agreed on 2023-05-01'] } },
};

export const Ticked: AgreementStory = {
  render: () => agreement(STATED, OWN),
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.read input');
  },
  parameters: { expected: { shows: '.read input' } },
};

export const SourcesOpen: AgreementStory = {
  play: async ({ canvasElement }) => click(canvasElement, 'summary'),
  parameters: { expected: { shows: '.seen' } },
};

export const OwnHeading: AgreementStory = {
  render: () =>
    agreement(
      STATED,
      html`<h2 slot="heading">What we have agreed</h2>
        ${OWN}`,
    ),
  parameters: { expected: { shows: '.foot' } },
};

export const LongTextNarrow: AgreementStory = {
  render: () => narrow(agreement({ name: LONG, reviewNote: LONG, writtenDown: LONG.repeat(2) }, longList)),
  parameters: { expected: { shows: '.foot' } },
};

const inLanguage = (lang: string, content: TemplateResult | '' = ''): AgreementStory => ({
  render: () => agreement({ online: true, camera: 'ask' }, content, lang, lang === 'ar' ? 'rtl' : 'ltr'),
  parameters: {
    expected: {
      shows: `.base[lang^="${lang}"] .foot`,
      warns: [`the texts in "${lang}" were not read`, `the words in "${lang}" were not read`],
    },
  },
});

export const Welsh: AgreementStory = inLanguage('cy');

export const RightToLeft: AgreementStory = inLanguage('ar');

/** The group's words stay in their language. */
export const RightToLeftOwnWords: AgreementStory = inLanguage('ar', OWN);

export const Narrow: AgreementStory = {
  render: () => narrow(agreement(STATED, html`${OWN}${LIMITS}${HELP}`)),
  parameters: { expected: { shows: '.foot' } },
};

export const Dark: AgreementStory = {
  render: () => dark(agreement(STATED, html`${OWN}${LIMITS}`)),
  parameters: { expected: { ownColours: true, shows: '.foot' } },
};
