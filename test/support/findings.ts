/** A site's own finding, right and wrong: for the reader's tests, for the check of contradictions and for the schema. */
import type { Effect, Finding } from '../../src/content/evidence/finding.js';

export const anEffect = (overrides: Partial<Effect> = {}): Effect => ({
  measure: 'SMD',
  value: 0.3,
  low: 0.1,
  high: 0.5,
  betterWhen: 'higher',
  ...overrides,
});

export function ownFinding(overrides: Readonly<Record<string, unknown>> = {}): Finding {
  const finding: Record<string, unknown> = {
    id: 'own-finding',
    topics: ['any-mental-health'],
    direction: 'better',
    support: 'groups',
    design: 'trials',
    certainty: 'not-very',
    effects: [anEffect()],
    outcome: 'Sleep',
    summary: 'People in our groups slept a little better.',
    who: 'adults',
    why: 'There were few trials.',
    trials: 3,
    people: 240,
    searchedTo: '2026-03',
    source: { name: 'A university', url: 'https://health.example/page', date: '2026-04' },
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
    ...overrides,
  };
  // A field that is not there is not there, as in a file.
  for (const [field, value] of Object.entries(finding)) if (value === undefined) delete finding[field];
  return finding as unknown as Finding;
}

export interface Contradictory {
  readonly title: string;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly field: string;
  /** Only the reader sees this one; a JSON Schema cannot. */
  readonly onlyReader?: true;
}

const NONE = { effects: undefined };
const UNCLEAR = anEffect({ low: -0.1 });
const WORSE = anEffect({ value: -0.3, low: -0.5, high: -0.1 });
const SHARE = { measure: 'share', value: 8, betterWhen: 'lower' };
const MIXED = { direction: 'mixed', ...NONE };
const SAID = { direction: 'said', design: 'interviews', certainty: 'cannot-say', ...NONE };

/** Each is a right finding but for one thing that its data do not bear out. */
export const CONTRADICTORY: readonly Contradictory[] = [
  { title: '"better" with an interval that includes no effect', overrides: { effects: [UNCLEAR] }, field: 'direction' },
  {
    title: '"better" with an interval that touches no effect',
    overrides: { effects: [anEffect({ low: 0 })] },
    field: 'direction',
  },
  { title: '"better" with an interval on the worse side', overrides: { effects: [WORSE] }, field: 'direction' },
  {
    title: '"better" where lower is better and the number is higher',
    overrides: { effects: [anEffect({ betterWhen: 'lower' })] },
    field: 'direction',
  },
  {
    title: '"better" where one of two numbers is unclear',
    overrides: { effects: [anEffect(), UNCLEAR] },
    field: 'direction',
  },
  { title: '"better" with a mere share', overrides: { effects: [SHARE] }, field: 'direction' },
  { title: '"better" without a number, and no word about it', overrides: NONE, field: 'direction' },
  {
    title: '"better" from interviews',
    overrides: { design: 'interviews', ...NONE, numberNotSeen: true },
    field: 'direction',
  },
  {
    title: '"better" from a survey',
    overrides: { design: 'survey', ...NONE, numberNotSeen: true },
    field: 'direction',
  },
  {
    title: '"no clear difference" with a clear gain',
    overrides: { direction: 'no-clear-difference' },
    field: 'direction',
  },
  {
    title: '"no clear difference" with a clear loss',
    overrides: { direction: 'no-clear-difference', effects: [WORSE] },
    field: 'direction',
  },
  {
    title: '"no clear difference" from interviews',
    overrides: { direction: 'no-clear-difference', design: 'interviews', ...NONE },
    field: 'direction',
  },
  { title: '"worse for some" with a gain', overrides: { direction: 'worse-for-some' }, field: 'direction' },
  {
    title: '"worse for some" with an unclear number',
    overrides: { direction: 'worse-for-some', effects: [UNCLEAR] },
    field: 'direction',
  },
  {
    title: '"worse for some" of whom there is none',
    overrides: { direction: 'worse-for-some', design: 'survey', effects: [{ ...SHARE, value: 0 }] },
    field: 'direction',
  },
  {
    title: '"worse for some" from interviews',
    overrides: { direction: 'worse-for-some', design: 'interviews', effects: [SHARE] },
    field: 'direction',
  },
  {
    title: '"worse for some" from a survey that measured an effect',
    overrides: { direction: 'worse-for-some', design: 'survey', effects: [WORSE] },
    field: 'direction',
  },
  {
    title: '"worse for some" from a survey without a number',
    overrides: { direction: 'worse-for-some', design: 'survey', ...NONE, numberNotSeen: true },
    field: 'direction',
  },
  { title: '"mixed" with one number', overrides: { direction: 'mixed' }, field: 'direction' },
  {
    title: '"mixed" with two numbers that agree',
    overrides: { direction: 'mixed', effects: [anEffect(), anEffect()] },
    field: 'direction',
  },
  { title: '"mixed" without numbers or reasons', overrides: MIXED, field: 'direction' },
  { title: '"mixed" with one reason', overrides: { ...MIXED, reasons: ['They differ.'] }, field: 'direction' },
  {
    title: '"mixed" from interviews',
    overrides: { ...MIXED, design: 'interviews', reasons: ['One.', 'Two.'] },
    field: 'direction',
  },
  {
    title: '"not studied" with a number',
    overrides: { direction: 'not-studied', certainty: 'cannot-say' },
    field: 'direction',
  },
  {
    title: '"not studied" of which one is fairly sure',
    overrides: { direction: 'not-studied', certainty: 'fairly', ...NONE },
    field: 'certainty',
  },
  { title: '"said" from trials', overrides: { ...SAID, design: 'trials' }, field: 'direction' },
  { title: '"said" with a number', overrides: { ...SAID, effects: [SHARE] }, field: 'direction' },
  { title: '"said" of which one is very sure', overrides: { ...SAID, certainty: 'very' }, field: 'certainty' },
  {
    title: '"said" with a number that nobody has seen',
    overrides: { ...SAID, numberNotSeen: true },
    field: 'numberNotSeen',
  },
  {
    title: 'a number that nobody has seen beside a number',
    overrides: { numberNotSeen: true },
    field: 'numberNotSeen',
  },
  { title: 'a word for the size beside a standardised number', overrides: { size: 'large' }, field: 'size' },
  {
    title: 'a size where no difference was found',
    overrides: { direction: 'no-clear-difference', ...NONE, size: 'small' },
    field: 'size',
  },
  {
    title: 'a number without an interval',
    overrides: { effects: [{ measure: 'SMD', value: 0.3, betterWhen: 'higher' }] },
    field: 'effects',
  },
  {
    title: 'an interval that leaves its number out',
    overrides: { effects: [anEffect({ value: 0.9 })] },
    field: 'effects',
    onlyReader: true,
  },
  {
    title: 'an interval the wrong way round',
    overrides: { effects: [anEffect({ low: 0.5, high: 0.1 })] },
    field: 'effects',
    onlyReader: true,
  },
  {
    title: 'a share above one hundred',
    overrides: { direction: 'worse-for-some', design: 'survey', effects: [{ ...SHARE, value: 101 }] },
    field: 'effects',
  },
];

