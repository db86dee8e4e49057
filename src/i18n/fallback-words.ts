/** Words of a snippet and of a page where no script runs. What is said of a line is said as urgent help says it. */
import { crisisAr } from './ar/crisis.js';
import { crisisCy } from './cy/crisis.js';
import { type CrisisMessages, crisisEn } from './en/crisis.js';
import { type InEveryLanguage, inLanguage } from './in-language.js';

interface FallbackWords {
  readonly danger: string;
  readonly byText: string;
  /** In the middle of a list of facts. */
  readonly keyword: string;
  /** In a frame that stays empty. Two sentences, so that whoever stands before it knows it is not them. */
  readonly noScript: string;
}

export const FALLBACK_WORDS: InEveryLanguage<FallbackWords> = {
  en: {
    danger: 'If a life is in danger, call {number}.',
    byText: '{name}, by text: {number}',
    keyword: 'text the word {keyword}',
    noScript: 'This needs JavaScript, which is switched off or was blocked. Please ask the people who run this site.',
  },
  cy: {
    danger: 'Os oes bywyd mewn perygl, ffoniwch {number}.',
    byText: '{name}, drwy neges destun: {number}',
    keyword: 'tecstiwch y gair {keyword}',
    noScript:
      'Mae angen JavaScript ar hyn, ac mae wedi ei ddiffodd neu ei rwystro. Gofynnwch i’r bobl sy’n rhedeg y wefan hon.',
  },
  ar: {
    danger: 'إذا كانت حياة أحد في خطر، فاتصل بالرقم {number}.',
    byText: '{name}، برسالة نصية: {number}',
    keyword: 'أرسل الكلمة {keyword}',
    noScript: 'يحتاج هذا إلى JavaScript، وهو متوقف أو محجوب. يُرجى سؤال القائمين على هذا الموقع.',
  },
};

const CRISIS: InEveryLanguage<CrisisMessages> = { en: crisisEn, cy: crisisCy, ar: crisisAr };

/** @param tag a language tag, such as `cy-GB` */
export const fallbackWords = (tag: string): FallbackWords & { readonly crisis: CrisisMessages } => ({
  ...inLanguage(FALLBACK_WORDS, tag),
  crisis: inLanguage(CRISIS, tag),
});
