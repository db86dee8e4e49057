/** What one question says, as flat words, made from the answers that are worth offering and from those given so far. */
import type { MatchFacet } from '../../search/match/facets.js';
import type { MatchOption, MatchQuestion } from '../../search/match/questions.js';
import { firstMatchEn } from '../../i18n/en/match.first.js';
import { commonEn } from '../../i18n/en/common.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { fill, number } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { languageName } from '../../i18n/names.js';
import { plural } from '../../i18n/plural.js';
import type { MatchMessages } from '../../i18n/en/match.js';

export const MATCH_SECTIONS = {
  // Who prints what the rest of the words are for has them all.
  match: firstMatchEn as MatchMessages,
  vocabulary: vocabularyEn,
  common: commonEn,
};
export type FirstMatchWords = Resolved<'vocabulary' | 'common' | 'match'>;

/** An answer of the first question that leads to help. */
export const URGENT = 'urgent';
export const NOT_SURE = 'not-sure';

/** Longer lists of answers are folded, so that the buttons stay near. */
const OPTIONS_SHOWN = 8;

export interface AnswerView {
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly chosen: boolean;
  /** Stands apart from the answers before it. */
  readonly isApart: boolean;
}

export interface QuestionView {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly progress: string;
  /** One for each question: those behind, this one, those to come. */
  readonly dots: readonly ('done' | 'here' | 'ahead')[];
  readonly isSeveral: boolean;
  readonly note?: string | undefined;
  readonly answers: readonly AnswerView[];
  /** "Show all 31", when some are folded away. */
  readonly all?: string | undefined;
  readonly isFirst: boolean;
  readonly next: string;
}

export interface QuestionInputs {
  readonly questions: readonly MatchQuestion[];
  /** Place of the question among them. */
  readonly at: number;
  /** Keys of the answers given to this question so far. */
  readonly chosen: ReadonlySet<string>;
  readonly isUnfolded: boolean;
  /** Something to say about the last tick. */
  readonly note?: string | undefined;
  readonly words: FirstMatchWords;
}

export const keyOf = ({ facet, code }: Pick<MatchOption, 'facet' | 'code'>): string => `${facet} ${code}`;

export function questionView({ questions, at, chosen, isUnfolded, note, words }: QuestionInputs): QuestionView {
  const { match, language } = words;
  const { name, isSeveral, options } = questions[at]!;
  const isFolded = !isUnfolded && options.length > OPTIONS_SHOWN + 2;
  const shown = isFolded
    ? options.filter((option, place) => place < OPTIONS_SHOWN || chosen.has(keyOf(option)))
    : options;
  const view = (key: string, label: string, hint: string | undefined, isApart = false): AnswerView => ({
    ...{ key, label, hint, isApart },
    chosen: chosen.has(key),
  });
  const count = questions.length;
  return {
    title: match.questions[name],
    hint: isSeveral ? (name === 'topic' ? match.tickThree : match.tickAny) : undefined,
    progress:
      count === 1
        ? match.onlyQuestion
        : fill(match.progress, { at: number(at + 1, language), count: number(count, language) }),
    dots: questions.map((_, place) => (place < at ? 'done' : place === at ? 'here' : 'ahead')),
    isSeveral,
    note,
    answers: [
      ...shown.map((option) => view(keyOf(option), answerLabel(option, words), hintOf(option, words))),
      ...(at === 0 ? [view(URGENT, match.urgent, match.urgentHint, true)] : []),
      view(NOT_SURE, match.notSure, match.notSureHint, at > 0),
    ],
    all: shown.length < options.length ? plural(match.showAll, options.length, language) : undefined,
    isFirst: at === 0,
    next: at === count - 1 ? match.seeGroups : match.next,
  };
}

const ours = (labels: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(labels, code) ? labels[code] : undefined;

/** The words of an answer: ours, else the feed's. */
function answerLabel({ facet, code, label }: MatchOption, { match, vocabulary, language }: FirstMatchWords): string {
  if (facet === 'language') {
    return fill(match.languageNeeded, { language: languageName(code, language, vocabulary.languages) });
  }
  const labels: Readonly<Record<Exclude<MatchFacet, 'language'>, Readonly<Record<string, string>>>> = {
    topic: vocabulary.topics,
    role: match.roles,
    audience: vocabulary.audiences,
    access: vocabulary.access,
    attendance: match.ways,
    week: match.week,
    time: match.times,
  };
  return label ?? ours(labels[facet], code) ?? code;
}

function hintOf({ facet, code }: MatchOption, { match }: FirstMatchWords): string | undefined {
  if (facet === 'attendance') return ours(match.waysHint, code);
  if (facet === 'time') return ours(match.timesHint, code);
  return facet === 'role' && code === 'carer-family-friend' ? match.rolesHint : undefined;
}
