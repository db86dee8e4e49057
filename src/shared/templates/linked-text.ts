/**
 * Text of a feed in which web and e-mail addresses can be followed. Nothing else of it is read: it stays text. The
 * pattern's parts are bounded, so that no text can keep it busy.
 */
import { externalLink } from './external-link.js';

const ADDRESS = /(https?:\/\/[^\s<>"']{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/;
/** What ends a sentence, and not an address. */
const TRAILING = /[.,;:!?)\]\u201d\u2019]+$/;

export function linkedText(text: string): unknown[] {
  return text.split(ADDRESS).flatMap((part, at) => {
    if (at % 2 === 0) return [part];
    const trailing = TRAILING.exec(part)?.[0] ?? '';
    const address = trailing ? part.slice(0, -trailing.length) : part;
    return [externalLink(address.includes('://') ? address : `mailto:${address}`, address), trailing];
  });
}
