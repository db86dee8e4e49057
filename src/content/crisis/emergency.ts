/**
 * Countries: what to call there when a life is in danger, and which file holds their lines.
 *
 * Only where an emergency number is stated without doubt. The first is what people are told to call, the others reach
 * the same services. Where each comes from, and when it must be looked at again, is in `emergency.sources.ts`. An
 * emergency number never hides itself: an old one is better than none.
 */
import type { ShownLine } from './line.js';

/** Codes, numbers, and the letter of the file with their lines. */
const TABLE =
  'GB 999 112 i,IE 112 999 i,US CA MX 911 a,BR 192 a,AU 000 r,NZ 111 r,ZA IN 112 r,SG 995 r,MY HK 999 r,TH 1669 r,JP KR 119 r,NO 113 e,' +
  'CH AT BE ES EE LT LV NL PT 112 e,BG CY CZ DE DK FI FR GR HR HU IT LU MT PL RO SE SI SK 112';

interface LinesFile {
  readonly LINES: readonly ShownLine[];
  readonly HAVE_MORE: boolean;
}

const FILES: Readonly<Record<string, () => Promise<LinesFile>>> = {
  i: () => import('./lines.isles.js'),
  a: () => import('./lines.americas.js'),
  e: () => import('./lines.europe.js'),
  r: () => import('./lines.rest.js'),
};

const ROWS = TABLE.split(',').map((row) => row.split(' '));
const rowOf = (country: string): readonly string[] => ROWS.find((row) => row.includes(country)) ?? [];

/** All that reach help in that country, the one to show first. Empty: we do not know it. */
export const emergencyNumbers = (country: string): readonly string[] =>
  rowOf(country).filter((word) => /^\d/.test(word));

/** The file with the lines of a country; undefined when we ship none. */
export const linesFile = (country: string): (() => Promise<LinesFile>) | undefined =>
  FILES[rowOf(country).at(-1) ?? ''];

/** All files, so that a visitor who looks at another country asks for nothing, and nobody can tell which one it was. */
export const fetchAllLines = (): void => {
  for (const file of Object.values(FILES)) void file().catch(() => undefined);
};

/** All countries whose emergency number we know. */
export const emergencyCountries = (): readonly string[] => ROWS.flat().filter((word) => /^[A-Z]/.test(word));
