/**
 * Where each line comes from, by its id. A page has no need of it; tools and checks join the two (`index.ts`). Where only
 * the name of a site was kept, the address is that site's first page and the name says so.
 */
import type { LineSource } from './line.js';

const GB_SOURCE: LineSource = {
  name: 'Kicks Therapy, list of crisis resources',
  url: 'https://kickstherapy.com/blog/mental-health-crisis-resources-uk',
  date: '2026-01-18',
};
const IE_SOURCE: LineSource = {
  name: 'avondhupress.ie and shannonparish.ie, with a Cork safety alert of that date (only their names were kept)',
  url: 'https://avondhupress.ie/',
  date: '2019-11-28',
};
const US_SOURCE: LineSource = {
  name: 'Cyptea, on the change of July 2025',
  url: 'https://cyptea.com/?p=8567',
  date: '2025-07',
};
const BE_SOURCE: LineSource = {
  name: 'The Brussels Times',
  url: 'https://www.brusselstimes.com/belgium/1952875',
  date: '2026-02',
};
const NL_SOURCE: LineSource = {
  name: 'nu.nl and nltimes.nl (only their names were kept)',
  url: 'https://www.nu.nl/',
  date: '2020-07-07',
};
const NO_SOURCE: LineSource = {
  name: 'NRK, article 1.15736352 (only its number was kept)',
  url: 'https://www.nrk.no/',
  date: '2021-11',
};
const ZA_SOURCE: LineSource = {
  name: 'SADAG, calendar of 2024 (only the name of the site was kept)',
  url: 'https://www.sadag.org/',
  date: '2024',
};
const IN_SOURCE: LineSource = {
  name: 'Sakshi Post (only the name of the site was kept)',
  url: 'https://www.sakshipost.com/',
  date: '2024-10-13',
};
const JP_SOURCE: LineSource = {
  name: 'NTV News (only the name of the site was kept)',
  url: 'https://news.ntv.co.jp/',
  date: '2024-09',
};

export const LINE_SOURCES: Readonly<Record<string, LineSource>> = {
  'gb-samaritans': GB_SOURCE,
  'gb-shout': GB_SOURCE,
  'gb-nhs-111': {
    name: 'Bright White Life, on NHS 111',
    url: 'https://brightwhitelife.co.uk/24-7-mental-health-support-now-available-through-nhs-111',
    date: '2024-08-30',
  },
  'ie-samaritans': IE_SOURCE,
  'ie-pieta': IE_SOURCE,
  'ie-text-about-it': IE_SOURCE,
  'us-988': US_SOURCE,
  'us-988-ayuda': US_SOURCE,
  'ca-988': {
    name: 'Government of Canada, news release',
    url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
    date: '2023-11-30',
  },
  'mx-linea-de-la-vida': {
    name: 'El Universal (only the name of the site was kept)',
    url: 'https://www.eluniversal.com.mx/',
    date: '2025-12-24',
  },
  'br-cvv': {
    name: 'Blog do Levi',
    url: 'https://blogdolevi.portaldiario.com.br/2018/07/03/ligacoes-para-centro-de-prevencao-ao-suicidio-passam-a-ser-gratuitas-em-todo-o-pais/',
    date: '2018-07-03',
  },
  'at-telefonseelsorge': {
    name: 'Gailtal Journal (only the name of the site was kept)',
    url: 'https://gailtal-journal.at/',
    date: '2025-09',
  },
  'ch-143': {
    name: 'watson.ch (only the name of the site was kept)',
    url: 'https://www.watson.ch/',
    date: '2023-09-06',
  },
  'be-zelfmoordlijn': BE_SOURCE,
  'be-centre-de-prevention': BE_SOURCE,
  'be-community-help-service': BE_SOURCE,
  'nl-113': NL_SOURCE,
  'nl-0800-0113': NL_SOURCE,
  'es-024': { name: 'RTVE (only the name of the site was kept)', url: 'https://www.rtve.es/', date: '2022-05-09' },
  'pt-1411': {
    name: '24 Notícias, SAPO (only the name of the site was kept)',
    url: 'https://24noticias.sapo.pt/',
    date: '2025-09-10',
  },
  'lv-116-123': { name: 'bb.lv (only the name of the site was kept)', url: 'https://bb.lv/', date: '2025-10-15' },
  'lt-jaunimo-linija': {
    name: 'lrytas.lt',
    url: 'https://www.lrytas.lt/gyvenimo-budas/psichologija/2025/09/03/news/-jaunimo-linija-plecia-pagalbos-internetu-laika-galima-kreiptis-ir-po-vidurnakcio-39363780/',
    date: '2025-09-03',
  },
  'ee-116-123': {
    name: 'Sotsiaalkindlustusamet',
    url: 'https://www.sotsiaalkindlustusamet.ee/uudised/vaimse-tervise-tugiliini-teenust-pakub-nuud-emotsionaalse-toe-ja-hingehoiu-telefon-116-123',
    date: '2023-01-16',
  },
  'no-mental-helse': NO_SOURCE,
  'no-kirkens-sos': NO_SOURCE,
  'au-lifeline': {
    name: 'Medianet newsroom (only the name of the site was kept)',
    url: 'https://newshub.medianet.com.au/',
    date: '2024-09-10',
  },
  'nz-1737': { name: 'NZ Families', url: 'https://nzfamilies.org.nz/?p=1578', date: '2025-12-22' },
  'za-sadag-suicide': ZA_SOURCE,
  'za-sadag-mental-health': ZA_SOURCE,
  'in-tele-manas': IN_SOURCE,
  'in-tele-manas-1800': IN_SOURCE,
  'sg-national-mindline': {
    name: 'The Straits Times (only the name of the site was kept)',
    url: 'https://www.straitstimes.com/',
    date: '2025-06',
  },
  'sg-sos': {
    name: 'Mothership (only the name of the site was kept)',
    url: 'https://mothership.sg/',
    date: '2022-09-10',
  },
  'my-heal': { name: 'Viet Nam News', url: 'https://vietnamnews.vn/world/1763284', date: '2026-01-07' },
  'th-1323': {
    name: 'Asia News Network',
    url: 'https://asianews.network/thailands-mental-health-services-mobilised-following-earthquake-hotline-capacity-tripled',
    date: '2025-04-01',
  },
  'hk-18111': {
    name: 'South China Morning Post (only the name of the site was kept)',
    url: 'https://www.scmp.com/',
    date: '2023-12-27',
  },
  'hk-samaritans': {
    name: 'South China Morning Post, letter',
    url: 'https://www.scmp.com/comment/letters/article/2153412/suicide-helplines-hong-kong-are-available-english',
    date: '2018-07-02',
  },
  'jp-inochi-free': JP_SOURCE,
  'jp-inochi-paid': JP_SOURCE,
  'kr-109': { name: 'The Korea Bizwire', url: 'https://koreabizwire.com/?p=303235', date: '2025-01-09' },
};
