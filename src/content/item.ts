/**
 * What every piece of content carries, whatever it is about: where it comes from, who checked it and when, and the last
 * day it may be shown without a new check. The JSON Schemas of the family are in `content.schema.json`.
 *
 * `today` is always an argument: nothing here knows a clock.
 */
import type { PlainDate } from '../domain/model.js';

export interface ContentSource {
  readonly name: string;
  /** `https` only. */
  readonly url: string;
  /** When the source was published, as far as it says: `2025-09-02`, `2016-04` or `2013`. Absent: it has no date. */
  readonly date?: string;
}

export interface ContentItem {
  /** Lower-case letters, digits and hyphens. Different for every item of its kind. */
  readonly id: string;
  readonly source: ContentSource;
  /** The day somebody read the source and found that it says this. */
  readonly checkedOn: PlainDate;
  /** Who did: a role or an organisation, never a private person. */
  readonly reviewedBy?: string;
  /** The last day the item may be shown without a new check. */
  readonly reviewBy: PlainDate;
}

/** The items of one language, and who read them as a speaker of it. `null`: nobody yet. */
export interface ContentSet<T> {
  /** BCP 47. */
  readonly language: string;
  readonly reviewed: { readonly by: string; readonly on: PlainDate } | null;
  readonly items: readonly T[];
}

/** The check of everything that comes with the library so far. */
export const FIRST_CHECK = {
  checkedOn: '2026-11-22',
  reviewedBy: 'the editors of peer-support-widgets',
  reviewBy: '2027-05-22',
} as const;

/** Shown up to and including its review date. Readers let only dates that exist through. */
export const isCurrent = (item: Pick<ContentItem, 'reviewBy'>, today: PlainDate): boolean => item.reviewBy >= today;

export interface Sorted<T> {
  readonly shown: readonly T[];
  /** Past their review date: hidden, and to be reported to the editor. */
  readonly expired: readonly T[];
}

/** Current and expired items, each in the order given. */
export function byReviewDate<T extends Pick<ContentItem, 'reviewBy'>>(
  items: readonly T[],
  today: PlainDate,
): Sorted<T> {
  return {
    shown: items.filter((item) => isCurrent(item, today)),
    expired: items.filter((item) => !isCurrent(item, today)),
  };
}

/** One language's words laid on what all languages share. A missing or extra id does not compile. */
export function inWords<Base extends object, Words extends object, Id extends string>(
  bases: Readonly<Record<Id, Base>>,
  words: Readonly<Record<NoInfer<Id>, Words>>,
): readonly (typeof FIRST_CHECK & Base & Words & { readonly id: Id })[] {
  return (Object.keys(bases) as Id[]).map((id) => ({ id, ...FIRST_CHECK, ...bases[id], ...words[id] }));
}
