import { expect } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/peer-stories.js';
import type { PeerStory } from '../../src/content/stories/story.js';
import type { PeerStories } from '../../src/elements/peer-stories/peer-stories.js';
import { StorySources } from '../../src/elements/peer-stories/peer-stories.sources.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { describeElement } from '../support/contract.js';
import {
  answerWith,
  becomes,
  focused,
  listen,
  MINUTE,
  NOW,
  place,
  placeReady,
  press,
  serve,
  serveNothing,
  stub,
  until,
  untilTold,
  watchRequests,
} from '../support/mount.js';
import { aRecording, aStory, aVideo, type Overrides, PARAGRAPHS } from '../support/peer-stories.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch, HOSTILE_STRINGS } from '../support/sources.js';

const FILE = 'https://site.example/stories.json';
const LIST = 'https://site.example/withdrawn.json';

const HELP = html`<p slot="help">To talk today, call 01632 960199.</p>`;

const stories = (list: readonly PeerStory[], content: unknown = '', lang = ''): TemplateResult =>
  html`<peer-stories lang=${lang || nothing} .now=${NOW} .stories=${list}>${content}</peer-stories>`;

/** Complete: its topics are there, so the whole check is done and stories can be opened. */
const isComplete = (element: Element): boolean => element.shadowRoot!.querySelector('.topics') !== null;

async function complete(template: TemplateResult, width = 1000): Promise<PeerStories> {
  const element = await placeReady<PeerStories>(template, width);
  await until(() => isComplete(element), 'never complete');
  await element.updateComplete;
  return element;
}

const three = [
  aStory({ id: 'a', contentNote: 'Note A' }),
  aStory({ id: 'b', contentNote: 'Note B' }),
  aRecording({}, { contentNote: 'Note C' }),
];
const notes = (element: Element): string[] =>
  outlineOf(element)
    .slice(1)
    .filter((line) => line.startsWith('h3'))
    .map((line) => line.slice(3));
const button = (element: Element, name: string | RegExp): HTMLElement => byRole(element, 'button', name);

async function open(
  element: PeerStories,
  name: string | RegExp = /^(Read|Listen or read|Watch or read)/,
): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

const rendered = (element: Element): string => element.shadowRoot!.textContent ?? '';

