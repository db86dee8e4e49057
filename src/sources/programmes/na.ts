/** Codes of Narcotics Anonymous. */
import type { CodeTable } from '../shared/codes.js';
import { COMMON, PEOPLE } from '../shared/programmes.js';

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
