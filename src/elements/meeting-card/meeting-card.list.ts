/**
 * A card out of a list: its own `source`, or the `<peer-support>` around it. Loads for cards that are not written by hand.
 */
import type { Directory, Meeting } from '../../domain/model.js';
import { commonEn } from '../../i18n/en/common.js';
import { resolveMessages } from '../../i18n/locales.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { openLater } from '../../shared/controllers/open-later.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import { readDirectorySettings, type SourceAttributes } from '../../shared/settings/directory-settings.js';
import { readText } from '../../shared/settings/read.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { message } from '../../shared/styles/message.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import type { GuardedElement } from '../../shared/guarded-element.js';

const SECTIONS = { common: commonEn };

export class CardList {
  readonly #data: DirectoryController;

  constructor(private readonly card: GuardedElement & SourceAttributes & { readonly meetingId: string }) {
    this.#data = new DirectoryController(card, openLater);
  }

  /** Call in `prepare`. */
  update(): void {
    this.#data.update({ settings: readDirectorySettings(this.card) });
    const { failure } = this.#data.state ?? {};
    if (failure && this.#data.isOwn) warnOfFailure(this.card, failure);
  }

  get directory(): Directory | undefined {
    return this.#data.shown;
  }

  /** Without a directory. */
  get state(): ElementState {
    return this.#data.elementState(false);
  }

  /** The meeting that `meeting-id` names, or the first one of the group that it names. */
  find(): Meeting | undefined {
    const id = readText(this.card.meetingId);
    const { meetings = [] } = this.directory ?? {};
    const found = meetings.find((each) => each.id === id) ?? meetings.find((each) => each.groupId === id);
    if (id && this.directory && !found) warn(this.card, `meeting-id: there is no meeting "${id}" in the list.`);
    return found;
  }

  /** Nothing where the page has words of its own. */
  failure(level: number, language: string): unknown {
    if (hasFallback(this.card)) return undefined;
    adoptStyles(this.card, message);
    return failureTemplate(level, resolveMessages(language, SECTIONS), () =>
      this.#data.retry(() => focusAfterRetry(this.card, '.open')),
    );
  }
}
