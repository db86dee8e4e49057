/**
 * Which element, and with which settings, in one address: `…/embed.html#psw=group-finder&source=https%3A%2F%2F…`. After `#`
 * nothing of it reaches a server; after `?` it survives those who add a fragment of their own.
 */
import { isOwning, isRequesting, isSaying } from './attribute-kinds.js';
import { ESCAPED_AND, LEFT_OF_AND } from './entities.js';
import { withoutHalves } from './halves.js';

/** An element with its attributes. A flag that is on has the value `''`. */
export interface Settings {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Tags and attributes of ours look like this. Handlers (`online` is none), data, and what names or says a thing are no settings. */
const NAME = /^(?!on(?!line\b)|psw|aria-|data-|item)[a-z][a-z-]{0,38}[a-z]$/;
const FOREIGN = [
  ...['style', 'class', 'slot', 'part', 'exportparts', 'is', 'id', 'hidden', 'inert', 'popover', 'srcdoc', 'nonce'],
  ...['tabindex', 'autofocus', 'accesskey', 'role', 'title', 'translate', 'contenteditable', 'draggable'],
];

export const isSettingName = (name: string): boolean => NAME.test(name) && !FOREIGN.includes(name);
export const isSettingTag = (tag: string): boolean => isSettingName(tag) && tag.includes('-');

/** Signs that editors turn into others: quotes are curled, brackets and stars become links and italics. */
const TOUCHY = /[!'()*_~]/g;
const encode = (text: string): string =>
  encodeURIComponent(withoutHalves(text)).replace(
    TOUCHY,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A part of the page, written with or without quotes around it: whoever comments on a page writes parts of it. */
const IN_PAGE = /(?:^|\s)["'\u2018-\u201f\u2032\u2033\u00ab\u00bb]*#/;

/** Whether an address may carry it: settings that anybody may choose, and no words. */
export const isCarried = (name: string, value: string): boolean =>
  isSettingName(name) && !isSaying(name) && !isOwning(name) && !(isRequesting(name) && IN_PAGE.test(value));

/** What `readAddress` reads, without `#` or `?`. Words that a site says are not carried: see `SAYING`. */
export function writeSettings({ tag, attributes }: Settings): string {
  const pairs = Object.entries(attributes).filter(([name, value]) => isCarried(name, value));
  return [['psw', tag], ...pairs].map(([name, value]) => `${name}=${encode(value!)}`).join('&');
}

/** Longer addresses are no settings; to look through them would hold up the page. */
const LONGEST = 8000;

/** Typed over by an editor, `"#psw=group-finder"` ends in a quote that was never part of it; so do links in brackets. */
const STRAY_END = /["'\u2018-\u201f\u2032\u2033\u00ab\u00bb\s)\]>.,;]+$/;
/** Names and values behind `#`, and those behind `?`, up to a second `#`. Forgives doubled entities. */
export function parametersOf(address: string): readonly (readonly (readonly [string, string])[])[] {
  if (address.length > LONGEST) return [];
  const plain = address.replace(ESCAPED_AND, '&');
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#([^#?]*))?/.exec(plain) ?? [];
  return [fragment, query].map((text) =>
    [...new URLSearchParams(text)].map(([name, value]) => [name.replace(LEFT_OF_AND, ''), value] as const),
  );
}

/** Reads what stands behind `#` or `?`, in that order of preference. Undefined when no element is named. */
export function readAddress(address: string): Settings | undefined {
  for (const pairs of parametersOf(address)) {
    const settings = settingsOf(pairs);
    if (settings) return settings;
  }
  return undefined;
}

function settingsOf(pairs: readonly (readonly [string, string])[]): Settings | undefined {
  const attributes: Record<string, string> = {};
  let tag = '';
  for (const [name, value] of pairs) {
    if (name === 'psw') tag ||= value.replace(STRAY_END, '');
    else if (isCarried(name, value)) attributes[name] ??= value;
  }
  return isSettingTag(tag) ? { tag, attributes } : undefined;
}
