/**
 * Reads the attributes that say where the pictures of a map come from: the element's own, else those of the nearest
 * `<peer-support>`. There is no default: without `tile-url` no map of ours asks anybody for anything.
 */
import { isServer } from 'lit';
import { isPrintableLink } from '../../domain/link-schemes.js';
import { closestProvider } from '../contexts/closest-provider.js';
import { readChoice } from './choice.js';
import { readCount, readText } from './read.js';
import { warn } from './warn.js';

/** As the properties of an element are called. */
export interface MapAttributes {
  readonly tileUrl: string;
  readonly darkTileUrl: string;
  readonly tileAttribution: string;
  readonly tileAttributionUrl: string;
  readonly tileReferrer: string;
  readonly maxZoom: number | string | undefined;
}

export interface Tiles {
  /** Absolute, with `{z}`, `{x}`, `{y}` and perhaps `{r}`. */
  readonly url: string;
  /** For dark pages, from the same host. */
  readonly darkUrl: string | undefined;
  /** As it is named to visitors. Empty: the page's own site. */
  readonly host: string;
  readonly attribution: string;
  readonly attributionUrl: string | undefined;
  readonly referrerPolicy: 'no-referrer' | 'strict-origin-when-cross-origin';
}

export interface MapSettings {
  readonly tiles: Tiles | undefined;
  readonly maxZoom: number;
}

/** Streets and houses. Most tile servers have no more. */
const USUAL_MAX_ZOOM = 18;
const HIGHEST_ZOOM = 22;
const REFERRERS = ['none', 'origin'] as const;
const ATTRIBUTES: Readonly<Record<keyof MapAttributes, string>> = {
  tileUrl: 'tile-url',
  darkTileUrl: 'dark-tile-url',
  tileAttribution: 'tile-attribution',
  tileAttributionUrl: 'tile-attribution-url',
  tileReferrer: 'tile-referrer',
  maxZoom: 'max-zoom',
};

export function readMapSettings(host: Element & Partial<MapAttributes>): MapSettings {
  const provider = host.tileUrl || isServer ? null : closestProvider(host);
  const value = (name: keyof MapAttributes): string | undefined =>
    provider?.getAttribute(ATTRIBUTES[name]) ?? host[name]?.toString();
  const maxZoom = Math.min(readCount(host, 'max-zoom', value('maxZoom'), 1, USUAL_MAX_ZOOM), HIGHEST_ZOOM);
  const main = readTileUrl(host, 'tile-url', value('tileUrl'));
  if (!main) return { tiles: undefined, maxZoom };
  const dark = readTileUrl(host, 'dark-tile-url', value('darkTileUrl'));
  if (dark && dark.host !== main.host) {
    // The sentence before the map names one host.
    warn(host, `dark-tile-url: its host is not that of tile-url. It is ignored.`);
  }
  const referrer = readChoice(host, 'tile-referrer', value('tileReferrer'), REFERRERS, 'none');
  return {
    maxZoom,
    tiles: {
      ...main,
      darkUrl: dark?.host === main.host ? dark.url : undefined,
      attribution: readText(value('tileAttribution')),
      attributionUrl: readLink(host, value('tileAttributionUrl')),
      referrerPolicy: referrer === 'origin' ? 'strict-origin-when-cross-origin' : 'no-referrer',
    },
  };
}

const PLACEHOLDER = /\{(\w*)\}/g;
const NEEDED = ['z', 'x', 'y'];

function readTileUrl(host: Element, attribute: string, value: string | undefined): Pick<Tiles, 'url' | 'host'> | null {
  const text = readText(value);
  if (!text) return null;
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name]) => name!);
  const read = NEEDED.every((name) => names.includes(name)) ? absoluteUrl(text) : null;
  if (read && names.every((name) => [...NEEDED, 'r'].includes(name))) return read;
  warn(
    host,
    `${attribute}: expected an https address, or one of this site, with {z}, {x} and {y}, and perhaps {r}; no other host part in braces. It is ignored.`,
  );
  return null;
}

/** The address in full. A server cannot resolve one of its own site, and need not. */
function absoluteUrl(text: string): Pick<Tiles, 'url' | 'host'> | null {
  const page = isServer ? undefined : document.baseURI;
  const origin = isServer ? undefined : location.origin;
  try {
    const url = new URL(text.replace(PLACEHOLDER, '--$1--'), page ?? 'https://own.invalid/');
    const isOwn = page ? url.origin === origin : url.host === 'own.invalid';
    const isFit = (isOwn || url.protocol === 'https:') && !url.username && !url.password;
    // A placeholder in the host would be more than one host.
    if (!isFit || /--[zxyr]--/.test(url.host)) return null;
    return { url: url.href.replace(/--([zxyr])--/g, '{$1}'), host: isOwn ? '' : url.host };
  } catch {
    return null;
  }
}

function readLink(host: Element, value: string | undefined): string | undefined {
  const text: string = readText(value);
  if (!text) return undefined;
  const isLink: boolean = isPrintableLink(text, true);
  if (isLink) return text;
  warn(host, `tile-attribution-url: "${text}" is not an address of a page. It is ignored.`);
  return undefined;
}
