/** Where the button goes, and what its note says. */
import { safeLink, WEB_ONLY } from '../../domain/safe-link.js';
import type { ExitMessages } from '../../i18n/en/exit.js';

/** A page that many people look at, that looks the same for all of them, and that nobody has to explain. */
export const DEFAULT_DESTINATION = 'https://www.bbc.co.uk/weather';

export interface Place {
  /** What relative addresses start from. */
  readonly base: string;
  /** Where the visitor is. */
  readonly here: string;
}

export interface Destination {
  readonly url: string;
  /** The address that was asked for leads nowhere. */
  readonly isRefused: boolean;
}

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** @param asked what the editor wrote; empty for the default */
export function destinationOf(asked: string, { base, here }: Place): Destination {
  const { url } = safeLink(asked, { base, allow: WEB_ONLY });
  // To this very page would be no way out.
  const isFine = url !== undefined && withoutFragment(url) !== withoutFragment(here);
  return isFine ? { url, isRefused: false } : { url: DEFAULT_DESTINATION, isRefused: asked !== '' };
}

export interface NoteSettings {
  readonly hasShift: boolean;
  readonly forgets: boolean;
}

/** Two paragraphs: what the button does, and what it cannot do. Claims nothing that was not asked for. */
export function noteText({ hasShift, forgets }: NoteSettings, words: ExitMessages): readonly [string, string] {
  const { does, forgets: alsoForgets, shift, cannot, privateWindow } = words;
  const can = [does, forgets && alsoForgets, hasShift && shift].filter(Boolean);
  return [can.join(' '), `${cannot} ${privateWindow}`];
}
