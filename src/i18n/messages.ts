/**
 * Every word an element can print, by place and meaning. English (`en/`) is complete and bundled section by section;
 * each language in `locales/` is whole; a site may replace any part with `registerLanguage`.
 *
 * A value is a sentence or phrase with `{placeholders}`, or the forms of a count. Phrases are whole wherever a language
 * may need another order or a changed word, so that no sentence is glued from parts.
 */
import type { AttendanceMode, JoiningWay, Leadership, Openness, ProblemReason, Severity } from '../domain/model.js';
import type { AccessFeature, Audience, Role, TimeOfDay, Topic } from '../domain/vocabulary.js';
import type { AgreementMessages } from './en/agreement.js';
import type { ContentMessages } from './en/content.js';
import type { CrisisMessages } from './en/crisis.js';
import type { EvidenceMessages } from './en/evidence.js';
import type { ExitMessages } from './en/exit.js';
import type { StoriesMessages } from './en/stories.js';
import type { TipsMessages } from './en/tips.js';
import type { VisitMessages } from './en/visit.js';
import type { NearMessages } from './en/near.js';
import type { MapMessages } from './en/map.js';
import type { TimetableMessages } from './en/timetable.js';
import type { NextMessages } from './en/next.js';
import type { MatchMessages } from './en/match.js';
import type { MyGroupsMessages } from './en/my-groups.js';
import type { CalendarMessages } from './en/calendar.js';
import type { SharingMessages } from './en/sharing.js';
import type { FeedbackMessages } from './en/feedback.js';
import type { FeedbackFormMessages } from './en/feedback-form.js';
import type { ViewsMessages } from './en/views.js';

/**
 * One text for each plural category that the language has, chosen by `Intl.PluralRules`.
 * `{count}` is filled with the number in the language's digits.
 */
export interface CountForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** How words of a list are joined: `comma` between all but the last two, `and` before the last. Spaces included. */
export interface ListMessages {
  readonly comma: string;
  readonly and: string;
}

/** Clock times, zones, and weeks. Read by `time-words.ts`. */
export interface TimeMessages {
  readonly clock: {
    readonly onTheHour: string;
    readonly withMinutes: string;
    /** Word of the part of the day by its first hour. Empty: a 24-hour clock. */
    readonly periods: Readonly<Record<number, string>>;
    readonly noon: string;
    readonly midnight: string;
  };
  readonly range: string;
  /** No end is known. */
  readonly rangeOpen: string;
  /** The end is on another day; `{day}` names it, or is `nextDay`. */
  readonly rangeToDay: string;
  readonly nextDay: string;
  /** The start is 0:00, which many read as the end of a day; `{day}` names it, or is `sameDay`. */
  readonly rangeFromDayStart: string;
  readonly sameDay: string;
  readonly allDay: string;
  readonly dateAndTime: string;
  readonly withZone: string;
  /** IANA name → what people call it. Others come from the browser. */
  readonly zones: Readonly<Record<string, string>>;
  readonly zoneOfCity: string;
  readonly zoneUnknown: string;
  readonly byArrangement: string;
  readonly mondayToFriday: string;
  readonly everyWeek: string;
}

/** How near a start is. Read by `start-words.ts`. */
export interface StartMessages {
  readonly now: string;
  readonly inMinutes: CountForms;
  /** Rounded to 5. */
  readonly inAboutMinutes: CountForms;
  readonly startedNow: string;
  readonly startedMinutesAgo: CountForms;
  readonly startedHoursAgo: CountForms;
}

/** Names and order of dates. Read by `time-words.ts`. */
export interface DateMessages {
  readonly list: ListMessages;
  /** Seven names, Monday first, as they stand inside the phrases below. Empty: the browser's own names. */
  readonly weekdays: readonly string[];
  /** The same, short, standing alone. */
  readonly shortWeekdays: readonly string[];
  /** Twelve names. Empty: the browser's own. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly dayName: string;
  readonly date: string;
  readonly dateWithYear: string;
  readonly plainDate: string;
  /** Without a year; the month short or long. */
  readonly dayAndMonth: string;
  readonly dateRange: string;
  readonly today: string;
  readonly tomorrow: string;
}

