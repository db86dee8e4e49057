/**
 * Meetings as plain text, for what is copied or sent. Pure. Says in words what a person needs; codes, icons and layout do
 * not survive a text message.
 */
import { fill, listWords } from '../../i18n/format.js';
import { onOneLine, type SharingWords, type Taken } from './taken.view.js';

export interface TextSection {
  /** "Today Tuesday 1 December". Empty where the list is not by day. */
  readonly heading: string;
  readonly meetings: readonly Taken[];
}

/** One meeting, all that is needed to get there. */
export function meetingText(taken: Taken, words: SharingWords, withWho = true): string {
  const { details, sharing, dates: said } = words;
  const labelled = (label: string, values: readonly string[]): string | undefined =>
    values.length > 0 ? fill(sharing.labelled, { label, value: onOneLine(values, words) }) : undefined;
  const address = listWords(taken.address, { comma: said.list.comma });
  const lines = [
    taken.name,
    withWho ? taken.who : undefined,
    labelled(sharing.when, [taken.rule]),
    labelled(sharing.nextDates, taken.dates),
    labelled(details.where, [taken.way, address, ...taken.directions].filter(Boolean)),
    labelled(details.howToJoin, taken.join),
    ...taken.contact,
    labelled(details.cost, taken.cost),
    labelled(details.access, taken.access),
    labelled(details.yourFirstVisit, taken.firstVisit ? [taken.firstVisit] : []),
    labelled(sharing.webPage, taken.page ? [taken.page] : []),
  ];
  return lines.filter(Boolean).join('\n');
}

/** A list by day. `end`: what stands below it, such as how much was cut. */
export function listText(sections: readonly TextSection[], end: readonly string[], words: SharingWords): string {
  const blocks = sections.flatMap(({ heading, meetings }) => [
    ...(heading ? [heading] : []),
    ...meetings.map((taken) => meetingText(taken, words)),
  ]);
  return [words.sharing.sheetTitle, ...blocks, ...(end.length > 0 ? [end.join('\n')] : [])].join('\n\n');
}

/**
 * What may be read over somebody's shoulder: when and where, and nothing that says what the group is for. Its name and page
 * can say that too, so they are in it only where the visitor chose so.
 */
export function discreetText(taken: Taken, words: SharingWords, withName: boolean): string {
  const address = listWords(taken.address, { comma: words.dates.list.comma });
  const lines = [withName ? taken.name : undefined, taken.when, taken.way, address, withName ? taken.page : undefined];
  return lines.filter(Boolean).join('\n');
}
