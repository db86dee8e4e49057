/** Splits a table into cells. Papa Parse does the splitting; a quote that never ends costs its line, and not the rest. */
import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;
/** How many lines are looked at for the separator. */
const SAMPLE = 20;
const MOST_REPAIRS = 20;
/** More cells than this in a row say nothing more about its separator. */
const MOST_COUNTED = 100;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Places in `rows` of lines with a quote that never ends, which were split without it. */
  readonly mended: ReadonlySet<number>;
}

const parse = (text: string, delimiter: string, newline: string, quoteChar = '"'): Parsed =>
  new Papa.Parser({ delimiter, newline, quoteChar } as Papa.ParseConfig).parse(text, 0, false) as Parsed;

const newlineOf = (text: string): string => {
  const found = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return found === '\r' && text.includes('\n') ? '\n' : found;
};

/** The separator that splits the first lines into the most cells, most evenly. */
function delimiterOf(text: string, newline: string): string {
  const sample = text
    .split(newline, SAMPLE + 1)
    .slice(0, SAMPLE)
    .join(newline);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = parse(sample, delimiter, newline)
      .data.map((row) => row.length)
      .filter((count) => count > 1);
    const most = Math.max(0, ...counts.map((count) => counts.filter((each) => each === count).length));
    return { delimiter, score: most * 1000 + Math.min(MOST_COUNTED, Math.max(0, ...counts)) };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

/** The cells of a text, row by row; empty rows are left out. */
export function splitTable(given: string): Table {
  const text = given.replace(/^\ufeff/, '').replaceAll('\0', '');
  const newline = newlineOf(text);
  const delimiter = delimiterOf(text, newline);
  const rows: (readonly string[])[] = [];
  const mended = new Set<number>();
  let rest = text;
  for (let repairs = 0; rest; repairs++) {
    const { data, errors } = parse(rest, delimiter, newline);
    const broken = errors.find(({ code }) => code === 'MissingQuotes')?.row;
    if (broken === undefined || repairs >= MOST_REPAIRS) {
      // One by one: a hundred thousand at once are too many arguments.
      for (const row of data) rows.push(row);
      break;
    }
    for (const row of data.slice(0, broken)) rows.push(row);
    const before = new Papa.Parser({ delimiter, newline, preview: broken } as Papa.ParseConfig);
    const from = broken ? (before.parse(rest, 0, false) as Parsed).meta.cursor : 0;
    const end = rest.indexOf(newline, from);
    const line = rest.slice(from, end < 0 ? rest.length : end);
    mended.add(rows.length);
    for (const row of parse(line, delimiter, newline, '\0').data) rows.push(row);
    rest = end < 0 ? '' : rest.slice(end + newline.length);
  }
  return { rows, mended };
}
