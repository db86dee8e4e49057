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

  /** Facts of a line. `list.comma` joins cost and hours, and languages. */
  readonly list: { readonly comma: string };
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

/** What the first view says; all else comes a moment later. */
export type FirstCrisisMessages = Pick<
  CrisisMessages,
  | 'title'
  | 'danger'
  | 'dangerHelp'
  | 'dangerHelpUk'
  | 'call'
  | 'callLocal'
  | 'worksToo'
  | 'today'
  | 'todayHelp'
  | 'noneChecked'
  | 'directory'
  | 'directoryNote'
  | 'list'
  | 'free'
  | 'dayAndNight'
  | 'hoursUnknown'
  | 'text'
  | 'signLanguages'
>;

export { crisisEn } from './crisis.whole.js';
