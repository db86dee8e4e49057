/** How the form says things: what comes first for an element, and what is grouped. What a field is called: src/snippets. */
import type { SnippetKind } from '../../src/snippets/index.js';

export const ELEMENT_GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['Find a group', ['group-finder', 'next-meetings', 'meeting-timetable', 'group-map', 'group-match', 'meeting-card']],
  ['Keep and tell', ['my-groups', 'listing-feedback']],
  ['Before a first visit', ['first-visit', 'group-agreement']],
  ['Read and understand', ['stigma-myth-buster', 'evidence-summary', 'coping-tips', 'peer-stories']],
  ['Stay safe', ['crisis-help', 'quick-exit']],
  ['Several elements, one list', ['peer-support']],
];

/** The fields that most people fill in, in the order in which they come to mind. */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  'group-finder': ['source', 'topics', 'attendance', 'views'],
  'next-meetings': ['source', 'count', 'topics'],
  'meeting-timetable': ['source', 'days', 'zone'],
  'group-map': ['source', 'tile-url'],
  'group-match': ['source', 'questions'],
  'meeting-card': ['name', 'summary', 'day', 'time', 'end', 'venue', 'address', 'joining'],
  'my-groups': ['source', 'reflection'],
  'listing-feedback': ['email', 'kinds'],
  'first-visit': ['parts'],
  'group-agreement': ['name', 'online', 'camera'],
  'stigma-myth-buster': ['topic', 'count', 'facts-only'],
  'evidence-summary': ['topic', 'layout', 'count'],
  'coping-tips': ['situation', 'count'],
  'peer-stories': ['stories', 'placeholders'],
  'crisis-help': ['country', 'layout', 'name', 'phone', 'hours', 'confirmed'],
  'quick-exit': ['layout', 'label', 'forget'],
  'peer-support': ['source', 'time-zone'],
};

/** The rest, by what it is about; what is in none of these stands under "More". */
export const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['The list and its times', ['source', 'format', 'programme', 'time-zone', 'refresh-minutes', 'gazetteer']],
  [
    'Which groups to show',
    ['topics', 'topic', 'attendance', 'days', 'audiences', 'limit', 'within-days', 'group-id', 'meeting-id'],
  ],
  [
    'Looks and language',
    [
      ...['heading-level', 'layout', 'theme', 'lang', 'distance-unit', 'zone', 'compact', 'filters', 'hide-filters'],
      ...['hide-near', 'without-note', 'without-shift'],
    ],
  ],
  ['Map', ['tile-url', 'dark-tile-url', 'tile-attribution', 'tile-attribution-url', 'tile-referrer', 'max-zoom']],
];
export const MORE = 'More';

/** What the link says where nobody has written anything. */
const LINK_TEXT: Readonly<Record<string, string>> = {
  'crisis-help': 'More urgent help',
  'quick-exit': 'Leave this page',
  'meeting-card': 'More about this group',
  'stigma-myth-buster': 'Facts about mental health',
  'evidence-summary': 'What research says',
  'coping-tips': 'What helped others',
  'peer-stories': 'Stories of people like you',
  'first-visit': 'Your first visit',
  'group-agreement': 'How we treat each other',
  'listing-feedback': 'Tell us about a group',
};
export const linkTextOf = (tag: string): string => LINK_TEXT[tag] ?? 'All our groups';

export const KIND_WORDS: Readonly<Record<SnippetKind, string>> = {
  tag: 'The element itself',
  placeholder: 'A placeholder with a link in it',
  'upgraded-link': 'A link that turns into the element',
  frame: 'A page in a frame',
  link: 'A plain link',
};
