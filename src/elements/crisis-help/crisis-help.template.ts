/** Prints urgent help: three levels, one under the other. Every number is text, in a link of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillParts } from '../../i18n/format.js';
import { heading } from '../../shared/templates/heading.js';
import type { FirstWords, EntryView, RowView } from './crisis-help.view.js';

export interface CrisisView {
  readonly words: FirstWords;
  readonly level: number;
  /** What to call in danger, then others that reach the same services. Empty: nobody knows for this country. */
  readonly numbers: readonly string[];
  readonly isUk: boolean;
  readonly entries: readonly EntryView[];
  readonly directory: RowView;
  /** The slot with what stands between the tags. */
  readonly page: TemplateResult;
  /** Own words are on show instead of lines, or lines are on their way: nobody is told that there are none. */
  readonly isPartial: boolean;
  /** Lines are on their way: what stands below them shows a moment later, so that it does not move down under a thumb. */
  readonly isWaiting: boolean;
  /** What follows the first view: the list of countries, and all that is less urgent. */
  readonly chooser: unknown;
  readonly after: unknown;
  readonly rest: unknown;
}

/** A link whose address is made here or was looked at before. The next site learns nothing of this page. */
export const link = (url: string, content: unknown, className: string, part: string): TemplateResult =>
  html`<a class=${className} part=${part} href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${content}</a
  >`;

/** A number runs from left to right in every language. */
const number = (shown: string): TemplateResult => html`<bdi class="number" dir="ltr">${shown}</bdi>`;

/** A phrase with a number in it. */
export const withNumber = (phrase: string, shown: string): unknown =>
  fillParts<unknown>(phrase, { number: number(shown) });

export const callNumber = (emergency: string, { crisis }: FirstWords): unknown => withNumber(crisis.call, emergency);

export const shownNumber = ({ kind, shown }: RowView, { crisis }: FirstWords): unknown =>
  kind === 'web' ? html`<bdi dir="ltr">${shown}</bdi>` : withNumber(kind === 'sms' ? crisis.text : '{number}', shown);

const row = (view: RowView, words: FirstWords, className = 'row'): TemplateResult =>
  link(
    view.url,
    html`<span class="who"
        ><strong lang=${view.language ?? nothing}>${view.name}</strong>${view.notes.map(
          (note) => html` <span class="note" lang=${view.notesLanguage ?? nothing}>${note}</span>`,
        )}</span
      >
      <span class="reach">${shownNumber(view, words)}</span>`,
    className,
    'line',
  );

/** One level: what it is for, its numbers, and what to read after them. */
export const plate = (kind: string, title: unknown, help: string, act: unknown, after?: unknown): TemplateResult =>
  html`<div class="level ${kind}" part="plate">
    <div class="say">
      ${title}
      <p>${help}</p>
    </div>
    <div class="act">${act}</div>
    ${after}
  </div>`;

const linesTemplate = ({ entries, page, isPartial, isWaiting, directory, words }: CrisisView): TemplateResult =>
  html`${page}${entries.map((entry) => (typeof entry === 'string' ? html`<p>${entry}</p>` : row(entry, words)))}${
    isPartial || entries.some((entry) => typeof entry !== 'string') ? nothing : html`<p>${words.crisis.noneChecked}</p>`
  }${row(directory, words, isWaiting ? 'row late' : undefined)}`;

export function fullTemplate(view: CrisisView): TemplateResult {
  const { words, isUk } = view;
  const [emergency, ...others] = view.numbers;
  const { crisis } = words;
  const title = (text: string): TemplateResult => heading(view.level + 1, text);
  const call = emergency
    ? link(`tel:${emergency}`, callNumber(emergency, words), 'call', 'emergency')
    : html`<p class="call">${crisis.callLocal}</p>`;
  const also = others.map((other) => html`<p class="small">${withNumber(crisis.worksToo, other)}</p>`);
  return html`<div class="crisis">
    <div class="head">
      <slot name="heading">${heading(view.level, crisis.title, 'title')}</slot>
      <div class="country">${view.chooser}</div>
    </div>
    ${plate('emergency', title(crisis.danger), isUk ? crisis.dangerHelpUk : crisis.dangerHelp, [call, also])}
    ${plate('urgent', title(crisis.today), crisis.todayHelp, linesTemplate(view), view.after)} ${view.rest}
  </div>`;
}
