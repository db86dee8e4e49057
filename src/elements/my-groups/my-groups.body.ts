/**
 * Everything of `<my-groups>` below its head: the groups, the plan, the questions, the file. Loads at once where something
 * is kept, else right after the first view.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Directory, PlainDate } from '../../domain/model.js';
import { commonEn } from '../../i18n/en/common.js';
import { datesEn } from '../../i18n/en/dates.js';
import { meetingEn } from '../../i18n/en/meeting.js';
import { myGroupsEn } from '../../i18n/en/my-groups.js';
import { timeEn } from '../../i18n/en/time.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { openLater } from '../../shared/controllers/open-later.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { GroupForgottenEvent, GroupSavedEvent } from '../../shared/events/saved-events.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import type { GuardedElement } from '../../shared/guarded-element.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { type FactsContext, fullFacts } from '../../shared/meeting/meeting-facts.view.js';
import { AskPanel } from '../../shared/saved/ask-panel.js';
import {
  changeSaved,
  forgetSaved,
  keepDays,
  lastTakenOff,
  putOn,
  readSaved,
  type Saved,
  takeOff,
} from '../../shared/saved/saved-groups.js';
import {
  type SavedKey,
  type SavedMeeting,
  type SavedState,
  withAnswer,
  withMeeting,
} from '../../shared/saved/saved-shape.js';
import { savedStyles } from '../../shared/saved/saved.styles.js';
import { readDirectorySettings, type SourceAttributes } from '../../shared/settings/directory-settings.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { message } from '../../shared/styles/message.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { heading } from '../../shared/templates/heading.js';
import { myGroupsBodyStyles } from './my-groups.body.styles.js';
import { Drafts } from './my-groups.drafts.js';
import { entryTemplate } from './my-groups.entry.js';
import { footTemplate } from './my-groups.foot.js';
import { planTemplate } from './my-groups.plan.js';
import { promptsOf, reflectionTemplate } from './my-groups.reflection.js';
import { planView, type SavedView, savedView } from './my-groups.view.js';

const SECTIONS = { myGroups: myGroupsEn, dates: datesEn, time: timeEn, meeting: meetingEn, common: commonEn };
export type BodyWords = Resolved<keyof typeof SECTIONS>;

export type BodyHost = GuardedElement &
  SourceAttributes & {
    readonly directory: Directory | undefined;
    readonly prompts: string;
    readonly reflection: boolean;
  };

export interface Frame {
  readonly language: string;
  readonly level: number;
  readonly now: number;
}

/** What the parts below need of the body. */
export interface BodyParts {
  readonly words: BodyWords;
  readonly level: number;
  /** The reader's own date. */
  readonly today: PlainDate;
  readonly drafts: Drafts;
  readonly answers: {
    areKept(state: SavedState): boolean;
    value(prompt: string, state: SavedState): string;
    put(prompt: string, text: string): void;
  };
  change(change: (state: SavedState) => SavedState): void;
  say(text: string): void;
  open(meetingId: string): void;
  /** To the groups that were tried, and back. */
  move(saved: SavedMeeting): void;
  takeOff(key: SavedKey): void;
  askFor(id: string): unknown;
  readonly keepAnswers: () => void;
  readonly clearAnswers: () => void;
}

export class MyGroupsBody {
  readonly #data: DirectoryController;
  readonly #announcer: AnnouncerController;
  readonly #ask: AskPanel;
  readonly #drafts = new Drafts();
  /** Of the questions, until they are kept. */
  readonly #answers = new Map<string, string>();
  #keepsAnswers = false;
  #details: DetailsOpener;
  #frame: Frame = { language: 'en', level: 2, now: 0 };
  /** What became of a file, in view beside it. */
  #note = '';

  constructor(private readonly host: BodyHost) {
    for (const styles of [savedStyles, message, myGroupsBodyStyles]) adoptStyles(host, styles);
    this.#data = new DirectoryController(host, openLater);
    this.#announcer = new AnnouncerController(host);
    this.#ask = new AskPanel(host);
    this.#details = this.#newDetails();
  }

  /** Call in `prepare`. @returns the state of the list; undefined while it needs none */
  update(frame: Frame, { state }: Saved): ElementState {
    this.#frame = frame;
    this.#data.update({ directory: this.host.directory, settings: readDirectorySettings(this.host) });
    const { failure } = this.#data.state ?? {};
    if (failure && this.#data.isOwn) warnOfFailure(this.host, failure);
    if (state.meetings.length === 0) return lastTakenOff() ? 'ready' : 'empty';
    return this.#listState;
  }

  /** Also of a list without any group: what is saved is said to be gone from it. */
  get #listState(): ElementState {
    return this.#data.elementState(false, () => true);
  }

  /** Everything was forgotten, here or elsewhere. */
  clear(): void {
    this.#drafts.clear();
    this.#answers.clear();
    this.#keepsAnswers = false;
    this.#note = '';
    this.#ask.close();
    this.#details = this.#newDetails();
  }

