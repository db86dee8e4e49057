/** What a closed story says, as flat words: what it is about, who tells it, and how long it takes. */
import { type PeerStory, readingMinutes, wordsOf } from '../../content/stories/story.js';
import { fillParts } from '../../i18n/format.js';
import type { FirstStoriesMessages } from '../../i18n/en/stories.first.js';
import { plural } from '../../i18n/plural.js';

export interface StoryWords {
  readonly language: string;
  readonly stories: FirstStoriesMessages;
}

/** A text in the language it stands in; without one, in the page's. */
export interface InLanguage {
  readonly text: string;
  readonly language?: string | undefined;
}

export interface StoryRowView {
  readonly id: string;
  /** The heading. */
  readonly note: string;
  /** What its controls are about, for people who hear them alone. */
  readonly name: string;
  /** How the person is named; the name itself is theirs, and the words around it are ours. */
  readonly who: readonly (string | InLanguage)[];
  readonly role?: string;
  readonly length: string;
  /** The words of the control that opens it. */
  readonly action: string;
  /** Says that this is no story; there on placeholders only. */
  readonly mark?: string;
}

const FORMS = {
  text: ['read', 'minutesToRead'],
  audio: ['listen', 'minutesToListen'],
  video: ['watch', 'minutesToWatch'],
} as const;

export function storyRowView(story: PeerStory, words: StoryWords): StoryRowView {
  const { id, contentNote: note, name, role, media, language } = story;
  const { stories } = words;
  const [action, length] = FORMS[media?.kind ?? 'text'];
  const minutes = media?.minutes ?? readingMinutes(wordsOf(story));
  const shown: InLanguage = { text: name.shown ?? '', language };
  return {
    id,
    note,
    name: note,
    who: fillParts<string | InLanguage>(stories.names[name.kind], { name: shown }),
    role: stories.roles[role],
    length: plural(stories[length], minutes, words.language),
    action: stories[action],
  };
}
