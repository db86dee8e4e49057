import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/coping-tips.js';
import type { CopingTips } from '../../src/elements/coping-tips/coping-tips.js';

const place = (): Promise<CopingTips> =>
  fixture(html`<coping-tips label="A label"><p>Words of the page</p></coping-tips>`);

describe('<coping-tips>', () => {
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
