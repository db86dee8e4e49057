import { html, type TemplateResult } from 'lit';
import '../src/define/evidence-summary.js';
import { NOW } from '../test/support/directories.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  now: number;
  topic: string;
  layout: string;
  count: number | undefined;
  withTopics: boolean;
  findings: string;
  ownOnly: boolean;
  headingLevel: number;
}

type EvidenceStory = Story<Args>;

const evidence = (args: Partial<Args> = {}, content: unknown = '', lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<evidence-summary
    lang=${lang}
    dir=${dir}
    .now=${args.now ?? NOW}
    .topic=${args.topic ?? ''}
    .layout=${args.layout ?? 'cards'}
    .count=${args.count}
    .withTopics=${args.withTopics ?? false}
    .findings=${args.findings ?? ''}
    .ownOnly=${args.ownOnly ?? false}
    .headingLevel=${args.headingLevel ?? 2}
    >${content}</evidence-summary
  >`;

const fallback = html`<p>Groups may help recovery a little. <a href="#research">Read about the research</a>.</p>`;

/** A finding as an editor writes it: a definition list that reads well without script. */
const survey = (name = 'What our members say', source = 'Our survey of members'): TemplateResult =>
  html`<dl slot="finding" id="our-survey">
    <dt>What was looked at</dt>
    <dd>${name}</dd>
    <dt>What studies found</dt>
    <dd>What people say</dd>
    <dt>Summary</dt>
    <dd>Most said that they felt less alone.</dd>
    <dt>Kind of study</dt>
    <dd>Survey</dd>
    <dt>How sure</dt>
    <dd>Cannot say</dd>
    <dt>Why</dt>
    <dd>A survey shows what people feel. It cannot show what caused it.</dd>
    <dt>Who was studied</dt>
    <dd>members of our groups</dd>
    <dt>Paid for by</dt>
    <dd>ourselves</dd>
    <dt>Source</dt>
    <dd><a href="https://survey.example/report">${source}</a></dd>
    <dt>Checked on</dt>
    <dd>2026-11-01</dd>
    <dt>Review by</dt>
    <dd>2027-05-01</dd>
  </dl>`;

const LONG = 'Selbsthilfegruppenwirksamkeitsuntersuchung';

const meta: Meta<Args> = {
  title: 'Elements/evidence-summary',
  component: 'evidence-summary',
  args: { now: NOW, topic: '', layout: 'cards', withTopics: false, findings: '', ownOnly: false, headingLevel: 2 },
  render: (args) => evidence(args),
};
export default meta;

export const Default: EvidenceStory = { parameters: { expected: { shows: '.finding .mark' } } };

/** The visitor asked for one-to-one support too. */
export const WithOneToOneSupport: EvidenceStory = {
  play: async ({ canvasElement }) => {
    await click(canvasElement, '.more');
    await find(canvasElement, '.finding:nth-child(20)');
  },
};

export const OneTopic: EvidenceStory = { args: { topic: 'depression' }, parameters: { expected: { shows: '.topic' } } };

export const SeveralTopics: EvidenceStory = { args: { topic: 'cancer long-term-conditions addiction' } };

/** The visitor chose another topic. */
export const ChooseTopic: EvidenceStory = {
  args: { withTopics: true },
  play: async ({ canvasElement }) => {
    const select = await find<HTMLSelectElement>(canvasElement, 'select');
    select.value = 'online';
    select.dispatchEvent(new Event('change'));
  },
  parameters: { expected: { shows: '.reasons' } },
};

export const Three: EvidenceStory = { args: { count: 3, headingLevel: 3 } };

export const Table: EvidenceStory = { args: { layout: 'table' }, parameters: { expected: { shows: 'table' } } };

export const TableNarrow: EvidenceStory = {
  render: () => narrow(evidence({ layout: 'table', topic: 'perinatal' })),
  parameters: { expected: { shows: 'table' } },
};

export const TableRightToLeft: EvidenceStory = {
  render: () => evidence({ layout: 'table', topic: 'online' }, '', 'ar', 'rtl'),
  parameters: {
    expected: { shows: '.base[dir="rtl"] .finding-row[lang="ar"]', warns: ['the texts in "ar" were not read'] },
  },
};

/** Asks for bereavement, so there is a way to urgent help. */
export const WithHelp: EvidenceStory = {
  render: () =>
    evidence(
      { topic: 'bereavement' },
      html`<p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>`,
    ),
};

export const OwnHeading: EvidenceStory = {
  render: () => evidence({ topic: 'harms' }, html`<h2 slot="heading">What can go wrong</h2>`),
};

/** A site's own findings come first. */
export const OwnFindings: EvidenceStory = {
  render: () => evidence({}, survey()),
  parameters: { expected: { shows: '.finding:first-of-type:not([lang])' } },
};

export const OwnOnlyLongNarrow: EvidenceStory = {
  render: () => narrow(evidence({ ownOnly: true }, survey(`${LONG} ${LONG}`, `${LONG}sgesellschaft`))),
  parameters: { expected: { shows: '.finding' } },
};

/** All findings are past their review date: they hide themselves, and the page's own words come back. */
export const Expired: EvidenceStory = {
  render: () => evidence({ now: Date.UTC(2031, 0, 1) }, fallback),
  parameters: { expected: { state: 'empty', warns: ['hidden, past the review date'] } },
};

export const NothingAboutIt: EvidenceStory = {
  render: () => evidence({ topic: 'stamp-collecting' }, fallback),
  parameters: { expected: { state: 'empty', warns: ['topic: no finding is about "stamp-collecting"'] } },
};

/** The site's own file did not come. */
export const Failed: EvidenceStory = {
  render: () => evidence({ findings: '/no-such-file.json', ownOnly: true }, fallback),
  parameters: { expected: { state: 'error', warns: ['findings: could not load'] } },
};

export const Welsh: EvidenceStory = {
  render: () => evidence({ withTopics: true }, '', 'cy'),
  parameters: {
    expected: { shows: '.base[lang^="cy"] .finding[lang="cy"]', warns: ['the texts in "cy" were not read'] },
  },
};

export const RightToLeft: EvidenceStory = {
  render: () => evidence({}, '', 'ar', 'rtl'),
  parameters: {
    expected: { shows: '.base[dir="rtl"] .finding[lang="ar"]', warns: ['the texts in "ar" were not read'] },
  },
};

export const Narrow: EvidenceStory = { render: () => narrow(evidence({ withTopics: true })) };

export const Dark: EvidenceStory = {
  render: () => dark(evidence({ topic: 'harms', withTopics: true })),
  parameters: { expected: { ownColours: true } },
};
