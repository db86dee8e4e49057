/**
 * All that answers somebody who chooses: the answers while they are given, the way through the questions, help first where
 * it is asked for, the suggestions, and the way on to the list. Loads right after the first question is on screen.
 *
 * The answers live in this object and nowhere else: no address, no storage, no event, no request and no title holds them.
 */
import { html, type LitElement } from 'lit';
import type { Directory } from '../../domain/model.js';
import { nextOccurrence } from '../../domain/occurrences.js';
import { fill, number } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import { Listing } from '../../search/listing.js';
import type { MatchChoice } from '../../search/match/facets.js';
import { filtersOf, type MatchOrder, orderGroups, suggestionOf } from '../../search/match/match.js';
import { type MatchQuestion, type MatchQuestionName, MOST_TOPICS } from '../../search/match/questions.js';
import type { FacetSelection, SearchQuery } from '../../search/query.js';
import { SearchIndex } from '../../search/search-index.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import * as full from '../../shared/meeting/meeting-facts.full.js';
import * as rare from '../../shared/meeting/meeting-facts.rare.js';
import { fullFacts, rareFacts } from '../../shared/meeting/meeting-facts.view.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { readPage } from '../../shared/templates/page-link.js';
import { MatchCompletedEvent, MatchHandedOverEvent } from './group-match.events.js';
import { type Finder, findFinder } from './group-match.finder.js';
import { groupMatchResults } from './group-match.results.styles.js';
import {
  resultsTemplate,
  type ResultsHandlers,
  type ResultsView,
  urgentTemplate,
} from './group-match.results.template.js';
import { RESULT_SECTIONS, type ResultWords, suggestionView } from './group-match.results.view.js';
import { keyOf, NOT_SURE, URGENT } from './group-match.view.js';

// Any group may have them, and a suggestion is told with all that it has.
fullFacts.put(full);
rareFacts.put(rare);

export type MatchHost = LitElement & { readonly htmlFor: string; readonly href: string };

/** What the element knows at the moment it is asked. */
export interface MatchNow {
  readonly directory: Directory | undefined;
  readonly questions: readonly MatchQuestion[];
  readonly now: number;
  readonly level: number;
  readonly language: string;
}

/** As many as can be weighed against each other. */
const SUGGESTIONS = 3;
/** Other groups shown at first, and with each "Show more". */
const MORE = 10;

export class MatchFlow {
  readonly details: DetailsOpener;
  readonly reporter: DirectoryReporter;
  /** The question that is asked. */
  at = 0;
  #step: 'question' | 'urgent' | 'results' = 'question';
  readonly #answers = new Map<MatchQuestionName, ReadonlySet<string>>();
  readonly #unfolded = new Set<MatchQuestionName>();
  readonly #announcer: AnnouncerController;
  /** Of the other groups. */
  #others = 0;
  #listing: Listing | undefined;
  #order: MatchOrder | undefined;
  #orderKey: readonly unknown[] = [];
  #isHelpChecked = false;
  /** A fourth topic was ticked, and not taken. */
  #isFull = false;
  /** What the answers find as filters of the list. */
  #filters: Pick<ResultsView, 'withAnswers' | 'online'> | undefined;

  constructor(
    private readonly host: MatchHost,
    private readonly current: () => MatchNow,
  ) {
    this.details = new DetailsOpener(host, {
      directory: () => current().directory,
      context: () => ({ now: current().now, readerTimeZone: readerTimeZone() }),
      headingLevel: () => current().level,
    });
    this.reporter = new DirectoryReporter(host);
    this.#announcer = new AnnouncerController(host);
    adoptStyles(host, groupMatchResults);
  }

  get said(): string {
    return this.#announcer.text;
  }

  /** Something to say about the last tick. */
  get note(): string | undefined {
    return this.#isFull ? this.#words.match.threeTicked : undefined;
  }

  chosen(name: MatchQuestionName): ReadonlySet<string> {
    return this.#answers.get(name) ?? new Set();
  }

  isUnfolded(name: MatchQuestionName): boolean {
    return this.#unfolded.has(name);
  }

