/** Words of the page in a frame, which holds no element yet when it needs them. All languages in one: they are few. */
import { type InEveryLanguage, inLanguage } from './in-language.js';

interface FrameWords {
  /** Of these words. BCP 47. */
  readonly language: string;
  /** Of the page, until its element has a heading. */
  readonly title: string;
  /** The element did not come, or the address names none. */
  readonly missing: string;
  /** The address asks for a list that this page does not take from anybody. */
  readonly refused: string;
  /** A link was pressed in a frame that may open nothing. */
  readonly closed: string;
  readonly open: string;
  /** Under the button that leaves the page: the frame may not have the right to. */
  readonly exit: string;
  /** In place of it, where the frame never has. */
  readonly noExit: string;
}

export const FRAME_WORDS: InEveryLanguage<FrameWords> = {
  en: {
    language: 'en',
    title: 'Peer support',
    missing: 'This could not be shown here. Please ask the people who run this website.',
    refused: 'The list could not be shown here. Please ask the people who run this website.',
    closed: 'Other websites cannot be opened from inside this part of the page.',
    open: 'Open this part on a page of its own',
    exit: 'The button may take away only this part. If the rest of the page stays, close the tab or the window.',
    noExit: 'The button that leaves the page fast does not work in here. To leave fast, close the tab or the window.',
  },
  cy: {
    language: 'cy',
    title: 'Cymorth gan gymheiriaid',
    missing: 'Nid oedd modd dangos hyn yma. Gofynnwch i’r bobl sy’n rhedeg y wefan hon.',
    refused: 'Nid oedd modd dangos y rhestr yma. Gofynnwch i’r bobl sy’n rhedeg y wefan hon.',
    closed: 'Nid oes modd agor gwefannau eraill o’r rhan hon o’r dudalen.',
    open: 'Agor y rhan hon ar dudalen ei hun',
    exit: 'Efallai mai dim ond y rhan hon y bydd y botwm yn ei chuddio. Os yw gweddill y dudalen yn aros, caewch y tab neu’r ffenestr.',
    noExit:
      'Nid yw’r botwm i adael y dudalen yn gyflym yn gweithio yma. I adael yn gyflym, caewch y tab neu’r ffenestr.',
  },
  ar: {
    language: 'ar',
    title: 'دعم الأقران',
    missing: 'تعذّر عرض هذا هنا. يُرجى سؤال القائمين على هذا الموقع.',
    refused: 'تعذّر عرض القائمة هنا. يُرجى سؤال القائمين على هذا الموقع.',
    closed: 'لا يمكن فتح مواقع أخرى من داخل هذا الجزء من الصفحة.',
    open: 'افتح هذا الجزء في صفحة مستقلة',
    exit: 'قد يُخفي الزر هذا الجزء فقط. إذا بقيت بقية الصفحة ظاهرة، فأغلق علامة التبويب أو النافذة.',
    noExit: 'زر مغادرة الصفحة بسرعة لا يعمل هنا. للمغادرة بسرعة، أغلق علامة التبويب أو النافذة.',
  },
};

/** By the first part of a language tag; English for every other. */
export const frameWords = (tag: string): FrameWords => inLanguage(FRAME_WORDS, tag);
