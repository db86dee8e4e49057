/** Codes of Alcoholics Anonymous: the Meeting Guide list. */
import type { CodeTable } from '../shared/codes.js';
import { COMMON, PEOPLE } from '../shared/programmes.js';

/** Codes that are a language's own subtag, then those that are not. */
export const LANGUAGES: CodeTable = Object.fromEntries([
  ...'AF AM AR BG DA DE EL EN FA FI FR HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH TL UK'
    .split(' ')
    .map((code) => [code, `language/${code.toLowerCase()}|=`]),
  ...'ITA-it KOR-ko POL-pl POR-pt PUN-pa RUS-ru S-es TUR-tr'.split(' ').map((pair) => {
    const [code, tag] = pair.split('-');
    return [code, `language/${tag}|=`];
  }),
]) as CodeTable;

export const AA: CodeTable = {
  ...COMMON,
  ...PEOPLE,
  ...LANGUAGES,
  '11': '|11th Step meditation',
  '12X12': '|Twelve Steps and Twelve Traditions',
  A: '|Secular',
  ABSI: '|As Bill Sees It',
  AL: '|Alongside Alateen',
  'AL-AN': '|Alongside Al-Anon',
  ASL: 'language/ase access/sign-language|=American Sign Language',
  B: '|Big Book',
  BA: 'access/children-welcome|Babysitting available',
  BE: 'audience/newcomers|=Newcomer',
  BI: 'audience/lgbtq|Bisexual',
  BRK: '|Breakfast',
  'BV-I': '|Blind or visually impaired',
  CAN: '|Candlelight',
  CF: 'access/children-welcome|=Child-friendly',
  D: '|Discussion',
  'D-HOH': 'audience/deaf|=Deaf or hard of hearing',
  DB: '|Digital basket',
  DD: '|Dual diagnosis',
  DR: '|Daily Reflections',
  FF: 'access/fragrance-free|=Fragrance free',
  G: 'audience/lgbtq|Gay',
  GR: '|Grapevine',
  H: '|Birthday',
  L: 'audience/lgbtq|Lesbian',
  LGBTQ: 'audience/lgbtq|=LGBTQ',
  LIT: '|Literature',
  LS: '|Living Sober',
  MED: '|Meditation',
  N: 'audience/ethnic-community|Native American',
  NB: 'audience/trans-non-binary|=Non-binary',
  NDG: 'audience/ethnic-community|Indigenous',
  OUT: '|Outdoor',
  P: 'role/professional|=Professionals',
  POA: '|Proof of attendance',
  POC: 'audience/ethnic-community|People of colour',
  SEN: 'audience/older-people|=Seniors',
  SM: '|Smoking permitted',
  SP: '|Speaker',
  ST: '|Step study',
  T: 'audience/trans-non-binary|=Transgender',
  TR: '|Tradition study',
  X: 'access/step-free|=Wheelchair access',
  XB: 'access/accessible-toilet|=Wheelchair-accessible bathroom',
  XT: '|Cross talk permitted',
};
