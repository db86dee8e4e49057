// Writes the first view of <evidence-summary> out as words, so that a plain page needs none of the code that makes them
// (docs/decisions/0023 says why). Run it after changing a first finding or an English label:
//
//   node --import tsx scripts/evidence-first-view.mjs
//
// test/content/evidence.test.ts fails when it was forgotten.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { firstList, firstListUntil } from '../test/support/evidence-first-view.js';
import { root } from './setup.mjs';

const path = join(root, 'src/elements/evidence-summary/evidence-summary.first.ts');
const code = `/** Written by scripts/evidence-first-view.mjs out of the first findings and the English labels. Change those instead. */
import type { EvidenceList } from './evidence-summary.list.js';

/** The last day that all of it may be shown. */
export const FIRST_LIST_UNTIL = ${JSON.stringify(firstListUntil)};

export const FIRST_LIST: EvidenceList = ${JSON.stringify(firstList)};
`;
writeFileSync(path, await format(code, { ...(await resolveConfig(path)), filepath: path }));
console.log(`Wrote ${path.slice(root.length).replace(/^\//, '')}.`);
