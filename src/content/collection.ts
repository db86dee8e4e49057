/** All texts of one kind, for the checks that go over everything the library ships. */
import type { ContentItem, ContentSet } from './item.js';
import type { ItemsRead } from './read-items.js';

/** A site's own JSON file of this kind. */
export interface OwnFile {
  /** The field of the outer object that holds the list: `cards`. */
  readonly list: string;
  /** Its rules say what an item of a site may do without, such as a source for what a group says of itself. */
  readonly read: (value: unknown) => ItemsRead<{ readonly id: string }>;
}

export interface ContentCollection {
  /** The folder: `myths`. */
  readonly kind: string;
  /** One for each language, English first. */
  readonly sets: readonly ContentSet<ContentItem>[];
  /** Fields that nobody reads as text, where their shape does not show it (`check/leaves.ts` knows the usual shapes). */
  readonly notProse?: readonly string[];
  /** Fields that hold a person's own words: no check asks them to speak differently. */
  readonly ownWords?: readonly string[];
  /**
   * Ids of items that stay in view past their review date, because to leave them out would do more harm than to show them:
   * a rule that keeps people safe. The editor is told all the same.
   */
  readonly keptWhenExpired?: readonly string[];
  /** Absent: a site brings no file of this kind, or there is no reader for it yet. */
  readonly ownFile?: OwnFile;
}
