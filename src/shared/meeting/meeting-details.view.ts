/** What the details of one meeting say: everything the model holds, in a fixed order, and what is not known. */
import type { AccessFact, Directory, Group, Link, Meeting, PlainDate } from '../../domain/model.js';
import { conferenceProvider, displayPhone, mailLink, telephoneLink } from '../../domain/links.js';
import { exceptions } from '../../domain/exceptions.js';
import { occurrences } from '../../domain/occurrences.js';
import type { Occurrence } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { describeSchedule } from '../../domain/schedule-facts.js';
import { timeStatus } from '../../domain/time-status.js';
import { ACCESS_FEATURES, type AccessFeature } from '../../domain/vocabulary.js';
import { fill, isolate, listWords } from '../../i18n/format.js';
import { languageName, money, regionName } from '../../i18n/names.js';
import { detailsEn } from '../../i18n/en/details.js';
import { choicesEn } from '../../i18n/en/choices.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { noticesEn } from '../../i18n/en/notices.js';
import { rulesEn } from '../../i18n/en/rules.js';
import type { Resolved } from '../../i18n/locales.js';
import { scheduleWords } from '../../i18n/rule-words.js';
import { dateWords, nearDayWords } from '../../i18n/time-words.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { facilitatorSentences } from './facilitators.js';
import { FULL_SECTIONS, type FullWords, fullFactsView, joinLines, whoWords, yourTime } from './meeting-facts.full.js';
import { type ActionView, type LineView, meetingName, type FactsContext, todayIn } from './meeting-facts.view.js';
import { termLabel } from './term-label.js';

export const detailsSections = {
  ...FULL_SECTIONS,
  notices: noticesEn,
  vocabulary: vocabularyEn,
  rules: rulesEn,
  choices: choicesEn,
  details: detailsEn,
};
export type DetailsWords = FullWords & Resolved<'notices' | 'vocabulary' | 'rules' | 'choices' | 'details'>;

/** A paragraph, a link, or a list of short lines. A link's address has passed the allow-list in its reader. */
export type ItemView =
  | { readonly kind: 'text'; readonly text: string; readonly quiet?: boolean; readonly strong?: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      readonly isNumber?: boolean;
      readonly label?: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'meeting'; readonly text: string; readonly meetingId: string };

export interface PairView {
  readonly key: string;
  readonly label: string;
  readonly items: readonly ItemView[];
}

export interface AccessView {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly text: string;
}

export interface MeetingDetailsView {
  readonly name: string;
  readonly who?: string | undefined;
  readonly plate: {
    readonly label: string;
    readonly date?: string | undefined;
    readonly soon?: string | undefined;
    readonly rest: readonly string[];
    readonly lines: readonly LineView[];
    readonly action?: ActionView | undefined;
  };
  readonly pairs: readonly PairView[];
  readonly where: readonly ItemView[];
  readonly access: readonly AccessView[];
  readonly ask?: ActionView | undefined;
  readonly checked: readonly string[];
}

export type DetailsContext = Omit<FactsContext, 'words' | 'listTimeZone' | 'headingDate'> & {
  readonly words: DetailsWords;
};

/** Dates listed under "When it meets". */
const NEXT_DATES = 4;
/** How far ahead a date without a meeting is worth saying. */
const AHEAD_MILLISECONDS = 60 * 86_400_000;

export function meetingDetailsView(
  meeting: Meeting,
  directory: Directory,
  next: Occurrence | undefined,
  context: DetailsContext,
): MeetingDetailsView {
  const { words, now } = context;
  const group = directory.groups.find(({ id }) => id === meeting.groupId);
  const row = fullFactsView(meeting, group, next, context);
  const when = row.paused ? undefined : next;
  return {
    name: meetingName(meeting, group),
    who: whoWords(group, words),
    plate: {
      label: plateLabel(meeting, group, when, context),
      date: when && occurrenceWords(when, words, todayIn(meeting, context)),
      soon: row.soon,
      rest: when ? [yourTime(meeting, when, words, context.readerTimeZone), when.note].filter(isText) : [],
      lines: row.lines,
      action: row.action ?? bookAction(meeting, group, words),
    },
    pairs: pairsOf(meeting, group, directory, context).filter((pair) => pair.items.length > 0),
    where: whereItems(meeting, when, words),
    access: accessViews(meeting, group, words),
    ask: askAction(meeting, group, words),
    checked: checkedLines(group, words, now),
  };
}

const isText = (value: string | undefined): value is string => Boolean(value);
const text = (value: string | undefined, quiet = false): ItemView[] =>
  value ? [{ kind: 'text', text: value, quiet }] : [];

