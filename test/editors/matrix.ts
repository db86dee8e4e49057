/** What every editor leaves of every kind of snippet: measured, and put in words for the docs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippets/index.js';
import { root } from '../../scripts/setup.mjs';
import type { Judgement } from './browser-page.js';
import { DAMAGED } from './damaged.js';
import { openEditors, type Editor } from './open.js';
import { run } from './run.js';
import { casesOf, REQUESTS, type Case } from './snippets.js';
import type { EditorEntry } from './table.js';

/** It becomes the element; it is a link that works; or neither. */
export type Result = Judgement['result'];

/** One snippet in one editor. */
export interface Outcome {
  readonly editor: EditorEntry;
  readonly sample: Case;
  readonly html: string;
  readonly judgement: Judgement;
}

export interface Row {
  readonly editor: Editor;
  readonly outcomes: readonly Outcome[];
  /** What came to life when it was run. */
  readonly results: Readonly<Record<SnippetKind, Result>>;
  readonly notes: ReadonlySet<string>;
}

export interface Matrix {
  readonly rows: readonly Row[];
  readonly missing: readonly { readonly entry: EditorEntry; readonly why: string }[];
  /** What damaged snippets became: what was done to them → result. */
  readonly damaged: Readonly<Record<string, Result>>;
}

const [RUN_REQUEST] = Object.keys(REQUESTS);

function integrity(): Readonly<Record<string, string>> {
  const file = join(root, 'dist/cdn/integrity.json');
  if (!existsSync(file)) throw new Error('There is no dist/cdn/integrity.json: run the build first.');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

export const isTelephone = (address: string): boolean => address.startsWith('tel:');
export const isMessage = (address: string): boolean => address.startsWith('sms:');

/** Words for docs, by what `judge.mjs` notes. */
export const REMOVED: Readonly<Record<string, string>> = {
  'no-tag': 'the tag',
  'no-script': 'the script',
  'no-data': '`data-*`',
  'no-frame': 'the frame',
  'sandbox-gone': 'the frame’s `sandbox`',
  'no-room': 'the room',
};
export const REMARKS: Readonly<Record<string, string>> = {
  'no-fallback': '**The link goes with the tag.**',
  'markup-shown': '**Shows what it does not allow as text.**',
  'sandbox-emptied': 'No script runs in the frame.',
  'no-telephone': 'Telephone links become plain text.',
  'no-message': 'Links for text messages become plain text.',
  'new-window': 'Links open in a new window.',
};

function notesOf(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const notes = new Set(outcomes.flatMap(({ judgement }) => judgement.notes));
  for (const { judgement } of outcomes) {
    if (!judgement.hasWords) notes.add('no-fallback');
    else if (judgement.lostLinks.some(isTelephone)) notes.add('no-telephone');
    else if (judgement.lostLinks.some(isMessage)) notes.add('no-message');
  }
  if (notes.has('no-telephone')) notes.delete('no-message');
  return notes;
}

async function outcomesOf(editor: Editor, samples: readonly Case[], judgeAll: JudgeAll): Promise<readonly Outcome[]> {
  const results = await editor.filter(samples.map(({ snippet }) => snippet.html));
  if (results.length !== samples.length) throw new Error(`${editor.name} lost the line between two snippets.`);
  const judgements = await judgeAll(samples.map(({ wanted }, at) => [results[at]!, wanted] as const));
  return samples.map((sample, at) => ({ editor, sample, html: results[at]!, judgement: judgements[at]! }));
}

type JudgeAll = Awaited<ReturnType<typeof openEditors>>['inBrowser']['judgeAll'];

/** Filters, judges and runs everything. Takes some seconds; what must be installed first takes longer. */
export async function measure(): Promise<Matrix> {
  const samples = casesOf(integrity());
  const { editors, missing, inBrowser, close } = await openEditors();
  try {
    const all = await Promise.all(editors.map((editor) => outcomesOf(editor, samples, inBrowser.judgeAll)));
    const toRun = all.flat().filter(({ sample }) => sample.request === RUN_REQUEST);
    // Many leave the same.
    const distinct = [...new Map(toRun.map((each) => [`${each.sample.wanted.kind} ${each.html}`, each])).values()];
    const results = await run(inBrowser.browser, [
      ...distinct.map(({ html, sample, judgement }) => ({
        html,
        text: sample.wanted.text,
        expected: judgement.result,
      })),
      ...Object.values(DAMAGED).map((html) => ({ html, text: 'All our groups', expected: 'live' as const })),
    ]);
    const damaged = Object.keys(DAMAGED).map((name, at) => [name, results[distinct.length + at]!]);
    const resultOf = ({ html, sample }: Outcome): Result =>
      results[distinct.findIndex((each) => each.html === html && each.sample.wanted.kind === sample.wanted.kind)]!;
    const rows = editors.map((editor, at) => {
      const outcomes = all[at]!;
      const own = outcomes.filter(({ sample }) => sample.request === RUN_REQUEST);
      const pairs = SNIPPET_KINDS.map((kind) => [
        kind,
        resultOf(own.find(({ sample }) => sample.wanted.kind === kind)!),
      ]);
      return { editor, outcomes, results: Object.fromEntries(pairs) as Row['results'], notes: notesOf(outcomes) };
    });
    return { rows, missing, damaged: Object.fromEntries(damaged) as Matrix['damaged'] };
  } finally {
    await close();
  }
}
