/** What the tips say, as flat words: by situation, everything in one view. */
import { FIRST_CHECK } from '../../content/item.js';
import { isSituation, type Tip, type TipGroup } from '../../content/tips/tip.js';
import { tipsEn } from '../../i18n/en/tips.js';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { monthWords, partialDateWords } from '../../i18n/partial-date-words.js';

export type TipsWords = Resolved<'content' | 'dates' | 'tips'>;

export interface TipView {
  readonly id: string;
  readonly helped: string;
  readonly notForEveryone: string;
  readonly offeredBy: string;
  readonly source?: { readonly name: string; readonly url: string } | undefined;
  readonly checked: string;
  readonly clinician?: string | undefined;
}

export interface TipGroupView {
  readonly situation: string;
  readonly heading: string;
  readonly tips: readonly TipView[];
}

/** The line on medical advice. A site may say it in other words; it cannot leave it out. */
export const safetyLine = ({ tips }: Pick<TipsWords, 'tips'>): string => tips.safety.trim() || tipsEn.safety;

function sourceView({ source }: Tip, words: TipsWords): TipView['source'] {
  if (!source) return undefined;
  const { name, url, date } = source;
  return { name: date ? `${name}${words.dates.list.comma}${partialDateWords(date, words)}` : name, url };
}

export function tipView(tip: Tip, words: TipsWords): TipView {
  const { id, helped, notForEveryone, role, clinicianReviewed } = tip;
  const who = tip.reviewedBy === FIRST_CHECK.reviewedBy ? words.tips.editors : tip.reviewedBy;
  const offeredBy = fill(words.tips.offeredBy, { who: role });
  const checked = fill(words.tips.checked, {
    who,
    date: monthWords(tip.checkedOn, words),
    nextDate: monthWords(tip.reviewBy, words),
  });
  const clinician =
    clinicianReviewed &&
    fill(words.tips.clinician, { who: clinicianReviewed.role, date: monthWords(clinicianReviewed.on, words) });
  const source = sourceView(tip, words);
  return { id, helped, notForEveryone, offeredBy, source, checked, clinician };
}

export function groupView({ situation, label, tips }: TipGroup, words: TipsWords): TipGroupView {
  const known = isSituation(situation) ? words.tips.situations[situation] : situation;
  return { situation, heading: label ?? known, tips: tips.map((tip) => tipView(tip, words)) };
}
