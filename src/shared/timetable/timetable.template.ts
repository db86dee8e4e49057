/**
 * Prints a week: as a table of days and times of day where there is room, else as a list by day. Never both, so that
 * nobody hears a meeting twice. Empty cells are empty: screen readers name a cell's headers and say by themselves that
 * it is blank, and a word of ours in each would be read aloud some fifteen times a week.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../templates/heading.js';
import { icon } from '../templates/icon.js';
import { backIcon, goIcon } from '../templates/more-icons.js';
import {
  ARRANGED,
  type ArrangedView,
  type CellView,
  type DayView,
  type EntryView,
  MOST_WEEKS_AWAY,
  timeLabels,
  type TimetableView,
  type TimetableWords,
  type ZoneMode,
} from './timetable.view.js';

export interface TimetableHandlers {
  readonly onOpen: (meetingId: string, key: string) => void;
  readonly onWeek: (offset: number) => void;
  readonly onZone: (mode: ZoneMode) => void;
  readonly onUnfold: (key: string) => void;
  /** Whether the focus comes back to this start from its meeting's details: a meeting can stand in a week many times. */
  readonly isReturn: (entry: EntryView) => boolean;
}

export interface TimetableLook {
  readonly view: TimetableView;
  readonly offset: number;
  readonly level: number;
  readonly isGrid: boolean;
  readonly words: TimetableWords;
  readonly handlers: TimetableHandlers;
}

export function timetableTemplate(look: TimetableLook): TemplateResult {
  const { view, level, isGrid, words } = look;
  const title = html`<span class="week-title" tabindex="-1"
    ><strong>${view.strong}</strong>${view.range ? html` <span class="quiet">${view.range}</span>` : nothing}</span
  >`;
  return html`<div class="week-box">
    <div class="week">
      <div class="week-bar">${heading(level, title)}${navigation(look)}</div>
      ${view.zones ? zoneSwitch(view.zones, words, look.handlers) : nothing}
      ${view.isEmpty ? emptyWeek(look) : isGrid ? grid(look) : list(look)}
      <div class="week-foot quiet small">
        ${view.zoneLine ? html`<p class="week-zone">${view.zoneLine}</p>` : nothing}
        ${view.foot.map((line) => html`<p>${line}</p>`)}
      </div>
      ${view.arranged ? arrangedTemplate(view.arranged, look.handlers) : nothing}
    </div>
  </div>`;
}

function navigation({ offset, words: { timetable }, handlers }: TimetableLook): TemplateResult {
  // Not disabled: a button that is loses the focus of the hand that pressed it.
  const step = (by: number, label: unknown): TemplateResult => {
    const isEnd = Math.abs(offset + by) > MOST_WEEKS_AWAY;
    return html`<button
      class="button"
      type="button"
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => !isEnd && handlers.onWeek(offset + by)}
    >
      ${label}
    </button>`;
  };
  return html`<div class="week-steps" role="group" aria-label=${timetable.navigation}>
    ${step(-1, html`${icon(backIcon)}${timetable.lastWeek}`)}
    <button class="button" type="button" @click=${() => handlers.onWeek(0)}>${timetable.today}</button>
    ${step(1, html`${timetable.nextWeek}${icon(goIcon)}`)}
  </div>`;
}

function zoneSwitch(
  { mode, mine, group }: NonNullable<TimetableView['zones']>,
  { timetable }: TimetableWords,
  { onZone }: TimetableHandlers,
): TemplateResult {
  const choice = (name: ZoneMode, label: string): TemplateResult =>
    html`<button class="button week-whose" type="button" aria-pressed=${name === mode} @click=${() => onZone(name)}>
      ${label}
    </button>`;
  return html`<div class="week-zones" role="group" aria-label=${timetable.zones}>
    ${choice('group', group)}${choice('mine', mine)}
  </div>`;
}

