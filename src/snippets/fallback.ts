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
import { factsOf } from '../content/crisis/snippet.js';
import type { PlainDate } from '../domain/model.js';
import { addressFault, FOLLOWED } from './problems.js';
import { cleanText } from './text.js';

export interface FallbackLink {
  readonly href: string;
  readonly text: string;
}
/** A string is words. */
export type FallbackPiece = string | FallbackLink;

export interface FallbackRequest {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly link: FallbackLink;
  readonly words?: string;
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

const call = (name: string, number: string): FallbackLink => ({
  href: `tel:${dialled(number)}`,
  text: name ? `${name}: ${number}` : number,
});
const message = (name: string, number: string): FallbackLink => ({
  href: `sms:${dialled(number)}`,
  text: name ? `${name}, by text: ${number}` : number,
});

const lineOf = (line: ShownLine): readonly FallbackPiece[] => {
  const facts = `, ${factsOf(line)}. `;
  return [
    ...(line.tel ? [call(line.name, line.tel), facts] : []),
    ...(line.sms ? [message(line.name, line.sms.number), facts] : []),
  ];
};

/** The site's own line, out of the attributes. */
function ownLine({ name = '', phone, sms, hours }: Readonly<Record<string, string>>): readonly FallbackPiece[] {
  const end = hours ? `, ${hours}. ` : '. ';
  return [...(phone ? [call(name, phone), end] : []), ...(sms ? [message(name, sms), end] : [])];
}

/** Numbers that a country ships with; those past their review date give way to the emergency number. */
function shippedLines(country: string, today: PlainDate | undefined): readonly FallbackPiece[] {
  const lines = crisisLines(country);
  return (today ? standing(lines, today, false).shown : lines).flatMap(lineOf);
}

function urgent({ attributes, today }: FallbackRequest): readonly FallbackPiece[] {
  const country = (attributes['country'] ?? '').toUpperCase();
  const [first] = attributes['emergency'] ? [attributes['emergency']] : emergencyNumbers(country);
  const own = ownLine(attributes);
  const danger = first ? ['If a life is in danger, call ', call('', first), '. '] : [];
  return [...danger, ...(own.length > 0 ? own : shippedLines(country, today))];
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
