/**
 * "Add to calendar" in the details of a meeting. The file is made on the device when the panel is open, and saved by a
 * plain link; nothing is asked of any server. Other websites are plain links.
 */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { resolveMessages } from '../../i18n/locales.js';
import type { DetailsTool, DetailsToolContext } from '../meeting/details-tools.js';
import { adoptStyles } from '../styles/adopt.js';
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
import { disclosureButton } from './disclosure.js';
import { calendarIcon } from './icons.js';
import { takeAway } from './take-away.styles.js';

const PANEL = 'psw-calendar';

class CalendarTool implements DetailsTool, ReactiveController {
  readonly place = 'plate';
  #openFor: string | undefined;
  #chosen: CalendarChoices = FIRST_CHOICES;
  #file: { readonly key: string; readonly url: string } | undefined;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, takeAway);
    host.addController(this);
  }

  render(context: DetailsToolContext): TemplateResult | typeof nothing {
    const words = resolveMessages(context.language, CALENDAR_SECTIONS);
    if (!calendarView(context, this.#chosen, words)) return nothing;
    const isOpen = this.#openFor === context.meeting.id;
    const view = { panelId: PANEL, icon: calendarIcon, label: words.calendar.add, isOpen };
    return disclosureButton(view, () => this.#toggle(context.meeting.id));
  }

  below(context: DetailsToolContext): TemplateResult | typeof nothing {
    const isOpen = this.#openFor === context.meeting.id;
    const words = resolveMessages(context.language, CALENDAR_SECTIONS);
    const view = isOpen ? calendarView(context, this.#chosen, words) : undefined;
    // Kept while it is closed: the button names it.
    return html`<div class="take-panel wide" id=${PANEL} role="group" aria-label=${words.calendar.add} ?hidden=${!view}>
      ${view ? this.#panel(view, words) : nothing}
    </div>`;
  }

  hostDisconnected(): void {
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

  #toggle(meetingId: string): void {
    const isOpen = this.#openFor === meetingId;
    // Choices are for one meeting: a name that was chosen for one is not chosen for the next.
    if (!isOpen) this.#chosen = FIRST_CHOICES;
    else this.#forget();
    this.#openFor = isOpen ? undefined : meetingId;
    this.host.requestUpdate();
  }

  #choose(change: Partial<CalendarChoices>): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.host.requestUpdate();
  }
}

export const calendarTool = (host: LitElement): DetailsTool => new CalendarTool(host);