function emptyWeek({ view: { next }, words: { timetable }, handlers }: TimetableLook): TemplateResult {
  const weeks = next?.weeks;
  return html`<div class="sheet week-empty" part="sheet">
    <p>${timetable.empty} ${next?.words}</p>
    ${
      weeks === undefined
        ? nothing
        : html`<button class="button" type="button" @click=${() => handlers.onWeek(weeks)}>
            ${timetable.showNext}
          </button>`
    }
  </div>`;
}

const dayHead = ({ weekday, short, today, date }: DayView): TemplateResult =>
  html`<strong>${weekday}</strong>
    <time class="quiet small" datetime=${date}>${short}</time
    >${today ? html` <span class="week-today small">${today}</span>` : nothing}`;

function grid(look: TimetableLook): TemplateResult {
  const { view, words } = look;
  return html`<table class="sheet week-grid" part="sheet">
    <caption class="hidden-visually">
      ${view.announced}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="hidden-visually">${words.timetable.timeOfDay}</span></th>
        ${view.days.map((day) => html`<th scope="col" class=${day.today ? 'is-today' : nothing}>${dayHead(day)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${timeLabels(words).map(
        (label, at) =>
          html`<tr>
            <th scope="row" class="small">${label}</th>
            ${view.days.map(
              (day) => html`<td class=${day.today ? 'is-today' : nothing}>${cell(day.cells[at]!, look)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Only the days on which something is: the eye and the ear skip the others. */
function list(look: TimetableLook): TemplateResult {
  const days = look.view.days.filter(({ cells }) => cells.some(({ entries }) => entries.length > 0));
  return html`<div class="sheet week-days" part="sheet">
    ${days.map(
      (day) =>
        html`<div class="week-day ${day.today ? 'is-today' : ''}">
          ${heading(look.level + 1, dayHead(day), 'week-day-head')}${day.cells.map((each) => cell(each, look))}
        </div>`,
    )}
  </div>`;
}

function cell({ key, entries, more }: CellView, look: TimetableLook): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="week-entries" role="list" data-cell=${key}>
      ${repeat(
        entries,
        (entry) => entry.key,
        (entry) => entryTemplate(entry, look),
      )}
    </ul>
    ${more ? moreButton(key, more, look.handlers) : nothing}`;
}

function entryTemplate(entry: EntryView, { isGrid, handlers }: TimetableLook): TemplateResult {
  const { flag, way } = entry;
  const said = flag ?? { icon: way.icon, words: isGrid ? way.words : way.long };
  return html`<li
    class="week-entry ${flag ? 'is-off' : ''}"
    part="card"
    data-meeting=${handlers.isReturn(entry) ? entry.meetingId : nothing}
  >
    <time class="time" part="when" datetime=${entry.dateTime}>${entry.time}</time>
    <div class="week-about">
      <button
        class="button link open"
        part="name"
        type="button"
        @click=${() => handlers.onOpen(entry.meetingId, entry.key)}
      >
        <bdi>${entry.name}</bdi>
      </button>
      <p class="line small">${icon(said.icon)}<span>${said.words}</span></p>
      ${entry.rest.map((line) => html`<p class="quiet small"><bdi>${line}</bdi></p>`)}
    </div>
  </li>`;
}

const moreButton = (key: string, words: string, { onUnfold }: TimetableHandlers): TemplateResult =>
  html`<button class="button text week-more" type="button" @click=${() => onUnfold(key)}>${words}</button>`;

function arrangedTemplate({ words, entries, more }: ArrangedView, handlers: TimetableHandlers): TemplateResult {
  return html`<div class="week-arranged small">
    <p>${words}</p>
    <ul class="week-entries" role="list" data-cell=${ARRANGED}>
      ${entries.map(
        ({ meetingId, name }) =>
          html`<li data-meeting=${meetingId}>
            <button class="button link open" type="button" @click=${() => handlers.onOpen(meetingId, '')}>
              <bdi>${name}</bdi>
            </button>
          </li>`,
      )}
    </ul>
    ${more ? moreButton(ARRANGED, more, handlers) : nothing}
  </div>`;
}
