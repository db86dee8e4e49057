/**
 * Reads tables: CSV files and published spreadsheets. TSML sheets are read as Meeting Guide, any other table as one that
 * stands in a page, by its headings or by a mapping file.
 *
 * One record is one row. Columns that nobody knows are reported and not shown: sheets hold what is not for the public.
 */
import type { Directory, Problem } from '../../domain/model.js';
import { htmlReader } from '../html/html-reader.js';
import type { PartRow, PartText, TablePart } from '../html/part.js';
import { meetingGuideReader } from '../meeting-guide/meeting-guide-reader.js';
import { hashId } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import { isCalendar, isFeedText } from '../shared/feed-text.js';
import { isBlank, readBoolean } from '../shared/record.js';
import { LoadError, type Get, type Reader, type ReadOptions } from '../source.js';
import { codesOfWords } from './types.js';
import { columnsOf, guideField, isGuide, type TableColumn } from './columns.js';
import { splitTable } from './split.js';

/** How many rows are looked at for the headings. */
const HEADER_WITHIN = 20;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 20_000;

interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[]; readonly isMended: boolean }[];
}

/** What spreadsheets show for nothing is nothing. */
const clean = (cell: string): string => {
  const text = cell
    .slice(0, LONGEST_CELL)
    .trim()
    .replace(/^[,;\s]+/, '');
  return isBlank(text) ? '' : text;
};

/** The first row with two or more known headings, and the rows below it that hold anything. */
function sheetOf(text: string, mapping: unknown): Sheet | undefined {
  const { rows, mended } = splitTable(text);
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => {
    const known = columnsOf(row.slice(0, MOST_COLUMNS), mapping).columns.filter(Boolean);
    return known.length > 1 || (row.length === 1 && known.length === 1);
  });
  const headings = rows[at]?.map((heading) => heading.trim()).slice(0, MOST_COLUMNS);
  if (!headings) return undefined;
  const below = rows.slice(at + 1).map((row, index) => ({
    line: at + index + 2,
    cells: row.map(clean),
    isMended: mended.has(at + index + 1),
  }));
  // A row that begins with # explains the columns.
  return { headings, rows: below.filter(({ cells }) => cells.some(Boolean) && !cells[0]?.startsWith('#')) };
}

const LINK = /\bhttps?:\/\/[^\s"<>]{1,2000}/gi;

const hasLink = (text: string): boolean => text.search(LINK) >= 0;
/** "Virtual (DC)" is no building. */
const VIRTUAL = /^(?:virtual|online|zoom|remote)\b/i;

const cellOf = (text: string): PartText => {
  const links = [...(text.match(LINK) ?? [])]
    .slice(0, 20)
    .map((url) => ({ text: url, url: url.replace(/[.,;)]+$/, '') }));
  return links.length ? { text, links } : { text };
};

/** Of a contact only ways to reach it: the words around are often a person's name. */
function contactIn(text: string): string {
  const email = /[^\s@<>,;()]{1,64}@[^\s@<>,;()]{1,255}\.[a-z]{2,24}/i.exec(text)?.[0];
  const phone = /\+?\d[\d\s().-]{5,30}\d/.exec(email ? text.replace(email, ' ') : text)?.[0];
  const [url] = text.match(LINK) ?? [];
  return [email, phone, url].filter(Boolean).join(' ');
}

/** Headings that the reader of page tables knows by their column. */
const HEADING: Partial<Readonly<Record<TableColumn, string>>> = {
  for: 'for whom',
  topic: 'topic',
  zone: 'time zone',
  dialIn: 'dial in',
  organiser: 'organiser',
};
const headingOf = (column: TableColumn): string => HEADING[column] ?? column;

interface Reading {
  readonly log: ProblemLog;
  refused: number;
}

/** The rows that are for the public and whole; the others are told. */
function soundRows({ headings, rows }: Sheet, published: number, reading: Reading): Sheet['rows'] {
  return rows.filter(({ line, cells, isMended }) => {
    const refuse = (value: unknown, reason: Problem['reason']): false => {
      reading.refused += 1;
      reading.log.add(
        `row ${line}`,
        published >= 0 && reason === 'not-published' ? (headings[published] ?? '') : '',
        value,
        reason,
        'error',
      );
      return false;
    };
    if (cells.slice(headings.length).some(Boolean)) return refuse(cells.join(', '), 'not-a-record');
    if (isMended) reading.log.add(`row ${line}`, '', cells.join(', '), 'text-had-markup', 'info');
    return readBoolean(cells[published]) === false ? refuse(cells[published], 'not-published') : true;
  });
}

