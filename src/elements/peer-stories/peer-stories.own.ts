/** A story as an editor writes it between the tags, in words that read well without script. */
import type { SlottedKind } from '../../shared/content/slotted.js';

const LINKS = ['audio', 'video', 'captions', 'poster'];

/** A `<dd>` with paragraphs gives one text for each; several `<dd>` follow one another. */
function paragraphsOf(part: Element): readonly string[] {
  const blocks = part.querySelectorAll('p');
  return [...(blocks.length > 0 ? blocks : [part])]
    .map((block) => block.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean);
}

const slugOf = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replace(/[\s,]+/g, '-');

/** A field that nobody wrote is undefined, which counts as missing. */
function shape(record: Readonly<Record<string, unknown>>, list: Element): unknown {
  const { shown, nameKind, audio, video, captions, poster, minutes, transcript, ...rest } = record;
  const { recordedOn, scope, heldBy, consentReviewBy, role, sensitive, ...story } = rest;
  const url = audio ?? video;
  return {
    language: list.getAttribute('lang') ?? undefined,
    ...story,
    role: slugOf(role),
    sensitive: { yes: true, no: false }[String(sensitive).toLowerCase()] ?? sensitive,
    name: { kind: slugOf(nameKind), shown },
    media: url && { kind: audio ? 'audio' : 'video', url, captions, poster, minutes: Number(minutes), transcript },
    consent: { recordedOn, scope, heldBy, reviewBy: consentReviewBy },
  };
}

export const slottedStory: SlottedKind = {
  slot: 'story',
  terms: {
    'what it is about': 'contentNote',
    name: 'shown',
    'kind of name': 'nameKind',
    'whose experience': 'role',
    'in their own words': 'text',
    'consent recorded on': 'recordedOn',
    'consent for': 'scope',
    'consent kept by': 'heldBy',
    'consent review by': 'consentReviewBy',
    'supported or paid for by': 'supportedBy',
    'withdrawn on': 'withdrawnOn',
    withdrawn: 'withdrawnOn',
  },
  // Between the tags stands what the person said; a file says so itself.
  start: { ownWords: true },
  value: (field, part, before) => {
    if (LINKS.includes(field)) return part.querySelector('a')?.getAttribute('href') ?? undefined;
    if (field !== 'text' && field !== 'transcript') return undefined;
    return [...((before as readonly string[] | undefined) ?? []), ...paragraphsOf(part)];
  },
  shape,
};
