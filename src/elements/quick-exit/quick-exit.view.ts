/** Where the button goes, and what its note says. */
import type { ExitMessages } from '../../i18n/en/exit.js';

/** A page that many people look at, that looks the same for all of them, and that nobody has to explain. */
export const DEFAULT_DESTINATION = 'https://www.bbc.co.uk/weather';

export interface Place {
  /** What relative addresses start from. */
  readonly base: string;
  /** Where the visitor is. */
  readonly here: string;
}

/** What reads an address that is not written in full. It refuses everything that is no web page. */
type Links = Pick<typeof import('./quick-exit.links.js'), 'safeLink' | 'WEB_ONLY'>;

export interface Destination {
  readonly url: string;
  /** The address leads nowhere, or to where the visitor is. */
  readonly isRefused?: boolean;
}

/** An address in full, with nothing in it that anybody could be misled by. `safeLink` would give the same back. */
const IN_FULL = /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}([/?#][\w./?#&=%~+-]*)?$/i;

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/**
 * @param asked what the editor wrote; empty for the default
 * @param links asked for only where the address is not in full. Until they are here the default is used, because the
 * button waits for nothing.
 */
export function destinationOf(asked: string, { base, here }: Place, links: () => Links | undefined): Destination {
  const known = IN_FULL.test(asked) || !asked ? undefined : links();
  if (!known && !IN_FULL.test(asked)) return { url: DEFAULT_DESTINATION };
  const url = known ? known.safeLink(asked, { base, allow: known.WEB_ONLY }).url : new URL(asked).href;
  // To this very page would be no way out.
  const isFine = url !== undefined && withoutFragment(url) !== withoutFragment(here);
  return isFine ? { url } : { url: DEFAULT_DESTINATION, isRefused: true };
}

export interface NoteSettings {
  readonly hasShift: boolean;
  readonly forgets: boolean;
  /** Groups can be saved on this page: those are always forgotten. */
  readonly forgetsGroups?: boolean;
}

/** Two paragraphs: what the button does, and what it cannot do. Claims nothing that was not asked for. */
export function noteText(
  { hasShift, forgets, forgetsGroups }: NoteSettings,
  words: ExitMessages,
): readonly [string, string] {
  const { does, forgets: alsoForgets, forgetsGroups: alsoGroups, shift, cannot, privateWindow } = words;
  const can = [does, forgets ? alsoForgets : forgetsGroups && alsoGroups, hasShift && shift].filter(Boolean);
  return [can.join(' '), `${cannot} ${privateWindow}`];
}