function plateLabel(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: DetailsContext,
): string {
  const { details, notices: said } = context.words;
  if (!next) {
    const status = statusOf(group, meeting, todayIn(meeting, context));
    if (status === 'closed') return said.closed;
    return status === 'paused' ? said.notMeeting : details.noNextMeeting;
  }
  const near = timeStatus(next, context.now);
  if (near.code !== 'later') return details.nextMeeting;
  return near.days === 0
    ? details.nextMeetingToday
    : near.days === 1
      ? details.nextMeetingTomorrow
      : details.nextMeeting;
}

function bookAction(meeting: Meeting, group: Group | undefined, words: DetailsWords): ActionView | undefined {
  const { joining } = group ?? {};
  if (!joining?.url || group?.places?.left === 0 || joining.how !== 'book') return undefined;
  const context = fill(words.facts.actionContext, { name: meetingName(meeting, group) });
  return { label: words.details.bookPlace, context, url: joining.url };
}

/** Where to ask what is not known: the first address the group gives. */
export function askAction(meeting: Meeting, group: Group | undefined, words: DetailsWords): ActionView | undefined {
  const contact = [group?.joining, ...(group?.contacts ?? [])].find((each) => each?.email ?? each?.phone ?? each?.url);
  const url =
    (contact?.email && mailLink(contact.email)) || (contact?.phone && telephoneLink(contact.phone)) || contact?.url;
  const context = fill(words.facts.actionContext, { name: meetingName(meeting, group) });
  return url ? { label: words.details.askTheGroup, context, url } : undefined;
}

function pairsOf(
  meeting: Meeting,
  group: Group | undefined,
  directory: Directory,
  context: DetailsContext,
): PairView[] {
  const { words } = context;
  const { details } = words;
  const pair = (key: string, label: string, items: readonly ItemView[]): PairView => ({ key, label, items });
  return [
    pair('like', details.whatItIsLike, likeItems(meeting, group, words)),
    pair('who', details.whoFor, whoItems(group, words)),
    pair('first-visit', details.yourFirstVisit, text(group?.firstVisit)),
    pair('when', details.whenItMeets, whenItems(meeting, context)),
    pair('other-times', details.otherTimes, otherTimes(meeting, directory, words)),
    pair('join', details.howToJoin, joinItems(meeting, group, todayIn(meeting, context), words)),
    pair('cost', details.cost, costItems(group, words)),
    pair('run-by', details.whoRunsIt, runByItems(group, words)),
    pair('said-here', details.whatIsSaid, saidHereItems(group, words)),
    pair('languages', details.languages, languageItems(group, words)),
    pair('contact', details.contact, contactItems(group)),
    pair('links', details.links, linkItems(meeting, group, words)),
  ];
}

function likeItems(meeting: Meeting, group: Group | undefined, words: DetailsWords): ItemView[] {
  const size = group?.typicalSize && fill(words.facts.size, { size: isolate(group.typicalSize, words.direction) });
  const formats = (meeting.formats ?? []).map((term) => term.label ?? term.code);
  return [
    ...text(group?.description),
    ...text(meeting.note),
    ...text(size),
    ...text(listWords(formats, { comma: words.dates.list.comma })),
  ];
}

export function whoItems(group: Group | undefined, words: DetailsWords): ItemView[] {
  if (!group) return [];
  const { vocabulary, choices, details } = words;
  const { minimumAge: minimum, maximumAge: maximum, text: said, everyoneWelcome } = group.eligibility ?? {};
  const people = [
    ...(group.roles ?? []).map((term) => termLabel(term, vocabulary.roles)),
    ...(group.audiences ?? []).map((term) => termLabel(term, vocabulary.audiences)),
  ];
  const topics = (group.topics ?? []).map((term) => termLabel(term, vocabulary.topics));
  let age: string | undefined;
  if (minimum !== undefined && maximum !== undefined) age = fill(details.ageBetween, { minimum, maximum });
  else if (minimum !== undefined) age = fill(details.ageFrom, { minimum });
  else if (maximum !== undefined) age = fill(details.ageTo, { maximum });
  return [
    ...text(listWords(people, words.dates.list)),
    ...text(listWords(topics, words.dates.list)),
    ...text(said),
    ...text(age),
    ...text(everyoneWelcome ? details.everyoneWelcome : undefined),
    ...text(group.openness && choices.openness[group.openness]),
  ];
}

