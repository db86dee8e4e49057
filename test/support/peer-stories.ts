/**
 * A site's own story, right and wrong: for the element, the reader, and the schema that must agree with it. No person
 * and no experience is made up: the words say what they stand for.
 */
import type { PeerStory } from '../../src/content/stories/story.js';

export type Overrides = Readonly<Record<string, unknown>>;

export const PARAGRAPHS = [
  'Placeholder: here stands the first paragraph of a story, in the words of the person who told it.',
  'Placeholder: here stands the second paragraph.',
];

export function aStory(overrides: Overrides = {}): PeerStory {
  return {
    id: 'sample-one',
    contentNote: 'Placeholder note: what a story is about',
    title: 'Placeholder title',
    topics: ['anxiety', 'first-group'],
    name: { kind: 'pseudonym', shown: 'Placeholder name' },
    role: 'own-experience',
    language: 'en',
    text: PARAGRAPHS,
    consent: {
      recordedOn: '2026-03-10',
      scope: 'this website',
      heldBy: 'the volunteer team',
      reviewBy: '2027-03-10',
    },
    supportedBy: 'nobody',
    source: { name: 'Our stories', url: 'https://site.example/stories', date: '2026-03' },
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
    ownWords: true,
    ...overrides,
  };
}

export const someMedia = (overrides: Overrides = {}): Record<string, unknown> => ({
  kind: 'audio',
  url: 'https://media.example/one.mp3',
  minutes: 4,
  transcript: PARAGRAPHS,
  ...overrides,
});

export const aRecording = (media: Overrides = {}, overrides: Overrides = {}): PeerStory =>
  aStory({ id: 'sample-audio', text: undefined, media: someMedia(media), ...overrides });

export const aVideo = (media: Overrides = {}, overrides: Overrides = {}): PeerStory =>
  aRecording(
    { kind: 'video', url: 'https://media.example/one.mp4', captions: '/captions/one.vtt', ...media },
    { id: 'sample-video', ...overrides },
  );

export interface Fault {
  readonly title: string;
  readonly story: unknown;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  /** Only the reader sees this one; a JSON Schema cannot. */
  readonly onlyReader?: true;
}

const fault = (
  title: string,
  overrides: Overrides,
  field = Object.keys(overrides)[0] ?? '',
  severity: Fault['severity'] = 'error',
): Fault => ({ title, story: aStory(overrides), field, severity });

const inPart = (
  part: 'name' | 'consent' | 'source',
  title: string,
  overrides: Overrides,
  severity?: 'warning',
): Fault =>
  fault(title, { [part]: { ...aStory()[part], ...overrides } }, `${part}.${Object.keys(overrides)[0]}`, severity);

const media = (title: string, overrides: Overrides, severity?: 'warning'): Fault => ({
  ...fault(title, {}, `media.${Object.keys(overrides)[0]}`, severity),
  story: aRecording(overrides),
});

const video = (title: string, overrides: Overrides, severity?: 'warning'): Fault => ({
  ...media(title, overrides, severity),
  story: aVideo(overrides),
});

const onlyReader = (one: Fault): Fault => ({ ...one, onlyReader: true });

const TEXTS = { contentNote: 160, title: 120, supportedBy: 200 } as const;

/** Addresses of no file of ours. */
const BAD_ADDRESSES = [
  'http://media.example/one.mp3',
  '//media.example/one.mp3',
  '/\\media.example/one.mp3',
  'javascript:alert(1)',
  'data:audio/mp3;base64,AAAA',
  'blob:https://site.example/1',
  'one.mp3',
  'https://me:secret@media.example/one.mp3',
  'https://media.example/one two.mp3',
  '',
];

