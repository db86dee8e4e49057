/** Prints urgent help: three levels one under the other, or one strip. Every number is text in a link of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillParts } from '../../i18n/format.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { heading } from '../../shared/templates/heading.js';
import type { CrisisWords, EntryView, RowView } from './crisis-help.view.js';

export interface CrisisView {
  readonly words: CrisisWords;
  readonly level: number;
  /** What to call in danger. Undefined: nobody knows for this country. */
  readonly emergency: string | undefined;
  /** Others that reach the same services. */
  readonly alsoWorks: readonly string[];
  readonly isUk: boolean;
  readonly entries: readonly EntryView[];
  readonly directory: RowView;
  /** The slot with what stands between the tags. */
  readonly page: TemplateResult;
  /** Own words are on show instead of lines, or lines are on their way: nobody is told that there are none. */
  readonly isPartial: boolean;
  readonly groups: string | undefined;
  readonly more: string | undefined;
  readonly chooser: unknown;
  readonly checked: readonly string[];
}

/** A number runs from left to right in every language. */
const number = (shown: string): TemplateResult => html`<bdi class="number" dir="ltr">${shown}</bdi>`;

const shownNumber = ({ kind, shown }: RowView, { crisis }: CrisisWords): unknown => {
  if (kind === 'web') return html`<bdi class="host" dir="ltr">${shown}</bdi>`;
  return kind === 'sms' ? fillParts<unknown>(crisis.text, { number: number(shown) }) : number(shown);
};

const row = (view: RowView, words: CrisisWords): TemplateResult =>
  externalLink(
    view.url,
    html`<span class="who"
        ><strong lang=${view.language ?? nothing}>${view.name}</strong>${view.notes.map(
          (note) => html` <span class="note" lang=${view.notesLanguage ?? nothing}>${note}</span>`,
        )}</span
      ><span class="reach">${shownNumber(view, words)}</span>`,
    'row',
    'line',
  );

const emergencyLink = (emergency: string, { crisis }: CrisisWords, className: string): TemplateResult =>
  externalLink(
    `tel:${emergency}`,
    fillParts<unknown>(crisis.call, { number: number(emergency) }),
    className,
    'emergency',
  );

/** One level: what it is for, its numbers, and what to read after them. */
const plate = (
  kind: string,
  title: TemplateResult,
  help: string,
  act: unknown,
  after: unknown = nothing,
): TemplateResult =>
  html`<div class="level ${kind}" part="plate">
    <div class="say">
      ${title}
      <p>${help}</p>
    </div>
    <div class="act">${act}</div>
    ${after}
  </div>`;

export function fullTemplate(view: CrisisView): TemplateResult {
  const { words, level, emergency, isUk, entries } = view;
  const { crisis } = words;
  const after = emergency ? fillParts<unknown>(crisis.noAnswer, { number: number(emergency) }) : [crisis.noAnswerLocal];
  return html`<div class="crisis">
    <div class="head"><slot name="heading">${heading(level, crisis.title, 'title')}</slot>${view.chooser}</div>
    ${plate(
      'emergency',
      heading(level + 1, crisis.danger),
      isUk ? crisis.dangerHelpUk : crisis.dangerHelp,
      emergency
        ? html`${emergencyLink(emergency, words, 'call')}${view.alsoWorks.map(
            (other) => html`<p class="small">${fillParts<unknown>(crisis.worksToo, { number: number(other) })}</p>`,
          )}`
        : html`<p class="local">${crisis.callLocal}</p>`,
    )}
    ${plate(
      'urgent',
      heading(level + 1, crisis.today),
      crisis.todayHelp,
      html`${view.page}${entries.map((entry) =>
        typeof entry === 'string' ? html`<p class="words">${entry}</p>` : row(entry, words),
      )}${
        entries.some((entry) => typeof entry !== 'string') || view.isPartial
          ? nothing
          : html`<p>${crisis.noneChecked}</p>`
      }${row(view.directory, words)}`,
      html`<p class="after small">${after}</p>`,
    )}
    ${plate(
      'support',
      heading(level + 1, crisis.canWait),
      isUk ? crisis.canWaitHelpUk : crisis.canWaitHelp,
      view.groups ? externalLink(view.groups, crisis.findGroup, 'button groups', '', true) : nothing,
    )}
    <p class="foot small">${[crisis.notCrisisService, ...view.checked].join(' ')}</p>
  </div>`;
}

/** In danger, the first line, and where there is more. */
export function stripTemplate(view: CrisisView): TemplateResult {
  const { words, emergency } = view;
  const { crisis } = words;
  const first = view.entries.find((entry) => typeof entry !== 'string') ?? view.directory;
  const isLine = first !== view.directory;
  const { facts } = first;
  const label = isLine && facts ? fillParts<unknown>(crisis.toTalkFacts, { facts }) : crisis.toTalk;
  return html`<section class="strip" part="strip" aria-label=${crisis.label}>
    ${
      emergency
        ? externalLink(
            `tel:${emergency}`,
            html`<span class="key">${crisis.inDanger}</span>
              <strong>${fillParts<unknown>(crisis.call, { number: number(emergency) })}</strong>`,
            'cell sos',
            'emergency',
          )
        : html`<p class="cell sos"><span class="key">${crisis.inDanger}</span> <strong>${crisis.callLocal}</strong></p>`
    }
    <div class="talk">
      ${view.page}${
        view.isPartial && !isLine
          ? nothing
          : externalLink(
              first.url,
              html`<span class="key">${label}</span>
                <strong
                  ><span lang=${first.language ?? nothing}>${first.name}</span> ${shownNumber(first, words)}</strong
                >`,
              'cell',
              'line',
            )
      }
    </div>
    ${view.more ? externalLink(view.more, crisis.more, 'cell more', '', true) : nothing}
  </section>`;
}
