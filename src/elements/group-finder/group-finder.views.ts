/**
 * Owns how the results of one finder are shown: as its list, or as a week or a map, whose files load when a visitor first
 * asks for them. Part of the tools.
 */
import type { LitElement } from 'lit';
import type { ResultView, ResultViewOptions, ShownResults } from '../../shared/result-views/result-view.js';
import { warn } from '../../shared/settings/warn.js';
import type { FinderViewName } from './group-finder.view.js';

type PanelName = Exclude<FinderViewName, 'list'>;

const PANELS: Readonly<Record<PanelName, (host: LitElement, options: ResultViewOptions) => Promise<ResultView>>> = {
  week: async (host, options) =>
    new (await import('../../shared/timetable/timetable-panel.js')).TimetablePanel(host, options),
  map: async (host, options) => new (await import('../../shared/map/map-panel.js')).MapPanel(host, options),
};

export class FinderViews {
  /** What is on show. A panel counts from the moment its file is here. */
  shown: FinderViewName = 'list';
  readonly #panels = new Map<PanelName, ResultView>();
  #wanted: FinderViewName = 'list';

  constructor(
    private readonly host: LitElement,
    private readonly options: ResultViewOptions,
  ) {}

  /** @returns whether it is shown now, or another choice came in between, or its file did not come */
  async choose(name: FinderViewName): Promise<boolean> {
    this.#wanted = name;
    if (name !== 'list' && !this.#panels.has(name)) {
      try {
        this.#panels.set(name, await PANELS[name](this.host, this.options));
      } catch {
        warn(this.host, 'could not load a file of its own.');
        return false;
      }
    }
    if (this.#wanted !== name) return false;
    this.shown = name;
    this.host.requestUpdate();
    return true;
  }

  /** Undefined: the list is on show. */
  render(results: ShownResults): unknown {
    return this.shown === 'list' ? undefined : this.#panels.get(this.shown)?.render(results);
  }
}
