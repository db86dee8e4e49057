/**
 * Lines of the Americas. Copied fact by fact from what was read on `checkedOn`; nobody dialled them. Where only the name of a site was
 * kept, the address is that site's first page. What is left out, and why: docs/crisis-help.md.
 */
import { asLines, type LineFacts } from './line.js';

const US_SOURCE: LineFacts['source'] = {
  name: 'Cyptea, on the change of July 2025',
  url: 'https://cyptea.com/?p=8567',
  date: '2025-07',
};

export const AMERICAS = asLines({
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
    source: US_SOURCE,
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
    source: US_SOURCE,
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
    source: {
      name: 'Government of Canada, news release',
      url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
      date: '2023-11-30',
    },
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
    source: {
      name: 'El Universal (only the name of the site was kept)',
      url: 'https://www.eluniversal.com.mx/',
      date: '2025-12-24',
    },
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
    source: {
      name: 'Blog do Levi',
      url: 'https://blogdolevi.portaldiario.com.br/2018/07/03/ligacoes-para-centro-de-prevencao-ao-suicidio-passam-a-ser-gratuitas-em-todo-o-pais/',
      date: '2018-07-03',
    },
  },
});
