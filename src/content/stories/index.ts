/** The library ships no story, because nobody may be invented and nobody has agreed: every language is empty. */
import type { ContentCollection } from '../collection.js';
import { readStories } from './read.js';

export const COLLECTION: ContentCollection = {
  kind: 'stories',
  sets: ['en', 'cy', 'ar'].map((language) => ({ language, reviewed: null, items: [] })),
  ownFile: { list: 'stories', read: readStories },
  ownWords: ['title', 'text', 'transcript'],
};
