import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Directory } from '../../domain/model.js';
import {
  MATCH_QUESTIONS,
  matchQuestions,
  type MatchQuestion,
  type MatchQuestionName,
  USUAL_QUESTIONS,
} from '../../search/match/questions.js';
import { openDirectory } from '../../sources/store.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readHeadingLevel } from '../../shared/settings/read.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { message } from '../../shared/styles/message.js';
import { tick } from '../../shared/styles/tick.js';
import { tokens } from '../../shared/styles/tokens.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import type { MatchFlow } from './group-match.flow.js';
import { groupMatchStyles } from './group-match.styles.js';
import { questionTemplate, type QuestionHandlers } from './group-match.template.js';
import { type FirstMatchWords, MATCH_SECTIONS, questionView } from './group-match.view.js';

/** What somebody goes on with who tried again. */
const FIRST = '.step-heading';
const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

/**
 * A few questions that can all be skipped, and up to three groups that may suit, with the reasons for each in words and
 * what does not fit. For people who do not know what to look for.
 *
 * Give it a `source`, or stand it inside `<peer-support>`. It asks only what the groups of the list differ in. The answers
 * stay in the memory of the page: they are not sent, not kept, and in no event. "See all groups" and "Look in the list with
 * your answers" lead to a `<group-finder>` on the page.
 *
 * Always fill `slot="help"`: the first question has the answer "I need help right now", which leads there.
 *
 * @tagname group-match
 * @summary A few questions, and the groups that may suit, with reasons.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the list is there, and when it cannot be loaded: a link to your list of groups.
 * @slot heading - Your own heading and introduction, instead of the built-in title.
 * @slot help - Urgent help. Stays above the questions, and is what somebody who needs help right now is led to.
 * @slot empty - Your own words when no group fits, such as a link to tell you what was missing.
 * @event {MatchCompletedEvent} psw-match-completed - After the suggestions are shown. Numbers only.
 * @event {MatchHandedOverEvent} psw-match-handed-over - After the visitor went on to the finder. Says nothing of the answers.
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the suggestions.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After a directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @csspart base - The outermost part.
 * @csspart sheet - The sheet of a question.
 * @csspart answer - One answer.
 * @csspart card - One suggested group.
 * @csspart name - Name of a group.
 * @csspart details - The details of one meeting.
 * @cssstate initial - No source yet, or the language is loading.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and there are no groups in the list.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - A question, or the suggestions, are on show.
 */
