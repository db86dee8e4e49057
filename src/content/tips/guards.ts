/**
 * What a tip may not say, by lists of words. They catch plain cases and nothing more: a list does not understand a
 * sentence. Somebody who knows the subject reads each tip all the same (`docs/coping-tips.md`).
 *
 * - An instruction about medicine or treatment ("stop taking…", "you should stop…") is refused.
 * - Eating less, self-harm, medicines, doses and fasting need a clinician as a second reviewer.
 * - A role that looks like a person's name is remarked upon.
 */
import type { Check } from '../read-items.js';
import { CLINICIAN_TOPICS, CLINICIAN_WORDS, DIRECTIVES, HARMLESS, INVISIBLE, NAMES, NOT_NAMES } from './guard-words.js';

/** Small letters, one kind of apostrophe, hyphen and blank, no marks that cannot be seen. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');
}

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim();
    if (found) return found;
  }
  return undefined;
};

/** The words that tell the reader what to do about a medicine or a treatment. */
export const directiveIn = (text: string): string | undefined => firstOf(DIRECTIVES, plain(text));

/** The words that a clinician should have read. */
export function clinicianWordIn(text: string): string | undefined {
  const without = HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' · '), plain(text));
  return firstOf(CLINICIAN_WORDS, without);
}

/** The topic that a clinician should have read. */
export const clinicianTopicIn = (topics: readonly string[]): string | undefined =>
  topics.find((topic) => CLINICIAN_TOPICS.includes(topic));

/** The part of a role that looks like the name of a person. Knows the Latin alphabet only. */
export function nameIn(role: string): string | undefined {
  for (const pattern of NAMES) {
    for (const [found, ...words] of role.matchAll(pattern)) {
      if (!words.some((word) => word !== undefined && NOT_NAMES.has(word.toLowerCase()))) return found.trim();
    }
  }
  return undefined;
}

const TEXTS = ['helped', 'notForEveryone', 'situationLabel'] as const;

/** Every text that a visitor reads as part of the tip. */
function* textsOf(item: Readonly<Record<string, unknown>>): Generator<readonly [field: string, text: string]> {
  for (const field of TEXTS) {
    const text = item[field];
    if (typeof text === 'string') yield [field, text];
  }
}

export const noInstruction: Check = (item) => {
  for (const [field, text] of textsOf(item)) {
    const value = directiveIn(text);
    if (value)
      return {
        field,
        value,
        expected: 'a report of what helped somebody. Tips never tell people what to do about a medicine or a treatment',
      };
  }
  return undefined;
};

export const readByClinician: Check = (item) => {
  if (item['clinicianReviewed']) return undefined;
  const expected = 'shown without a clinician who read it. Name one by role in clinicianReviewed, with the date';
  const topics = Array.isArray(item['topics']) ? (item['topics'] as readonly string[]) : [];
  const topic = clinicianTopicIn(topics);
  if (topic) return { field: 'topics', value: topic, expected };
  for (const [field, text] of textsOf(item)) {
    const value = clinicianWordIn(text);
    if (value) return { field, value, expected };
  }
  return undefined;
};

/** Roles are shown; names are not wanted. */
export const roleNotName: Check = (item) => {
  for (const [field, text] of [
    ['role', item['role']],
    ['reviewedBy', item['reviewedBy']],
    ['clinicianReviewed.role', (item['clinicianReviewed'] as { role?: unknown } | undefined)?.role],
  ] as const) {
    const value = typeof text === 'string' ? nameIn(text) : undefined;
    if (value) return { field, value, expected: 'a role such as "A carer". It looks like the name of a person' };
  }
  return undefined;
};
