/**
 * Owns how hands move a map without taking the page's own scrolling away: one finger scrolls the page, two move the map;
 * the wheel zooms only while the map has the focus or with Ctrl. All of it can be done with the buttons too. What a
 * press does is not its business.
 */
export interface Gestures {
  readonly pan: (x: number, y: number) => void;
  readonly zoom: (steps: number) => void;
  /** Around a point of the window. */
  readonly zoomAt: (at: { readonly clientX: number; readonly clientY: number }, steps: number) => void;
  /** After a drag. */
  readonly end: () => void;
}

/** So far a hand may shake while it presses. */
const SHAKE_PIXELS = 4;
/** One press of an arrow key. */
export const STEP_PIXELS = 100;

/** Turned so far, the map goes one step nearer or farther. */
const TURN_PIXELS = 60;
const LINE_PIXELS = 20;
/** After it the wheel starts anew. */
const PAUSE_MILLISECONDS = 400;
/** Two fingers on a trackpad come as a wheel with Ctrl, in very small turns. */
const PINCH_PIXELS = 20;
/** So much farther apart, or nearer, two fingers are one step of zoom. */
const PINCH_RATIO = 1.5;
const PINCH_FACTOR = 5;

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP_PIXELS],
  ArrowDown: [0, STEP_PIXELS],
  ArrowLeft: [-STEP_PIXELS, 0],
  ArrowRight: [STEP_PIXELS, 0],
};

/** Listens on the map alone, so nothing is left behind when the map is taken away. */
export function listenForGestures(canvas: HTMLElement, gestures: Gestures): void {
  new Drag(canvas, gestures);
  listenForWheel(canvas, gestures);
  listenForFingers(canvas, gestures);
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = KEYS[event.key];
    if (step) gestures.pan(...step);
    else if (event.key === '+' || event.key === '=') gestures.zoom(1);
    else if (event.key === '-' || event.key === '_') gestures.zoom(-1);
    else return;
    event.preventDefault();
  });
}

/** Leaflet's own way takes every turn of the wheel, and goes on after the map is gone. */
function listenForWheel(canvas: HTMLElement, { zoomAt }: Gestures): void {
  let turned = 0;
  let last = 0;
  const onWheel = (event: WheelEvent): void => {
    const isPinch = event.ctrlKey || event.metaKey;
    if (!isPinch && !canvas.matches(':focus-within')) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PIXELS);
    if (event.timeStamp - last > PAUSE_MILLISECONDS) turned = 0;
    last = event.timeStamp;
    turned += isPinch && Math.abs(pixels) < PINCH_PIXELS ? pixels * PINCH_FACTOR : pixels;
    if (Math.abs(turned) < TURN_PIXELS) return;
    zoomAt(event, turned < 0 ? 1 : -1);
    turned = 0;
  };
  canvas.addEventListener('wheel', onWheel, { passive: false });
}

/** Two of them. Leaflet's own way leaves listeners on the page's document for good. */
function listenForFingers(canvas: HTMLElement, { pan, zoomAt, end }: Gestures): void {
  let last: { readonly x: number; readonly y: number } | undefined;
  let apart = 0;
  const onMove = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    if (event.touches.length !== 2 || !one || !two) return;
    // The browser would scroll the page with two fingers as well.
    event.preventDefault();
    const at = { x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 };
    const distance = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    canvas.classList.add('dragged');
    if (last) pan(last.x - at.x, last.y - at.y);
    else apart = distance;
    last = at;
    const ratio = distance / apart;
    if (ratio < PINCH_RATIO && ratio > 1 / PINCH_RATIO) return;
    apart = distance;
    zoomAt({ clientX: at.x, clientY: at.y }, ratio > 1 ? 1 : -1);
  };
  const onEnd = (): void => {
    if (!last) return;
    last = undefined;
    canvas.classList.remove('dragged');
    end();
  };
  canvas.addEventListener('touchmove', onMove, { passive: false });
  canvas.addEventListener('touchend', onEnd);
  canvas.addEventListener('touchcancel', onEnd);
}

/** With a mouse or a pen. */
class Drag {
  #last: { readonly x: number; readonly y: number } | undefined;
  #isMoving = false;
  #waiting: { x: number; y: number } | undefined;

  constructor(
    private readonly canvas: HTMLElement,
    private readonly gestures: Gestures,
  ) {
    canvas.addEventListener('pointerdown', this.#start);
    canvas.addEventListener('pointermove', this.#move);
    canvas.addEventListener('pointerup', this.#end);
    canvas.addEventListener('pointercancel', this.#end);
    canvas.addEventListener('click', this.#swallow, { capture: true });
  }

  readonly #start = (event: PointerEvent): void => {
    this.#isMoving = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.#last = { x: event.clientX, y: event.clientY };
  };

  readonly #move = (event: PointerEvent): void => {
    if (!this.#last) return;
    const [x, y] = [this.#last.x - event.clientX, this.#last.y - event.clientY];
    if (!this.#isMoving && Math.hypot(x, y) < SHAKE_PIXELS) return;
    if (!this.#isMoving) {
      this.#isMoving = true;
      this.canvas.setPointerCapture(event.pointerId);
      this.canvas.classList.add('dragged');
    }
    this.#last = { x: event.clientX, y: event.clientY };
    if (this.#waiting) {
      this.#waiting.x += x;
      this.#waiting.y += y;
      return;
    }
    this.#waiting = { x, y };
    requestAnimationFrame(this.#pan);
  };

  readonly #pan = (): void => {
    const { x, y } = this.#waiting ?? { x: 0, y: 0 };
    this.#waiting = undefined;
    if (x !== 0 || y !== 0) this.gestures.pan(x, y);
  };

  readonly #end = (): void => {
    this.#last = undefined;
    this.canvas.classList.remove('dragged');
    if (!this.#isMoving) return;
    this.#pan();
    this.gestures.end();
  };

  /** The press that began a drag is no press. */
  readonly #swallow = (event: MouseEvent): void => {
    if (!this.#isMoving) return;
    this.#isMoving = false;
    // A press with the keyboard has no place.
    if (event.detail > 0) event.stopPropagation();
  };
}