function readGeneral(sheet: Sheet, mapping: unknown, reading: Reading, options: ReadOptions): Directory {
  const { headings } = sheet;
  const { columns, zone } = columnsOf(headings, mapping);
  const at = (column: TableColumn): number => columns.indexOf(column);
  const [published, id, town] = [at('published'), at('id'), at('town')];
  const isHidden = (column: TableColumn | undefined): boolean => !column || column === 'id' || column === 'published';
  headings.forEach((heading, index) => {
    const isUsed = sheet.rows.some(({ cells }) => cells[index]);
    if (!columns[index] && heading && isUsed)
      reading.log.add('table', heading, `column ${index + 1}`, 'column-unknown', 'info');
  });
  const shown = columns.flatMap((column, index) => (column && !isHidden(column) ? [{ column, index }] : []));
  const hasName = at('name') >= 0;
  const rows = soundRows(sheet, published, reading).map(({ line, cells }): PartRow => {
    const textOf = (column: TableColumn): string => cells[at(column)] ?? '';
    // The town of an online meeting is where its people come from, and no place to go.
    const isNowhere = isBlank(textOf('place')) || VIRTUAL.test(textOf('place'));
    const isRemote = hasLink(textOf('online')) && isNowhere && !textOf('address');
    const parts = shown.map(({ column, index }) => {
      const text = cells[index] ?? '';
      if (isRemote && column === 'place') return { text: '' };
      if (isRemote && (index === town || column === 'region' || column === 'country' || column === 'postcode'))
        return { text: '' };
      return cellOf(column === 'contact' ? contactIn(text) : text);
    });
    // What else such a cell says is kept.
    if (isRemote && textOf('place').includes(' ')) parts.push({ text: textOf('place') });
    else parts.push({ text: '' });
    if (!hasName) {
      const name = (textOf('place') || textOf('address')).split(',')[0] ?? '';
      reading.log.add(`row ${line}`, 'name', undefined, 'name-missing');
      parts.push({ text: name });
    }
    if (zone) parts.push({ text: zone });
    const key =
      cells[id] ||
      hashId(
        JSON.stringify(['name', 'day', 'time', 'when', 'place', 'address'].map((each) => textOf(each as TableColumn))),
      );
    return { id: key, line, cells: parts };
  });
  const part: TablePart = {
    part: 'table',
    headings: [
      ...shown.map(({ column }) => headingOf(column)),
      'notes',
      ...(hasName ? [] : ['name']),
      ...(zone ? ['time zone'] : []),
    ],
    rows,
  };
  const names = new Map(shown.map(({ column, index }) => [headingOf(column), headings[index] ?? '']));
  const read = htmlReader.read(part, options);
  return {
    ...read,
    problems: read.problems.map((problem) => ({ ...problem, field: names.get(problem.field) ?? problem.field })),
  };
}

/** Rows as entries of Meeting Guide. */
function readGuide(sheet: Sheet, reading: Reading, options: ReadOptions): Directory {
  const fields = sheet.headings.map(guideField);
  const records = soundRows(sheet, -1, reading).map(({ cells }) => {
    const record: Record<string, unknown> = {};
    fields.forEach((field, index) => {
      const text = cells[index];
      if (field && text && !(field in record)) record[field] = text;
    });
    if (typeof record['regions'] === 'string') record['regions'] = record['regions'].split(/\s*>\s*/);
    if (typeof record['types'] === 'string') record['types'] = codesOfWords(record['types'], options.programme ?? 'aa');
    return record;
  });
  return meetingGuideReader.read(records, options);
}

export const csvReader: Reader = {
  format: 'csv',

  detect: (value) => isFeedText(value) && !isCalendar(value.text),

  read(value: unknown, options: ReadOptions): Directory {
    const { text = '', columns } = isFeedText(value) ? value : {};
    const sheet = sheetOf(text, columns);
    if (!sheet) {
      const start = splitTable(text.slice(0, 2000)).rows[0]?.slice(0, 8).join(', ').slice(0, 200);
      const detail = `No row has headings that we know, such as Name, Day and Time. The first row is: ${start || 'empty'}.`;
      throw new LoadError({ kind: 'unknown-format', url: options.url ?? '', detail });
    }
    const reading: Reading = { log: new ProblemLog(options.sourceId), refused: 0 };
    if (columns === false) reading.log.add('table', 'columns', undefined, 'source-failed');
    const isMapped = columns !== undefined && columns !== false;
    const read =
      !isMapped && isGuide(sheet.headings)
        ? readGuide(sheet, reading, options)
        : readGeneral(sheet, columns, reading, options);
    return {
      ...read,
      problems: [...reading.log.problems, ...read.problems],
      sources: read.sources.map((source) => ({ ...source, format: 'csv', records: source.records + reading.refused })),
    };
  },

  /** Gets the mapping file that the address names: `/groups.csv#columns=/columns.json`. */
  async gather(value: unknown, get: Get, url = ''): Promise<unknown> {
    const [, named] = /#(?:.*&)?columns=([^&]+)/.exec(url) ?? [];
    if (!named || !isFeedText(value)) return value;
    try {
      return { ...value, columns: (await get(decodeURIComponent(named))).value };
    } catch {
      return { ...value, columns: false };
    }
  },
};