  /** Call in `updated`. What an editor should know is told of the page, and not of what somebody pressed on it. */
  updated(): void {
    if (this.#isHelpChecked || this.current().questions.length === 0) return;
    this.#isHelpChecked = true;
    if (this.#hasHelp) return;
    warn(this.host, 'the slot "help" is empty. Put urgent help there: the answer "I need help right now" leads to it.');
  }

  /** One answer, ticked or not. */
  choose(key: string, isTicked: boolean): void {
    const question = this.#question;
    if (!question) return;
    const before = !question.isSeveral ? [] : [...this.chosen(question.name)].filter((each) => each !== key);
    const kept = isTicked ? before.filter((each) => areTogether(key, each)) : before;
    const isTopic = (each: string): boolean => each.startsWith('topic ');
    if (isTicked && isTopic(key) && kept.filter(isTopic).length >= MOST_TOPICS) {
      this.#announcer.announce(this.#words.match.threeTicked, true);
      this.#isFull = true;
    } else {
      this.#isFull = false;
      this.#answers.set(question.name, new Set(isTicked ? [...kept, key] : kept));
    }
    this.host.requestUpdate();
  }

  next(): void {
    const { name } = this.#question ?? {};
    if (name && this.at === 0 && this.chosen(name).has(URGENT)) return this.#goToHelp(name);
    this.#forward();
  }

  /** Who needs help gets it, whichever button is pressed. */
  skip(): void {
    const { name } = this.#question ?? {};
    const isUrgent = name !== undefined && this.chosen(name).has(URGENT);
    if (name && !isUrgent) this.#answers.delete(name);
    this.next();
  }

  back(): void {
    this.at = Math.max(0, this.at - 1);
    this.#ask();
  }

  async unfold(): Promise<void> {
    const { name } = this.#question ?? {};
    if (!name) return;
    const before = this.host.renderRoot.querySelectorAll('.answer:not(.apart)').length;
    this.#unfolded.add(name);
    await this.#show();
    // The first answer that came stands where the button was.
    this.host.renderRoot.querySelectorAll<HTMLElement>('.answer:not(.apart) input')[before - 1]?.focus();
  }

  /** What is on show instead of a question; undefined where a question is. */
  render(): unknown {
    const { directory, level, questions, language } = this.current();
    if (!directory) return undefined;
    if (this.details.isOpen) {
      return html`<slot name="help"></slot>
        <div part="details">${this.details.render(language, this.#words.match.results.backToResults)}</div>`;
    }
    if (this.#step === 'urgent') return urgentTemplate(this.#hasHelp, level + 1, this.#words, this.#urgentHandlers);
    if (this.#step === 'results' || questions.length === 0) {
      return html`<slot name="help"></slot
        >${resultsTemplate(this.#results(directory), level + 1, this.#words, this.#resultsHandlers)}`;
    }
    return undefined;
  }

  get #words(): ResultWords {
    return resolveMessages(this.current().language, RESULT_SECTIONS);
  }

  get #question(): MatchQuestion | undefined {
    const { questions } = this.current();
    this.at = Math.min(this.at, Math.max(0, questions.length - 1));
    return questions[this.at];
  }

  /** An element of the page's own, such as `<crisis-help>`, says its words itself. */
  get #hasHelp(): boolean {
    const slot = this.host.renderRoot.querySelector<HTMLSlotElement>('slot[name="help"]');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [...this.host.querySelectorAll(':scope > [slot="help"]')];
    return nodes.some(
      (node) => Boolean(node.textContent?.trim()) || (node instanceof Element && node.localName.includes('-')),
    );
  }

