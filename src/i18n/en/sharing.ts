import type { CountForms } from '../messages.js';

/** Handing groups to somebody: share, copy, print, staff’s shortlist, links to a search. */
export interface SharingMessages {
  readonly share: string;
  /** Above the text that would be sent. */
  readonly shareIntro: string;
  readonly withName: string;
  readonly send: string;
  readonly copyThis: string;
  readonly copyText: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Label of the box that holds what could not be copied. */
  readonly textToSelect: string;
  readonly shareFailed: string;
  readonly copyGroupLink: string;
  readonly groupLinkCopied: string;
  readonly print: string;
  readonly printFailed: string;

  readonly printList: string;
  readonly copyList: string;
  readonly listCopied: string;
  readonly copySearchLink: string;
  readonly searchLinkCopied: string;
  /** Above the choices before printing. */
  readonly printHelp: string;
  readonly largePrint: string;
  readonly sayWhat: string;
  readonly sayWhatHelp: string;

  /** At the head of a sheet. Names no condition. */
  readonly sheetTitle: string;
  readonly printedOn: string;
  /** `{what}` holds what was typed and chosen. */
  readonly searchedFor: string;
  readonly cut: string;
  readonly when: string;
  readonly nextDates: string;
  readonly webPage: string;
  readonly notes: string;
  readonly urgentHelp: string;
  readonly qr: string;
  /** One line of a copied text: a label and what belongs to it. */
  readonly labelled: string;
  /** Between things on one line of a copied text. */
  readonly then: string;

  readonly add: string;
  readonly sheet: string;
  readonly chosen: CountForms;
  readonly noneChosen: string;
  readonly printSheet: string;
  readonly copySheet: string;
  readonly sheetCopied: string;
  readonly clear: string;
  readonly cleared: string;
  readonly full: string;
}

export const sharingEn: SharingMessages = {
  share: 'Share',
  shareIntro: 'This is all that is sent:',
  withName: 'Say which group it is',
  send: 'Send',
  copyThis: 'Copy this text',
  copyText: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'We could not copy it. You can select the text below instead.',
  textToSelect: 'Text to copy',
  shareFailed: 'We could not send it. You can copy the text instead.',
  copyGroupLink: 'Copy a link to this group',
  groupLinkCopied: 'Link copied. It opens this page and this group.',
  print: 'Print',
  printFailed: 'We could not print it. You can copy it as text instead.',

  printList: 'Print this list',
  copyList: 'Copy this list',
  listCopied: 'List copied',
  copySearchLink: 'Copy a link to this search',
  searchLinkCopied: 'Link copied. It holds the filters you chose, not what you typed.',
  printHelp: 'The sheet is headed “Groups” and today’s date.',
  largePrint: 'Large print',
  sayWhat: 'Print what was searched for',
  sayWhatHelp: 'The sheet then also says: {what}',

  sheetTitle: 'Groups',
  printedOn: 'Printed on {date}',
  searchedFor: 'Searched for: {what}',
  cut: 'These are the first {shown} of {count}.',
  when: 'When',
  nextDates: 'Next dates',
  webPage: 'Web page',
  notes: 'Notes',
  urgentHelp: 'Urgent help',
  qr: 'Square code for a phone camera. It opens {address}',
  labelled: '{label}: {value}',
  then: '{before}; {after}',

  add: 'Add to the sheet',
  sheet: 'Sheet to hand over',
  chosen: { one: '1 chosen', other: '{count} chosen' },
  noneChosen: 'Tick groups to put them on a sheet.',
  printSheet: 'Print a sheet',
  copySheet: 'Copy as text',
  sheetCopied: 'Sheet copied',
  clear: 'Clear',
  cleared: 'Nothing is chosen any more',
  full: 'A sheet holds {count} groups at most. Take one off first.',
};
