import '../../src/define/group-finder.js';
import '../../src/define/meeting-card.js';
import { expect } from 'chai';
import { html } from 'lit';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { afterwards, listen, NOW, place, until } from '../support/mount.js';
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
