/**
 * Every number that numbering plans call an emergency number, for checking what a site writes. Not for choosing what to
 * show: the list holds numbers that only redirect, and does not say which is for an ambulance.
 * Source: Google libphonenumber, ShortNumberMetadata.xml, commit of 17 July 2026, Apache-2.0.
 */
const KNOWN: Readonly<Record<string, string>> = {
  GB: '112 999',
  US: '911',
  CA: '911',
  IE: '112 999',
  AU: '000',
  NZ: '111',
  DK: '112',
  NO: '110 112 113',
  CH: '112 117 118 144',
  UA: '112 101 102 103',
  ZA: '112 10111 10177',
  KE: '112 114 999',
  GH: '191 192 193 999',
  IN: '112 100 101 102 108',
  PK: '15 115 1122',
  SG: '993 995 999',
  MY: '112 999',
  HK: '112 992 999',
  TW: '110 112 119',
  CN: '110 119 120',
  JP: '110 119',
  KR: '112 119',
  PH: '911 112 117',
  TH: '191 199 1669',
  BR: '190 192 193',
  MX: '911',
  AR: '911 100 101 107',
  CL: '131 132 133',
  UY: '911',
  PY: '911',
  CO: '123',
  PE: '105 116 117',
  IL: '100 101 102 112',
  LB: '112 140 175 999',
  AE: '997 998 999 112',
};

/** Where a country is not in the list: 112, which every member of the European Union has. */
const EUROPE = '112';
const MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** The known numbers of a country; of all countries when it is not known which one the site is for. */
export function knownEmergencyNumbers(country: string): readonly string[] {
  if (!country) return [...new Set(Object.values(KNOWN).flatMap((numbers) => numbers.split(' ')))];
  return (KNOWN[country] ?? (MEMBERS.includes(country) ? EUROPE : '')).split(' ').filter(Boolean);
}
