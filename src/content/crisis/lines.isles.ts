/**
 * Lines of the United Kingdom and Ireland.
 *
 * Copied fact by fact from what was read on `checkedOn`; nobody dialled them. Sources
 * are in `lines.sources.ts`. What is left out, and why: docs/crisis-help.md.
 */
import { asLines } from './line.js';

/** Whether some of them have what few lines have: languages, ages, hours of a day, a price, a word to text, a chat. */
export const HAVE_MORE: boolean = false;

export const LINES = asLines({
  'gb-samaritans': {
    name: 'Samaritans',
    nameLanguage: 'en',
    tel: '116 123',
    sms: null,
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'free',
    audience: 'everyone',
    signLanguage: null,
  },
  'gb-shout': {
    name: 'Shout',
    nameLanguage: 'en',
    tel: null,
    sms: { number: '85258', keyword: null },
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'free',
    audience: 'everyone',
    signLanguage: null,
  },
  'gb-nhs-111': {
    name: 'NHS 111, then option 2 (England, Scotland and Wales)',
    nameLanguage: 'en',
    tel: '111',
    sms: null,
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: 'bfi',
  },
  'ie-samaritans': {
    name: 'Samaritans',
    nameLanguage: 'en',
    tel: '116 123',
    sms: null,
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: null,
  },
  'ie-pieta': {
    name: 'Pieta',
    nameLanguage: 'en',
    tel: '1800 247 247',
    sms: null,
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: null,
  },
  'ie-text-about-it': {
    name: 'Text About It',
    nameLanguage: 'en',
    tel: null,
    sms: { number: '50808', keyword: null },
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: null,
  },
});
