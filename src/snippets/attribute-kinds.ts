/**
 * What an attribute of ours may do to a page, beyond its type. Everything that builds a snippet, or turns words of an
 * author into an element, asks these lists. Small: the loader carries them.
 */

/** Their addresses are asked for by the page: each is a request to somebody, and its answer is shown as our own words. */
export const REQUESTING = [
  ...['source', 'gazetteer', 'cards', 'findings', 'tips', 'stories', 'withdrawals', 'lines'],
  ...['tile-url', 'dark-tile-url', 'post-url'],
] as const;

/** Addresses that visitors can follow. */
const LINKING = [...['href', 'more-url', 'groups-url', 'joining-url', 'online-url', 'tile-attribution-url']] as const;

/**
 * Words, numbers and links that visitors read as said by the site. Who can write an address could have a site say anything
 * with them, a false telephone number too; so an address carries none of them.
 */
export const SAYING = [
  ...LINKING,
  ...['emergency', 'name', 'phone', 'sms', 'hours', 'confirmed', 'verified', 'summary', 'organisation', 'venue'],
  ...['address', 'passcode', 'cost', 'note', 'label', 'written-down', 'review-note', 'agreed-on', 'group-name'],
  ...['email', 'email-name', 'email-domain', 'tile-attribution'],
] as const;

/**
 * What only the owner of a page decides: how long something is kept, what is written into the page or its address, and
 * views that are not for visitors. Nobody else's address may switch these on.
 */
export const OWNING = ['json-ld', 'deep-links', 'report', 'staff', 'keep-days'] as const;

const isOneOf =
  (names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);

export const isLinking = isOneOf(LINKING);
export const isRequesting = isOneOf(REQUESTING);
export const isSaying = isOneOf(SAYING);
export const isOwning = isOneOf(OWNING);
