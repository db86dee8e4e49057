/** Telephone numbers for people to read. */
import { shownPart } from './safe-link.js';

/**
 * A number for people to read: the part before any pause, as the feed grouped it, without a `(0)` that is not dialled. Ungrouped North American numbers
 * are grouped, others are left alone, since grouping differs between countries.
 */
export function displayPhone(number: string): string {
  return shownPart(number).replace(
    /^(\+?1)?([2-9]\d\d)(\d{3})(\d{4})$/,
    (_, country: string | undefined, ...parts: string[]) => [country, ...parts.slice(0, 3)].filter(Boolean).join(' '),
  );
}
