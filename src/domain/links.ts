/** Addresses, numbers and join links: what is safe to follow, and how it is shown. One file for each need. */
export * from './conference.js';
export * from './display-phone.js';
export { dialString, mailLink, safeLink, telephoneLink, WEB_ONLY } from './safe-link.js';
export type { LinkOptions, LinkRefusal, LinkResult, LinkScheme } from './safe-link.js';
