import { html, nothing, type TemplateResult } from 'lit';
import '../src/define/peer-stories.js';
import type { PeerStory } from '../src/content/stories/story.js';
import { NOW } from '../test/support/directories.js';
import { aRecording, aStory, aVideo } from '../test/support/peer-stories.js';
import { click, dark, find, type Meta, narrow, type Story } from './support/story.js';

interface Args {
  now: number;
  topic: string;
  count: number | undefined;
  headingLevel: number;
}

type StoriesStory = Story<Args>;

/** No person and no experience: each sample says what stands there. */
const SAMPLES: readonly PeerStory[] = [
  aStory({ id: 'text', contentNote: 'Placeholder note: what the first story is about' }),
  aRecording(
    {},
    { id: 'audio', contentNote: 'Placeholder note: a recording', topics: ['bereavement'], role: 'bereaved' },
  ),
  aVideo({}, { id: 'video', contentNote: 'Placeholder note: a film', topics: ['anxiety'], role: 'parent' }),
];

const SENSITIVE = aStory({
  id: 'sensitive',
  contentNote: 'Placeholder note: a story that is hard to read',
  name: { kind: 'anonymous' },
  topics: ['suicidal-thoughts'],
  sensitive: true,
  supportedBy: 'a travel voucher from the volunteer team',
});

const HELP = html`<p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>`;

const stories = (
  list: readonly PeerStory[] | string,
  { now = NOW, topic = '', count, headingLevel = 2 }: Partial<Args> = {},
  content: unknown = '',
  lang = '',
): TemplateResult =>
  html`<peer-stories
    lang=${lang || nothing}
    .stories=${list}
    .now=${now}
    .topic=${topic}
    .count=${count}
    .headingLevel=${headingLevel}
    >${content}</peer-stories
  >`;

/** A story as an editor writes it: a definition list that reads well without script. */
const slotted = (story: PeerStory): TemplateResult =>
  html`<dl slot="story" id=${story.id} lang="en">
    <dt>What it is about</dt>
    <dd>${story.contentNote}</dd>
    <dt>Title</dt>
    <dd>${story.title}</dd>
    <dt>Name</dt>
    <dd>${story.name.shown}</dd>
    <dt>Kind of name</dt>
    <dd>${story.name.kind}</dd>
    <dt>Whose experience</dt>
    <dd>${story.role}</dd>
    <dt>In their own words</dt>
    <dd>${story.text?.map((paragraph) => html`<p>${paragraph}</p>`)}</dd>
    <dt>Supported or paid for by</dt>
    <dd>${story.supportedBy}</dd>
    <dt>Consent recorded on</dt>
    <dd>${story.consent.recordedOn}</dd>
    <dt>Consent for</dt>
    <dd>${story.consent.scope}</dd>
    <dt>Consent kept by</dt>
    <dd>${story.consent.heldBy}</dd>
    <dt>Consent review by</dt>
    <dd>${story.consent.reviewBy}</dd>
    <dt>Topics</dt>
    <dd>${story.topics.join(', ')}</dd>
    <dt>Source</dt>
    <dd><a href=${story.source.url}>${story.source.name}</a></dd>
    <dt>Checked on</dt>
    <dd>${story.checkedOn}</dd>
    <dt>Review by</dt>
    <dd>${story.reviewBy}</dd>
  </dl>`;

const OWN_SHEETS = 4;

/** The whole check comes after the first view, and tells the editor what it found. */
const checked = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  const root = canvasElement.querySelector('peer-stories')!.shadowRoot!;
  for (let tries = 0; tries < 300 && root.adoptedStyleSheets.length <= OWN_SHEETS; tries += 1)
    await new Promise((done) => requestAnimationFrame(done));
};

const openAll = async (canvas: HTMLElement): Promise<void> => {
  await find(canvas, '.topics');
  const host = canvas.querySelector('peer-stories')!;
  for (const each of host.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) each.click();
  await find(canvas, '.opened');
};

const opened = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> =>
  openAll(canvasElement);

const played = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await openAll(canvasElement);
  await click(canvasElement, '.facade button');
};

const meta: Meta<Args> = {
  title: 'Elements/peer-stories',
  component: 'peer-stories',
  args: { now: NOW, topic: '', headingLevel: 2 },
  render: (args) => stories(SAMPLES, args),
};
export default meta;

/** Each story is closed: what it is about is its heading. */
export const Default: StoriesStory = { parameters: { expected: { shows: '.topics' } } };

export const Open: StoriesStory = { play: opened, parameters: { expected: { shows: '.record' } } };

/** Nothing of a recording loads before its player is asked for. */
export const AudioPlayer: StoriesStory = {
  render: () => stories(SAMPLES.slice(1, 2)),
  play: played,
  parameters: { expected: { shows: 'audio' } },
};

