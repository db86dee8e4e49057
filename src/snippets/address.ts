/**
 * Which element, and with which settings, in one address: `…/embed.html#psw=group-finder&source=https%3A%2F%2F…`. After `#`
 * nothing of it reaches a server; after `?` it survives those who add a fragment of their own.
 */
import { isSaying } from './attribute-kinds.js';

/** An element with its attributes. A flag that is on has the value `''`. */
export interface Settings {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Tags and attributes of ours look like this; `on…`, `style` and the like are no settings. */
const NAME = /^(?!on(?!line\b)|psw|aria-|data-|item)[a-z][a-z-]{0,38}[a-z]$/;
const FOREIGN = ['style', 'class', 'slot', 'part', 'is', 'hidden', 'srcdoc', 'tabindex', 'nonce'];

export const isSettingName = (name: string): boolean => NAME.test(name) && !FOREIGN.includes(name);

/** Signs that editors turn into others: quotes are curled, brackets and stars become links and italics. */
const TOUCHY = /[!'()*~]/g;
const encode = (text: string): string =>
  encodeURIComponent(text).replace(TOUCHY, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What `readAddress` reads, without `#` or `?`. Words that a site says are not carried: see `SAYING`. */
export function writeSettings({ tag, attributes }: Settings): string {
  const pairs = Object.entries(attributes).filter(([name]) => isSettingName(name) && !isSaying(name));
  return [['psw', tag], ...pairs].map(([name, value]) => `${name}=${encode(value!)}`).join('&');
}

/** Editors escape `&` twice: `&amp;amp;source` or `&#038;#038;source`. */
const LEFT_OF_ESCAPES = /^(?:amp;|#0?38;)+/;

/**
 * Reads what stands behind `#` or `?`, in that order of preference, up to a second `#`. Forgives doubled entities. Undefined
 * when no element is named.
 */
export function readAddress(address: string): Settings | undefined {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#([^#?]*))?/.exec(address) ?? [];
  return readSettings(fragment) ?? readSettings(query);
}

function readSettings(text: string): Settings | undefined {
  const attributes: Record<string, string> = {};
  let tag = '';
  for (const [rawName, value] of new URLSearchParams(text)) {
    const name = rawName.replace(LEFT_OF_ESCAPES, '');
    if (name === 'psw') tag ||= value;
    else if (isSettingName(name) && !isSaying(name)) attributes[name] ??= value;
  }
  return isSettingName(tag) && tag.includes('-') ? { tag, attributes } : undefined;
}
