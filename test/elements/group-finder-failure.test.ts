import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define/all.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { PeerSupport } from '../../src/elements/peer-support/peer-support.js';
import type { DirectoryFailedEvent, DirectoryLoadedEvent } from '../../src/shared/events/directory-events.js';
import { listenTo, openDetails, rows, shown } from '../support/finder.js';
import { answerWith, becomes, focused, listen, NOW, place, placeReady, stub, until } from '../support/mount.js';
import { allByRole, byRole, outlineOf, textOf } from '../support/roles.js';
import { aFetch, type FakeFetch, HOSTILE_LINKS, HOSTILE_STRINGS } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const CIRCLE = { id: 'circle', name: 'Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' };
const FEED = { groups: [CIRCLE] };
const FALLBACK = html`<p>Our groups are on <a href="/groups.html">this list</a>.</p>`;

const aFinder = (content: unknown = FALLBACK): Promise<GroupFinder> =>
  place<GroupFinder>(html`<group-finder source=${SOURCE} .now=${NOW}>${content}</group-finder>`);

/** Answers every request the same way, those of a second try too. */
function answer(reply: (request: FakeFetch['requests'][number]) => void): FakeFetch {
  const fake = aFetch();
  return answerWith({
    requests: fake.requests,
    fetch: (input, init) => {
      const promise = fake.fetch(input, init);
      reply(fake.requests.at(-1)!);
      return promise;
    },
  });
}

interface Fault {
  readonly title: string;
  readonly kind: string;
  /** What the editor reads in the console. */
  readonly words: readonly string[];
  readonly reply: (request: FakeFetch['requests'][number]) => void;
}

const page = { status: 200, headers: { 'content-type': 'text/html' } };
const FAULTS: readonly Fault[] = [
  {
    title: 'nothing is at the address',
    kind: 'http',
    words: ['Nothing is at this address.'],
    reply: (request) => request.respond('Gone', { status: 404 }),
  },
  {
    title: 'a web page is there instead of a feed',
    kind: 'web-page',
    words: ['is a web page titled "Our site", not a feed.'],
    reply: (request) => request.respond('<!doctype html><title>Our site</title><p>Hello', page),
  },
  {
    title: 'the feed is broken JSON',
    kind: 'not-json',
    words: ['Line 2, column'],
    reply: (request) => request.respond('{\n"groups": [,]}'),
  },
  {
    title: 'the feed is in no format we know',
    kind: 'unknown-format',
    words: [],
    reply: (request) => request.respond({ weather: 'rain' }),
  },
  {
    title: 'the feed is too large',
    kind: 'too-large',
    words: ['Split the feed'],
    reply: (request) => request.respond('{}', { headers: { 'content-length': '99000000' } }),
  },
  {
    title: 'the server does not let other sites in',
    kind: 'unreachable',
    words: ['Access-Control-Allow-Origin', 'connect-src'],
    reply: (request) => request.fail(),
  },
];

