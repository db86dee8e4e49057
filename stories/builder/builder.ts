/**
 * The snippet builder: choose an element, say what it shall do, see it, pick the place, copy the line. Everything stays on
 * this page: nothing is kept, and nothing goes into an address.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import {
  HOST_GROUPS,
  hostOf,
  HOSTS,
  labelOf,
  type SnippetKind,
  type SnippetProblem,
  VOCABULARY,
} from '../../src/snippets/index.js';
import { attributeFields, fieldId } from './fields.js';
import { ELEMENT_GROUPS, KIND_WORDS, linkTextOf } from './labels.js';
import { addressesAsked, lookFields, placeFields, type PlaceContext, ROOM } from './parts.js';
import { madeUp, Preview } from './preview.js';
import { changed, result, type Said, SCRIPT_ID, SNIPPET_ID } from './result.js';
import { aboveOf, type BuilderState, type Outcome, outcomeOf, START, valuesOf, withValue } from './state.js';

export interface BuilderOptions {
  /** The hashes of the files; undefined while there are none. Asked again until there are. */
  readonly integrity: () => Promise<Readonly<Record<string, string>> | undefined>;
  /** How long between two questions, and how often. */
  readonly patience?: { readonly milliseconds: number; readonly turns: number };
  /** The day, as `2026-11-22`. */
  readonly today: string;
}

/** What a problem is about, for the list of what to put right. */
const OWN_LABELS: Readonly<Record<string, string>> = {
  link: 'Address of the link',
  text: 'Words of the link',
  words: 'A number to call',
  files: 'Folder of the files',
  room: ROOM,
};
/** Which field of the form a problem stands at. */
const FIELD_OF: Readonly<Record<string, string>> = {
  link: 'site-href',
  text: 'site-text',
  words: 'site-words',
  files: 'site-folder',
  room: 'site-room',
};

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly isNarrow: boolean;
  readonly isRightToLeft: boolean;
}

const DRAW_AFTER_MS = 250;
const SILENCE: Said = { id: '', words: '' };
const REFUSED = 'Your browser did not let us copy. The text is selected: press Ctrl and C, or ⌘ and C on a Mac.';

