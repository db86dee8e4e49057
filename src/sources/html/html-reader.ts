/**
 * Reads a list or table that already stands in the page. Each row or entry becomes a record of our native format, so
 * that both are read by the same rules; nothing that the page says is dropped: what has no field of its own stays in
 * the description.
 */
import type { Directory, Problem } from '../../domain/model.js';
import { LoadError } from '../source.js';
import type { Reader, ReadOptions } from '../source.js';
import { slug } from '../native/fields.js';
import { nativeReader } from '../native/native-reader.js';
import { IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { isExactAddress } from '../shared/place.js';
import { ProblemLog } from '../shared/problems.js';
import { isRecord } from '../shared/record.js';
import { readTimeRange } from '../shared/time.js';
import { restrictionIn } from '../shared/words.js';
import { eventsIn, recordOf } from '../schema-org/event.js';
import type { Doubt } from '../schema-org/item.js';
import { columnOf } from './columns.js';
import type { Column } from './columns.js';
import type { ListPart, PagePart, PartEntry, PartItem, PartRow, TablePart } from './part.js';
import { aDraft, COLUMN_READERS, keep, putWhen } from './record.js';
import type { Cell, Draft } from './record.js';
import { clockIn, isDay, namesDay, piecesUnderDay, readTimes, readWhenText } from './when-text.js';

/** A draft and the piece of the page it was made of. */
interface Found {
  readonly draft: Draft;
  readonly raw: unknown;
  readonly id?: string | undefined;
  /** What of the microdata is not read, or not certain. */
  readonly doubts?: readonly (readonly [...Parameters<Doubt>])[];
}

type Columns = readonly (Column | undefined)[];

/** Columns by their headings. Without a heading for names, the first column that means nothing else holds them. */
function columnsOf(headings: readonly string[]): Columns | undefined {
  const columns = headings.map(columnOf);
  if (!columns.some(Boolean)) return undefined;
  if (columns.includes('name')) return columns;
  const free = columns.indexOf(undefined);
  return free < 0 ? undefined : columns.with(free, 'name');
}

/** What headings above a row or an entry say: the innermost day, and all else. */
function sectionsOf(above: readonly string[]): { readonly day: string | undefined; readonly words: readonly string[] } {
  const day = above.findLast(isDay);
  return { day, words: above.filter((section) => section !== day) };
}

function readRow(row: PartRow, headings: readonly string[], columns: Columns, above: readonly string[]): Draft {
  const draft = aDraft();
  const timing: Partial<Record<Column, Cell>> = {};
  row.cells.forEach((text, index) => {
    const cell = { ...text, heading: headings[index] ?? '' };
    const column = columns[index];
    // A merged cell stands in several columns and is read in the first.
    const isMerged = index > 0 && row.cells[index - 1] === text;
    if (isMerged || !(cell.text || cell.links)) return;
    if (!column) keep(draft, cell);
    else if (column === 'day' || column === 'time' || column === 'end' || column === 'when') {
      if (timing[column]) keep(draft, cell);
      else timing[column] = cell;
    } else COLUMN_READERS[column](draft, cell);
  });
  const { day, words } = sectionsOf(row.section ? [...above, row.section] : above);
  const isNeeded = putWhen(draft, timing, day);
  draft.more.push(...words, ...(day && !isNeeded ? [day] : []));
  return draft;
}

function readTable({ headings, rows }: TablePart, above: readonly string[], place: Place): readonly Found[] {
  const { log, url } = place;
  const columns = columnsOf(headings);
  if (!columns) {
    const seen = headings.map((heading) => `"${heading}"`).join(', ');
    throw new LoadError({
      kind: 'part-unreadable',
      url,
      detail: `No heading says which column holds the group. Found ${seen || 'none'}.`,
    });
  }
  columns.forEach((column, index) => {
    const used = rows.some((row) => isRecord(row) && isRecord(row.cells?.[index]) && row.cells[index].text);
    if (!column && used) log.add('table', headings[index] ?? '', `column ${index + 1}`, 'column-unknown');
  });
  return rows.flatMap((row) =>
    place.guard(row, () => [{ draft: readRow(row, headings, columns, above), raw: row, id: row.id }]),
  );
}

interface Words {
  readonly name?: string | undefined;
  readonly when: unknown;
  readonly more: string;
  /** The day of a heading above was used. */
  readonly usesDay?: boolean;
}

const FIRST_MARKS = /^[\s.,:;–—-]+/;

/** An entry that names no day itself, under a heading that does. */
function underDay(day: string, lead: string | undefined, pieces: readonly string[]): Words {
  const clocks = pieces.filter((piece) => readTimeRange(clockIn(piece)));
  const [time] = clocks.length === 1 ? clocks : [];
  const others = pieces.filter((piece) => piece !== time);
  const more = others.slice(lead ? 0 : 1).join(', ');
  // A time among other words is shown with them; it is not certain what it is the time of.
  const note = time ? restrictionIn(more) : TIME_IN_WORDS.test(more) ? more : undefined;
  const when = { every: day, ...(time && { time: clockIn(time) }), ...(note && { note }) };
  return { name: lead ?? others[0], when, more: note === more ? '' : more, usesDay: true };
}

const TIME_IN_WORDS = /\d[:.]\d\d|\d ?[ap]\.?m\b/i;

/** The name of an entry in words, when it meets as far as that is certain, and the rest of its words. */
function wordsOf(entry: PartEntry, day: string | undefined): Words {
  const first = entry.lead && entry.text.startsWith(entry.lead) ? entry.lead : '';
  const isLeadTime = readWhenText(first).entries.length > 0 || (day && readTimeRange(clockIn(first)));
  const lead = (!isLeadTime && first) || undefined;
  const after = entry.text.slice(first.length).replace(FIRST_MARKS, '');
  // A time in bold is a piece of its own, whatever stands around it.
  const text = isLeadTime ? `${first}; ${after}` : after;
  const { entries, rest } = readWhenText(text);
  const times = readTimes({ ...entry, text });
  if (times ?? entries.length) {
    const more = rest.slice(lead ? 0 : 1).join(', ');
    const note = restrictionIn(more);
    return {
      name: lead ?? rest[0] ?? text,
      when: times ?? entries.map((each) => (note ? { ...each, note } : each)),
      more,
    };
  }
  if (day && !namesDay(text)) return underDay(day, lead, piecesUnderDay(text));
  const name = lead ?? rest[0] ?? text;
  const more = lead ? text : text.slice(text.indexOf(name) + name.length).replace(FIRST_MARKS, '');
  // Words with a day or a time in them say when, though not surely enough for a date.
  const saysWhen = TIME_IN_WORDS.test(more) || namesDay(more);
  return { name, when: saysWhen ? more : undefined, more: saysWhen ? '' : more };
}

/** An entry in words: its name comes first, or is what it begins with in bold or as a link. */
function readWords(entry: PartEntry, above: readonly string[]): Draft {
  const draft = aDraft();
  const { day, words } = sectionsOf(above);
  const { name, when, more, usesDay } = wordsOf(entry, day);
  const web = (url: string): boolean => /^https?:/i.test(url);
  const links = (entry.links ?? []).map((link) => link.url);
  Object.assign(draft.record, { name, when, links: links.filter(web) });
  if (isExactAddress(more)) draft.record['place'] = { address: more };
  else if (more) draft.more.push(more);
  draft.more.push(...words, ...(day && !usesDay ? [day] : []));
  const contacts = links.filter((url) => /^(tel|mailto):/i.test(url));
  if (contacts.length) draft.record['contacts'] = contacts.map((url) => url.replace(/^\w+:/, '').replace(/\?.*/, ''));
  return draft;
}

function readEvent(entry: PartEntry, item: PartItem, timeZone: string | undefined): Found {
  const doubts: Parameters<Doubt>[] = [];
  const record = recordOf(item, { timeZone, doubt: (...doubt) => doubts.push(doubt) });
  return { draft: { ...aDraft(), record }, raw: entry, id: item.id ?? entry.id, doubts };
}

/** An entry without words (a picture, a bare link) becomes a record without a name, which is reported. */
const readList = ({ entries }: ListPart, above: readonly string[], place: Place): readonly Found[] =>
  entries.flatMap((entry) =>
    place.guard(entry, () => {
      const events = entry.item ? eventsIn(entry.item) : [];
      if (events.length) return events.map((item) => readEvent(entry, item, place.timeZone));
      return [{ draft: readWords(entry, above), raw: entry, id: entry.id }];
    }),
  );

/** Where records are found. */
interface Place {
  readonly log: ProblemLog;
  readonly url: string;
  readonly timeZone: string | undefined;
  /** Gives what `read` gives, or a problem where it breaks, so that one bad record hides no other. */
  guard(raw: unknown, read: () => readonly Found[]): readonly Found[];
}

function placeOf(log: ProblemLog, { url = '', timeZone }: ReadOptions): Place & { readonly refused: () => number } {
  let refused = 0;
  return {
    log,
    url,
    timeZone,
    refused: () => refused,
    guard(raw, read) {
      try {
        return read();
      } catch {
        refused += 1;
        log.add('part', '', raw, 'not-a-record', 'error');
        return [];
      }
    },
  };
}

/** The records of one or several parts. A heading above all of several tells none of them apart and is left out. */
function findRecords(part: PagePart, place: Place): readonly Found[] {
  if (part.part === 'table' || part.part === 'list') {
    const above = (part.sections ?? []).filter(isDay);
    return part.part === 'table' ? readTable(part, above, place) : readList(part, above, place);
  }
  if (part.part === 'several') {
    const isEverywhere = (section: string): boolean => part.parts.every((each) => each.sections?.includes(section));
    const failures: unknown[] = [];
    const found = part.parts.flatMap((each) => {
      const above = (each.sections ?? []).filter((section) => isDay(section) || !isEverywhere(section));
      try {
        return each.part === 'table' ? readTable(each, above, place) : readList(each, above, place);
      } catch (error) {
        failures.push(error);
        return [];
      }
    });
    if (failures.length && failures.length === part.parts.length) throw failures[0];
    // Beside others that can be read, a table of something else is worth a word and not the whole list.
    for (const error of failures) place.log.add('table', '', String(error), 'not-a-record');
    return found;
  }
  throw new LoadError({
    kind: 'part-unreadable',
    url: place.url,
    detail: `A <${part.element}> without a list, a table or microdata in it.`,
  });
}

/** The record as the native reader takes it, with an id of its own and everything left over in its description. */
function finish({ draft, id }: Found, ids: IdRegister, index: number): Record<string, unknown> {
  const { record, more } = draft;
  const name = typeof record['name'] === 'string' ? record['name'] : '';
  const description = [record['description'], ...more].filter(Boolean).join('\n');
  return { ...record, description, id: ids.claim(readId(id) ?? (slug(name.slice(0, 100)) || `entry-${index + 1}`)).id };
}

/** Problems in the editor's words: the heading instead of the native name of the field. */
function translate(problem: Problem, headings: ReadonlyMap<string, string> | undefined): Problem {
  const path = problem.field.replace(/\[\d+\]/g, '');
  const heading = headings?.get(path) || headings?.get(path.split('.')[0] ?? '');
  return heading ? { ...problem, field: heading } : problem;
}

const PARTS: readonly unknown[] = ['table', 'list', 'several', 'other'];

export const htmlReader: Reader = {
  format: 'html',

  detect: (value) => isRecord(value) && PARTS.includes(value['part']),

  read(value: unknown, options: ReadOptions): Directory {
    const log = new ProblemLog(options.sourceId);
    const place = placeOf(log, options);
    const found = findRecords(value as PagePart, place);
    const ids = new IdRegister();
    const records = found.map((each, index) => finish(each, ids, index));
    const byId = new Map(records.map((record, index) => [String(record['id']), found[index]]));
    for (const [id, each] of byId) for (const doubt of each?.doubts ?? []) log.add(id, ...doubt, 'info');
    const read = nativeReader.read({ groups: records }, options);
    const withRaw = <T extends Directory['groups'][number] | Directory['meetings'][number]>(thing: T): T => {
      const recordId = thing.origin?.recordId ?? '';
      return { ...thing, origin: { source: sourceIdOf(options), recordId, raw: byId.get(recordId)?.raw } };
    };
    for (const { schedule, groupId } of read.meetings) {
      if (schedule.kind !== 'by-arrangement' || !schedule.note) continue;
      log.add(
        groupId,
        byId.get(groupId)?.draft.headings.get('when') ?? 'when',
        schedule.note,
        'schedule-in-words',
        'info',
      );
    }
    return {
      groups: read.groups.map(withRaw),
      meetings: read.meetings.map(withRaw),
      problems: [
        ...log.problems,
        ...read.problems.map((problem) => translate(problem, byId.get(problem.recordId)?.draft.headings)),
      ],
      sources: read.sources.map((source) => ({
        ...source,
        format: 'html',
        records: source.records + place.refused(),
      })),
    };
  },
};
