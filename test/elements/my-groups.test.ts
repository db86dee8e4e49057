import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-groups.js';
import type { MyGroups } from '../../src/elements/my-groups/my-groups.js';

const place = (): Promise<MyGroups> => fixture(html`<my-groups label="A label"><p>Words of the page</p></my-groups>`);

describe('<my-groups>', () => {
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
