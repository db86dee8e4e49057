/**
 * Addresses from feeds and settings, made safe to put in a page: one allow-list for every link of every element.
 * Nothing here throws; a refused address says why, so that an editor can mend it.
 */
import { LINK_SCHEMES } from './link-schemes.js';

export type LinkScheme = (typeof LINK_SCHEMES)[number];

/** Why an address is not used. `text`: words where an address was expected. */
export type LinkRefusal = 'empty' | 'text' | 'scheme' | 'relative' | 'protocol-relative' | 'credentials' | 'unreadable';

export type LinkResult =
  { readonly url: string; readonly refused?: undefined } | { readonly url?: undefined; readonly refused: LinkRefusal };

export interface LinkOptions {
  /** Absolute address that relative ones are resolved against. Without it, relative addresses are refused. */
  readonly base?: string;
  /** Schemes to accept. Default: all of `https`, `http`, `mailto`, `tel`, `sms`. */
  readonly allow?: readonly LinkScheme[];
}

/** Longest text that can be an address. Browsers and servers stop sooner. */
const LONGEST_ADDRESS = 10_000;

/** Web pages only: join links, sites, listings. */
export const WEB_ONLY: readonly LinkScheme[] = ['https', 'http'];

/** C0 and C1 controls, soft hyphen, zero-width and direction characters: browsers drop or hide them, so they disguise. */
export const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MAIL_ADDRESS = /^[^\s@<>(),:;"\\[\]]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u;

const refuse = (refused: LinkRefusal): LinkResult => ({ refused });

function webLink(text: string, base?: string): LinkResult {
  try {
    const url = new URL(text, base);
    if (!/^https?:$/.test(url.protocol) || !url.hostname) return refuse('unreadable');
    return url.username || url.password ? refuse('credentials') : { url: url.href };
  } catch {
    return refuse('unreadable');
  }
}

function schemeLink(scheme: string, text: string): LinkResult {
  const rest = text.slice(scheme.length + 1);
  if (scheme === 'tel' || scheme === 'sms') {
    const dialled = telephoneLink(safeDecode(rest.split(/[?;]/, 1)[0] ?? ''));
    return dialled ? { url: scheme + dialled.slice(3) } : refuse('unreadable');
  }
  if (scheme === 'mailto') {
    const [address = '', ...query] = rest.split('?');
    const good = !address || address.split(',').every((each) => MAIL_ADDRESS.test(safeDecode(each).trim()));
    return good && (address || query[0]) ? { url: encodeSpaces(`mailto:${rest}`) } : refuse('unreadable');
  }
  const address = text.replace(/^(\w+:[/\\]*)\s+/, '$1');
  return /\s/.test(address) ? refuse('text') : webLink(address);
}

const encodeSpaces = (text: string): string => text.replace(/[\s"<>]/g, (mark) => encodeURIComponent(mark));

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One address from a feed or a setting, made safe to follow.
 *
 * Invisible characters and outer spaces are taken off, `https://` is put before a bare host, an e-mail address
 * becomes `mailto:`. Refused are other schemes, `//host`, user names and passwords inside the address, relative
 * addresses without a base, and sentences.
 */
export function safeLink(value: unknown, { base, allow = LINK_SCHEMES }: LinkOptions = {}): LinkResult {
  if (typeof value === 'string' && value.length > LONGEST_ADDRESS) return refuse('text');
  const text = typeof value === 'string' ? value.replace(INVISIBLE, '').trim() : '';
  if (!text) return refuse('empty');
  if (/^[/\\]{2}/.test(text)) return refuse('protocol-relative');
  // `example.org:8080` is a host and a port, `tel:112` is not.
  const scheme = /^(tel(?=:)|sms(?=:)|[a-z][a-z\d+.-]*(?=:(?!\d+([/?#]|$))))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme) {
    return (allow as readonly string[]).includes(scheme) ? schemeLink(scheme, text) : refuse('scheme');
  }
  if (MAIL_ADDRESS.test(text)) return allow.includes('mailto') ? { url: `mailto:${text}` } : refuse('scheme');
  if (/\s/.test(text)) return refuse('text');
  if (BARE_HOST.test(text)) return webLink(`https://${text}`);
  if (!base || text.includes('@')) return refuse(/^[./?#]/.test(text) ? 'relative' : 'text');
  return webLink(text, base);
}

/**
 * `tel:` address of a number as people or conference lines write it: digits, a leading `+`, and the pauses and keys
 * `,` `;` `*` `#` (as `%23`, since a bare one would end the address). An extension becomes a pause and its digits.
 * `undefined` when there are fewer than three digits, letters that stand for digits, or when `displayPhone` would show
 * other digits than are dialled (two numbers in one text): then the text is better printed as it is.
 */
export function telephoneLink(number: string): string | undefined {
  const dialled = dialString(number);
  if (!dialled) return undefined;
  const shown = shownPart(number);
  const [head = '', extension = ''] = /^\D*[^,;#]*(,\d*)?/.exec(dialled) ?? [];
  const called = EXTENSION.test(shown) ? head : head.slice(0, head.length - extension.length);
  return digitsOf(shown) === digitsOf(called) ? `tel:${dialled.replaceAll('#', '%23')}` : undefined;
}

/** No number with its pauses is longer; what follows is not looked at. */
const DIAL_LIMIT = 200;
const EXTENSION = /\s*(?:\b(?:x|ext|extension)\b\.?:?|(?<=\d)x)\s*(?=\d)/i;

/** Digits of any script: one that a telephone does not dial must not be shown as if it did. */
const digitsOf = (text: string): string => text.replace(/\P{N}/gu, '');

/** The text that is both shown and dialled: full-width digits made plain, and without the `(0)` that is not dialled. */
const numberIn = (number: string): string =>
  number
    .slice(0, DIAL_LIMIT)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/^(\D{0,100}\+\d{1,3} ?)\(0\) ?/, '$1');

/** The part to show: up to the first pause after the first digit. */
export const shownPart = (number: string): string => (/^\D*[^,;#]*/.exec(numberIn(number))?.[0] ?? '').trim();

/** The same as plain text: what to dial. Of several numbers in one text the first. */
export function dialString(number: string): string | undefined {
  const text = numberIn(number)
    .replace(/^[^\d+(*#]*/, '')
    .replace(EXTENSION, ',');
  if (/^[\d\s().+-]*\d-?[A-Z]{3,}/.test(text)) return undefined;
  const first = /^\+?[\d\s().,;*#\u2010-\u2015-]*/.exec(text)?.[0] ?? '';
  const dialled = first.replace(/[^\d+,;*#]/g, '').replace(/[,;]+$/, '');
  return dialled.replace(/\D/g, '').length < 3 ? undefined : dialled;
}

/** `mailto:` address, or `undefined` when the text is not one e-mail address. */
export function mailLink(address: string): string | undefined {
  const text = address
    .replace(INVISIBLE, '')
    .trim()
    .replace(/^mailto:/i, '');
  return MAIL_ADDRESS.test(text) ? `mailto:${text}` : undefined;
}
