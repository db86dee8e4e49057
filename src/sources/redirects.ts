/**
 * A question that the loader and the frame page answer: may an answer be used that came from elsewhere than it was asked
 * for? Whoever writes a placeholder or an address is held to the websites that the owner of the page allowed; without this
 * one address that sends on to any other would lead past that. Shared by all copies on a page.
 */
export const REDIRECTS = Symbol.for('psw/redirects/1');

/** True when the answer must not be used. @param asked the address as the element wrote it @param came where it led */
export type IsRefused = (asked: string, came: string) => boolean;

export interface RedirectsHolder {
  [REDIRECTS]?: IsRefused;
}
