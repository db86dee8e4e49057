/** A cancer charity: groups by stage and for family, what to expect, other people’s experience. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { dark, type Meta, narrow, type Story } from '../support/story.js';
import { cancerCharity } from './directories.js';
import { page, PAGE_NOW } from './page.js';

const whole = (): TemplateResult =>
  page({
    title: 'Meet people who have been there',
    intro: 'Groups during and after treatment, and for the people beside you. Everything here is made up.',
    directory: cancerCharity(),
    crisis: html`<crisis-help country="GB" layout="compact" .now=${PAGE_NOW}>
      <p>If someone’s life is in danger, call <a href="tel:999">999</a>.</p>
      <p><a href="tel:116123">Samaritans, 116 123</a>, free, day and night</p>
    </crisis-help>`,
    finder: html`<group-finder .now=${PAGE_NOW}><p>Our groups are on the notice board, too.</p></group-finder>`,
    sections: [
      html`<first-visit group-id="after-treatment" .now=${PAGE_NOW}></first-visit>`,
      html`<evidence-summary topic="cancer" layout="table" .now=${PAGE_NOW}></evidence-summary>`,
      html`<peer-stories placeholders .now=${PAGE_NOW}></peer-stories>`,
      html`<coping-tips situation="before-a-group" .now=${PAGE_NOW}></coping-tips>`,
      html`<group-agreement group-id="after-treatment" .now=${PAGE_NOW}></group-agreement>`,
    ],
  });

const meta: Meta<Record<string, never>> = { title: 'Pages/A cancer charity', render: whole };
export default meta;

/** Nobody is invented here: placeholders stand where the site’s stories go. Nor did anybody dial the numbers yet. */
const expected = { states: { 'peer-stories': 'empty' }, warns: ['placeholders are shown', 'confirmed:'] } as const;

export const Page: Story<Record<string, never>> = { parameters: { expected } };

export const Narrow: Story<Record<string, never>> = { render: () => narrow(whole()), parameters: { expected } };

export const Dark: Story<Record<string, never>> = {
  render: () => dark(whole()),
  parameters: { expected: { ...expected, ownColours: true } },
};
