/** What to paste into a page, for those who build an editor's button or a plugin. Pure: no DOM, no requests. */
export { isSettingName, isSettingTag, readAddress, type Settings, writeSettings } from './address.js';
export * from './attribute-kinds.js';
export { VERSION } from './elements.js';
export * from './for-host.js';
export * from './frame-page.js';
export * from './hosts.js';
export { labelOf } from './labels.js';
export { LEFT_WORDS } from './left-words.js';
export type { ProblemCode, SnippetProblem } from './problems.js';
export * from './server-rules.js';
export { makeSnippet, SNIPPET_KINDS, staysAbove } from './snippet.js';
export type { LeftReason, Snippet, SnippetKind, SnippetRequest } from './snippet.js';
export { escapeHtml } from './text.js';
export * from './vocabulary.js';
