/** What urgent help says, as flat words: one row for each way to reach a line. */
import { DIRECTORY_URL } from '../../content/crisis/directory.js';
import type { ShownLine } from '../../content/crisis/line.js';
import { dialled } from '../../content/crisis/numbers.js';
import { fill, sentence } from '../../i18n/format.js';
import { canonicalTag, type Resolved } from '../../i18n/locales.js';
import { languageName } from '../../i18n/names.js';

/** The choice of "Another country". */
export const ANOTHER = '-';

export type CrisisWords = Resolved<'crisis'>;

/** One link over a whole row. */
export interface RowView {
  readonly name: string;
  /** Of `name`, when it is not known to be the page's. */
  readonly language?: string | undefined;
  /** Cost and hours for the middle of a phrase, or the site's own words. */
  readonly facts: string;
  /** Hours and the like, the most important first. */
  readonly notes: readonly string[];
  /** Of `notes`, when they are the site's own words. */
  readonly notesLanguage?: string | undefined;
  /** `tel:`, `sms:`, or an address that was looked at before. */
  readonly url: string;
  /** Number or host, made of what the link dials or opens. */
  readonly shown: string;
  readonly kind: 'tel' | 'sms' | 'web';
}

/** A row, or words of the site between its lines. */
export type EntryView = RowView | string;

/** "free, day and night". Nothing is said of what the source does not say. */
export function factsOf({ cost, hours }: Pick<ShownLine, 'cost' | 'hours'>, { crisis }: CrisisWords): string {
  const price = { free: crisis.free, 'may-be-charged': crisis.mayBeCharged, unknown: '' }[cost];
  const when = { always: crisis.dayAndNight, unknown: crisis.hoursUnknown };
  const open = typeof hours === 'string' ? when[hours] : fill(crisis.everyDay, { from: hours.from, to: hours.to });
  return [price, open].filter(Boolean).join(crisis.comma);
}

/** A shipped line: a row to call, one to text, one to chat where its address is known. */
export function lineRows(line: ShownLine, words: CrisisWords): readonly RowView[] {
  const { name, nameLanguage, tel, sms, chat, languages, audience, signLanguage } = line;
  const { crisis, language } = words;
  const facts = factsOf(line, words);
  const spoken = languages.map((tag) => (tag === 'mul' ? crisis.manyLanguages : languageName(tag, language)));
  const notes = [
    sentence(facts, language),
    audience === 'everyone' ? '' : fill(crisis.ages, audience),
    sentence(spoken.join(crisis.comma), language),
  ];
  const also = [signLanguage ? crisis.signLanguages[signLanguage] : '', chat === 'website' ? crisis.chat : ''];
  const row = (
    kind: RowView['kind'],
    shown: string,
    url: string,
    ...all: readonly (string | undefined)[]
  ): RowView => ({
    ...{ name, language: nameLanguage, facts, kind, shown, url },
    notes: all.filter((note) => note !== undefined && note !== '') as string[],
  });
  const rows = tel ? [row('tel', tel, `tel:${dialled(tel)}`, ...notes, ...also)] : [];
  if (sms) {
    const keyword = sms.keyword ? fill(crisis.keyword, { keyword: sms.keyword }) : '';
    rows.push(row('sms', sms.number, `sms:${dialled(sms.number)}`, keyword, ...notes, ...(tel ? [] : also)));
  }
  if (chat && chat !== 'website')
    rows.push({ ...row('web', new URL(chat).host, chat), name: fill(crisis.byChat, { name }) });
  return rows;
}

export const directoryRow = ({ crisis }: CrisisWords): RowView => ({
  ...{ name: crisis.directory, facts: '', notes: [crisis.directoryNote], kind: 'web', url: DIRECTORY_URL },
  shown: new URL(DIRECTORY_URL).host,
});

/** The country code in a language tag, or of a word that is one: `en-GB`, `GB`, and `UK` too. Empty: there is none. */
export const countryOf = (word: string): string =>
  /-([A-Z]{2})(-|$)/.exec(canonicalTag(word.length > 2 ? word : `und-${word}`) ?? '')?.[1] ?? '';

export const isEmergencyNumber = (word: string): boolean => /^\d{2,6}$/.test(word);
