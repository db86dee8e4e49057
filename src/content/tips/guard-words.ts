/**
 * The lists behind `guards.ts`: long for English, short for Welsh and Arabic, all tried on every text, because a site's
 * tips do not say which language they are in. Texts are in small letters, with straight apostrophes and hyphens.
 */

/** Not seen, and able to hide a word from a list. Tatweel only stretches Arabic letters; vowel signs may be there or not. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u0640\u064b-\u0652]/g;

/** Topics of which every tip needs a clinician. */
export const CLINICIAN_TOPICS: readonly string[] = [
  'eating',
  'self-harm',
  'suicidal-thoughts',
  'medicine',
  'medicines',
  'medication',
  'doses',
  'fasting',
  'diet',
];

const list = (...words: readonly string[]): string => `(?:${words.join('|')})`;
/** Whole words, in any script. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');

const SELF = list('myself', 'yourself', 'themselves', 'themself', 'himself', 'herself', 'ourselves');
const KINDS = list(
  'sleeping',
  'water',
  'pain',
  'iron',
  'vitamin',
  'antidepressant',
  'heart',
  'diet',
  'morning',
  'evening',
);

const MEDICINE = list(
  'medicines?',
  'medications?',
  'meds',
  'pills?',
  `${KINDS} tablets?`,
  'dos(?:e|es|age|ages|ing)',
  'anti-?depressants?',
  'anti-?psychotics?',
  'sedatives?',
  'painkillers?',
  'tranquillisers?',
  'insulin',
  'lithium',
  'steroids?',
  'inhalers?',
  'prescriptions?',
  'supplements?',
  'ssris?',
);

const TAKEN_TABLETS = `(?:take|takes|took|taken|taking|swallow\\w*|stop\\w*|skip\\w*|halv\\w*|double\\w*)(?: \\w+){0,3} tablets?`;
const AMOUNT = `\\d+(?:[.,]\\d+)? ?${list('mg', 'mcg', 'ml', 'milligrams?', 'micrograms?', 'units of')}`;

const LESS_FOOD = list(
  'fasted',
  'fasting',
  'a fast',
  `fast (?:for|from|until|all)`,
  `(?:skip|skips|skipped|skipping|miss|missed|missing) ${list('(?:\\w+ )?meals?', 'breakfast', 'lunch', 'dinner', 'supper', 'tea')}`,
  'calories?',
  'calorie(?:-| )\\w+',
  'diets?',
  'dieting',
  'purg(?:e|es|ed|ing)',
  'bing(?:e|es|ed|eing|ing)',
  'laxatives?',
  'diuretics?',
  'keto',
  'low-carb',
  `(?:lose|loses|lost|losing) weight`,
  'weight loss',
  `weigh(?:s|ed|ing)? ${list(SELF, '(?:my|your|the|their) (?:food|meals?)')}`,
  `eat(?:s|ing)? ${list('less', 'nothing', 'only once', 'once a day', 'one meal', 'smaller portions', 'very little')}`,
  `ate ${list('less', 'nothing', 'only once', 'once a day', 'very little')}`,
  `(?:not|without|stop|stops|stopped|avoid|avoids|avoided) eating`,
  `cut(?:s|ting)? (?:out|down on) ${list('(?:\\w+ )?food', 'sugar', 'carbs', 'bread', 'fat', 'meals?', 'gluten', 'dairy')}`,
  `restrict(?:s|ed|ing)? ${list('food', '(?:my|your|their|what \\w+) (?:food|eat|eating|meals?)', 'eating')}`,
  'food restriction',
);

const SELF_HARM = list(
  'self-? ?harm\\w*',
  'self-? ?injur\\w*',
  `(?:harm|hurt|cut|burn|hit|scratch|pinch)(?:s|ed|t|ing|ting)? ${SELF}`,
  `(?:elastic|rubber|hair) ?bands? (?:on|round|around|against) (?:my|your|the|their) wrists?`,
  `(?:snap|flick|ping)\\w* (?:an?|the|my) (?:elastic|rubber|hair) ?band`,
  `ice(?: cubes?)? (?:in|on|against) (?:my|your|the|their) (?:hands?|skin|wrists?|arms?|palms?)`,
  `draw\\w* (?:\\w+ ){0,4}(?:on|over) (?:my|your|the|their) (?:skin|wrists?|arms?)`,
  'suicid\\w*',
  'overdos\\w*',
);

const WELSH = list(
  '(?:f|m)?eddyginiaeth(?:au)?',
  'moddion',
  'foddion',
  '(?:tabledi|dabledi|thabledi)',
  '(?:dos|ddos|dosau|ddosau)',
  '(?:gwrth|wrth)iselyddion?',
  'ympryd\\w*',
  'hunan-?niwe?i?d\\w*',
  'hunan-?anaf\\w*',
  'hunanladdiad',
  '(?:colli|golli) pwysau',
  '(?:peidio|heb|stopio) (?:â )?bwyta',
  'bwyta llai',
  'calor(?:i|ï)au',
);

/** Arabic writes "and", "the", "in", "for" as letters at the front of the word. */
const ARABIC = `[وفبكل]{0,2}(?:ال|لل)?${list(
  'أدوية\\p{L}*',
  'دواء\\p{L}*',
  'دوائ\\p{L}*',
  'عقاقير\\p{L}*',
  'جرعة',
  'جرعات\\p{L}*',
  'جرعت\\p{L}*',
  'حبوب',
  'مضادات الاكتئاب',
  'إنسولين',
  'أنسولين',
  'صيام\\p{L}*',
  'صوم',
  'صمت عن',
  'سعرات',
  'حمية',
  'رجيم',
  'إيذاء النفس',
  'إيذاء نفسي',
  'أؤذي نفسي',
  'آذيت نفسي',
  'انتحار\\p{L}*',
)}`;

