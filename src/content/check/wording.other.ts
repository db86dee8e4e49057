/**
 * Welsh and Arabic: only what a guide written in the language names. This is no check of the language, and a text that
 * passes it was not judged.
 */
import type { WordingRule } from './wording.js';

const WALES = 'Suicide and Self-harm Prevention Wales, page on language (sshp.wales)';
const EMBRACE = 'Embrace Lebanon, advice on reporting suicide (embracelebanon.org)';

/** `\b` knows no letters beyond English. */
const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu');

export const WORDING_CY: readonly WordingRule[] = [
  {
    avoid: whole(String.raw`(?:c|g|ch|ngh)yflawn\p{L}* h?unan-?laddiad(?:au)?`),
    write: '“marw o hunanladdiad”, “dod â’u bywyd i ben”',
    source: WALES,
  },
  {
    avoid: whole(String.raw`h?unan-?laddiad(?:au)? (?:aflwyddiannus|l?lwyddiannus)`),
    write: '“marw o hunanladdiad”, “ceisio lladd ei hun”',
    source: WALES,
  },
  {
    avoid: whole(String.raw`(?:epidemig|epidemigau) (?:o )?h?unan-?laddiad(?:au)?`),
    write: '“cyfraddau hunanladdiad pryderus”',
    source: WALES,
  },
];

export const WORDING_AR: readonly WordingRule[] = [
  {
    avoid: whole(String.raw`(?:[وفبل]|ال|بال|وال)?(?:محاولات?|محاولة) (?:ال)?انتحار (?:ال)?(?:ناجحة|فاشلة)`),
    write: '“حاول إنهاء حياته” or “توفي بالانتحار”',
    source: EMBRACE,
  },
  {
    avoid: whole(String.raw`(?:[وفبل]|ال|بال|وال)?انتحار (?:ناجح|فاشل)`),
    write: '“توفي بالانتحار”',
    source: EMBRACE,
  },
];
