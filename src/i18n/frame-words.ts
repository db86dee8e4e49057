/** Words of the page in a frame, which holds no element yet when it needs them. All languages in one: they are few. */
import { type InEveryLanguage, inLanguage } from './in-language.js';

interface FrameWords {
  /** The element did not come, or the address names none. */
  readonly missing: string;
  /** The address asks for a list that this page does not take from anybody. */
  readonly refused: string;
  /** A link was pressed in a frame that may open nothing. */
  readonly closed: string;
  readonly open: string;
}

export const FRAME_WORDS: InEveryLanguage<FrameWords> = {
  en: {
    missing: 'This could not be shown here. Please ask the people who run this website.',
    refused: 'The list could not be shown here. Please ask the people who run this website.',
    closed: 'Other websites cannot be opened from inside this part of the page.',
    open: 'Open this part on a page of its own',
  },
  cy: {
    missing: 'Nid oedd modd dangos hyn yma. Gofynnwch i’r bobl sy’n rhedeg y wefan hon.',
    refused: 'Nid oedd modd dangos y rhestr yma. Gofynnwch i’r bobl sy’n rhedeg y wefan hon.',
    closed: 'Nid oes modd agor gwefannau eraill o’r rhan hon o’r dudalen.',
    open: 'Agor y rhan hon ar dudalen ei hun',
  },
  ar: {
    missing: 'تعذّر عرض هذا هنا. يُرجى سؤال القائمين على هذا الموقع.',
    refused: 'تعذّر عرض القائمة هنا. يُرجى سؤال القائمين على هذا الموقع.',
    closed: 'لا يمكن فتح مواقع أخرى من داخل هذا الجزء من الصفحة.',
    open: 'افتح هذا الجزء في صفحة مستقلة',
  },
};

/** By the first part of a language tag; English for every other. */
export const frameWords = (tag: string): FrameWords => inLanguage(FRAME_WORDS, tag);
