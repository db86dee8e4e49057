/** What the suggestions say: each group with its reasons, and with what is good to know. Codes in, sentences out. */
import type { Group, Term } from '../../domain/model.js';
import { choicesEn } from '../../i18n/en/choices.js';
import { commonEn } from '../../i18n/en/common.js';
import { detailsEn } from '../../i18n/en/details.js';
import { finderEn } from '../../i18n/en/finder.js';
import { matchEn } from '../../i18n/en/match.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { fill, isolate, listWords, number, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { languageName, money } from '../../i18n/names.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { dateWords } from '../../i18n/time-words.js';
import type { MatchFacet } from '../../search/match/facets.js';
import type { MatchNote, MatchReason, Suggestion } from '../../search/match/match.js';
import type { MatchFact } from '../../search/match/rules.js';
import { fullFactsView, ownTime } from '../../shared/meeting/meeting-facts.full.js';
import { type LineView, todayIn } from '../../shared/meeting/meeting-facts.view.js';
import { nextWords, zoneLine } from '../../shared/meeting/next-words.js';
import { ruleLine } from '../../shared/meeting/rule-line.js';
import { termLabel } from '../../shared/meeting/term-label.js';
import { meetingSections, type MeetingWords } from '../../shared/meeting/words.js';

export const RESULT_SECTIONS = {
  ...meetingSections,
  common: commonEn,
  match: matchEn,
  vocabulary: vocabularyEn,
  choices: choicesEn,
  details: detailsEn,
  finder: finderEn,
};
export type ResultWords = MeetingWords & Resolved<'common' | 'match' | 'vocabulary' | 'choices' | 'details' | 'finder'>;

export interface NoteView {
  readonly isUnknown: boolean;
  readonly text: string;
}

export interface SuggestionView {
  readonly id: string;
  readonly name: string;
  /** "Thursday 3 December, 7:30pm"; how it meets where there is no date. */
  readonly when: string;
  /** Whose clock that is, where it is not the reader's. */
  readonly whenRest: string;
  /** The next date in full, with its zone, for paper: "today" is another day there. */
  readonly paper?: string | undefined;
  readonly place?: LineView | undefined;
  /** How to join. */
  readonly lines: readonly LineView[];
  readonly reasons: readonly string[];
  readonly notes: readonly NoteView[];
}

export interface ResultContext {
  readonly words: ResultWords;
  readonly now: number;
  readonly readerTimeZone: string;
}

export function suggestionView(suggestion: Suggestion, context: ResultContext): SuggestionView {
  const { meeting, group, next } = suggestion;
  const { words } = context;
  const { name, lines: all } = fullFactsView(meeting, group, next, context);
  const [place, ...lines] = all;
  const rule = ruleLine(meeting.schedule, words);
  return {
    id: meeting.id,
    name,
    // Without a date, how it meets; of one that is paused or over, what is good to know says it.
    when: next ? nextWords(next, words, todayIn(meeting, context)) : suggestion.section === 'arranged' ? rule : '',
    whenRest: next ? zoneLine(next, ownTime(meeting, next, context), context) : '',
    paper: next && occurrenceWords(next, words, todayIn(meeting, context)),
    place,
    lines,
    reasons: suggestion.reasons.map((reason) => reasonWords(reason, words)),
    notes: suggestion.notes.flatMap((note) => noteView(note, suggestion, context)),
  };
}

const LABELS: Partial<Readonly<Record<MatchFacet, 'topics' | 'roles' | 'audiences' | 'access'>>> = {
  topic: 'topics',
  role: 'roles',
  audience: 'audiences',
  access: 'access',
};

/** The name of one answer, as it stands alone: ours, else the feed's. */
function nameOf(facet: MatchFacet, term: Term, { vocabulary, finder, language, direction }: ResultWords): string {
  const kind = LABELS[facet];
  if (facet === 'language') return languageName(term.code, language, vocabulary.languages);
  const labels = kind ? vocabulary[kind] : facet === 'attendance' ? finder.ways : {};
  return isolate(termLabel(term, labels), direction);
}

const namesOf = (facet: MatchFacet, terms: readonly Term[], words: ResultWords): string =>
  listWords(
    terms.map((term) => nameOf(facet, term, words)),
    { comma: words.dates.list.comma },
  );

