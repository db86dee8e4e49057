/**
 * Code tables of the programmes whose feeds are common, and what a programme says about its groups when the site names
 * it. Codes of Alcoholics Anonymous are the Meeting Guide list; those of Narcotics Anonymous are its world codes.
 */
import type { Group } from '../../domain/model.js';
import type { CodeTable } from './codes.js';

/** Codes that mean the same everywhere they were met, or that feeds' software reserves. */
const COMMON: CodeTable = {
  O: 'openness/open|=Open',
  C: 'openness/closed|=Closed',
  ONL: 'mode/online|=Online',
  VM: 'mode/online|=Virtual meeting',
  HY: 'mode/hybrid|=Hybrid',
  HYBR: 'mode/hybrid|=Hybrid',
  TC: 'building/closed|=Location temporarily closed',
};

const PEOPLE: CodeTable = {
  M: 'audience/men|=Men',
  W: 'audience/women|=Women',
  Y: 'audience/young-people|=Young people',
};

/** Codes that are a language's own subtag, then those that are not. */
const LANGUAGES: CodeTable = Object.fromEntries([
  ...'AF AM AR BG DA DE EL EN FA FI FR HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH TL UK'
    .split(' ')
    .map((code) => [code, `language/${code.toLowerCase()}|=`]),
  ...'ITA-it KOR-ko POL-pl POR-pt PUN-pa RUS-ru S-es TUR-tr'.split(' ').map((pair) => {
    const [code, tag] = pair.split('-');
    return [code, `language/${tag}|=`];
  }),
]) as CodeTable;

const AA: CodeTable = {
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

/** Al-Anon's feeds use the same software with words of their own. Codes not listed are kept and reported. */
const AL_ANON: CodeTable = {
  ...COMMON,
  ...PEOPLE,
  ...LANGUAGES,
  AC: '|Adult children',
  AL: '|Alateen',
  ASL: AA['ASL']!,
  BE: AA['BE']!,
  FF: AA['FF']!,
  LGBTQIA: 'audience/lgbtq|=LGBTQIA',
  P: 'role/parent|=Parents',
  SP: AA['SP']!,
  ST: AA['ST']!,
  X: AA['X']!,
};

/** World codes (`world_id` of a BMLT format), and the letters that Meeting Guide feeds of the programme use. */
export const NA: CodeTable = {
  ...COMMON,
  ...PEOPLE,
  OPEN: COMMON['O']!,
  CLOSED: COMMON['C']!,
  BEG: 'audience/newcomers|=Beginners',
  BT: '|Basic Text',
  CAN: '|Candlelight',
  CPT: '|Concepts',
  CW: 'access/children-welcome|=Children welcome',
  DISC: '|Discussion',
  GL: 'audience/lgbtq|=LGBTQ+',
  GP: '|Guiding Principles',
  IP: '|Information pamphlet',
  IW: '|It Works: How and Why',
  JFT: '|Just for Today',
  LC: '|Living Clean',
  LIT: '|Literature study',
  MED: '|Meditation',
  NC: 'no/children-welcome|=No children',
  NS: '|No smoking',
  QA: '|Questions and answers',
  RA: '|Restricted attendance',
  SMOK: '|Smoking permitted',
  SPAD: '|A Spiritual Principle a Day',
  SPK: '|Speaker',
  STEP: '|Step study',
  SWG: '|Step Working Guides',
  TOP: '|Topic',
  TRAD: '|Traditions',
  VAR: '|Format varies',
  WCHR: 'access/step-free|=Wheelchair access',
};

const TABLES: Readonly<Record<string, CodeTable>> = { aa: AA, na: NA, 'al-anon': AL_ANON };

/** The table of a programme; for one not known here, only the codes that mean the same everywhere. */
export const codesOf = (programme: string): CodeTable =>
  Object.hasOwn(TABLES, programme) ? (TABLES[programme] ?? COMMON) : COMMON;

const PROGRAMMES: Readonly<Record<string, Pick<Group, 'topics' | 'roles' | 'leadership'>>> = {
  aa: { topics: [{ code: 'addiction-alcohol' }], leadership: 'peer' },
  na: { topics: [{ code: 'addiction-drugs' }], leadership: 'peer' },
  'al-anon': {
    topics: [{ code: 'addiction-alcohol' }],
    roles: [{ code: 'carer-family-friend' }],
    leadership: 'peer',
  },
};

/** What is true of every group of a programme. Only for one that the site named: a format alone does not tell. */
export const programmeFacts = (programme: string | undefined): Pick<Group, 'topics' | 'roles' | 'leadership'> =>
  programme !== undefined && Object.hasOwn(PROGRAMMES, programme) ? (PROGRAMMES[programme] ?? {}) : {};