/** How often a meeting meets. Read by `rule-words.ts`. */
export interface RuleMessages {
  readonly everyDays: CountForms;
  readonly everySecondWeek: string;
  /** The same on several days. */
  readonly everySecondWeekDays: string;
  readonly everyWeeks: CountForms;
  /** `1` first … `5` fifth, `-1` last, `-2` the one before it. Here or in `ordinalDays` stands `{weekday}`. */
  readonly ordinals: Readonly<Record<'1' | '2' | '3' | '4' | '5' | '-1' | '-2', string>>;
  readonly ordinalDays: string;
  /** Joins ordinals, and days of the month. */
  readonly ordinalList: ListMessages;
  /** A day of the month; chosen by ordinal plural rules (1st, 2nd). */
  readonly dayOfMonth: CountForms;
  readonly lastDayOfMonth: string;
  readonly everyMonth: string;
  readonly everySecondMonth: string;
  readonly everyMonths: CountForms;
  /** `{days}` is "first Monday" or "the last day". */
  readonly dayOfNamedMonth: string;
  readonly everyYears: CountForms;
  readonly onDates: CountForms;
  readonly irregular: string;
  readonly ruleUntil: string;
  readonly ruleTimes: CountForms;
}

/** Labels of our own codes. A code we do not know is shown with the feed's own label. */
export interface VocabularyMessages {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** There. */
  readonly access: Readonly<Record<AccessFeature, string>>;
  /** Languages that browsers do not name, mostly sign languages. The others come from the browser. */
  readonly languages: Readonly<Record<string, string>>;
}

/** What a finder says once a visitor acts: names of the filters and of what can be chosen in them, and what came of it. */
export interface ChoiceMessages {
  readonly filtersChosen: CountForms;
  readonly noGroups: string;
  readonly noGroupsHelp: string;
  readonly lastUpdate: string;
  /** `{count}` is the count of results in words: "Show 12 groups", "Back to 12 groups". */
  readonly showResults: string;
  readonly backTo: string;
  readonly any: string;
  readonly clearAll: string;
  readonly remove: string;
  readonly noMatches: string;
  readonly noMatchesHelp: string;
  readonly removeToFind: string;
  readonly removeSearch: string;
  readonly onlineFromAnywhere: string;
  /** A way to show the results whose file did not come: "Week", "Map". */
  readonly viewLost: string;
  readonly viewLostHelp: string;
  /** Titles of the filter groups, which hold one or more facets each. */
  readonly filterTitles: {
    readonly day: string;
    readonly audience: string;
    readonly topic: string;
    readonly access: string;
    readonly joining: string;
    readonly language: string;
    readonly format: string;
  };
  readonly showAllOptions: CountForms;
  readonly yourChoices: string;
  readonly facets: {
    readonly attendance: string;
    readonly day: string;
    readonly time: string;
    readonly role: string;
    readonly audience: string;
    readonly topic: string;
    readonly access: string;
    readonly joining: string;
    readonly openness: string;
    readonly cost: string;
    readonly language: string;
    readonly format: string;
  };
  readonly openness: Readonly<Record<Openness, string>>;
  readonly joining: Readonly<Record<JoiningWay, string>>;
  readonly timesOfDay: Readonly<Record<TimeOfDay, string>>;
  readonly timesOfDayHint: Readonly<Record<TimeOfDay, string>>;
  readonly cost: { readonly free: string; readonly paid: string };
}

/** Controls and states that more than one element has. */
export interface CommonMessages {
  readonly loading: string;
  readonly loadFailed: string;
  readonly loadFailedHelp: string;
  readonly tryAgain: string;
  readonly oldData: string;
  readonly oldDataHelp: string;
  readonly close: string;
  readonly back: string;
}

/** A meeting in a list, on a card, in a print sheet. */
export interface MeetingMessages {
  readonly inPerson: string;
  readonly inPersonAt: string;
  readonly seeDetails: string;
}

