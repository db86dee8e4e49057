/**
 * Owns "now" for one element: asks for an update once a minute while the page is seen, so that "starts in 20 minutes"
 * stays true. Leaves rounding and wording to others. Does nothing on a server.
 *
 * Tests, and sites that print a page for another moment, set `now` on the element.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

export class ClockController implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #fixed: number | undefined;
  #current: number | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Epoch milliseconds, at the start of the present minute: two reads in one minute give the same answer. */
  get now(): number {
    return this.#fixed ?? (this.#current ??= floorToMinute(Date.now()));
  }

  /** Holds the clock at a moment; `undefined` lets it run. */
  set fixed(value: number | undefined) {
    this.#fixed = value;
  }

  hostConnected(): void {
    this.#current = floorToMinute(Date.now());
    this.#timer = setInterval(this.#tick, MINUTE / 2);
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  readonly #tick = (): void => {
    if (document.hidden || this.#fixed !== undefined) return;
    const current = floorToMinute(Date.now());
    if (current === this.#current) return;
    this.#current = current;
    this.host.requestUpdate();
  };
}

function floorToMinute(milliseconds: number): number {
  return Math.floor(milliseconds / MINUTE) * MINUTE;
}
