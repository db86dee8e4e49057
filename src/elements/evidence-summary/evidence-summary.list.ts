/** What is printed: flat words, made by `evidence-summary.view.ts`. */
import type { Direction } from '../../content/evidence/finding.js';

export interface FindingView {
  /** Of the texts. Absent: a site's own, in the page's language. */
  readonly language?: string;
  readonly direction: Direction;
  /** Beside the mark. */
  readonly found: string;
  readonly outcome: string;
  /** Groups, one-to-one, or both: always there. */
  readonly support: string;
  readonly summary: string;
  readonly caution?: string;
  readonly reasons?: readonly string[];
  /** "How big: small. 0.18, likely between 0.07 and 0.29. 0.2 counts as small." Empty where there is nothing to say. */
  readonly size: string;
  /** Filled squares, 0 to 4. */
  readonly squares: number;
  /** "How sure: not very." and why. */
  readonly sure: string;
  /** Who was studied, what it was compared with, who paid: one sentence each. */
  readonly who: readonly string[];
  /** The name of the source, in English; the date stands beside it in the page's language. */
  readonly name: string;
  readonly url: string;
  readonly date: string;
  /** Until when studies were looked for, and when it was checked where that differs from row to row. */
  readonly upTo: string;
}

export interface EvidenceList {
  readonly title: string;
  /** A group goes alongside treatment: always there. */
  readonly intro: string;
  /** "Source: {name}" */
  readonly source: string;
  readonly sections: readonly { readonly topic: string; readonly findings: readonly FindingView[] }[];
  /** Once for all rows, or empty. */
  readonly checked: string;
  /** Words of the button, or empty: there is no more. */
  readonly showMore: string;
}
