/** What urgent help says, as flat words: who to call in danger, and one row for each way to reach a line. */
import { confirmedUntil } from '../../content/crisis/confirmation.js';
import { DIRECTORY_URL } from '../../content/crisis/directory.js';
import { type CrisisLine, standing } from '../../content/crisis/line.js';
import { dialled } from '../../content/crisis/numbers.js';
import { isOwnLine, type OwnEntry, type OwnLine } from '../../content/crisis/own-line.js';
import type { PlainDate } from '../../domain/model.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { fill, sentence } from '../../i18n/format.js';
import { languageName } from '../../i18n/names.js';
import type { Resolved } from '../../i18n/locales.js';

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
  readonly url: string;
  /** Number or host, made of what the link dials or opens. */
  readonly shown: string;
  readonly kind: 'tel' | 'sms' | 'web';
}

/** Words of the site between its lines. */
export type EntryView = RowView | string;

/** "Free, day and night". Nothing is said of what the source does not say. */
export function factsOf({ cost, hours }: Pick<CrisisLine, 'cost' | 'hours'>, { crisis }: CrisisWords): string {
  const when =
    typeof hours === 'string'
      ? hours === 'always'
        ? crisis.dayAndNight
        : crisis.hoursUnknown
      : fill(crisis.everyDay, { from: hours.from, to: hours.to });
  const price = { free: crisis.free, 'may-be-charged': crisis.mayBeCharged, unknown: '' }[cost];
  return [price, when].filter(Boolean).join(crisis.comma);
}

/** A shipped line: a row to call, one to text, one to chat where its address is known. */
export function lineRows(line: CrisisLine, words: CrisisWords): readonly RowView[] {
  const { name, nameLanguage, tel, sms, chat, languages, audience, signLanguage } = line;
  const { crisis, language } = words;
  const facts = factsOf(line, words);
  const spoken = languages.map((tag) => (tag === 'mul' ? crisis.manyLanguages : languageName(tag, language)));
  const common = [
    sentence(facts, language),
    ...(audience === 'everyone' ? [] : [fill(crisis.ages, audience)]),
    ...(spoken.length > 0 ? [sentence(spoken.join(crisis.comma), language)] : []),
  ];
  const also = [
    ...(signLanguage ? [crisis.signLanguages[signLanguage] ?? ''] : []),
    ...(chat === 'website' ? [crisis.chat] : []),
  ];
  const row = (kind: RowView['kind'], url: string, shown: string, notes: readonly string[]): RowView => ({
    ...{ name, language: nameLanguage, facts, kind, url, shown, notes },
  });
  return [
    ...(tel ? [row('tel', `tel:${dialled(tel)}`, tel, [...common, ...also])] : []),
    ...(sms
      ? [
          row('sms', `sms:${dialled(sms.number)}`, sms.number, [
            ...(sms.keyword ? [fill(crisis.keyword, { keyword: sms.keyword })] : []),
            ...common,
            ...(tel ? [] : also),
          ]),
        ]
      : []),
    ...(chat && chat !== 'website'
      ? [{ ...row('web', chat, new URL(chat).host, []), name: fill(crisis.byChat, { name }) }]
      : []),
  ];
}

/** A line of the site itself: its own words, and a row for each way. */
export const ownRows = (
  { name, note, language, keyword, ways }: OwnLine,
  { crisis }: CrisisWords,
): readonly RowView[] =>
  ways.map(({ kind, target, shown }) => {
    const notes = [...(keyword && kind === 'sms' ? [fill(crisis.keyword, { keyword })] : []), ...(note ? [note] : [])];
    return {
      ...{ name, language, notes, kind, shown, notesLanguage: language },
      facts: notes.join(crisis.comma),
      url: kind === 'web' ? target : `${kind}:${target}`,
    };
  });

export const directoryRow = ({ crisis }: CrisisWords): RowView => ({
  ...{ name: crisis.directory, facts: '', notes: [crisis.directoryNote], kind: 'web', url: DIRECTORY_URL },
  shown: new URL(DIRECTORY_URL).host,
});

/**
 * The site's own entries that are to be shown. Lines of a file win over those of a script, an attribute, and those
 * between the tags; words between the tags always stay. The emergency number and the directory, which stand in the
 * page for readers without script, have places of their own.
 */
