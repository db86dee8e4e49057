/**
 * Owns one map inside an element: the plate before it, the visitor's press, the map itself with its buttons, and what is
 * said when something does not come. Knows no list: who holds the box brings the places and hears what is chosen.
 *
 * What was agreed to holds for this box and its host name, in memory: gone with the page.
 */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { MapShownEvent } from '../events/map-shown-event.js';
import type { MapSettings, Tiles } from '../settings/map-settings.js';
import { warn } from '../settings/warn.js';
import { adoptStyles } from '../styles/adopt.js';
import { externalLink } from '../templates/external-link.js';
import { infoIcon } from '../templates/fact-icons.js';
import { icon, type Icon } from '../templates/icon.js';
import { ringOfSeats } from '../templates/ring-of-seats.js';
import { STEP_PIXELS } from './map-gestures.js';
import { downArrowIcon, leftIcon, minusIcon, plusIcon, rightIcon, upIcon } from './map-icons.js';
import { plateTemplate, pictureWords, showButtons } from './map-plate.js';
import { mapPlate } from './map-plate.styles.js';
import { mapStyles } from './map.styles.js';
import type { MarkView } from './map.view.js';
import type { Leaflet } from './map-layers.js';
import type { LeafletMap } from './leaflet-map.js';
import type { Mark } from './place-clusters.js';
import type { Bounds, Place } from './places.js';

/** What the box shows now. Everything in it may differ from one update to the next. */
export interface Boxed {
  readonly settings: MapSettings;
  readonly places: readonly Place[];
  readonly chosen: ReadonlySet<Place>;
  readonly words: Resolved<'map'>;
  readonly draw: (mark: Mark) => MarkView;
  readonly scale: (mostMetres: number) => { readonly metres: number; readonly words: string };
  /** Over the map, once it has been moved. */
  readonly overlay?: unknown;
}

export interface BoxHandlers {
  readonly onChoose?: ((places: readonly Place[]) => void) | undefined;
  readonly onMove?: (() => void) | undefined;
  /** The map did not come: told with the words for it. Without this the box has a status region of its own. */
  readonly onLost?: ((words: string) => void) | undefined;
}

interface MapFile {
  readonly LeafletMap: typeof LeafletMap;
  readonly leaflet: Leaflet;
}

/** Both at once. Leaflet is a file of its own, which nothing else loads. */
async function loadMap(): Promise<MapFile> {
  // Leaflet goes through its own tables with for-in, and would take what the page added to every object for one of its layers.
  const added: string[] = [];
  for (const name in {}) added.push(name);
  if (added.length > 0) throw new TypeError(`This page adds to every object: ${added.join()}`);
  const [{ LeafletMap }, leaflet] = await Promise.all([
    import('./leaflet-map.js'),
    import('leaflet/dist/leaflet-src.esm.js'),
  ]);
  return { LeafletMap, leaflet };
}

/** Whether somebody has gone on to another place on the page: the focus is theirs. The button that was pressed is gone. */
function isElsewhere(host: Element): boolean {
  const { activeElement } = host.ownerDocument;
  if (!activeElement || activeElement === host.ownerDocument.body) return false;
  for (let root: Node = host; root instanceof Node; root = (root.getRootNode() as Partial<ShadowRoot>).host!) {
    if (root === activeElement) return false;
  }
  return true;
}

export class MapBox implements ReactiveController {
  /** `pictures` only where there are some. */
  #wanted: 'none' | 'plain' | 'pictures' = 'none';
  /** The host that was named when the visitor pressed. */
  #agreed: string | undefined;
  #file: MapFile | undefined;
  #isLost = false;
  #failedUrl: string | undefined;
  #map: LeafletMap | undefined;
  #canvas: HTMLElement | null = null;
  #now: Boxed | undefined;
  #focusesMap = false;

  /** @param kind one of a kind in each element */
  constructor(
    private readonly host: LitElement,
    private readonly kind: 'whole' | 'one',
    private readonly handlers: BoxHandlers = {},
  ) {
    adoptStyles(host, mapPlate);
    adoptStyles(host, mapStyles);
    host.addController(this);
  }

