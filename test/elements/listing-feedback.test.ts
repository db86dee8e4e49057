import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/listing-feedback.js';
import type { ListingFeedback } from '../../src/elements/listing-feedback/listing-feedback.js';

const place = (): Promise<ListingFeedback> =>
  fixture(html`<listing-feedback label="A label"><p>Words of the page</p></listing-feedback>`);

describe('<listing-feedback>', () => {
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
