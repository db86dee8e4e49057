/**
 * A person's own story, and the choice of stories that may be shown today. The library ships none: every story is the
 * site's, told by somebody who agreed to it and can take it back.
 *
 * Checking what a site wrote is in `read.ts`, the list of withdrawals in `withdrawals.ts`.
 */
import type { PlainDate } from '../../domain/model.js';
import type { ContentItem } from '../item.js';

export const STORY_ROLES = ['own-experience', 'carer-family-friend', 'bereaved', 'parent', 'professional'] as const;
export type StoryRole = (typeof STORY_ROLES)[number];

export const NAME_KINDS = ['pseudonym', 'first-name', 'anonymous'] as const;

export interface StoryName {
  readonly kind: (typeof NAME_KINDS)[number];
  /** Absent when the person gave no name at all. */
  readonly shown?: string;
}

export interface StoryMedia {
  readonly kind: 'audio' | 'video';
  /** The file: `https`, or an address on the site that starts with `/`, `./` or `../`. */
  readonly url: string;
  /** A WebVTT file. Always there for video. */
  readonly captions?: string;
  /** A picture for the player. Asked for with the player, never before. */
  readonly poster?: string;
  /** How long it is, rounded. */
  readonly minutes: number;
  /** Every word of the recording, one text for each paragraph. */
  readonly transcript: readonly string[];
}

export interface StoryConsent {
  readonly recordedOn: PlainDate;
  /** What the person agreed to, such as "this website". Follows the word "for". */
  readonly scope: string;
  /** Who keeps the record: a role or an organisation, never a person's name. */
  readonly heldBy: string;
  /** The last day the story may be shown before the person is asked again. */
  readonly reviewBy: PlainDate;
}

export interface PeerStory extends ContentItem {
  /** What it is about, so that people can decide. The heading while the story is closed. */
  readonly contentNote: string;
  readonly title: string;
  /** Topic slugs of `vocabulary.ts`, or the site's own. */
  readonly topics: readonly string[];
  readonly name: StoryName;
  readonly role: StoryRole;
  /** BCP 47: the language the person tells it in. Absent: that of the page. */
  readonly language?: string;
  /** One text for each paragraph. Absent when there is a recording. */
  readonly text?: readonly string[];
  readonly media?: StoryMedia;
  readonly consent: StoryConsent;
  /** Who supported or paid for it; `nobody` is an answer. */
  readonly supportedBy: string;
  /** The person's own terms were kept, so no check of language touches `title`, `text` and `media.transcript`. */
  readonly ownWords: true;
  /** About suicide, self-harm, abuse or violence: a page with such stories fills the `help` slot. */
  readonly sensitive?: boolean;
  /** From this day on it is never shown. */
  readonly withdrawnOn?: PlainDate;
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const part = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Readonly<Record<string, unknown>>;

/**
 * A first look: whether a record holds what the list of closed stories shows, and the dates that decide if it may.
 * `read.ts` then checks all of it, before a story can be opened: what it takes, this takes too.
 */
export function mayBeListed(record: unknown): record is PeerStory {
  const { id, contentNote, topics, name, role, language, text, media, consent, reviewBy, withdrawnOn, ...rest } =
    part(record);
  const { kind, shown } = part(name);
  const words = part(media)['transcript'] ?? text;
  return (
    [id, contentNote, shown ?? '-', language ?? '-'].every(isWord) &&
    [reviewBy, part(consent)['reviewBy'], part(consent)['recordedOn'], withdrawnOn ?? reviewBy].every(isDay) &&
    !Object.keys(rest).some(isWithdrawal) &&
    Array.isArray(topics) &&
    NAME_KINDS.some((each) => each === kind) &&
    STORY_ROLES.some((each) => each === role) &&
    Array.isArray(words) &&
    words.every(isWord) &&
    (!media || isPlayable(part(media)))
  );
}

/** A slip in the name of the field must not keep a story in view that somebody has taken back. */
export const isWithdrawal = (field: string): boolean => /^withdr/i.test(field);

const isPlayable = ({ kind, minutes }: Readonly<Record<string, unknown>>): boolean =>
  (kind === 'audio' || kind === 'video') && Number.isInteger(minutes);

export interface StoryChoice {
  /** The reader's date. */
  readonly today: PlainDate;
  /** Only stories with this topic. Default: all. */
  readonly topic?: string;
  /** At most so many. Default, and for anything below 1: all. */
  readonly count?: number;
  /** Ids that the site's list of withdrawals names. */
  readonly withdrawn?: ReadonlySet<string>;
}

export interface StorySelection {
  /** In the order given: never ranked. */
  readonly shown: readonly PeerStory[];
  readonly withdrawn: readonly PeerStory[];
  /** Past the review date of the story. Hidden, and to be reported to the editor. */
  readonly expired: readonly PeerStory[];
  /** Past the day the person should have been asked again. */
  readonly consentExpired: readonly PeerStory[];
}

/**
 * Sorts stories into those that may be shown and the others, each id once. A withdrawal counts for every copy of a story,
 * wherever it is written, and before everything else. A date that cannot be compared hides a story, never keeps it.
 */
export function selectStories(stories: readonly PeerStory[], choice: StoryChoice): StorySelection {
  const { today, topic, count, withdrawn = new Set() } = choice;
  const gone = new Set(withdrawn);
  for (const { id, withdrawnOn } of stories) if (withdrawnOn && !(withdrawnOn > today)) gone.add(id);
  const seen = new Set<string>();
  const sorted = {
    shown: [] as PeerStory[],
    withdrawn: [] as PeerStory[],
    expired: [] as PeerStory[],
    consentExpired: [] as PeerStory[],
  };
  for (const story of stories) {
    const { id, topics, reviewBy, consent } = story;
    if (seen.has(id) || (topic && !topics.includes(topic))) continue;
    seen.add(id);
    if (gone.has(id)) sorted.withdrawn.push(story);
    else if (!(reviewBy >= today)) sorted.expired.push(story);
    else if (!(consent.reviewBy >= today)) sorted.consentExpired.push(story);
    else sorted.shown.push(story);
  }
  return count && count >= 1 ? { ...sorted, shown: sorted.shown.slice(0, count) } : sorted;
}

/** The words of a story, as paragraphs: what was written, or the transcript of the recording. */
export const wordsOf = ({ text, media }: PeerStory): readonly string[] => media?.transcript ?? text ?? [];

/** Slower than most people read: nobody should feel late. */
const WORDS_PER_MINUTE = 200;

/** Minutes, rounded, at least 1. The browser knows where words end in languages that put no blanks between them. */
export function readingMinutes(paragraphs: readonly string[]): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(paragraphs.join(' '));
  return Math.max(1, Math.round([...words].filter(({ isWordLike }) => isWordLike).length / WORDS_PER_MINUTE));
}
