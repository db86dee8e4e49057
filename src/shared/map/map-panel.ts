/** Meetings on a map, for a finder and for `<group-map>`. */
import type { LitElement } from 'lit';
import type { ResultView, ResultViewOptions, ShownResults } from '../result-views/result-view.js';

export class MapPanel implements ResultView {
  constructor(
    protected readonly host: LitElement,
    protected readonly options: ResultViewOptions,
  ) {}

  render(results: ShownResults): unknown {
    return results.order.length;
  }
}