export const CLINICIAN_WORDS: readonly RegExp[] = [
  word(MEDICINE),
  word(TAKEN_TABLETS),
  word(AMOUNT),
  word(LESS_FOOD),
  word(SELF_HARM),
  word(WELSH),
  word(ARABIC),
  // "انقاص الوزن" and its spellings, "تخطي وجبة".
  word('[إا]نقاص الوزن|تخط(?:ي|يت) (?:ال)?وجب\\p{L}*|ال?توقف عن الأكل'),
];

const NEVER = list(
  'never',
  'not',
  'no longer',
  "(?:do|did|does|could|would)n't",
  'try not to',
  'without',
  'avoid(?:s|ed|ing)?',
);

/**
 * Taken out before looking: what people do not do, and being sent to somebody who knows. Not for self-harm, where
 * "instead of" is what must be read, and not for doses.
 */
export const HARMLESS: readonly RegExp[] = [
  words(
    `${NEVER} (?:to )?(?:\\w+ ){0,1}(?:skip|skips|skipping|miss|missing|diet|dieting|fast|fasting|lose weight|losing weight|weigh\\w*)(?: ${list('(?:\\w+ )?meals?', 'breakfast', 'lunch', 'dinner', 'supper', 'tea', SELF)})?`,
  ),
  words(
    `${list('nothing to do with', 'not about', 'no', 'not a')} ${list('medicines?', 'medications?', 'diets?', 'calories', 'weight loss')}`,
  ),
  words(
    `(?:ask|asks|asked|asking|talk|talks|talked|talking|speak|spoke|speaking|check|checked|checking) (?:to |with )?(?:a |my |your |the |their )?(?:doctor|gp|pharmacist|nurse|prescriber)(?: or (?:a |my |your |the )?(?:doctor|gp|pharmacist|nurse))? (?:first|about|before)(?: \\w+){0,3} (?:medicines?|medications?)`,
  ),
];

const TREATMENT = list(MEDICINE, 'tablets?', 'treatments?', 'therapy', 'injections?');
/** People and dates that nobody is told to leave. */
const CARE = list(
  '(?:hospital |doctors? )?appointments?',
  '(?:your|the|a) (?:doctor|gp|psychiatrist|therapist|nurse)s?',
);
const LEAVE = list('stop', 'quit', 'skip', 'ditch', 'drop', 'give up', 'ignore', 'avoid', 'refuse', 'cancel');
const CHANGE = list(
  LEAVE,
  'halve',
  'double',
  'increase',
  'reduce',
  'lower',
  'raise',
  'change(?! (?:is|was|takes|comes))',
  'cut(?: down| out| back)?',
  'come off',
  'go off',
  'get off',
  'wean (?:yourself )?off',
  'taper',
  'throw away',
  'start',
  'try',
  'take',
  'use',
  'swap',
);
const TOLD = `you(?:'d| would| had)? (?:(?:really|just|all|also|probably|simply) )?${list(
  'should',
  'must',
  'need to',
  'have to',
  'has to',
  'ought to',
  'better',
  'may want to',
  'want to',
  'can safely',
)}(?: (?:really|just|always|simply))?`;
/** The start of a sentence, or a word that calls on the reader. */
const START = `(?:^|[.!?:;"“(\\n–-] ?|(?:^|[.!?;,] )(?:so|and|but|or|then|just|please|always|simply|instead|first|my advice is to|my tip is to|it is best to|it's best to|best to|make sure to|why not) )`;
const A_FEW = `(?: [\\p{L}']+){0,4}?`;

