/** Tells the editor which texts hid themselves. */
import { warn } from './warn.js';

/** @param own what a site's own are called: `cards`. Absent: all texts come with the library */
export function warnExpired(host: Element, expired: readonly { readonly id: string }[], own?: string): void {
  if (expired.length === 0) return;
  const names = expired.map(({ id }) => id).join(', ');
  const advice = own ? `Update the library, or check your own ${own} again.` : 'Update the library.';
  warn(host, `hidden, past the review date: ${names}. ${advice}`);
}
