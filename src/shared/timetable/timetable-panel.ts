/**
 * Owns the week that one element shows, for a finder and for `<meeting-timetable>`: which week, whose clock, what is
 * unfolded. Leaves what is found to the element, and the details of a meeting too.
 */
import { html, isServer, type LitElement, type ReactiveController } from 'lit';
import { resolveMessages } from '../../i18n/locales.js';
import { LayoutController } from '../controllers/layout-controller.js';
import type { ResultView, ResultViewOptions, ShownResults } from '../result-views/result-view.js';
import { adoptStyles } from '../styles/adopt.js';
import { meetingFacts } from '../styles/meeting-facts.js';
import { clockIcon } from '../templates/fact-icons.js';
import { icon } from '../templates/icon.js';
import { timetableStyles } from './timetable.styles.js';
import { type TimetableHandlers, timetableTemplate } from './timetable.template.js';
import {
  type EntryView,
  TIMETABLE_SECTIONS,
  type TimetableInputs,
  timetableView,
  type TimetableWords,
  weekAsked,
  type ZoneMode,
} from './timetable.view.js';
import { WeekTimes } from './week.js';

/** Meetings whose starts are computed at one go: some ten milliseconds. */
const MOST_AT_A_GO = 2000;

/** Paper cannot be unfolded. */
const EVERYTHING = { has: () => true };

export class TimetablePanel implements ResultView, ReactiveController {
  /** "12 meetings": what is on show, in words. */
  count = '';
  /** Whose clock, until the visitor chooses. */
  zone: ZoneMode = 'group';
  readonly #layout: LayoutController;
  #times: WeekTimes | undefined;
  #offset = 0;
  #chosenZone: ZoneMode | undefined;
  #unfolded: ReadonlySet<string> = new Set();
  /** The start whose name opened the details: the focus comes back there. */
  #opened: { readonly meetingId: string; readonly key: string } | undefined;
  /** The first start of each meeting that is printed. */
  #first = new Map<string, string>();
  #isPrinting = false;
  #said = '';
  #isWhole = false;

  constructor(
    protected readonly host: LitElement,
    protected readonly options: ResultViewOptions,
  ) {
    adoptStyles(host, meetingFacts);
    adoptStyles(host, timetableStyles);
    this.#layout = new LayoutController(host, '.week');
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  render(results: ShownResults): unknown {
    const words = resolveMessages(results.language, TIMETABLE_SECTIONS);
    const isGrid = this.#layout.isWide;
    const inputs = this.#inputs(results, isGrid);
    if (!inputs.times.warm(inputs.order, weekAsked(inputs), isServer ? Infinity : MOST_AT_A_GO))
      return this.#goOn(words);
    this.#isWhole = true;
    const view = timetableView(inputs);
    this.count = view.count;
    this.#said = view.announced;
    this.#first = new Map();
    for (const { key, meetingId } of view.days.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries))) {
      if (!this.#first.has(meetingId) || this.#opened?.key === key) this.#first.set(meetingId, key);
    }
    const look = { view, offset: this.#offset, level: results.headingLevel, isGrid, words, handlers: this.#handlers };
    return timetableTemplate(look);
  }

  /** A large list is computed bit by bit, with the page at ease in between. */
  #goOn({ common }: TimetableWords): unknown {
    this.#isWhole = false;
    setTimeout(() => this.host.requestUpdate());
    return html`<p class="line week-title" tabindex="-1">${icon(clockIcon)}<span>${common.loading}</span></p>`;
  }

  /** Settles when the week is on show. */
  async #shown(): Promise<void> {
    const { host } = this;
    host.requestUpdate();
    await host.updateComplete;
    while (!this.#isWhole && host.isConnected) {
      await new Promise((done) => setTimeout(done));
      await host.updateComplete;
    }
  }

  #inputs({ directory, order, language, now, readerTimeZone }: ShownResults, isGrid: boolean): TimetableInputs {
    if (this.#times?.directory !== directory) this.#times = new WeekTimes(directory);
    return {
      times: this.#times,
      order,
      offset: this.#offset,
      mode: this.#chosenZone ?? this.zone,
      now,
      readerTimeZone,
      unfolded: this.#isPrinting ? EVERYTHING : this.#unfolded,
      isList: !isGrid,
      words: resolveMessages(language, TIMETABLE_SECTIONS),
    };
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };

  readonly #handlers: TimetableHandlers = {
    onOpen: (meetingId, key) => {
      this.#opened = { meetingId, key };
      this.host.requestUpdate();
      this.options.onOpen(meetingId);
    },
    onWeek: (offset) => {
      this.#offset = offset;
      this.#unfolded = new Set();
      void this.#changed();
    },
    onZone: (mode) => {
      this.#chosenZone = mode;
      this.#unfolded = new Set();
      void this.#changed('.week-zone');
    },
    onUnfold: (key) => void this.#unfold(key),
    isReturn: ({ meetingId, key }: EntryView) => this.#first.get(meetingId) === key,
  };

  /** Says what is on show now: the week and how much there is, or whose clock. */
  async #changed(selector = '.week-title'): Promise<void> {
    const { host } = this;
    await this.#shown();
    const part = host.renderRoot.querySelector<HTMLElement>(selector);
    this.options.announce?.(selector === '.week-title' ? this.#said : (part?.textContent ?? ''), true);
    // The button that was pressed may be gone: on to the week that it brought.
    if (selector === '.week-title' && !(host.renderRoot as ShadowRoot).activeElement) part?.focus();
  }

  /** The button is gone: on to the first meeting it brought. */
  async #unfold(key: string): Promise<void> {
    const { host } = this;
    const find = (): NodeListOf<HTMLElement> =>
      host.renderRoot.querySelectorAll<HTMLElement>(`[data-cell='${key}'] .open`);
    const before = find().length;
    this.#unfolded = new Set([...this.#unfolded, key]);
    await this.#shown();
    find()[before]?.focus();
  }
}
