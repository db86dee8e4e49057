/** Prints the details of one meeting: used inside the finder and inside a card. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../templates/heading.js';
import { type Icon, icon } from '../templates/icon.js';
import { tickIcon } from '../templates/list-icons.js';
import { dashIcon, unknownIcon } from '../templates/more-icons.js';
import { linkedText } from '../templates/linked-text.js';
import { externalLink } from '../templates/external-link.js';
import type { AccessView, DetailsWords, ItemView, MeetingDetailsView, PairView } from './meeting-details.view.js';
import type { DetailsToolPlace } from './details-tools.js';
import { lineTemplate } from './line.template.js';
import { actionTemplate } from './action.template.js';
import { soonTemplate } from './meeting-row.template.js';

export interface DetailsHandlers {
  /** Goes to another meeting of the same group. */
  readonly onMeeting: (meetingId: string) => void;
  /** What can be done with the meeting, by place. */
  readonly tools?: ((place: DetailsToolPlace) => readonly unknown[]) | undefined;
  /** What the tools of the plate open below it. */
  readonly toolPanels?: readonly unknown[] | undefined;
}

export function meetingDetailsTemplate(
  view: MeetingDetailsView,
  level: number,
  words: DetailsWords,
  handlers: DetailsHandlers,
): TemplateResult {
  return html`<div class="details" part="details">
    <div class="details-head">
      ${heading(level, html`<bdi tabindex="-1" class="details-name">${view.name}</bdi>`, 'title', 'name')}
      ${view.who ? html`<p class="measure"><bdi>${view.who}</bdi></p>` : nothing}
    </div>
    ${plateTemplate(view, handlers.tools?.('plate') ?? [], handlers.toolPanels)}
    <div class="details-columns">
      <dl>${view.pairs.map((pair) => pairTemplate(pair, handlers))}</dl>
      <div class="aside">
        ${
          view.where.length > 0
            ? html`<section>
                ${heading(level + 1, words.details.where)}${view.where.map((item) => itemTemplate(item, handlers))}
                ${handlers.tools?.('where')}
              </section>`
            : nothing
        }
        ${
          view.access.length > 0
            ? html`<section>
                ${heading(level + 1, words.details.access)}
                <ul class="access" role="list">
                  ${view.access.map((fact) => accessTemplate(fact, view))}
                </ul>
              </section>`
            : nothing
        }
        ${toolsTemplate(handlers.tools?.('aside') ?? [])}
        ${
          view.checked.length > 0
            ? html`<div class="checked quiet small">${view.checked.map((line) => html`<p>${line}</p>`)}</div>`
            : nothing
        }
        ${handlers.tools?.('checked')}
      </div>
    </div>
  </div>`;
}

function toolsTemplate(tools: readonly unknown[]): TemplateResult | typeof nothing {
  const seen = tools.filter((tool) => tool !== nothing);
  return seen.length > 0 ? html`<div class="buttons details-tools">${seen}</div>` : nothing;
}

function plateTemplate(
  { plate }: MeetingDetailsView,
  tools: readonly unknown[],
  panels: readonly unknown[] | undefined,
): TemplateResult {
  return html`<div class="plate" part="plate">
    <div>
      <p class="quiet">${plate.label}</p>
      ${plate.date ? html`<p class="big">${plate.date}</p>` : nothing} ${plate.rest.map((line) => html`<p>${line}</p>`)}
      ${soonTemplate(plate.soon)}
      <div class="facts">${plate.lines.map(lineTemplate)}</div>
    </div>
    ${plate.action || tools.length > 0 ? html`<div class="buttons">${actionTemplate(plate.action)}${tools}</div>` : nothing}
    ${panels}
  </div>`;
}

function pairTemplate(pair: PairView, handlers: DetailsHandlers): TemplateResult {
  return html`<div class="pair">
    <dt>${pair.label}</dt>
    <dd>${pair.items.map((item) => itemTemplate(item, handlers))}</dd>
  </div>`;
}

export function itemTemplate(item: ItemView, handlers: DetailsHandlers): TemplateResult {
  switch (item.kind) {
    case 'text':
      return html`<p class="measure ${item.quiet ? 'quiet' : ''}">
        ${item.strong ? html`<strong>${item.strong}</strong> ` : nothing}<bdi class="lines"
          >${linkedText(item.text)}</bdi
        >
      </p>`;
    case 'link':
      return html`<p>
        ${item.label ? html`${item.label}: ` : nothing}${externalLink(item.url, item.text, item.isNumber ? 'number' : '')}
      </p>`;
    case 'list': {
      const items = item.items.map((each) => html`<li><bdi>${each}</bdi></li>`);
      return item.ordered
        ? html`<ol class="numbered">
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'meeting':
      return html`<p>
        <button class="button link" type="button" @click=${() => handlers.onMeeting(item.meetingId)}>
          ${item.text}
        </button>
      </p>`;
  }
}

const ACCESS_ICONS: Readonly<Record<AccessView['answer'], Icon>> = {
  yes: tickIcon,
  no: dashIcon,
  unknown: unknownIcon,
};

/** Unknown is quiet and never looks like no. */
export function accessTemplate(fact: AccessView, { ask }: Pick<MeetingDetailsView, 'ask'>): TemplateResult {
  return html`<li class="line ${fact.answer}">
    ${icon(ACCESS_ICONS[fact.answer])}
    <span
      ><bdi>${fact.text}</bdi
      >${fact.answer === 'unknown' && ask ? html` ${externalLink(ask.url, ask.label)}` : nothing}</span
    >
  </li>`;
}
