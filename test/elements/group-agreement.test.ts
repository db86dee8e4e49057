import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/group-agreement.js';
import type { GroupAgreement } from '../../src/elements/group-agreement/group-agreement.js';

const place = (): Promise<GroupAgreement> =>
  fixture(html`<group-agreement label="A label"><p>Words of the page</p></group-agreement>`);

describe('<group-agreement>', () => {
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
