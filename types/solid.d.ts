/**
 * The tags in JSX of Solid: `import type {} from 'peer-support-widgets/solid'` in one file of your project.
 *
 * Solid sets the property behind a name, so `heading-level={level()}` works as well as `heading-level="3"`; `attr:`, `bool:`
 * and `prop:` say it plainly. Where an attribute has no property, only `attr:` or `bool:` works, and only that is offered.
 * Listeners are `on:` and the name of the event.
 */
import type { JSX } from 'solid-js';
import type { PeerSupportElements, Tag } from './elements.js';
import type {
  AttributesOf,
  Camel,
  ElementOf,
  EventsOf,
  FlagsOf,
  ListenerAt,
  Over,
  PropertiesOf,
  WithoutProperty,
} from './values.js';

type Given<T extends Tag> = AttributesOf<T> & { [Name in keyof FlagsOf<T>]?: boolean | undefined };

/** Without a prefix Solid reads names as if they were of HTML, so a capital letter is lost: those need `prop:`. */
type Lower<Properties> = Pick<
  Properties,
  { [Name in keyof Properties]-?: Name extends Lowercase<Name & string> ? Name : never }[keyof Properties]
>;

type Own<T extends Tag> = Omit<Given<T>, WithoutProperty<T>> &
  Lower<PropertiesOf<T>> & {
    [Name in keyof AttributesOf<T> as `attr:${Name & string}`]?: AttributesOf<T>[Name];
  } & {
    [Name in keyof FlagsOf<T> as `bool:${Name & string}`]?: boolean | undefined;
  } & {
    [Name in Exclude<keyof Given<T>, WithoutProperty<T>> as `prop:${Camel<Name> & string}`]?: Given<T>[Name];
  } & {
    [Name in keyof PropertiesOf<T> as `prop:${Name & string}`]?: PropertiesOf<T>[Name];
  } & {
    [Name in keyof EventsOf<T> as `on:${Name & string}`]?: ListenerAt<T, Name> | undefined;
  };

/** What one of the tags takes: `PeerSupportProps<'group-finder'>`. */
export type PeerSupportProps<T extends Tag> = Over<Own<T>, JSX.HTMLAttributes<ElementOf<T>>>;

type Tags = { [T in keyof PeerSupportElements]: PeerSupportProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