  render(saved: Saved): unknown {
    const { language, level } = this.#frame;
    if (this.#details.isOpen) return html`<div class="sheet open-details">${this.#details.render(language)}</div>`;
    const parts = this.#parts(language, level);
    const { state } = saved;
    const hasAny = state.meetings.length > 0;
    const directory = this.#data.shown;
    return html`${hasAny ? this.#renderWhere(saved, parts) : nothing}
      <p class="hidden-visually" role="status">${this.#announcer.text}</p>
      ${this.#renderUndo(parts)}
      ${
        hasAny && this.#listState === 'error'
          ? failureTemplate(level + 1, parts.words, () => this.#data.retry(() => focusAfterRetry(this.host, '.open')))
          : nothing
      }
      ${hasAny && this.#listState === 'loading' ? html`<p>${parts.words.common.loading}</p>` : nothing}
      ${directory && hasAny ? this.#renderLists(state, directory, parts) : nothing}
      ${
        this.host.reflection
          ? reflectionTemplate(promptsOf(this.host, parts.words.myGroups), state, parts)
          : html`<slot name="help"></slot>`
      }
      ${footTemplate(saved, {
        words: parts.words,
        level,
        note: this.#note,
        onExport: () => void this.#withFile(({ exportFile }) => exportFile(readSaved(this.#frame.now).state)),
        onImport: (file) => void this.#import(file),
        onPrint: () => void this.#print(),
        onForget: () => void this.#forgetAll(),
      })}`;
  }

  #renderWhere({ where }: Saved, { words }: BodyParts): TemplateResult {
    const { myGroups, language } = words;
    const days = plural(myGroups.days, keepDays(), language);
    return where === 'page'
      ? html`<div class="where">
          <div class="buttons">
            <p>${myGroups.onlyHere}</p>
            <button
              class="button"
              type="button"
              data-ask="list"
              @click=${() => void this.#ask.ask('list', this.#onAgreed)}
            >
              ${myGroups.keep}
            </button>
            ${this.#askFor('list')}
          </div>
        </div>`
      : html`<p class="where small quiet screen-only">${fill(myGroups.onDevice, { days })} ${myGroups.shared}</p>`;
  }