describeElement({
  tag: 'peer-stories',
  fill: (element) =>
    Object.assign(element, {
      stories: [aStory({ reviewBy: '2999-01-01', consent: { ...aStory().consent, reviewBy: '2999-01-01' } })],
      lang: 'en',
    }),
  filled: 'stories',
  isComplete,
  load: () => ({
    template: html`<peer-stories stories=${FILE} .now=${NOW}></peer-stories>`,
    fake: serve({ [FILE]: [aStory()] }),
  }),
  enter: {
    initial: (content) => html`<peer-stories>${content}</peer-stories>`,
    loading: (content) => {
      answerWith(aFetch());
      return html`<peer-stories stories=${FILE}>${content}</peer-stories>`;
    },
    empty: () => html`<peer-stories .stories=${[]}></peer-stories>`,
    error: (content) => {
      serveNothing();
      return html`<peer-stories stories=${FILE}>${content}</peer-stories>`;
    },
    ready: (content) => stories([aStory()], content),
  },
  act: (element) => button(element, /^Read this story/).click(),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<peer-stories
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .stories=${[aStory()]}
        .now=${NOW}
      ></peer-stories>`,
  },
});

describe('<peer-stories> a closed story', () => {
  it('has its content note as the heading, and nothing of the story', async () => {
    const element = await complete(stories([aStory()]));
    expect(outlineOf(element)).to.deep.equal([
      'h2 Other people’s experience',
      'h3 Placeholder note: what a story is about',
    ]);
    for (const part of [...PARAGRAPHS, 'Placeholder title']) expect(rendered(element)).not.to.include(part);
  });

  it('says who tells it, that the name is chosen, from where, about what, and how long it takes', async () => {
    const element = await complete(stories([aStory({ text: Array.from({ length: 30 }, () => 'word '.repeat(20)) })]));
    const text = textOf(element);
    for (const part of [
      'Placeholder name (not their real name)',
      'Has been through it',
      'Topics: Anxiety and panic, first group',
      'About 3 minutes to read',
    ])
      expect(text).to.include(part);
  });

  const names: readonly (readonly [Overrides, string])[] = [
    [{ name: { kind: 'first-name', shown: 'Placeholder' } }, 'Placeholder (first name only)'],
    [{ name: { kind: 'anonymous' } }, 'Someone who chose not to give a name'],
  ];
  for (const [overrides, words] of names) {
    it(`says "${words}"`, async () => expect(textOf(await complete(stories([aStory(overrides)])))).to.include(words));
  }

  it('offers to listen or watch, or read instead', async () => {
    const element = await complete(stories([aRecording(), aVideo()]));
    expect(namesOf(element, 'button').filter((name) => !name.startsWith('Skip'))).to.deep.equal([
      'Listen or read: Placeholder note: what a story is about',
      'Watch or read: Placeholder note: what a story is about',
    ]);
    expect(textOf(element)).to.include('About 4 minutes to listen to').and.include('About 4 minutes to watch');
  });

  it('has no count, no rating, no comment, and tells the page nothing of what is opened', async () => {
    const heard: string[] = [];
    const element = await complete(stories(three));
    stub(element, 'dispatchEvent', (event: Event) => heard.push(event.type) > 0);
    await open(element, 'Read this story: Note A');
    expect(heard.filter((type) => type.startsWith('psw'))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('input, textarea, form, [type="submit"], meter, progress')).to.equal(null);
  });

  it('can be opened before what opens it has come', async () => {
    const element = await placeReady<PeerStories>(stories([aStory()]));
    await open(element);
    await until(() => textOf(element).includes(PARAGRAPHS[0]!), 'never opened');
  });
});

describe('<peer-stories> an open story', () => {
  it('has the words as they are, the person’s own title, what it cost, and the consent', async () => {
    const element = await complete(stories([aStory()]));
    await open(element);
    const text = textOf(element);
    for (const part of [
      ...PARAGRAPHS,
      'This is one person’s experience. Yours may differ.',
      'In their own words',
      'Nobody paid for this story or helped to make it.',
      'Shared with consent for this website, recorded March 2026. The person can withdraw it at any time.',
      'The record is kept by: the volunteer team.',
      'Source: Our stories, March 2026. Checked November 2026, next check May 2027.',
    ])
      expect(text).to.include(part);
    expect(outlineOf(element)[2]).to.equal('h4 Placeholder title');
    expect(text.toLowerCase()).not.to.match(/typical|everyone|most people/);
  });

  it('says who paid for it', async () => {
    const element = await complete(stories([aStory({ supportedBy: 'a grant of the city' })]));
    await open(element);
    expect(textOf(element)).to.include('Supported or paid for by: a grant of the city');
  });

  it('closes again at either end, and the focus stays with the story', async () => {
    const element = await complete(stories([aStory()]));
    await open(element);
    expect(namesOf(element, 'button').filter((name) => name.startsWith('Close this story'))).to.have.length(2);
    element.shadowRoot!.querySelector<HTMLElement>('.close')!.click();
    await element.updateComplete;
    await until(() => focused()?.textContent?.includes('Read this story'), 'focus lost');
    expect(textOf(element)).not.to.include(PARAGRAPHS[0]);
    expect(focused()?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('speaks its own language and runs its own way on a page that runs the other', async () => {
    const own = aStory({ id: 'c', language: 'ar', text: ['نصّ مؤقت'], title: 'عنوان' });
    const element = await complete(stories([aStory(), own], '', 'ar'));
    for (const each of allByRole(element, 'button', /قراءة/)) each.click();
    await element.updateComplete;
    const [english, arabic] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.words')];
    expect([english!.lang, getComputedStyle(english!).direction]).to.deep.equal(['en', 'ltr']);
    expect([arabic!.lang, getComputedStyle(arabic!).direction]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.base')!).direction).to.equal('rtl');
    expect(element.shadowRoot!.querySelector('.who bdi')!.getAttribute('lang')).to.equal('en');
  });

  it('is text, whatever it holds', async () => {
    listen('warn');
    const texts = HOSTILE_STRINGS.filter((text) => text.length < 39);
    const element = await complete(
      stories(
        texts.map((text, at) =>
          aStory({
            id: `s${at}`,
            contentNote: text,
            title: text,
            text: [text],
            supportedBy: text,
            name: { kind: 'pseudonym', shown: text },
          }),
        ),
      ),
    );
    for (const each of allByRole(element, 'button', /^Read/)) each.click();
    await element.updateComplete;
    expect(allByRole(element, 'article').length).to.equal(texts.length);
    expect(element.shadowRoot!.querySelector('img, script, b, textarea')).to.equal(null);
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });
});

describe('<peer-stories> with the keyboard alone', () => {
  it('opens, closes and skips, and the focus goes where the eye does', async () => {
    const element = await complete(stories(three));
    button(element, 'Read this story: Note A').focus();
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element)).to.include(PARAGRAPHS[0]);
    expect(focused()?.textContent).to.include('Close this story');
    await press('Enter');
    await element.updateComplete;
    expect(textOf(element)).not.to.include(PARAGRAPHS[0]);
    await press('Tab');
    expect(focused()?.textContent).to.include('Skip this');
    await press('Enter');
    await until(() => focused()?.id === 'note-b', 'the next story has no focus');
    await press('Tab');
    expect(focused()?.textContent).to.include('Read this story').and.include('Note B');
  });

  it('skips past the last story to the end, and an open story closes', async () => {
    const element = await complete(stories(three.slice(0, 1)));
    await open(element);
    button(element, 'Skip this: Note A').click();
    await until(() => focused()?.textContent === 'That was the last story.', 'not at the end');
    expect(textOf(element)).not.to.include(PARAGRAPHS[0]);
  });

  it('skips only to what is shown', async () => {
    listen('warn');
    const element = await complete(stories([three[0]!, aStory({ id: 'gone', withdrawnOn: '2026-01-01' }), three[2]!]));
    button(element, 'Skip this: Note A').click();
    await until(() => focused()?.id === 'note-sample-audio', 'not on the next one');
  });

  it('passes axe closed and open', async () => {
    const element = await complete(stories([...three, aVideo()], HELP));
    await expect(element).to.be.accessible();
    for (const each of allByRole(element, 'button', /^(Read|Listen|Watch)/)) each.click();
    await element.updateComplete;
    for (const each of allByRole(element, 'button', /^Show the/)) each.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

describe('<peer-stories> recordings', () => {
  const player = (element: Element): HTMLMediaElement | null => element.shadowRoot!.querySelector('audio, video');

  for (const [kind, story] of [
    ['audio', aRecording({ url: 'https://a.example/one.mp3', captions: '/captions/a.vtt' })],
    [
      'video',
      aVideo({ url: 'https://v.example/one.mp4', captions: '/captions/v.vtt', poster: 'https://v.example/one.jpg' }),
    ],
  ] as const) {
    it(`ask for nothing of a ${kind} before its player was asked for, and then not before it is played`, async () => {
      const asked = watchRequests();
      const { url, captions, poster } = story.media!;
      const seen = (): string[] =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => [url, captions, poster].some((address) => address && name.endsWith(address)));
      const element = await complete(stories([story]));
      await open(element);
      expect(player(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('source, track, iframe, img, link, [poster], [src]')).to.equal(null);
      expect(textOf(element)).to.include(
        `The recording comes from ${new URL(url).host}. Nothing is loaded from there until you press.`,
      );
      expect([...asked, ...seen()]).to.deep.equal([]);
      button(element, /^Show the (audio|video) player/).click();
      await element.updateComplete;
      const media = player(element)!;
      expect([media.localName, media.preload, media.autoplay, media.controls, media.paused]).to.deep.equal([
        kind,
        'none',
        false,
        true,
        true,
      ]);
      expect(media.crossOrigin, 'no cookies to another site').to.equal('anonymous');
      expect(media.querySelector('track')?.kind).to.equal('captions');
      await until(() => focused() === media, 'the player has no focus');
      expect(media.getAttribute('aria-label')).to.equal('Recording: Placeholder title');
    });
  }

  it('have their words in view without a press', async () => {
    const element = await complete(stories([aRecording()]));
    await open(element);
    expect(textOf(element))
      .to.include('The recording in writing')
      .and.include(PARAGRAPHS[0])
      .and.include(PARAGRAPHS[1]);
    expect(textOf(element)).not.to.include('In their own words');
  });

  it('say that they come from this website when they do', async () => {
    const element = await complete(stories([aRecording({ url: '/one.mp3' })]));
    await open(element);
    expect(textOf(element)).to.include('The recording comes from this website.');
    button(element, /^Show/).click();
    await element.updateComplete;
    expect(player(element)!.crossOrigin).to.equal(null);
  });

  it('stay where they were left when the story is closed, and stop', async () => {
    const element = await complete(stories([aRecording()]));
    await open(element);
    button(element, /^Show/).click();
    await element.updateComplete;
    const media = player(element)!;
    let pauses = 0;
    stub(media, 'pause', () => (pauses += 1));
    element.shadowRoot!.querySelector<HTMLElement>('.close')!.click();
    await element.updateComplete;
    expect(pauses).to.be.greaterThan(0);
    expect(player(element)).to.equal(media);
    expect(media.checkVisibility()).to.equal(false);
  });

  it('say so when they cannot be played, leave the words, and tell the editor', async () => {
    const told = listen('warn');
    const element = await complete(stories([aRecording()]));
    await open(element);
    button(element, /^Show/).click();
    await element.updateComplete;
    player(element)!.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(textOf(element))
      .to.include('The recording could not be played. You can read it here instead.')
      .and.include(PARAGRAPHS[0]);
    expect(told.join()).to.include('story sample-audio: https://media.example/one.mp3 could not be played');
  });
});

/** The page goes out of view and back, as browsers tell it. */
const turn = (type: 'pagehide' | 'pageshow', persisted = true): void =>
  void dispatchEvent(new PageTransitionEvent(type, { persisted }));
const lookAgain = (): void => void document.dispatchEvent(new Event('visibilitychange'));

const slotted = (id: string, overrides: Readonly<Record<string, string>> = {}): TemplateResult => {
  const terms: Readonly<Record<string, string>> = {
    'What it is about': `Note ${id}`,
    Title: 'Placeholder title',
    Name: 'Placeholder name',
    'Kind of name': 'pseudonym',
    'Whose experience': 'own experience',
    'Supported or paid for by': 'nobody',
    'Consent recorded on': '2026-03-10',
    'Consent for': 'this website',
    'Consent kept by': 'the volunteer team',
    'Consent review by': '2027-03-10',
    'Checked on': '2026-11-01',
    'Review by': '2027-05-01',
    Topics: 'anxiety',
    ...overrides,
  };
  return html`<dl slot="story" id=${id} lang="en">
    <dt>In their own words</dt>
    <dd>
      <p>${PARAGRAPHS[0]}</p>
      <p>${PARAGRAPHS[1]}</p>
    </dd>
    <dt>Source</dt>
    <dd><a href="https://site.example/stories">Our stories</a></dd>
    ${Object.entries(terms).map(
      ([term, text]) =>
        html`<dt>${term}</dt>
          <dd>${text}</dd>`,
    )}
  </dl>`;
};

describe('<peer-stories> between the tags', () => {
  it('are there at once, closed, and their paragraphs stay paragraphs', async () => {
    const element = await complete(html`<peer-stories .now=${NOW}>${slotted('one')}</peer-stories>`);
    expect(notes(element)).to.deep.equal(['Note one']);
    expect(textOf(element)).not.to.include(PARAGRAPHS[0]);
    expect(element.querySelector('dl')!.checkVisibility()).to.equal(false);
    await open(element);
    expect([...element.shadowRoot!.querySelectorAll('.words p')].map(textOf)).to.deep.equal(PARAGRAPHS);
  });

  it('take recordings, and every term of the guide', async () => {
    const told = listen('warn');
    const element = await complete(
      html`<peer-stories .now=${NOW}
        ><dl slot="story" id="v">
          <dt>Video:</dt>
          <dd><a href="/one.mp4">Watch</a></dd>
          <dt>Captions</dt>
          <dd><a href="/one.vtt">Captions</a></dd>
          <dt>Minutes</dt>
          <dd>3</dd>
          <dt>Transcript</dt>
          <dd>${PARAGRAPHS[0]}</dd>
          <dd>${PARAGRAPHS[1]}</dd>
          <dt>What it is about</dt>
          <dd>Placeholder note</dd>
          <dt>Title</dt>
          <dd>Placeholder title</dd>
          <dt>Kind of name</dt>
          <dd>Anonymous</dd>
          <dt>Whose experience</dt>
          <dd>carer, family, friend</dd>
          <dt>Supported or paid for by</dt>
          <dd>Nobody</dd>
          <dt>Sensitive</dt>
          <dd>no</dd>
          <dt>Consent recorded on</dt>
          <dd>2026-03-10</dd>
          <dt>Consent for</dt>
          <dd>this website</dd>
          <dt>Consent kept by</dt>
          <dd>the volunteer team</dd>
          <dt>Consent review by</dt>
          <dd>2027-03-10</dd>
          <dt>Topics</dt>
          <dd>anxiety</dd>
          <dt>Source</dt>
          <dd><a href="https://site.example/stories">Our stories</a></dd>
          <dt>Checked on</dt>
          <dd>2026-11-01</dd>
          <dt>Review by</dt>
          <dd>2027-05-01</dd>
        </dl></peer-stories
      >`,
    );
    expect(told).to.deep.equal([]);
    expect(textOf(element)).to.include('Carer, family or friend').and.include('About 3 minutes to watch');
    await open(element);
    expect([...element.shadowRoot!.querySelectorAll('.words p')].map(textOf)).to.deep.equal(PARAGRAPHS);
  });

  it('are found when they come after the element', async () => {
    const element = await place<PeerStories>(html`<peer-stories .now=${NOW}></peer-stories>`);
    const other = await place<HTMLElement>(html`<div>${slotted('late')}</div>`);
    element.append(other.querySelector('dl')!);
    await until(() => notes(element).join() === 'Note late', 'not shown');
  });

  it('are left out when the whole check finds a fault, and the editor is told', async () => {
    const told = listen('warn');
    const element = await complete(
      html`<peer-stories .now=${NOW}
        >${slotted('good')}${slotted('bad', { 'Supported or paid for by': ' ' })}</peer-stories
      >`,
    );
    expect(notes(element)).to.deep.equal(['Note good']);
    expect(told.join()).to.include('story bad, supportedBy: "" is not text');
  });
});

describe('<peer-stories> a story that was taken back', () => {
  const shownFrom = async (template: TemplateResult, state: string): Promise<PeerStories> => {
    const element = await place<PeerStories>(template);
    await becomes(element, state);
    return element;
  };

  it('is not shown from its day on, and its editor is told when it is still in the page', async () => {
    const told = listen('warn');
    const element = await complete(
      html`<peer-stories .now=${NOW}
        >${slotted('gone', { 'Withdrawn on': '2026-11-24' })}${slotted('here')}</peer-stories
      >`,
    );
    expect(notes(element)).to.deep.equal(['Note here']);
    expect(rendered(element)).not.to.include('Note gone');
    expect(element.querySelector('#gone')!.checkVisibility()).to.equal(false);
    expect(told.join()).to.include('withdrawn, but still in the page for people without script, so take it out: gone.');
  });

  it('goes when its day comes, also while it is open', async () => {
    listen('warn');
    const element = await complete(stories([aStory({ withdrawnOn: '2026-11-26' })]));
    await open(element);
    element.now = NOW + 2 * 24 * 60 * MINUTE;
    await becomes(element, 'empty');
    expect(textOf(element)).to.include('There are no stories here at the moment.');
    for (const part of ['Placeholder note', PARAGRAPHS[0]!]) expect(rendered(element)).not.to.include(part);
  });

  const ways: readonly { title: string; template: TemplateResult; list: unknown; shown: readonly string[] }[] = [
    {
      title: 'from the tags',
      template: html`<peer-stories withdrawals=${LIST} .now=${NOW}>${slotted('one')}${slotted('two')}</peer-stories>`,
      list: ['one'],
      shown: ['Note two'],
    },
    {
      title: 'from script',
      template: html`<peer-stories withdrawals=${LIST} .now=${NOW} .stories=${three}></peer-stories>`,
      list: { withdrawn: [{ id: 'a' }, { id: 'b', withdrawnOn: '2026-11-24' }] },
      shown: ['Note C'],
    },
    {
      title: 'from a file',
      template: html`<peer-stories withdrawals=${LIST} stories=${FILE} .now=${NOW}></peer-stories>`,
      list: ['b'],
      shown: ['Note A', 'Note C'],
    },
  ];
  for (const { title, template, list, shown } of ways) {
    it(`is not shown when it is on the list: ${title}`, async () => {
      listen('warn');
      const fake = serve({ [LIST]: list, [FILE]: three });
      const element = await complete(template);
      expect(notes(element)).to.deep.equal(shown);
      expect(fake.requests.map(({ init }) => init.cache)).to.deep.equal(fake.requests.map(() => 'no-store'));
    });
  }

  it('is not shown when the file of the stories is the list as well, and that is asked once', async () => {
    listen('warn');
    const fake = serve({
      [FILE]: [aStory({ id: 'one', withdrawnOn: '2026-01-01' }), aStory({ id: 'two', contentNote: 'Note two' })],
    });
    const element = await complete(
      html`<peer-stories withdrawals=${FILE} stories=${FILE} .now=${NOW}>${slotted('one')}</peer-stories>`,
    );
    expect(notes(element)).to.deep.equal(['Note two']);
    expect(fake.requests.length).to.equal(1);
  });

  const traces: readonly (readonly [string, unknown])[] = [
    ['left in the file with its day and nothing else', { id: 'one', withdrawnOn: '2026-01-01' }],
    ['in the file twice, and taken back in the second', aStory({ id: 'two', withdrawnOn: '2026-01-01' })],
  ];
  for (const [what, trace] of traces) {
    it(`is not shown when it is ${what}`, async () => {
      listen('warn');
      const two = aStory({ id: 'two', contentNote: 'Note two' });
      const three = aStory({ id: 'three', contentNote: 'Note three' });
      serve({ [FILE]: { stories: [two, three, trace] } });
      const element = await complete(html`<peer-stories stories=${FILE} .now=${NOW}>${slotted('one')}</peer-stories>`);
      const gone = (trace as PeerStory).id;
      expect(notes(element)).to.deep.equal(
        ['one', 'two', 'three'].filter((id) => id !== gone).map((id) => `Note ${id}`),
      );
    });
  }

  it('is not shown before the list is here', async () => {
    const fake = answerWith(aFetch());
    const element = await shownFrom(
      html`<peer-stories withdrawals=${LIST} .now=${NOW}>${slotted('one')}${slotted('two')}</peer-stories>`,
      'loading',
    );
    await until(() => fake.requests.length === 1, 'not asked');
    expect(textOf(element)).not.to.include('Note');
    expect(element.querySelector('dl')!.checkVisibility()).to.equal(false);
    fake.requests[0]!.respond(['one']);
    await becomes(element, 'ready');
    expect(notes(element)).to.deep.equal(['Note two']);
    expect(element.querySelector('dl')!.checkVisibility(), 'never as it was written').to.equal(false);
  });

  const broken: readonly (readonly [string, (fake: ReturnType<typeof aFetch>) => void, RegExp])[] = [
    ['does not come', (fake) => fake.requests[0]!.respond('Gone', { status: 404 }), /could not load .*http/],
    ['is no list', (fake) => fake.requests[0]!.respond({ ids: [] }), /is no list of ids/],
    ['has an entry that names nobody', (fake) => fake.requests[0]!.respond(['one', 7]), /is no list of ids/],
    ['is a web page', (fake) => fake.requests[0]!.respond('<!doctype html><title>Home</title>'), /web-page/],
  ];
  for (const [what, answer, reason] of broken) {
    it(`nor is any other when the list ${what}: calm words, what stands between the tags, and the editor is told`, async () => {
      const told = listen('warn');
      const fake = answerWith(aFetch());
      const element = await place<PeerStories>(
        html`<peer-stories withdrawals=${LIST} .now=${NOW}
          >${slotted('one')}<a href="/stories">All stories</a></peer-stories
        >`,
      );
      await until(() => fake.requests.length === 1, 'not asked');
      answer(fake);
      await becomes(element, 'error');
      const text = textOf(element);
      expect(text).to.include('We could not check the stories').and.include('All stories').and.not.include('Note one');
      expect(element.querySelector('dl')!.checkVisibility()).to.equal(false);
      await untilTold(told, 'No story is shown until it can be read.');
      expect(told.join()).to.match(reason);
    });
  }

  it('lets the visitor try again, and then goes to the first story', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const element = await place<PeerStories>(
      html`<peer-stories withdrawals=${LIST} .now=${NOW}>${slotted('one')}</peer-stories>`,
    );
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await becomes(element, 'error');
    button(element, 'Try again').focus();
    await press('Enter');
    await until(() => fake.requests.length === 2, 'not asked again');
    expect(focused()?.textContent?.trim(), 'the control keeps the focus').to.equal('Checking the stories…');
    fake.requests[1]!.respond([]);
    await becomes(element, 'ready');
    await until(() => focused()?.id === 'note-one', 'no focus');
  });

  it('keeps stories of the page in view when only the file is missing, and says so', async () => {
    const told = listen('warn');
    const fake = answerWith(aFetch());
    const element = await place<PeerStories>(
      html`<peer-stories stories=${FILE} .now=${NOW}>${slotted('one')}</peer-stories>`,
    );
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond('', { status: 404 });
    await becomes(element, 'ready');
    expect(notes(element)).to.include('Note one').and.include('We could not check the stories');
    await untilTold(told, `stories: could not load ${FILE}: http.`);
  });
});

describe('<peer-stories> on a page that was put away', () => {
  const placed = async (fake: ReturnType<typeof aFetch>): Promise<PeerStories> => {
    const element = await place<PeerStories>(
      html`<peer-stories stories=${FILE} withdrawals=${LIST} .now=${NOW}></peer-stories>`,
    );
    await until(() => fake.requests.length === 2, 'not asked');
    fake.requests[0]!.respond(three);
    fake.requests[1]!.respond([]);
    await becomes(element, 'ready');
    await until(() => isComplete(element), 'never complete');
    return element;
  };

  it('shows no story until it has asked again, loses nothing that stays, and shows nothing that went', async () => {
    const fake = answerWith(aFetch());
    const element = await placed(fake);
    await open(element, 'Read this story: Note B');
    const height = element.getBoundingClientRect().height;
    turn('pagehide');
    await element.updateComplete;
    expect(notes(element), 'as the browser keeps it').to.deep.equal([]);
    expect(textOf(element)).not.to.include(PARAGRAPHS[0]);
    turn('pageshow');
    await until(() => fake.requests.length === 4, 'not asked again');
    expect(notes(element), 'before there is an answer').to.deep.equal([]);
    expect(element.getBoundingClientRect().height, 'the place is kept').to.be.closeTo(height, 1);
    fake.requests[2]!.respond(three);
    fake.requests[3]!.respond(['a']);
    await becomes(element, 'ready');
    expect(notes(element)).to.deep.equal(['Note B', 'Note C']);
    expect(textOf(element), 'still open').to.include(PARAGRAPHS[0]);
    expect(rendered(element)).not.to.include('Note A');
  });

  it('lets no story through before what asks is here', () => {
    listen('warn');
    const host = Object.assign(document.createElement('div'), { requestUpdate: () => undefined });
    const sources = new StorySources(host as never, () => ({ url: '', withdrawals: LIST, now: NOW }));
    sources.update(three);
    expect([sources.state, sources.stories.length]).to.deep.equal(['checking', 3]);
    expect(sources.withdrawnBy('2026-11-22')).to.equal(undefined);
    sources.state = 'failed';
    expect(sources.withdrawnBy('2026-11-22'), 'nor when it does not come').to.equal(undefined);
  });

  it('shows no story when it cannot ask', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const element = await placed(fake);
    turn('pagehide');
    turn('pageshow');
    await until(() => fake.requests.length === 4, 'not asked again');
    fake.requests[2]!.respond(three);
    fake.requests[3]!.respond('', { status: 404 });
    await becomes(element, 'error');
    expect(rendered(element)).not.to.include('Note ');
  });

  it('asks again when it is looked at after an hour, and not before', async () => {
    const fake = answerWith(aFetch());
    const element = await placed(fake);
    element.now = NOW + 59 * MINUTE;
    lookAgain();
    await element.updateComplete;
    expect([fake.requests.length, notes(element).length]).to.deep.equal([2, 3]);
    element.now = NOW + 60 * MINUTE;
    lookAgain();
    await until(() => fake.requests.length === 4, 'not asked again');
    await element.updateComplete;
    expect(notes(element)).to.deep.equal([]);
    fake.requests[2]!.respond(three.slice(1));
    fake.requests[3]!.respond([]);
    await becomes(element, 'ready');
    expect(notes(element)).to.deep.equal(['Note B', 'Note C']);
  });

  it('asks for nothing when the page names no file', async () => {
    const fake = answerWith(aFetch());
    const element = await complete(stories(three));
    turn('pagehide');
    turn('pageshow');
    element.now = NOW + 120 * MINUTE;
    lookAgain();
    await element.updateComplete;
    expect([fake.requests.length, notes(element).length]).to.deep.equal([0, 3]);
  });

  it('leaves help in view also while the story that it stands in is checked', async () => {
    const fake = answerWith(aFetch());
    const element = await place<PeerStories>(html`<peer-stories stories=${FILE} .now=${NOW}>${HELP}</peer-stories>`);
    await until(() => fake.requests.length === 1, 'not asked');
    expect(textOf(element)).to.include('call 01632 960199');
    fake.requests[0]!.respond([aStory({ sensitive: true })]);
    await until(() => isComplete(element), 'never complete');
    await open(element);
    turn('pagehide');
    await element.updateComplete;
    const isSeen = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true });
    expect(isSeen(element.querySelector('[slot="help"]')!), 'help').to.equal(true);
    expect(isSeen(element.shadowRoot!.querySelector('.words')!), 'the story').to.equal(false);
  });
});

describe('<peer-stories> expiry, topic and count', () => {
  const DAY = 24 * 60 * MINUTE;
  const lastDay = Date.parse('2027-05-01T12:00');

  it('hides a story after its review date, by a later clock, and tells the editor', async () => {
    const told = listen('warn');
    const story = aStory({ consent: { ...aStory().consent, reviewBy: '2099-01-01' } });
    const element = await complete(html`<peer-stories .stories=${[story]} .now=${lastDay}></peer-stories>`);
    expect(notes(element).length).to.equal(1);
    element.now = lastDay + DAY;
    await becomes(element, 'empty');
    expect(rendered(element)).not.to.include('Placeholder note');
    expect(told.join()).to.include('hidden, past the review date: sample-one.');
  });

  it('hides a story after the day on which the person should have been asked again', async () => {
    const told = listen('warn');
    const element = await complete(stories([aStory()]));
    element.now = Date.parse('2027-03-11T12:00');
    await becomes(element, 'empty');
    expect(told.join()).to.include('past the review date of the consent, so ask the person again: sample-one.');
  });

  it('shows only stories of a topic, in the order given, and only so many', async () => {
    const told = listen('warn');
    const element = await complete(stories([...three, aStory({ id: 'd', contentNote: 'Note D', topics: ['work'] })]));
    element.topic = 'work';
    await element.updateComplete;
    expect(notes(element)).to.deep.equal(['Note D']);
    element.topic = 'anxiety';
    element.count = 2;
    await element.updateComplete;
    expect(notes(element)).to.deep.equal(['Note A', 'Note B']);
    element.topic = 'stamps';
    await becomes(element, 'empty');
    expect(told.join()).to.include('topic: no story is about "stamps".');
  });
});

describe('<peer-stories> help', () => {
  const sensitive = aStory({ sensitive: true });

  it('stands above the stories, beside an open sensitive one, and is offered again after it', async () => {
    const element = await complete(stories([aStory({ id: 'a' }), sensitive], HELP));
    const inStory = (): boolean => element.shadowRoot!.querySelector('slot[name="help"]')!.closest('article') !== null;
    expect([inStory(), textOf(element).match(/01632 960199/g)?.length]).to.deep.equal([false, 1]);
    allByRole(element, 'button', /^Read/)[0]!.click();
    await element.updateComplete;
    expect(inStory(), 'a story that is not sensitive').to.equal(false);
    expect(textOf(element)).not.to.include('you can talk to someone');
    allByRole(element, 'button', /^Read/)[0]!.click();
    await element.updateComplete;
    expect([inStory(), textOf(element).match(/01632 960199/g)?.length]).to.deep.equal([true, 1]);
    expect(textOf(element)).to.include('If this brings something up for you, you can talk to someone.');
    button(element, 'Go to help').click();
    await until(() => focused()?.id === 'help', 'help has no focus');
  });

  it('is missed: the editor is told when a sensitive story has none', async () => {
    const told = listen('warn');
    const element = await complete(stories([sensitive]));
    expect(told.join()).to.include('a story is sensitive, and the slot "help" is empty.');
    await open(element);
    expect(namesOf(element, 'button')).not.to.include('Go to help');
  });
});

describe('<peer-stories> without stories', () => {
  it('shows what stands between the tags and nothing else, and tells the editor', async () => {
    const told = listen('warn');
    const element = await place<PeerStories>(html`<peer-stories><a href="/stories">Our stories</a></peer-stories>`);
    await untilTold(told, '<peer-stories> there are no stories: set the attribute "stories"');
    expect(textOf(element)).to.equal('Our stories');
  });

  it('shows placeholders when asked, marked in sight and in the name of each control, and tells the editor', async () => {
    const told = listen('warn');
    const element = await placeReady<PeerStories>(html`<peer-stories placeholders></peer-stories>`, 1000, 'empty');
    await until(() => element.shadowRoot!.querySelector('article'), 'no placeholder');
    expect(textOf(element)).to.include('Placeholder, not a story');
    for (const name of namesOf(element, 'button')) expect(name).to.include('Placeholder, not a story');
    expect(byRole(element, 'article', /Placeholder, not a story/)).to.be.instanceOf(HTMLElement);
    await open(element);
    expect(textOf(element)).to.include('This is a placeholder. Here stands a story in somebody’s own words');
    expect(textOf(element)).not.to.match(/Shared with consent for|Nobody paid/);
    expect(told.join()).to.include('placeholders are shown.');
    button(element, /^Skip/).click();
    await until(() => focused()?.id === 'end', 'no end');
  });

  it('shows no placeholder where there are stories, or where they were taken back', async () => {
    listen('warn');
    for (const list of [[aStory()], [aStory({ withdrawnOn: '2026-01-01' })], []]) {
      const element = await place<PeerStories>(
        html`<peer-stories placeholders .stories=${list} .now=${NOW}></peer-stories>`,
      );
      await until(() => element.matches(':state(ready), :state(empty)'), 'never there');
      expect(textOf(element)).not.to.include('Placeholder, not a story');
    }
  });
});

describe('<peer-stories> on paper', () => {
  /** What the print rules of its sheets hide. */
  function hiddenOnPaper(element: Element): Element[] {
    const root = element.shadowRoot!;
    return root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none')
      .flatMap((rule) => [...root.querySelectorAll(rule.selectorText)]);
  }

  it('has the words of open stories, the notes of closed ones, and no control', async () => {
    const element = await complete(
      stories([aStory(), aRecording({ transcript: ['Only when open'] }, { contentNote: 'Closed' })]),
    );
    allByRole(element, 'button', /^Read/)[0]!.click();
    await element.updateComplete;
    for (const part of hiddenOnPaper(element)) part.remove();
    expect(allByRole(element, 'button')).to.deep.equal([]);
    expect(textOf(element)).to.include(PARAGRAPHS[0]).and.include('Closed').and.not.include('Only when open');
  });

  it('has no placeholder', async () => {
    listen('warn');
    const element = await placeReady<PeerStories>(html`<peer-stories placeholders></peer-stories>`, 1000, 'empty');
    await until(() => element.shadowRoot!.querySelector('article'), 'no placeholder');
    for (const part of hiddenOnPaper(element)) part.remove();
    expect(element.shadowRoot!.querySelector('article')).to.equal(null);
  });
});

describe('<peer-stories> in a made-up language', () => {
  it('has no word of its own', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const word = (at: number): string => `⟦${at}⟧`;
    const texts: Overrides = {
      contentNote: word(1),
      title: word(2),
      topics: ['anxiety'],
      name: { kind: 'pseudonym', shown: word(3) },
      source: { name: word(4), url: 'https://site.example/' },
    };
    const consent = { ...aStory().consent, scope: word(5), heldBy: word(6) };
    const media = { url: '/one.mp3', transcript: [word(7)] };
    const list = [
      aStory({ ...texts, consent, text: [word(7)] }),
      aRecording(media, { ...texts, consent, sensitive: true, supportedBy: word(8) }),
    ];
    const element = await complete(stories(list, html`<p slot="help">⟦9⟧</p>`, PSEUDO_TAG));
    for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded]')) each.click();
    await element.updateComplete;
    const spoken = [...element.shadowRoot!.querySelectorAll('[aria-label]')].map((each) =>
      each.getAttribute('aria-label')!,
    );
    const seen = [...element.shadowRoot!.querySelectorAll('p, dt, dd, button, h2, h3, h4')].map(
      (each) => each.textContent,
    );
    const foreign = [...spoken, ...seen].map(outsideMessages).filter((rest) => /\p{L}/u.test(rest));
    expect(seen.length).to.be.greaterThan(25);
    expect(foreign).to.deep.equal([]);
  });
});
