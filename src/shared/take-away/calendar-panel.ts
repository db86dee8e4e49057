/**
 * What "Add to calendar" opens: the visitor's choices, the file that comes of them, and links to other calendars. Loads when
 * somebody first presses it.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { resolveMessages } from '../../i18n/locales.js';
import type { DetailsToolContext } from '../meeting/details-tools.js';
import { externalLink } from '../templates/external-link.js';
import {
  CALENDAR_SECTIONS,
  type CalendarChoices,
  type CalendarToolWords,
  type CalendarView,
  calendarView,
  type ChoiceView,
  FIRST_CHOICES,
} from './calendar.view.js';

export class CalendarPanel {
  #chosen: CalendarChoices = FIRST_CHOICES;
  #file: { readonly key: string; readonly url: string } | undefined;

  constructor(private readonly host: LitElement) {}

  render(context: DetailsToolContext): TemplateResult | typeof nothing {
    const words = resolveMessages(context.language, CALENDAR_SECTIONS);
    const view = calendarView(context, this.#chosen, words);
    return view ? this.#panel(view, words) : nothing;
  }

  /** Choices are for one meeting and one time: a name that was chosen for one is not chosen for the next. */
  reset(): void {
    this.#chosen = FIRST_CHOICES;
    this.#forget();
  }

  #panel(view: CalendarView, { calendar }: CalendarToolWords): TemplateResult {
    return html`${view.choices.map((choice) => this.#choice(choice))}
      <div class="take-act">
        <a class="button" download="meeting.ics" href=${this.#url(view)}>${calendar.save}</a>
        <p class="quiet small">${calendar.saveHelp} ${calendar.placeHelp}</p>
        ${view.notes.map((note) => html`<p class="small">${note}</p>`)}
      </div>
      ${
        view.links.length > 0
          ? html`<div class="take-act">
              <div class="take-links">${view.links.map(({ url, text }) => externalLink(url, text))}</div>
              <p class="quiet small">${calendar.linksHelp}</p>
            </div>`
          : nothing
      }`;
  }

  #choice({ name, label, options }: ChoiceView): TemplateResult {
    return html`<fieldset>
      <legend>${label}</legend>
      ${options.map(
        ({ value, text, help }) =>
          html`<label class="take-option"
            ><input
              type="radio"
              name="psw-calendar-${name}"
              .checked=${this.#chosen[name] === value}
              @change=${() => this.#choose({ [name]: value })}
            /><span class="label"><bdi>${text}</bdi>${help ? html`<small>${help}</small>` : nothing}</span></label
          >`,
      )}
    </fieldset>`;
  }

  /** The same address as long as the choices are the same: a new one each minute would change under the visitor's finger. */
  #url({ key, file }: CalendarView): string {
    if (this.#file?.key !== key) {
      this.#forget();
      const blob = new Blob([file().text], { type: 'text/calendar;charset=utf-8' });
      this.#file = { key, url: URL.createObjectURL(blob) };
    }
    return this.#file?.url ?? '';
  }

  #forget(): void {
    if (this.#file) URL.revokeObjectURL(this.#file.url);
    this.#file = undefined;
  }

  #choose(change: Partial<CalendarChoices>): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.host.requestUpdate();
  }
}
