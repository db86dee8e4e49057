/** The week at a glance, for a finder and for `<meeting-timetable>`. */
import type { LitElement } from 'lit';
import type { ResultView, ResultViewOptions, ShownResults } from '../result-views/result-view.js';

export class TimetablePanel implements ResultView {
  constructor(
    protected readonly host: LitElement,
    protected readonly options: ResultViewOptions,
  ) {}

  render(results: ShownResults): unknown {
    return results.order.length;
  }
}
