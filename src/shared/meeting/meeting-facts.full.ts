/**
 * What a meeting says that is more than a name, a place and a time: online or by phone, soon, how to join, a pause,
 * places left, extras, the one button. Loads with the first such meeting; see `meeting-facts.view.ts`.
 */
import type { Group, Meeting, PlainDate, Term } from '../../domain/model.js';

import { isOtherClock } from '../../domain/other-clock.js';
import { UNKNOWN_TIME_ZONE, type Occurrence, type TimeZone } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { timeStatus } from '../../domain/time-status.js';
import { factsEn } from '../../i18n/en/facts.js';
import { startsEn } from '../../i18n/en/starts.js';
import { fill, isolate, listWords, sentence } from '../../i18n/format.js';

import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { startWords } from '../../i18n/start-words.js';

import { placeIcon } from '../templates/icon.js';
import {
  askIcon,
  bookIcon,
  bothIcon,
  clockIcon,
  doorIcon,
  infoIcon,
  onlineIcon,
  phoneIcon,
} from '../templates/fact-icons.js';
import {
  type ActionView,
  inPersonWords,
  type LineView,
  meetingName,
  type MeetingFactsView,
  rareFacts,
  type FactsContext,
  todayIn,
} from './meeting-facts.view.js';
import { meetingSections, placeWords, type MeetingWords } from './words.js';
import { termLabel } from './term-label.js';

export { meetingFacts } from '../styles/meeting-facts.js';
export { extrasTemplate, flagTemplate, soonTemplate } from './meeting-row.template.js';

export const FULL_SECTIONS = { ...meetingSections, facts: factsEn, starts: startsEn };
export type FullWords = MeetingWords & Resolved<'facts' | 'starts'>;

const fullWords = ({ language }: MeetingWords): FullWords => resolveMessages(language, FULL_SECTIONS);

export function fullFactsView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: FactsContext,
): MeetingFactsView {
  const { now } = context;
  const words = fullWords(context.words);
  const today = todayIn(meeting, context);
  const status = statusOf(group, meeting, today);
  const paused = status === 'paused' || status === 'closed';
  const when = paused ? undefined : next;
  const rare = paused ? rareFacts.get() : undefined;
  const soon = when && soonWords(when, group, now, words);
  return {
    id: meeting.id,
    isPlain: false,
    name: meetingName(meeting, group),
    who: whoWords(group, words),
    paused,
    flag: paused ? rare?.flagWords(status, words) : undefined,
    soon,
    lines: [
      placeLine(meeting, when, words),
      ...(paused ? (rare?.pausedLines(meeting, group, now, today, words) ?? []) : joinLines(group, today, words)),
      ...noteLines(meeting, group, status === 'unknown', words),
    ],
    extras: extrasOf(meeting, group, words),
    action: soon ? joinAction(meeting, group, words) : undefined,
  };
}

/** The group's own line, else the names of whom and what it is for. */
export function whoWords(group: Group | undefined, words: MeetingWords): string | undefined {
  if (!group || group.summary) return group?.summary;
  const names = (['roles', 'audiences', 'topics'] as const).flatMap((kind) => labelsOf(group[kind], kind, words));
  return names.length > 0 ? listWords(names, { comma: words.dates.list.comma }) : undefined;
}

/** The names of these terms; none of our own codes while their file is not here. */
function labelsOf(
  terms: readonly Term[] = [],
  kind: 'roles' | 'audiences' | 'topics' | 'access',
  { language }: MeetingWords,
): string[] {
  const names = terms.some(({ label }) => !label) ? rareFacts.get()?.labelsIn(language)[kind] : undefined;
  return terms.map((term) => termLabel(term, names ?? {}));
}

/** The reader's own clock, only for meetings that are joined from home and only where the clocks differ. */
export function yourTime(
  meeting: Meeting,
  next: Occurrence,
  words: MeetingWords,
  readerTimeZone: TimeZone,
): string | undefined {
  const fromHome = meeting.attendance.includes('online') || meeting.attendance.includes('phone');
  if (!fromHome || next.timeZone === UNKNOWN_TIME_ZONE) return undefined;
  if (!isOtherClock(next, readerTimeZone)) return undefined;
  return rareFacts.get()?.yourTimeWords(next, readerTimeZone, words);
}

/** For this long after a start, who may just turn up can still come in without a fuss. */
const LATE_MINUTES = 10;

/**
 * "Starts in about 20 minutes. You can still join." Joining late is only said where people may just turn up, and not
 * for long. Of a meeting that one has to ask or book for, a start that is past helps nobody.
 */
