/** Groups that a visitor keeps on the device: the Save button, the agreement, and the list. */
import type { CountForms } from '../messages.js';
import { firstMyGroupsEn } from './my-groups.first.js';

export interface MyGroupsMessages {
  readonly title: string;
  readonly save: string;
  readonly saved: string;
  /** For people who hear the button alone: pressing "Saved" takes it off. Follows "Saved". */
  readonly savedHint: string;
  /** Said after pressing. */
  readonly nowSaved: string;
  readonly nowSavedHere: string;
  readonly takenOff: string;
  readonly notKept: string;

  readonly askTitle: string;
  readonly askWhat: string;
  readonly askWhere: string;
  /** `{days}` of the sentences around. */
  readonly days: CountForms;
  readonly askShared: string;
  readonly askForget: string;
  readonly keep: string;
  readonly notNow: string;
  readonly notNowMeans: string;

  readonly empty: string;
  readonly onlyHere: string;
  readonly onDevice: string;
  readonly shared: string;
  readonly welcome: string;
  readonly nextDates: string;
  readonly noDate: string;
  /** One that was kept is not in the list of groups any more, or came from another list. */
  readonly gone: string;
  readonly elsewhere: string;
  readonly forgetGroup: string;
  readonly undo: string;
  readonly forgetAll: string;
  readonly allForgotten: string;

  readonly went: string;
  readonly howWasIt: string;
  readonly ownWords: string;
  readonly ownWordsHelp: string;
  readonly otherDay: string;
  readonly addDay: string;
  readonly dayNotPast: string;
  readonly daysYouWent: string;
  /** `{date}` */
  readonly removeDay: string;
  /** `{date}` */
  readonly dayKept: string;
  readonly notForMe: string;
  readonly movedToTried: string;
  readonly tried: string;
  readonly triedHelp: string;
  readonly putBack: string;

  readonly plan: string;
  readonly planHelp: string;
  readonly planNone: string;
  readonly wouldHelp: string;
  readonly planned: string;

  readonly reflection: string;
  readonly notATest: string;
  readonly prompts: Readonly<Record<PromptName, string>>;
  readonly answersHere: string;
  readonly answersKept: string;
  readonly keepAnswers: string;
  readonly clearAnswers: string;
  readonly answersCleared: string;
  readonly help: string;

  readonly file: string;
  readonly fileHelp: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly importWrong: string;
  readonly importTooBig: string;
  readonly imported: CountForms;
  readonly print: string;
}

export type PromptName = 'hope' | 'listened' | 'belonging' | 'choices' | 'step';

export const myGroupsEn: MyGroupsMessages = {
  ...firstMyGroupsEn,
  save: 'Save',
  saved: 'Saved',
  savedHint: '. Press to take it off your list',
  nowSaved: 'Saved on this device.',
  nowSavedHere: 'Saved. Only until you close this page.',
  takenOff: 'Taken off your list.',
  notKept: 'This browser did not keep it. Your list is here only until you close this page.',

  askTitle: 'Keep your list on this device?',
  askWhat: 'We would keep which groups you saved, the dates you choose, and the words you write. No names.',
  askWhere: 'It stays in this browser, and is sent to nobody. It is gone {days} after your last change.',
  days: { one: '{count} day', other: '{count} days' },
  askShared: 'Someone else who uses this device could see it.',
  askForget: '“Forget all” removes it at once. So does the button for leaving a page fast, where this website has one.',
  keep: 'Keep on this device',
  notNow: 'Not now',
  notNowMeans: '“Not now” saves it only until you close this page.',

  onlyHere: 'Only until you close this page.',
  onDevice: 'On this device only. Gone {days} after your last change.',
  shared: 'Someone else who uses this device could see it.',
  welcome: 'Come when you can. You are welcome however long it has been.',
  nextDates: 'Groups I saved',
  noDate: 'No date is known.',
  gone: 'A group you kept is no longer in this list.',
  elsewhere: 'A group you kept is from another list on this website.',
  forgetGroup: 'Forget this group',
  undo: 'Put it back',
  forgetAll: 'Forget all',
  allForgotten: 'All forgotten. Nothing of your list is left here.',

  went: 'I went today',
  howWasIt: 'How was it for me?',
  ownWords: 'My own words',
  ownWordsHelp: 'Only for you. Write as little as you like.',
  otherDay: 'I went on another day',
  addDay: 'Add this day',
  dayNotPast: 'Please choose today or a day before.',
  daysYouWent: 'Days I went',
  removeDay: 'Remove {date}',
  dayKept: 'Added: {date}.',
  notForMe: 'Not for me',
  movedToTried: 'It is now under “Groups I tried”.',
  tried: 'Groups I tried',
  triedHelp: 'Not every group fits everyone. That is fine.',
  putBack: 'Put it back on my list',

  plan: 'Dates I might go to',
  planHelp: 'Tick what you would like. You can skip any. It is fine to just come back.',
  planNone: 'No dates are known for the next 4 weeks.',
  wouldHelp: 'What would help me to go?',
  planned: 'I would like to go',

  reflection: 'Some questions for myself',
  notATest: 'This is not a test, and nobody else sees it. Leave out any you like.',
  prompts: {
    hope: 'What gives me a little hope at the moment?',
    listened: 'When did I last feel that somebody really listened to me?',
    belonging: 'Where, or with whom, do I feel that I belong?',
    choices: 'What can I decide for myself this week?',
    step: 'What is one small thing that I could do next?',
  },
  answersHere: 'Your answers are gone when you close this page.',
  answersKept: 'Your answers are kept with your list, on this device.',
  keepAnswers: 'Keep my answers too',
  clearAnswers: 'Clear my answers',
  answersCleared: 'Your answers are cleared.',
  help: 'If things feel too much, please do not wait for a meeting. Talk to someone now.',

  file: 'Take my list with me',
  fileHelp: 'The file holds what is on your list, and all you wrote. Anyone who opens it can read your words.',
  exportFile: 'Save as a file',
  importFile: 'Add from a file',
  importWrong: 'This is not a file of this list. Nothing has changed.',
  importTooBig: 'This file is too big for a list. Nothing has changed.',
  imported: { one: 'Added {count} group.', other: 'Added {count} groups.' },
  print: 'Print my list',
};
