/** Labels around a group’s rules. The rules themselves are content, or the group’s own. */

import { firstAgreementEn } from './agreement.first.js';

/** A thing that groups handle in different ways. */
interface PracticeMessages<Value extends string> {
  readonly label: string;
  /** The label inside "Not stated here: …". */
  readonly inList: string;
  readonly values: Readonly<Record<Value, string>>;
}

export interface AgreementMessages {
  readonly title: string;
  /** Above rules that no group has agreed. */
  readonly startTitle: string;
  readonly start: string;
  readonly startOfGroup: string;
  /** After the review date of the rules that a group may start from. */
  readonly startChecked: string;
  readonly agreedOn: string;
  readonly ownWords: string;
  readonly wholeAgreement: string;
  readonly always: string;
  readonly practices: string;
  readonly camera: PracticeMessages<'on' | 'at-start' | 'optional' | 'off' | 'ask'>;
  readonly recording: { readonly label: string; readonly none: string };
  readonly lateArrival: PracticeMessages<'welcome' | 'tell-us' | 'not-after-start'>;
  readonly names: PracticeMessages<'first-name' | 'initial' | 'any'>;
  readonly outsideContact: PracticeMessages<'your-choice' | 'not-allowed'>;
  readonly writtenDown: PracticeMessages<never>;
  readonly notStated: string;
  readonly read: string;
  readonly readHere: string;
  readonly readKept: string;
  readonly readNotKept: string;
  readonly readOn: string;
  readonly changed: string;
  readonly print: string;
  /** Of the printed sheet; names no condition, because printers and folders show it. */
  readonly printTitle: string;
  readonly printFailed: string;
  readonly sources: string;
  readonly seenAt: string;
  readonly loadFailed: string;
  readonly loadFailedHelp: string;
  readonly tryAgain: string;
}

export const agreementEn: AgreementMessages = {
  ...firstAgreementEn,
  agreedOn: 'Agreed by this group on {date}.',
  ownWords: 'In this group’s own words.',
  wholeAgreement: 'Read the group’s whole agreement',
  practices: 'How we do some things',
  camera: {
    label: 'Camera',
    inList: 'camera',
    values: {
      on: 'We ask you to keep your camera on.',
      'at-start': 'We ask you to have your camera on at the start. After that it is up to you.',
      optional: 'It is up to you. You can keep your camera off.',
      off: 'Everyone keeps their camera off.',
      ask: 'We like to see each other. If you would rather not, tell us.',
    },
  },
  recording: { label: 'Recording', none: 'We ask everyone not to record, take photos or save pictures of the screen.' },
  lateArrival: {
    label: 'Coming late',
    inList: 'coming late',
    values: {
      welcome: 'You can come in late.',
      'tell-us': 'Tell us if you will be late, so that we can let you in.',
      'not-after-start': 'Please be on time. We do not let people in after the start.',
    },
  },
  names: {
    label: 'Names',
    inList: 'names',
    values: {
      'first-name': 'We use first names only.',
      initial: 'We use first names, and the first letter of the last name.',
      any: 'You can use any name you like.',
    },
  },
  outsideContact: {
    label: 'Contact outside the group',
    inList: 'contact outside the group',
    values: {
      'your-choice': 'It is your choice, and nobody expects it.',
      'not-allowed': 'We ask people not to be in touch with each other outside the group.',
    },
  },
  writtenDown: { label: 'What we write down', inList: 'what is written down', values: {} },
  notStated: 'Not stated here: {list}. Ask the group.',
  read: 'I have read this',
  readHere: 'This tick is only for you, and is gone when you leave the page. It is not a promise or a signature.',
  readKept:
    'This tick stays on this device for up to 180 days. It is sent to nobody, but others who use this device can see it. It is not a promise or a signature. Untick it to remove it.',
  readNotKept: 'This browser did not keep the tick. It is gone when you leave the page.',
  readOn: 'Ticked on {date}.',
  changed: 'This has changed since you read it on {date}.',
  print: 'Print the agreement',
  printTitle: 'Group agreement',
  printFailed: 'We could not make the sheet. You can print this page instead.',
  sources: 'Where the general rules come from',
  seenAt: 'Seen at:',
  loadFailed: 'We could not load this group’s own agreement',
  loadFailedHelp: 'It is not something you did. What always holds is below.',
  tryAgain: 'Try again',
};
