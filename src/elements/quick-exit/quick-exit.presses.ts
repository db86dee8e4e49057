/**
 * Counts presses of Shift by itself, and tells when there were three. Knows no page: events come in as plain facts, the
 * clock is handed over.
 *
 * A press is Shift going down and coming up with nothing in between and no other modifier held. Anything else that
 * happens on the keyboard starts over, so capitals, Shift+Tab, Shift+click, AltGr and input methods never add up. Three
 * and not more, because Windows offers Sticky Keys at five. Never Escape: it stops a page that is loading, and closes
 * whatever is open.
 */
export const PRESSES_TO_LEAVE = 3;
/** From one press to the next. Each press starts it anew. */
export const PAUSE_MILLISECONDS = 5000;

export interface Clock {
  /** Milliseconds from any moment on. */
  now(): number;
  /** @returns a function that calls it off */
  after(milliseconds: number, act: () => void): () => void;
}

/** What is read of a `KeyboardEvent`. Browsers that fill in forms send some that have hardly anything. */
export interface KeyLike {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  getModifierState?(name: string): boolean;
}

export type Said = '' | 'pressTwoMore' | 'pressOneMore' | 'cancelled';

/** @param count presses so far; at `PRESSES_TO_LEAVE` it is time to go @param says what the visitor should hear now */
export type OnPresses = (count: number, says: Said) => void;

const isShiftAlone = (event: KeyLike): boolean =>
  event.key === 'Shift' &&
  !(event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.getModifierState?.('AltGraph'));

export class ShiftPresses {
  #count = 0;
  /** Shift is down, and nothing else has happened since. */
  #isClean = false;
  #lastAt = 0;
  #callOff: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly onChange: OnPresses,
  ) {}

  /** Every `keydown` and `keyup` of the page. */
  key(event: KeyLike): void {
    const isDown = event.type === 'keydown';
    if (!isShiftAlone(event)) this.#startOver();
    else if (isDown) this.#isClean ||= !event.repeat;
    // The other Shift key may still be down.
    else if (this.#isClean && !event.shiftKey) this.#press();
    else this.#startOver();
  }

  /** A mouse, pen, finger or wheel did something. While Shift is down it is a way of selecting or scrolling. */
  pointer(): void {
    if (this.#isClean) this.#startOver();
  }

  /** Forgets everything, in silence. */
  reset(): void {
    this.#isClean = false;
    this.#tell(0, '');
  }

  #press(): void {
    this.#isClean = false;
    const now = this.clock.now();
    // Timers of a page that is not in front come late.
    const count = now - this.#lastAt < PAUSE_MILLISECONDS ? this.#count + 1 : 1;
    this.#lastAt = now;
    if (count === PRESSES_TO_LEAVE) {
      this.#tell(count, '');
      this.#count = 0;
    } else this.#tell(count, count === 1 ? 'pressTwoMore' : 'pressOneMore', () => this.#cancel());
  }

  #startOver(): void {
    this.#isClean = false;
    this.#cancel();
  }

  /** A press that has begun by then still counts, as the first one. */
  #cancel(): void {
    if (this.#count > 0) this.#tell(0, 'cancelled', () => this.#tell(0, ''));
  }

  #tell(count: number, says: Said, afterwards?: () => void): void {
    this.#callOff?.();
    this.#callOff = afterwards && this.clock.after(PAUSE_MILLISECONDS, afterwards);
    this.#count = count;
    this.onChange(count, says);
  }
}