/** Right ones, of every kind. */
export const SOUND: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { effects: [anEffect({ value: -0.3, low: -0.5, high: -0.1, betterWhen: 'lower' })] },
  { ...NONE, numberNotSeen: true },
  { ...NONE, numberNotSeen: true, size: 'small', design: 'review' },
  { effects: [anEffect({ measure: 'percentage-points' })], size: 'very-small' },
  { direction: 'no-clear-difference', effects: [UNCLEAR] },
  { direction: 'no-clear-difference', effects: [anEffect({ low: 0 })] },
  { direction: 'no-clear-difference', ...NONE },
  { direction: 'no-clear-difference', ...NONE, numberNotSeen: true },
  { direction: 'worse-for-some', effects: [WORSE] },
  { direction: 'worse-for-some', design: 'survey', effects: [SHARE] },
  { direction: 'worse-for-some', ...NONE, numberNotSeen: true },
  { direction: 'mixed', effects: [anEffect(), UNCLEAR] },
  { direction: 'mixed', effects: [anEffect(), WORSE] },
  { ...MIXED, design: 'review', reasons: ['One reason.', 'Another one.'] },
  { direction: 'not-studied', certainty: 'cannot-say', ...NONE },
  SAID,
  { ...SAID, design: 'survey', fundedBy: 'the charity itself' },
];

export interface FieldFault {
  readonly title: string;
  readonly finding: unknown;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  readonly onlyReader?: true;
}

const own = (
  title: string,
  overrides: Readonly<Record<string, unknown>>,
  severity: FieldFault['severity'] = 'error',
  field = Object.keys(overrides)[0]!,
): FieldFault => ({ title, finding: ownFinding(overrides), field, severity });

const REQUIRED = ['topics', 'support', 'outcome', 'summary', 'who', 'why', 'source', 'checkedOn', 'reviewBy'] as const;

export const FIELD_FAULTS: readonly FieldFault[] = [
  { title: 'a number', finding: 7, field: '', severity: 'error' },
  ...REQUIRED.map((field) => own(`a missing ${field}`, { [field]: undefined })),
  ...(['outcome', 'summary', 'who', 'why'] as const).flatMap((field) => [
    own(`a ${field} of blanks`, { [field]: ' \n' }),
    own(`a ${field} of 301 letters`, { [field]: 'x'.repeat(301) }),
  ]),
  own('an unknown direction', { direction: 'good' }),
  own('an unknown kind of support', { support: 'forum' }),
  own('an unknown design', { design: 'poll', direction: 'not-studied', certainty: 'cannot-say', effects: undefined }),
  own('an unknown certainty', { certainty: 'high' }),
  own('a caution that is a number', { caution: 3 }, 'warning'),
  own('a count of people that is a word', { people: 'many' }, 'warning'),
  own('half a trial', { trials: 2.5 }, 'warning'),
  own('a search date in words', { searchedTo: 'last spring' }, 'warning'),
  own('a search date in a 13th month', { searchedTo: '2026-13' }, 'warning'),
  own('an address without encryption', { source: { name: 'A', url: 'http://health.example/' } }, 'error', 'source.url'),
  { ...own('a review before the check', { reviewBy: '2026-10-01' }), onlyReader: true },
  own('an unknown field', { verdict: 'good' }, 'warning'),
];
