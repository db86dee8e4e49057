/** A line that a site brings itself, and words of its own beside them. What reads them is in `own-lines.ts`. */
import type { PlainDate } from '../../domain/model.js';

/** A line as a site writes it, in its file or in the `ownLines` property. At least one of `phone`, `sms` and `url`. */
export interface WrittenLine {
  readonly id?: string;
  /** As the service calls itself. No number in it but its own. */
  readonly name: string;
  readonly phone?: string;
  readonly sms?: string;
  /** The word to text, where the service asks for one. */
  readonly keyword?: string;
  /** Its page or chat, over `https`. */
  readonly url?: string;
  /** In words. */
  readonly hours?: string;
  /** BCP 47, of `name` and `hours`, where it is not the page's. */
  readonly language?: string;
  /** The last day it may be shown, unless the page says that it was confirmed. */
  readonly reviewBy?: PlainDate;
}

/** Where it was found, in the order in which they win: a file, the page's script, attributes, between the tags. */
export type OwnOrigin = 'file' | 'script' | 'attributes' | 'page';

export interface OwnWay {
  readonly kind: 'tel' | 'sms' | 'web';
  /** A dial string, or an address. */
  readonly target: string;
  /** The number or the host as people read it; always made of `target`. */
  readonly shown: string;
}

export interface OwnLine {
  readonly from: OwnOrigin;
  readonly name: string;
  /** Hours, or whatever else stood beside it. */
  readonly note: string;
  /** Language of `name` and `note`, when the site says. */
  readonly language?: string | undefined;
  /** The word to text. */
  readonly keyword?: string | undefined;
  readonly ways: readonly OwnWay[];
  readonly reviewBy?: PlainDate | undefined;
}

/** Words between the tags without a link: shown as they are. */
export interface OwnText {
  readonly from: 'page';
  readonly text: string;
}

export type OwnEntry = OwnLine | OwnText;

export const isOwnLine = (entry: OwnEntry): entry is OwnLine => 'ways' in entry;