/** What only some meetings have to say: online, how to join, a price, a start that is near. */
export interface FactMessages {
  readonly online: string;
  readonly phone: string;
  readonly wayUnknown: string;
  /** `{first}` is one of the ways above. */
  readonly orOnline: string;
  readonly orPhone: string;
  readonly orOnlineOrPhone: string;
  /** Strong first words. */
  readonly join: Readonly<Record<JoiningWay, string>>;
  /** The quiet words after them; may be empty. */
  readonly joinHelp: Readonly<Record<JoiningWay, string>>;
  /** `{when}` is "in 20 minutes" or "now". */
  readonly startsSoon: string;
  /** `{started}` is "Started 10 minutes ago". */
  readonly inProgress: string;
  /** Only for groups that people may drop in to. */
  readonly canStillJoin: string;
  /** After the words of a button, for people who hear it alone. Punctuation included. */
  readonly actionContext: string;
  readonly size: string;
  readonly free: string;
  readonly joinOnline: string;
}

/** What few meetings have to say: a pause, places left, when the details were checked. */
export interface NoticeMessages {
  readonly laterToday: string;
  readonly tomorrowInSentence: string;
  readonly inDays: CountForms;
  /** The same start by the reader's own clock; `{time}` is "6pm" or "Tuesday, 6pm". */
  readonly yourTime: string;
  readonly placesLeft: CountForms;
  readonly placesLeftOn: CountForms;
  readonly full: string;
  readonly paused: string;
  readonly pausedUntil: string;
  readonly backOn: string;
  readonly nothingToDo: string;
  readonly notMeeting: string;
  readonly closed: string;
  readonly statusUnknown: string;
  readonly checkedOn: string;
  readonly facilitators: FacilitatorMessages;
}

/** Who runs a group. What stands in braces is the feed's own words. */
export interface FacilitatorMessages {
  /** `{people}` holds first names. */
  readonly runBy: string;
  /** The same where no name is given: `{people}` are roles, such as "volunteer". */
  readonly runByRoles: string;
  readonly training: string;
  readonly supervision: string;
  readonly standIn: string;
  /** The same where no name is given. */
  readonly standInUnnamed: string;
}

/** Search, filters and results. */
export interface FinderMessages {
  /** Ways to meet, as a choice. */
  readonly ways: Readonly<Record<AttendanceMode, string>>;
  readonly title: string;
  readonly howToMeet: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly groups: CountForms;
  readonly meetings: CountForms;
  /** `{meetings}` and `{groups}` are the two counts above, as words. */
  readonly meetingsFromGroups: string;
  readonly sortLabel: string;
  readonly sortSoonest: string;
  readonly sortName: string;
  readonly showMore: CountForms;
  readonly notMeetingNow: string;
  readonly zoneOfList: string;
  /** Headings of the parts of the list that have no date. */
  readonly arranged: string;
  readonly over: string;
  /** Said after "Show more": `{shown}` of `{count}`. */
  readonly shownOf: string;
  readonly zoneMissing: string;
  /** Said to a screen reader with the search box. */
  readonly searchDescription: string;
}

/** One meeting in full. */
export interface DetailsMessages {
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly ageBetween: string;
  readonly everyoneWelcome: string;
  readonly bookPlace: string;
  readonly passcode: string;
  readonly updatedOn: string;
  /** Not there. */
  readonly accessNo: Readonly<Record<AccessFeature, string>>;
  /** Inside "Not known: …": a noun, lower case. */
  readonly accessName: Readonly<Record<AccessFeature, string>>;
  readonly leadership: Readonly<Record<Leadership, string>>;
  readonly nextMeeting: string;
  readonly nextMeetingToday: string;
  readonly nextMeetingTomorrow: string;
  readonly noNextMeeting: string;
  readonly whatItIsLike: string;
  readonly yourFirstVisit: string;
  readonly whenItMeets: string;
  readonly noMeetingOn: string;
  readonly cost: string;
  readonly whoRunsIt: string;
  readonly whatIsSaid: string;
  readonly where: string;
  readonly access: string;
  readonly languages: string;
  readonly whoFor: string;
  readonly howToJoin: string;
  readonly contact: string;
  readonly links: string;
  readonly notKnown: string;
  readonly askTheGroup: string;
  readonly placeRough: string;
  readonly linkOnRequest: string;
  readonly otherTimes: string;
  readonly joinLink: string;
  readonly joinLinkAt: string;
  readonly dialIn: string;
  /** After whatever a group says about privacy: its limit. */
  readonly confidentialityLimit: string;
  readonly groupAgreement: string;
  readonly agreedOn: string;
  readonly checkedBy: string;
  readonly checkAgainBy: string;
  readonly costAmount: string;
  readonly bookingPage: string;
  readonly moreFromGroup: string;
}