function whenItems(meeting: Meeting, { words, now, readerTimeZone, ...rest }: DetailsContext): ItemView[] {
  const { schedule, durationMinutes } = meeting;
  const today = todayIn(meeting, { now, readerTimeZone, ...rest });
  const options = { durationMinutes, assumedTimeZone: readerTimeZone };
  const dates: string[] = [];
  for (const occurrence of occurrences(schedule, now, Infinity, options)) {
    const near = nearDayWords(occurrence.start.slice(0, 10), words, today);
    const date = dateWords(occurrence.start, words, today);
    const note = occurrence.note ? ` (${occurrence.note})` : '';
    dates.push((near ? fill(words.time.dateAndTime, { date: near, time: date }) : date) + note);
    if (dates.length === NEXT_DATES) break;
  }
  const off = exceptions(schedule, now, now + AHEAD_MILLISECONDS, options);
  return [
    ...text(scheduleWords(schedule, describeSchedule(schedule), durationMinutes, words)),
    ...text(schedule.note, true),
    ...(dates.length > 1 ? [{ kind: 'list', items: dates } as const] : []),
    ...off.map(({ date, note }): ItemView => ({
      kind: 'text',
      strong: fill(words.details.noMeetingOn, { date: dateWords(date, words, today) }),
      text: note ?? '',
    })),
  ];
}

function otherTimes(meeting: Meeting, directory: Directory, words: DetailsWords): ItemView[] {
  return directory.meetings
    .filter(({ groupId, id }) => groupId === meeting.groupId && id !== meeting.id)
    .map((other) => ({
      kind: 'meeting',
      meetingId: other.id,
      text: scheduleWords(other.schedule, describeSchedule(other.schedule), other.durationMinutes, words),
    }));
}

const joinItems = (meeting: Meeting, group: Group | undefined, today: PlainDate, words: DetailsWords): ItemView[] => [
  ...signUpItems(group, today, words),
  ...wayInItems(meeting, words),
];

/** Whether to book, and where. */
export function signUpItems(group: Group | undefined, today: PlainDate, words: DetailsWords): ItemView[] {
  const items: ItemView[] = joinLines(group, today, words).map(({ lead, rest = [] }) => ({
    kind: 'text',
    strong: lead,
    text: rest.join(' '),
  }));
  if (group?.joining?.url) items.push({ kind: 'link', text: words.details.bookingPage, url: group.joining.url });
  return [...items, ...numberItem(group?.joining?.phone), ...mailItem(group?.joining?.email)];
}

