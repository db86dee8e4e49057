/** What urgent help says, as flat words: one row for each way to reach a line. */
import { DIRECTORY_URL } from '../../content/crisis/directory.js';
import type { ShownLine } from '../../content/crisis/line.js';
import { dialled } from '../../content/crisis/numbers.js';
import type { FirstCrisisMessages } from '../../i18n/en/crisis.js';
import { sentence } from '../../i18n/format.js';
import { canonicalTag, type Resolved } from '../../i18n/locales.js';

export type CrisisWords = Resolved<'crisis'>;
/** Those of the first view. */
export type FirstWords = Pick<CrisisWords, 'language'> & { readonly crisis: FirstCrisisMessages };

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

/** What only some lines have to say, once its file is here. */
export type Rare = typeof import('./crisis-help.rare.js');

/** A shipped line: a row to call and one to text. Nothing is said of what the source does not say. */
export function lineRows(line: ShownLine, words: FirstWords, rare: Rare | undefined): readonly RowView[] {
  const { name, nameLanguage, tel, sms, cost, hours, signLanguage } = line;
  const { crisis, language } = words;
  const open = hours === 'always' ? crisis.dayAndNight : hours === 'unknown' ? crisis.hoursUnknown : '';
  const facts = rare?.factsOf(line, words) ?? (cost === 'free' ? [crisis.free, open].join(crisis.list.comma) : open);
  const row = (kind: 'tel' | 'sms', shown: string): RowView => ({
    ...{ name, language: nameLanguage, facts, kind, shown, url: `${kind}:${dialled(shown)}` },
    notes: [
      sentence(facts, language),
      ...(rare?.notesOf(line, kind, words) ?? [signLanguage && crisis.signLanguages[signLanguage]]),
    ].filter((note) => note) as string[],
  });
  return [
    ...(tel ? [row('tel', tel)] : []),
    ...(sms ? [row('sms', sms.number)] : []),
    ...(rare?.chatRow(line, words) ?? []),
  ];
}

export const directoryRow = ({ crisis }: FirstWords): RowView => ({
  ...{ name: crisis.directory, facts: '', notes: [crisis.directoryNote], kind: 'web', url: DIRECTORY_URL },
  shown: DIRECTORY_URL.slice('https://'.length),
});

/** The country code in a language tag: `GB` of `en-GB`, and of `und-uk`, which not every browser knows. Empty: none. */
export const countryOf = (tag: string): string =>
  /-([A-Z]{2})\b/.exec(canonicalTag(tag.replace(/-uk$/i, '-GB')) ?? '')?.[1] ?? '';

export const isEmergencyNumber = (word: string): boolean => /^\d{2,6}$/.test(word);
