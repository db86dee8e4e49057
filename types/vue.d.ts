/**
 * The tags in templates of Vue: `import type {} from 'peer-support-widgets/vue'` in one file of your project.
 *
 * In a template attributes have their names of HTML. What is on or off is `true` or `null`: for `false` Vue writes
 * `hide-near="false"`, which HTML reads as on.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { PeerSupportElements, Tag } from './elements.js';
import type { AttributesOf, Camel, ElementOf, EventsOf, FlagsOf, ListenerAt, Over, PropertiesOf } from './values.js';

/** The tools look names up as they are in script. */
type Own<T extends Tag> = {
  [Name in keyof AttributesOf<T> as Camel<Name>]?: AttributesOf<T>[Name];
} & {
  [Name in keyof FlagsOf<T> as Camel<Name>]?: true | '' | null | undefined;
} & PropertiesOf<T> & {
    [Name in keyof EventsOf<T> as Camel<`on-${Name & string}`>]?: ListenerAt<T, Name> | undefined;
  };

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
