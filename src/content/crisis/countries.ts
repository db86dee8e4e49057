/** Which countries have lines, and the file that holds them: only the one that is wanted is loaded. */
import type { ShownLine } from './line.js';

const FILES: readonly (readonly [countries: string, load: () => Promise<readonly ShownLine[]>])[] = [
  ['GB IE', () => import('./lines.isles.js').then(({ ISLES }) => ISLES)],
  ['US CA MX BR', () => import('./lines.americas.js').then(({ AMERICAS }) => AMERICAS)],
  ['AT CH BE NL ES PT LV LT EE NO', () => import('./lines.europe.js').then(({ EUROPE }) => EUROPE)],
  ['AU NZ ZA IN SG MY TH HK JP KR', () => import('./lines.rest.js').then(({ REST }) => REST)],
];

/** The file with the lines of a country; undefined when we ship none. */
export const linesFile = (country: string): (() => Promise<readonly ShownLine[]>) | undefined =>
  FILES.find(([countries]) => country.length === 2 && countries.includes(country))?.[1];
