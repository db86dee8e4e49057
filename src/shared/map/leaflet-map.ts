/**
 * Owns one map on the page: its pictures, or the plain grid, and the marks on it. Loads when a visitor asks for a
 * map, and is given Leaflet, which loads with it.
 *
 * Leaflet is used for its projection and its layers alone. Its controls, popups and tile layer write markup from strings or
 * load `data:` pictures, which strict pages forbid; here every node is made by hand, and nothing moves by itself.
 */
import type * as L from 'leaflet/dist/leaflet-src.esm.js';
import { MapMarks, type MarkHandlers } from './map-marks.js';
import { listenForGestures } from './map-gestures.js';
import { gridLayer, type Leaflet, pictureLayer, townLayer } from './map-layers.js';
import { PlaceClusters } from './place-clusters.js';
import type { Tiles } from '../settings/map-settings.js';
import { type Bounds, boundsOf, type Place } from './places.js';

export interface MapHandlers extends MarkHandlers {
  /** What to say of a length in metres. */
  readonly scale: (mostMetres: number) => { readonly metres: number; readonly words: string };
  /** Of the group of all marks, for who hears it. */
  readonly marksName: () => string;
  readonly onChoose: (places: readonly Place[]) => void;
  /** After the visitor moved it; not after it was fitted to its places. */
  readonly onMove: () => void;
  readonly onPicturesFailed: () => void;
}

/** Near enough to see the streets around one place. */
const CLOSE_ZOOM = 15;
/** No nearer to a place that is only roughly known. */
const AREA_ZOOM = 13;
/** The whole world in 256 pixels: a phone has to hold a list that goes around it. */
const LEAST_ZOOM = 0;
const EDGE_PIXELS = 32;
/** From a mark down to the end of its town's name. */
const NAME_PIXELS = 52;
const SCALE_PIXELS = 96;
const STILL = { animate: false } as const;
const DARK = 'rgb(255, 255, 255)';

export class LeafletMap {
  readonly #map: L.Map;
  readonly #marks: MapMarks;
  readonly #towns: ReturnType<typeof townLayer>;
  readonly #scale: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #places: readonly Place[] = [];
  #clusters: PlaceClusters | undefined;
  #tiles: Tiles | undefined;
  #tilesUrl: string | undefined;
  #pictures: L.GridLayer | undefined;
  /** True while it moves by itself. */
  #isFitting = false;
  /** The visitor has moved it: it is not fitted again. */
  #isTheirs = false;
  #isDragged = false;
  #isSized = false;
  #drawnZoom = LEAST_ZOOM;
  #isGone = false;

