/** All that ships about urgent help, for tools and checks. Pages load the emergency number first, and one file of lines. */
import type { ContentCollection } from '../collection.js';
import { FIRST_CHECK } from '../item.js';
import { EMERGENCY, type EmergencyNumber } from './emergency.sources.js';
import { linesOf } from './check.js';
import type { CrisisLine } from './line.js';
import { LINES as AMERICAS } from './lines.americas.js';
import { LINES as EUROPE } from './lines.europe.js';
import { LINES as ISLES } from './lines.isles.js';
import { LINES as REST } from './lines.rest.js';
import { LINE_SOURCES } from './lines.sources.js';

export { crisisSnippet } from './snippet.js';
export type { CrisisLine, EmergencyNumber };

const ALL = [...ISLES, ...AMERICAS, ...EUROPE, ...REST].map((line) => ({
  ...line,
  ...FIRST_CHECK,
  source: LINE_SOURCES[line.id]!,
}));

/** Names and numbers are the same in every language; the words around them are messages. */
export const COLLECTION: ContentCollection = {
  kind: 'crisis',
  sets: [{ language: 'en', reviewed: null, items: [...ALL, ...EMERGENCY] }],
};

/** The lines that ship for a country, by its code (`GB`). Nobody dialled them: see docs/crisis-help.md. */
export const crisisLines = (country: string): readonly CrisisLine[] => linesOf(ALL, country);

/** What to call when somebody's life is in danger; undefined where that is not stated without doubt. */
export const emergencyNumber = (country: string): EmergencyNumber | undefined =>
  EMERGENCY.find((entry) => entry.country === country);
