/**
 * Puts a sheet on paper: prints its template out of sight inside the element, and hands that to `printPart`. Loads when
 * somebody presses "Print". The page around is neither printed nor touched.
 */
import { html, type LitElement, render, type TemplateResult } from 'lit';
import { directionOf } from '../../i18n/locales.js';
import { type Print, printPart } from '../print-part.js';
import { adoptStyles } from '../styles/adopt.js';
import type { Codes } from './sheet.template.js';
import { sheetStyles } from './sheet.styles.js';
import type { Taken } from './taken.view.js';

/**
 * @param title what the browser puts at the head of the paper; names no condition
 * @throws when the browser gives no frame to print from
 */
export function printSheet(
  host: LitElement,
  sheet: TemplateResult,
  language: string,
  title: string,
  print: Print = (frame) => frame.print(),
): void {
  adoptStyles(host, sheetStyles);
  const root = host.renderRoot as ShadowRoot;
  const holder = document.createElement('div');
  holder.hidden = true;
  render(html`<div class="base" lang=${language} dir=${directionOf(language)}>${sheet}</div>`, holder);
  root.append(holder);
  try {
    printPart(host, holder.querySelector('.paper')!, title, (frame) => {
      holder.remove();
      print(frame);
    });
  } catch (error) {
    holder.remove();
    throw error;
  }
}

/** What draws the codes, where there is something to draw. Without it the address beside them stands alone. */
export async function codesFor(meetings: readonly Taken[]): Promise<Codes | undefined> {
  if (!meetings.some(({ page }) => page)) return undefined;
  return import('./qr-code.js').catch(() => undefined);
}
