/** A site's own tips. Loads only on pages that bring their own. */
import { readTips } from '../../content/tips/read.js';
import { isSituation } from '../../content/tips/tip.js';
import { ownContent } from '../../shared/content/own-content.js';

/** `Before a group` → `before-a-group`. Letters without a Latin form become their numbers: only sameness counts. */
function slugOf(label: string): string {
  const latin = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return latin || `own-${[...label].map((letter) => letter.codePointAt(0)!.toString(36)).join('')}`.slice(0, 60);
}

/** Written lists say the situation as people read it, and the clinician on two lines. */
function shape(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { situation, clinicianRole, clinicianOn, ...rest } = record;
  const finished: Record<string, unknown> = rest;
  if (clinicianRole || clinicianOn) finished['clinicianReviewed'] = { role: clinicianRole, on: clinicianOn };
  if (typeof situation === 'string' && situation) {
    finished['situation'] = slugOf(situation);
    if (!isSituation(finished['situation'])) finished['situationLabel'] = situation;
  }
  return finished;
}

export const ownTips = ownContent({
  what: 'tip',
  attribute: 'tips',
  slot: 'tip',
  read: readTips,
  terms: {
    situation: 'situation',
    'what helped': 'helped',
    'what helped me': 'helped',
    helped: 'helped',
    'did not help everyone': 'notForEveryone',
    'offered by': 'role',
    role: 'role',
    'checked by': 'reviewedBy',
    'next check': 'reviewBy',
    'clinician who read it': 'clinicianRole',
    'read by the clinician on': 'clinicianOn',
  },
  start: { topics: ['general-wellbeing'] },
  shape,
});
