import type { LeftReason } from './snippet.js';

/** Why something does not go along in a snippet, for whoever makes one. */
export const LEFT_WORDS: Readonly<Record<LeftReason, string>> = {
  saying: 'Words of your site do not travel in an address: anybody could write one and have your site say it.',
  relative: 'A short address leads nowhere from there.',
  'in-page': 'It names a part of your page, which is not there.',
  scheme: 'It is no address of the web.',
  unknown: 'This element has no such setting.',
  owning: 'Only the owner of a page decides this, and anybody could write an address.',
  around: 'It belongs to the element around, which is not needed there.',
};
