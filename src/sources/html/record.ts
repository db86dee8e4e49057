/**
 * One group as the native reader takes it, made from cells or words of the page. Each of its fields remembers the
 * heading it came from, so that a problem names what the editor sees.
 */
import { isExactAddress } from '../shared/place.js';
import { parseTime, readTimeRange } from '../shared/time.js';
import { slug } from '../native/fields.js';
import { findAccessFeature, findAudience, findRole, findTopic } from '../native/words.js';
import type { Column } from './columns.js';
import type { PartText } from './part.js';
import { readTimes, readWhenText } from './when-text.js';
import type { WhenEntry } from './when-text.js';

/** A native record that is being made. */
export interface Draft {
  readonly record: Record<string, unknown>;
  /** Heading by the first part of a native field's path. */
  readonly headings: Map<string, string>;
  /** What has no field of its own, kept for the description. */
  readonly more: string[];
}

export const aDraft = (): Draft => ({ record: {}, headings: new Map(), more: [] });

/** A cell under its heading, after the first pass over the row. */
export interface Cell extends PartText {
  readonly heading: string;
}

function put(draft: Draft, field: string, { heading }: Cell, value: unknown): void {
  draft.record[field] = value;
  draft.headings.set(field, heading);
}

/** Keeps a text as it is, under its heading. */
export const keep = (draft: Draft, { heading, text, links }: Cell): void => {
  const urls = links?.map((link) => link.url).filter((url) => !text.includes(url)) ?? [];
  const words = [text, ...urls].filter(Boolean).join(' ');
  if (words) draft.more.push(heading ? `${heading}: ${words}` : words);
};

const webLink = (cell: Cell): string | undefined => cell.links?.find((link) => /^https?:/i.test(link.url))?.url;
const tokensOf = (text: string): readonly string[] =>
  text
    .split(/[,;/\n]|\s[&+]\s/)
    .map((token) => token.trim())
    .filter(Boolean);

/** Words for whom a group is: our own words where every one of them is known, else the text as it stands. */
function readFor(draft: Draft, cell: Cell): void {
  const found = { roles: [] as string[], audiences: [] as string[], topics: [] as string[] };
  for (const token of tokensOf(cell.text)) {
    const word = slug(token);
    const [role, audience, topic] = [findRole(word), findAudience(word), findTopic(word)];
    if (role) found.roles.push(role);
    else if (audience) found.audiences.push(audience);
    else if (topic) found.topics.push(topic);
    else return put(draft, 'eligibility', cell, { text: cell.text });
  }
  for (const [field, words] of Object.entries(found)) if (words.length) put(draft, field, cell, words);
}

/** Features only where every word is a known one: "no lift, ramp at the side" is a text, not a lift. */
function readAccess(draft: Draft, cell: Cell): void {
  const features = tokensOf(cell.text).map((token) => findAccessFeature(slug(token)));
  if (features.every((feature) => feature !== undefined)) put(draft, 'access', cell, features);
  else keep(draft, cell);
}

function readContact(draft: Draft, cell: Cell): void {
  const link = (scheme: string): string | undefined =>
    cell.links
      ?.find((each) => each.url.startsWith(scheme))
      ?.url.slice(scheme.length)
      .split('?')[0];
  const email = link('mailto:') ?? /(?<![^\s@<>])[^\s@<>]+@[^\s@<>,;]+\.[^\s@<>,;.]+/.exec(cell.text)?.[0];
  const phone = link('tel:') ?? /\+?\d[\d\s().-]{5,}\d/.exec(cell.text)?.[0];
  const url = webLink(cell);
  if (!email && !phone && !url) return keep(draft, cell);
  // The words around are the label: "Sam, 01632 960001".
  const label = [email, phone].reduce((text = '', part) => (part ? text.replace(part, '') : text), cell.text);
  const words = label?.replace(/^[\s,:;–-]+|(?<![\s,:;–-])[\s,:;–-]+$/g, '');
  const contacts = (draft.record['contacts'] ?? []) as readonly unknown[];
  put(draft, 'contacts', cell, [...contacts, { email, phone, url, label: words && words !== url ? words : undefined }]);
}

/** A link to join by; words without one are kept as its note. "Yes" alone says only that it is online. */
function readOnline(draft: Draft, cell: Cell): void {
  const url = webLink(cell);
  if (/^(no|n\/a|none|na|لا)$/i.test(cell.text) && !url) return;
  if (/^(yes|online|ie|نعم)$/i.test(cell.text) && !url) return put(draft, 'attendance', cell, 'online');
  const passcode = (draft.record['online'] as { readonly passcode?: unknown } | undefined)?.passcode;
  put(draft, 'online', cell, url ? { url, ...(passcode !== undefined && { passcode }) } : cell.text);
}

