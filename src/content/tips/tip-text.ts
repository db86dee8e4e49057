/** A tip as plain text, to copy or share. Wording of labels and dates is left to the caller. */
import type { Tip } from './tip.js';

export interface TipTextWords {
  readonly helped: string;
  readonly notForEveryone: string;
  /** Whole lines, in the reader's language. */
  readonly offeredBy: string;
  readonly source?: string;
  readonly checked: string;
  /** The line on medical advice. It ends every copy. */
  readonly safety: string;
}

/** What helped, that it did not help everyone, who offered it, the source, the dates, and always the line on medical advice. */
export function tipText(tip: Tip, words: TipTextWords): string {
  return [
    `${words.helped}: ${tip.helped}`,
    `${words.notForEveryone}: ${tip.notForEveryone}`,
    words.offeredBy,
    '',
    ...(tip.source ? [words.source ?? tip.source.name, tip.source.url] : []),
    words.checked,
    '',
    words.safety,
  ].join('\n');
}
