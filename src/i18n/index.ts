/**
 * Words and formats. A site uses this to add a language or to change wording: `registerLanguage('en-GB', { … })`.
 */
export { registerLanguage } from './languages.js';
export {
  directionOf,
  findLanguage,
  loadLanguage,
  onLanguagesChange,
  resolveMessages,
  type Direction,
  type Resolved,
} from './locales.js';
export type * from './messages.js';
