/**
 * What to expect at a first visit: short texts, each with a source and a review date, and the choice of those that may
 * be shown. What one group says of itself is not here: where it answers a text, the element shows it (`fact`).
 */
import type { PlainDate } from '../../domain/model.js';
import { byReviewDate, type ContentItem, type ContentSet } from '../item.js';

/** The parts, in the order in which they stand unless a site chooses another. */
export const VISIT_PARTS = [
  'steps',
  'questions',
  'listen',
  'bring',
  'getting-there',
  'leave',
  'choose',
  'warning-signs',
  'ask',
] as const;
export type VisitPart = (typeof VISIT_PARTS)[number];

/** What a group may say of itself, as far as one of the texts asks for it. */
export type VisitFact =
  | 'access'
  | 'agreement'
  | 'camera'
  | 'company'
  | 'cost'
  | 'eligibility'
  | 'for-whom'
  | 'how-often'
  | 'joining'
  | 'leadership'
  | 'openness'
  | 'privacy'
  | 'size'
  | 'training';

/** What a translator or a content editor writes. */
export interface VisitWords {
  /** A step, a question, or a line of a list. */
  readonly title: string;
  /** True of groups in general; shown always. */
  readonly text?: string;
  /** Shown only while the group does not say: that it depends, and to ask. */
  readonly unknown?: string;
}

export interface VisitBase {
  readonly part: VisitPart;
  /** Which of the group's own facts answers it. */
  readonly fact?: VisitFact;
  /** Left out where the meeting is known to be of another kind. */
  readonly only?: 'online' | 'in-person';
}

export interface VisitItem extends VisitBase, VisitWords, ContentItem {}

export type VisitSet = ContentSet<VisitItem>;

export interface VisitSelection {
  /** By part, in the order given; a part whose items are all past is empty. */
  readonly shown: Readonly<Record<VisitPart, readonly VisitItem[]>>;
  /** Past their review date, hidden, and to be reported to the editor. */
  readonly expired: readonly VisitItem[];
}

/** Sorts the items of the wanted parts into shown and expired. */
export function selectVisit(
  items: readonly VisitItem[],
  parts: readonly VisitPart[],
  today: PlainDate,
): VisitSelection {
  const { shown, expired } = byReviewDate(
    items.filter(({ part }) => parts.includes(part)),
    today,
  );
  const of = (part: VisitPart): readonly VisitItem[] => shown.filter((item) => item.part === part);
  return {
    shown: Object.fromEntries(VISIT_PARTS.map((part) => [part, of(part)])) as Record<VisitPart, readonly VisitItem[]>,
    expired,
  };
}
