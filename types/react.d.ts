/**
 * The tags in JSX of React 19: `import type {} from 'peer-support-widgets/react'` in one file of your project.
 *
 * Attributes have their names of HTML, so that a page from a server reads the same. Properties without an attribute have
 * theirs. Listeners are `on` and the name of the event.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerSupportElements, Tag } from './elements.js';
import type { AttributesOf, ElementOf, FlagsOf, ListenersOf, Over, PropertiesOf } from './values.js';

type Own<T extends Tag> = AttributesOf<T> & { [Name in keyof FlagsOf<T>]?: boolean | undefined } & PropertiesOf<T> &
  ListenersOf<T>;

/** What one of the tags takes: `PeerSupportProps<'group-finder'>`. */
export type PeerSupportProps<T extends Tag> = Over<
  Own<T>,
  DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>
>;

type Tags = { [T in keyof PeerSupportElements]: PeerSupportProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
