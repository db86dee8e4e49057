/** What to avoid in English. Each row has its inflections; what may look like one of them and is not stands in the test. */
import type { WordingRule } from './wording.js';

const AP = 'AP Stylebook, as summarised by the University of Wisconsin–Madison';
const TIME_TO_CHANGE = 'Time to Change, as followed by England Athletics';
const MIND = 'Mind, how to report on mental health';
const TEXAS = 'University of Texas at Austin, writing about mental health';
const NIDA = 'National Institute on Drug Abuse, 2016';
const NHS = 'NHS service manual, inclusive content';
const OURS = 'house style of this library';

/** Where a word that can also stand before a noun is the noun itself: "a depressive." but not "a depressive episode". */
const AS_NOUN = String.raw`(?=$|[^\p{L}\s'-]| (?:who|whose|that|and|or|but|is|was|are|were|has|had|can|may|should|in|at|on|to|with|from|like|as|because)\b)`;

/** A diagnosis whose name holds "disorder" is called by its name. */
const DIAGNOSES = [
  ...['eating', 'bipolar', 'anxiety', 'panic', 'stress', 'mood', 'sleep', 'personality', 'spectrum', 'conduct', 'tic'],
  ...[
    'affective',
    'adjustment',
    'dissociative',
    'dysphoric',
    'dysmorphic',
    'depressive',
    'psychotic',
    'schizoaffective',
  ],
  ...['obsessive-compulsive', 'obsessive compulsive', 'compulsive', 'hyperactivity', 'deficit', 'use', 'gambling'],
  ...['hoarding', 'binge', 'feeding', 'learning', 'language', 'movement', 'blood', 'neurological', 'genetic'],
].join('|');

const rule = (pattern: string, write: string, source: string): WordingRule => ({
  avoid: new RegExp(pattern, 'giu'),
  write,
  source,
});

const PEOPLE: readonly WordingRule[] = [
  rule(String.raw`\bschizo(?:phrenics?|s)?\b`, '“person with schizophrenia”, or say what you mean', AP),
  rule(String.raw`\b(?:manic[ -])?depressives\b`, '“people with depression”, “people with bipolar disorder”', AP),
  rule(
    String.raw`\b(?:a|the|another|every|fellow) (?:manic[ -])?depressive\b${AS_NOUN}`,
    '“person with depression”',
    AP,
  ),
  rule(
    String.raw`\b(?:psychotics|(?:a|the|another|every) psychotic\b${AS_NOUN}|psychos?)\b`,
    '“person who has psychosis”',
    AP,
  ),
  rule(String.raw`\b(?:anorexics|bulimics)\b`, '“people with anorexia”, “people with bulimia”', AP),
  rule(
    String.raw`\b(?:a|an|the|another|every) (?:anorexic|bulimic|bipolar)\b${AS_NOUN}`,
    '“person with …” and the condition',
    AP,
  ),
  rule(
    String.raw`\bmentally (?:ill|sick|disturbed|deranged|unstable)\b`,
    '“people with a mental health condition”',
    NHS,
  ),
  rule(
    String.raw`\b(?:mental|psychiatric) patients?\b`,
    '“person who uses mental health services”, or just “person”',
    OURS,
  ),
  rule(
    String.raw`(?<!\b(?:${DIAGNOSES})[ -])\bdisorders?\b`,
    '“mental health problem” or “condition”, or the name of the condition',
    TIME_TO_CHANGE,
  ),
  rule(String.raw`\bmentally disordered\b`, '“with a mental health problem”', TIME_TO_CHANGE),
  rule(String.raw`\bvictims?\b`, '“person who has …”, “person harmed by …”', NHS),
  rule(String.raw`\b(?:long-)?suffer(?:s|ed|ers?|ings?)?\b`, '“has”, “lives with”, “finds hard”', NHS),
  rule(String.raw`\b(?:afflict(?:ed|s|ions?)?|stricken)\b`, '“has”, “lives with”', NHS),
  rule(String.raw`\bservice[ -]users?\b`, '“person”, “people who come here”', OURS),
  rule(
    String.raw`\b(?:crazy|insane|insanity|lunatics?|maniacs?|nutters?|nutcase|loony|loonies|madm[ae]n|deranged)\b`,
    'what you mean, without the word',
    OURS,
  ),
  rule(String.raw`\bnormal (?:people|person|men|women|children|adults)\b`, '“people without the condition”', OURS),
];