export const VideoPlayer: StoriesStory = {
  render: () => stories(SAMPLES.slice(2)),
  play: played,
  parameters: { expected: { shows: 'video' } },
};

/** Help stands beside an open story that is hard to read, and is offered again after it. */
export const SensitiveWithHelp: StoriesStory = {
  render: () => stories([SENSITIVE], {}, HELP),
  play: opened,
  parameters: { expected: { shows: '.opened slot[name="help"]' } },
};

export const SensitiveWithoutHelp: StoriesStory = {
  render: () => stories([SENSITIVE]),
  parameters: { expected: { shows: '.topics', warns: ['a story is sensitive, and the slot "help" is empty'] } },
};

/** Between the tags: read without script, too. */
export const OwnContent: StoriesStory = {
  render: () => html`<peer-stories .now=${NOW}>${slotted(SAMPLES[0]!)}</peer-stories>`,
  parameters: { expected: { shows: '.topics' } },
};

export const OneTopic: StoriesStory = { args: { topic: 'bereavement' } };

export const OwnHeading: StoriesStory = {
  render: () => stories(SAMPLES, { count: 1, headingLevel: 3 }, html`<h3 slot="heading">What members told us</h3>`),
};

/** Where stories will stand, for making a page: marked, never printed, and no story. */
export const Placeholders: StoriesStory = {
  render: () => html`<peer-stories placeholders .now=${NOW}></peer-stories>`,
  parameters: { expected: { state: 'empty', shows: '.mark', warns: ['placeholders are shown'] } },
};

/** Nothing is set: what stands between the tags. */
export const Nothing: StoriesStory = {
  render: () => html`<peer-stories><a href="/stories">Our stories</a></peer-stories>`,
  play: checked,
  parameters: { expected: { state: 'initial', warns: ['there are no stories'] } },
};

/** All are past their review date: they hide themselves. */
export const Expired: StoriesStory = {
  args: { now: Date.UTC(2031, 0, 1) },
  play: checked,
  parameters: { expected: { state: 'empty', warns: ['hidden, past the review date'] } },
};

export const Withdrawn: StoriesStory = {
  render: () => stories([aStory({ withdrawnOn: '2026-11-01' })]),
  parameters: { expected: { state: 'empty' } },
};

/** The answer never comes: no story is shown before it does. */
export const Loading: StoriesStory = {
  render: () => {
    const never = globalThis.fetch;
    globalThis.fetch = () => new Promise(() => (globalThis.fetch = never));
    return stories('https://stories.invalid/stories.json', {}, html`<a href="/stories">Our stories</a>`);
  },
  parameters: { expected: { state: 'loading', shows: '.wait' } },
};

/** Without the list of withdrawals no story is shown, however it came here. */
export const ListMissing: StoriesStory = {
  render: () =>
    html`<peer-stories withdrawals="http://user:password@stories.invalid/withdrawn.json" .stories=${SAMPLES} .now=${NOW}
      >${HELP}<a href="/stories">Our stories</a></peer-stories
    >`,
  parameters: { expected: { state: 'error', shows: '.failure', warns: ['withdrawals: could not load'] } },
};

export const Welsh: StoriesStory = {
  render: () => stories(SAMPLES, {}, '', 'cy'),
  parameters: { expected: { shows: '.base[lang^="cy"] .topics' } },
};

/** English stories on an Arabic page run their own way. */
export const RightToLeft: StoriesStory = {
  render: () => stories(SAMPLES, {}, '', 'ar'),
  play: opened,
  parameters: { expected: { shows: '.base[dir="rtl"] .words[dir="ltr"]' } },
};

const LONG = 'Selbsthilfegruppenkontaktstelle';

export const LongTextNarrow: StoriesStory = {
  render: () =>
    narrow(
      stories([
        aStory({
          contentNote: LONG.repeat(5),
          title: `${LONG} `.repeat(3),
          name: { kind: 'pseudonym', shown: LONG },
          topics: ['psychosis-hearing-voices', 'selbsthilfegruppenkontaktstelle', 'general-wellbeing'],
          text: [LONG.repeat(12)],
          supportedBy: LONG.repeat(6),
        }),
        aRecording({ url: `https://${LONG.toLowerCase()}.${LONG.toLowerCase()}.example/one.mp3` }),
      ]),
    ),
  play: opened,
  parameters: { expected: { shows: '.record' } },
};

export const Dark: StoriesStory = {
  render: () => dark(stories([...SAMPLES, SENSITIVE], {}, HELP)),
  play: opened,
  parameters: { expected: { shows: '.record', ownColours: true } },
};
