/** An addiction service: people may need to leave the page in a hurry, and first names are enough. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { dark, type Meta, narrow, type Story } from '../support/story.js';
import { addictionService } from './directories.js';
import { page, PAGE_NOW } from './page.js';

const whole = (): TemplateResult =>
  page({
    title: 'One evening at a time',
    intro:
      'Groups for people who want to change their drinking or drug use, and for their families. Everything here is made up.',
    directory: addictionService(),
    exit: html`<quick-exit layout="floating" forget>
      <a href="https://www.bbc.co.uk/weather" rel="noopener noreferrer">Leave this page</a>
    </quick-exit>`,
    crisis: html`<crisis-help country="GB" layout="compact" .now=${PAGE_NOW}>
      <p>If someone’s life is in danger, call <a href="tel:999">999</a>.</p>
      <p><a href="tel:116123">Samaritans, 116 123</a>, free, day and night</p>
    </crisis-help>`,
    finder: html`<group-finder .now=${PAGE_NOW}><p>Our groups are on the notice board, too.</p></group-finder>`,
    sections: [
      html`<first-visit group-id="one-evening" .now=${PAGE_NOW}></first-visit>`,
      html`<group-agreement group-id="one-evening" outside-contact="your-choice" .now=${PAGE_NOW}></group-agreement>`,
      html`<evidence-summary topic="addiction" .now=${PAGE_NOW}></evidence-summary>`,
      html`<stigma-myth-buster topic="addiction-alcohol" .now=${PAGE_NOW}></stigma-myth-buster>`,
    ],
  });

const meta: Meta<Record<string, never>> = { title: 'Pages/An addiction service', render: whole };
export default meta;

/** Nobody has dialled the numbers: whoever takes this page does, and then sets `confirmed`. */
const expected = { warns: ['confirmed:'] } as const;

export const Page: Story<Record<string, never>> = { parameters: { expected } };

export const Narrow: Story<Record<string, never>> = { render: () => narrow(whole()), parameters: { expected } };

export const Dark: Story<Record<string, never>> = {
  render: () => dark(whole()),
  parameters: { expected: { ...expected, ownColours: true } },
};
