import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/meeting-timetable.js';
import type { MeetingTimetable } from '../../src/elements/meeting-timetable/meeting-timetable.js';

const place = (): Promise<MeetingTimetable> =>
  fixture(html`<meeting-timetable label="A label"><p>Words of the page</p></meeting-timetable>`);

describe('<meeting-timetable>', () => {
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
