import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/quick-exit.js';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';

const place = (): Promise<QuickExit> =>
  fixture(html`<quick-exit label="A label"><p>Words of the page</p></quick-exit>`);

describe('<quick-exit>', () => {
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