describe('<group-finder> when the list cannot be loaded', () => {
  for (const { title, kind, words, reply } of FAULTS) {
    it(`stays calm and leaves the page’s own words in view when ${title}`, async () => {
      const told = listen('warn');
      const kinds: string[] = [];
      document.addEventListener('psw-directory-failed', (event) => kinds.push((event as DirectoryFailedEvent).kind), {
        once: true,
      });
      answer(reply);
      const finder = await aFinder();
      await becomes(finder, 'error');
      const text = textOf(finder);
      expect(text).to.include('We could not load the groups It is not something you did.');
      expect(text).to.include('Our groups are on this list.');
      expect(text, 'no talk of machines').to.not.match(/json|http|cors|feed|server|error|\d{3}/i);
      await until(() => kinds.length > 0, 'the page is not told');
      const lines = told.filter((line) => line.startsWith(`<group-finder> could not load ${SOURCE}: ${kind}.`));
      expect(lines.length, told.join('\n')).to.equal(1);
      expect(kinds).to.deep.equal([kind]);
      for (const word of words) expect(lines[0]).to.include(word);
    });
  }

  it('tells the editor in the report what went wrong, with the address', async () => {
    listen('warn');
    answer((request) => request.respond('', { status: 404 }));
    const finder = await placeReady<GroupFinder>(
      html`<group-finder source=${SOURCE} report></group-finder>`,
      800,
      'error',
    );
    await until(() => allByRole(finder, 'heading', 'What we found in your list').length === 1, 'no report');
    const text = textOf(byRole(finder, 'heading', 'What we found in your list').parentElement!);
    expect(text).to.include(`${SOURCE} answered with error 404.`).and.not.match(/[{}]/);
  });

  it('gives up on a server that never answers', async () => {
    const told = listen('warn');
    const limit = new AbortController();
    stub(AbortSignal, 'timeout', () => limit.signal);
    answerWith(aFetch());
    const finder = await aFinder('');
    await becomes(finder, 'loading');
    limit.abort();
    await becomes(finder, 'error');
    await until(() => told.length > 0, 'the developer is not told');
    expect(told.join()).to.include('timeout').and.include('15 seconds');
  });

  it('tries again when asked, keeps the focus, and shows the list', async () => {
    listen('warn');
    let isUp = false;
    const fake = answer((request) => (isUp ? request.respond(FEED) : request.respond('', { status: 404 })));
    const finder = await aFinder();
    await becomes(finder, 'error');
    await until(() => textOf(byRole(finder, 'status')) === 'We could not load the groups', 'not said');
    const heard = listenTo(finder);
    byRole(finder, 'button', 'Try again').focus();
    byRole(finder, 'button', 'Try again').click();
    await until(() => fake.requests.length === 2, 'not asked again');
    await becomes(finder, 'error');
    await until(() => focused() === byRole(finder, 'button', 'Try again'), 'the focus got lost with the button');
    await until(() => heard.at(-1) === 'We could not load the groups', 'the second failure was not said');
    isUp = true;
    byRole(finder, 'button', 'Try again').click();
    await becomes(finder, 'ready');
    expect(shown(finder)).to.deep.equal(['Circle']);
    await until(() => finder.shadowRoot!.activeElement !== null, 'the focus got lost with the button');
    expect(focused()!.textContent).to.equal('1 group');
  });
});

describe('<group-finder> while the list is loading', () => {
  const nothings: Readonly<Record<string, unknown>> = {
    nothing: '',
    'blanks and a comment': html` <!-- put a link here --> `,
    'a no-break space': '\u00a0',
    'an empty paragraph': html`<p> </p>
      <p></p>`,
    'a slotted heading alone': html`<h2 slot="heading">Groups</h2>`,
  };
  for (const [title, content] of Object.entries(nothings)) {
    it(`says so where there is ${title} between the tags`, async () => {
      answerWith(aFetch());
      const finder = await aFinder(content);
      await becomes(finder, 'loading');
      await until(() => textOf(finder).includes('Getting the groups…'), 'never said that it is loading');
    });
  }

  it('leaves the page’s own words in view instead', async () => {
    answerWith(aFetch());
    const finder = await aFinder();
    await becomes(finder, 'loading');
    expect(textOf(finder)).to.include('Our groups are on this list.').and.not.include('Getting');
  });

  it('keeps help in view while loading and after a failure', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const finder = await aFinder(html`<p slot="help">Call 999</p>`);
    const help = finder.querySelector('p')!;
    await becomes(finder, 'loading');
    expect(help.checkVisibility()).to.equal(true);
    fake.requests[0]!.respond('', { status: 404 });
    await becomes(finder, 'error');
    expect(help.checkVisibility()).to.equal(true);
  });
});

describe('<group-finder> with older data', () => {
  it('keeps the list with one notice when a refresh fails, and without it when one works', async () => {
    const told = listen('warn');
    let isUp = true;
    const fake = answer((request) => (isUp ? request.respond(FEED) : request.respond('', { status: 404 })));
    const provider = await place<PeerSupport>(
      html`<peer-support source=${SOURCE}><group-finder .now=${NOW}></group-finder></peer-support>`,
    );
    const finder = provider.querySelector<GroupFinder>('group-finder')!;
    await becomes(finder, 'ready');
    isUp = false;
    provider.retry();
    await until(() => fake.requests.length === 2, 'not asked');
    await until(() => textOf(finder).includes('We could not check for changes.'), 'no notice');
    expect(shown(finder)).to.deep.equal(['Circle']);
    expect(textOf(finder).match(/These details are from/g)?.length).to.equal(1);
    expect(told.length, 'the editor is told once').to.equal(1);
    expect(told[0]).to.include(`<peer-support> could not load ${SOURCE}: http.`);
    isUp = true;
    provider.retry();
    await until(() => !textOf(finder).includes('We could not check'), 'the notice stayed');
    expect(shown(finder)).to.deep.equal(['Circle']);
  });

  it('shows the lists that came when one of several did not', async () => {
    const told = listen('warn');
    answer((request) => (request.url === SOURCE ? request.respond(FEED) : request.respond('', { status: 404 })));
    const finder = await placeReady<GroupFinder>(html`<group-finder source="${SOURCE} /other.json"></group-finder>`);
    expect(shown(finder)).to.deep.equal(['Circle']);
    await until(() => told.join().includes('could not load /other.json: http.'), 'the developer is not told');
  });
});

