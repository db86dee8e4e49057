/**
 * Prints what goes on paper: a list by day, or a sheet to hand over. Loads when somebody prints. The head names nothing but
 * "Groups" and the day, unless somebody chose to have more there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import type { qrCode, qrTemplate } from './qr-code.js';
import { onOneLine, type SharingWords, type Taken, withoutScheme } from './taken.view.js';

export interface SheetHead {
  /** "Printed on 1 December 2026", the zone, how much was cut. */
  readonly lines: readonly string[];
  /** What was searched for, where somebody chose to print it. */
  readonly searched?: string | undefined;
  readonly isLarge: boolean;
  /** Lines of the page's own urgent help. */
  readonly help: readonly string[];
}

export interface SheetSection {
  readonly heading: string;
  readonly rows: readonly { readonly time: readonly string[]; readonly taken: Taken }[];
}

export interface Codes {
  readonly qrCode: typeof qrCode;
  readonly qrTemplate: typeof qrTemplate;
}

function paper(head: SheetHead, content: unknown, { sharing }: SharingWords): TemplateResult {
  const { lines, searched, isLarge, help } = head;
  return html`<div class="paper ${isLarge ? 'large' : ''}">
    <div class="paper-head">
      <h1>${sharing.sheetTitle}</h1>
      ${searched ? html`<p><strong>${fill(sharing.searchedFor, { what: searched })}</strong></p>` : nothing}
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>
    ${content}
    ${
      help.length > 0
        ? html`<div class="paper-foot">
            <p><strong>${sharing.urgentHelp}</strong></p>
            ${help.map((line) => html`<p><bdi>${line}</bdi></p>`)}
          </div>`
        : nothing
    }
  </div>`;
}

const texts = (lines: readonly string[]): unknown => lines.map((line) => html`<p><bdi>${line}</bdi></p>`);

/** Every meeting with its address and numbers, one after the other under its day. */
export function listSheet(sections: readonly SheetSection[], head: SheetHead, words: SharingWords): TemplateResult {
  const { dates } = words;
  return paper(
    head,
    sections.map(
      ({ heading, rows }) => html`
        ${heading ? html`<h2>${heading}</h2>` : nothing}
        ${rows.map(
          ({ time, taken }) =>
            html`<div class="paper-row">
              <div class="paper-when">${texts(time)}</div>
              <div>
                <h3><bdi>${taken.name}</bdi></h3>
                ${texts([taken.who, taken.way, taken.address.join(dates.list.comma)].filter(Boolean) as string[])}
                ${texts([...taken.join, onOneLine(taken.contact, words), onOneLine(taken.cost, words)].filter(Boolean))}
                ${taken.page ? texts([withoutScheme(taken.page)]) : nothing}
              </div>
            </div>`,
        )}
      `,
    ),
    words,
  );
}

/** A sheet that goes home with somebody: what they need to get there, and room to write. Not whom the group is for. */
export function handOverSheet(
  meetings: readonly Taken[],
  head: SheetHead,
  codes: Codes | undefined,
  words: SharingWords,
): TemplateResult {
  const { sharing } = words;
  return paper(
    head,
    meetings.map(
      (taken) =>
        html`<div class="paper-entry">
          <h2><bdi>${taken.name}</bdi></h2>
          <dl>
            ${pairsOf(taken, words).map(
              ([label, lines]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${texts(lines)}</dd>
                </div>`,
            )}
          </dl>
          ${taken.page ? pageTemplate(taken.page, codes, words) : nothing}
          <div class="paper-notes">
            <p>${sharing.notes}</p>
            <span></span><span></span>
          </div>
        </div>`,
    ),
    words,
  );
}

/** A label, and the lines that belong to it; without a label where there are none. */
function pairsOf(taken: Taken, { details, sharing, dates }: SharingWords): (readonly [string, readonly string[]])[] {
  const pairs: (readonly [string, readonly string[]])[] = [
    [sharing.when, [taken.rule]],
    [sharing.nextDates, taken.dates],
    [details.where, [taken.way, taken.address.join(dates.list.comma), ...taken.directions].filter(Boolean)],
    [details.howToJoin, [...taken.join, ...taken.contact]],
    [details.cost, taken.cost],
    [details.access, taken.access],
    [details.yourFirstVisit, taken.firstVisit ? [taken.firstVisit] : []],
  ];
  return pairs.filter(([, lines]) => lines.length > 0);
}

function pageTemplate(page: string, codes: Codes | undefined, { sharing }: SharingWords): TemplateResult {
  const code = codes?.qrCode(page);
  const address = withoutScheme(page);
  return html`<div class="paper-page">
    ${code && codes ? codes.qrTemplate(code, fill(sharing.qr, { address })) : nothing}
    <div>
      <p><strong>${sharing.webPage}</strong></p>
      <p><bdi>${address}</bdi></p>
    </div>
  </div>`;
}
