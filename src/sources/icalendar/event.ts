/** What an event says besides its time: who, where, how to get in. Names of people are not read. */
import type { Group, Meeting, Term, Venue } from '../../domain/model.js';
import { conferenceProvider } from '../../domain/conference.js';
import { settleAttendance } from '../shared/attendance.js';
import { readDialIn, readLink } from '../shared/contact.js';
import { pageLink } from '../shared/links.js';
import { checkedPoint, isExactAddress, parsePoint } from '../shared/place.js';
import { cut, type Report } from '../shared/problems.js';
import { compact, compactOrNothing, isBlank, scalarText } from '../shared/record.js';
import { readDate } from '../shared/time.js';
import { LINE_LIMIT, readLine, readText } from '../shared/text.js';
import { findTopic } from '../native/words.js';
import { propertiesOf, textOf, type Component } from './components.js';

/** "(Cancelled)", "Tentative:" and their like around a name: the status of one date, not a part of the name. */
const STATUS_MARK =
  /^\s*[[(]?(?:cancell?ed|tentative|postponed)[\])]?\s*[:–—-]\s*|\s*[[(](?:cancell?ed|tentative|postponed)[^\])]{0,60}[\])]\s*$/gi;

export const withoutStatus = (name: string): string => name.replace(STATUS_MARK, '').trim() || name;

/** A cancelled event, by its status or by what its editor wrote before the name. */
export const saysCancelled = (event: Component, name: string): boolean =>
  /^cancelled$/i.test(scalarText(textOf(event, 'status')).trim()) ||
  /^\s*[[(]?cancell?ed\b|[[(]cancell?ed\b/i.test(name);

export const isTentative = (event: Component, name: string): boolean =>
  /^tentative$/i.test(scalarText(textOf(event, 'status')).trim()) || /[[(]tentative\b/i.test(name);

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);

/** The place, unless it is an address of the web. The first part of several is its name, where it is no house. */
export function venueOf(event: Component, report: Report): Venue | undefined {
  const text = readText(report, 'LOCATION', textOf(event, 'location'), LINE_LIMIT);
  const geo = propertiesOf(event, 'geo')[0]?.values[0];
  const given = Array.isArray(geo) ? (geo as readonly unknown[]) : [];
  const { point } =
    geo === undefined ? {} : checkedPoint(report, 'GEO', given.join(';'), parsePoint(given[0], given[1]));
  if (!text || isAddress(text)) return compactOrNothing<Venue>(compact({ point }));
  const parts = text.split(/,\s*|\n/).filter(Boolean);
  const [name = '', ...rest] = parts;
  const isNamed = rest.length > 0 && !/^\d/.test(name);
  const isExact = isExactAddress(text);
  return compact({
    name: isNamed ? name.trim() : undefined,
    address: cut((isNamed ? rest : parts).join(', '), LINE_LIMIT).trim() || undefined,
    point,
    approximate: isExact || point ? undefined : true,
  });
}

/** Where to join from afar: `CONFERENCE` (RFC 7986), Google's own, a `LOCATION` that is a link, a known service in the words. */
function remoteOf(event: Component, report: Report, description: string | undefined) {
  const conferences = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'].flatMap((name) =>
    propertiesOf(event, name).map((property) => property.raw),
  );
  const dial = conferences.find((each) => /^tel:/i.test(each));
  const link = conferences.find((each) => /^https?:/i.test(each));
  const location = textOf(event, 'location');
  const asPlace = typeof location === 'string' && isAddress(location.trim()) ? location.trim() : undefined;
  const inWords = (description?.match(/\bhttps:\/\/[^\s<>"]{1,500}/g) ?? [])
    .slice(0, 20)
    .map((each) => each.replace(/[.,;:!?)]+$/, ''))
    .find((each) => conferenceProvider(each));
  const url = readLink(report, 'CONFERENCE', link ?? asPlace ?? inWords).url;
  const phone = dial ? readDialIn(report, 'CONFERENCE', dial.replace(/^tel:/i, '')) : undefined;
  return { online: url ? { url } : undefined, phone };
}

/** Categories that are topics of ours, and the others as kinds of session. */
function termsOf(event: Component): { readonly topics: readonly Term[]; readonly formats: readonly Term[] } {
  const words = propertiesOf(event, 'categories')
    .flatMap(({ values }) => values)
    .map((value) => readLine(() => undefined, 'CATEGORIES', value))
    .filter((word): word is string => !!word);
  const topics = new Map<string, Term>();
  const formats = new Map<string, Term>();
  for (const word of words) {
    const topic = findTopic(word.toLowerCase().replace(/\s+/g, '-'));
    if (topic) topics.set(topic, { code: topic });
    else formats.set(word, { code: word, label: word });
  }
  return { topics: [...topics.values()], formats: [...formats.values()] };
}

/** Group and meeting of an event, without its time. */
export function factsOf(
  event: Component,
  report: Report,
  name: string,
  isOver: boolean,
): {
  readonly group: Omit<Group, 'id' | 'origin'>;
  readonly meeting: Omit<Meeting, 'id' | 'groupId' | 'schedule' | 'origin'>;
  readonly updatedOn?: string | undefined;
} {
  const description = readText(report, 'DESCRIPTION', textOf(event, 'description'));
  const venue = venueOf(event, report);
  const { online, phone } = remoteOf(event, report, description);
  const { topics, formats } = termsOf(event);
  const url = textOf(event, 'url');
  const edited = textOf(event, 'last-modified');
  const attendance = settleAttendance(report, {
    field: 'LOCATION',
    value: textOf(event, 'location'),
    hasJoinLink: online !== undefined,
    hasDialIn: phone !== undefined,
    hasExactAddress: venue?.address !== undefined,
    codes: { isOnline: false, isHybrid: false, isBuildingClosed: false },
  });
  return {
    group: compact({ name, description, topics: topics.length ? topics : undefined }),
    updatedOn: isBlank(edited) ? undefined : readDate(report, 'LAST-MODIFIED', edited),
    meeting: compact({
      ...attendance,
      venue,
      online,
      phone,
      formats: formats.length ? formats : undefined,
      url: isBlank(url) ? undefined : pageLink(url).url,
      ...(isOver && { status: 'closed' as const }),
    }),
  };
}
