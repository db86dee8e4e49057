/**
 * "Save" for one meeting, wherever its details or its card stand. Before anything is kept on the device it asks, in place;
 * "Not now" keeps it in the page's memory. Pressing "Saved" takes it off again. Loads with the details.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Directory, Meeting } from '../../domain/model.js';
import { myGroupsEn } from '../../i18n/en/my-groups.js';
import { resolveMessages } from '../../i18n/locales.js';
import { closestProvider } from '../contexts/closest-provider.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { GroupForgottenEvent, GroupSavedEvent } from '../events/saved-events.js';
import type { DetailsTool, MakeDetailsTool } from '../meeting/details-tools.js';
import { adoptStyles } from '../styles/adopt.js';
import { icon, type Icon } from '../templates/icon.js';
import { tickIcon } from '../templates/list-icons.js';
import { AskPanel } from './ask-panel.js';
import { SavedController } from './saved-controller.js';
import { mustAsk, putOn, readSaved, takeOff } from './saved-groups.js';
import { isSame, savedMeeting, type SavedMeeting } from './saved-shape.js';
import { savedStyles } from './saved.styles.js';

export const saveIcon: Icon = 'M6 3h8a1 1 0 0 1 1 1v13l-5-3.6L5 17V4a1 1 0 0 1 1-1Z';

const SECTIONS = { myGroups: myGroupsEn };

export interface SaveSubject {
  readonly meeting: Meeting;
  readonly directory: Directory;
  readonly name: string;
  readonly language: string;
  readonly now: number;
}

export class SaveButton {
  readonly #ask: AskPanel;
  readonly #announcer: AnnouncerController;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, savedStyles);
    new SavedController(host, () => this.#ask.close());
    this.#ask = new AskPanel(host);
    this.#announcer = new AnnouncerController(host);
  }

  render({ meeting, directory, name, language, now }: SaveSubject): TemplateResult {
    const { myGroups } = resolveMessages(language, SECTIONS);
    const own = savedMeeting(meeting, directory, document.baseURI);
    const isSaved = readSaved(now).state.meetings.some((one) => isSame(one, own));
    const press = (): void => (isSaved ? this.#takeOff(own, now, language) : this.#save(own, now, language));
    const isAsking = this.#ask.openFor === own.meeting;
    return html`<button class="button ${isSaved ? 'done' : ''}" type="button" data-ask=${own.meeting} @click=${press}>
        ${icon(isSaved ? tickIcon : saveIcon)}${isSaved ? myGroups.saved : myGroups.save}<span class="hidden-visually"
          >: <bdi>${name}</bdi>${isSaved ? myGroups.savedHint : ''}</span
        >
      </button>
      <span class="hidden-visually" role="status">${this.#announcer.text}</span>
      ${isAsking ? this.#ask.render(myGroups, language, now) : nothing}`;
  }

  #save(own: SavedMeeting, now: number, language: string): void {
    if (mustAsk(now)) void this.#ask.ask(own.meeting, () => this.#put(own, now, language));
    else this.#put(own, now, language);
  }

  #put(own: SavedMeeting, now: number, language: string): void {
    const { myGroups } = resolveMessages(language, SECTIONS);
    const isFine = putOn(own, now);
    const { state, where } = readSaved(now);
    this.#announcer.announce(
      !isFine ? myGroups.notKept : where === 'device' ? myGroups.nowSaved : myGroups.nowSavedHere,
      true,
    );
    this.host.dispatchEvent(new GroupSavedEvent(state.meetings.length));
  }

  #takeOff(own: SavedMeeting, now: number, language: string): void {
    takeOff(own, now);
    this.#announcer.announce(resolveMessages(language, SECTIONS).myGroups.takenOff, true);
    this.host.dispatchEvent(new GroupForgottenEvent(readSaved(now).state.meetings.length));
  }
}

/** Whether the page has a list to save to, or the site asks for the button. */
const isWanted = (host: LitElement): boolean =>
  host.hasAttribute('save') ||
  closestProvider(host)?.hasAttribute('save') === true ||
  host.ownerDocument.querySelector('my-groups') !== null;

/** Beside the details of a meeting. */
export const saveTool: MakeDetailsTool = (host): DetailsTool => {
  let button: SaveButton | undefined;
  return {
    place: 'aside',
    render({ meeting, group, directory, language, now }) {
      if (!isWanted(host)) return nothing;
      button ??= new SaveButton(host);
      return button.render({ meeting, directory, name: meeting.name ?? group?.name ?? meeting.id, language, now });
    },
  };
};

const ofCards = new WeakMap<LitElement, SaveButton>();

/** On a card. */
export function cardSave(host: LitElement, subject: SaveSubject): TemplateResult {
  const button = ofCards.get(host) ?? new SaveButton(host);
  ofCards.set(host, button);
  return button.render(subject);
}
