/** What few home pages need: limits to what is shown, and words for a failure and for nothing to come. Loads with the first of them. */
import { commonEn } from '../../i18n/en/common.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { message } from '../../shared/styles/message.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { dateAndTimeWords, type NextContext } from './next-meetings.view.js';
import type { Start } from './next-meetings.starts.js';

export { isWithin } from '../../search/within-limits.js';
export { focusAfterRetry } from '../../shared/focus-after-retry.js';
export { ListLimits } from '../../shared/settings/list-limits.js';
export { adoptStyles } from '../../shared/styles/adopt.js';
export { message };

const SECTIONS = { common: commonEn };

export const failure = (level: number, language: string, onRetry: () => void): unknown =>
  failureTemplate(level, resolveMessages(language, SECTIONS), onRetry);

/** When the next one is, where none is near. */
export function noneWords(days: number, next: Start | undefined, context: NextContext): string {
  const { next: said, language } = context.words;
  if (!next) return said.none;
  const none = plural(said.noneWithin, days, language);
  return `${none} ${fill(said.nextOn, { date: dateAndTimeWords(next, context) })}`;
}
