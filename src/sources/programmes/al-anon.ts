/** Codes of the Al-Anon Family Groups. */
import type { CodeTable } from '../shared/codes.js';
import { COMMON, PEOPLE } from '../shared/programmes.js';
import { AA, LANGUAGES } from './aa.js';

/** Al-Anon's feeds use the same software with words of their own. Codes not listed are kept and reported. */
export const AL_ANON: CodeTable = {
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
