/** What only some lines have to say: languages, ages, hours of a day, cost, a word to text, a chat. */
import type { ShownLine } from '../../content/crisis/line.js';
import { fill, sentence } from '../../i18n/format.js';
import { languageName } from '../../i18n/names.js';
import type { FirstWords, RowView } from './crisis-help.view.js';
import { wholeWords } from './crisis-help.words.js';

/** "free, day and night". */
export function factsOf({ cost, hours }: Pick<ShownLine, 'cost' | 'hours'>, words: FirstWords): string {
  const { crisis } = wholeWords(words);
  const price = { free: crisis.free, 'may-be-charged': crisis.mayBeCharged, unknown: '' }[cost];
  const when = { always: crisis.dayAndNight, unknown: crisis.hoursUnknown };
  const open = typeof hours === 'string' ? when[hours] : fill(crisis.everyDay, { from: hours.from, to: hours.to });
  return [price, open].filter(Boolean).join(crisis.list.comma);
}

/** What stands below them. */
export function notesOf(line: ShownLine, kind: 'tel' | 'sms', words: FirstWords): readonly string[] {
  const { tel, sms, chat, languages, audience, signLanguage } = line;
  const { crisis, language } = wholeWords(words);
  const keyword = kind === 'sms' && sms?.keyword ? [fill(crisis.keyword, { keyword: sms.keyword })] : [];
  // Said once, at the first of two rows.
  if (kind === 'sms' && tel) return keyword;
  const spoken = languages.map((tag) => (tag === 'mul' ? crisis.manyLanguages : languageName(tag, language)));
  return [
    ...keyword,
    audience === 'everyone' ? '' : fill(crisis.ages, audience),
    sentence(spoken.join(crisis.list.comma), language),
    (signLanguage && crisis.signLanguages[signLanguage]) ?? '',
    chat === 'website' ? crisis.chat : '',
  ];
}

/** A row of its own for a chat whose address is known. */
export function chatRow({ name, nameLanguage, chat }: ShownLine, words: FirstWords): readonly RowView[] {
  if (!chat || chat === 'website') return [];
  const { crisis } = wholeWords(words);
  const shown = new URL(chat).host;
  return [
    {
      name: fill(crisis.byChat, { name }),
      language: nameLanguage,
      facts: '',
      notes: [],
      kind: 'web',
      url: chat,
      shown,
    },
  ];
}
