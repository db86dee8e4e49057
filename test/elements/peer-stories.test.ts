import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/peer-stories.js';
import type { PeerStories } from '../../src/elements/peer-stories/peer-stories.js';

const place = (): Promise<PeerStories> =>
  fixture(html`<peer-stories label="A label"><p>Words of the page</p></peer-stories>`);

describe('<peer-stories>', () => {
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
