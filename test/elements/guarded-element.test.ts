import '../../src/define/group-finder.js';
import '../../src/define/meeting-card.js';
import { expect } from 'chai';
import { html } from 'lit';
import { onDemand } from '../../src/domain/on-demand.js';
import { GuardedElement } from '../../src/shared/guarded-element.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { afterwards, listen, nextFrames, NOW, place, until } from '../support/mount.js';
import { HOSTILE_LINKS } from '../support/sources.js';

/** Data that a page's own script handed over, with a hole where nobody foresaw one. */
const broken = { ...aDirectory(), meetings: [null] } as unknown as GroupFinder['directory'];

const isFallbackShown = (element: Element, link: Element): boolean =>
  element.shadowRoot?.querySelector('slot:not([name])') !== null && link.getBoundingClientRect().height > 0;

describe('an element whose data makes it throw', () => {
  it('shows what stands between its tags, and tells the developer once', async () => {
    const warnings = listen();
    const finder = await place<GroupFinder>(
      html`<group-finder .directory=${broken}><a href="/groups">Our groups</a></group-finder>`,
    );
    await finder.updateComplete;
    expect(isFallbackShown(finder, finder.querySelector('a')!)).to.equal(true);
    expect(finder.matches(':state(error)')).to.equal(true);
    finder.requestUpdate();
    await finder.updateComplete;
    expect(warnings.filter((words) => words.includes('could not show its data'))).to.have.length(1);
  });

  it('shows the data again once it is right', async () => {
    listen();
    const finder = await place<GroupFinder>(html`<group-finder .directory=${broken} .now=${NOW}></group-finder>`);
    finder.directory = aDirectory({
      groups: [aGroup({ id: 'g', name: 'Good' })],
      meetings: [aMeeting({ id: 'm', groupId: 'g' })],
    });
    await until(() => finder.shadowRoot?.textContent?.includes('Good'), 'the group is shown');
    expect(finder.matches(':state(ready)')).to.equal(true);
  });

  it('is not undone by lists that the data leaves out', async () => {
    const { groups, meetings } = aDirectory({
      groups: [aGroup({ id: 'g', name: 'Good' })],
      meetings: [aMeeting({ id: 'm', groupId: 'g' })],
    });
    const partial = { groups, meetings } as GroupFinder['directory'];
    const finder = await place<GroupFinder>(html`<group-finder .directory=${partial} .now=${NOW}></group-finder>`);
    await until(() => finder.shadowRoot?.textContent?.includes('Good'), 'the group is shown');
  });
});

describe('a link in data from script', () => {
  for (const url of HOSTILE_LINKS) {
    it(`never becomes one that does more than go somewhere: ${JSON.stringify(url).slice(0, 60)}`, async () => {
      const group = aGroup({
        id: 'g',
        joining: { how: 'book', url },
        links: [{ url }],
        contacts: [{ url }],
        agreement: { url },
      });
      const meeting = aMeeting({ id: 'm', groupId: 'g', attendance: ['online'], online: { url }, url });
      const card = await place<MeetingCard>(
        html`<meeting-card .meeting=${meeting} .group=${group} .now=${NOW}></meeting-card>`,
      );
      afterwards(() => card.remove());
      card.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
      await until(() => card.shadowRoot?.querySelector('.details'), 'the details are open');
      const schemes = [...(card.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.protocol);
      expect(schemes.filter((scheme) => !/^(https?|mailto|tel|sms):$/.test(scheme))).to.deep.equal([]);
    });
  }
});

describe('an element that needs a file of its own', () => {
  interface Part {
    readonly words: string;
  }
  let deliver: (part: Part) => void;
  let refuse: () => void;
  const part = onDemand(
    () =>
      new Promise<Part>((resolve, reject) => {
        deliver = resolve;
        refuse = () => reject(new Error('offline'));
      }),
  );

  class Patient extends GuardedElement {
    static override properties = { wants: { type: Boolean } };
    declare wants: boolean;

    protected override prepare(): void {
      this.states.state = 'ready';
    }

    protected override print(): unknown {
      return html`<p>${this.wants ? part.get()?.words : 'plain'}</p>`;
    }
  }
  customElements.define('psw-patient', Patient);
  const inside = (element: Element): string | null | undefined => element.shadowRoot?.querySelector('p')?.textContent;

  afterEach(() => part.put(undefined));

  /** In the page, without waiting until it is complete. */
  function put(wants: boolean): Patient {
    const element = document.createElement('psw-patient') as Patient;
    const link = document.createElement('a');
    link.textContent = 'Our groups';
    element.append(link);
    element.wants = wants;
    document.body.append(element);
    afterwards(() => element.remove());
    return element;
  }

  it('shows what stands between its tags until the file is there', async () => {
    const element = put(true);
    await nextFrames();
    expect(isFallbackShown(element, element.querySelector('a')!)).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(true);
    deliver({ words: 'here' });
    await until(() => inside(element) === 'here', 'the file is used');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('keeps what it showed, when it needs the file later', async () => {
    const element = put(false);
    await element.updateComplete;
    element.wants = true;
    await nextFrames();
    expect([inside(element), element.matches(':state(ready)')]).to.deep.equal(['plain', true]);
    deliver({ words: 'here' });
    await until(() => inside(element) === 'here', 'the file is used');
  });

  it('is complete only when the file is there, so that the focus can go to what it brings', async () => {
    const element = put(false);
    await element.updateComplete;
    element.wants = true;
    const complete = element.updateComplete.then(() => inside(element));
    await nextFrames();
    deliver({ words: 'here' });
    expect(await complete).to.equal('here');
  });

  it('gives the page its own words back when the file does not come, says so, and asks again with the next change', async () => {
    const warnings = listen();
    const element = put(true);
    await nextFrames();
    refuse();
    await until(() => element.matches(':state(error)'), 'the failure is known');
    expect(isFallbackShown(element, element.querySelector('a')!)).to.equal(true);
    expect(warnings.some((words) => words.includes('<psw-patient> could not load its own file'))).to.equal(true);
    element.requestUpdate();
    await nextFrames();
    deliver({ words: 'here' });
    await until(() => inside(element) === 'here', 'the file is used');
  });

  it('keeps what it showed when the file does not come', async () => {
    listen();
    const element = put(false);
    await element.updateComplete;
    element.wants = true;
    await nextFrames();
    refuse();
    await element.updateComplete;
    expect([inside(element), element.matches(':state(ready)')]).to.deep.equal(['plain', true]);
  });
});
