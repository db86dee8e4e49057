/** All words around urgent help, for what comes after the first view. */
import { crisisEn } from '../../i18n/en/crisis.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { CrisisWords, FirstWords } from './crisis-help.view.js';

const SECTIONS = { crisis: crisisEn };

export const wholeWords = ({ language }: Pick<FirstWords, 'language'>): CrisisWords =>
  resolveMessages(language, SECTIONS);
