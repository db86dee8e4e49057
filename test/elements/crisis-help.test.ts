import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/crisis-help.js';
import type { CrisisHelp } from '../../src/elements/crisis-help/crisis-help.js';

const place = (): Promise<CrisisHelp> =>
  fixture(html`<crisis-help label="A label"><p>Words of the page</p></crisis-help>`);

describe('<crisis-help>', () => {
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