  /** The plate; pressed, and on its way; the map; or it did not come. */
  get stage(): 'plate' | 'busy' | 'map' | 'lost' {
    if (this.#wanted === 'none') return 'plate';
    if (this.#isLost) return 'lost';
    return this.#file ? 'map' : 'busy';
  }

  /** What the eye sees, if there is a map. */
  get bounds(): Bounds | undefined {
    return this.#map?.bounds;
  }

  /** The visitor's press. */
  readonly show = (settings: MapSettings, withPictures: boolean): void => {
    const host = withPictures ? (settings.tiles?.host ?? '') : '';
    this.#wanted = withPictures && settings.tiles ? 'pictures' : 'plain';
    this.#agreed = this.#wanted === 'pictures' ? host : undefined;
    this.#failedUrl = undefined;
    this.#focusesMap = true;
    this.host.requestUpdate();
    void this.#load().then(() => this.host.dispatchEvent(new MapShownEvent(host)));
  };

  /** Back to the plate: for another place. */
  hide(): void {
    this.#wanted = 'none';
    this.#agreed = undefined;
  }

  render(boxed: Boxed): TemplateResult {
    this.#now = boxed;
    const { settings, words } = boxed;
    if (this.stage === 'map') return this.#renderMap(boxed);
    const onShow = (withPictures: boolean): void => this.show(settings, withPictures);
    const isBusy = this.stage === 'busy';
    const lost = this.stage === 'lost' ? this.#notice(words.map.lost) : nothing;
    if (this.kind === 'whole')
      return html`<div class="map-box whole">
        ${lost}${plateTemplate(settings, isBusy, words, ringOfSeats(), { onShow })}
      </div>`;
    return html`<div class="map-box one">
      <div class="map-said" role="status">${lost}</div>
      ${showButtons(settings, false, isBusy, words, { onShow })}
      <p class="quiet small">${pictureWords(settings, words)}</p>
    </div>`;
  }

  hostUpdated(): void {
    const canvas = this.host.renderRoot.querySelector<HTMLElement>(`.map-box.${this.kind} .map-canvas`);
    if (canvas !== this.#canvas) {
      this.#drop();
      this.#canvas = canvas;
    }
    if (canvas && this.#file && this.#now && this.host.isConnected) this.#fill(canvas, this.#now);
    if (this.stage === 'lost' && this.#focusesMap) {
      this.#focusesMap = false;
      this.host.renderRoot.querySelector<HTMLElement>(`.map-box.${this.kind} .show-map`)?.focus();
    }
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  #drop(): void {
    this.#map?.destroy();
    this.#map = undefined;
    this.#canvas = null;
  }

  #fill(canvas: HTMLElement, { settings, places, chosen }: Boxed): void {
    this.#map ??= new this.#file!.LeafletMap(this.#file!.leaflet, canvas, settings.maxZoom, {
      draw: (mark) => this.#now!.draw(mark),
      scale: (metres) => this.#now!.scale(metres),
      marksName: () => this.#now!.words.map.places,
      onChoose: (chosenPlaces) => this.handlers.onChoose?.(chosenPlaces),
      onMove: () => this.handlers.onMove?.(),
      onPicturesFailed: () => {
        this.#failedUrl = this.#now?.settings.tiles?.url;
        this.host.requestUpdate();
      },
    });
    this.#map.setTiles(this.#tilesNow(settings));
    this.#map.setPlaces(places);
    this.#map.refreshWords(chosen);
    if (this.#focusesMap && !isElsewhere(this.host)) canvas.focus({ preventScroll: true });
    this.#focusesMap = false;
  }

  /** Only those that were agreed to, and came. */
  #tilesNow({ tiles }: MapSettings): Tiles | undefined {
    if (!tiles || this.#wanted !== 'pictures' || tiles.host !== this.#agreed) return undefined;
    return tiles.url === this.#failedUrl ? undefined : tiles;
  }

  async #load(): Promise<void> {
    this.#isLost = false;
    try {
      this.#file ??= await loadMap();
    } catch {
      warn(this.host, 'could not load the file of the map.');
      this.#isLost = true;
      if (this.#now) this.handlers.onLost?.(this.#now.words.map.lost);
    }
    this.host.requestUpdate();
  }

  #notice(text: string): TemplateResult {
    return html`<p class="line small">${icon(infoIcon)}<span>${text}</span></p>`;
  }

  #renderMap({ words, settings, overlay }: Boxed): TemplateResult {
    const { map } = words;
    const id = `map-help-${this.kind}`;
    const label = this.kind === 'whole' ? map.label : map.labelOne;
    return html`<div class="map-box ${this.kind}">
      <div class="map-frame">
        <div class="map-canvas" tabindex="0" role="group" aria-label=${label} aria-describedby=${id}></div>
        ${overlay ?? nothing}
      </div>
      <p class="hidden-visually" id=${id}>${map.help}</p>
      <div class="map-controls" role="group" aria-label=${map.controls}>
        ${this.#button(plusIcon, map.zoomIn, () => this.#map?.zoom(1))}
        ${this.#button(minusIcon, map.zoomOut, () => this.#map?.zoom(-1))}
        ${this.#button(leftIcon, map.moveLeft, () => this.#map?.pan(-STEP_PIXELS, 0))}
        ${this.#button(rightIcon, map.moveRight, () => this.#map?.pan(STEP_PIXELS, 0))}
        ${this.#button(upIcon, map.moveUp, () => this.#map?.pan(0, -STEP_PIXELS))}
        ${this.#button(downArrowIcon, map.moveDown, () => this.#map?.pan(0, STEP_PIXELS))}
      </div>
      ${this.#renderCredit(settings, words)}
    </div>`;
  }

  #button(lines: Icon, name: string, onPress: () => void): TemplateResult {
    return html`<button class="button" type="button" title=${name} @click=${onPress}>
      ${icon(lines)}<span class="hidden-visually">${name}</span>
    </button>`;
  }

  /** Whose pictures these are; or that there are none, and why. */
  #renderCredit(settings: MapSettings, words: Resolved<'map'>): unknown {
    const { tiles } = settings;
    if (!tiles) return nothing;
    const isFailed = tiles.url === this.#failedUrl;
    if (isFailed)
      return this.#notice(fill(words.map.tilesFailed, { host: `\u2068${tiles.host || location.host}\u2069` }));
    if (this.#tilesNow(settings)) {
      const { attribution, attributionUrl } = tiles;
      if (!attribution) return nothing;
      return html`<p class="quiet small">
        <bdi>${attributionUrl ? externalLink(attributionUrl, attribution, '', '', true) : attribution}</bdi>
      </p>`;
    }
    return html`<div class="small">
      <p class="quiet">${pictureWords(settings, words)}</p>
      <button class="button text" type="button" @click=${() => this.show(settings, true)}>
        ${words.map.loadPictures}
      </button>
    </div>`;
  }
}
