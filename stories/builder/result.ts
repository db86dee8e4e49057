/** What comes out: the line, the script for the owner of the site, what the place does to it, and what to know. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  attributeOf,
  EVIDENCE_WORDS,
  type Host,
  type HostSnippet,
  labelOf,
  LEFT_WORDS,
} from '../../src/snippets/index.js';
import { KIND_WORDS } from './labels.js';
import { type BuilderState, type Outcome, SERVER, valuesOf } from './state.js';

export const SNIPPET_ID = 'builder-snippet';
export const SCRIPT_ID = 'builder-script';

const LONGEST_ROWS = 16;
const rowsOf = (text: string): number =>
  Math.min(
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 46)), 0),
    LONGEST_ROWS,
  );

/** What became of pressing a button to copy; said beside it. */
export interface Said {
  readonly id: string;
  readonly words: string;
}

const copyButton = (id: string, label: string, look: 'main' | 'plain', { said, copy }: CopyContext): TemplateResult =>
  html`<div class="copy">
    <button type="button" class=${look} @click=${() => copy(id)}>${label}</button>
    <p role="status">${said.id === id ? said.words : ''}</p>
  </div>`;

const code = (id: string, text: string): TemplateResult =>
  html`<textarea
    id=${id}
    class="code"
    readonly
    dir="ltr"
    spellcheck="false"
    autocomplete="off"
    rows=${rowsOf(text)}
    .value=${text}
  ></textarea>`;

const leftOut = ({ left }: HostSnippet): TemplateResult | typeof nothing =>
  left.length === 0
    ? nothing
    : html`<div class="note">
        <p><b>Left out there:</b></p>
        <ul>
          ${left.map(({ name, why }) => html`<li>${labelOf(name)} <code>${name}</code>. ${LEFT_WORDS[why]}</li>`)}
        </ul>
      </div>`;

function pageNote({ kind, feeds }: HostSnippet): TemplateResult | typeof nothing {
  if (feeds.length === 0 || (kind !== 'frame' && kind !== 'upgraded-link')) return nothing;
  return html`<p class="note">
    Your copy of <code>embed.html</code> asks only those it names. Write
    <code>data-psw-origins="${feeds.join(' ')}"</code> into its script tag.
  </p>`;
}

const serverNote = ({ files }: BuilderState): TemplateResult | typeof nothing =>
  files === 'server'
    ? html`<p class="note">
        The browser of each visitor fetches the program file from ${new URL(SERVER).host}, which sees their IP address
        and the name of your website, not what they search.
      </p>`
    : nothing;

/** These show what a list holds; a card can also be written by hand. */
const listNote = (state: BuilderState): TemplateResult | typeof nothing => {
  const { source, name } = valuesOf(state);
  return source || name || !attributeOf(state.tag, 'source')
    ? nothing
    : html`<p class="note">
        No list is named yet, so there is nothing to show. Fill in “${labelOf('source')}”, unless it will stand inside
        <code>&lt;peer-support&gt;</code> or take its list from your script.
      </p>`;
};

const hashNote = ({ isHashed }: Outcome, isWaiting: boolean): TemplateResult | typeof nothing =>
  isHashed
    ? nothing
    : html`<p class="note">
        ${
          isWaiting
            ? 'The check of the file (its hash) is being worked out. It comes into the line by itself, in a minute or two.'
            : 'The line has no check of the file yet. Run npm run build, and load this page again.'
        }
        The line works without it.
      </p>`;

function ownerScript(snippet: HostSnippet, context: CopyContext): TemplateResult | typeof nothing {
  const { siteScript, needsSiteScript, form } = snippet;
  // Where only an address is taken, there is no page of yours around it.
  if (!siteScript || (form === 'address' && !needsSiteScript)) return nothing;
  return html`<div class="owner">
    <h4>${needsSiteScript ? 'For the owner of the site, once' : 'If you like, for the owner of the site'}</h4>
    <p>
      ${
        needsSiteScript
          ? 'Without this script on the page, people see the link, and nothing else happens. Change main to the part of your pages in which people write.'
          : 'With this script on the page, the frame becomes as tall as it needs.'
      }
    </p>
    <label for=${SCRIPT_ID}>Script for all pages</label>
    ${code(SCRIPT_ID, siteScript)} ${copyButton(SCRIPT_ID, 'Copy the script', 'plain', context)}
  </div>`;
}

const FORM_WORDS: Readonly<Record<HostSnippet['form'], string>> = {
  html: 'Your line',
  address: 'Your address',
  shortcode: 'Your shortcode',
  fields: 'What to fill in there',
  markdown: 'Your line of Markdown',
  react: 'Your component',
  vue: 'Your component',
  svelte: 'Your component',
  angular: 'Your component',
};

interface CopyContext {
  readonly said: Said;
  readonly copy: (id: string) => void;
}

export interface ResultContext extends CopyContext {
  readonly state: BuilderState;
  readonly host: Host;
  readonly outcome: Outcome;
  readonly isWaiting: boolean;
}

/** What somebody hears who has chosen another element, place or kind. */
export const changed = ({ draft }: Outcome, host: Host): string =>
  `${FORM_WORDS[draft.form]} for ${host.name}: ${KIND_WORDS[draft.kind].toLowerCase()}.`;

export function result(context: ResultContext): TemplateResult {
  const { state, host, outcome, isWaiting } = context;
  const { draft } = outcome;
  return html`<p class="does">
      <b>${host.name}.</b> ${host.does}
      <span class="quiet">${EVIDENCE_WORDS[host.evidence]} Looked at on ${host.checked}.</span>
    </p>
    <label for=${SNIPPET_ID}>${FORM_WORDS[draft.form]}</label>
    ${code(SNIPPET_ID, draft.text)} ${copyButton(SNIPPET_ID, 'Copy', 'main', context)} ${listNote(state)}
    ${hashNote(outcome, isWaiting)}
    ${
      draft.way.steps.length > 0
        ? html`<ol class="steps">
            ${draft.way.steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    ${ownerScript(draft, context)} ${leftOut(draft)} ${pageNote(draft)} ${serverNote(state)}`;
}
