/** What the parts after the steps say, as flat words: each text, and beside it what the group says of itself. */
import type { ContentSource } from '../../content/item.js';
import type { VisitItem } from '../../content/visit/visit.js';
import { checkedWords } from '../../i18n/content-words.js';
import { fill } from '../../i18n/format.js';
import { contentEn } from '../../i18n/en/content.js';
import { visitEn } from '../../i18n/en/visit.js';
import type { Resolved } from '../../i18n/locales.js';
import { resolveMessages } from '../../i18n/locales.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import type { ActionView } from '../../shared/meeting/meeting-facts.view.js';
import { joinLines, placeLine } from '../../shared/meeting/meeting-facts.full.js';
import { todayIn } from '../../shared/meeting/meeting-facts.view.js';
import {
  accessViews,
  type AccessView,
  askAction,
  costItems,
  type DetailsContext,
  detailsSections,
  type DetailsWords,
  type ItemView,
  wayInItems,
  whereItems,
} from '../../shared/meeting/meeting-details.view.js';
import { type Answers, answersOf } from './first-visit.answers.js';
import type { Moment, Visited } from './first-visit.view.js';

export type MoreWords = DetailsWords & Resolved<'content' | 'visit'>;
export type MoreContext = DetailsContext & { readonly words: MoreWords };

const SECTIONS = { ...detailsSections, content: contentEn, visit: visitEn };

/** The same moment and reader, with all words that a group's facts are told in. */
export const moreContext = (language: string, moment: Moment): MoreContext => ({
  words: resolveMessages(language, SECTIONS),
  ...moment,
});

export interface EntryView {
  readonly id: string;
  readonly title: string;
  /** What the group says; empty while it does not. */
  readonly own: readonly ItemView[];
  readonly text?: string | undefined;
}

/** Texts about another kind of meeting are left out; where the kind is not known, none is. */
function fits({ only }: VisitItem, { meeting }: Visited): boolean {
  const ways = meeting?.attendance ?? [];
  return !only || ways.length === 0 || ways.includes(only);
}

export function entryViews(items: readonly VisitItem[], visited: Visited, context: MoreContext): EntryView[] {
  const answers: Answers = answersOf(visited, context);
  return items
    .filter((item) => fits(item, visited))
    .map(({ id, title, text, unknown, fact }) => {
      const own = (fact && answers[fact]) ?? [];
      return {
        id,
        title,
        own,
        text: [text, own.length > 0 ? '' : unknown].filter(Boolean).join(' ') || undefined,
      };
    });
}

/** How to get there and in, as the details of a meeting tell it. */
export interface WayView {
  readonly where: readonly ItemView[];
  readonly join: readonly ItemView[];
  readonly access: readonly AccessView[];
  readonly ask?: ActionView | undefined;
}

export function wayView({ group, meeting, next }: Visited, { words }: MoreContext): WayView | undefined {
  if (!meeting) return undefined;
  return {
    where: whereItems(meeting, next, words),
    join: wayInItems(meeting, words),
    access: accessViews(meeting, group, words),
    ask: askAction(meeting, group, words),
  };
}

export interface ChecklistView {
  /** What the group asks for before a visit: to book, to bring money. */
  readonly own: readonly { readonly id: string; readonly lead: string; readonly rest: string }[];
  /** For paper: when and where. Empty lines to fill in where it is not known. */
  readonly when: string;
  readonly where: readonly string[];
}

export function checklistView({ group, meeting, next }: Visited, context: MoreContext): ChecklistView {
  const { words } = context;
  const { how } = group?.joining ?? {};
  const today = meeting && todayIn(meeting, context);
  const join = how && how !== 'drop-in' && today ? joinLines(group, today, words) : [];
  const cost = group?.cost?.amount ? costItems(group, words)[0] : undefined;
  const place = meeting?.attendance.length ? placeLine(meeting, next, words).lead : '';
  // Name, address, directions and transport.
  const lines = meeting ? whereItems(meeting, next, words).flatMap((item) => linesOf(item, words)) : [];
  const isOnlyThere = meeting?.attendance.join() === 'in-person' && lines.length > 0;
  return {
    own: [
      ...join.map(({ lead, rest = [] }) => ({ id: 'own-join', lead, rest: rest.join(' ') })),
      ...(cost?.kind === 'text'
        ? [{ id: 'own-cost', lead: fill(words.visit.money, { cost: cost.text }), rest: '' }]
        : []),
    ],
    when: next ? occurrenceWords(next, words, today) : '',
    where: isOnlyThere ? lines : [place, ...lines].filter(Boolean),
  };
}

function linesOf(item: ItemView, { dates }: MoreWords): string[] {
  if (item.kind === 'list') return [item.items.join(dates.list.comma)];
  return item.kind === 'text' ? [item.text] : [];
}

export interface SourcesView {
  readonly sources: readonly ContentSource[];
  /** "Checked November 2026, next check May 2027". */
  readonly checked: string;
}

/** Where these texts come from, each page once, with the oldest check and the nearest one to come. */
export function sourcesView(items: readonly VisitItem[], words: MoreWords): SourcesView | undefined {
  if (items.length === 0) return undefined;
  const sources = items.map(({ source }) => source);
  const first = (dates: readonly string[]): string => [...dates].sort()[0]!;
  return {
    sources: sources.filter((source, at) => sources.findIndex(({ url }) => url === source.url) === at),
    checked: checkedWords(
      { checkedOn: first(items.map((item) => item.checkedOn)), reviewBy: first(items.map((item) => item.reviewBy)) },
      words,
    ),
  };
}
