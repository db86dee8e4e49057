/** How any schedule repeats, as a sentence. Loads when a rule turns up that is not plainly weekly; see `rule-line.ts`. */
import { describeSchedule } from '../../domain/schedule-facts.js';
import type { Schedule } from '../../domain/schedule.js';
import { rulesEn } from '../../i18n/en/rules.js';
import { resolveMessages } from '../../i18n/locales.js';
import { ruleWords } from '../../i18n/rule-words.js';
import { meetingSections, type MeetingWords } from './words.js';

const SECTIONS = { ...meetingSections, rules: rulesEn };

export function scheduleRule(schedule: Schedule, { language }: MeetingWords): string {
  return ruleWords(describeSchedule(schedule), resolveMessages(language, SECTIONS));
}
