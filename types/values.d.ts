/** Values of attributes, and what the files for frameworks share. */
import type { PeerSupportElements, Tag } from './elements.js';

/** An interface without members. */
export type Nothing = Record<never, never>;

/** A number, or a number written as text, for attributes that no framework takes for a property. */
export type NumberText = number | `${number}`;

/** One or several of these words, with spaces or commas between. */
export type Words<Word extends string> = Word | `${Word}${' ' | ','}${string}`;

/** One or several words: those that the library knows are offered, and others are taken. */
export type WordsAndOthers<Word extends string> = Word | (string & Nothing);

export type ElementOf<T extends Tag> = PeerSupportElements[T]['element'];
/** By the names they have in HTML, without those that are on or off. */
export type AttributesOf<T extends Tag> = PeerSupportElements[T]['attributes'];
/** Attributes that are on or off. */
export type FlagsOf<T extends Tag> = PeerSupportElements[T]['flags'];
/** What only script can set: data, functions. */
export type PropertiesOf<T extends Tag> = Partial<PeerSupportElements[T]['properties']>;
export type EventsOf<T extends Tag> = PeerSupportElements[T]['events'];
/** Attributes that no property stands for. */
export type WithoutProperty<T extends Tag> = PeerSupportElements[T]['withoutProperty'];

/** What a listener is called with: our event, and the element that was listened at. */
export type EventAt<T extends Tag, Name extends keyof EventsOf<T>> = EventsOf<T>[Name] & {
  readonly currentTarget: ElementOf<T>;
};

/** Named as most frameworks do: `onpsw-meeting-open`. */
export type ListenersOf<T extends Tag> = PeerSupportElements[T]['listeners'];

export type ListenerAt<T extends Tag, Name extends keyof EventsOf<T>> = (event: EventAt<T, Name>) => void;

/** `heading-level` → `headingLevel`. */
export type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Both, and where both have a name, the first. */
export type Over<Own, Others> = Own & Omit<Others, keyof Own>;