/** Labels around a fact and a common belief. The texts themselves are content, not messages. */
export interface MythMessages {
  readonly title: string;
  readonly belief: string;
  readonly whyItMisleads: string;
  readonly factAgain: string;
  readonly copyFact: string;
  readonly factCopied: string;
  readonly copyFailed: string;
  readonly noneCurrent: string;
  /** Labels inside a copied text; a colon is put after each. */
  readonly copy: { readonly source: string; readonly checkedOn: string; readonly reviewBy: string };
}

/** For the editor of a feed: what a reader could not use, and what to do. Never shown to visitors. */
export interface ProblemMessages {
  readonly reasons: Readonly<Record<ProblemReason, string>>;
  readonly failures: {
    readonly unreachable: string;
    readonly timeout: string;
    readonly http: string;
    readonly 'too-large': string;
    readonly 'not-json': string;
    readonly 'web-page': string;
    readonly 'unknown-format': string;
    readonly 'part-missing': string;
    readonly 'part-unreadable': string;
    readonly 'bad-address': string;
    readonly aborted: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityHelp: Readonly<Record<Severity, string>>;
  readonly title: string;
  readonly none: string;
  readonly found: CountForms;
  readonly recordsRead: CountForms;
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

export interface Messages {
  readonly dates: DateMessages;
  readonly time: TimeMessages;
  readonly starts: StartMessages;
  readonly rules: RuleMessages;
  readonly vocabulary: VocabularyMessages;
  readonly choices: ChoiceMessages;
  readonly common: CommonMessages;
  readonly meeting: MeetingMessages;
  readonly facts: FactMessages;
  readonly notices: NoticeMessages;
  readonly finder: FinderMessages;
  readonly details: DetailsMessages;
  readonly myths: MythMessages;
  readonly content: ContentMessages;
  readonly crisis: CrisisMessages;
  readonly exit: ExitMessages;
  readonly agreement: AgreementMessages;
  readonly visit: VisitMessages;
  readonly evidence: EvidenceMessages;
  readonly stories: StoriesMessages;
  readonly tips: TipsMessages;
  readonly near: NearMessages;
  readonly map: MapMessages;
  readonly timetable: TimetableMessages;
  readonly next: NextMessages;
  readonly match: MatchMessages;
  readonly myGroups: MyGroupsMessages;
  readonly calendar: CalendarMessages;
  readonly sharing: SharingMessages;
  readonly feedback: FeedbackMessages;
  readonly feedbackForm: FeedbackFormMessages;
  readonly views: ViewsMessages;
  readonly problems: ProblemMessages;
}

export type MessageSection = keyof Messages;

/** Any part of a value; counts and lists of names are replaced whole. */
type Override<T> = T extends string | CountForms | readonly string[] ? T : { readonly [K in keyof T]?: Override<T[K]> };

/** What a site passes to change wording: any section, any key. */
export type MessagesOverride = Override<Messages>;

/** What a file in `locales/` holds, with who read it. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  /** `null`: not yet reviewed by a native reader. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly messages: MessagesOverride;
}

/** A whole language. A region's own wording (`en-US`) is a `Locale` with only what differs. */
export interface Language extends Locale {
  readonly messages: Messages;
}
