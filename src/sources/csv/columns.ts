/** What the columns of a table are: Meeting Guide's own, ours, those of a mapping file, and times of several zones. */
import { columnOf, type Column, COLUMNS } from '../html/columns.js';
import { slug } from '../native/fields.js';
import { isBlank, isRecord, own } from '../shared/record.js';

/** Columns that only tables have: what tells rows apart, and whether a row is for the public. */
export type TableColumn = Column | 'id' | 'published';

const EXTRAS: Readonly<Record<'id' | 'published', string>> = {
  id: 'id,slug,reference,ref',
  published:
    'published,public,publicly listed,listed,visible,active,is active,show,publish,cyhoeddus,publicado,público,ativo,activo,öffentlich,aktiv,publié,actif,منشور',
};
const BY_HEADING = new Map<string, TableColumn>(
  (Object.entries(EXTRAS) as ['id' | 'published', string][]).flatMap(([column, words]) =>
    words.split(',').map((word) => [slug(word), column] as const),
  ),
);

/** Headings of people's own sheets in which a time is written for several zones at once. */
const ZONES: Readonly<Record<string, string>> = {
  pacific: 'America/Los_Angeles',
  mountain: 'America/Denver',
  central: 'America/Chicago',
  eastern: 'America/New_York',
  uk: 'Europe/London',
};
const ZONED = /^(pacific|mountain|central|eastern|uk)(?: standard| daylight)? time$/i;

/** The zone that a heading such as "Pacific Time" names. */
export const zoneOf = (heading: string): string | undefined =>
  ZONES[ZONED.exec(heading.trim())?.[1]?.toLowerCase() ?? ''];

export interface Columns {
  readonly columns: readonly (TableColumn | undefined)[];
  /** Zone of the times, where their heading names it. */
  readonly zone?: string | undefined;
}

const NAMES = new Set<string>([...COLUMNS, ...Object.keys(EXTRAS)]);

/** The site's own word on a heading: a column, `null` to leave it out, or nothing. */
function mappedTo(heading: string, mapping: unknown): TableColumn | null | undefined {
  if (!isRecord(mapping)) return undefined;
  const given = own(mapping, heading) ?? (Object.hasOwn(mapping, heading) ? null : undefined);
  if (given === null) return null;
  return typeof given === 'string' && NAMES.has(given) ? (given as TableColumn) : undefined;
}

/** Columns by their headings. The first of two with one meaning counts; so does the first of several zones' times. */
export function columnsOf(headings: readonly string[], mapping: unknown): Columns {
  const seen = new Set<TableColumn>();
  let zone: string | undefined;
  const columns = headings.map((heading): TableColumn | undefined => {
    if (isBlank(heading)) return undefined;
    const mapped = mappedTo(heading, mapping);
    if (mapped === null) return undefined;
    const named = zoneOf(heading);
    const column = mapped ?? columnOf(heading) ?? BY_HEADING.get(slug(heading.slice(0, 200))) ?? (named && 'time');
    if (!column || seen.has(column)) return undefined;
    seen.add(column);
    if (column === 'time') zone = named;
    return column;
  });
  return { columns, zone };
}

const GUIDE_MARKS = ['types', 'conference_url', 'conference_phone', 'formatted_address', 'full_address'];

/** A heading as Meeting Guide's field: `End Time` is `end_time`. */
export function guideField(heading: string): string {
  const field = slug(heading.slice(0, 200)).replaceAll('-', '_');
  return field === 'full_address' ? 'formatted_address' : field === 'id' ? 'slug' : field;
}

/** True for the columns of a TSML sheet or export. */
export function isGuide(headings: readonly string[]): boolean {
  const fields = headings.map(guideField);
  return (
    ['name', 'day', 'time'].every((each) => fields.includes(each)) && GUIDE_MARKS.some((mark) => fields.includes(mark))
  );
}
