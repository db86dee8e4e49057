/**
 * Asks, in place, before anything is kept on a device: what, where, for how long, and that others may see it. No dialog:
 * the rest of the page stays there. The focus goes to its question, and afterwards back to what was pressed; Escape
 * closes it, and nothing has happened.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import type { MyGroupsMessages } from '../../i18n/en/my-groups.js';
import { plural } from '../../i18n/plural.js';
import { agree, keepDays } from './saved-groups.js';

export type Answer = 'keep' | 'not-now';

interface Asked {
  readonly id: string;
  readonly onAnswer: (answer: Answer) => void;
}

export class AskPanel {
  #asked: Asked | undefined;

  constructor(private readonly host: LitElement) {}

  /** What it was asked about last, while it is open. */
  get openFor(): string | undefined {
    return this.#asked?.id;
  }

  /** @param id of what was pressed; its button has it as `data-ask` */
  async ask(id: string, onAnswer: (answer: Answer) => void): Promise<void> {
    this.#asked = { id, onAnswer };
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.ask-title')?.focus();
  }

  /** Nothing has happened. */
  close(): void {
    this.#asked = undefined;
  }

  render(myGroups: MyGroupsMessages, language: string, now: number): TemplateResult {
    const days = plural(myGroups.days, keepDays(), language);
    const keep = (): void => void this.#end((asked) => (agree(now), asked.onAnswer('keep')));
    const notNow = (): void => void this.#end((asked) => asked.onAnswer('not-now'));
    return html`<div class="ask" role="group" aria-labelledby="ask-title" @keydown=${this.#onKey}>
      <p class="ask-title" id="ask-title" tabindex="-1">${myGroups.askTitle}</p>
      <p>${myGroups.askWhat}</p>
      <p>${fill(myGroups.askWhere, { days })}</p>
      <p><strong>${myGroups.askShared}</strong> ${myGroups.askForget}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${keep}>${myGroups.keep}</button>
        <button class="button" type="button" @click=${notNow}>${myGroups.notNow}</button>
      </div>
      <p class="small quiet">${myGroups.notNowMeans}</p>
    </div>`;
  }

  async #end(act?: (asked: Asked) => void): Promise<void> {
    const asked = this.#asked;
    if (!asked) return;
    this.#asked = undefined;
    act?.(asked);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const buttons = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-ask]');
    [...buttons].find((each) => each.dataset['ask'] === asked.id)?.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.#end();
  };
}
