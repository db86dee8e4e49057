/** A story as an editor writes it between the tags, in words that read well without script. */
import { readStories } from '../../content/stories/read.js';
import type { PeerStory } from '../../content/stories/story.js';
import { ownContent } from '../../shared/content/own-content.js';

const ROLES: Readonly<Record<string, string>> = {
  carer: 'carer-family-friend',
  family: 'carer-family-friend',
  friend: 'carer-family-friend',
};

const LINKS = ['audio', 'video', 'captions', 'poster'];

/** A `<dd>` with paragraphs gives one text for each; several `<dd>` follow one another. */
function paragraphsOf(part: Element): readonly string[] {
  const blocks = part.querySelectorAll('p');
  return [...(blocks.length > 0 ? blocks : [part])]
    .map((block) => block.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

const slugOf = (text: unknown): unknown =>
  typeof text === 'string' ? text.toLowerCase().replace(/[\s,]+/g, '-') : text;

const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function shape(record: Readonly<Record<string, unknown>>, list: Element): unknown {
  const { shown, nameKind, audio, video, captions, poster, minutes, transcript, ...rest } = record;
  const { recordedOn, scope, heldBy, consentReviewBy, role, sensitive, ...story } = rest;
  const url = audio ?? video;
  const language = list.closest('[lang]');
  // Only what stands on the story itself: the page's own language needs no telling.
  const ownLanguage = language?.closest('peer-stories > *') ? language.getAttribute('lang') : undefined;
  const roleSlug = slugOf(role) as string | undefined;
  const isSensitive = { yes: true, true: true, no: false, false: false }[String(sensitive).toLowerCase()];
  return given({
    language: ownLanguage ?? undefined,
    ...story,
    role: ROLES[roleSlug ?? ''] ?? roleSlug,
    sensitive: sensitive === undefined ? undefined : (isSensitive ?? sensitive),
    name: given({ kind: slugOf(nameKind), shown }),
    media: url
      ? given({
          kind: audio ? 'audio' : 'video',
          url,
          captions,
          poster,
          minutes: parseInt(String(minutes), 10),
          transcript,
        })
      : undefined,
    consent: given({ recordedOn, scope, heldBy, reviewBy: consentReviewBy }),
  });
}

export const ownStories = ownContent<PeerStory>({
  what: 'story',
  attribute: 'stories',
  slot: 'story',
  read: readStories,
  terms: {
    'what it is about': 'contentNote',
    'content note': 'contentNote',
    title: 'title',
    name: 'shown',
    'kind of name': 'nameKind',
    'whose experience': 'role',
    role: 'role',
    language: 'language',
    'in their own words': 'text',
    story: 'text',
    audio: 'audio',
    video: 'video',
    captions: 'captions',
    poster: 'poster',
    minutes: 'minutes',
    transcript: 'transcript',
    'consent recorded on': 'recordedOn',
    'consent for': 'scope',
    'consent kept by': 'heldBy',
    'consent review by': 'consentReviewBy',
    'supported or paid for by': 'supportedBy',
    sensitive: 'sensitive',
    'withdrawn on': 'withdrawnOn',
  },
  // Between the tags stands what the person said; a file says so itself.
  start: { ownWords: true },
  value: (field, part, before) => {
    if (LINKS.includes(field)) return part.querySelector('a')?.getAttribute('href') ?? undefined;
    if (field !== 'text' && field !== 'transcript') return undefined;
    return [...((before as readonly string[] | undefined) ?? []), ...paragraphsOf(part)];
  },
  shape,
});