  get #choices(): readonly MatchChoice[] {
    return this.current().questions.flatMap(({ name, options }) =>
      options.filter((option) => this.chosen(name).has(keyOf(option))).map(({ facet, code }) => ({ facet, code })),
    );
  }

  /** That help was asked for is forgotten at once. */
  #goToHelp(name: MatchQuestionName): void {
    this.#answers.set(name, new Set([...this.chosen(name)].filter((key) => key !== URGENT)));
    this.#step = 'urgent';
    this.#announcer.announce('', true);
    void this.#show('.step-heading');
  }

  #forward(): void {
    const { questions } = this.current();
    if (this.at < questions.length - 1) {
      this.at += 1;
      return this.#ask();
    }
    this.#step = 'results';
    // Which question it was is no longer true, and would still be said to who is quick.
    this.#announcer.announce('', true);
    this.#others = 0;
    this.#order = undefined;
    void this.#show('.step-heading').then(() => {
      const { directory } = this.current();
      if (!directory) return;
      const answered = new Set(this.#choices.map(({ facet }) => facet));
      const answers = questions.filter(({ options }) => options.some(({ facet }) => answered.has(facet))).length;
      this.host.dispatchEvent(new MatchCompletedEvent(answers, this.#results(directory).suggestions.length));
    });
  }

  /** Shows the question that it is at. */
  #ask(): void {
    this.#step = 'question';
    this.#isFull = false;
    const { questions, language } = this.current();
    const [at, count] = [number(this.at + 1, language), number(questions.length, language)];
    if (questions.length > 1) this.#announcer.announce(fill(this.#words.match.progress, { at, count }), true);
    void this.#show('.step-heading');
  }

  /** The focus goes where the reading goes on; what stands above the screen is brought back into it. */
  async #show(selector?: string): Promise<void> {
    const { host } = this;
    host.requestUpdate();
    await host.updateComplete;
    if (!selector) return;
    const target = host.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    const top = target?.closest('.match, .match-results, .match-urgent') ?? target;
    const { top: edge = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
    if (edge < 0 || bottom > innerHeight) top?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #list(directory: Directory): Listing {
    if (this.#listing?.directory !== directory) this.#listing = new Listing(directory, nextOccurrence);
    return this.#listing;
  }

  /** Made once for the answers and the list: suggestions do not change places while somebody reads them. */
  #orderOf(directory: Directory): MatchOrder {
    const { now, language } = this.current();
    const key = [directory, language];
    if (!this.#order || key.some((part, at) => part !== this.#orderKey[at])) {
      const options = { assumedTimeZone: readerTimeZone(), locale: language };
      this.#order = orderGroups(this.#list(directory), this.#choices, now, options);
      this.#orderKey = key;
      this.#filters = undefined;
    }
    return this.#order;
  }

  #results(directory: Directory): ResultsView {
    const { now, language } = this.current();
    const words = this.#words;
    const choices = this.#choices;
    const listing = this.#list(directory);
    const { all, suiting } = this.#orderOf(directory);
    const options = { assumedTimeZone: readerTimeZone(), locale: language, labelOf: this.#labelOf };
    const soonest = suiting.filter((position) => listing.section(position, now, options) === 'dated');
    const fitting = choices.length === 0 ? soonest : suiting;
    const isNothing = fitting.length === 0;
    const picked = (isNothing ? all : fitting).slice(0, SUGGESTIONS);
    const others = all.filter((position) => !picked.includes(position));
    const tell = (position: number) =>
      suggestionView(suggestionOf(listing, position, choices, now, options), {
        ...{ words, now },
        readerTimeZone: readerTimeZone(),
      });
    const lead = this.#lead;
    return {
      kind: isNothing ? 'nothing' : choices.length === 0 ? 'soonest' : 'some',
      hasQuestions: this.current().questions.length > 0,
      suggestions: picked.map(tell),
      total: all.length,
      others: others.slice(0, this.#others).map(tell),
      moreOthers: this.#others > 0 ? Math.min(MORE, Math.max(0, others.length - this.#others)) : 0,
      page: lead === undefined ? readPage(this.host, 'href', this.host.href) : undefined,
      canSeeAll: lead !== undefined || Boolean(this.host.href) || (others.length > 0 && this.#others === 0),
      ...(lead && (this.#filters ??= this.#filtersFor(directory, choices))),
    };
  }

  /** Filters that would find nothing are not offered. */
  #filtersFor(directory: Directory, choices: readonly MatchChoice[]): Pick<ResultsView, 'withAnswers' | 'online'> {
    const index = new SearchIndex(this.#list(directory), {}, {});
    const { now } = this.current();
    const finds = (filters: FacetSelection): SearchQuery | undefined =>
      index.searchCount({ filters }, now).meetings > 0 ? { filters } : undefined;
    const isOnline = choices.some(({ facet, code }) => facet === 'attendance' && code === 'online');
    return {
      withAnswers: choices.length > 0 ? finds(filtersOf(choices, directory)) : undefined,
      online: isOnline ? undefined : finds({ attendance: ['online'] }),
    };
  }

  readonly #labelOf = ({ facet, code }: MatchChoice): string | undefined =>
    this.current()
      .questions.flatMap(({ options }) => options)
      .find((option) => option.facet === facet && option.code === code)?.label;

  get #lead(): Finder | undefined {
    return findFinder(this.host, this.host.htmlFor);
  }

  readonly #urgentHandlers = {
    onGoOn: (): void => this.#forward(),
    onBack: (): void => this.#ask(),
  };

  readonly #resultsHandlers: ResultsHandlers = {
    onOpen: (meetingId) => void this.details.open(meetingId),
    onSeeAll: () => {
      if (this.#lead) this.#handOver({});
      else void this.#showOthers();
    },
    onHandOver: (query) => this.#handOver(query),
    onMore: () => void this.#showOthers(),
    onChange: () => {
      this.at = 0;
      this.#ask();
    },
    onStartAgain: () => {
      this.#answers.clear();
      this.#unfolded.clear();
      this.at = 0;
      this.#ask();
      this.#announcer.announce(this.#words.match.results.cleared, true);
    },
  };

  /** The finder gets the choices from hand to hand, by a method. */
  #handOver(query: SearchQuery): void {
    const finder = this.#lead;
    if (!finder) return;
    finder.ask(query);
    finder.focus();
    this.host.dispatchEvent(new MatchHandedOverEvent());
  }

  /** Where there is no list to go to, the other groups are told here. */
  async #showOthers(): Promise<void> {
    const before = this.#others;
    this.#others += MORE;
    await this.#show();
    this.host.renderRoot.querySelectorAll<HTMLElement>('.others .open')[before]?.focus();
  }
}

/** "I am not sure" is no answer beside another one; that help is needed goes with all of them. */
const areTogether = (key: string, each: string): boolean =>
  key === URGENT || each === URGENT || (key !== NOT_SURE && each !== NOT_SURE);
