/**
 * "Add to calendar" in the details of a meeting. The file is made on the device when the panel is open, and saved by a
 * plain link; nothing is asked of any server. Other websites are plain links.
 */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { statusOf } from '../../domain/status.js';
import { calendarEn } from '../../i18n/en/calendar.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { DetailsTool, DetailsToolContext } from '../meeting/details-tools.js';
import { todayIn } from '../meeting/meeting-facts.view.js';
import { warn } from '../settings/warn.js';
import { adoptStyles } from '../styles/adopt.js';
import type { CalendarPanel } from './calendar-panel.js';
import { disclosureButton } from '../templates/disclosure.js';
import { calendarIcon } from './icons.js';
import { takeAway } from './take-away.styles.js';

const PANEL = 'psw-calendar';

/** Whether there is a date to add. */
function hasDate({ meeting, group, next, now, readerTimeZone }: DetailsToolContext): boolean {
  const status = statusOf(group, meeting, todayIn(meeting, { now, readerTimeZone }));
  return next !== undefined && status !== 'paused' && status !== 'closed';
}

class CalendarTool implements DetailsTool, ReactiveController {
  readonly place = 'plate';
  #openFor: string | undefined;
  #panel: CalendarPanel | undefined;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, takeAway);
    host.addController(this);
  }

  render(context: DetailsToolContext): TemplateResult | typeof nothing {
    if (!hasDate(context)) return nothing;
    const { calendar } = resolveMessages(context.language, { calendar: calendarEn });
    const isOpen = this.#openFor === context.meeting.id;
    const view = { panelId: PANEL, icon: calendarIcon, label: calendar.add, isOpen };
    return disclosureButton(view, () => void this.#toggle(context.meeting.id));
  }

  below(context: DetailsToolContext): TemplateResult | typeof nothing {
    if (!hasDate(context)) return nothing;
    const { calendar } = resolveMessages(context.language, { calendar: calendarEn });
    const isOpen = this.#openFor === context.meeting.id;
    // Kept while it is closed: the button names it.
    return html`<div class="take-panel wide" id=${PANEL} role="group" aria-label=${calendar.add} ?hidden=${!isOpen}>
      ${isOpen ? this.#panel?.render(context) : nothing}
    </div>`;
  }

  hostDisconnected(): void {
    this.#openFor = undefined;
    this.#panel?.reset();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  async #toggle(meetingId: string): Promise<void> {
    const isOpen = this.#openFor === meetingId;
    try {
      const { CalendarPanel } = await import('./calendar-panel.js');
      this.#panel ??= new CalendarPanel(this.host);
    } catch {
      return warn(this.host, 'could not load the file of the calendar.');
    }
    this.#panel.reset();
    this.#openFor = isOpen ? undefined : meetingId;
    this.host.requestUpdate();
  }
}

export const calendarTool = (host: LitElement): DetailsTool => new CalendarTool(host);
