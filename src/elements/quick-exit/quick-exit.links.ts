/** Addresses that an editor wrote in some other way than in full. Loads on pages that have one. */
export { safeLink, WEB_ONLY } from '../../domain/safe-link.js';
export { externalLink, readPage } from '../../shared/templates/page-link.js';
