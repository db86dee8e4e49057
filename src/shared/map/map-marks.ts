/**
 * Owns the marks on a map: real buttons, only those in view. One of them is in the tab order, and arrow keys go from one
 * to the next, so that a map with sixty marks is one step for who passes by.
 */
import type * as L from 'leaflet/dist/leaflet-src.esm.js';
import type { Leaflet } from './map-layers.js';
import type { MarkView } from './map.view.js';
import type { Mark } from './place-clusters.js';
import { AREA_METRES, type Place } from './places.js';

export interface MarkHandlers {
  readonly draw: (mark: Mark) => MarkView;
}

interface Shown {
  mark: Mark;
  readonly marker: L.Marker;
  readonly button: HTMLButtonElement;
  readonly area: L.Circle | undefined;
}

/** From the middle of a mark to the edge of its focus ring. */
const ROOM_PIXELS = 32;

/** How far past the edge of the frame a mark stands, in pixels; 0 when it is wholly in it. */
const past = (at: number, size: number): number =>
  Math.round(at - Math.min(Math.max(at, ROOM_PIXELS), size - ROOM_PIXELS));

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class MapMarks {
  readonly #shown = new Map<string, Shown>();
  readonly #pane: HTMLElement;
  #chosen: ReadonlySet<Place> = new Set();
  #current: string | undefined;

  constructor(
    private readonly leaflet: Leaflet,
    private readonly map: L.Map,
    private readonly handlers: MarkHandlers & {
      readonly onPress: (mark: Mark) => void;
      /** A mark has the focus that is not wholly in the frame: how far the map has to go for it. */
      readonly onHidden: (x: number, y: number) => void;
    },
  ) {
    this.#pane = map.getPane('markerPane')!;
    this.#pane.role = 'group';
    this.#pane.addEventListener('keydown', this.#onKey);
    this.#pane.addEventListener('focusin', this.#onFocus);
    // A quick second press is a press, and no wish to zoom.
    this.#pane.addEventListener('dblclick', (event) => event.stopPropagation());
  }

  /** Shows these and no others. Who has the focus keeps it; if that one is gone, the map has it. */
  show(marks: readonly Mark[]): void {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    let hadFocus = false;
    for (const [key, each] of this.#shown) {
      if (wanted.has(key)) continue;
      hadFocus ||= each.button.matches(':focus');
      this.#remove(key, each);
    }
    for (const mark of marks) {
      const before = this.#shown.get(mark.key);
      if (before) this.#move(before, mark);
      else this.#shown.set(mark.key, this.#add(mark));
    }
    this.#rove();
    if (hadFocus) this.map.getContainer().focus({ preventScroll: true });
  }

  clear(): void {
    for (const [key, each] of this.#shown) this.#remove(key, each);
  }

  refreshWords(chosen: ReadonlySet<Place>, name: string): void {
    this.#chosen = chosen;
    if (this.#pane.ariaLabel !== name) this.#pane.ariaLabel = name;
    for (const each of this.#shown.values()) this.#write(each);
  }

  #add(mark: Mark): Shown {
    const { latitude, longitude } = mark.point;
    const isArea = mark.place?.isArea === true;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = `map-mark ${mark.place ? (isArea ? 'area' : 'place') : 'several'}`;
    button.dataset['mark'] = mark.key;
    const label = document.createElement('span');
    label.ariaHidden = 'true';
    const name = document.createElement('span');
    name.className = 'hidden-visually';
    button.append(label, name);
    const icon = this.leaflet.divIcon({ html: button, className: 'map-icon', iconSize: undefined });
    const marker = this.leaflet.marker([latitude, longitude], {
      icon,
      interactive: false,
      keyboard: false,
      autoPanOnFocus: false,
    });
    marker.addTo(this.map);
    const options = { radius: AREA_METRES, interactive: false, className: 'map-area' };
    const area = isArea ? this.leaflet.circle([latitude, longitude], options).addTo(this.map) : undefined;
    const shown = { mark, marker, button, area };
    button.addEventListener('click', () => {
      this.#current = mark.key;
      this.handlers.onPress(shown.mark);
    });
    this.#write(shown);
    return shown;
  }

  /** Another turn of the world has come into view. */
  #move(shown: Shown, mark: Mark): void {
    if (shown.mark.point.longitude !== mark.point.longitude) {
      const at: L.LatLngTuple = [mark.point.latitude, mark.point.longitude];
      shown.marker.setLatLng(at);
      shown.area?.setLatLng(at);
    }
    shown.mark = mark;
  }

  #remove(key: string, { marker, area }: Shown): void {
    marker.remove();
    area?.remove();
    this.#shown.delete(key);
  }

  #write({ mark, button }: Shown): void {
    const { name, text } = this.handlers.draw(mark);
    const [label, spoken] = button.children;
    // As text: a title that says the same as a label would be heard twice.
    if (button.title !== name) spoken!.textContent = button.title = name;
    if (label!.textContent !== text) label!.textContent = text;
    const isChosen = mark.place !== undefined && this.#chosen.has(mark.place);
    button.classList.toggle('chosen', isChosen);
    if (isChosen) button.ariaCurrent = 'true';
    else button.removeAttribute('aria-current');
  }

  /** From the start of the line to its end, and down. */
  #inOrder(): Shown[] {
    const pixels = [...this.#shown.values()].map((each) => ({
      each,
      at: this.map.latLngToContainerPoint(each.marker.getLatLng()),
    }));
    const row = (y: number): number => Math.round(y / 44);
    return pixels.sort((a, b) => row(a.at.y) - row(b.at.y) || a.at.x - b.at.x).map(({ each }) => each);
  }

  /** Exactly one is in the tab order. */
  #rove(): void {
    if (!this.#current || !this.#shown.has(this.#current)) this.#current = this.#inOrder()[0]?.mark.key;
    for (const [key, { button }] of this.#shown) {
      const tabIndex = key === this.#current ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const button = event.target as HTMLElement;
    const key = button.dataset['mark'];
    if (!key) return;
    if (key !== this.#current) {
      this.#current = key;
      this.#rove();
    }
    // Not under a hand: the mark would go away from below it.
    if (button.matches(':focus-visible')) this.#bringIn(key);
  };

  /** Some marks stand a little outside the frame, where nobody would see their focus. */
  #bringIn(key: string): void {
    const { marker } = this.#shown.get(key) ?? {};
    if (!marker) return;
    const at = this.map.latLngToContainerPoint(marker.getLatLng());
    const size = this.map.getSize();
    const [x, y] = [past(at.x, size.x), past(at.y, size.y)];
    if (x !== 0 || y !== 0) this.handlers.onHidden(x, y);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const order = this.#inOrder();
    const at = order.findIndex(({ mark }) => mark.key === this.#current);
    const step = STEPS[event.key];
    let next: number | undefined;
    if (step) next = at + step;
    else if (event.key === 'Home') next = 0;
    else if (event.key === 'End') next = order.length - 1;
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    // Not by what Leaflet does when something outside the frame gets the focus: the browser would scroll it.
    order[next]?.button.focus({ preventScroll: true });
  };
}
