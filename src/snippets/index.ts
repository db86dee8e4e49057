/** What to paste into a page, for those who build an editor's button or a plugin. Pure: no DOM, no requests. */
export * from './address.js';
export * from './attribute-kinds.js';
export * from './frame-page.js';
export * from './server-rules.js';
export * from './snippet.js';
export * from './vocabulary.js';
