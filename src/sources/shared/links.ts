/**
 * Addresses of the web, of mail and of telephones. The plain ones, which are most, are read here; what needs a second look
 * is for `domain/safe-link.ts`, which loads with the first of those. Tests hold the two to the same result.
 */
import { onDemand } from '../../domain/on-demand.js';
import type { LinkResult } from '../../domain/safe-link.js';

export const carefulLinks = onDemand(() => import('../../domain/safe-link.js'));

const PLAIN_PAGE = /^https?:\/\/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?:[/?#][!-~]{0,1000})?$/;
const PLAIN_NUMBER = /^\+?\d(?: ?\d){2,28}$/;
const PLAIN_MAIL = /^[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}$/i;

const isPlain = (pattern: RegExp, value: unknown): value is string => typeof value === 'string' && pattern.test(value);

/** The address of a page: `safeLink` for `https` and `http`. */
export function pageLink(value: unknown, base?: string): LinkResult {
  if (isPlain(PLAIN_PAGE, value)) {
    try {
      return { url: new URL(value).href };
    } catch {
      // A host such as `1.2.3.999`: the careful way says why.
    }
  }
  const file = carefulLinks.get();
  return file?.safeLink(value, { allow: file.WEB_ONLY, ...(base && { base }) }) ?? { refused: 'empty' };
}

/** Whether a value is an address of any kind that can be followed. */
export function isLink(value: unknown): boolean {
  if (isPlain(PLAIN_PAGE, value)) return pageLink(value).url !== undefined;
  return !isPlain(PLAIN_NUMBER, value) && carefulLinks.get()?.safeLink(value).url !== undefined;
}

/** What to dial: `dialString`. */
export const dialled = (text: string): string | undefined =>
  isPlain(PLAIN_NUMBER, text) ? text.replaceAll(' ', '') : carefulLinks.get()?.dialString(text);

/** The bare address of `mailLink`. */
export const mailAddress = (text: string): string | undefined =>
  isPlain(PLAIN_MAIL, text) ? text : carefulLinks.get()?.mailLink(text)?.slice('mailto:'.length);
