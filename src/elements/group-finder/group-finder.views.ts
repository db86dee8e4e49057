/**
 * Owns how the results of one finder are shown: as its list, or as a week or a map, whose files load when a visitor first
 * asks for them. Part of the tools.
 */
import type { LitElement } from 'lit';
import type { ResultView, ResultViewOptions, ShownResults } from '../../shared/result-views/result-view.js';
import { warn } from '../../shared/settings/warn.js';
import type { FinderViewName } from './group-finder.view.js';

type PanelName = Exclude<FinderViewName, 'list'>;

export const PANELS: Readonly<
  Record<PanelName, (host: LitElement, options: ResultViewOptions) => Promise<ResultView>>
> = {
  week: async (host, options) =>
    new (await import('../../shared/timetable/timetable-panel.js')).TimetablePanel(host, options),
  map: async (host, options) => new (await import('../../shared/map/map-panel.js')).MapPanel(host, options),
};

export class FinderViews {
  /** What is on show. A panel counts from the moment its file is here. */
  shown: FinderViewName = 'list';
  /** True while the first view is on its way. The list would only flash up. */
  isComing = false;
  /** What was asked for last, when its file did not come: what was on show before stays. */
  lost: PanelName | undefined;
  readonly #panels = new Map<PanelName, ResultView>();
  #wanted: FinderViewName = 'list';
  #isBegun = false;

  constructor(
    private readonly host: LitElement,
    private readonly options: ResultViewOptions,
  ) {}

  /** What the editor wants to be shown first. Later calls change nothing: the visitor has chosen since. */
  begin(first: FinderViewName): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    if (first === 'list') return;
    this.isComing = true;
    void this.choose(first).then(() => {
      // Where its file did not come, the list does.
      this.isComing = false;
      this.host.requestUpdate();
    });
  }

  /** How much is on show in words, where that is not what was found. */
  get count(): string | undefined {
    return this.shown === 'list' ? undefined : this.#panels.get(this.shown)?.count;
  }

  /** @returns whether it is shown now, or another choice came in between, or its file did not come */
  async choose(name: FinderViewName): Promise<boolean> {
    this.#isBegun = true;
    this.#wanted = name;
    if (name === 'list') this.isComing = false;
    const isHere = name === 'list' || (await this.#load(name));
    if (this.#wanted !== name) return false;
    this.lost = isHere ? undefined : name;
    if (isHere) this.shown = name;
    this.host.requestUpdate();
    return isHere;
  }

  async #load(name: PanelName): Promise<boolean> {
    try {
      if (!this.#panels.has(name)) this.#panels.set(name, await PANELS[name](this.host, this.options));
      return true;
    } catch {
      warn(this.host, 'could not load its own file.');
      return false;
    }
  }

  /** Undefined: the list is on show. */
  render(results: ShownResults): unknown {
    return this.shown === 'list' ? undefined : this.#panels.get(this.shown)?.render(results);
  }
}
