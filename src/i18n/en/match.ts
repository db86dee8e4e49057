import type { AttendanceMode } from '../../domain/model.js';
import type { Role, TimeOfDay } from '../../domain/vocabulary.js';
import type { CountForms } from '../messages.js';
import { firstMatchEn } from './match.first.js';

type WeekPart = 'weekday' | 'weekend';

/** A few questions, and the groups that may suit. */
export interface MatchMessages {
  readonly title: string;
  readonly progress: string;
  /** Instead of `progress`, where there is one. */
  readonly onlyQuestion: string;
  readonly questions: Readonly<Record<'topic' | 'role' | 'attendance' | 'day' | 'access' | 'audience', string>>;
  readonly tickThree: string;
  readonly tickAny: string;
  /** Answers in the first person. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Under the answer of somebody who cares for another person. */
  readonly rolesHint: string;
  readonly ways: Readonly<Record<AttendanceMode, string>>;
  readonly waysHint: Readonly<Record<AttendanceMode, string>>;
  readonly week: Readonly<Record<WeekPart, string>>;
  readonly times: Readonly<Record<TimeOfDay, string>>;
  readonly timesHint: Readonly<Record<TimeOfDay, string>>;
  readonly languageNeeded: string;
  readonly notSure: string;
  readonly notSureHint: string;
  readonly urgent: string;
  readonly urgentHint: string;
  readonly showAll: CountForms;
  readonly next: string;
  /** On the button of the last question. */
  readonly seeGroups: string;
  readonly skip: string;
  readonly back: string;
  readonly privacy: string;
  readonly none: string;
  /** Said when a fourth topic is ticked. */
  readonly threeTicked: string;
  readonly urgentView: {
    readonly title: string;
    /** Above the page’s own help. */
    readonly useThis: string;
    /** Where the page has none, and under it where it has. */
    readonly callSomebody: string;
    readonly groupsWait: string;
    readonly goOn: string;
  };
  readonly results: {
    readonly some: CountForms;
    /** Nothing was asked for: those that meet soonest. */
    readonly soonest: CountForms;
    readonly nothing: string;
    readonly nothingHelp: string;
    /** `{all}` and `{change}` are the two below, as buttons. */
    readonly notRuledOut: string;
    readonly seeAll: CountForms;
    readonly change: string;
    readonly why: string;
    readonly goodToKnow: string;
    readonly withAnswers: string;
    readonly startAgain: string;
    /** Said after it. */
    readonly cleared: string;
    readonly otherGroups: string;
    readonly backToResults: string;
  };
  /** Ticks: an answer that a group fulfils. Names of topics and the like are put in as they stand in `vocabulary`. */
  readonly reasons: {
    readonly topic: string;
    readonly role: Readonly<Record<Role, string>>;
    /** A role by the feed’s own name. */
    readonly ownRole: string;
    readonly audience: string;
    readonly attendance: Readonly<Record<AttendanceMode, string>>;
    readonly week: Readonly<Record<WeekPart, string>>;
    readonly time: Readonly<Record<TimeOfDay, string>>;
    readonly access: string;
    readonly language: string;
  };
  /** After "Good to know:". */
  readonly notes: {
    readonly topicNot: string;
    readonly topicAlso: string;
    readonly roleNot: string;
    readonly audienceNot: string;
    readonly attendanceNot: string;
    readonly weekNot: Readonly<Record<WeekPart, string>>;
    readonly timeNot: Readonly<Record<TimeOfDay, string>>;
    /** A feature by the feed’s own name. */
    readonly ownAccessNot: string;
    readonly languageNot: string;
    /** `{list}` holds the names below. */
    readonly unknown: string;
    readonly unknownNames: Readonly<Record<'topic' | 'role' | 'attendance' | 'week' | 'time' | 'language', string>>;
    readonly paused: string;
    readonly pausedUntil: string;
    readonly over: string;
    readonly statusUnknown: string;
    readonly farOff: string;
    readonly ageFrom: string;
    readonly ageTo: string;
    readonly ageBetween: string;
    readonly people: string;
    readonly closed: string;
    readonly course: string;
    readonly referral: string;
    readonly waitingList: string;
    readonly full: string;
    readonly placeUnknown: string;
    readonly languages: string;
    readonly cost: string;
    /** A price without a known amount or currency. */
    readonly costSome: string;
  };
}

