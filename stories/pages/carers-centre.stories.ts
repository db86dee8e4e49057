/** A carers’ centre: one daytime group, the first visit in full, tips from other carers. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { dark, type Meta, narrow, type Story } from '../support/story.js';
import { carersCentre } from './directories.js';
import { page, PAGE_NOW } from './page.js';

const whole = (): TemplateResult =>
  page({
    title: 'You look after somebody. Who looks after you?',
    intro: 'Daytime groups where you can bring the person you care for. Everything here is made up.',
    directory: carersCentre(),
    crisis: html`<crisis-help country="GB" layout="compact" .now=${PAGE_NOW}>
      <p>If someone’s life is in danger, call <a href="tel:999">999</a>.</p>
      <p>Need to talk today? <a href="tel:116123">Samaritans, 116 123</a></p>
    </crisis-help>`,
    finder: html`<group-finder .now=${PAGE_NOW}><p>Our groups are on the notice board, too.</p></group-finder>`,
    sections: [
      html`<first-visit group-id="coffee-and-company" .now=${PAGE_NOW}></first-visit>`,
      html`<coping-tips .now=${PAGE_NOW}></coping-tips>`,
      html`<group-agreement group-id="coffee-and-company" late-arrival="welcome" .now=${PAGE_NOW}></group-agreement>`,
      html`<stigma-myth-buster topic="groups" .now=${PAGE_NOW}></stigma-myth-buster>`,
    ],
  });

const meta: Meta<Record<string, never>> = { title: 'Pages/A carers’ centre', render: whole };
export default meta;

/** Nobody has dialled the numbers: whoever takes this page does, and then sets `confirmed`. */
const expected = { warns: ['confirmed:'] } as const;

export const Page: Story<Record<string, never>> = { parameters: { expected } };

export const Narrow: Story<Record<string, never>> = { render: () => narrow(whole()), parameters: { expected } };

export const Dark: Story<Record<string, never>> = {
  render: () => dark(whole()),
  parameters: { expected: { ...expected, ownColours: true } },
};
