/**
 * The tags in templates of Vue: `import type {} from 'peer-support-widgets/vue'` in one file of your project.
 *
 * In a template attributes have their names of HTML. What is on or off is `true` or `null`: for `false` Vue writes
 * `hide-near="false"`, which HTML reads as on.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { PeerSupportElements, Tag } from './elements.js';
import type { VueElements } from './elements.vue.js';
import type { ElementOf, Over, PropertiesOf } from './values.js';

type Own<T extends Tag> = VueElements[T] & PropertiesOf<T>;

/** What one of the tags takes: `PeerSupportProps<'group-finder'>`. */
export type PeerSupportProps<T extends Tag> = Over<Own<T>, HTMLAttributes & PublicProps>;

type Tags = { [T in keyof PeerSupportElements]: new () => ElementOf<T> & { readonly $props: PeerSupportProps<T> } };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
  interface HTMLAttributes {
    /** The place in a custom element where this stands. Vue's own types leave it out. */
    slot?: string | undefined;
  }
}