/** A passcode beside the link of another column. */
function readPasscode(draft: Draft, cell: Cell): void {
  const online = draft.record['online'];
  const known = typeof online === 'string' ? { note: online } : ((online ?? {}) as Readonly<Record<string, unknown>>);
  put(draft, 'online', cell, { ...known, passcode: cell.text });
}

const readPlace =
  (part: string) =>
  (draft: Draft, cell: Cell): void => {
    const place = (draft.record['place'] ?? {}) as Readonly<Record<string, unknown>>;
    const url = webLink(cell);
    if (/^online\b|^zoom$|^virtual$|^ar-lein$/i.test(cell.text) && part === 'name') return readOnline(draft, cell);
    const field = part === 'name' && isExactAddress(cell.text) ? 'address' : part;
    put(draft, 'place', cell, {
      ...place,
      [field]: [place[field], cell.text.replaceAll('\n', ', ')].filter(Boolean).join(', '),
    });
    if (url) keep(draft, { ...cell, text: '' });
  };

const asText =
  (field: string) =>
  (draft: Draft, cell: Cell): void =>
    put(draft, field, cell, cell.text);

/** How each column becomes a field. Days and times are put together afterwards. */
export const COLUMN_READERS: Readonly<
  Record<Exclude<Column, 'day' | 'time' | 'end' | 'when'>, (draft: Draft, cell: Cell) => void>
> = {
  name: (draft, cell) => {
    put(draft, 'name', cell, cell.text.replaceAll('\n', ' '));
    const url = webLink(cell);
    if (url) put(draft, 'links', cell, [url]);
  },
  place: readPlace('name'),
  address: readPlace('address'),
  town: readPlace('locality'),
  postcode: readPlace('postalCode'),
  online: readOnline,
  dialIn: asText('phone'),
  phone: readContact,
  email: readContact,
  contact: readContact,
  website: (draft, cell) => {
    const links = (draft.record['links'] ?? []) as readonly unknown[];
    put(draft, 'links', cell, [...links, webLink(cell) ?? cell.text]);
  },
  topic: asText('topics'),
  for: readFor,
  cost: asText('cost'),
  language: asText('languages'),
  access: readAccess,
  notes: (draft, cell) => keep(draft, { ...cell, heading: '' }),
  organiser: asText('organisation'),
  zone: asText('timeZone'),
  latitude: readPlace('latitude'),
  longitude: readPlace('longitude'),
  region: readPlace('region'),
  country: readPlace('country'),
  passcode: readPasscode,
  verified: asText('verified'),
  updated: asText('updatedOn'),
  joining: (draft, cell) => put(draft, 'joining', cell, { note: cell.text, url: webLink(cell) }),
};

/** When, from a text that should be nothing else: what is not a day and a time stays beside it as its note. */
export function whenOf(cell: PartText): readonly (WhenEntry | string)[] {
  const times = readTimes(cell);
  if (times) return [times];
  const { entries, rest } = readWhenText(cell.text);
  const note = rest.join(', ');
  return entries.length ? entries.map((entry) => (note ? { ...entry, note } : entry)) : [cell.text];
}

/** Stands for the heading of a day that was read from a row across the table. */
export const SECTION = 'section';

/**
 * Puts the cells of a row that say when together. `dayAbove`, the day that a heading names, stands for the rows below
 * it that name none. Tells whether it was needed.
 */
export function putWhen(draft: Draft, cells: Partial<Record<Column, Cell>>, dayAbove: string | undefined): boolean {
  putCells(draft, cells, dayAbove);
  return draft.headings.get('when.every') === SECTION;
}

function putCells(draft: Draft, cells: Partial<Record<Column, Cell>>, dayAbove = ''): void {
  const { when, day, time, end } = cells;
  const dayText = day?.text || dayAbove;
  if (when?.text) {
    const isTimeOnly = dayAbove && readTimeRange(when.text);
    put(draft, 'when', when, isTimeOnly ? { every: dayAbove, time: when.text } : whenOf(when));
    if (isTimeOnly) draft.headings.set('when.every', SECTION).set('when.time', when.heading);
    for (const cell of [day, time, end]) if (cell?.text) keep(draft, cell);
    return;
  }
  if (!dayText && !time?.text) {
    if (end?.text) keep(draft, end);
    return;
  }
  const endIsTime = end?.text ? parseTime(end.text) : undefined;
  if (end?.text && !endIsTime) keep(draft, end);
  const entry = { every: dayText || undefined, time: time?.text || undefined, end: endIsTime && end?.text };
  const timed = readTimes(day ?? { text: '' });
  draft.record['when'] = timed ?? (dayText && !time?.text ? whenOf({ text: dayText }) : entry);
  const dayHeading = day?.heading ?? (dayText ? SECTION : '');
  draft.headings
    .set('when.every', dayHeading)
    .set('when.time', time?.heading ?? '')
    .set('when.end', end?.heading ?? '');
  draft.headings.set('when', day?.heading ?? time?.heading ?? '');
}
