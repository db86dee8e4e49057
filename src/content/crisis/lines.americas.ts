/**
 * Lines of the Americas.
 *
 * Copied fact by fact from what was read on `checkedOn`; nobody dialled them. Sources
 * are in `lines.sources.ts`. What is left out, and why: docs/crisis-help.md.
 */
import { asLines } from './line.js';

/** Whether some of them have what few lines have: languages, ages, hours of a day, a price, a word to text, a chat. */
export const HAVE_MORE: boolean = true;

export const LINES = asLines({
  'us-988': {
    name: '988 Suicide & Crisis Lifeline',
    nameLanguage: 'en',
    tel: '988',
    sms: { number: '988', keyword: null },
    chat: 'website',
    inCountryOnly: true,
    languages: ['en', 'es', 'mul'],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: 'ase',
  },
  'us-988-ayuda': {
    name: '988 Suicide & Crisis Lifeline',
    nameLanguage: 'en',
    tel: null,
    sms: { number: '988', keyword: 'AYUDA' },
    chat: null,
    inCountryOnly: true,
    languages: ['es'],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: null,
  },
  'ca-988': {
    name: '9-8-8: Suicide Crisis Helpline',
    nameLanguage: 'en',
    tel: '988',
    sms: { number: '988', keyword: null },
    chat: null,
    inCountryOnly: true,
    languages: ['en', 'fr'],
    hours: 'always',
    cost: 'unknown',
    audience: 'everyone',
    signLanguage: null,
  },
  'mx-linea-de-la-vida': {
    name: 'Línea de la Vida',
    nameLanguage: 'es',
    tel: '800 911 2000',
    sms: null,
    chat: null,
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'free',
    audience: 'everyone',
    signLanguage: null,
  },
  'br-cvv': {
    name: 'CVV',
    nameLanguage: 'pt',
    tel: '188',
    sms: null,
    chat: 'website',
    inCountryOnly: true,
    languages: [],
    hours: 'always',
    cost: 'free',
    audience: 'everyone',
    signLanguage: null,
  },
});
