import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/next-meetings.js';
import type { NextMeetings } from '../../src/elements/next-meetings/next-meetings.js';

const place = (): Promise<NextMeetings> =>
  fixture(html`<next-meetings label="A label"><p>Words of the page</p></next-meetings>`);

describe('<next-meetings>', () => {
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
