/** The smaller parts of the form: how the preview looks, the link, and where the files lie. */
import { html, nothing, type TemplateResult } from 'lit';
import { attributeOf } from '../../src/snippets/index.js';
import { isInPage } from '../../src/snippets/problems.js';
import { fieldId } from './fields.js';
import { type BuilderState, EXAMPLE_FOLDER, EXAMPLE_LINK, type Outcome, roomOf, SERVER } from './state.js';

/** Addresses among the values that the element would ask. */
export const addressesAsked = (tag: string, values: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values)
    .filter(([name]) => attributeOf(tag, name)?.isRequesting === true)
    .flatMap(([, value]) => value.split(/\s+/))
    .filter((value) => value && !isInPage(value) && URL.canParse(value, location.href));

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly isNarrow: boolean;
  readonly isRightToLeft: boolean;
}

export function lookFields(look: Look, change: (look: Partial<Look>) => void): TemplateResult {
  const tick = (label: string, isOn: boolean, act: (isOn: boolean) => void): TemplateResult =>
    html`<label class="tick">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${(event: Event) => act((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  return html`<div class="looks" role="group" aria-label="How the preview looks">
    ${tick('Dark', look.scheme === 'dark', (isOn) => change({ scheme: isOn ? 'dark' : 'light' }))}
    ${tick('As on a phone', look.isNarrow, (isNarrow) => change({ isNarrow }))}
    ${tick('Right to left', look.isRightToLeft, (isRightToLeft) => change({ isRightToLeft }))}
  </div>`;
}

export interface PlaceContext {
  readonly state: BuilderState;
  readonly faults: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  readonly linkText: string;
  readonly update: (change: Partial<BuilderState>) => void;
  readonly touch: (name: string) => void;
}

interface Field {
  readonly name: 'href' | 'text' | 'words' | 'folder';
  readonly label: string;
  readonly help: string | TemplateResult;
  readonly isAddress?: boolean;
  readonly example?: string;
}

function field({ name, label, help, isAddress = false }: Field, context: PlaceContext): TemplateResult {
  const { state, faults, update, touch } = context;
  const fault = `site-${name}`;
  const id = fieldId(fault);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="help-text" id="${id}-help">${help}</p>
    ${faults.has(fault) ? html`<p class="fault" id="${id}-fault">${faults.get(fault)}</p>` : nothing}
    <input
      id=${id}
      type=${isAddress ? 'url' : 'text'}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${faults.has(fault) ? `${id}-fault ${id}-help` : `${id}-help`}
      aria-invalid=${faults.has(fault) ? 'true' : nothing}
      .value=${state[name]}
      @input=${(event: Event) => update({ [name]: (event.target as HTMLInputElement).value })}
      @change=${() => touch(fault)}
    />
  </div>`;
}

/** Code of frameworks and the plugin bring their own files; a plain link needs none. */
const needsFiles = ({ draft: { kind, form } }: Outcome): boolean =>
  kind !== 'link' && !['react', 'vue', 'svelte', 'angular', 'shortcode'].includes(form);

function filesFields(context: PlaceContext): TemplateResult {
  const { state, update } = context;
  const choice = (value: BuilderState['files'], label: string, help: string | TemplateResult): TemplateResult =>
    html`<div class="choice">
      <label class="tick">
        <input
          type="radio"
          name="files"
          aria-describedby="builder-files-${value}"
          .checked=${state.files === value}
          @change=${() => update({ files: value })}
        />
        ${label}
      </label>
      <p class="help-text" id="builder-files-${value}">${help}</p>
    </div>`;
  return html`<fieldset class="field">
      <legend>Where the files lie</legend>
      ${choice('own', 'On your own site', 'Best: then visitors ask nobody but you. It takes five minutes: copy the folder dist/cdn.')}
      ${choice(
        'server',
        'On a public file server',
        `${new URL(SERVER).host}, once this version is published there. It sees the IP address of each visitor and the name of your website, not what they search.`,
      )}
    </fieldset>
    ${
      state.files === 'own'
        ? field(
            {
              name: 'folder',
              label: 'Folder of the files',
              help: html`Its whole address, such as <code>${EXAMPLE_FOLDER}</code>`,
              isAddress: true,
            },
            context,
          )
        : nothing
    }`;
}

export const ROOM = 'Room in pixels';

/** A place that takes HTML, and an element in it. */
const hasRoom = ({ draft: { kind, form } }: Outcome): boolean => kind !== 'link' && form === 'html';

function roomField({ state, faults, outcome, update, touch }: PlaceContext): TemplateResult {
  const { tag, measured, rooms } = state;
  const name = 'site-room';
  const id = fieldId(name);
  const isFrame = outcome.draft.kind === 'frame';
  return html`<div class="field">
    <label for=${id}>${ROOM}</label>
    <p class="help-text" id="${id}-help">
      Kept free until the element is there, so that what follows does not jump; one screen at
      most.${isFrame ? ' The frame starts as high.' : nothing}
      ${measured === undefined ? 'The preview measures it, where it can.' : `The preview measured ${measured}.`} Empty
      it for none. Where a site’s policy forbids style attributes, browsers leave it out, and the rule in
      <code>docs/loader.md</code> does the same.
    </p>
    ${faults.has(name) ? html`<p class="fault" id="${id}-fault">${faults.get(name)}</p>` : nothing}
    <input
      id=${id}
      type="number"
      min="1"
      autocomplete="off"
      aria-describedby=${faults.has(name) ? `${id}-fault ${id}-help` : `${id}-help`}
      aria-invalid=${faults.has(name) ? 'true' : nothing}
      .value=${roomOf(state)}
      @input=${(event: Event) => update({ rooms: { ...rooms, [tag]: (event.target as HTMLInputElement).value } })}
      @change=${() => touch(name)}
    />
  </div>`;
}

export function placeFields(context: PlaceContext): TemplateResult {
  const { state, outcome, linkText } = context;
  const scripts = outcome.draft.text.includes('<script') || outcome.draft.siteScript !== '';
  return html`<fieldset class="plain">
      <legend class="heading">The link that is there without script</legend>
      ${field(
        {
          name: 'href',
          label: 'Address of the link',
          help: html`A page of yours that helps by itself, such as <code>${EXAMPLE_LINK}</code>, or
            <code>tel:</code> and a number.`,
          isAddress: true,
        },
        context,
      )}
      ${field({ name: 'text', label: 'Words of the link', help: `Without yours: “${linkText}”.` }, context)}
      ${field(
        {
          name: 'words',
          label: 'A sentence before it',
          help:
            state.tag === 'crisis-help'
              ? 'The numbers of the country are there already. Add your own, if you have one.'
              : 'If you like: a number to call, in words.',
        },
        context,
      )}
    </fieldset>
    ${needsFiles(outcome) ? filesFields(context) : nothing} ${hasRoom(outcome) ? roomField(context) : nothing}
    ${
      scripts
        ? html`<div class="field">
            <label class="tick">
              <input
                type="checkbox"
                aria-describedby="builder-exempt-help"
                .checked=${state.isExempt}
                @change=${(event: Event) => context.update({ isExempt: (event.target as HTMLInputElement).checked })}
              />
              Our site uses a program that delays scripts
            </label>
            <p class="help-text" id="builder-exempt-help">
              Rocket Loader, WP Rocket, LiteSpeed and others: asks them to leave this script alone.
            </p>
          </div>`
        : nothing
    }`;
}
