/** What the tests of agreements share: a list between the tags, what was printed, and the promises of every agreement. */
import type { ContextEvent } from '@lit/context';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { RULES_EN } from '../../src/content/rules/rules.en.js';
import type { RuleId } from '../../src/content/rules/rule.js';
import { directoryContext } from '../../src/shared/contexts/directory-context.js';
import type { DirectoryState } from '../../src/sources/store.js';
import { afterwards } from './mount.js';
import { whenPrinted } from './paper.js';

export const titleOf = (id: RuleId): string => RULES_EN.items.find((rule) => rule.id === id)!.title;

export const ownList = (rules: readonly unknown[] = ['Phones on silent.', 'We share the hour.']): TemplateResult =>
  html`<ol>
    ${rules.map((rule) => html`<li>${rule}</li>`)}
  </ol>`;

/** The words of each rule on show, in the order they are read. `texts`: of the list's items, on the screen or on a sheet. */
export function keepsItsPromises(texts: readonly string[], isOnline: boolean, where: string): void {
  const count = (words: string): number => texts.filter((text) => text.includes(words)).length;
  const last = texts.length - 1;
  expect(texts[0], `${where}: the right to pass is first`).to.include(titleOf('pass'));
  expect(texts[1], `${where}: then confidentiality`).to.include(titleOf('confidentiality'));
  expect(texts[1], `${where}: with its limit in the same item`)
    .to.include(titleOf('limits'))
    .and.include('safety is at risk')
    .and.include('We cannot promise');
  expect(texts[1]!.includes(titleOf('online')), `${where}: what cannot be promised online`).to.equal(isOnline);
  expect(count(titleOf('limits')), `${where}: the limit nowhere else`).to.equal(1);
  expect(texts[last - 1], `${where}: no advice is last but one`).to.include(titleOf('no-advice'));
  expect(texts[last], `${where}: danger is last`).to.include(titleOf('danger')).and.include('urgent help');
  for (const id of ['no-advice', 'danger'] as const) expect(count(titleOf(id)), `${where}: ${id} once`).to.equal(1);
}

export interface Printed {
  readonly title: string;
  readonly lang: string;
  /** In view on the sheet. */
  readonly text: string;
  readonly items: readonly string[];
  readonly controls: number;
  readonly fontSize: number;
}

const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every sheet that is printed from now on, instead of a dialog. */
export function watchPrints(): readonly Printed[] {
  const sheets: Printed[] = [];
  whenPrinted((view) => {
    const page = view.document;
    sheets.push({
      title: page.title,
      lang: page.documentElement.lang,
      text: folded(page.body.textContent),
      items: [...page.querySelectorAll('li')].map((item) => folded(item.textContent)),
      controls: page.querySelectorAll('button, input, summary').length,
      fontSize: parseFloat(view.getComputedStyle(page.querySelector('.base')!).fontSize),
    });
  });
  return sheets;
}

/** The page is inside a list in this state, until the test is over: for templates that must be one element. */
export function provideEverywhere(state: DirectoryState): void {
  const answer = (event: Event): void => {
    const { context, callback } = event as ContextEvent<typeof directoryContext>;
    if (context !== directoryContext) return;
    event.stopPropagation();
    callback({ state, retry: () => undefined }, () => undefined);
  };
  document.body.addEventListener('context-request', answer);
  afterwards(() => document.body.removeEventListener('context-request', answer));
}