export class GroupMatch extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, message, tick, groupMatchStyles];

  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
  /** Which questions to ask, in this order: `topic role attendance day access audience`. Default: all but `audience`. */
  @property() questions = '';
  /** Id of the `<group-finder>` that the visitor goes on to. Default: the one in the same `<peer-support>`, else on the page. */
  @property({ attribute: 'for' }) htmlFor = '';
  /** Where there is no finder on the page: address of the page with your groups. No answer is added to it. */
  @property() href = '';
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, MATCH_SECTIONS);
  readonly #data = new DirectoryController(this, openDirectory);
  readonly #clock = new ClockController(this);
  #level = 2;
  #questions: readonly MatchQuestion[] = [];
  #questionsOf: readonly unknown[] = [];
  #flow: MatchFlow | undefined;
  #flowLoading: Promise<void> | undefined;
  /** What the visitor did before the file for it was there. */
  #waiting: ((flow: MatchFlow) => void)[] = [];
  /** That file did not come. */
  #isLost = false;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    const { state, isOwn } = this.#data;
    this.#flow?.reporter.read(state, isOwn);
    if (state?.failure && isOwn) warnOfFailure(this, state.failure);
    this.#readQuestions();
    this.states.state = this.#stateNow();
  }

  protected override updated(): void {
    if (this.isWaiting) return;
    const { state } = this.states;
    if (state !== 'initial' && state !== 'loading') this.#flowLoading ??= this.#loadFlow();
    if (state === 'ready') this.#flow?.updated();
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    const isOpen = this.#flow?.details.isOpen === true;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="frame">
        <div ?hidden=${isOpen}><slot name="heading">${heading(this.#level, words.match.title, 'title')}</slot></div>
        ${this.#renderState(words)}
      </div>
      <p class="hidden-visually" role="status">${this.#flow?.said}</p>
    </div>`;
  }

  #readQuestions(): void {
    const key = [this.#data.shown, this.questions];
    if (key.every((part, at) => part === this.#questionsOf[at])) return;
    this.#questionsOf = key;
    const named: readonly MatchQuestionName[] = readChoices(this, 'questions', this.questions, MATCH_QUESTIONS);
    this.#questions = this.#data.shown
      ? matchQuestions(this.#data.shown, named.length > 0 ? named : USUAL_QUESTIONS)
      : [];
  }

  #stateNow(): ElementState {
    const state = this.#data.elementState(this.#locale.isPending);
    return this.#isLost && state !== 'initial' ? 'error' : state;
  }

  #renderState(words: FirstMatchWords): unknown {
    const help = html`<slot name="help"></slot>`;
    switch (this.states.state) {
      case 'initial':
        return html`${help}<slot></slot>`;
      case 'loading':
        return html`${help}<slot
          ></slot> ${hasFallback(this) ? '' : html`<p class="loading">${words.common.loading}</p>`}`;
      case 'error':
        return html`${failureTemplate(this.#level + 1, words, this.#retry)}${help}<slot></slot>`;
      case 'empty':
        return html`<p>${words.match.none}</p>
          ${help}<slot></slot>`;
      case 'ready':
        return this.#flow?.render() ?? html`${help}${this.#renderQuestion(words)}`;
    }
  }

  #renderQuestion(words: FirstMatchWords): unknown {
    const questions = this.#questions;
    // A list in which nothing is worth asking has its suggestions at once: they come with their file.
    if (questions.length === 0) return html`<slot></slot>`;
    const at = Math.min(this.#flow?.at ?? 0, questions.length - 1);
    const { name } = questions[at]!;
    const chosen = this.#flow?.chosen(name) ?? NOTHING_CHOSEN;
    const isUnfolded = this.#flow?.isUnfolded(name) === true;
    const view = questionView({ questions, at, chosen, isUnfolded, note: this.#flow?.note, words });
    // Each question has fields of its own, so that no browser takes a tick from one to the next.
    return keyed(name, questionTemplate(view, this.#level + 1, words, this.#handlers));
  }

  readonly #handlers: QuestionHandlers = {
    onChoose: (key, isTicked) => this.#act((flow) => flow.choose(key, isTicked)),
    onNext: () => this.#act((flow) => flow.next()),
    onSkip: () => this.#act((flow) => flow.skip()),
    onBack: () => this.#act((flow) => flow.back()),
    onShowAll: () => this.#act((flow) => void flow.unfold()),
  };

  /** What a visitor does before the file for it is there waits, and counts then. */
  #act(run: (flow: MatchFlow) => void): void {
    if (this.#flow) return run(this.#flow);
    this.#waiting.push(run);
  }

  /** Matching, and all that answers a visitor, come right after the first question is on screen. */
  async #loadFlow(): Promise<void> {
    await afterFirstView();
    try {
      const { MatchFlow } = await import('./group-match.flow.js');
      this.#flow ??= new MatchFlow(this, () => ({
        directory: this.#data.shown,
        questions: this.#questions,
        now: this.#clock.now,
        level: this.#level,
        language: this.#locale.words.language,
      }));
      this.#flow.reporter.read(this.#data.state, this.#data.isOwn);
      for (const run of this.#waiting.splice(0)) run(this.#flow);
    } catch {
      warn(this, 'could not load its own file.');
      this.#waiting = [];
      this.#isLost = true;
      // The question that somebody stood in is gone.
      if (this.shadowRoot?.activeElement) focusAfterRetry(this, FIRST);
    }
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    if (this.#isLost) {
      this.#isLost = false;
      this.#flowLoading = undefined;
      this.requestUpdate();
    }
    this.#data.retry(() => focusAfterRetry(this, FIRST));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'group-match': GroupMatch;
  }
}