  constructor(
    private readonly leaflet: Leaflet,
    private readonly canvas: HTMLElement,
    private readonly maxZoom: number,
    private readonly handlers: MapHandlers,
  ) {
    this.#map = leaflet.map(canvas, {
      ...{ attributionControl: false, zoomControl: false, keyboard: false, dragging: false, boxZoom: false },
      ...{ scrollWheelZoom: false, touchZoom: false },
      ...{ zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false },
      ...{ trackResize: false, tapHold: false, minZoom: LEAST_ZOOM, maxZoom, center: [0, 0], zoom: LEAST_ZOOM },
    });
    gridLayer(leaflet, maxZoom).addTo(this.#map);
    this.#towns = townLayer(leaflet, this.#map);
    this.#marks = new MapMarks(leaflet, this.#map, {
      draw: handlers.draw,
      onPress: (mark) => {
        const zoom = this.#clusters?.partsAt(mark);
        if (zoom === undefined) return handlers.onChoose(this.#clusters?.placesIn(mark) ?? []);
        this.#map.setView([mark.point.latitude, mark.point.longitude], zoom, STILL);
      },
      onHidden: (x, y) => this.#follow(x, y),
    });
    this.#scale = canvas.appendChild(document.createElement('div'));
    this.#scale.className = 'map-scale';
    this.#scale.ariaHidden = 'true';
    this.#scale.dir = 'auto';
    this.#map.on('moveend', this.#onMoveEnd);
    listenForGestures(canvas, {
      pan: (x, y) => this.#drag(x, y),
      zoom: (steps) => this.zoom(steps),
      zoomAt: (at, steps) => this.#zoomAt(at, steps),
      end: () => this.#endDrag(),
    });
    // Not at once: a change of layout inside this callback is an error event on the page's window.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#onSize));
    this.#observer.observe(canvas);
    this.#scheme.addEventListener('change', this.#onScheme);
  }

  destroy(): void {
    this.#isGone = true;
    this.#observer.disconnect();
    this.#scheme.removeEventListener('change', this.#onScheme);
    this.#pictures?.off();
    this.#map.off('moveend', this.#onMoveEnd).remove();
    this.canvas.replaceChildren();
  }

  /** What the eye sees. East may be past 180. */
  get bounds(): Bounds {
    const bounds = this.#map.getBounds();
    const [south, north] = [bounds.getSouth(), bounds.getNorth()];
    return { south, north, west: bounds.getWest(), east: Math.min(bounds.getEast(), bounds.getWest() + 359.999) };
  }

  setPlaces(places: readonly Place[]): void {
    if (places === this.#places) return;
    this.#places = places;
    this.#clusters = new PlaceClusters(places, this.maxZoom);
    this.#towns.setPlaces(places);
    this.#marks.clear();
    if (!this.#isTheirs) this.fit();
    this.#refresh();
  }

  /** The words have changed, or what is chosen. */
  refreshWords(chosen: ReadonlySet<Place>): void {
    this.#marks.refreshWords(chosen, this.handlers.marksName());
    this.#drawScale();
  }

  /** The pictures, once they are agreed to; undefined takes them away. */
  setTiles(tiles: Tiles | undefined): void {
    const url = tiles && ((this.#isDark && tiles.darkUrl) || tiles.url);
    this.#tiles = tiles;
    if (url === this.#tilesUrl) return;
    this.#tilesUrl = url;
    this.#pictures?.remove();
    this.#pictures = undefined;
    if (tiles && url) {
      const { referrerPolicy } = tiles;
      this.#pictures = pictureLayer(
        this.leaflet,
        { url, referrerPolicy, maxZoom: this.maxZoom },
        this.#onPicturesFailed,
      );
      this.#pictures.addTo(this.#map);
    }
    this.canvas.classList.toggle('pictures', this.#pictures !== undefined);
    this.#refresh();
  }

  zoom(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps, STILL);
  }

  #zoomAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }, steps: number): void {
    const { left, top } = this.canvas.getBoundingClientRect();
    this.#map.setZoomAround(this.leaflet.point(clientX - left, clientY - top), this.#map.getZoom() + steps, STILL);
  }

  pan(x: number, y: number): void {
    // A drag goes on for one more frame.
    if (this.#isGone) return;
    this.#map.panBy([x, y], STILL);
  }

  /** After the focus, which is no wish to see another area. */
  #follow(x: number, y: number): void {
    this.#isFitting = true;
    this.pan(x, y);
    this.#isFitting = false;
  }

  /** All places, or as near to one as its own point allows. */
  fit(): void {
    const bounds = boundsOf(this.#places);
    if (!bounds || !this.#isSized) return;
    const { south, west, north, east } = bounds;
    this.#isFitting = true;
    const most = this.#places.every(({ isArea }) => isArea) ? AREA_ZOOM : CLOSE_ZOOM;
    const maxZoom = Math.min(most, this.maxZoom);
    const corners = this.leaflet.latLngBounds([south, west], [north, east]);
    this.#map.fitBounds(corners, {
      ...{ ...STILL, maxZoom },
      ...{ paddingTopLeft: [EDGE_PIXELS, EDGE_PIXELS], paddingBottomRight: [EDGE_PIXELS, NAME_PIXELS] },
    });
    this.#isFitting = false;
  }

  readonly #onSize = (): void => {
    if (this.#isGone || this.canvas.clientWidth === 0) return;
    this.#isFitting = true;
    this.#map.invalidateSize({ ...STILL, pan: this.#isSized });
    this.#isFitting = false;
    const isFirst = !this.#isSized;
    this.#isSized = true;
    if (isFirst || !this.#isTheirs) this.fit();
    this.#refresh();
  };

  readonly #onMoveEnd = (): void => {
    // While a hand holds it, only another zoom needs other marks.
    if (this.#isDragged && this.#map.getZoom() === this.#drawnZoom) return;
    if (!this.#isFitting && this.#isSized) {
      this.#isTheirs = true;
      this.handlers.onMove();
    }
    if (this.#isSized) this.#refresh();
  };

  #drag(x: number, y: number): void {
    // From a key there is no end to come.
    this.#isDragged = this.canvas.classList.contains('dragged');
    this.pan(x, y);
  }

  #endDrag(): void {
    this.#isDragged = false;
    this.#onMoveEnd();
  }

  /** Looks again at what stands in view. */
  #refresh(): void {
    if (!this.#clusters || !this.#isSized) return;
    const bounds = this.#map.getBounds().pad(0.1);
    const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    this.#drawnZoom = this.#map.getZoom();
    const marks = this.#clusters.marks({ west, south, east, north }, this.#drawnZoom);
    this.#marks.show(marks);
    this.#towns.show(!this.#pictures, this.bounds, marks);
    this.#drawScale();
  }

  #drawScale(): void {
    if (!this.#isSized) return;
    const { y } = this.#map.getSize();
    const [left, right] = [0, SCALE_PIXELS].map((x) => this.#map.containerPointToLatLng([x, y / 2]));
    const metres = this.#map.distance(left!, right!);
    if (!(metres > 0)) return;
    const scale = this.handlers.scale(metres);
    this.#scale.textContent = scale.words;
    this.#scale.style.setProperty('--_length', `${(scale.metres / metres) * SCALE_PIXELS}px`);
  }

  readonly #onScheme = (): void => this.setTiles(this.#tiles);

  /** The style sheet gives the caret the colour that says it. */
  get #isDark(): boolean {
    return getComputedStyle(this.canvas).caretColor === DARK;
  }

  readonly #onPicturesFailed = (): void => {
    this.setTiles(undefined);
    this.handlers.onPicturesFailed();
  };
}