  #renderUndo({ words, change }: BodyParts): unknown {
    const last = lastTakenOff();
    if (!last) return nothing;
    const undo = (): void => {
      const isKept = putOn(last, this.#frame.now);
      if (!isKept) this.#announcer.announce(words.myGroups.notKept, true);
      change((state) => state);
      this.host.dispatchEvent(new GroupSavedEvent(readSaved(this.#frame.now).state.meetings.length));
      void this.#focus(`[data-saved="${last.meeting}"] .open`);
    };
    return html`<div class="undo screen-only">
      <p>${words.myGroups.takenOff}</p>
      <button class="button" type="button" @click=${undo}>${words.myGroups.undo}</button>
    </div>`;
  }

  #renderLists(state: SavedState, directory: Directory, parts: BodyParts): TemplateResult {
    const { words, level } = parts;
    const { myGroups } = words;
    const context: FactsContext = { words, now: this.#frame.now, readerTimeZone: readerTimeZone() };
    const view = savedView(state, directory, document.baseURI, context);
    const full = [...view.list, ...view.tried].every(({ isPlain }) => isPlain) ? undefined : fullFacts.get();
    if (full) adoptStyles(this.host, full.meetingFacts);
    return html`<div class="my-list">
        <section>
          ${heading(level + 1, myGroups.nextDates)}
          <p class="screen-only">${myGroups.welcome}</p>
          <div class="cards">${view.list.map((entry) => entryTemplate(entry, full, parts))}</div>
          ${missingTemplate(view, parts)}
        </section>
        ${view.list.length > 0 ? planTemplate(planView(view, state, context), state, parts) : nothing}
      </div>
      ${
        view.tried.length > 0
          ? html`<section class="tried">
              ${heading(level + 1, myGroups.tried)}
              <p>${myGroups.triedHelp}</p>
              <div class="cards">${view.tried.map((entry) => entryTemplate(entry, full, parts))}</div>
            </section>`
          : nothing
      }`;
  }

  #parts(language: string, level: number): BodyParts {
    const words = resolveMessages(language, SECTIONS);
    return {
      words,
      level,
      today: readerToday(this.#frame.now),
      drafts: this.#drafts,
      answers: {
        areKept: (state) => this.#areKept(state),
        value: (prompt, state) => this.#answers.get(prompt) ?? state.answers[prompt] ?? '',
        put: (prompt, text) => void this.#answers.set(prompt, text),
      },
      change: (change) => {
        if (!changeSaved(change, this.#frame.now)) this.#announcer.announce(words.myGroups.notKept, true);
      },
      say: (text) => this.#announcer.announce(text, true),
      open: (id) => void this.#details.open(id),
      move: (saved) => this.#move(saved, words),
      takeOff: (key) => this.#takeOff(key),
      askFor: (id) => this.#askFor(id),
      keepAnswers: () => this.#keepAnswers(),
      clearAnswers: () => this.#clearAnswers(words),
    };
  }

  #askFor(id: string): unknown {
    if (this.#ask.openFor !== id) return nothing;
    const { language, now } = this.#frame;
    return this.#ask.render(resolveMessages(language, SECTIONS).myGroups, language, now);
  }

  #areKept({ answers }: SavedState): boolean {
    return readSaved(this.#frame.now).where === 'device' && (this.#keepsAnswers || Object.keys(answers).length > 0);
  }

  readonly #onAgreed = (answer: string): void => {
    const { now, language } = this.#frame;
    const { myGroups } = resolveMessages(language, SECTIONS);
    if (answer !== 'keep') return;
    this.#announcer.announce(readSaved(now).where === 'device' ? myGroups.nowSaved : myGroups.notKept, true);
  };

  #keepAnswers(): void {
    const { now } = this.#frame;
    const keep = (): void => {
      this.#keepsAnswers = true;
      const put = (state: SavedState): SavedState =>
        [...this.#answers].reduce((so, [prompt, text]) => withAnswer(so, prompt, text), state);
      if (changeSaved(put, now)) this.#answers.clear();
      this.#onAgreed('keep');
    };
    if (readSaved(now).where === 'device') keep();
    else void this.#ask.ask('answers', (answer) => (answer === 'keep' ? keep() : undefined));
  }

  #clearAnswers({ myGroups }: BodyWords): void {
    this.#answers.clear();
    this.#drafts.clear();
    this.#keepsAnswers = false;
    const { state } = readSaved(this.#frame.now);
    if (Object.keys(state.answers).length > 0) changeSaved((now) => ({ ...now, answers: {} }), this.#frame.now);
    this.#announcer.announce(myGroups.answersCleared, true);
    this.host.requestUpdate();
  }

  #move(saved: SavedMeeting, { myGroups }: BodyWords): void {
    changeSaved((state) => withMeeting(state, saved, { tried: !saved.tried }), this.#frame.now);
    if (!saved.tried) this.#announcer.announce(myGroups.movedToTried, true);
    void this.#focus(`[data-saved="${saved.meeting}"] .open`);
  }

  #takeOff(key: SavedKey): void {
    takeOff(key, this.#frame.now);
    this.host.dispatchEvent(new GroupForgottenEvent(readSaved(this.#frame.now).state.meetings.length));
    void this.#focus('.undo button');
  }

  async #forgetAll(): Promise<void> {
    forgetSaved();
    const { myGroups } = resolveMessages(this.#frame.language, SECTIONS);
    this.#note = myGroups.allForgotten;
    this.host.dispatchEvent(new GroupForgottenEvent(0));
    await this.#focus('.note');
  }

  async #focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #import(file: File | undefined): Promise<void> {
    if (!file) return;
    const { now, language } = this.#frame;
    const { myGroups } = resolveMessages(language, SECTIONS);
    await this.#withFile(async ({ importFile }) => {
      const result = await importFile(file, now);
      if ('added' in result) this.#note = plural(myGroups.imported, result.added, language);
      else this.#note = result.wrong === 'too-big' ? myGroups.importTooBig : myGroups.importWrong;
      this.#announcer.announce(this.#note, true);
      this.host.requestUpdate();
    });
  }

  async #withFile(act: (file: typeof import('./my-groups.file.js')) => void | Promise<void>): Promise<void> {
    try {
      await act(await import('./my-groups.file.js'));
    } catch {
      warn(this.host, 'could not load its own file.');
    }
  }

  async #print(): Promise<void> {
    const list = this.host.renderRoot.querySelector('.my-list');
    try {
      const { printPart } = await import('../../shared/print-part.js');
      if (list) printPart(this.host, list, resolveMessages(this.#frame.language, SECTIONS).myGroups.title);
    } catch {
      warn(this.host, 'could not print the list alone. The whole page is printed.');
      window.print();
    }
  }

  #newDetails(): DetailsOpener {
    return new DetailsOpener(this.host, {
      directory: () => this.#data.shown,
      context: () => ({ now: this.#frame.now, readerTimeZone: readerTimeZone() }),
      headingLevel: () => this.#frame.level + 1,
    });
  }
}

function missingTemplate({ gone, elsewhere }: SavedView, parts: BodyParts): TemplateResult {
  const { myGroups } = parts.words;
  const line = (saved: SavedMeeting, words: string): TemplateResult =>
    html`<div class="missing">
      <p>${words}</p>
      <button class="button text" type="button" @click=${() => parts.takeOff(saved)}>${myGroups.forgetGroup}</button>
    </div>`;
  return html`${gone.map((saved) => line(saved, myGroups.gone))}${elsewhere.map((saved) => line(saved, myGroups.elsewhere))}`;
}
