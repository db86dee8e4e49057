/** A site's own tip, right and wrong: for the reader's tests and for the schema that must agree with it. */
import type { Tip } from '../../src/content/tips/tip.js';

export function ownTip(overrides: Readonly<Record<string, unknown>> = {}): Tip {
  return {
    id: 'seat-by-the-door',
    situation: 'in-the-room',
    topics: ['groups'],
    helped: 'I sit near the door, so that I can step out without a fuss.',
    notForEveryone: 'Others in our group feel better close to the host.',
    role: 'A member of our evening group',
    source: { name: 'Our newsletter', url: 'https://circle.example/news', date: '2026-10' },
    checkedOn: '2026-11-01',
    reviewedBy: 'our group facilitators',
    reviewBy: '2027-05-01',
    ...overrides,
  };
}

export interface Fault {
  readonly title: string;
  readonly tip: unknown;
  readonly field: string;
  readonly severity: 'error' | 'warning' | 'remark';
  /** Only the reader sees this one; a JSON Schema cannot. */
  readonly onlyReader?: true;
}

const own = (
  title: string,
  overrides: Readonly<Record<string, unknown>>,
  field = Object.keys(overrides)[0] ?? '',
  severity: Fault['severity'] = 'error',
): Fault => ({ title, tip: ownTip(overrides), field, severity });

const onlyReader = (fault: Fault): Fault => ({ ...fault, onlyReader: true });
const clinician = { role: 'A pharmacist at our clinic', on: '2026-11-02' };

export const FAULTS: readonly Fault[] = [
  { title: 'a number', tip: 7, field: '', severity: 'error' },
  { title: 'a list', tip: [], field: '', severity: 'error' },
  own('a missing id', { id: undefined }),
  own('an id with capitals', { id: 'Own Tip' }),
  own('a missing situation', { situation: undefined }),
  own('a situation in words', { situation: 'In the room' }),
  own('a situation of one’s own without a name', { situation: 'at-the-clinic' }, 'situationLabel'),
  own('a name of a situation that is too long', { situationLabel: 'x'.repeat(61) }, 'situationLabel', 'warning'),
  own('no topics', { topics: [] }),
  ...(['helped', 'notForEveryone', 'role', 'reviewedBy'] as const).flatMap((part) => [
    own(`a missing ${part}`, { [part]: undefined }),
    own(`a ${part} of blanks`, { [part]: ' \n' }),
    own(`a ${part} that is a number`, { [part]: 3 }),
    own(`a ${part} of 401 letters`, { [part]: 'x'.repeat(401) }),
  ]),
  ...['★★★★☆', 'It helped 8 out of 10.', 'It helped 80% of us.', '4/5', '12 likes', '👍'].map((score) =>
    own(`a score, ${score}, for whom it did not help`, { notForEveryone: score }),
  ),
  own('a score for what helped', { helped: 'It helped me 9/10.' }),
  own('a source that is a text', { source: 'https://circle.example/' }, 'source', 'warning'),
  own('a source without encryption', { source: { name: 'Us', url: 'http://circle.example/' } }, 'source.url'),
  own('a check without a date', { checkedOn: undefined }),
  own('a review date in words', { reviewBy: 'next year' }),
  own('a clinician that is a text', { clinicianReviewed: 'A nurse' }, 'clinicianReviewed', 'warning'),
  own('a clinician without a date', { clinicianReviewed: { role: 'A nurse' } }, 'clinicianReviewed.on'),
  own('an unknown field', { stars: 4 }, 'stars', 'warning'),
  onlyReader(own('a review before the check', { reviewBy: '2026-10-01' })),
  onlyReader(own('an instruction to stop a medicine', { helped: 'Stop taking your tablets.' })),
  onlyReader(
    own(
      'an instruction that a clinician read',
      { helped: 'Stop taking them.', clinicianReviewed: clinician },
      'helped',
    ),
  ),
  onlyReader(own('a dose', { helped: 'I took half the dose.' })),
  onlyReader(own('a skipped meal', { notForEveryone: 'Others skip breakfast.' })),
  onlyReader(own('self-harm in the name of a situation', { situationLabel: 'Instead of self-harm' })),
  onlyReader(own('the topic of eating', { topics: ['groups', 'eating'] })),
  onlyReader(own('a name as role', { role: 'Jane Example' }, 'role', 'remark')),
  onlyReader(own('a name as reviewer', { reviewedBy: 'Dr Example' }, 'reviewedBy', 'remark')),
];

/** Right, each in its own way. */
export const RIGHT: readonly { readonly title: string; readonly tip: Tip }[] = [
  { title: 'a tip', tip: ownTip() },
  { title: 'a tip that a group collected itself', tip: ownTip({ source: undefined }) },
  {
    title: 'a tip for a situation of the site’s own',
    tip: ownTip({ situation: 'at-the-clinic', situationLabel: 'At the clinic' }),
  },
  {
    title: 'a tip about a medicine that a clinician read',
    tip: ownTip({ helped: 'I keep a list of my medicines in my bag.', clinicianReviewed: clinician }),
  },
  {
    title: 'a tip about eating that a clinician read',
    tip: ownTip({ topics: ['eating'], clinicianReviewed: clinician }),
  },
];
