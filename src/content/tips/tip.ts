/**
 * A tip: what helped somebody in a situation, and that it did not help everyone. It reports; it never tells the reader
 * what to do. Each tip says who offered it (a role, never a name), who checked it and until when it may be shown.
 * Wording of labels and dates is left to the caller; checking a site's own tips is in `read.ts`.
 */
import type { PlainDate } from '../../domain/model.js';
import { byReviewDate, type ContentItem, type ContentSet, type ContentSource } from '../item.js';

/** Situations that have a label in every language, in the order they are shown. A site may add its own. */
export const SITUATIONS = [
  'before-a-group',
  'in-the-room',
  'online',
  'afterwards',
  'when-it-does-not-fit',
  'hard-days',
  'telling-others',
  'caring-for-someone',
] as const;

export type Situation = (typeof SITUATIONS)[number];

export const isSituation = (word: unknown): word is Situation => SITUATIONS.some((each) => each === word);

/** What a translator or a content editor writes. */
export interface TipWords {
  /** What helped, as a report: "Some people…", "One person…", or "I…". */
  readonly helped: string;
  /** Whom it did not help, or where it stops helping. In words; never a score or a count. */
  readonly notForEveryone: string;
  /** Who offered it: a role such as "A carer". */
  readonly role: string;
}

export interface Tip extends TipWords, Omit<ContentItem, 'source' | 'reviewedBy'> {
  /** One of `SITUATIONS`, or a site's own. */
  readonly situation: string;
  /** The name of a site's own situation; for a known one, other words for it. */
  readonly situationLabel?: string;
  /** Topic slugs of `vocabulary.ts`, or `mental-health`, or `groups`. */
  readonly topics: readonly string[];
  /** Where it can be read. A tip that a group collected itself has none. */
  readonly source?: ContentSource;
  readonly reviewedBy: string;
  /** A clinician who read it, by role: needed for some subjects, see `guards.ts`. */
  readonly clinicianReviewed?: { readonly role: string; readonly on: PlainDate };
}

/** What comes with the library has a source that anybody can read. */
export type SourcedTip = Tip & ContentItem;
export type TipSet = ContentSet<SourcedTip>;

export interface TipChoice {
  /** Only these situations, in this order. Default: all. */
  readonly situations?: readonly string[];
  /** Only tips with this topic. Default: all. */
  readonly topic?: string;
  /** At most so many. Default, and for anything below 1: all. */
  readonly count?: number;
  /** The reader's date; a tip is shown up to and including its `reviewBy`. */
  readonly today: PlainDate;
}

export interface TipGroup {
  readonly situation: string;
  /** A site's own words for the situation. */
  readonly label: string | undefined;
  readonly tips: readonly Tip[];
}

export interface TipSelection {
  /** By situation, none of them empty. */
  readonly groups: readonly TipGroup[];
  /** Past their review date, hidden, and to be reported to the editor. */
  readonly expired: readonly Tip[];
}

/** The order asked for; else a site's own situations as they come, and then the known ones. */
function orderOf(tips: readonly Tip[], asked: readonly string[]): readonly string[] {
  if (asked.length > 0) return [...new Set(asked)];
  return [...new Set([...tips.map(({ situation }) => situation).filter((each) => !isSituation(each)), ...SITUATIONS])];
}

/** Sorts the tips asked for by situation; inside one they keep the order given. */
export function selectTips(tips: readonly Tip[], { situations = [], topic, count, today }: TipChoice): TipSelection {
  const order = orderOf(tips, situations);
  const wanted = tips.filter((tip) => order.includes(tip.situation) && (!topic || tip.topics.includes(topic)));
  const { shown, expired } = byReviewDate(wanted, today);
  let left = count && count >= 1 ? count : Infinity;
  const groups: TipGroup[] = [];
  for (const situation of order) {
    const here = shown.filter((tip) => tip.situation === situation).slice(0, left);
    left -= here.length;
    const label = here.find(({ situationLabel }) => situationLabel)?.situationLabel;
    if (here.length > 0) groups.push({ situation, label, tips: here });
  }
  return { groups, expired };
}
