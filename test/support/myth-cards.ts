/** A site's own myth card, right and wrong: for the reader's tests and for the schema that must agree with it. */
import type { MythCard } from '../../src/content/myths/card.js';

export function ownCard(overrides: Readonly<Record<string, unknown>> = {}): MythCard {
  return {
    id: 'own-card',
    topics: ['stoma'],
    question: 'Is it catching?',
    fact: 'You cannot catch it',
    summary: 'It comes from inside the body, not from other people.',
    belief: 'Some people think that it can be caught.',
    why: 'Other illnesses with a similar look are catching.',
    factAgain: 'You can sit beside someone, shake hands and share a meal.',
    source: { name: 'A health service', url: 'https://health.example/page', date: '2026-03' },
    checkedOn: '2026-11-01',
    reviewBy: '2027-05-01',
    status: 'verified',
    sensitive: true,
    factsOnly: false,
    ...overrides,
  };
}

export interface Fault {
  readonly title: string;
  readonly card: unknown;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  /** Only the reader sees this one; a JSON Schema cannot. */
  readonly onlyReader?: true;
}

const own = (
  title: string,
  overrides: Readonly<Record<string, unknown>>,
  field = Object.keys(overrides)[0] ?? '',
  severity: Fault['severity'] = 'error',
): Fault => ({ title, card: ownCard(overrides), field, severity });

const ownSource = (title: string, overrides: Readonly<Record<string, unknown>>, severity?: Fault['severity']): Fault =>
  own(title, { source: { ...ownCard().source, ...overrides } }, `source.${Object.keys(overrides)[0] ?? ''}`, severity);

const onlyReader = (fault: Fault): Fault => ({ ...fault, onlyReader: true });

export const FAULTS: readonly Fault[] = [
  { title: 'a number', card: 7, field: '', severity: 'error' },
  { title: 'nothing', card: null, field: '', severity: 'error' },
  { title: 'a list', card: [], field: '', severity: 'error' },
  own('a missing id', { id: undefined }),
  own('an id with capitals', { id: 'Own Card' }),
  own('an id of 61 letters', { id: 'x'.repeat(61) }),
  own('topics as one text', { topics: 'stoma' }),
  own('no topics', { topics: [] }),
  own('a topic with a space', { topics: ['long covid'] }),
  ...(['question', 'fact', 'summary', 'belief', 'why', 'factAgain'] as const).flatMap((part) => [
    own(`a missing ${part}`, { [part]: undefined }),
    own(`a ${part} of blanks`, { [part]: ' \n\t' }),
    own(`a ${part} that is a number`, { [part]: 3 }),
    own(`a ${part} of 301 letters`, { [part]: 'x'.repeat(301) }),
  ]),
  own('a heading that is a question', { fact: 'Is it catching?' }),
  own('a heading that is a question in Arabic', { fact: 'هل هو معدٍ؟' }),
  own('a belief in straight quotation marks', { belief: '"It is catching"' }),
  own('a belief in curly quotation marks', { belief: 'Some people say “it is catching”.' }),
  own('a belief in angle quotation marks', { belief: '«C’est contagieux»' }),
  own('a source that is a text', { source: 'https://health.example/page' }),
  ownSource('a source without a name', { name: undefined }),
  ownSource('a source without an address', { url: undefined }),
  ownSource('a script as address', { url: 'javascript:alert(1)' }),
  ownSource('a data address', { url: 'data:text/html,<p>hello' }),
  ownSource('an address without encryption', { url: 'http://health.example/page' }),
  ownSource('an address without a scheme', { url: '//health.example/page' }),
  ownSource('a blank before the address', { url: ' https://health.example/page' }),
  ownSource('an address with a sentence in it', { url: 'https://health.example/page and more' }),
  onlyReader(ownSource('a password in the address', { url: 'https://me:secret@health.example/' })),
  onlyReader(ownSource('an address without a host', { url: 'https://?' })),
  ownSource('a source date in words', { date: 'last spring' }, 'warning'),
  onlyReader(ownSource('a source date in a 13th month', { date: '2026-13' }, 'warning')),
  ownSource('an unknown field of the source', { page: 3 }, 'warning'),
  own('a check without a date', { checkedOn: undefined }),
  own('a check dated to the month only', { checkedOn: '2026-11' }),
  own('a review date in words', { reviewBy: 'next year' }),
  onlyReader(own('a review date that does not exist', { reviewBy: '2027-02-30' })),
  onlyReader(own('a review on the day of the check', { reviewBy: '2026-11-01' })),
  onlyReader(own('a review before the check', { reviewBy: '2026-10-01' })),
  own('a missing status', { status: undefined }),
  own('another status', { status: 'published' }),
  own('a mark that is a word', { sensitive: 'yes' }, 'sensitive', 'warning'),
  own('another mark that is a number', { factsOnly: 1 }, 'factsOnly', 'warning'),
  own('an unknown field', { myth: 'It is catching.' }, 'myth', 'warning'),
];

export const MISFITS: readonly { readonly title: string; readonly value: unknown }[] = [
  { title: 'nothing', value: undefined },
  { title: 'null', value: null },
  { title: 'a text', value: '[]' },
  { title: 'a number', value: 0 },
  { title: 'an object without cards', value: { list: [] } },
  { title: 'an object whose cards is an object', value: { cards: {} } },
];
