/**
 * Reads a site's own stories: `read-items.ts` with the rules of a story. The same rules stand in `stories.schema.json`.
 * Besides them, this refuses repeated ids, dates that do not exist, and reviews that do not come after what they review.
 *
 * Nothing that matters to the person who told the story is a small fault: without consent, a word about money, a
 * transcript or captions, or with a withdrawal that cannot be read, the story is left out.
 */
import {
  asText,
  type Check,
  choice,
  day,
  type Fields,
  flag,
  isFields,
  ITEM_RULES,
  type ItemsRead,
  object,
  optional,
  optionalStrict,
  readItems,
  reviewIsLater,
  type Rule,
  slugs,
  text,
  texts,
} from '../read-items.js';
import { isWithdrawal, NAME_KINDS, type PeerStory, STORY_ROLES } from './story.js';

const MOST_PARAGRAPHS = 100;
const MOST_MINUTES = 180;

/** Without a host name that only looks like a path: `//host` and `\`. */
const ADDRESS = /^(https:\/\/[^\s\\@]+|\.{0,2}\/(?!\/)[^\s\\]*)$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const paragraphs = (field: string): Rule => {
  const list = texts(field, 2000);
  return {
    field,
    expected: `${list.expected}, one for each paragraph, at most ${MOST_PARAGRAPHS}`,
    isRight: (value) => list.isRight(value) && (value as readonly string[]).length <= MOST_PARAGRAPHS,
  };
};

const file = (field: string): Rule => ({
  field,
  expected: 'the address of a file, starting with https://, / or ./',
  isRight: (value) => typeof value === 'string' && ADDRESS.test(value) && URL.canParse(value, 'https://site.invalid'),
});

const minutes: Rule = {
  field: 'minutes',
  expected: `a whole number of minutes from 1 to ${MOST_MINUTES}`,
  isRight: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MINUTES,
};

const language: Rule = {
  field: 'language',
  expected: 'a language tag, such as en or cy',
  isRight: (value) => typeof value === 'string' && LANGUAGE.test(value),
};

const ownWords: Rule = {
  field: 'ownWords',
  expected: 'true: the person’s own terms are kept',
  isRight: (value) => value === true,
};

const STORY_RULES: readonly Rule[] = [
  ...ITEM_RULES,
  text('contentNote', 160),
  text('title', 120),
  slugs('topics', 'anxiety'),
  object('name', 'an object with kind and shown', [choice('kind', NAME_KINDS), optionalStrict(text('shown', 40))]),
  choice('role', STORY_ROLES),
  optional(language),
  optionalStrict(paragraphs('text')),
  optionalStrict(
    object('media', 'an object with kind, url, minutes and transcript', [
      choice('kind', ['audio', 'video']),
      file('url'),
      optionalStrict(file('captions')),
      optional(file('poster')),
      minutes,
      paragraphs('transcript'),
    ]),
  ),
  object('consent', 'an object with recordedOn, scope, heldBy and reviewBy', [
    day('recordedOn'),
    text('scope', 160),
    text('heldBy', 120),
    day('reviewBy'),
  ]),
  text('supportedBy', 200),
  ownWords,
  optionalStrict(flag('sensitive')),
  optionalStrict(day('withdrawnOn')),
];

const within = (item: Fields, field: string): Fields => (isFields(item[field]) ? item[field] : {});

const nameIsThere: Check = (item, written) => {
  const { kind } = within(item, 'name');
  const { shown } = within(written, 'name');
  if (!kind || (shown === undefined) === (kind === 'anonymous')) return undefined;
  const expected = shown ? 'nothing, because the person gave no name' : 'the name the person chose';
  return { field: 'name.shown', value: asText(shown ?? ''), expected };
};

const oneForm: Check = (_, { text, media }) =>
  (text === undefined) === (media === undefined)
    ? { field: 'text', value: asText(text ?? ''), expected: 'there, or media with a transcript, and not both' }
    : undefined;

const videoHasCaptions: Check = (item, written) =>
  within(item, 'media')['kind'] === 'video' && within(written, 'media')['captions'] === undefined
    ? { field: 'media.captions', value: '', expected: 'the address of a caption file: people who cannot hear need it' }
    : undefined;

const withdrawalIsRead: Check = (_, written) => {
  const field = Object.keys(written).find((name) => name !== 'withdrawnOn' && isWithdrawal(name));
  return field ? { field, value: asText(written[field]), expected: 'a known field; use withdrawnOn' } : undefined;
};

const consentIsLater: Check = (item) => {
  const { recordedOn, reviewBy } = within(item, 'consent');
  return recordedOn && reviewBy && reviewBy <= recordedOn
    ? { field: 'consent.reviewBy', value: asText(reviewBy), expected: `a date after ${asText(recordedOn)}` }
    : undefined;
};

/** A site's own stories, checked. Takes a list of stories, or an object whose `stories` is that list. */
export const readStories = (value: unknown): ItemsRead<PeerStory> =>
  readItems(value, {
    what: 'story',
    list: 'stories',
    rules: STORY_RULES,
    checks: [reviewIsLater, nameIsThere, oneForm, videoHasCaptions, consentIsLater, withdrawalIsRead],
  });