describe('<group-finder> with a hostile feed', () => {
  const globals = globalThis as { pswHacked?: unknown };
  /** What the hostile text would make if it were markup. */
  const MADE = ['img', 'script', 'b', 'style', 'iframe', 'textarea', 'object'];
  const records = HOSTILE_STRINGS.flatMap((text, at) => [
    { ...CIRCLE, id: `name-${at}`, name: `A ${text}`, summary: text, description: text, organisation: text },
    {
      ...CIRCLE,
      id: `field-${at}`,
      topics: [{ code: text, label: text }],
      joining: { how: 'drop-in', note: text, url: HOSTILE_LINKS[at % HOSTILE_LINKS.length] },
      contacts: [{ label: text, phone: text, email: text, url: HOSTILE_LINKS[at % HOSTILE_LINKS.length] }],
      links: HOSTILE_LINKS.map((url) => ({ url, label: text })),
      place: { name: text, address: text, directions: text },
      cost: { note: text },
      access: [{ feature: text, label: text, answer: 'yes', note: text }],
      facilitators: [{ name: text, role: text }],
      agreement: { rules: [text] },
      firstVisit: text,
      statusNote: text,
      typicalSize: text,
    },
  ]);

  it('shows text as text, loses no record, and runs nothing', async () => {
    listen('warn');
    answer((request) => request.respond({ groups: records }));
    const loaded: DirectoryLoadedEvent[] = [];
    document.addEventListener('psw-directory-loaded', (event) => loaded.push(event as DirectoryLoadedEvent), {
      once: true,
    });
    const finder = await aFinder();
    await becomes(finder, 'ready');
    while (allByRole(finder, 'button', /more$/).length > 0) {
      const before = rows(finder).length;
      byRole(finder, 'button', /more$/).click();
      await until(() => rows(finder).length > before, 'no more rows');
    }
    expect(loaded[0]!.groupCount).to.equal(records.length);
    expect(rows(finder).length).to.equal(records.length);
    const before = tagsIn(finder);
    for (const at of [0, 1, 2]) {
      const name = shown(finder)[at]!;
      await openDetails(finder, name);
      byRole(finder, 'button', /^Back to/).click();
      await until(() => rows(finder).length > 0, 'no way back');
    }
    expect(before.filter((tag) => MADE.includes(tag))).to.deep.equal([]);
    expect(linksIn(finder).filter((url) => !/^(https?|tel|mailto):/.test(url))).to.deep.equal([]);
    expect(globals.pswHacked).to.equal(undefined);
  });

  it('opens every hostile record, with every field as text', async () => {
    listen('warn');
    answer((request) => request.respond({ groups: records.filter(({ id }) => id.startsWith('field')).slice(0, 9) }));
    const finder = await aFinder();
    await becomes(finder, 'ready');
    let read = '';
    for (let at = 0; at < rows(finder).length; at += 1) {
      byRole(rows(finder)[at]!, 'button').click();
      await until(() => allByRole(finder, 'button', /^Back to/).length === 1, 'no details');
      expect(tagsIn(finder).filter((tag) => MADE.includes(tag))).to.deep.equal([]);
      expect(linksIn(finder).filter((url) => !/^(https?|tel|mailto):/.test(url))).to.deep.equal([]);
      read += textOf(finder);
      byRole(finder, 'button', /^Back to/).click();
      await until(() => rows(finder).length > 0, 'no way back');
    }
    expect(read).to.include("';globalThis.pswHacked=1;//").and.include('${globalThis.pswHacked=1}');
    expect(globals.pswHacked).to.equal(undefined);
    expect(outlineOf(finder)[1]).to.equal('h3 9 groups');
  });

  const tagsIn = (finder: Element): string[] => [
    ...new Set([...finder.shadowRoot!.querySelectorAll('*')].map((element) => element.localName)),
  ];
  const linksIn = (finder: Element): string[] => [...finder.shadowRoot!.querySelectorAll('a')].map((link) => link.href);
});
