/**
 * Owns the details of one meeting while they are on show: prints them, moves the focus to their heading and, on the
 * way back, to the name that opened them. Loads when somebody first opens a meeting.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Meeting } from '../../domain/model.js';
import { nextOccurrence } from '../../domain/occurrences.js';
import { commonEn } from '../../i18n/en/common.js';
import { resolveMessages } from '../../i18n/locales.js';
import { MeetingClosedEvent, MeetingOpenedEvent } from '../events/meeting-events.js';
import { adoptStyles } from '../styles/adopt.js';
import { icon } from '../templates/icon.js';
import { backIcon } from '../templates/more-icons.js';
import type { DetailsOptions } from './details-opener.js';
import { DetailsTools } from './details-tools.js';
import { meetingDetails } from './meeting-details.styles.js';
import { meetingDetailsTemplate } from './meeting-details.template.js';
import { detailsSections, meetingDetailsView } from './meeting-details.view.js';

const SECTIONS = { ...detailsSections, common: commonEn };

export class DetailsPanel {
  readonly #tools: DetailsTools;
  #openId: string | undefined;
  /** The row whose name opened the details: the focus goes back there. */
  #fromId: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: DetailsOptions,
    private readonly openOther: (meetingId: string) => void,
  ) {
    adoptStyles(host, meetingDetails);
    this.#tools = new DetailsTools(host);
  }

  /** A meeting that left the directory closes them. */
  get isOpen(): boolean {
    return this.#meeting !== undefined;
  }

  async show(meetingId: string): Promise<void> {
    this.#fromId ??= meetingId;
    this.#openId = meetingId;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const name = this.host.renderRoot.querySelector<HTMLElement>('.details-name');
    name?.focus({ preventScroll: true });
    // The details start where the list started; a visitor far down the list would otherwise see their end.
    if (this.host.getBoundingClientRect().top < 0) this.host.scrollIntoView({ block: 'start', behavior: 'instant' });
    // In a frame as high as its content nothing is above the frame's edge, and only the browser knows what is on the screen.
    name?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.host.dispatchEvent(new MeetingOpenedEvent(meetingId));
  }

  render(language: string, back?: string): TemplateResult | undefined {
    const meeting = this.#meeting;
    const directory = this.options.directory();
    if (!meeting || !directory) return undefined;
    const words = resolveMessages(language, SECTIONS);
    const context = { ...this.options.context(), words };
    const next = nextOccurrence(meeting.schedule, context.now, {
      durationMinutes: meeting.durationMinutes,
      assumedTimeZone: context.readerTimeZone,
    });
    const view = meetingDetailsView(meeting, directory, next, context);
    const headingLevel = this.options.headingLevel();
    const group = directory.groups.find(({ id }) => id === meeting.groupId);
    const { now, readerTimeZone } = context;
    const hasAction = view.plate.action !== undefined;
    const link = this.options.linkTo?.(meeting.id);
    const about = { meeting, group, directory, next, language, now, readerTimeZone, headingLevel, hasAction, link };
    return html`<div>
      <button class="button text back" type="button" @click=${this.close}>
        ${icon(backIcon)}${back ?? words.common.back}
      </button>
      ${meetingDetailsTemplate(view, headingLevel, words, {
        onMeeting: this.openOther,
        tools: (place) => this.#tools.at(place, about),
        toolPanels: this.#tools.below(about),
      })}
    </div>`;
  }

  get #meeting(): Meeting | undefined {
    if (this.#openId === undefined) return undefined;
    return this.options.directory()?.meetings.find(({ id }) => id === this.#openId);
  }

  /** The focus goes back to the name that opened them. */
  readonly close = async (): Promise<void> => {
    if (!this.isOpen) return;
    const [openId, fromId] = [this.#openId, this.#fromId];
    this.#openId = this.#fromId = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const rows = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-meeting]');
    const row = [...rows].find((each) => each.dataset['meeting'] === fromId);
    row?.querySelector<HTMLElement>('.open')?.focus();
    if (openId !== undefined) this.host.dispatchEvent(new MeetingClosedEvent(openId));
  };
}