export function winningEntries(entries: readonly OwnEntry[], emergency: readonly string[]): readonly OwnEntry[] {
  const kept = entries.filter(
    (entry) =>
      !isOwnLine(entry) || !(entry.from === 'page' && entry.ways.every((way) => isShownAnyway(way, emergency))),
  );
  const origin = (['file', 'script', 'attributes', 'page'] as const).find((each) =>
    kept.some((entry) => isOwnLine(entry) && entry.from === each),
  );
  return kept.filter((entry) => !isOwnLine(entry) || entry.from === origin);
}

const isShownAnyway = ({ kind, target }: OwnLine['ways'][number], emergency: readonly string[]): boolean =>
  kind === 'web' ? target.replace(/\/$/, '') === DIRECTORY_URL : kind === 'tel' && emergency.includes(target);

export interface LinesGiven {
  /** What the site brings itself. */
  readonly own: readonly OwnEntry[];
  /** What ships for the country; undefined while it is on its way. */
  readonly shipped: readonly CrisisLine[] | undefined;
  /** Numbers that the emergency level shows. */
  readonly emergency: readonly string[];
  /** The day somebody of the site dialled the numbers, or nothing. */
  readonly confirmed: PlainDate | '';
  readonly today: PlainDate;
  /** The visitor asked for another country than the page's. */
  readonly isAbroad: boolean;
}

export interface LinesView {
  readonly entries: readonly EntryView[];
  /** When the numbers were checked, in sentences. */
  readonly checked: readonly string[];
  /** For the editor, in English. */
  readonly remarks: readonly string[];
}

/** The lines to show: the site's own, else those that ship, without what is past its date. */
export function linesView(given: LinesGiven, words: Resolved<'crisis' | 'dates'>): LinesView {
  const { shipped = [], today, confirmed } = given;
  const entries = given.isAbroad ? [] : winningEntries(given.own, given.emergency);
  const own = entries.filter(isOwnLine);
  const areOwn = own.length > 0;
  const isConfirmed = confirmed !== '' && today <= confirmedUntil(confirmed);
  const { shown, expired } = standing<OwnLine | CrisisLine>(areOwn ? own : shipped, today, isConfirmed);
  const all = [...entries.filter((entry) => !isOwnLine(entry) || shown.includes(entry)), ...(areOwn ? [] : shown)];
  return {
    entries: all.flatMap((entry): readonly EntryView[] =>
      'text' in entry ? [entry.text] : 'ways' in entry ? ownRows(entry, words) : lineRows(entry as CrisisLine, words),
    ),
    checked:
      shown.length > 0 ? checkedWords(given, areOwn ? '' : (shipped[0]?.checkedOn ?? ''), isConfirmed, words) : [],
    remarks: given.isAbroad
      ? []
      : [
          ...(expired.length > 0 ? [expiredRemark(expired)] : []),
          ...(shown.length > 0 && !isConfirmed ? [confirmRemark(areOwn, confirmed)] : []),
        ],
  };
}

function checkedWords(
  { confirmed, isAbroad }: LinesGiven,
  lookedUpOn: PlainDate | '',
  isConfirmed: boolean,
  words: Resolved<'crisis' | 'dates'>,
): readonly string[] {
  const { crisis } = words;
  // A site dialled the numbers of its own country only.
  const dialledOn = isAbroad ? '' : confirmed;
  const sentence = dialledOn ? (isConfirmed ? crisis.checkedOn : crisis.lastCheckedOn) : crisis.lookedUpOn;
  const day = dialledOn || lookedUpOn;
  return [
    ...(day ? [fill(sentence, { date: plainDateWords(day, words) })] : []),
    ...(isAbroad ? [crisis.fromAbroad] : []),
  ];
}

const expiredRemark = (expired: readonly (OwnLine | CrisisLine)[]): string =>
  `hidden, past the review date: ${expired.map((line) => ('id' in line ? line.id : line.name)).join(', ')}. Dial each number, then set confirmed to that day.`;

const confirmRemark = (areOwn: boolean, confirmed: string): string => {
  const when = confirmed ? `"${confirmed}" is more than six months ago` : 'no day is set';
  const whose = areOwn ? 'your own numbers' : 'numbers from published pages, which nobody has dialled';
  return `confirmed: ${when}. These are ${whose}: dial each, then set confirmed to that day.`;
};
