/**
 * Where the emergency numbers come from. Numbering plans name several for many countries, and do not say which is for
 * an ambulance; there a page of the government, or a report of what it said, decided. Without such a page the country
 * has no number here (Argentina and Peru).
 */
import { type ContentItem, type ContentSource, FIRST_CHECK } from '../item.js';
import { emergencyCountries, emergencyNumbers } from './emergency.js';

export interface EmergencyNumber extends ContentItem {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What to call. */
  readonly number: string;
  /** Others that reach the same services. */
  readonly also: readonly string[];
}

/** Apache-2.0. */
const NUMBERING_PLANS: ContentSource = {
  name: 'Google libphonenumber, ShortNumberMetadata.xml',
  url: 'https://github.com/google/libphonenumber',
  date: '2026-07-17',
};

const OTHER_SOURCES: Readonly<Record<string, ContentSource>> = {
  BR: {
    name: 'Ministério da Saúde, SAMU 192',
    url: 'https://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192',
    date: '2019-10-14',
  },
  HK: {
    name: 'Hong Kong Police Force, 999 performance pledge (no date on the page)',
    url: 'https://www.police.gov.hk/ppp_en/01_about_us/pp_operation.html',
  },
  JP: {
    name: 'Fire and Disaster Management Agency (no date on the page)',
    url: 'https://www.fdma.go.jp/relocation/e-college/disasters-a-safety-guide/typhoons-and-rainstorms/at-time-like-this-call-rescue-1.html',
  },
  KR: {
    name: 'National Fire Agency, as reported by Yonhap',
    url: 'https://m-jp.yna.co.kr/view/AJP20190723000300882',
    date: '2019-07-23',
  },
  MY: {
    name: 'Minister of Health, as reported by Bernama',
    url: 'https://web11.bernama.com/en/general/news.php?id=2493946',
    date: '2025-11-22',
  },
  SG: {
    name: 'Singapore Civil Defence Force (no date on the page; it reports the year 2022)',
    url: 'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
  },
  TH: {
    name: 'National Institute for Emergency Medicine, as reported by The Nation (the copy that was read has no date)',
    url: 'https://www.nationthailand.com/news/general/40060260',
  },
};

export const EMERGENCY: readonly EmergencyNumber[] = emergencyCountries().map((country) => {
  const [number = '', ...also] = emergencyNumbers(country);
  return {
    id: `${country.toLowerCase()}-emergency`,
    country,
    number,
    also,
    source: OTHER_SOURCES[country] ?? NUMBERING_PLANS,
    ...FIRST_CHECK,
  };
});
