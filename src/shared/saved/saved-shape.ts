/**
 * What a visitor keeps of groups, as plain data: which meetings, when they went, their own words, dates they might go to,
 * answers to prompts. Knows no store and no page.
 *
 * Ids of groups often say what a group is about (`bereavement-tuesday`), so they stand here only as fingerprints: somebody
 * who looks into the browser's store reads no names. That hides nothing from a person who has the list and compares.
 * What is read comes from a store or a file that anybody may have written: it is checked and bounded here.
 */
import { hashOf } from '../../domain/hash.js';
import type { Directory, Meeting, PlainDate } from '../../domain/model.js';
import { parsePlainDate, parseWallTime } from '../../domain/plain-date.js';

export interface SavedMeeting {
  /** Fingerprints: of the list it came from, of the group and of the meeting. */
  readonly list: string;
  readonly group: string;
  readonly meeting: string;
  /** "Not for me": stands under the groups that were tried. */
  readonly tried: boolean;
  /** Dates on which the visitor went, first to last. */
  readonly went: readonly PlainDate[];
  /** Their own words. */
  readonly words: string;
}

export interface SavedState {
  readonly version: 1;
  readonly meetings: readonly SavedMeeting[];
  /** `<fingerprint of the meeting> 2026-12-01T19:00`: dates they might go to. */
  readonly plan: readonly string[];
  /** What would help them to go. */
  readonly help: string;
  /** By prompt. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Characters, and numbers of things: more than anybody needs, and less than a store holds. */
export const WORDS_LIMIT = 500;
export const MEETINGS_LIMIT = 100;
const DATES_LIMIT = 100;
const PLAN_LIMIT = 200;
const ANSWERS_LIMIT = 20;

export const NOTHING_SAVED: SavedState = { version: 1, meetings: [], plan: [], help: '', answers: {} };

/** Only compared with itself. */
export const fingerprint = hashOf;

/** Which list: by the addresses it came from, without what changes with each version of a file. */
export const listKey = ({ sources }: Directory, base: string): string =>
  fingerprint(sources.map(({ id, url }) => (url ? wholeAddress(url, base) : id)).join(' '));

function wholeAddress(url: string, base: string): string {
  try {
    const { origin, pathname, hash } = new URL(url, base);
    return url.startsWith('#') ? hash : origin + pathname;
  } catch {
    return url;
  }
}

export const savedMeeting = ({ id, groupId }: Meeting, directory: Directory, base: string): SavedMeeting => ({
  list: listKey(directory, base),
  group: fingerprint(groupId),
  meeting: fingerprint(id),
  tried: false,
  went: [],
  words: '',
});

export type SavedKey = Pick<SavedMeeting, 'list' | 'meeting'>;

export const isSame = (one: SavedKey, other: SavedKey): boolean =>
  one.list === other.list && one.meeting === other.meeting;

export const isBlank = ({ meetings, plan, help, answers }: SavedState): boolean =>
  meetings.length + plan.length + help.length + Object.keys(answers).length === 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown, limit: number): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]).slice(0, limit) : [];

export const words = (value: unknown, limit = WORDS_LIMIT): string =>
  typeof value === 'string' ? value.slice(0, limit) : '';

const PRINT = /^[a-z\d]{1,11}$/;
const print = (value: unknown): string => (typeof value === 'string' && PRINT.test(value) ? value : '');

const isDate = (value: unknown): value is PlainDate => typeof value === 'string' && parsePlainDate(value) !== undefined;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function isPlanned(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [meeting, start = ''] = value.split(' ');
  return value.length < 60 && print(meeting) !== '' && parseWallTime(start) !== undefined;
}

function readMeeting(value: unknown): readonly SavedMeeting[] {
  if (!isRecord(value)) return [];
  const [ofList, group, meeting] = [print(value['list']), print(value['group']), print(value['meeting'])];
  if (!ofList || !group || !meeting) return [];
  return [
    {
      list: ofList,
      group,
      meeting,
      tried: value['tried'] === true,
      went: unique(list(value['went'], DATES_LIMIT).filter(isDate)).sort(),
      words: words(value['words']),
    },
  ];
}

/** What is there of it; `undefined` when it is no such thing, or of a version that is not known. */
export function readSavedState(value: unknown): SavedState | undefined {
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const answers = isRecord(value['answers']) ? Object.entries(value['answers']) : [];
  const meetings = list(value['meetings'], MEETINGS_LIMIT).flatMap(readMeeting);
  return {
    version: 1,
    meetings: meetings.filter((one, at) => meetings.findIndex((other) => isSame(one, other)) === at),
    plan: unique(list(value['plan'], PLAN_LIMIT).filter(isPlanned)),
    help: words(value['help']),
    answers: Object.fromEntries(
      answers
        .filter(([key, text]) => /^[a-z\d-]{1,40}$/.test(key) && words(text) !== '')
        .slice(0, ANSWERS_LIMIT)
        .map(([key, text]) => [key, words(text)]),
    ),
  };
}

/** Words of both, the first ones first, nothing twice. */
const bothWords = (own: string, other: string): string =>
  own.includes(other) ? own : words(own ? `${own}\n${other}` : other);

/** Nothing of `own` is lost. */
export function mergeSaved(own: SavedState, other: SavedState): SavedState {
  const merged = own.meetings.map((one) => {
    const same = other.meetings.find((each) => isSame(each, one));
    if (!same) return one;
    const went = unique([...one.went, ...same.went]).sort();
    return { ...one, went: went.slice(-DATES_LIMIT), words: bothWords(one.words, same.words) };
  });
  const added = other.meetings.filter((one) => !own.meetings.some((each) => isSame(each, one)));
  const answers = { ...other.answers };
  for (const [key, text] of Object.entries(own.answers)) answers[key] = bothWords(text, answers[key] ?? '');
  return {
    version: 1,
    meetings: [...merged, ...added].slice(0, MEETINGS_LIMIT),
    plan: unique([...own.plan, ...other.plan]).slice(0, PLAN_LIMIT),
    help: bothWords(own.help, other.help),
    answers,
  };
}

/** With one meeting changed. */
export const withMeeting = (state: SavedState, key: SavedKey, change: Partial<SavedMeeting>): SavedState => ({
  ...state,
  meetings: state.meetings.map((one) => (isSame(one, key) ? { ...one, ...change } : one)),
});

/** With a date on which they went, or without it. */
export const withVisit = (state: SavedState, key: SavedKey, date: PlainDate, went: boolean): SavedState => {
  const before = state.meetings.find((one) => isSame(one, key))?.went ?? [];
  const others = before.filter((each) => each !== date);
  return withMeeting(state, key, { went: (went ? [...others, date].sort() : others).slice(-DATES_LIMIT) });
};

export const withPlan = (state: SavedState, planned: string, isWanted: boolean): SavedState => {
  const others = state.plan.filter((each) => each !== planned);
  return { ...state, plan: isWanted ? [...others, planned].slice(-PLAN_LIMIT) : others };
};

export const withAnswer = (state: SavedState, prompt: string, text: string): SavedState => {
  const answers = { ...state.answers, [prompt]: words(text) };
  return { ...state, answers: Object.fromEntries(Object.entries(answers).filter(([, each]) => each !== '')) };
};

/** Dates that are over go quietly: nothing says that anybody did not go. @param yesterday a wall date; what is later stays */
export const withoutPast = (state: SavedState, yesterday: PlainDate): SavedState => ({
  ...state,
  plan: state.plan.filter((each) => each.slice(each.indexOf(' ') + 1) > yesterday),
});
