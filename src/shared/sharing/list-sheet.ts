/** The results of a search on paper and as text: all that were found, up to a bound. Loads when somebody prints or copies. */
import type { LitElement } from 'lit';
import type { Directory } from '../../domain/model.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { fill, number } from '../../i18n/format.js';
import { readerToday } from '../settings/reader-today.js';
import { helpLines } from './help-text.js';
import { listText } from './plain-text.js';
import type { SheetChoice } from './print-dialog.js';
import { groupOf, type SharingWords, sharingWords, type Taken, takenView, whole } from './taken.view.js';

/** More is a directory and no list to take along. */
export const MOST_PRINTED = 200;

/** What the list shows of one meeting. */
export interface ListedRow {
  readonly id: string;
  /** The time, and the quiet lines under it. */
  readonly time: readonly string[];
}

export interface ShownList {
  readonly directory: Directory;
  readonly language: string;
  readonly now: number;
  readonly readerTimeZone: string;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly ListedRow[] }[];
  /** How many were found, which may be more than there are rows. */
  readonly total: number;
  /** The zone, and when the list was last changed. */
  readonly foot: readonly string[];
}

interface TakenSection {
  readonly heading: string;
  readonly rows: readonly { readonly time: readonly string[]; readonly taken: Taken }[];
}

async function takenSections(list: ShownList, words: SharingWords): Promise<readonly TakenSection[]> {
  const { directory, sections, ...context } = list;
  const meetings = new Map(directory.meetings.map((meeting) => [meeting.id, meeting]));
  return whole(() =>
    sections.map(({ heading, rows }) => ({
      heading,
      rows: rows.flatMap(({ id, time }) => {
        const meeting = meetings.get(id);
        if (!meeting) return [];
        return [{ time, taken: takenView(meeting, groupOf(meeting, directory), { ...context, words }) }];
      }),
    })),
  );
}

/** How much was cut, and what the list says at its end. */
function endOf({ total, sections, language, foot }: ShownList, words: SharingWords): string[] {
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const values = { shown: number(shown, language), count: number(total, language) };
  return shown < total ? [fill(words.sharing.cut, values), ...foot] : [...foot];
}

export async function listAsText(list: ShownList): Promise<string> {
  const words = sharingWords(list.language);
  const sections = await takenSections(list, words);
  const days = sections.map(({ heading, rows }) => ({ heading, meetings: rows.map(({ taken }) => taken) }));
  return listText(days, endOf(list, words), words);
}

/** @throws when it cannot be printed */
export async function printList(host: LitElement, list: ShownList, { isLarge, searched }: SheetChoice): Promise<void> {
  const words = sharingWords(list.language);
  const [{ printSheet }, { listSheet }] = await Promise.all([
    import('./print-sheet.js'),
    import('./sheet.template.js'),
  ]);
  const sections = await takenSections(list, words);
  const printedOn = fill(words.sharing.printedOn, { date: plainDateWords(readerToday(list.now), words) });
  const head = { lines: [printedOn, ...endOf(list, words)], isLarge, searched, help: helpLines(host) };
  printSheet(host, listSheet(sections, head, words), list.language, words.sharing.sheetTitle);
}
