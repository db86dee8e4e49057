/** The words around urgent help. Numbers and names of lines are content, not messages. */
export interface CrisisMessages {
  readonly title: string;
  /** What the short forms are called, for people who hear the page. */
  readonly label: string;
  readonly showingFor: string;
  /** Names as they stand in `showingFor`, where they differ from the bare name. */
  readonly countries: Readonly<Record<string, string>>;
  readonly changeCountry: string;
  readonly chooseCountry: string;
  readonly anotherCountry: string;

  readonly danger: string;
  readonly dangerHelp: string;
  /** In the United Kingdom, where hospitals with an emergency department have a name that everybody knows. */
  readonly dangerHelpUk: string;
  readonly call: string;
  readonly callLocal: string;
  readonly worksToo: string;

  readonly today: string;
  readonly todayHelp: string;
  readonly noneChecked: string;
  readonly directory: string;
  readonly directoryNote: string;
  readonly noAnswer: string;
  readonly noAnswerLocal: string;

  readonly canWait: string;
  readonly canWaitHelp: string;
  readonly canWaitHelpUk: string;
  readonly findGroup: string;

  readonly notCrisisService: string;
  /** Somebody of the site dialled them. */
  readonly checkedOn: string;
  /** The same, more than six months ago. */
  readonly lastCheckedOn: string;
  /** Nobody dialled them; they were read from published pages. */
  readonly lookedUpOn: string;
  /** The visitor chose another country than the page's. */
  readonly fromAbroad: string;

  /** Short forms. */
  readonly inDanger: string;
  readonly toTalk: string;
  readonly toTalkFacts: string;
  readonly more: string;

  /** Facts of a line. `comma` joins cost and hours. */
  readonly comma: string;
  readonly free: string;
  readonly mayBeCharged: string;
  readonly dayAndNight: string;
  readonly hoursUnknown: string;
  readonly everyDay: string;
  readonly ages: string;
  readonly manyLanguages: string;
  readonly text: string;
  readonly keyword: string;
  readonly chat: string;
  readonly byChat: string;
  /** By language tag. */
  readonly signLanguages: Readonly<Record<string, string>>;
}

export const crisisEn: CrisisMessages = {
  title: 'Get help now',
  label: 'Urgent help',
  showingFor: 'Showing help for {country}.',
  countries: { GB: 'the United Kingdom', NL: 'the Netherlands', US: 'the United States' },
  changeCountry: 'Change country',
  chooseCountry: 'Choose your country',
  anotherCountry: 'Another country',

  danger: 'Someone’s life is in danger',
  dangerHelp: 'Call now. You will not be wasting anyone’s time.',
  dangerHelpUk: 'Call, or go to your nearest A&E. You will not be wasting anyone’s time.',
  call: 'Call {number}',
  callLocal: 'Call your local emergency number.',
  worksToo: '{number} works too.',

  today: 'You need to talk to someone today',
  todayHelp: 'You do not need to know what to say.',
  noneChecked: 'We have no numbers here that were checked lately.',
  directory: 'Find a helpline',
  directoryNote: 'A list for many countries, on another website',
  noAnswer: 'If nobody answers, try again or use another line. If you feel less safe while you wait, call {number}.',
  noAnswerLocal:
    'If nobody answers, try again or use another line. If you feel less safe while you wait, call your local emergency number.',

  canWait: 'It can wait a day or two',
  canWaitHelp: 'A doctor can help, and so can other people who have been there.',
  canWaitHelpUk: 'Your GP can help, and so can other people who have been there.',
  findGroup: 'Find a peer support group',

  notCrisisService: 'Peer support groups are not a crisis service.',
  checkedOn: 'Numbers checked on {date}.',
  lastCheckedOn: 'Numbers last checked on {date}.',
  lookedUpOn: 'Numbers looked up on {date}.',
  fromAbroad: 'These numbers may not work from other countries.',

  inDanger: 'In danger',
  toTalk: 'To talk',
  toTalkFacts: 'To talk, {facts}',
  more: 'More urgent help',

  comma: ', ',
  free: 'free',
  mayBeCharged: 'calls may cost money',
  dayAndNight: 'day and night',
  hoursUnknown: 'hours not checked',
  everyDay: 'every day {from} to {to}, local time',
  ages: 'For people aged {from} to {to}',
  manyLanguages: 'many languages',
  text: 'Text {number}',
  keyword: 'Text the word {keyword}',
  chat: 'Chat too, on its website, maybe at other times',
  byChat: '{name}, by chat',
  signLanguages: {
    ase: 'American Sign Language by video call',
    bfi: 'British Sign Language through its website',
  },
};
