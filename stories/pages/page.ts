/**
 * The frame that every page recipe shares: where things stand on a peer support page, and why there. A site takes the
 * markup between the tags; the frame is its own page.
 *
 * 1. The way out and urgent help come first in the tab order, before anything that somebody has to read.
 * 2. Finding a group is the page's one task, so the finder comes next.
 * 3. What to expect, the agreement, experience, facts and research follow, in the order in which people ask.
 */
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { Directory } from '../../src/domain/model.js';
import { NOW } from '../../test/support/directories.js';

export interface PageParts {
  readonly title: string;
  readonly intro: string;
  readonly directory: Directory;
  /** Left out where being seen on the page puts nobody in danger. */
  readonly exit?: TemplateResult;
  readonly crisis: TemplateResult;
  readonly finder: TemplateResult;
  /** Sections under the finder. */
  readonly sections: readonly TemplateResult[];
}

/** The moment that every recipe stands at: evidence and dates are current. */
export const PAGE_NOW = NOW;

export function page({ title, intro, directory, exit, crisis, finder, sections }: PageParts): TemplateResult {
  return html`<peer-support .directory=${directory}>
    <div
      style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5em; max-inline-size: 60em; margin-inline: auto; padding: 1em"
    >
      <header>
        <h1>${title}</h1>
        <p>${intro}</p>
        ${exit ?? nothing} ${crisis}
      </header>
      ${finder} ${sections.map((section) => html`<section>${section}</section>`)}
    </div>
  </peer-support>`;
}
