/** A site's own cards. Loads only on pages that bring their own. */
import { readMythCards } from '../../content/myths/read.js';
import { ownContent } from '../../shared/content/own-content.js';

export const ownCards = ownContent({
  what: 'card',
  attribute: 'cards',
  slot: 'card',
  read: readMythCards,
  terms: {
    question: 'question',
    fact: 'fact',
    summary: 'summary',
    belief: 'belief',
    'a common belief': 'belief',
    why: 'why',
    'why it misleads': 'why',
    'the fact again': 'factAgain',
    'fact again': 'factAgain',
  },
  // Whoever writes a card by hand has checked it.
  start: { topics: ['mental-health'], status: 'verified' },
});
