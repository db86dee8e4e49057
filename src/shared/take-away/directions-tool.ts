/** "Get directions" in the details of a meeting that people go to: plain links with the destination only. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Venue } from '../../domain/model.js';
import { calendarEn } from '../../i18n/en/calendar.js';
import { resolveMessages } from '../../i18n/locales.js';
import { type DirectionLinks, directionLinks } from '../../writers/directions.js';
import type { DetailsTool, DetailsToolContext } from '../meeting/details-tools.js';
import { adoptStyles } from '../styles/adopt.js';
import { externalLink } from '../templates/external-link.js';
import { placeIcon } from '../templates/icon.js';
import { disclosureButton } from '../templates/disclosure.js';
import { takeAway } from './take-away.styles.js';

const PANEL = 'psw-directions';

/** Of the next date's own place, where it has one. */
export function directionsOf({ meeting, next }: DetailsToolContext): DirectionLinks | undefined {
  const venue: Venue | undefined = next?.venue ?? meeting.venue;
  return meeting.attendance.includes('in-person') ? directionLinks(venue) : undefined;
}

class DirectionsTool implements DetailsTool {
  readonly place = 'plate';
  #openFor: string | undefined;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, takeAway);
  }

  render(context: DetailsToolContext): TemplateResult | typeof nothing {
    if (!directionsOf(context)) return nothing;
    const { calendar } = resolveMessages(context.language, { calendar: calendarEn });
    const isOpen = this.#openFor === context.meeting.id;
    // One filled button in a view: joining or booking comes before the way there.
    const look = !context.hasAction && context.next !== undefined ? 'primary' : undefined;
    const view = { panelId: PANEL, icon: placeIcon, label: calendar.directions, isOpen, look } as const;
    return disclosureButton(view, () => {
      this.#openFor = isOpen ? undefined : context.meeting.id;
      this.host.requestUpdate();
    });
  }

  below(context: DetailsToolContext): TemplateResult | typeof nothing {
    const links = directionsOf(context);
    if (!links) return nothing;
    const { calendar } = resolveMessages(context.language, { calendar: calendarEn });
    const isOpen = this.#openFor === context.meeting.id;
    return html`<div class="take-panel" id=${PANEL} role="group" aria-label=${calendar.directions} ?hidden=${!isOpen}>
      <div class="take-act">
        <div class="take-links">
          ${externalLink(links.google, calendar.googleMaps)}${externalLink(links.apple, calendar.appleMaps)}${externalLink(
            links.openStreetMap,
            calendar.openStreetMap,
          )}
        </div>
        <p class="quiet small">${calendar.directionsHelp}</p>
      </div>
    </div>`;
  }
}

export const directionsTool = (host: LitElement): DetailsTool => new DirectionsTool(host);
