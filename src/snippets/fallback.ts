/**
 * What people see where we are not: without script, in an editor that removed the tag, or when something fails. Words and
 * links in a row, nothing else, because editors take blocks out of tags that they do not know. Urgent help always says
 * its numbers.
 */
import { emergencyNumbers } from '../content/crisis/emergency.js';
import { crisisLines } from '../content/crisis/index.js';
import type { ShownLine } from '../content/crisis/line.js';
import { standing } from '../content/crisis/line.js';
import { dialled } from '../content/crisis/numbers.js';
import type { PlainDate } from '../domain/model.js';
import { fallbackWords } from '../i18n/fallback-words.js';
import { fill, fillParts } from '../i18n/format.js';
import { directionOf } from '../i18n/locales.js';
import { addressFault, FOLLOWED } from './problems.js';
import { cleanText } from './text.js';

interface FallbackLink {
  readonly href: string;
  readonly text: string;
}
/** A string is words. */
export type FallbackPiece = string | FallbackLink;

interface FallbackRequest {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly link: FallbackLink;
  readonly words?: string;
  /** Of what the library says itself. Default: the `lang` among the attributes, and then English. */
  readonly language?: string;
  readonly today?: PlainDate;
}

const NUMBER = /\+?\d(?:[ ()-]{0,2}\d){2,14}/g;

/** Words whose numbers can be pressed: `<crisis-help>` reads them as lines of the site, and a number alone as none. */
function withNumbersLinked(words: string): readonly FallbackPiece[] {
  const pieces: FallbackPiece[] = [];
  let from = 0;
  for (const { 0: text, index } of words.matchAll(NUMBER)) {
    pieces.push(words.slice(from, index), { href: `tel:${text.replace(/[^\d+]/g, '')}`, text });
    from = index + text.length;
  }
  return [...pieces, words.slice(from)];
}

/** The words, and how a number is written among them. */
interface Spoken extends ReturnType<typeof fallbackWords> {
  readonly written: (number: string) => string;
}

function spokenIn(language: string): Spoken {
  // Between words that run from right to left, the groups of a number would change places.
  const written = (number: string): string => (directionOf(language) === 'rtl' ? `\u2066${number}\u2069` : number);
  return { ...fallbackWords(language), written };
}

const call = (name: string, number: string, { written }: Spoken): FallbackLink => ({
  href: `tel:${dialled(number)}`,
  text: name ? `${name}: ${written(number)}` : written(number),
});
const message = (name: string, number: string, { written, byText }: Spoken): FallbackLink => ({
  href: `sms:${dialled(number)}`,
  text: name ? fill(byText, { name, number: written(number) }) : written(number),
});

/** Cost and hours of a line that ships. */
function factsOf({ cost, hours, sms }: ShownLine, { crisis, keyword, written }: Spoken): string {
  const costs = { free: [crisis.free], 'may-be-charged': [crisis.mayBeCharged], unknown: [] }[cost];
  const named = { always: crisis.dayAndNight, unknown: crisis.hoursUnknown };
  const open =
    typeof hours === 'string'
      ? named[hours]
      : fill(crisis.everyDay, { from: written(hours.from), to: written(hours.to) });
  const word = sms?.keyword ? [fill(keyword, { keyword: sms.keyword })] : [];
  return [...costs, open, ...word].join(crisis.list.comma);
}

function lineOf(line: ShownLine, spoken: Spoken): readonly FallbackPiece[] {
  const facts = `${spoken.crisis.list.comma}${factsOf(line, spoken)}. `;
  return [
    ...(line.tel ? [call(line.name, line.tel, spoken), facts] : []),
    ...(line.sms ? [message(line.name, line.sms.number, spoken), facts] : []),
  ];
}

/** The site's own line, out of the attributes. */
function ownLine(
  { name = '', phone, sms, hours }: Readonly<Record<string, string>>,
  spoken: Spoken,
): readonly FallbackPiece[] {
  const end = hours ? `${spoken.crisis.list.comma}${hours}. ` : '. ';
  return [...(phone ? [call(name, phone, spoken), end] : []), ...(sms ? [message(name, sms, spoken), end] : [])];
}

/** Numbers that a country ships with; those past their review date give way to the emergency number. */
function shippedLines(country: string, today: PlainDate | undefined, spoken: Spoken): readonly FallbackPiece[] {
  const lines = crisisLines(country);
  return (today ? standing(lines, today, false).shown : lines).flatMap((line) => lineOf(line, spoken));
}

function urgent({ attributes, today, language = attributes['lang'] ?? '' }: FallbackRequest): readonly FallbackPiece[] {
  const spoken = spokenIn(language);
  const country = (attributes['country'] ?? '').toUpperCase();
  const [first] = attributes['emergency'] ? [attributes['emergency']] : emergencyNumbers(country);
  const own = ownLine(attributes, spoken);
  const danger = first ? fillParts<FallbackPiece>(`${spoken.danger} `, { number: call('', first, spoken) }) : [];
  return [...danger, ...(own.length > 0 ? own : shippedLines(country, today, spoken))];
}

const joined = (pieces: readonly FallbackPiece[]): readonly FallbackPiece[] =>
  pieces.reduce<FallbackPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else if (piece !== '') all.push(piece);
    return all;
  }, []);

/** An address that a link may lead to; undefined where it would do harm or lead nowhere. */
export const usableLink = (href: string): string | undefined => {
  const address = cleanText(href);
  const fault = address ? addressFault(address, FOLLOWED, false) : 'missing';
  return fault && fault !== 'relative' ? undefined : address;
};

/** Words and links in the order they are read; the page's own link last. @param href where that leads */
export function fallbackOf(request: FallbackRequest, href: string): readonly FallbackPiece[] {
  const text = cleanText(request.link.text) || href;
  const words = cleanText(request.words ?? '');
  const before = words && `${words} `;
  const isUrgent = request.tag === 'crisis-help';
  return joined([
    ...(isUrgent ? [...withNumbersLinked(before), ...urgent(request)] : [before]),
    href ? { href, text } : text,
  ]);
}

/** Somebody who reads the words can call. */
export const hasNumber = (pieces: readonly FallbackPiece[]): boolean =>
  pieces.some((piece) => typeof piece !== 'string' && /^(?:tel|sms):/.test(piece.href));
