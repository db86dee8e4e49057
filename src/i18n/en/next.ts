import type { CountForms } from '../messages.js';

/** The next few starts. */
export interface NextMessages {
  readonly title: string;
  /** "in about 20 minutes", as a sentence. */
  readonly starts: string;
  /** "started 10 minutes ago", as a sentence. */
  readonly started: string;
  readonly ways: Readonly<Record<'in-person' | 'online' | 'phone', string>>;
  readonly wayOr: string;
  readonly noneWithin: CountForms;
  readonly nextOn: string;
  readonly none: string;
}

export const nextEn: NextMessages = {
  title: 'Coming up',
  starts: 'Starts {when}.',
  started: '{started}.',
  ways: { 'in-person': 'In person', online: 'Online', phone: 'By phone' },
  wayOr: '{first} or {second}',
  noneWithin: { one: 'No meetings in the next day.', other: 'No meetings in the next {count} days.' },
  nextOn: 'The next one is on {date}.',
  none: 'No dates are known at the moment.',
};
