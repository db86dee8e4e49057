/** Names of our own codes, and of languages. Loads with the first meeting that has to name one. */
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';

export { languageName } from '../../i18n/names.js';

const SECTIONS = { vocabulary: vocabularyEn };

export const labelsIn = (language: string): Resolved<'vocabulary'>['vocabulary'] =>
  resolveMessages(language, SECTIONS).vocabulary;
