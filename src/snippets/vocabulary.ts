/** What every element takes, as a form or a command line can ask for it. Read from `custom-elements.json`. */
import { emergencyCountries } from '../content/crisis/emergency.js';
import { EVIDENCE_TOPICS } from '../content/evidence/finding.js';
import { SITUATIONS } from '../content/tips/tip.js';
import { ACCESS_FEATURES, AUDIENCES, ROLES, TOPICS } from '../domain/vocabulary.js';
import { isLinking, isRequesting, isSaying } from './attribute-kinds.js';
import { type DescribedAttribute, ELEMENTS } from './elements.js';

/**
 * `flag` is on or off; `choice` is one of `choices`, and `choices` several, with spaces between; `list` is free words with
 * spaces between; `addresses` likewise.
 */
export type AttributeKind =
  'flag' | 'number' | 'choice' | 'choices' | 'list' | 'address' | 'addresses' | 'date' | 'time-zone' | 'text';

export interface AttributeVocabulary {
  readonly name: string;
  readonly kind: AttributeKind;
  /** For `choice` and `choices`; for `list` and `text` words that the library knows, though others may stand there. */
  readonly choices: readonly string[];
  readonly help: string;
  /** The page asks this address for something. */
  readonly isRequesting: boolean;
  /** Visitors read it as said by the site. */
  readonly isSaying: boolean;
}

export interface ElementVocabulary {
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly AttributeVocabulary[];
}

const SEVERAL_ADDRESSES = ['source', 'gazetteer'];
const DATES = ['confirmed', 'agreed-on', 'verified'];
const NUMBERS = ['keep-days', 'duration', 'max-zoom'];
/** Several of the words that their description names. */
const CHOICES = ['attendance', 'filters', 'views', 'questions', 'kinds', 'parts', 'also'];
const CHOICE = [
  ...['format', 'programme', 'distance-unit', 'tile-referrer', 'layout', 'zone', 'theme'],
  ...['camera', 'late-arrival', 'names', 'outside-contact', 'openness', 'joining'],
];
/** Where some descriptions of one attribute name fewer words, or others besides. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  programme: ['aa', 'na', 'al-anon', 'other'],
  theme: ['auto', 'light', 'dark'],
  'tile-referrer': ['origin', 'none'],
};
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Content of ours stands under these two besides. */
const CONTENT_TOPICS = ['mental-health', 'groups', ...TOPICS];
const LISTS: Readonly<Record<string, readonly string[]>> = {
  topics: TOPICS,
  topic: CONTENT_TOPICS,
  audiences: AUDIENCES,
  roles: ROLES,
  days: DAYS,
  situation: SITUATIONS,
  languages: [],
  access: ACCESS_FEATURES,
  dates: [],
  'group-id': [],
  'meeting-id': [],
};
/** Where an attribute takes other words on one element than on the others. */
const LISTS_OF: Readonly<Record<string, readonly string[]>> = { 'evidence-summary topic': EVIDENCE_TOPICS };

/** Every element takes these, as any element of a page does. */
const LANGUAGE: readonly DescribedAttribute[] = [
  { name: 'lang', type: 'text', help: 'Language of the words, such as `en-GB`. Default: the language of the page.' },
];

/** The words that a description has in backticks: `list week map`, or `on`, `off` or `ask`. */
const wordsIn = (help: string): readonly string[] => [
  ...new Set([...help.matchAll(/`([a-z][a-z0-9 -]*)`/g)].flatMap(([, words]) => words!.split(' '))),
];

function kindOf({ name, type }: DescribedAttribute): AttributeKind {
  if (type === 'flag' || type === 'number') return type;
  if (NUMBERS.includes(name)) return 'number';
  if (DATES.includes(name)) return 'date';
  if (name === 'time-zone') return 'time-zone';
  if (SEVERAL_ADDRESSES.includes(name)) return 'addresses';
  if (isRequesting(name) || isLinking(name)) return 'address';
  if (CHOICES.includes(name)) return 'choices';
  if (CHOICE.includes(name)) return 'choice';
  return name in LISTS ? 'list' : 'text';
}

function choicesOf(tag: string, { name, help }: DescribedAttribute, kind: AttributeKind): readonly string[] {
  if (kind === 'choice' || kind === 'choices') return WORDS[name] ?? wordsIn(help);
  if (kind === 'list') return LISTS_OF[`${tag} ${name}`] ?? LISTS[name]!;
  return name === 'country' ? emergencyCountries() : [];
}

function describe(tag: string, attribute: DescribedAttribute): AttributeVocabulary {
  const { name, help } = attribute;
  const kind = kindOf(attribute);
  const choices = choicesOf(tag, attribute, kind);
  return { name, kind, choices, help, isRequesting: isRequesting(name), isSaying: isSaying(name) };
}

/** Every element of the library, by its tag. */
export const VOCABULARY: ReadonlyMap<string, ElementVocabulary> = new Map(
  ELEMENTS.map(({ tag, summary, attributes }) => [
    tag,
    { tag, summary, attributes: [...attributes, ...LANGUAGE].map((each) => describe(tag, each)) },
  ]),
);

export const attributeOf = (tag: string, name: string): AttributeVocabulary | undefined =>
  VOCABULARY.get(tag)?.attributes.find((each) => each.name === name);