export const DIRECTIVES: readonly RegExp[] = [
  // "Stop taking them", "just come off your tablets": as the beginning of a sentence.
  new RegExp(
    `(?:${START}|, ?)(?:just |please |simply )?stop taking(?! (?:part|on|things|calls|notes|pictures|photos|work))(?![\\p{L}])`,
    'u',
  ),
  new RegExp(`${START}(?:just |please |simply )?${CHANGE}${A_FEW} ${TREATMENT}(?![\\p{L}])`, 'u'),
  new RegExp(`${START}(?:just |please |simply )?${LEAVE}${A_FEW} ${CARE}(?![\\p{L}])`, 'u'),
  // "You should stop", "you must change your dose".
  new RegExp(
    `${TOLD} (?:stop|quit|come off|go off|get off)(?! (?:and|for|if|when|whenever|by|here|there)(?![\\p{L}]))(?![\\p{L}])`,
    'u',
  ),
  new RegExp(`${TOLD} ${CHANGE}${A_FEW} ${TREATMENT}(?![\\p{L}])`, 'u'),
  new RegExp(`${TOLD} ${LEAVE}${A_FEW} ${CARE}(?![\\p{L}])`, 'u'),
  new RegExp(
    `you (?:do not|don't|won't|will not|no longer|needn't) (?:really )?need${A_FEW} ${TREATMENT}(?![\\p{L}])`,
    'u',
  ),
  // Welsh: "Stopiwch gymryd", "rhowch y gorau i", "dylech (chi) stopio".
  new RegExp(`(?<![\\p{L}])(?:stopiwch|peidiwch â|rhowch y gorau i) (?:gymryd|chymryd|ddefnyddio|defnyddio)`, 'u'),
  new RegExp(
    `(?<![\\p{L}])(?:dylech|ddylech|rhaid i chi|rhaid ichi|mae angen i chi) (?:chi )?(?:stopio|roi'r gorau|beidio â chymryd|newid|leihau|ddyblu|gymryd(?! rhan))`,
    'u',
  ),
  // Arabic: "stop taking", "do not take", "you must stop", "you should change".
  new RegExp(
    `(?<![\\p{L}])[وف]?(?:توقف|توقفي|توقفوا|أوقف|أوقفي|اترك|اتركي|لا تأخذ|لا تأخذي|لا تتناول|لا تتناولي) (?:عن )?(?:تناول|أخذ|ال?دواء|ال?أدوية|دواءك|أدويتك|ال?علاج|علاجك|ال?حبوب)`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:يجب|عليك|ينبغي|لا بد)(?: عليك)? (?:أن )?(?:ت?توقف|تتوقفي|تترك|توقف|تغي?ر|تقلل|تزيد|تضاعف|التوقف|ترك)`,
    'u',
  ),
];

/** Two or more capitalised words in a row; a title and a word; or one at the front, set off by a comma. */
export const NAMES: readonly RegExp[] = [
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.? (\p{Lu}\p{L}+)/gu,
  /\b(\p{Lu}[\p{Ll}'’]+)[ -](?:\p{Lu}\.? ?)?(\p{Lu}[\p{Ll}'’]+)/gu,
  /^(\p{Lu}\p{Ll}+)(?:,? (?:\p{Lu}\.)|, (?:an? |the |\d+|who |our |from ))/gu,
];

/** Capitalised words of roles, places and organisations. A pair with one of them is no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'a an the one our some two three people person persons member members somebody someone anyone carer carers parent ' +
    'parents mother father mum dad partner friend friends sister brother daughter son women woman men man student students young ' +
    'adult adults teacher teachers nurse nurses doctor doctors pharmacist pharmacists psychologist therapist clinician team staff editor ' +
    'editors volunteer volunteers facilitator facilitators group groups circle circles community centre center charity charities ' +
    'service services support peer peers mental health hospital clinic trust nhs council university college school network ' +
    'association society alliance foundation agency union club forum house church library monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april june july august september october november december north south east west ' +
    'northern southern eastern western new great royal national british english welsh scottish irish american canadian australian arabic ' +
    'europe england wales scotland ireland norway london deaf black asian lived experience own former local online ' +
    'aelod aelodau grŵp pobl person gofalwr gofalwyr'
  ).split(' '),
);
