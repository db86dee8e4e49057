/**
 * English as the United States read it: the month first, and a few everyday words. The rest is the common English.
 * Not yet reviewed by a reader in the United States (2026-11-23).
 */
import type { Locale } from '../messages.js';

export const enUS: Locale = {
  tag: 'en-US',
  reviewed: null,
  messages: {
    dates: {
      date: '{weekday}, {month} {day}',
      dateWithYear: '{weekday}, {month} {day}, {year}',
      plainDate: '{month} {day}, {year}',
      dayAndMonth: '{month} {day}',
    },
    vocabulary: {
      access: { 'accessible-toilet': 'Accessible restroom' },
    },
    choices: {
      joining: { 'drop-in': 'Just show up' },
    },
    details: {
      accessNo: { 'accessible-toilet': 'No accessible restroom' },
      accessName: { 'accessible-toilet': 'accessible restroom' },
    },
    facts: { join: { 'drop-in': 'Just show up.' } },
  },
};