/** Links and numbers as the group lets them be shown. A passcode only stands beside what it opens. */
export function wayInItems({ online, phone }: Meeting, words: DetailsWords): ItemView[] {
  const { details } = words;
  const items: ItemView[] = [];
  if (online?.reveal === 'on-request') items.push(...text(details.linkOnRequest));
  else if (online?.url) {
    // The name of a service is ours or its address, never the feed's: it stands where people trust it.
    const provider = conferenceProvider(online.url) ?? /^https?:\/\/([^/?#]+)/i.exec(online.url)?.[1];
    items.push({
      kind: 'link',
      text: provider ? fill(details.joinLinkAt, { provider }) : details.joinLink,
      url: online.url,
    });
    items.push(
      ...text(online.passcode && fill(details.passcode, { passcode: isolate(online.passcode, words.direction) })),
    );
  }
  items.push(...text(online?.note));
  if (phone) {
    items.push(...numberItem(phone.number, details.dialIn));
    items.push(
      ...text(phone.passcode && fill(details.passcode, { passcode: isolate(phone.passcode, words.direction) })),
      ...text(phone.note),
    );
  }
  return items;
}

function numberItem(number: string | undefined, label?: string): ItemView[] {
  if (!number) return [];
  const url = telephoneLink(number);
  return url
    ? [{ kind: 'link', text: displayPhone(number), url, isNumber: true, ...(label && { label }) }]
    : text(number);
}

function mailItem(email: string | undefined, label?: string): ItemView[] {
  const url = email && mailLink(email);
  return url ? [{ kind: 'link', text: email, url, ...(label && { label }) }] : text(email);
}

export function costItems(group: Group | undefined, words: DetailsWords): ItemView[] {
  const { free, amount, currency, note } = group?.cost ?? {};
  const price =
    free || amount === 0
      ? words.choices.cost.free
      : amount !== undefined &&
        currency &&
        fill(words.details.costAmount, { amount: money(amount, currency, words.language) });
  return [...text(price || undefined), ...text(note)];
}

function runByItems(group: Group | undefined, words: DetailsWords): ItemView[] {
  const people = (group?.facilitators ?? []).map((person) => facilitatorSentences(person, words));
  return [
    ...text(group?.leadership && words.details.leadership[group.leadership]),
    ...people.flatMap((person) => text(person)),
    ...text(group?.organisation),
  ];
}

/** What a group says about privacy never stands without its limit. */
export function saidHereItems(group: Group | undefined, words: DetailsWords): ItemView[] {
  const { details } = words;
  const { agreement, confidentialityNote } = group ?? {};
  if (!agreement && !confidentialityNote) return [];
  return [
    ...text(confidentialityNote),
    ...(agreement?.rules?.length ? [{ kind: 'list', items: agreement.rules, ordered: true } as const] : []),
    ...text(details.confidentialityLimit),
    ...(agreement?.url ? [{ kind: 'link', text: details.groupAgreement, url: agreement.url } as const] : []),
    ...text(agreement?.agreedOn && fill(details.agreedOn, { date: plainDateWords(agreement.agreedOn, words) }), true),
  ];
}

function languageItems(group: Group | undefined, { language, vocabulary, dates }: DetailsWords): ItemView[] {
  const names = (group?.languages ?? []).map((tag) => languageName(tag, language, vocabulary.languages));
  return text(listWords(names, dates.list));
}

function contactItems(group: Group | undefined): ItemView[] {
  return (group?.contacts ?? []).flatMap(({ label, phone, email, url }) => [
    ...(label ? text(label) : []),
    ...numberItem(phone),
    ...mailItem(email),
    ...(url ? [{ kind: 'link', text: url.replace(/^https?:\/\/|\/$/g, ''), url } as const] : []),
  ]);
}

function linkItems(meeting: Meeting, group: Group | undefined, words: DetailsWords): ItemView[] {
  const own: readonly Link[] = meeting.url ? [{ url: meeting.url }] : [];
  return [...own, ...(group?.links ?? [])].map(({ url, label }) => ({
    kind: 'link',
    url,
    text: label ?? words.details.moreFromGroup,
  }));
}

export function whereItems(meeting: Meeting, next: Occurrence | undefined, words: DetailsWords): ItemView[] {
  const venue = next?.venue ?? meeting.venue;
  if (!venue) return [];
  const { name, address, locality, region, postalCode, country } = venue;
  const lines = [
    name,
    ...(address ?? '').split(/\n|,\s*/),
    locality,
    region,
    postalCode,
    country?.length === 2 ? regionName(country, words.language) : country,
  ];
  const seen = [...new Set(lines.filter(isText))];
  return [
    ...(seen.length > 0 ? [{ kind: 'list', items: seen } as const] : []),
    ...text(venue.approximate && meeting.attendance.includes('in-person') ? words.details.placeRough : undefined, true),
    ...text(venue.directions, true),
    ...text(venue.transport, true),
  ];
}

/** One access fact: there, not there, or its bare name for the list of what is not known. */
export function accessLabel(fact: AccessFact, { vocabulary, details }: DetailsWords): string {
  return termLabel(fact, { yes: vocabulary.access, no: details.accessNo, unknown: details.accessName }[fact.answer]);
}

/** What people ask most about getting in, for each way to take part: listed as not known when the group does not say. */
const ASKED: Readonly<Record<string, readonly AccessFeature[]>> = {
  'in-person': ['step-free', 'accessible-toilet', 'hearing-loop'],
  online: ['captions', 'camera-optional'],
  phone: [],
};

export function accessViews(meeting: Meeting, group: Group | undefined, words: DetailsWords): AccessView[] {
  const facts = group?.access ?? [];
  const asked = new Set(meeting.attendance.flatMap((mode) => ASKED[mode] ?? []));
  const unsaid = ACCESS_FEATURES.filter((code) => asked.has(code) && !facts.some((fact) => fact.code === code));
  const all: AccessFact[] = [...facts, ...unsaid.map((code) => ({ code, answer: 'unknown' }) as const)];
  const known = (answer: 'yes' | 'no'): AccessView[] =>
    all
      .filter((fact) => fact.answer === answer)
      .map((fact) => ({ answer, text: [accessLabel(fact, words), fact.note].filter(isText).join('. ') }));
  const unknown = all.filter(({ answer }) => answer === 'unknown').map((fact) => accessLabel(fact, words));
  const list = listWords(unknown, { comma: words.dates.list.comma });
  return [
    ...known('yes'),
    ...known('no'),
    ...(list ? [{ answer: 'unknown', text: fill(words.details.notKnown, { list }) } as const] : []),
  ];
}

function checkedLines(group: Group | undefined, words: DetailsWords, now: number): string[] {
  const { on, by, reviewBy } = group?.verified ?? {};
  const lines: string[] = [];
  if (on && by)
    lines.push(fill(words.details.checkedBy, { date: plainDateWords(on, words), name: isolate(by, words.direction) }));
  else if (on) lines.push(fill(words.notices.checkedOn, { date: plainDateWords(on, words) }));
  if (reviewBy && Date.parse(reviewBy) > now)
    lines.push(fill(words.details.checkAgainBy, { date: plainDateWords(reviewBy, words) }));
  if (!on && group?.updatedOn)
    lines.push(fill(words.details.updatedOn, { date: plainDateWords(group.updatedOn, words) }));
  return lines;
}
