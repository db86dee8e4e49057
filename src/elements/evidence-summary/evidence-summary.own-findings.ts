/** A site's own findings. Loads only on pages that bring their own. */
import { asWritten, readFindings } from '../../content/evidence/read.js';
import { ownContent } from '../../shared/content/own-content.js';

export const ownFindings = ownContent({
  what: 'finding',
  attribute: 'findings',
  slot: 'finding',
  read: (value) => readFindings(asWritten(value)),
  terms: {
    outcome: 'outcome',
    'what was looked at': 'outcome',
    found: 'direction',
    'what studies found': 'direction',
    summary: 'summary',
    'in short': 'summary',
    caution: 'caution',
    'good to know': 'caution',
    'kind of support': 'support',
    'kind of study': 'design',
    number: 'effects',
    'how sure': 'certainty',
    why: 'why',
    'why so sure': 'why',
    'who was studied': 'who',
    people: 'people',
    trials: 'trials',
    'compared with': 'against',
    'studies up to': 'searchedTo',
    'paid for by': 'fundedBy',
  },
  start: { topics: ['any-mental-health'], support: 'groups' },
});
