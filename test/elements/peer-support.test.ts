import { expect } from 'chai';
import { html, type LitElement } from 'lit';
import '../../src/define/all.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import type { PeerSupport } from '../../src/elements/peer-support/peer-support.js';
import { aDirectory, aGroup } from '../support/builders.js';
import { shown } from '../support/finder.js';
import { aFrame } from '../support/frame.js';
import { answerWith, becomes, listen, NOW, place, serve, until } from '../support/mount.js';
import { textOf } from '../support/roles.js';
import { aFetch, settled } from '../support/sources.js';

const SOURCE = 'https://feeds.example/groups.json';
const OTHER = 'https://feeds.example/others.json';
const feed = (name: string) => ({
  groups: [{ id: 'circle', name, when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' }],
});

const finderIn = (page: Element): GroupFinder => page.querySelector<GroupFinder>('group-finder')!;
const cardIn = (page: Element): MeetingCard => page.querySelector<MeetingCard>('meeting-card')!;

describe('<peer-support> and what stands inside', () => {
  it('gives one load to a finder and cards, wherever they stand in it', async () => {
    const fake = serve({ [SOURCE]: feed('Circle') });
    const page = await place<PeerSupport>(
      html`<peer-support source=${SOURCE}>
        <section><group-finder .now=${NOW}></group-finder></section>
        <div><meeting-card meeting-id="circle" .now=${NOW}></meeting-card></div>
      </peer-support>`,
    );
    const host = page.appendChild(document.createElement('section'));
    const hidden = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('meeting-card'));
    hidden.meetingId = 'circle';
    for (const element of [finderIn(page), cardIn(page), hidden]) await becomes(element, 'ready');
    expect(shown(finderIn(page))).to.deep.equal(['Circle']);
    expect(textOf(cardIn(page))).to.include('Circle');
    expect(textOf(hidden)).to.include('Circle');
    expect(fake.requests.length).to.equal(1);
  });

  it('gives way to an element’s own source', async () => {
    const fake = serve({ [SOURCE]: feed('Circle'), [OTHER]: feed('Other Circle') });
    const page = await place<PeerSupport>(
      html`<peer-support source=${SOURCE}><group-finder source=${OTHER}></group-finder></peer-support>`,
    );
    await becomes(finderIn(page), 'ready');
    expect(shown(finderIn(page))).to.deep.equal(['Other Circle']);
    expect(fake.requests.length).to.equal(2);
  });

  it('takes the nearest of two', async () => {
    serve({ [SOURCE]: feed('Circle'), [OTHER]: feed('Inner Circle') });
    const page = await place<PeerSupport>(
      html`<peer-support source=${SOURCE}>
        <peer-support source=${OTHER}><group-finder></group-finder></peer-support>
      </peer-support>`,
    );
    await becomes(finderIn(page), 'ready');
    expect(shown(finderIn(page))).to.deep.equal(['Inner Circle']);
  });

  it('lets an element go that is moved out, and takes one in that is moved inside', async () => {
    const page = await place<HTMLElement>(
      html`<div>
        <peer-support id="a" .directory=${aDirectory({ groups: [aGroup({ name: 'Circle A' })] })}>
          <group-finder .now=${NOW}></group-finder>
        </peer-support>
        <peer-support id="b" .directory=${aDirectory({ groups: [aGroup({ name: 'Circle B' })] })}></peer-support>
      </div>`,
    );
    const finder = finderIn(page);
    const [a, b] = [page.querySelector<PeerSupport>('#a')!, page.querySelector<PeerSupport>('#b')!];
    await becomes(finder, 'ready');
    b.append(finder);
    await until(() => shown(finder).join() === 'Circle B', 'never showed the new list');
    a.directory = aDirectory({ groups: [aGroup({ name: 'Circle C' })] });
    await a.updateComplete;
    await finder.updateComplete;
    expect(shown(finder)).to.deep.equal(['Circle B']);
    page.append(finder);
    await becomes(finder, 'initial');
    expect(textOf(finder)).to.not.include('Circle');
  });

  it('follows another source, and keeps the old list in view until the new one is there', async () => {
    const fake = answerWith(aFetch());
    const page = await place<PeerSupport>(
      html`<peer-support source=${SOURCE}><group-finder .now=${NOW}></group-finder></peer-support>`,
    );
    fake.requests[0]!.respond(feed('Circle'));
    await becomes(finderIn(page), 'ready');
    page.source = OTHER;
    await page.updateComplete;
    await settled();
    await finderIn(page).updateComplete;
    expect(shown(finderIn(page))).to.deep.equal(['Circle']);
    fake.requests[1]!.respond(feed('New Circle'));
    await until(() => shown(finderIn(page)).join() === 'New Circle', 'never showed the new list');
  });

  it('leaves elements as they are when it has no source itself', async () => {
    const page = await place<PeerSupport>(
      html`<peer-support
        ><group-finder><p>Our list</p></group-finder></peer-support
      >`,
    );
    await settled();
    expect(finderIn(page).matches(':state(initial)')).to.equal(true);
    expect(textOf(page)).to.equal('Find a peer support group Our list');
  });

  it('counts for language and direction of all inside', async () => {
    const page = await place<PeerSupport>(
      html`<peer-support lang="ar" .directory=${aDirectory()}><group-finder .now=${NOW}></group-finder></peer-support>`,
    );
    await becomes(finderIn(page), 'ready');
    expect(textOf(finderIn(page))).to.match(/\p{Script=Arabic}/u);
    page.lang = 'cy';
    await until(() => !/\p{Script=Arabic}/u.test(textOf(finderIn(page))), 'never changed');
  });

  it('leaves its tag as the page wrote it: a framework that takes over a page from a server compares', async () => {
    const page = await place<PeerSupport>(html`<peer-support><p>Words</p></peer-support>`);
    await page.updateComplete;
    expect(page.getAttributeNames()).to.deep.equal([]);
  });

  it('holds light or dark for all inside, and says when it is asked for another theme', async () => {
    const told = listen('warn');
    const page = await place<PeerSupport>(html`<peer-support theme="dark"><p>Words</p></peer-support>`);
    const scheme = (): string => getComputedStyle(page.querySelector('p')!).colorScheme;
    expect(scheme()).to.equal('dark');
    page.theme = 'light';
    await page.updateComplete;
    expect(scheme()).to.equal('light');
    expect(told).to.deep.equal([]);
    page.theme = 'neon';
    await page.updateComplete;
    expect(told.join()).to.include('<peer-support> theme: "neon" is not one of auto, light, dark');
  });
});

describe('elements with the same source', () => {
  it('share one request, also without a provider and far apart', async () => {
    const fake = serve({ [SOURCE]: feed('Circle') });
    const page = await place<HTMLElement>(
      html`<div>
        <group-finder source=${SOURCE}></group-finder>
        <section><meeting-card source=${SOURCE} meeting-id="circle"></meeting-card></section>
        <peer-support source=${SOURCE}></peer-support>
      </div>`,
    );
    const second = document.createElement('group-finder');
    second.source = ` ${SOURCE} `;
    page.append(second);
    for (const element of [...page.querySelectorAll<LitElement>('group-finder, meeting-card, peer-support')]) {
      await becomes(element, 'ready');
    }
    expect(fake.requests.length).to.equal(1);
  });

  it('ask again when their settings differ', async () => {
    const fake = serve({ [SOURCE]: feed('Circle') });
    const page = await place<HTMLElement>(
      html`<div>
        <group-finder source=${SOURCE}></group-finder>
        <group-finder source=${SOURCE} time-zone="Asia/Kolkata"></group-finder>
      </div>`,
    );
    for (const finder of page.querySelectorAll<GroupFinder>('group-finder')) await becomes(finder, 'ready');
    expect(fake.requests.length).to.equal(2);
  });

  it('stop the request when the last of them leaves', async () => {
    const fake = answerWith(aFetch());
    const page = await place<HTMLElement>(
      html`<div><group-finder source=${SOURCE}></group-finder><group-finder source=${SOURCE}></group-finder></div>`,
    );
    const [first, second] = page.children;
    first!.remove();
    await settled();
    expect(fake.requests[0]!.init.signal!.aborted).to.equal(false);
    second!.remove();
    await settled();
    expect(fake.requests[0]!.init.signal!.aborted).to.equal(true);
  });
});

describe('elements in any order of definition', () => {
  const orders = [
    ['peer-support', 'group-finder', 'meeting-card'],
    ['group-finder', 'meeting-card', 'peer-support'],
    ['meeting-card', 'peer-support', 'group-finder'],
  ] as const;
  for (const order of orders) {
    it(`find each other when ${order.join(', then ')} wakes`, async () => {
      const frame = await aFrame();
      const provider = frame.document.createElement('peer-support');
      const finder = frame.document.createElement('group-finder');
      const card = frame.document.createElement('meeting-card');
      card.setAttribute('meeting-id', 'meeting-1');
      provider.append(finder, card);
      provider.directory = aDirectory({ groups: [aGroup({ name: 'Circle' })] });
      frame.document.body.append(provider);
      for (const tag of order) await frame.run(`define/${tag}.ts`);
      await until(() => finder.matches(':state(ready)') && card.matches(':state(ready)'), 'did not find each other');
      for (const element of [finder, card]) expect(element.shadowRoot!.textContent).to.include('Circle');
      expect(frame.said).to.deep.equal([]);
    });
  }
});