const SUICIDE: readonly WordingRule[] = [
  rule(String.raw`\bcommit(?:s|ted|ting)? (?:\w+ )?suicides?\b`, '“died by suicide”, “took their own life”', MIND),
  rule(String.raw`\bsuicides? (?:(?:was|were|is|are|being|been) )?committed\b`, '“died by suicide”', MIND),
  rule(
    String.raw`\b(?:successful|unsuccessful|failed|completed) (?:suicide attempts?|suicides?|attempts? (?:at|on) (?:suicide|(?:his|her|their|my|your) (?:own )?life))\b`,
    '“died by suicide”, or “tried to take their own life”',
    MIND,
  ),
  rule(
    String.raw`\b(?:successful|unsuccessful|failed) attempts?\b(?! (?:at|on|to)\b)`,
    'for suicide, “tried to take their own life”; else say what was tried',
    TEXAS,
  ),
  rule(
    String.raw`\b(?:hang|hangs|hanged|hanging|shoot|shot|shooting|drown(?:ed|ing)?|poison(?:ed|ing)?|gassed|gassing|stab(?:bed|bing)?|cutting|burnt|burned|burning) (?:him|her|them|my|your|our)sel(?:f|ves)\b(?! out)`,
    'nothing about the way it was done',
    MIND,
  ),
  rule(
    String.raw`\b(?:slit|slits|slitting|cut|cuts|cutting) (?:his|her|their|my|your) (?:own )?(?:wrists?|arms?|throats?)\b`,
    'nothing about the way it was done',
    MIND,
  ),
  rule(
    String.raw`\b(?:take|takes|took|taken|taking) an overdose\b|\boverdosed\b`,
    'nothing about the way it was done',
    MIND,
  ),
  rule(
    String.raw`\bsuicide (?:notes?|spots?|hot ?spots?|pacts?|methods?)\b`,
    'nothing about notes, places and ways',
    MIND,
  ),
  rule(
    String.raw`\b(?:drove|drives?|driven|driving|push(?:ed|es|ing)?) (?:\w+ ){0,3}to (?:suicide|(?:kill|take) )`,
    'no single cause: there are nearly always several',
    MIND,
  ),
];

const SUBSTANCES: readonly WordingRule[] = [
  rule(String.raw`\baddicts?\b`, '“person with an addiction”, unless people say it of themselves', NIDA),
  rule(
    String.raw`\b(?:junk(?:ies|ie|y)|crackheads?|druggies?|drunkards?|winos?)\b`,
    '“person with an addiction”',
    OURS,
  ),
  rule(String.raw`\baddicted\b`, '“has an addiction to …”', OURS),
  rule(
    String.raw`\b(?:alcoholics|(?:an|the|another|every|recovering|former|fellow) alcoholic\b${AS_NOUN})`,
    '“person with an alcohol problem”, unless people say it of themselves',
    NIDA,
  ),
  rule(String.raw`\babusers?\b`, '“person who uses drugs”; where somebody was hurt, “the person who hurt them”', NIDA),
  rule(String.raw`\b(?:substance|drug|alcohol) abuse\b`, '“drug use”, “alcohol use”, “substance use disorder”', OURS),
  rule(
    String.raw`\b(?:clean|dirty) (?:(?:urine|drug|blood) )?(?:tests?|samples?|screens?|urine)\b`,
    '“negative test”, “positive test”',
    NIDA,
  ),
  rule(
    String.raw`\b(?:get|gets|got|getting|stay|stays|stayed|staying|went|going) clean\b(?=$|[^\p{L}\s'-]| (?:and sober|for|again|off|from|since|after|before|now|if|when|because|but)\b)`,
    '“stopped using drugs”, “is in recovery”',
    NIDA,
  ),
  rule(
    String.raw`\bclean and sober\b|\bclean (?:time|date)\b|\b(?:days|weeks|months|years) clean\b|\b(?:been|is|was|are|were) clean (?:for|since)\b`,
    '“in recovery”, “has not used drugs since …”',
    NIDA,
  ),
];

const DIAGNOSIS_AS_WORD: readonly WordingRule[] = [
  rule(
    String.raw`\b(?:so|very|totally|a bit|a little|kind of|sort of|super|such) (?:OCD|bipolar|ADHD|autistic|anorexic|psychotic|schizophrenic)\b(?! disorders?\b)`,
    'another word: a diagnosis is not a mood',
    AP,
  ),
  rule(
    String.raw`\b(?:bipolar|psychotic|autistic|manic) (?:weather|markets?|economy|politics|prices?|traffic|decision|plans?)\b`,
    'another word, such as “changeable”',
    AP,
  ),
  rule(
    String.raw`\b(?:weird|bizarre|odd|freakish|strange|crazed) (?:symptoms?|behaviou?rs?|thoughts?|voices?|beliefs?)\b`,
    'what people hear, think or do, without judging it',
    MIND,
  ),
];

const BLAME: readonly WordingRule[] = [
  rule(String.raw`\binvalid\b`, 'what would be right', OURS),
  rule(String.raw`\bno results\b`, 'what there is, and how to find more', OURS),
  rule(String.raw`\b(?:sorry|oops)\b`, 'what happened, and what can be done', OURS),
  rule(String.raw`\bplease try\b`, '“Try again”', OURS),
].map((each) => ({ ...each, isForElements: true }));

export const WORDING_EN: readonly WordingRule[] = [
  ...PEOPLE,
  ...SUICIDE,
  ...SUBSTANCES,
  ...DIAGNOSIS_AS_WORD,
  ...BLAME,
];
