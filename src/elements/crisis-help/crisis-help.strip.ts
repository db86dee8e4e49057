/** The short forms: in danger, the first line, and where there is more. Loads on pages that use one. */
import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { fillParts } from '../../i18n/format.js';
import { externalLink, readPage } from '../../shared/templates/page-link.js';
import { KeepFocusSeenController } from '../../shared/controllers/keep-focus-seen-controller.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import type { CrisisHelp } from './crisis-help.js';
import { callNumber, type CrisisView, link, shownNumber } from './crisis-help.template.js';
import { wholeWords } from './crisis-help.words.js';

export const stripStyles = css`
  :host([layout='sticky' i]) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    overflow: clip;
    color: var(--_text);
    background: var(--_surface-sunken);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
  }

  .talk {
    display: grid;
    flex: 1 1 9em;
    align-items: center;
    min-inline-size: 0;
  }

  .cell {
    display: grid;
    align-content: center;
    gap: 0 0.4em;
    min-inline-size: 0;
    min-block-size: max(3.25em, 48px);
    padding: var(--_space-2) var(--_space-3);
    overflow-wrap: anywhere;
  }

  a.cell {
    text-decoration: none;
  }

  .sos {
    color: var(--_on-emergency);
    background: var(--_emergency);
  }

  a.cell strong,
  a.more {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  a.cell:hover strong,
  .more:hover {
    text-decoration-thickness: 2px;
  }

  .key {
    font-size: var(--_font-size-s);
    font-weight: 400;
    color: var(--_text);
  }

  .sos .key {
    color: inherit;
  }

  /* The ring lies inside, where the edge of the strip cannot cut it. */
  .cell:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }

  .sos:focus-visible {
    outline-color: var(--_on-emergency);
  }

  @container psw (min-width: 46em) {
    .cell {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
    }
  }

  @media (forced-colors: active) {
    .sos {
      border: 6px double CanvasText;
    }
  }

  @media print {
    .strip,
    .cell,
    .key {
      color: #000;
      background: none;
      border-color: #000;
    }

    .sos {
      border: 6px double #000;
    }
  }
`;

/** Once for each element. A strip that floats never covers what has the focus. */
export function use(host: LitElement): typeof import('./crisis-help.strip.js') {
  adoptStyles(host, stripStyles);
  new KeepFocusSeenController(host, () => (host.matches('[layout="sticky" i]') ? host : undefined));
  return { use, stripTemplate, stripStyles };
}

export function stripTemplate(host: CrisisHelp, view: CrisisView): TemplateResult {
  const { words } = view;
  const [emergency] = view.numbers;
  const { crisis } = wholeWords(words);
  const first = view.entries.find((entry) => typeof entry !== 'string') ?? view.directory;
  const isLine = first !== view.directory;
  const { facts } = first;
  const more = readPage(host, 'more-url', host.moreUrl);
  const sos = html`<span class="key">${crisis.inDanger}</span>
    <strong>${emergency ? callNumber(emergency, words) : crisis.callLocal}</strong>`;
  const talk = html`<span class="key"
      >${facts ? fillParts<unknown>(crisis.toTalkFacts, { facts }) : crisis.toTalk}</span
    >
    <strong><span lang=${first.language ?? nothing}>${first.name}</span> ${shownNumber(first, words)}</strong>`;
  return html`<div class="strip" part="strip" role="group" aria-label=${crisis.label}>
    ${emergency ? link(`tel:${emergency}`, sos, 'cell sos', 'emergency') : html`<p class="cell sos">${sos}</p>`}
    <div class="talk">${view.page}${view.isPartial && !isLine ? nothing : link(first.url, talk, 'cell', 'line')}</div>
    ${more ? externalLink(more, crisis.more, 'cell more', '', true) : nothing}
  </div>`;
}
