/** The matrix as tables of Markdown, and back: what the docs say is compared with what was measured, cell by cell. */
import { SNIPPET_KINDS } from '../../src/snippets/index.js';
import { type Matrix, REMARKS, REMOVED, type Result, type Row } from './matrix.js';
import { EDITORS, type EditorEntry } from './table.js';

const WORDS: Readonly<Record<Result, string>> = { live: 'lives', link: 'link', lost: 'lost' };
const KIND_WORDS = ['Tag', 'Placeholder', 'Upgraded link', 'Frame', 'Link'] as const;
const BEGIN = '<!-- editors:begin -->';
const END = '<!-- editors:end -->';

/** Name in the first cell → the cells after it. */
export type Recorded = ReadonlyMap<string, readonly string[]>;

export interface RecordedMatrix {
  /** Results and a remark. */
  readonly results: Recorded;
  /** Version, licence, how it is set up. */
  readonly sources: Recorded;
}

export function between(text: string): string {
  const [, inner] = new RegExp(`${BEGIN}([^]*)${END}`).exec(text) ?? [];
  if (inner === undefined) throw new Error(`There is no ${BEGIN} with ${END}.`);
  return inner;
}

export const replaceBetween = (text: string, inner: string): string =>
  text.replace(between(text), () => `\n\n${inner.trim()}\n\n`);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

function readTables(text: string): readonly Recorded[] {
  const blocks = between(text)
    .split(/\n\s*\n/)
    .filter((block) => block.trim().startsWith('|'));
  return blocks.map((block) => {
    const rows = block.trim().split('\n').slice(2);
    return new Map(
      rows.map((row) => {
        const [name = '', ...cells] = row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return [name, cells];
      }),
    );
  });
}

export function readMatrix(text: string): RecordedMatrix {
  const [results = new Map(), sources = new Map()]: readonly Recorded[] = readTables(text);
  return { results, sources };
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const wordsOf = (notes: ReadonlySet<string>, words: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(words).flatMap(([name, text]) => (notes.has(name) ? [text] : []));

function resultCells({ results, notes }: Row): readonly string[] {
  const removed = wordsOf(notes, REMOVED);
  const sentences = [...(removed.length > 0 ? [`Removes ${AND.format(removed)}.`] : []), ...wordsOf(notes, REMARKS)];
  return [...SNIPPET_KINDS.map((kind) => WORDS[results[kind]]), sentences.join(' ') || 'Keeps everything.'];
}

const sourceCells = (entry: EditorEntry, version: string): readonly string[] => [version, entry.licence, entry.how];

/** Both tables. What could not be had here stays as it was recorded. */
export function fullTables({ rows }: Matrix, recorded: RecordedMatrix, date: string): string {
  const rowOf = (entry: EditorEntry): Row | undefined => rows.find(({ editor }) => editor.id === entry.id);
  const results = EDITORS.map((entry) => {
    const row = rowOf(entry);
    return [entry.name, ...(row ? resultCells(row) : (recorded.results.get(entry.name) ?? []))];
  });
  const sources = EDITORS.map((entry) => {
    const row = rowOf(entry);
    const [version = ''] = row ? [row.editor.version] : (recorded.sources.get(entry.name) ?? []);
    return [entry.name, ...sourceCells(entry, version)];
  });
  return [
    `Measured on ${date}.`,
    table(['Where', ...KIND_WORDS, 'What it does'], results),
    table(['Where', 'Version', 'Licence', 'How it is set up'], sources),
  ].join('\n\n');
}

/** One line for all that do the same. */
export function shortTable({ results }: RecordedMatrix): string {
  const groups = new Map<string, { readonly cells: readonly string[]; readonly names: string[] }>();
  for (const [name, cells] of results) {
    const own = cells.slice(0, KIND_WORDS.length);
    const group = groups.get(own.join()) ?? { cells: own, names: [] };
    group.names.push(name.replace(/^WordPress, (\w+), (?:the )?/, 'WordPress $1 in the '));
    groups.set(own.join(), group);
  }
  const rank = (cells: readonly string[]): number =>
    cells.reduce((sum, cell) => sum + (cell === 'lives' ? 10 : cell === 'lost' ? -100 : 0), 0);
  const ordered = [...groups.values()].sort((a, b) => rank(b.cells) - rank(a.cells));
  return table(
    ['Where it is pasted', ...KIND_WORDS],
    ordered.map(({ cells, names }) => [names.join(', '), ...cells]),
  );
}

/** Packages of npm are locked; what a browser or Debian has differs from machine to machine. */
const isLocked = ({ home }: EditorEntry): boolean => home === 'page' || home === 'node';

/** One sentence for each cell that says something else than what was measured. */
export function differences({ rows }: Matrix, recorded: RecordedMatrix): readonly string[] {
  const heads = [...KIND_WORDS, 'What it does'];
  const wrong = rows.flatMap((row) => {
    const { name } = row.editor;
    const said = recorded.results.get(name);
    if (!said) return [`${name} is not in the table.`];
    return resultCells(row).flatMap((cell, at) =>
      cell === said[at] ? [] : [`${name}, ${heads[at]}: the table says "${said[at]}", measured was "${cell}".`],
    );
  });
  const old = rows
    .filter(({ editor }) => isLocked(editor) && recorded.sources.get(editor.name)?.[0] !== editor.version)
    .map(({ editor }) => `${editor.name}: the table has another version than ${editor.version}.`);
  const gone = [...recorded.results.keys()]
    .filter((name) => !EDITORS.some((entry) => entry.name === name))
    .map((name) => `${name} is in the table, and nobody asks it any more.`);
  return [...wrong, ...old, ...gone];
}

/** The same for the short table of the README. */
export function shortDifferences(readme: string, recorded: RecordedMatrix): readonly string[] {
  const asWritten = (text: string): string => text.replace(/-{3,}/g, '---').replace(/ +/g, ' ').trim();
  const said = asWritten(between(readme)).split('\n');
  const wanted = asWritten(shortTable(recorded)).split('\n');
  const missing = wanted.filter((each) => !said.includes(each)).map((each) => `The README lacks: ${each}`);
  const extra = said.filter((each) => !wanted.includes(each)).map((each) => `The README says, and should not: ${each}`);
  return [...missing, ...extra];
}
