/** A bereavement service: slow and quiet, with a word before each story, and urgent help in view. */
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import { dark, type Meta, narrow, type Story } from '../support/story.js';
import { bereavementService } from './directories.js';
import { page, PAGE_NOW } from './page.js';

const whole = (): TemplateResult =>
  page({
    title: 'Somewhere to bring your grief',
    intro: 'Groups for people who have lost somebody. Come when it is right for you. Everything here is made up.',
    directory: bereavementService(),
    crisis: html`<crisis-help country="GB" layout="compact" .now=${PAGE_NOW}>
      <p>If someone’s life is in danger, call <a href="tel:999">999</a>.</p>
      <p><a href="tel:116123">Samaritans, 116 123</a>, free, day and night</p>
    </crisis-help>`,
    finder: html`<group-finder .now=${PAGE_NOW}><p>Our groups are on the notice board, too.</p></group-finder>`,
    sections: [
      html`<first-visit group-id="walking-on" parts="steps questions leave" .now=${PAGE_NOW}></first-visit>`,
      html`<peer-stories placeholders .now=${PAGE_NOW}></peer-stories>`,
      html`<group-agreement group-id="walking-on" .now=${PAGE_NOW}></group-agreement>`,
      html`<evidence-summary topic="bereavement" .now=${PAGE_NOW}>
        <p slot="help">Need to talk today? <a href="tel:116123">Samaritans, 116 123</a></p>
      </evidence-summary>`,
    ],
  });

const meta: Meta<Record<string, never>> = { title: 'Pages/A bereavement service', render: whole };
export default meta;

/** Nobody is invented here: placeholders stand where the site’s stories go. Nor did anybody dial the numbers yet. */
const expected = { states: { 'peer-stories': 'empty' }, warns: ['placeholders are shown', 'confirmed:'] } as const;

export const Page: Story<Record<string, never>> = { parameters: { expected } };

export const Narrow: Story<Record<string, never>> = { render: () => narrow(whole()), parameters: { expected } };

export const Dark: Story<Record<string, never>> = {
  render: () => dark(whole()),
  parameters: { expected: { ...expected, ownColours: true } },
};
