/** A depression clinic: urgent help first, evening and online groups, what research says about low mood. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { dark, type Meta, narrow, type Story } from '../support/story.js';
import { depressionClinic } from './directories.js';
import { page, PAGE_NOW } from './page.js';

const whole = (): TemplateResult =>
  page({
    title: 'You do not have to do this alone',
    intro: 'Groups for people who live with low mood, run with Mill Street Clinic. Everything here is made up.',
    directory: depressionClinic(),
    crisis: html`<crisis-help country="GB" layout="compact" .now=${PAGE_NOW}>
      <ul>
        <li><a href="tel:999">Call 999</a> if a life is in danger</li>
        <li><a href="tel:116123">Samaritans, 116 123</a>, free, day and night</li>
      </ul>
    </crisis-help>`,
    finder: html`<group-finder .now=${PAGE_NOW}><p>Our groups are on the notice board, too.</p></group-finder>`,
    sections: [
      html`<first-visit group-id="tuesday-kettle" .now=${PAGE_NOW}>
        <p>Come ten minutes early, and you can leave at any time.</p>
      </first-visit>`,
      html`<group-agreement group-id="tuesday-kettle" camera="optional" .now=${PAGE_NOW}>
        <p>
          We ask everyone to keep private what is said in the group. If someone’s safety is at risk, we may need to get
          help.
        </p>
      </group-agreement>`,
      html`<evidence-summary topic="depression" .now=${PAGE_NOW}></evidence-summary>`,
      html`<stigma-myth-buster count="2" topic="depression" .now=${PAGE_NOW}></stigma-myth-buster>`,
      html`<coping-tips count="3" .now=${PAGE_NOW}></coping-tips>`,
      html`<crisis-help country="GB" .now=${PAGE_NOW}></crisis-help>`,
    ],
  });

const meta: Meta<Record<string, never>> = { title: 'Pages/A depression clinic', render: whole };
export default meta;

/** Nobody has dialled the numbers: whoever takes this page does, and then sets `confirmed`. */
const expected = { warns: ['confirmed:'] } as const;

export const Page: Story<Record<string, never>> = { parameters: { expected } };

export const Narrow: Story<Record<string, never>> = { render: () => narrow(whole()), parameters: { expected } };

export const Dark: Story<Record<string, never>> = {
  render: () => dark(whole()),
  parameters: { expected: { ...expected, ownColours: true } },
};
