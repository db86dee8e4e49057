import { html, type TemplateResult } from 'lit';
import '../src/define/coping-tips.js';
import type { Tip } from '../src/content/tips/tip.js';
import { NOW } from '../test/support/directories.js';
import { ownTip } from '../test/support/tips.js';
import { dark, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  now: number;
  situation: string;
  topic: string;
  count: number | undefined;
  ownOnly: boolean;
  headingLevel: number;
}

type TipsStory = Story<Args>;

/** A file that holds nothing. */
const EMPTY = 'data:application/json,';
const SLOW = 'https://tips.example/slow.json';

/** From now on the address above never answers. Other requests of the page go their way. */
function holdSlowFile(): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => (input === SLOW ? new Promise(() => undefined) : fetch(input, init));
}

const tips = (args: Partial<Args> = {}, content: unknown = '', lang = '', dir: 'ltr' | 'rtl' | 'auto' = 'auto') =>
  html`<coping-tips
    lang=${lang}
    dir=${dir}
    .now=${args.now ?? NOW}
    .situation=${args.situation ?? ''}
    .topic=${args.topic ?? ''}
    .count=${args.count}
    .ownOnly=${args.ownOnly ?? false}
    .headingLevel=${args.headingLevel ?? 2}
    >${content}</coping-tips
  >`;

/** A tip as an editor writes it: a definition list that reads well without script. */
const slotted = ({
  id,
  situationLabel,
  helped,
  notForEveryone,
  role,
  reviewedBy,
  checkedOn,
  reviewBy,
}: Tip): TemplateResult =>
  html`<dl slot="tip" id=${id}>
    <dt>Situation</dt>
    <dd>${situationLabel ?? 'In the room'}</dd>
    <dt>What helped me</dt>
    <dd>${helped}</dd>
    <dt>Did not help everyone</dt>
    <dd>${notForEveryone}</dd>
    <dt>Offered by</dt>
    <dd>${role}</dd>
    <dt>Checked by</dt>
    <dd>${reviewedBy}</dd>
    <dt>Checked on</dt>
    <dd>${checkedOn}</dd>
    <dt>Next check</dt>
    <dd>${reviewBy}</dd>
  </dl>`;

const LONG = 'Selbsthilfegruppenkontaktstellenmitarbeiterin';
const longTip = ownTip({
  id: 'long-tip',
  situationLabel: `${LONG}`.slice(0, 60),
  helped: `${LONG} ${LONG.repeat(3)}`,
  notForEveryone: LONG.repeat(4),
  role: LONG.repeat(2),
  reviewedBy: LONG.repeat(3),
});

const meta: Meta<Args> = {
  title: 'Elements/coping-tips',
  component: 'coping-tips',
  args: { now: NOW, situation: '', topic: '', count: undefined, ownOnly: false, headingLevel: 2 },
  render: (args) => tips(args),
};
export default meta;

export const Default: TipsStory = { parameters: { expected: { shows: '.tip .copy' } } };

export const TwoSituations: TipsStory = { args: { situation: 'hard-days online', headingLevel: 3 } };

export const OneTopic: TipsStory = { args: { topic: 'depression' } };

/** Two tips, as for a side column. */
export const TwoTips: TipsStory = { args: { count: 2 }, parameters: { expected: { shows: '.tip + .tip .copy' } } };

/** A site's own tips come first, under their own situation. */
export const OwnTips: TipsStory = {
  render: () => tips({ count: 3 }, slotted(ownTip({ situationLabel: 'At the clinic' }))),
  parameters: { expected: { shows: '.helped:not([lang])' } },
};

export const OwnTipsOnlyLongNarrow: TipsStory = {
  render: () => narrow(tips({ ownOnly: true }, slotted(longTip))),
  parameters: { expected: { shows: '.tip .copy' } },
};

/** An instruction is refused; the calm word and the page's own words stay. */
export const Refused: TipsStory = {
  render: () =>
    tips(
      { ownOnly: true },
      html`${slotted(ownTip({ helped: 'Stop taking your tablets.' }))}
        <p>Ask at the desk what helped other people.</p>`,
    ),
  parameters: { expected: { state: 'empty', warns: ['tip seat-by-the-door, helped: "stop taking"'] } },
};

/** All tips are past their review date: they hide themselves. */
export const Expired: TipsStory = {
  render: () => tips({ now: Date.UTC(2031, 0, 1) }, html`<p>Ask at the desk what helped other people.</p>`),
  parameters: { expected: { state: 'empty', warns: ['hidden, past the review date'] } },
};

export const NoneForThis: TipsStory = {
  args: { topic: 'stoma' },
  parameters: { expected: { state: 'empty', warns: ['topic: no tip is about "stoma"'] } },
};

/** The site's own file could not be read, and it wants no other tips: the words between the tags are back. */
export const Failed: TipsStory = {
  render: () =>
    html`<coping-tips tips=${EMPTY} own-only .now=${NOW}
      ><p>Ask at the desk what helped other people.</p></coping-tips
    >`,
  parameters: { expected: { state: 'error', warns: ['tips: could not load'] } },
};

/** The page's own words stay while a file is on its way. */
export const Loading: TipsStory = {
  render: () => {
    holdSlowFile();
    return html`<coping-tips tips=${SLOW} own-only .now=${NOW}
      ><p>Ask at the desk what helped other people.</p></coping-tips
    >`;
  },
  parameters: { expected: { state: 'loading' } },
};

export const WithHelp: TipsStory = {
  render: () =>
    tips(
      { situation: 'hard-days' },
      html`<p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>`,
    ),
  parameters: { expected: { shows: 'slot[name="help"]' } },
};

export const OwnHeading: TipsStory = {
  render: () => tips({ count: 1 }, html`<h2 slot="heading">What our members say</h2>`),
};

export const Welsh: TipsStory = {
  render: () => tips({ count: 3 }, '', 'cy'),
  parameters: {
    expected: {
      shows: '.base[lang^="cy"] .helped[lang="cy"]',
      warns: ['the texts in "cy" were not read', 'the words in "cy" were not read'],
    },
  },
};

export const RightToLeft: TipsStory = {
  render: () => tips({ count: 3 }, '', 'ar', 'rtl'),
  parameters: {
    expected: {
      shows: '.base[dir="rtl"] .helped[lang="ar"]',
      warns: ['the texts in "ar" were not read', 'the words in "ar" were not read'],
    },
  },
};

export const Narrow: TipsStory = { render: () => narrow(tips()) };

export const Dark: TipsStory = {
  render: () => dark(tips({ count: 2 })),
  parameters: { expected: { ownColours: true } },
};