export const matchEn: MatchMessages = {
  ...firstMatchEn,
  threeTicked: 'Three are ticked. Untick one to tick another.',
  urgentView: {
    title: 'Help comes first',
    useThis: 'Please use this help now. You do not have to choose a group first.',
    callSomebody:
      'If you or someone else may be in danger, call your local emergency number. Or go to someone near you, and tell them.',
    groupsWait: 'The groups stay here. You can look at them whenever you want.',
    goOn: 'Go on to the groups',
  },
  results: {
    some: { one: '1 group that may suit you', other: '{count} groups that may suit you' },
    soonest: { one: '1 group that meets soon', other: '{count} groups that meet soon' },
    nothing: 'No group here fits all of this yet',
    nothingHelp: 'That does not mean there is nothing for you. These groups come closest.',
    notRuledOut: 'Nothing is ruled out. {all} or {change}.',
    seeAll: { one: 'See the 1 group', other: 'See all {count} groups' },
    change: 'change your answers',
    why: 'Why we suggest it',
    goodToKnow: 'Good to know',
    withAnswers: 'Look in the list with your answers',
    startAgain: 'Start again',
    cleared: 'Your answers are cleared.',
    otherGroups: 'The other groups',
    backToResults: 'Back to the suggestions',
  },
  reasons: {
    topic: 'It is about: {topic}',
    role: {
      'own-experience': 'It is for people who are going through it themselves',
      'carer-family-friend': 'It is for carers, family and friends',
      bereaved: 'It is for people who have lost someone',
      parent: 'It is for parents',
      professional: 'It is for people who work in care',
      anyone: 'Anyone is welcome',
    },
    ownRole: 'It is for: {role}',
    audience: 'It is for: {audience}',
    attendance: {
      'in-person': 'You asked to meet in person',
      online: 'You asked for online',
      phone: 'You asked to meet by phone',
    },
    week: { weekday: 'Monday to Friday, as you prefer', weekend: 'At the weekend, as you prefer' },
    time: {
      morning: 'Mornings, as you prefer',
      afternoon: 'Afternoons, as you prefer',
      evening: 'Evenings, as you prefer',
    },
    access: '{feature}, as you need',
    language: '{language}, as you need',
  },
  notes: {
    topicNot: 'it is about something else: {topics}',
    topicAlso: 'it is also about other things: {topics}',
    roleNot: 'it is for other people: {roles}',
    audienceNot: 'it is for other people most of all: {audiences}',
    attendanceNot: 'it meets in another way: {ways}',
    weekNot: { weekday: 'it meets from Monday to Friday', weekend: 'it meets at the weekend' },
    timeNot: {
      morning: 'it meets in the morning',
      afternoon: 'it meets in the afternoon',
      evening: 'it meets in the evening',
    },
    ownAccessNot: 'this is not there: {feature}',
    languageNot: 'it is in another language: {languages}',
    unknown: 'Not known: {list}. You can ask the group.',
    unknownNames: {
      topic: 'what it is about',
      role: 'who it is for',
      attendance: 'how it meets',
      week: 'on which days it meets',
      time: 'at what time it meets',
      language: 'in which language',
    },
    paused: 'it is not meeting at the moment',
    pausedUntil: 'it is paused until {date}',
    over: 'no dates to come are given',
    statusUnknown: 'please ask the group if it still meets',
    farOff: 'the next meeting is some weeks away',
    ageFrom: 'it is for ages {minimum} and over',
    ageTo: 'it is for ages up to {maximum}',
    ageBetween: 'it is for ages {minimum} to {maximum}',
    people: 'it is for some people most of all: {audiences}',
    closed: 'it is only for people it is about',
    course: 'it is a course with a start date',
    referral: 'you come by referral',
    waitingList: 'there is a waiting list',
    full: 'there are no places left at the moment',
    placeUnknown: 'the place is not given, so please ask the group',
    languages: 'it is in another language: {languages}',
    cost: 'it costs {amount}',
    costSome: 'it costs something',
  },
};
