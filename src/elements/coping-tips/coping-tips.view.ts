/** What the tips say, as flat words: by situation, everything in one view. */
import { FIRST_CHECK } from '../../content/item.js';
import { isSituation, type Tip, type TipGroup } from '../../content/tips/tip.js';
import { tipsEn } from '../../i18n/en/tips.js';
import { sourceDateWords } from '../../i18n/content-words.js';
import { fill, isolate } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { monthWords } from '../../i18n/partial-date-words.js';

export type TipsWords = Resolved<'content' | 'dates' | 'tips'>;

export interface TipView {
  readonly id: string;
  readonly helped: string;
  readonly notForEveryone: string;
  readonly offeredBy: string;
  readonly source?: { readonly name: string; readonly url: string } | undefined;
  /** Who checked it, and the clinician who did besides. */
  readonly checked: string;
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
  return { name: isolate(name, words.direction) + sourceDateWords(date, words), url };
}

export function tipView(tip: Tip, words: TipsWords): TipView {
  const { id, helped, notForEveryone, role, clinicianReviewed } = tip;
  const say = (line: string, who: string, on: string): string =>
    fill(line, {
      who: isolate(who, words.direction),
      date: monthWords(on, words),
      nextDate: monthWords(tip.reviewBy, words),
    });
  const { tips } = words;
  const isOurs = tip.reviewedBy === FIRST_CHECK.reviewedBy;
  const checked = say(tips.checked, isOurs ? tips.editors : tip.reviewedBy, tip.checkedOn);
  return {
    id,
    helped,
    notForEveryone,
    offeredBy: say(tips.offeredBy, role, tip.checkedOn),
    source: sourceView(tip, words),
    checked: clinicianReviewed
      ? `${checked} ${say(tips.clinician, clinicianReviewed.role, clinicianReviewed.on)}`
      : checked,
  };
}

export function groupView({ situation, label, tips }: TipGroup, words: TipsWords): TipGroupView {
  const known = isSituation(situation) ? words.tips.situations[situation] : situation;
  return { situation, heading: label ?? known, tips: tips.map((tip) => tipView(tip, words)) };
}
