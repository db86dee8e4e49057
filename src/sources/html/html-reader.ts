/**
 * Reads a list or table that already stands in the page. Each row or entry becomes a record of our native format, so
 * that both are read by the same rules; nothing that the page says is dropped: what has no field of its own stays in
 * the description.
 */
import type { Directory, Problem } from '../../domain/model.js';
import { loadMissed } from '../on-demand.js';
import { LoadError } from '../source.js';
import type { Reader, ReadOptions } from '../source.js';
import { readEvery } from '../native/every.js';
import { slug } from '../native/fields.js';
import { nativeReader } from '../native/native-reader.js';
import { IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { isExactAddress } from '../shared/place.js';
import { ProblemLog } from '../shared/problems.js';
import { isRecord } from '../shared/record.js';
import { restrictionIn } from '../shared/words.js';
import { columnOf } from './columns.js';
import type { Column } from './columns.js';
import { eventsIn, recordOf, unknownProperties } from './microdata.js';
import type { ListPart, PagePart, PartEntry, PartItem, PartRow, TablePart } from './part.js';
import { aDraft, COLUMN_READERS, keep, putWhen, SECTION } from './record.js';
import type { Cell, Draft } from './record.js';
import { readTimes, readWhenText } from './when-text.js';

/** A draft and the piece of the page it was made of. */
interface Found {
  readonly draft: Draft;
  readonly raw: unknown;
  readonly id?: string | undefined;
  /** Names of microdata properties that are not read. */
  readonly unknown?: readonly string[];
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

function readRow(row: PartRow, headings: readonly string[], columns: Columns): Draft {
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
  putWhen(draft, timing, row.section);
  const sectionIsDay = draft.headings.get('when.every') === SECTION;
  if (row.section && !sectionIsDay) keep(draft, { heading: '', text: row.section });
  return draft;
}

function readTable({ headings, rows }: TablePart, log: ProblemLog, url: string): readonly Found[] {
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
    const used = rows.some((row) => row.cells[index]?.text);
    if (!column && used) log.add('table', headings[index] ?? '', `column ${index + 1}`, 'column-unknown');
  });
  return rows.map((row) => ({ draft: readRow(row, headings, columns), raw: row, id: row.id }));
}

/** The name of an entry in words, when it meets as far as that is certain, and the rest of its words. */
function wordsOf(entry: PartEntry): { readonly name?: string; readonly when: unknown; readonly more: string } {
  const isLeadTime = entry.lead && readWhenText(entry.lead).entries.length > 0;
  const lead = isLeadTime || !entry.text.startsWith(entry.lead ?? '') ? undefined : entry.lead;
  const text = entry.text.slice(lead?.length ?? 0).replace(/^[\s.,:;–—-]+/, '');
  const { entries, rest } = readWhenText(text);
  const name = lead ?? rest[0] ?? text;
  const times = readTimes({ ...entry, text });
  if (times ?? entries.length) {
    const more = rest.slice(lead ? 0 : 1).join(', ');
    const note = restrictionIn(more);
    return { name, when: times ?? entries.map((each) => (note ? { ...each, note } : each)), more };
  }
  const more = lead ? text : text.slice(text.indexOf(name) + name.length).replace(/^[\s.,:;–—-]+/, '');
  // Words with a day or a time in them say when, though not surely enough for a date.
  const saysWhen =
    /\d[:.]\d\d|\d ?[ap]\.?m\b/i.test(more) || more.split(/[\s,]+/).some((word) => word.length > 2 && readEvery(word));
  return { name, when: saysWhen ? more : undefined, more: saysWhen ? '' : more };
}

/** An entry in words: its name comes first, or is what it begins with in bold or as a link. */
function readWords(entry: PartEntry): Draft {
  const draft = aDraft();
  const { name, when, more } = wordsOf(entry);
  const web = (url: string): boolean => /^https?:/i.test(url);
  const links = (entry.links ?? []).map((link) => link.url);
  Object.assign(draft.record, { name, when, links: links.filter(web) });
  if (isExactAddress(more)) draft.record['place'] = { address: more };
  else if (more) draft.more.push(more);
  const contacts = links.filter((url) => /^(tel|mailto):/i.test(url));
  if (contacts.length) draft.record['contacts'] = contacts.map((url) => url.replace(/^\w+:/, '').replace(/\?.*/, ''));
  return draft;
}

function readEvent(entry: PartEntry, item: PartItem): Found {
  return {
    draft: { ...aDraft(), record: recordOf(item) },
    raw: entry,
    id: item.id ?? entry.id,
    unknown: unknownProperties(item),
  };
}

function readList({ entries }: ListPart): readonly Found[] {
  return entries.flatMap((entry): readonly Found[] => {
    if (!isRecord(entry) || typeof entry['text'] !== 'string') return [{ draft: aDraft(), raw: entry }];
    const events = entry.item ? eventsIn(entry.item) : [];
    if (events.length) return events.map((item) => readEvent(entry, item));
    return entry.text ? [{ draft: readWords(entry), raw: entry, id: entry.id }] : [];
  });
}

function findRecords(part: PagePart, log: ProblemLog, url: string): readonly Found[] {
  if (part.part === 'table') return readTable(part, log, url);
  if (part.part === 'list') return readList(part);
  throw new LoadError({
    kind: 'part-unreadable',
    url,
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

export const htmlReader: Reader = {
  format: 'html',
  loadMissed,

  detect: (value) =>
    isRecord(value) && (value['part'] === 'table' || value['part'] === 'list' || value['part'] === 'other'),

  read(value: unknown, options: ReadOptions): Directory {
    const log = new ProblemLog(options.sourceId);
    const found = findRecords(value as PagePart, log, options.url ?? '');
    const ids = new IdRegister();
    const records = found.map((each, index) => finish(each, ids, index));
    const byId = new Map(records.map((record, index) => [String(record['id']), found[index]]));
    for (const [id, each] of byId)
      for (const name of each?.unknown ?? []) log.add(id, name, '', 'field-unknown', 'info');
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
      sources: read.sources.map((source) => ({ ...source, format: 'html' })),
    };
  },
};
