/** What is asked for each kind of message, and what becomes of the answers: a text to read, and fields for a server. */
import type { FeedbackMessages } from '../../i18n/en/feedback.js';
import type { FeedbackFormMessages, FeedbackOption, FeedbackQuestion } from '../../i18n/en/feedback-form.js';
import { listWords } from '../../i18n/format.js';
import type { ListMessages } from '../../i18n/messages.js';
import { type About, type Answers, cleanLine, cleanText, type FeedbackKind } from './listing-feedback.about.js';

/** `line` and `text` are typed; of `one` and `many` options are ticked. */
export interface Question {
  readonly id: FeedbackQuestion;
  readonly type: 'line' | 'text' | 'one' | 'many';
  readonly options?: readonly FeedbackOption[];
}

const WHICH: Question = { id: 'group', type: 'line' };
const REPLY: Question = { id: 'reply', type: 'line' };

const QUESTIONS: Readonly<Record<FeedbackKind, readonly Question[]>> = {
  changed: [
    { id: 'what', type: 'many', options: ['time', 'place', 'join', 'contact', 'else'] },
    { id: 'now', type: 'text' },
    { id: 'since', type: 'line' },
  ],
  closed: [
    { id: 'how', type: 'one', options: ['nobody', 'told', 'notice', 'else'] },
    { id: 'when', type: 'line' },
    { id: 'more', type: 'text' },
  ],
  unsafe: [
    {
      id: 'concern',
      type: 'many',
      options: ['money', 'medicine', 'pressure', 'privacy', 'behaviour', 'else'],
    },
    { id: 'more', type: 'text' },
  ],
  add: [
    { id: 'name', type: 'line' },
    { id: 'about', type: 'text' },
    { id: 'times', type: 'line' },
    { id: 'where', type: 'line' },
    { id: 'joining', type: 'text' },
    { id: 'page', type: 'line' },
  ],
};

/** The same question of two kinds is asked once. */
const SHARED: readonly FeedbackQuestion[] = ['group', 'reply'];
export const answerKey = (kind: FeedbackKind, id: FeedbackQuestion): string =>
  SHARED.includes(id) ? id : `${kind}.${id}`;

export function questionsOf(kind: FeedbackKind, about: About, asksReply: boolean): readonly Question[] {
  return [...(kind !== 'add' && !about.name ? [WHICH] : []), ...QUESTIONS[kind], ...(asksReply ? [REPLY] : [])];
}

/** What the site's own script, or its server, gets. */
export interface FeedbackMessage {
  readonly kind: FeedbackKind;
  readonly groupId?: string;
  readonly meetingId?: string;
  /** By question, in the visitor's words; ticked options by their codes, with spaces between. `group` is its name. */
  readonly answers: Readonly<Record<string, string>>;
  /** All of it, as the visitor read it before. */
  readonly text: string;
}

interface LetterInput {
  readonly kind: FeedbackKind;
  readonly answers: Answers;
  readonly about: About;
  readonly asksReply: boolean;
}

export interface LetterWords {
  readonly feedback: FeedbackMessages;
  readonly feedbackForm: FeedbackFormMessages;
  readonly dates: { readonly list: ListMessages };
}

export function messageOf({ kind, answers, about, asksReply }: LetterInput, words: LetterWords): FeedbackMessage {
  const { feedback, feedbackForm } = words;
  const { letter } = feedbackForm;
  const isNew = kind === 'add';
  const name = isNew ? '' : cleanLine(about.name ?? '');
  const groupId = isNew ? '' : cleanLine(about.groupId ?? '');
  const meetingId = isNew ? '' : cleanLine(about.meetingId ?? '');
  const given = questionsOf(kind, about, asksReply)
    .map((question) => ({ question, value: cleanText(answers[answerKey(kind, question.id)] ?? '') }))
    .filter(({ value }) => value);
  const lines: readonly (readonly [string, string])[] = [
    [letter.kind, feedback.kinds[kind].label],
    [letter.group, name],
    [letter.groupId, groupId],
    [letter.meetingId, meetingId],
    ...given.map(
      ({ question, value }) => [feedbackForm.questions[question.id].short, spoken(question, value, words)] as const,
    ),
  ];
  return {
    kind,
    ...(groupId && { groupId }),
    ...(meetingId && { meetingId }),
    answers: {
      ...(name && { group: name }),
      ...Object.fromEntries(given.map(({ question, value }) => [question.id, value])),
    },
    text: lines
      .filter(([, value]) => value)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
  };
}

function spoken({ options }: Question, value: string, { feedbackForm, dates }: LetterWords): string {
  if (!options) return value;
  const ticked = value.split(' ');
  const said = options.filter((option) => ticked.includes(option)).map((option) => feedbackForm.options[option]);
  // Each option is a sentence of its own: no "and" between.
  return listWords(said, { comma: dates.list.comma });
}

/** The fields of the POST: see docs/listing-feedback.md. */
export const fieldsOf = ({
  kind,
  groupId,
  meetingId,
  answers,
  text,
}: FeedbackMessage): Readonly<Record<string, string>> => ({
  kind,
  ...(groupId && { group_id: groupId }),
  ...(meetingId && { meeting_id: meetingId }),
  ...answers,
  text,
});
