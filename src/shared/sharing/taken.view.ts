/**
 * What a person needs to get to one meeting, as flat words: for paper, for a text that is copied, for a text that is sent.
 * Pure, but for files on demand (`domain/on-demand.ts`): make it through `whole`.
 */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { displayPhone } from '../../domain/links.js';
import { loadMissed } from '../../domain/on-demand.js';
import { occurrences } from '../../domain/occurrences.js';
import { describeSchedule } from '../../domain/schedule-facts.js';
import type { Occurrence } from '../../domain/schedule.js';
import { sharingEn } from '../../i18n/en/sharing.js';
import { fill, listWords } from '../../i18n/format.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { scheduleWords } from '../../i18n/rule-words.js';
import { fullFactsView, whoWords } from '../meeting/meeting-facts.full.js';
import { type FactsContext, meetingName, todayIn } from '../meeting/meeting-facts.view.js';
import {
  accessViews,
  costItems,
  detailsSections,
  type DetailsWords,
  type ItemView,
  wayInItems,
  whereItems,
} from '../meeting/meeting-details.view.js';

const SECTIONS = { ...detailsSections, sharing: sharingEn };
export type SharingWords = DetailsWords & Resolved<'sharing'>;

export const sharingWords = (language: string): SharingWords => resolveMessages(language, SECTIONS);

/** The moment, whose clock, and the language: what words depend on. */
export type TakenContext = Omit<FactsContext, 'words'> & { readonly words: SharingWords };

export interface Taken {
  readonly id: string;
  readonly name: string;
  /** Whom and what it is for. Not for what lies about. */
  readonly who?: string | undefined;
  /** "Every Tuesday, 7pm to 8:30pm", with the feed's own note. */
  readonly rule: string;
  /** The next date, else the rule, and no word of the feed's. */
  readonly when: string;
  /** The next three dates in full, with their zone. None while it is paused. */
  readonly dates: readonly string[];
  /** "In person at Riverside Hall, Milltown, or online by video". Empty where the address says it all. */
  readonly way: string;
  /** The address by lines, and how to get there. */
  readonly address: readonly string[];
  readonly directions: readonly string[];
  /** Whether to book, or why and until when it does not meet. */
  readonly join: readonly string[];
  /** Numbers, addresses and links in full: paper cannot be pressed. */
  readonly contact: readonly string[];
  readonly cost: readonly string[];
  readonly access: readonly string[];
  readonly firstVisit?: string | undefined;
  /** The group's own page. */
  readonly page?: string | undefined;
}

const DATES = 3;

export function takenView(meeting: Meeting, group: Group | undefined, context: TakenContext): Taken {
  const { words, now, readerTimeZone } = context;
  const { schedule, durationMinutes } = meeting;
  const starts = nextStarts(meeting, context);
  const row = fullFactsView(meeting, group, starts[0], { words, now, readerTimeZone });
  const [place, ...lines] = row.lines.map(({ lead, rest = [] }) => [lead, ...rest].filter(Boolean).join(' '));
  const where = whereItems(meeting, row.paused ? undefined : starts[0], words);
  const rule = scheduleWords(schedule, describeSchedule(schedule), durationMinutes, words);
  const today = todayIn(meeting, context);
  const address = where.flatMap((item) => (item.kind === 'list' ? item.items : []));
  const isAtPlace = address.length > 0 && meeting.attendance.join() === 'in-person';
  const [next] = row.paused ? [] : starts;
  return {
    id: meeting.id,
    name: meetingName(meeting, group),
    who: whoWords(group, words),
    rule: schedule.note ? fill(words.sharing.labelled, { label: rule, value: schedule.note }) : rule,
    when: next ? occurrenceWords(next, words, today) : rule,
    dates: row.paused ? [] : starts.map((start) => datedWords(start, words, today)),
    way: isAtPlace ? '' : (place ?? ''),
    address,
    directions: where.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
    join: lines,
    contact: contactWords(meeting, group, words),
    cost: costItems(group, words).flatMap(itemWords),
    access: accessViews(meeting, group, words).map(({ text }) => text),
    firstVisit: group?.firstVisit,
    page: pageOf(meeting, group),
  };
}

const datedWords = (start: Occurrence, words: SharingWords, today: string): string =>
  occurrenceWords(start, words, today) + (start.note ? ` (${start.note})` : '');

/** Going on or to come. */
export function nextStarts(
  { schedule, durationMinutes }: Meeting,
  { now, readerTimeZone }: Pick<TakenContext, 'now' | 'readerTimeZone'>,
  most = DATES,
): readonly Occurrence[] {
  const starts: Occurrence[] = [];
  for (const start of occurrences(schedule, now, Infinity, { durationMinutes, assumedTimeZone: readerTimeZone })) {
    starts.push(start);
    if (starts.length === most) break;
  }
  return starts;
}

function itemWords(item: ItemView): readonly string[] {
  if (item.kind === 'list') return item.items;
  return item.kind === 'text' ? [item.text] : [];
}

/** Each number and address once, with what it is for. A link that is given on request stays with the group. */
function contactWords(meeting: Meeting, group: Group | undefined, words: SharingWords): string[] {
  const { phone, email, url } = group?.joining ?? {};
  const labelled = (label: string | undefined, value: string): string =>
    label ? fill(words.sharing.labelled, { label, value }) : value;
  const said = new Set<string>();
  const once = (value: string | undefined): string[] => {
    if (!value || said.has(value)) return [];
    said.add(value);
    return [value];
  };
  const sites = (address: string | undefined): string[] => once(address && withoutScheme(address));
  // In text that runs from the right, a plus sign would go to the other end of its number.
  const mark = words.direction === 'rtl' ? '\u200e' : '';
  const numbers = (number: string | undefined): string[] => once(number && mark + displayPhone(number));
  return [
    ...sites(url).map((address) => labelled(words.details.bookingPage, address)),
    ...numbers(phone),
    ...once(email),
    ...wayInItems(meeting, words).flatMap((item) => {
      if (item.kind !== 'link') return itemWords(item);
      return item.isNumber
        ? once(mark + item.text).map((number) => labelled(item.label, number))
        : sites(item.url).map((address) => labelled(item.text, address));
    }),
    ...(group?.contacts ?? []).flatMap(({ label, ...each }) => {
      const values = [...numbers(each.phone), ...once(each.email), ...sites(each.url)];
      return values.length > 0 ? [labelled(label, listWords(values, { comma: words.dates.list.comma }))] : [];
    }),
  ];
}

/** As people write addresses. Only web links have a scheme that can go. */
export const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');

/** The page of the group that the feed names: never a link to join, never one of ours. */
function pageOf(meeting: Meeting, group: Group | undefined): string | undefined {
  const pages = [meeting.url, ...(group?.links ?? []).map(({ url }) => url)];
  return pages.find((url) => url && /^https?:\/\//i.test(url));
}

/** Several sentences and phrases on one line, without a full stop in its middle. */
export const onOneLine = (parts: readonly string[], { sharing }: Pick<SharingWords, 'sharing'>): string =>
  parts.length > 0
    ? parts.reduce((before, after) => fill(sharing.then, { before: before.replace(/\.$/, ''), after }))
    : '';

export const groupOf = (meeting: Meeting, { groups }: Directory): Group | undefined =>
  groups.find(({ id }) => id === meeting.groupId);

/** Makes something, and once more when it missed a file that only some meetings need. */
export async function whole<T>(make: () => T): Promise<T> {
  const made = make();
  const missing = loadMissed();
  if (!missing) return made;
  await missing;
  return make();
}
