/** What a calendar may say about a meeting: nothing that names a condition, unless somebody chose it. */
import type { Group, Meeting, Venue } from '../domain/model.js';
import { placeText } from './place-text.js';

/** The words of a calendar file. All of them are neutral. */
export interface CalendarWords {
  /** The discreet title. */
  readonly title: string;
  readonly online: string;
  readonly phone: string;
  /** Before the join link; `{link}` stands for it. */
  readonly join: string;
  /** Before a number to call; `{number}` stands for it. */
  readonly call: string;
}

export const CALENDAR_WORDS: CalendarWords = {
  title: 'Group meeting',
  online: 'Online',
  phone: 'By phone',
  join: 'Join: {link}',
  call: 'Call: {number}',
};

/** `discreet`: neutral words. `full`: the group's name. A function: your own words. */
export type CalendarTitle = 'discreet' | 'full' | ((meeting: Meeting, group: Group | undefined) => string);

export function titleOf(
  meeting: Meeting,
  group: Group | undefined,
  title: CalendarTitle,
  words: CalendarWords,
): string {
  if (typeof title === 'function') return title(meeting, group) || words.title;
  return title === 'full' ? (meeting.name ?? group?.name ?? words.title) : words.title;
}

/** Where: the address of one that people go to, else how they join. Never a link, a number or a passcode. */
export function locationOf(meeting: Meeting, venue: Venue | undefined, words: CalendarWords): string {
  const { attendance } = meeting;
  const isAt = attendance.includes('in-person') || attendance.length === 0;
  const parts = [
    isAt ? placeText(venue ?? meeting.venue) : '',
    attendance.includes('online') ? words.online : '',
    attendance.includes('phone') ? words.phone : '',
  ];
  return parts.filter(Boolean).join('; ');
}

/** The join link, if the group lets everybody see it. */
export const openLinkOf = ({ online }: Meeting): string | undefined =>
  online?.reveal === 'on-request' ? undefined : online?.url;

/** The number without the codes that are dialled after it: they let people in. */
const openNumberOf = ({ phone }: Meeting): string | undefined => phone?.number.split(/[,;*#p]/i, 1)[0]?.trim();

/** How to join, and nothing that says what the group is about. */
export function joiningText(meeting: Meeting, words: CalendarWords): string[] {
  const link = meeting.attendance.includes('online') ? openLinkOf(meeting) : undefined;
  const number = meeting.attendance.includes('phone') ? openNumberOf(meeting) : undefined;
  return [
    ...(link ? [words.join.replace('{link}', () => link)] : []),
    ...(number ? [words.call.replace('{number}', () => number)] : []),
  ];
}