export const FAULTS: readonly Fault[] = [
  { title: 'a number', story: 7, field: '', severity: 'error' },
  { title: 'nothing', story: null, field: '', severity: 'error' },
  { title: 'a list', story: [], field: '', severity: 'error' },
  fault('an id with capitals', { id: 'Sample One' }),
  fault('a missing id', { id: undefined }),
  ...Object.entries(TEXTS).flatMap(([field, most]) => [
    fault(`a missing ${field}`, { [field]: undefined }),
    fault(`a ${field} of blanks`, { [field]: ' \n' }),
    fault(`a ${field} of ${most + 1} letters`, { [field]: 'x'.repeat(most + 1) }),
  ]),
  fault('no topics', { topics: [] }),
  fault('a topic with a blank', { topics: ['long covid'] }),
  fault('a missing name', { name: undefined }),
  inPart('name', 'a name of another kind', { kind: 'full-name' }),
  inPart('name', 'a chosen name that is missing', { shown: undefined }),
  inPart('name', 'a name of 41 letters', { shown: 'x'.repeat(41) }),
  fault('a name on a story without a name', { name: { kind: 'anonymous', shown: 'Placeholder' } }, 'name.shown'),
  fault('a role that we do not know', { role: 'expert' }),
  fault('a language in words', { language: 'Welsh please' }, 'language', 'warning'),
  fault('no words and no recording', { text: undefined }),
  fault('words as one text', { text: 'One text' }),
  fault('words with an empty paragraph', { text: ['One', ''] }),
  fault('a paragraph of 2001 letters', { text: ['x'.repeat(2001)] }),
  fault('101 paragraphs', { text: Array.from({ length: 101 }, () => 'x') }),
  fault('words beside a recording', { text: PARAGRAPHS, media: someMedia() }),
  media('a recording without its words in writing', { transcript: undefined }),
  media('a recording with empty words in writing', { transcript: [] }),
  media('a recording of no known kind', { kind: 'iframe' }),
  media('a recording without a length', { minutes: undefined }),
  media('a recording of half a minute', { minutes: 0.5 }),
  media('a recording of 181 minutes', { minutes: 181 }),
  ...BAD_ADDRESSES.map((url) => media(`the recording’s address ${url || 'that is empty'}`, { url })),
  onlyReader(media('an address without a host', { url: 'https://?' })),
  video('a video without captions', { captions: undefined }),
  video('a video with captions that are no file', { captions: true }),
  video('a poster that is no file', { poster: 'data:image/png;base64,AAAA' }, 'warning'),
  media('a player of another site', { embed: 'https://player.example/1' }, 'warning'),
  fault('no consent', { consent: undefined }),
  fault('consent as yes', { consent: true }),
  inPart('consent', 'consent without a day', { recordedOn: undefined }),
  inPart('consent', 'consent to nothing in particular', { scope: ' ' }),
  inPart('consent', 'consent that nobody keeps', { heldBy: undefined }),
  inPart('consent', 'consent that is never asked again', { reviewBy: undefined }),
  onlyReader(inPart('consent', 'consent asked again on a day that does not exist', { reviewBy: '2027-02-30' })),
  onlyReader(inPart('consent', 'consent asked again before it was given', { reviewBy: '2026-03-10' })),
  inPart('source', 'a source without encryption', { url: 'http://site.example/' }),
  fault('a check without a date', { checkedOn: undefined }),
  fault('a review date in words', { reviewBy: 'next year' }),
  onlyReader(fault('a review on the day of the check', { reviewBy: '2026-11-01' })),
  fault('words that were changed', { ownWords: false }),
  fault('nothing said about the words', { ownWords: undefined }),
  fault('a warning mark that is a word', { sensitive: 'yes' }),
  fault('a withdrawal in words', { withdrawnOn: 'yesterday' }),
  fault('a withdrawal as yes', { withdrawnOn: true }),
  fault('a withdrawal that is null', { withdrawnOn: null }),
  fault('a withdrawal of a month only', { withdrawnOn: '2026-11' }),
  onlyReader(fault('a withdrawal on a day that does not exist', { withdrawnOn: '2026-02-30' })),
  fault('likes', { likes: 12 }, 'likes', 'warning'),
  fault('comments', { comments: [] }, 'comments', 'warning'),
];

/** A slip in the name of the field: two reports, and the story is left out. */
export const WITHDRAWAL_SLIPS = ['withdrawn', 'withdrawOn', 'Withdrawn', 'withdrawnon', 'withdrawal'];

export const MISFITS: readonly { readonly title: string; readonly value: unknown }[] = [
  { title: 'null', value: null },
  { title: 'a text', value: '[]' },
  { title: 'a number', value: 0 },
  { title: 'an object without stories', value: { list: [] } },
  { title: 'an object whose stories is an object', value: { stories: {} } },
];
