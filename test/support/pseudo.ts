/**
 * A made-up language for tests: every message of ours stands in ⟦ ⟧ with accents on its letters, and placeholders are
 * kept. On a page in this language, plain letters outside brackets are text that is not in any message file.
 */
import { choicesEn } from '../../src/i18n/en/choices.js';
import { commonEn } from '../../src/i18n/en/common.js';
import { contentEn } from '../../src/i18n/en/content.js';
import { crisisEn } from '../../src/i18n/en/crisis.js';
import { exitEn } from '../../src/i18n/en/exit.js';
import { agreementEn } from '../../src/i18n/en/agreement.js';
import { visitEn } from '../../src/i18n/en/visit.js';
import { evidenceEn } from '../../src/i18n/en/evidence.js';
import { storiesEn } from '../../src/i18n/en/stories.js';
import { tipsEn } from '../../src/i18n/en/tips.js';
import { nearEn } from '../../src/i18n/en/near.js';
import { mapEn } from '../../src/i18n/en/map.js';
import { timetableEn } from '../../src/i18n/en/timetable.js';
import { nextEn } from '../../src/i18n/en/next.js';
import { matchEn } from '../../src/i18n/en/match.js';
import { myGroupsEn } from '../../src/i18n/en/my-groups.js';
import { calendarEn } from '../../src/i18n/en/calendar.js';
import { sharingEn } from '../../src/i18n/en/sharing.js';
import { feedbackEn } from '../../src/i18n/en/feedback.js';
import { feedbackFormEn } from '../../src/i18n/en/feedback-form.js';
import { viewsEn } from '../../src/i18n/en/views.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { detailsEn } from '../../src/i18n/en/details.js';
import { factsEn } from '../../src/i18n/en/facts.js';
import { finderEn } from '../../src/i18n/en/finder.js';
import { meetingEn } from '../../src/i18n/en/meeting.js';
import { mythsEn } from '../../src/i18n/en/myths.js';
import { noticesEn } from '../../src/i18n/en/notices.js';
import { problemsEn } from '../../src/i18n/en/problems.js';
import { rulesEn } from '../../src/i18n/en/rules.js';
import { startsEn } from '../../src/i18n/en/starts.js';
import { timeEn } from '../../src/i18n/en/time.js';
import { vocabularyEn } from '../../src/i18n/en/vocabulary.js';
import type { Messages } from '../../src/i18n/messages.js';

/** The whole of English, as one object. */
export const english: Messages = {
  dates: datesEn,
  time: timeEn,
  starts: startsEn,
  rules: rulesEn,
  vocabulary: vocabularyEn,
  choices: choicesEn,
  common: commonEn,
  meeting: meetingEn,
  facts: factsEn,
  notices: noticesEn,
  finder: finderEn,
  details: detailsEn,
  myths: mythsEn,
  content: contentEn,
  crisis: crisisEn,
  exit: exitEn,
  agreement: agreementEn,
  visit: visitEn,
  evidence: evidenceEn,
  stories: storiesEn,
  tips: tipsEn,
  near: nearEn,
  map: mapEn,
  timetable: timetableEn,
  next: nextEn,
  match: matchEn,
  myGroups: myGroupsEn,
  calendar: calendarEn,
  sharing: sharingEn,
  feedback: feedbackEn,
  feedbackForm: feedbackFormEn,
  views: viewsEn,
  problems: problemsEn,
};

/** The region that CLDR keeps for accented pseudo-English: browsers give it English dates and digits. */
export const PSEUDO_TAG = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
}

/** One message. Separators without letters stay as they are. */
export function pseudo(message: string): string {
  if (!/\p{L}/u.test(message.replace(/\{\w+\}/g, ''))) return message;
  const inside = message
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : accent(part)))
    .join('');
  return `⟦${inside}⟧`;
}

function deep<T>(value: T): T {
  if (typeof value === 'string') return pseudo(value) as T;
  if (Array.isArray(value)) return value.map(deep) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, deep(part)])) as T;
}

const named = (names: readonly string[]) => names.map(pseudo);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const short = (names: readonly string[]) => named(names.map((name) => name.slice(0, 3)));

/** Register with `registerLanguage(PSEUDO_TAG, pseudoMessages)`, and set `lang` to `PSEUDO_TAG`. */
export const pseudoMessages: Messages = {
  ...deep(english),
  // English leaves these to the browser, whose names would not be seen as messages.
  dates: {
    ...deep(datesEn),
    weekdays: named(WEEKDAYS),
    shortWeekdays: short(WEEKDAYS),
    months: named(MONTHS),
    shortMonths: short(MONTHS),
  },
};

/**
 * What is left of a page's text when all messages, with the values inside them, are taken out. Should hold nothing but
 * data: names from the feed, numbers, and names of languages and units from the browser.
 */
export function outsideMessages(text: string): string {
  let rest = text;
  let before;
  do {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  } while (rest !== before);
  return rest.replace(/\s+/g, ' ').trim();
}
