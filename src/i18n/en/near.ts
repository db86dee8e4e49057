/** Place search: a town or postcode, the visitor’s own place, distances. */
import type { CountForms } from '../messages.js';
import { firstNearEn } from './near.first.js';

export interface NearMessages {
  readonly label: string;
  /** The button that asks where the visitor is. */
  readonly here: string;
  readonly hint: string;
  /** Said to a screen reader with the field. */
  readonly description: string;
  /** Words that people type before a name and that are no part of it, separated by commas. */
  readonly smallWords: string;
  /** The list of places, for a screen reader, and how many there are in it. */
  readonly places: string;
  readonly placesFound: CountForms;
  readonly choosePlace: string;
  readonly noPlace: string;
  /** After that, while another place holds. */
  readonly stillNear: string;
  /** In the field, and inside a sentence. */
  readonly whereYouAre: string;
  readonly whereYouAreInSentence: string;
  /** A place that the page asked for, and gave no name. */
  readonly chosenPlaceInSentence: string;
  readonly finding: string;
  readonly nearPlace: string;
  /** `{count}` is "12 groups". */
  readonly countNear: string;
  /** Why the visitor's own place is not known, and what to do instead. */
  readonly problems: {
    readonly denied: string;
    readonly blocked: string;
    readonly insecure: string;
    readonly missing: string;
    readonly unavailable: string;
    readonly timeout: string;
  };
  readonly miles: CountForms;
  readonly kilometres: CountForms;
  readonly about: string;
  readonly lessThan: string;
  readonly veryNear: string;
  /** After a place in a row; brackets included. */
  readonly inRow: string;
  /** In the details. `{distance}` is one of those above. */
  readonly fromPlace: string;
  readonly veryNearPlace: string;
  readonly radiusLabel: string;
  readonly within: string;
  readonly withinInSentence: string;
  readonly anyDistance: string;
  readonly nearestFirst: string;
  /** Headings of what is not near by distance. */
  readonly anywhere: string;
  readonly unknown: string;
  readonly noneNear: string;
  readonly noneNearAnyDistance: string;
  readonly lookWithin: string;
  readonly lookAnyDistance: string;
  /** A service that the site has switched on, by its name. */
  readonly ask: string;
  readonly askNote: string;
  readonly asking: string;
  readonly askFailed: string;
  readonly askNothing: string;
}

export const nearEn: NearMessages = {
  ...firstNearEn,
  smallWords: 'near, near to, close to, around, in, at, by',
  places: 'Places',
  placesFound: { one: '1 place', other: '{count} places' },
  choosePlace: 'Choose one of the places in the list.',
  noPlace: 'This list does not know that place. Try a bigger town nearby, or the first part of a postcode.',
  stillNear: 'Until then you see what is near {place}.',
  whereYouAre: 'Where you are',
  whereYouAreInSentence: 'where you are',
  chosenPlaceInSentence: 'the place you chose',
  finding: 'Finding you…',
  nearPlace: 'Near {place}',
  countNear: 'Near {place}: {count}',
  problems: {
    denied: 'Your browser does not share where you are. That is fine: type a town or postcode instead.',
    blocked: 'This page cannot ask where you are. Type a town or postcode instead.',
    insecure: 'This page is not on a secure address, so it cannot ask where you are. Type a town or postcode instead.',
    missing: 'Your browser cannot tell where you are. Type a town or postcode instead.',
    unavailable: 'Your device does not know where you are just now. Type a town or postcode instead.',
    timeout: 'It took too long to find where you are. Try again, or type a town or postcode.',
  },
  miles: { one: '1 mile', other: '{count} miles' },
  kilometres: { one: '1 km', other: '{count} km' },
  about: 'about {distance}',
  lessThan: 'less than {distance}',
  veryNear: 'very near',
  inRow: '({distance})',
  fromPlace: '{distance} from {place}',
  veryNearPlace: 'Very near {place}',
  radiusLabel: 'How far',
  within: 'Within {distance}',
  withinInSentence: 'within {distance}',
  anyDistance: 'Any distance',
  nearestFirst: 'Nearest first',
  anywhere: 'From anywhere, online or by phone',
  unknown: 'We do not know how far these are',
  noneNear: 'No group that matches meets within {distance} of {place}.',
  noneNearAnyDistance: 'For no group that matches do we know a place to go to.',
  lookWithin: 'Look within {distance}',
  lookAnyDistance: 'Look at any distance',
  ask: 'Ask {name} for “{text}”',
  askNote: 'What you typed then goes to {name}. Nothing is sent before you press this.',
  asking: 'Asking {name}…',
  askFailed: '{name} did not answer. Try again, or type the name of a bigger town.',
  askNothing: '{name} does not know that place. Try a bigger town nearby.',
};
