/**
 * What stands below the rules: how the group does some things, the visitor's own tick, printing, sources. Loads right
 * after the rules are on the screen.
 */
import { html, isServer, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Rule } from '../../content/rules/rule.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { agreementEn } from '../../i18n/en/agreement.js';
import { datesEn } from '../../i18n/en/dates.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { heading } from '../../shared/templates/heading.js';
import { moreStyles } from './group-agreement.more.styles.js';
import {
  type AgreementWords,
  type PracticeAttributes,
  type Practices,
  practicesView,
  type PracticesView,
  readPractices,
} from './group-agreement.more.view.js';
import { partsOf } from './group-agreement.parts.js';
import { phrase } from './group-agreement.template.js';
import type { KnownTick } from './group-agreement.tick.js';
import type { ItemView } from './group-agreement.view.js';

const SECTIONS = { agreement: agreementEn, dates: datesEn };

/** What the element shows above. */
export interface Shown {
  readonly items: readonly ItemView[];
  /** Ours, of those on show. */
  readonly rules: readonly Rule[];
  readonly textLanguage: string;
  readonly language: string;
  readonly level: number;
  readonly isOnline: boolean;
  /** By what the device knows this agreement; may be empty. */
  readonly id: string;
  readonly now: number;
}

type Host = LitElement & PracticeAttributes & { readonly remember: boolean };

export class AgreementMore {
  /** Ticked by this visitor, now or before. A script of the page cannot ask for it. */
  #isTicked = false;
  #known: KnownTick | undefined;
  #isNotKept = false;
  /** What was looked for on the device last. */
  #asked = '';
  #hasPrintFailed = false;
  #sources: typeof import('./group-agreement.sources.js') | undefined;

  constructor(private readonly host: Host) {
    adoptStyles(host, controls);
    adoptStyles(host, moreStyles);
  }

  render(shown: Shown): unknown {
    const words = resolveMessages(shown.language, SECTIONS);
    const practices = readPractices(this.host);
    const text = this.#textOf(shown, practices);
    if (this.host.remember && !isServer) void this.#recall(shown, text);
    return [
      practicesTemplate(practicesView(practices, shown.isOnline, words), shown.level, words),
      // A server prints no control: without script it would do nothing.
      isServer ? nothing : this.#footTemplate(shown, text, words),
    ];
  }

  #footTemplate(shown: Shown, text: readonly string[], words: AgreementWords): TemplateResult {
    const { agreement } = words;
    return html`<div class="foot screen-only">
      <div class="read">
        <label>
          <input
            type="checkbox"
            aria-describedby="tick"
            .checked=${this.#isTicked}
            @change=${(event: Event) => void this.#tick((event.target as HTMLInputElement).checked, shown, text)}
          />
          <span>${agreement.read}</span>
        </label>
        <p id="tick" class="small quiet" role="status">${this.#tickWords(words)}</p>
      </div>
      <button class="button" type="button" @click=${() => void this.#print(words)}>${agreement.print}</button>
      ${this.#hasPrintFailed ? html`<p role="alert">${agreement.printFailed}</p>` : nothing}
      <details @toggle=${(event: Event) => void this.#openSources(event.target as HTMLDetailsElement)}>
        <summary>${agreement.sources}</summary>
        ${this.#sources?.sourcesTemplate(shown.rules, shown.textLanguage, shown.language, agreement.seenAt)}
      </details>
    </div>`;
  }

  /** What somebody has read who read this, in whatever language of ours. */
  #textOf({ items, isOnline }: Shown, practices: Practices): readonly string[] {
    const limits = partsOf(this.host, 'limits').map((part) => part.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
    return [
      ...items.flatMap(({ id, title, paragraphs }) => [
        id,
        ...[title, ...paragraphs].flatMap((each) => (each.isOwn ? each.text : [])),
      ]),
      ...limits,
      ...Object.values(practices).map((value) => value ?? ''),
      String(isOnline),
    ];
  }

  #tickWords(words: AgreementWords): string {
    const { agreement } = words;
    const kept = this.#isNotKept ? agreement.readNotKept : this.host.remember ? agreement.readKept : agreement.readHere;
    if (!this.#known) return kept;
    const date = plainDateWords(this.#known.on, words);
    return `${fill(this.#known.isChanged ? agreement.changed : agreement.readOn, { date })} ${kept}`;
  }

  /** Looks on the device for an earlier tick, where the site asked for that: once for each text. */
  async #recall({ id, now }: Shown, text: readonly string[]): Promise<void> {
    const asked = JSON.stringify([id, text]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const file = await tickFile();
    if (asked !== this.#asked || !file) return;
    this.#known = file.recallTick(id, text, now);
    this.#isTicked = this.#known?.isChanged === false;
    this.host.requestUpdate();
  }

  async #tick(isTicked: boolean, { id, now }: Shown, text: readonly string[]): Promise<void> {
    this.#isTicked = isTicked;
    if (this.host.remember) {
      const file = await tickFile();
      const on = readerToday(now);
      if (!isTicked) file?.forgetTick(id, text);
      const isKept = isTicked && file?.keepTick(id, text, on, now) === true;
      // An earlier tick may have been found meanwhile.
      this.#isTicked = isTicked;
      this.#isNotKept = isTicked && !isKept;
      this.#known = isKept ? { on, isChanged: false } : undefined;
    }
    this.host.requestUpdate();
  }

  async #print({ agreement }: AgreementWords): Promise<void> {
    try {
      const { printPart } = await import('../../shared/print-part.js');
      printPart(this.host, this.host.renderRoot.querySelector('.agreement')!, agreement.printTitle);
      this.#hasPrintFailed = false;
    } catch {
      this.#hasPrintFailed = true;
    }
    this.host.requestUpdate();
  }

  async #openSources(details: HTMLDetailsElement): Promise<void> {
    if (this.#sources || !details.open) return;
    try {
      this.#sources = await import('./group-agreement.sources.js');
      this.host.requestUpdate();
    } catch {
      warn(this.host, 'could not load its own file.');
    }
  }
}

const tickFile = (): Promise<typeof import('./group-agreement.tick.js') | undefined> =>
  import('./group-agreement.tick.js').catch(() => undefined);

const practicesTemplate = (
  { rows, notStated }: PracticesView,
  level: number,
  { agreement }: AgreementWords,
): TemplateResult =>
  html`<div class="practices" part="practices">
    ${heading(level + 1, agreement.practices, 'subtitle')}
    ${
      rows.length
        ? html`<dl>
            ${rows.map(
              ({ label, words }) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${phrase(words)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${notStated ? html`<p class="quiet not-stated">${notStated}</p>` : nothing}
  </div>`;
