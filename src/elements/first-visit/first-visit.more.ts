/** The parts after the steps. Loads right after the first view is on screen. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { VisitItem, VisitPart } from '../../content/visit/visit.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { meetingDetails } from '../../shared/meeting/meeting-details.styles.js';
import { accessTemplate, itemTemplate } from '../../shared/meeting/meeting-details.template.js';
import type { ItemView } from '../../shared/meeting/meeting-details.view.js';
import { heading } from '../../shared/templates/heading.js';
import { checklistTemplate } from './first-visit.checklist.js';
import { moreStyles } from './first-visit.more.styles.js';
import {
  type EntryView,
  entryViews,
  moreContext,
  type MoreContext,
  type MoreWords,
  wayView,
} from './first-visit.more.view.js';
import { sourcesTemplate } from './first-visit.sources.js';
import type { Moment, Visited } from './first-visit.view.js';

export interface PartInput {
  /** The texts of the part that may be shown, and their language. */
  readonly items: readonly VisitItem[];
  readonly textLanguage: string;
  /** Of the words around them. */
  readonly language: string;
  readonly level: number;
  readonly visited: Visited;
  readonly moment: Moment;
  readonly host: LitElement;
}

export interface MoreParts {
  partTemplate(part: VisitPart, input: PartInput): unknown;
}

/**
 * Nothing while the part has neither a text nor a fact. Of the steps, which are there already, only where they come
 * from: it stands at their end, so that nothing above moves.
 */
export function partTemplate(part: VisitPart, input: PartInput): unknown {
  const { items, textLanguage, language, level, visited, moment, host } = input;
  const context = moreContext(language, moment);
  for (const sheet of [controls, meetingDetails, moreStyles]) adoptStyles(host, sheet);
  if (part === 'steps') return sourcesTemplate(items, context.words, textLanguage);
  const entries = entryViews(items, visited, context);
  const content = contentOf(part, entries, input, context);
  if (content === nothing) return nothing;
  // In the order of the texts that are shown, which may be fewer.
  const shown = items.filter(({ id }) => entries.some((entry) => entry.id === id));
  return html`<section class="visit-part details" part="part">
    ${heading(level, context.words.visit.parts[part])} ${content}
    ${sourcesTemplate(part === 'questions' ? answered(shown, entries) : shown, context.words, textLanguage, part === 'questions')}
  </section>`;
}

function contentOf(part: VisitPart, entries: readonly EntryView[], input: PartInput, context: MoreContext): unknown {
  const { textLanguage: language, level, visited } = input;
  const { words } = context;
  const way = part === 'getting-there' ? wayView(visited, context) : undefined;
  if (entries.length === 0 && !way) return nothing;
  switch (part) {
    case 'questions':
      return html`<dl>${entries.map((entry) => questionTemplate(entry, language, words))}</dl>`;
    case 'ask':
      return linesTemplate(entries, language, words, true);
    case 'bring':
      return checklistTemplate(entries, input, context);
    case 'getting-there':
      return html`${way ? wayTemplate(way, level, words) : nothing}${linesTemplate(entries, language, words)}`;
    case 'leave':
      return html`<p class="lead">${words.visit.leaveAnyTime}</p>
        ${linesTemplate(entries, language, words)}`;
    case 'warning-signs':
      return html`${linesTemplate(entries, language, words)}
        <p class="lead">${words.visit.leaveAnyTime}</p>`;
    default:
      return linesTemplate(entries, language, words);
  }
}

/** The details of a meeting also hold links to other meetings; no answer does. */
const NOWHERE = { onMeeting: (): void => undefined };
const itemsTemplate = (items: readonly ItemView[]): unknown => items.map((item) => itemTemplate(item, NOWHERE));

function ownTemplate(own: readonly ItemView[], words: MoreWords): unknown {
  if (own.length === 0) return nothing;
  return html`<div class="at-group">
    <p class="small quiet">${words.visit.atThisGroup}</p>
    ${itemsTemplate(own)}
  </div>`;
}

function questionTemplate({ title, own, text }: EntryView, language: string, words: MoreWords): TemplateResult {
  return html`<div class="pair">
    <dt lang=${language}>${title}</dt>
    <dd>${ownTemplate(own, words)} ${text ? html`<p lang=${language}>${text}</p>` : nothing}</dd>
  </div>`;
}

/** With words of ours: what the group says has no other source than the group. */
const answered = (items: readonly VisitItem[], entries: readonly EntryView[]): readonly VisitItem[] =>
  items.filter(({ id }) => entries.some((entry) => entry.id === id && entry.text));

/** @param strong also where nothing follows: questions to ask stand out from what the group says */
function linesTemplate(
  entries: readonly EntryView[],
  language: string,
  words: MoreWords,
  strong = false,
): TemplateResult {
  return html`<ul class="visit-lines" role="list">
    ${entries.map(
      ({ title, text, own }) =>
        html`<li>
          <p lang=${language}>${text || strong ? html`<strong>${title}</strong>` : title} ${text}</p>
          ${ownTemplate(own, words)}
        </li>`,
    )}
  </ul>`;
}

function wayTemplate(
  { where, join, access, ask }: NonNullable<ReturnType<typeof wayView>>,
  level: number,
  words: MoreWords,
): TemplateResult {
  return html`<div class="way">
    ${
      where.length + join.length > 0
        ? html`<div>${heading(level + 1, words.details.where)}${itemsTemplate([...where, ...join])}</div>`
        : nothing
    }
    ${
      access.length > 0
        ? html`<div>
            ${heading(level + 1, words.details.access)}
            <ul class="access" role="list">
              ${access.map((fact) => accessTemplate(fact, { ask }))}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
