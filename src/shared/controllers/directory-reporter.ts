/**
 * Owns telling about a load: events for the page, one precise line in the console for its developer, and, when the
 * element has `report`, the editor's view of what could not be read (which loads only then).
 */
import { type LitElement, nothing, type ReactiveController } from 'lit';
import type { Directory } from '../../domain/model.js';
import type { LoadFailure } from '../../sources/source.js';
import type { DirectoryState } from '../../sources/store.js';
import { DirectoryFailedEvent, DirectoryLoadedEvent } from '../events/directory-events.js';
import { adoptStyles } from '../styles/adopt.js';
import { warningsOf, warnOfFailure } from '../settings/warn.js';

type Report = typeof import('../report/report.js');

export class DirectoryReporter implements ReactiveController {
  #state: DirectoryState | undefined;
  #isOwn = false;
  #told: Directory | undefined;
  #toldFailure: LoadFailure | undefined;
  #report: Report | undefined;
  #isLoading = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * Call in `willUpdate` with the present state. What a provider loaded, the provider tells: one load, one event, one
   * line in the console.
   */
  read(state: DirectoryState | undefined, isOwn: boolean): void {
    this.#state = state;
    this.#isOwn = isOwn;
  }

  hostUpdated(): void {
    const { directory, failure } = this.#isOwn ? (this.#state ?? {}) : {};
    if (directory && directory !== this.#told) {
      this.#told = directory;
      const { groups, meetings, problems } = directory;
      this.host.dispatchEvent(new DirectoryLoadedEvent(groups.length, meetings.length, problems.length));
    }
    if (failure && failure !== this.#toldFailure) {
      warnOfFailure(this.host, failure);
      this.host.dispatchEvent(new DirectoryFailedEvent(failure.kind));
    }
    this.#toldFailure = failure;
  }

  /** The editor's view; nothing until its file is there. */
  render(language: string, headingLevel: number): unknown {
    if (!this.#report) {
      void this.#load();
      return nothing;
    }
    return this.#report.reportTemplate(this.#state, warningsOf(this.host), language, headingLevel);
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#report = await import('../report/report.js');
    adoptStyles(this.host, this.#report.reportStyles);
    this.host.requestUpdate();
  }
}
