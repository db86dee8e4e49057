/**
 * What free text hints at and fields do not say: closures and rules finer than "weekly". Hints are reported and shown
 * in the feed's own words, never acted on: people write "2nd Tuesday: speaker" about a group that meets every Tuesday.
 * English only; other languages are shown as they stand, without the hint.
 */

const CLOSED = '(?:clos(?:ed|es|ing)|cancell?ed|suspended|on hold|not meeting|unavailable|postponed)';
const FOR_A_WHILE = '(?:temporar\\w+|indefinite\\w+|until|till|due to covid|for now|at this time)';
const SEASON = '(?:holidays?|summer|winter|breaks?)';
const CLOSURE = new RegExp(
  `\\b(?:${FOR_A_WHILE}\\W+(?:\\w+\\W+){0,2}?${CLOSED}|${CLOSED}\\W+(?:\\w+\\W+){0,3}?(?:${FOR_A_WHILE}|${SEASON})|` +
    `(?:is|are|been|has|currently|meetings?|group)\\W+(?:cancell?ed|suspended|disbanded|discontinued|closes)|` +
    `(?:no longer|not currently|currently not|not) meeting\\b|no longer meets|on hiatus)`,
  'i',
);

/** True when a text says that the group may not be meeting: "temporarily cancelled", "closed until further notice". */
export const hintsAtClosure = (text: string): boolean => CLOSURE.test(text);

const ORDINAL = '(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last|every other|alternate|alternating)';
const DAY_WORD = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu|thurs?|fri|sat|sun|weeks?|days?)';
const FINER = new RegExp(
  `\\b(?:${ORDINAL}(?:(?:[\\s,&-]|and|or)+${ORDINAL}){0,4}\\s+${DAY_WORD}\\b|${ORDINAL} of (?:the|each|every) month|` +
    `(?:meets?|meetings?|held|once|twice|day) (?:a |per |each |every )?month(?:ly)?\\b|` +
    `monthly (?:\\w+ )?meeting|bi-?weekly|fortnight(?:ly)?|every (?:two|2|second|third) weeks)`,
  'i',
);
/** Says when the group meets, whatever else the sentence speaks of. */
const ABOUT_MEETING = /\b(?:meets|occurs|no (?:mtg|meeting)|closed on)\b/i;
/** Speaks of what happens on that day, at a group that meets every week. */
const ABOUT_CONTENT =
  /\b(?:open|closed|birthdays?|anniv\w*|celebrat\w*|speakers?|spkr|steps?|traditions?|study|topics?|book|text|business|literature|format|beginners?|newcomers?|discussion|reading|chips?|potluck|pamphlet|living clean)\b|(?:week|day)s?(?: of (?:the|each) month)?\s*[:=]/i;

/** The longest hint that is shown next to a date. */
const HINT_LIMIT = 300;

/**
 * The sentence of a text that seems to narrow a weekly meeting down ("2nd and 4th Monday only"), or `undefined`.
 * A note that says what happens on some week ("last Friday: speaker") is left out; in a name every mention counts.
 */
export function restrictionIn(text: string, isName = false): string | undefined {
  if (!FINER.test(text)) return undefined;
  return text
    .split(/\n|(?<=[.!?;])\s+/)
    .find((part) => FINER.test(part) && (isName || ABOUT_MEETING.test(part) || !ABOUT_CONTENT.test(part)))
    ?.trim()
    .slice(0, HINT_LIMIT);
}

/** What the name and the notes of a record hint at. */
export interface Hints {
  readonly restriction?: string | undefined;
  readonly closure?: string | undefined;
}

/** Looks through a name and notes for the first hint of each kind. */
export function hintsIn(name: string, ...notes: readonly (string | undefined)[]): Hints {
  const texts = notes.filter((note) => note !== undefined);
  return {
    restriction: restrictionIn(name, true) ?? texts.map((text) => restrictionIn(text)).find(Boolean),
    closure: [name, ...texts].find(hintsAtClosure),
  };
}
