/** All texts of one kind, for the checks that go over everything the library ships. */
import type { ContentItem, ContentSet } from './item.js';

export interface ContentCollection {
  /** The folder: `myths`. */
  readonly kind: string;
  /** One for each language, English first. */
  readonly sets: readonly ContentSet<ContentItem>[];
}
