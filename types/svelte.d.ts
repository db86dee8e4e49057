/**
 * The tags in templates of Svelte 5: `import type {} from 'peer-support-widgets/svelte'` in one file of your project.
 *
 * Attributes have their names of HTML; properties without an attribute have theirs. Listeners are `on` and the name of the
 * event. What is on or off is `true` or `undefined`: for `false` Svelte writes `hide-near="false"`, which HTML reads as on.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { PeerSupportElements, Tag } from './elements.js';
import type { AttributesOf, ElementOf, FlagsOf, ListenersOf, Over, PropertiesOf } from './values.js';

type Own<T extends Tag> = AttributesOf<T> & {
  [Name in keyof FlagsOf<T>]?: true | null | undefined;
} & PropertiesOf<T> &
  ListenersOf<T>;

/** What one of the tags takes: `PeerSupportProps<'group-finder'>`. */
export type PeerSupportProps<T extends Tag> = Over<Own<T>, HTMLAttributes<ElementOf<T>>>;

type Tags = { [T in keyof PeerSupportElements]: PeerSupportProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