function soonWords(next: Occurrence, group: Group | undefined, now: number, words: FullWords): string | undefined {
  const status = timeStatus(next, now);
  if (status.code === 'later' || status.code === 'over') return undefined;
  const how = group?.joining?.how;
  const isOn = status.code === 'in-progress';
  if (isOn && how && how !== 'drop-in') return undefined;
  const phrase = startWords(status, words);
  const said = isOn
    ? fill(words.facts.inProgress, { started: sentence(phrase, words.language) })
    : fill(words.facts.startsSoon, { when: phrase });
  const isInTime = !isOn || status.startedMinutesAgo <= LATE_MINUTES;
  return how === 'drop-in' && isInTime ? `${said} ${words.facts.canStillJoin}` : said;
}

export function placeLine(meeting: Meeting, next: Occurrence | undefined, words: FullWords): LineView {
  const ways = meeting.attendance;
  const at = (mode: (typeof ways)[number]): boolean => ways.includes(mode);
  const { online, phone, wayUnknown, orOnline, orPhone, orOnlineOrPhone } = words.facts;
  if (!at('in-person')) {
    const place = isolate(placeWords(next?.venue ?? meeting.venue), words.direction);
    if (at('online'))
      return { kind: 'place', icon: onlineIcon, lead: at('phone') ? fill(orPhone, { first: online }) : online };
    return at('phone')
      ? { kind: 'place', icon: phoneIcon, lead: phone }
      : { kind: 'place', icon: infoIcon, lead: wayUnknown, rest: place ? [place] : undefined };
  }
  const first = inPersonWords(meeting, next, words);
  if (!at('online') && !at('phone')) return { kind: 'place', icon: placeIcon, lead: first };
  const pattern = at('online') ? (at('phone') ? orOnlineOrPhone : orOnline) : orPhone;
  return { kind: 'place', icon: bothIcon, lead: fill(pattern, { first }) };
}

const JOIN_ICONS = {
  'drop-in': doorIcon,
  book: bookIcon,
  contact: askIcon,
  referral: askIcon,
  'waiting-list': clockIcon,
} as const;

/** How to get in is a sentence, not a badge. Nothing is said where the group said nothing. */
export function joinLines(group: Group | undefined, today: PlainDate, words: FullWords): LineView[] {
  const how = group?.joining?.how;
  if (!how) return group?.joining?.note ? [{ kind: 'join', icon: infoIcon, lead: '', rest: [group.joining.note] }] : [];
  const places = group.places && rareFacts.get()?.placesWords(group.places, today, words);
  const said = [places, group.joining?.note].filter((part) => part !== undefined && part !== '');
  const rest = said.length > 0 ? said : [words.facts.joinHelp[how]];
  return [{ kind: 'join', icon: JOIN_ICONS[how], lead: words.facts.join[how], rest: rest as readonly string[] }];
}

function noteLines(meeting: Meeting, group: Group | undefined, unknown: boolean, words: FullWords): LineView[] {
  if (unknown) return rareFacts.get()?.unknownLines(words) ?? [];
  const note =
    meeting.status !== 'paused'
      ? (meeting.statusNote ?? (group?.status === 'active' ? group.statusNote : undefined))
      : undefined;
  return note ? [{ kind: 'plain', icon: infoIcon, lead: '', rest: [note] }] : [];
}

/** Quiet words at the end: cost, what access there is, size, languages besides the page's. Never more than five. */
function extrasOf(meeting: Meeting, group: Group | undefined, words: FullWords): readonly string[] {
  const { language } = words;
  const free = group?.cost?.free || group?.cost?.amount === 0;
  const access = (group?.access ?? []).filter(({ answer }) => answer === 'yes');
  const languages = (group?.languages ?? []).filter((tag) => tag.split('-')[0] !== language.split('-')[0]);
  const names = languages.length > 0 ? rareFacts.get() : undefined;
  return [
    ...(free ? [words.facts.free] : []),
    ...(group?.typicalSize ? [fill(words.facts.size, { size: isolate(group.typicalSize, words.direction) })] : []),
    ...languages.map((tag) => names?.languageName(tag, language, names.labelsIn(language).languages) ?? tag),
    ...labelsOf(access, 'access', words),
    ...(meeting.formats ?? []).map((term) => term.label ?? term.code),
  ].slice(0, 5);
}

/** Only when the act is possible now, and only where the group lets its link be printed. */
function joinAction(meeting: Meeting, group: Group | undefined, words: FullWords): ActionView | undefined {
  const { online } = meeting;
  if (!online?.url || online.reveal === 'on-request' || !meeting.attendance.includes('online')) return undefined;
  const context = fill(words.facts.actionContext, { name: meetingName(meeting, group) });
  return { label: words.facts.joinOnline, context, url: online.url };
}

/** The reader's own time, for a card. */
export function ownTime(meeting: Meeting, next: Occurrence, context: FactsContext): string | undefined {
  return yourTime(meeting, next, context.words, context.readerTimeZone);
}
