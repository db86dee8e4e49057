import { html, type TemplateResult } from 'lit';
import '../src/define/stigma-myth-buster.js';
import type { MythCard } from '../src/content/myths/card.js';
import { NOW } from '../test/support/directories.js';
import { ownCard } from '../test/support/myth-cards.js';
import { dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  now: number;
  topic: string;
  count: number | undefined;
  factsOnly: boolean;
  ownOnly: boolean;
  headingLevel: number;
}

type MythStory = Story<Args>;

const myths = (args: Partial<Args> = {}, content: unknown = '', lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<stigma-myth-buster
    lang=${lang}
    dir=${dir}
    .now=${args.now ?? NOW}
    .topic=${args.topic ?? ''}
    .count=${args.count}
    .factsOnly=${args.factsOnly ?? false}
    .ownOnly=${args.ownOnly ?? false}
    .headingLevel=${args.headingLevel ?? 2}
    >${content}</stigma-myth-buster
  >`;

/** A card as an editor writes it: a definition list that reads well without script. */
const slotted = (card: MythCard): TemplateResult =>
  html`<dl slot="card" id=${card.id}>
    <dt>Question</dt>
    <dd>${card.question}</dd>
    <dt>Fact</dt>
    <dd>${card.fact}</dd>
    <dt>Summary</dt>
    <dd>${card.summary}</dd>
    <dt>A common belief</dt>
    <dd>${card.belief}</dd>
    <dt>Why it misleads</dt>
    <dd>${card.why}</dd>
    <dt>The fact again</dt>
    <dd>${card.factAgain}</dd>
    <dt>Source</dt>
    <dd><a href=${card.source.url}>${card.source.name}</a></dd>
    <dt>Checked on</dt>
    <dd>${card.checkedOn}</dd>
    <dt>Review by</dt>
    <dd>${card.reviewBy}</dd>
    <dt>Topics</dt>
    <dd>stoma</dd>
  </dl>`;

const LONG = 'Vorurteilsbekämpfungsinformationsveranstaltung';
const longCard = ownCard({
  id: 'long-card',
  question: `${LONG}?`.repeat(3),
  fact: `${LONG} ${LONG}`.padEnd(119, 'en'),
  summary: LONG.repeat(4),
  belief: LONG.repeat(3),
  source: { name: `${LONG}sgesellschaft`, url: 'https://health.example/page' },
});

const meta: Meta<Args> = {
  title: 'Elements/stigma-myth-buster',
  component: 'stigma-myth-buster',
  args: { now: NOW, topic: '', factsOnly: false, ownOnly: false, headingLevel: 2 },
  render: (args) => myths(args),
};
export default meta;

export const Default: MythStory = { parameters: { expected: { shows: '.belief' } } };

export const FactsOnly: MythStory = {
  args: { factsOnly: true },
  parameters: { expected: { shows: '.fact-head' } },
};

export const OneTopic: MythStory = { args: { topic: 'groups' } };

export const TwoCards: MythStory = { args: { count: 2, headingLevel: 3 } };

/** A site's own cards come first. */
export const OwnCards: MythStory = {
  render: () => myths({ count: 2 }, slotted(ownCard())),
  parameters: { expected: { shows: '.fact:first-of-type .fact-head:not([lang])' } },
};

export const OwnCardsOnlyLongNarrow: MythStory = {
  render: () => narrow(myths({ ownOnly: true }, slotted(longCard))),
  parameters: { expected: { shows: '.fact-head' } },
};

/** All cards are past their review date: they hide themselves. */
export const Expired: MythStory = {
  args: { now: Date.UTC(2031, 0, 1) },
  parameters: { expected: { state: 'empty', warns: ['hidden, past the review date'] } },
};

export const WithHelp: MythStory = {
  render: () =>
    myths(
      { topic: 'suicidal-thoughts' },
      html`<p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>`,
    ),
  parameters: { expected: { shows: 'slot[name="help"]' } },
};

export const OwnHeading: MythStory = {
  render: () => myths({ count: 1 }, html`<h2 slot="heading">What people ask us</h2>`),
};

export const Welsh: MythStory = {
  render: () => myths({ count: 3 }, '', 'cy'),
  parameters: {
    expected: { shows: '.base[lang^="cy"] .fact-head[lang="cy"]', warns: ['the texts in "cy" were not read'] },
  },
};

export const RightToLeft: MythStory = {
  render: () => myths({ count: 3 }, '', 'ar', 'rtl'),
  parameters: {
    expected: { shows: '.base[dir="rtl"] .fact-head[lang="ar"]', warns: ['the texts in "ar" were not read'] },
  },
};

export const Narrow: MythStory = { render: () => narrow(myths()) };

export const Dark: MythStory = {
  render: () => dark(myths({ count: 2 })),
  parameters: { expected: { ownColours: true } },
};
