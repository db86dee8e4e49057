import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/evidence-summary.js';
import type { EvidenceSummary } from '../../src/elements/evidence-summary/evidence-summary.js';

const place = (): Promise<EvidenceSummary> =>
  fixture(html`<evidence-summary label="A label"><p>Words of the page</p></evidence-summary>`);

describe('<evidence-summary>', () => {
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
