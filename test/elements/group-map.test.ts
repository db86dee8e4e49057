import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/group-map.js';
import type { GroupMap } from '../../src/elements/group-map/group-map.js';

const place = (): Promise<GroupMap> => fixture(html`<group-map label="A label"><p>Words of the page</p></group-map>`);

describe('<group-map>', () => {
  it('shows its label', async () => {
    const element = await place();
    expect(element.shadowRoot?.textContent).to.include('A label');
  });

  it('leaves what stands between its tags in view', async () => {
    const element = await place();
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('passes axe', async () => {
    await expect(await place()).to.be.accessible();
  });
});