class SnippetBuilder {
  #state: BuilderState = START;
  #look: Look = { scheme: 'light', isNarrow: false, isRightToLeft: false };
  /** Fields that somebody has left: what is wrong with them may be said. */
  #touched = new Set<string>();
  #isChecked = false;
  /** The addresses that somebody let the preview ask. */
  #allowed = '';
  /** Words that the preview measures with the element. */
  #above = '';
  #isWaiting = true;
  #said: Said = SILENCE;
  #timer = 0;
  readonly #preview = new Preview((measured) => {
    this.#state = { ...this.#state, measured };
    this.#draw();
  });

  constructor(
    private readonly root: HTMLElement,
    private readonly options: BuilderOptions,
  ) {}

  start(): void {
    this.root.replaceChildren();
    this.#draw();
    this.#drawPreview();
    void this.#fetchIntegrity();
  }

  async #fetchIntegrity(): Promise<void> {
    const { milliseconds, turns } = this.options.patience ?? { milliseconds: 4000, turns: 60 };
    for (let turn = 0; turn < turns && this.root.isConnected; turn += 1) {
      const integrity = await this.options.integrity().catch(() => undefined);
      if (integrity) {
        this.#isWaiting = false;
        this.#update({ integrity });
        return;
      }
      await new Promise((done) => setTimeout(done, milliseconds));
    }
    this.#isWaiting = false;
    this.#draw();
  }

  #update(change: Partial<BuilderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#said = SILENCE;
    this.#draw();
    if (aboveOf(this.#state, this.options.today) !== this.#above) this.#drawSoon();
  }

  /** Another element, place or kind makes another line; somebody may not see it change. */
  #choose(change: Partial<BuilderState>): void {
    this.#update(change);
    const { where } = this.#state;
    this.#said = { id: SNIPPET_ID, words: changed(outcomeOf(this.#state, this.options.today), hostOf(where)!) };
    this.#draw();
  }

  readonly #set = (name: string, value: string | undefined): void => {
    this.#update(withValue(this.#state, name, value));
    this.#drawSoon();
  };

  readonly #touch = (name: string): void => {
    this.#touched.add(name);
    this.#draw();
  };

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#drawPreview(), DRAW_AFTER_MS);
  }

  #drawPreview(): void {
    const { tag, inside } = this.#state;
    const asked = this.#asked;
    const asksOwn = asked !== '' && asked === this.#allowed;
    const { scheme, isRightToLeft } = this.#look;
    this.#above = aboveOf(this.#state, this.options.today);
    this.#preview.show({
      ...{ tag, inside, attributes: valuesOf(this.#state), asksOwn, above: this.#above, scheme, isRightToLeft },
    });
  }

  /** The addresses that the preview would ask, in words. */
  get #asked(): string {
    return addressesAsked(this.#state.tag, valuesOf(this.#state)).join(' ');
  }

  #changeTag(tag: string): void {
    this.#touched.clear();
    this.#isChecked = false;
    this.#choose({ tag, measured: undefined });
    this.#drawPreview();
  }

  #changeLook(change: Partial<Look>): void {
    this.#look = { ...this.#look, ...change };
    this.#draw();
    this.#drawPreview();
  }

  #faults(problems: readonly SnippetProblem[]): ReadonlyMap<string, string> {
    const seen = problems
      .map((problem) => ({ ...problem, field: FIELD_OF[problem.name] ?? problem.name }))
      .filter(({ field }) => this.#isChecked || this.#touched.has(field));
    return new Map(seen.map(({ field, words }) => [field, words]));
  }

  async #copy(id: string): Promise<void> {
    const { problems } = outcomeOf(this.#state, this.options.today);
    if (problems.length > 0) {
      this.#isChecked = true;
      this.#draw();
      this.root.querySelector<HTMLElement>('.summary')?.focus();
      return;
    }
    this.#isChecked = false;
    const field = this.root.querySelector<HTMLTextAreaElement>(`#${id}`)!;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#said = { id, words: id === SCRIPT_ID ? 'Copied, for all pages.' : 'Copied. Now paste it.' };
    } catch {
      field.focus();
      field.select();
      this.#said = { id, words: REFUSED };
    }
    this.#draw();
  }

  #goTo(name: string): void {
    const target = this.root.querySelector<HTMLElement>(`#${fieldId(FIELD_OF[name] ?? name)}`);
    for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    target?.focus();
  }

  #draw(): void {
    const outcome = outcomeOf(this.#state, this.options.today);
    render(this.#template(outcome), this.root);
  }

  #template(outcome: Outcome): TemplateResult {
    const { tag } = this.#state;
    const faults = this.#faults(outcome.problems);
    const fields = { tag, values: valuesOf(this.#state), faults, set: this.#set, touch: this.#touch };
    return html`<form class="builder" novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      <div class="part">
        <h3 id="builder-what">1. What shall it be?</h3>
        ${this.#elementField()}
        <div class="sides">
          <fieldset class="plain" aria-labelledby="builder-settings">
            <h4 id="builder-settings">What shall it show?</h4>
            ${attributeFields(fields)}
          </fieldset>
          <section class="live" aria-labelledby="builder-live">
            <h4 id="builder-live">What visitors will see</h4>
            ${lookFields(this.#look, (change) => this.#changeLook(change))}
            <button type="button" class="plain past" @click=${() => this.#goTo('where')}>Skip the preview</button>
            <div class=${this.#look.isNarrow ? 'stage narrow' : 'stage'}>${this.#preview.element}</div>
            ${this.#ownAddresses()}
          </section>
        </div>
      </div>
      <div class="part sides">
        <div>
          <h3>2. Where will you paste it?</h3>
          ${this.#whereFields()} ${placeFields(this.#placeContext(faults, outcome))}
        </div>
        <section class="result" aria-labelledby="builder-result">
          <h3 id="builder-result">3. Take it with you</h3>
          ${this.#result(outcome)}
        </section>
      </div>
      <datalist id="builder-zones">${ZONES.map((zone) => html`<option value=${zone}></option>`)}</datalist>
    </form>`;
  }

  #elementField(): TemplateResult {
    const { tag, inside } = this.#state;
    const options = (tags: readonly string[], chosen: string): TemplateResult[] =>
      tags.map((each) => html`<option value=${each} ?selected=${each === chosen}>${labelOf(each)}</option>`);
    const inner = [...VOCABULARY.keys()].filter((each) => each !== 'peer-support');
    return html`<div class="field">
        <label for="builder-tag">Element</label>
        <select
          id="builder-tag"
          aria-describedby="builder-tag-help"
          @change=${(event: Event) => this.#changeTag((event.target as HTMLSelectElement).value)}
        >
          ${ELEMENT_GROUPS.map(([title, tags]) => html`<optgroup label=${title}>${options(tags, tag)}</optgroup>`)}
        </select>
        <p class="help-text" id="builder-tag-help">
          ${VOCABULARY.get(tag)!.summary} <code class="name">&lt;${tag}&gt;</code>
        </p>
      </div>
      ${
        tag === 'peer-support'
          ? html`<div class="field">
              <label for="builder-inside">What stands inside</label>
              <select
                id="builder-inside"
                @change=${(event: Event) => {
                  this.#choose({ inside: (event.target as HTMLSelectElement).value });
                  this.#drawPreview();
                }}
              >
                ${options(inner, inside)}
              </select>
            </div>`
          : nothing
      }`;
  }

  /** Asking somebody else's server is for the visitor of this page to say. */
  #ownAddresses(): TemplateResult | typeof nothing {
    const asked = this.#asked;
    const isOwn = asked !== '' && asked === this.#allowed;
    const made = madeUp(this.#state.tag, valuesOf(this.#state));
    if (!asked) return made ? html`<p class="quiet">${made}</p>` : nothing;
    const hosts = [...new Set(asked.split(' ').map((address) => new URL(address, location.href).host))];
    return html`<div class="own-list">
      <p class="quiet">
        ${
          isOwn
            ? `Your browser has asked ${hosts.join(', ')} itself. Nothing else was sent anywhere.`
            : `${made} To see yours, your browser asks ${hosts.join(', ')} itself; nothing else is sent anywhere.`
        }
      </p>
      ${
        isOwn
          ? nothing
          : html`<button
              type="button"
              class="plain"
              @click=${() => {
                this.#allowed = asked;
                this.#draw();
                this.#drawPreview();
              }}
            >
              Show mine
            </button>`
      }
    </div>`;
  }

  #whereFields(): TemplateResult {
    const { where, kind } = this.#state;
    const host = hostOf(where)!;
    return html`<div class="field">
        <label for="builder-where">Editor or system</label>
        <select
          id="builder-where"
          @change=${(event: Event) => this.#choose({ where: (event.target as HTMLSelectElement).value, kind: undefined })}
        >
          ${HOST_GROUPS.map(
            (group) =>
              html`<optgroup label=${group}>
                ${HOSTS.filter((each) => each.group === group).map(
                  ({ id, name }) => html`<option value=${id} ?selected=${id === where}>${name}</option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </div>
      ${
        host.ways.length > 1
          ? html`<div class="field">
              <label for="builder-kind">As what</label>
              <select
                id="builder-kind"
                @change=${(event: Event) =>
                  this.#choose({
                    kind: ((event.target as HTMLSelectElement).value || undefined) as SnippetKind | undefined,
                  })}
              >
                ${host.ways.map(
                  (way, at) =>
                    html`<option value=${at === 0 ? '' : way.kind} ?selected=${at === 0 ? !kind : kind === way.kind}>
                      ${KIND_WORDS[way.kind]}${at === 0 ? ' (survives best there)' : ''}
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }`;
  }

  #placeContext(faults: ReadonlyMap<string, string>, outcome: Outcome): PlaceContext {
    return {
      state: this.#state,
      faults,
      outcome,
      linkText: linkTextOf(this.#state.tag),
      update: (change) => this.#update(change),
      touch: this.#touch,
    };
  }

  #result(outcome: Outcome): TemplateResult {
    const host = hostOf(this.#state.where)!;
    const { problems } = outcome;
    const isShown = this.#isChecked && problems.length > 0;
    return html`${
      isShown
        ? html`<div class="summary" tabindex="-1" role="group" aria-labelledby="builder-faults">
            <p id="builder-faults"><b>Put this right first, then copy</b></p>
            <ul>
              ${problems.map(
                ({ name, words }) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => this.#goTo(name)}>
                      ${OWN_LABELS[name] ?? labelOf(name)}</button
                    >: ${words}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${result({
      state: this.#state,
      host,
      outcome,
      said: this.#said,
      isWaiting: this.#isWaiting,
      copy: (id) => void this.#copy(id),
    })}`;
  }
}

const ZONES = Intl.supportedValuesOf('timeZone');

/** Puts the builder in the place of what stands in `root`, which is for people without script. */
export const startBuilder = (root: HTMLElement, options: BuilderOptions): void =>
  new SnippetBuilder(root, options).start();