/** A sentence of ours for this code, if there is one. */
const ours = (sentences: Readonly<Record<string, string>>, code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(sentences, code) ? sentences[code] : undefined;

export function reasonWords({ facet, term }: MatchReason, words: ResultWords): string {
  const { reasons } = words.match;
  const name = nameOf(facet, term, words);
  switch (facet) {
    case 'topic':
      return fill(reasons.topic, { topic: name });
    case 'audience':
      return fill(reasons.audience, { audience: name });
    case 'access':
      return fill(reasons.access, { feature: name });
    case 'language':
      return fill(reasons.language, { language: name });
    case 'role':
      return (term.label ? undefined : ours(reasons.role, term.code)) ?? fill(reasons.ownRole, { role: name });
    default:
      return ours(reasons[facet], term.code) ?? name;
  }
}

function noteView(note: MatchNote, suggestion: Suggestion, context: ResultContext): NoteView[] {
  const { match } = context.words;
  if (note.kind === 'unknown') {
    const list = listWords(
      note.asked.map((term) => unknownName(term.facet, term, context.words)),
      { comma: context.words.dates.list.comma },
    );
    return [{ isUnknown: true, text: fill(match.notes.unknown, { list }) }];
  }
  const facts =
    note.kind === 'fact'
      ? [factWords(note.fact, suggestion, context)]
      : note.kind === 'also'
        ? [fill(match.notes.topicAlso, { topics: namesOf('topic', note.said, context.words) })]
        : notWords(note, context.words);
  return facts.map((fact) => ({ isUnknown: false, text: sentence(fact, context.words.language) }));
}

/** In "Not known: …": what nobody has said. */
function unknownName(facet: MatchFacet, term: Term, { match, details }: ResultWords): string {
  if (facet !== 'access') return ours(match.notes.unknownNames, facet) ?? '';
  return term.label ?? ours(details.accessName, term.code) ?? term.code;
}

/** What stands alone, in the place of a phrase. */
const inPhrase = (text: string, language: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);

/** "in person, by phone". */
const waysInPhrase = (ways: readonly Term[], words: ResultWords): string =>
  listWords(
    ways.map((way) => inPhrase(nameOf('attendance', way, words), words.language)),
    { comma: words.dates.list.comma },
  );

function notWords({ facet, asked, said }: MatchNote & { readonly kind: 'not' }, words: ResultWords): readonly string[] {
  const { notes } = words.match;
  const names = namesOf(facet, said, words);
  const [first] = said;
  switch (facet) {
    case 'topic':
      return [fill(notes.topicNot, { topics: names })];
    case 'role':
      return [fill(notes.roleNot, { roles: names })];
    case 'audience':
      return [fill(notes.audienceNot, { audiences: names })];
    case 'attendance':
      return [fill(notes.attendanceNot, { ways: waysInPhrase(said, words) })];
    case 'language':
      return [fill(notes.languageNot, { languages: names })];
    case 'week':
      return [ours(notes.weekNot, first?.code) ?? ''];
    case 'time':
      return [ours(notes.timeNot, first?.code) ?? ''];
    case 'access':
      return asked.map((term) => {
        const isNot = term.label ? undefined : ours(words.details.accessNo, term.code);
        return isNot ?? fill(notes.ownAccessNot, { feature: nameOf('access', term, words) });
      });
  }
}

function factWords(fact: MatchFact, suggestion: Suggestion, context: ResultContext): string {
  const { words } = context;
  const { notes } = words.match;
  const { group } = suggestion;
  switch (fact) {
    case 'paused':
      return pausedWords(suggestion, context);
    case 'ages':
      return agesWords(group, words);
    case 'people':
      return fill(notes.people, { audiences: namesOf('audience', group?.audiences ?? [], words) });
    case 'languages':
      return fill(notes.languages, { languages: namesOf('language', languagesOf(group), words) });
    case 'cost':
      return costWords(group, words);
    case 'status-unknown':
      return notes.statusUnknown;
    case 'far-off':
      return notes.farOff;
    case 'waiting-list':
      return notes.waitingList;
    case 'place-unknown':
      return notes.placeUnknown;
    default:
      return notes[fact];
  }
}

const languagesOf = (group: Group | undefined): readonly Term[] => (group?.languages ?? []).map((code) => ({ code }));

function pausedWords({ group, meeting }: Suggestion, context: ResultContext): string {
  const { words } = context;
  const { paused, pausedUntil } = words.match.notes;
  const until = group?.statusUntil;
  return until ? fill(pausedUntil, { date: dateWords(until, words, todayIn(meeting, context)) }) : paused;
}

function agesWords(group: Group | undefined, { match, language }: ResultWords): string {
  const { minimumAge = 0, maximumAge = 0 } = group?.eligibility ?? {};
  const ages = { minimum: number(minimumAge, language), maximum: number(maximumAge, language) };
  if (!(maximumAge > 0)) return fill(match.notes.ageFrom, ages);
  return fill(minimumAge > 0 ? match.notes.ageBetween : match.notes.ageTo, ages);
}

function costWords(group: Group | undefined, { match, language }: ResultWords): string {
  const { amount, currency } = group?.cost ?? {};
  if (amount === undefined || !currency) return match.notes.costSome;
  return fill(match.notes.cost, { amount: money(amount, currency, language) });
}
