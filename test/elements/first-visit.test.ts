import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/first-visit.js';
import type { FirstVisit } from '../../src/elements/first-visit/first-visit.js';

const place = (): Promise<FirstVisit> =>
  fixture(html`<first-visit label="A label"><p>Words of the page</p></first-visit>`);

describe('<first-visit>', () => {
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
