import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/group-match.js';
import type { GroupMatch } from '../../src/elements/group-match/group-match.js';

const place = (): Promise<GroupMatch> =>
  fixture(html`<group-match label="A label"><p>Words of the page</p></group-match>`);

describe('<group-match>', () => {
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
