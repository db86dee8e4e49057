/** What lies under the marks: pictures from the site's tile server, the plain grid, and names of towns on it. */
import type * as L from 'leaflet/dist/leaflet-src.esm.js';
import type { Mark } from './place-clusters.js';
import { type Bounds, isInside, nearestTurn, type Place } from './places.js';

export interface Pictures {
  readonly url: string;
  readonly referrerPolicy: string;
  readonly maxZoom: number;
}

type Done = (error?: Error, tile?: HTMLElement) => void;
type CreateTile = (coords: L.Coords, done: Done) => HTMLElement;

/** Given to whoever needs it, because Leaflet looks at the window while it loads, and these files load on servers too. */
export type Leaflet = typeof L;

const layerOf = (leaflet: Leaflet, createTile: CreateTile, options: L.GridLayerOptions): L.GridLayer =>
  new (leaflet.GridLayer.extend({ createTile }) as new (options: L.GridLayerOptions) => L.GridLayer)(options);

/** Lines only. They move with the map, so that one sees it move. */
export const gridLayer = (leaflet: Leaflet, maxZoom: number): L.GridLayer =>
  layerOf(
    leaflet,
    () => {
      const square = document.createElement('div');
      square.className = 'map-square';
      return square;
    },
    { maxZoom, className: 'map-grid', keepBuffer: 1 },
  );

/**
 * Pictures, each by an address of its own. Leaflet's own layer would put a `data:` picture in the place of one that is no
 * longer needed, which a strict policy reports.
 */
export function pictureLayer(
  leaflet: Leaflet,
  { url, referrerPolicy, maxZoom }: Pictures,
  onFailed: () => void,
): L.GridLayer {
  let isSeen = false;
  let failed = 0;
  const layer = layerOf(
    leaflet,
    ({ x, y, z }, done) => {
      const image = document.createElement('img');
      image.alt = '';
      image.draggable = false;
      image.referrerPolicy = referrerPolicy;
      image.onload = () => {
        isSeen = true;
        done(undefined, image);
      };
      image.onerror = () => {
        failed += 1;
        done(new Error('No picture.'), image);
      };
      const values: Readonly<Record<string, string | number>> = { x, y, z, r: devicePixelRatio > 1 ? '@2x' : '' };
      image.src = url.replace(/\{(\w)\}/g, (_, name: string) => String(values[name]));
      return image;
    },
    { maxZoom, className: 'map-pictures', keepBuffer: 1 },
  );
  layer.on('tileerror', ({ tile }: L.TileErrorEvent) => (tile.hidden = true));
  layer.on('tileunload', ({ tile }: L.TileEvent) => {
    const image = tile;
    image.onload = image.onerror = null;
    // Stops a picture that is still on its way.
    if (!image.complete) image.removeAttribute('src');
  });
  // Leaflet has not finished with the layer at that moment.
  layer.on('load', () => !isSeen && failed > 0 && queueMicrotask(onFailed));
  return layer;
}

/** Looked at for names on the plain map; the list beside it has all. */
const MOST_TOWNS = 400;
/** A letter is about this wide, and a name at most this long. */
const LETTER_PIXELS = 8;
const NAME_PIXELS = 160;
/** From the town's point down to its name, and the height of that. */
const BELOW_PIXELS = 27;
const LINE_PIXELS = 20;
/** From the middle of a mark to its edge. */
const MARK_PIXELS = 22;
/** What the scale takes of the lower left corner. */
const SCALE_PIXELS = [96, 44] as const;

interface Town {
  readonly name: string;
  readonly point: Place['point'];
  readonly weight: number;
}

const boxOf = (leaflet: Leaflet, middle: L.Point, half: number, top: number, bottom: number): L.Bounds =>
  leaflet.bounds([middle.x - half, middle.y + top], [middle.x + half, middle.y + bottom]);

interface Spot {
  readonly box: L.Bounds;
  readonly isAbove: boolean;
}

/**
 * Where a name stands: below its town, moved to the side so far that the frame holds it whole; above it where the frame or
 * the scale is in the way.
 */
function spotFor(leaflet: Leaflet, { x, y }: L.Point, half: number, size: L.Point): Spot | undefined {
  const middle = leaflet.point(Math.max(half, Math.min(x, size.x - half)), y);
  const frame = leaflet.bounds([0, 0], size);
  const scale = leaflet.bounds([0, size.y - SCALE_PIXELS[1]], [SCALE_PIXELS[0], size.y]);
  return [
    { box: boxOf(leaflet, middle, half, BELOW_PIXELS, BELOW_PIXELS + LINE_PIXELS), isAbove: false },
    { box: boxOf(leaflet, middle, half, -BELOW_PIXELS - LINE_PIXELS, -BELOW_PIXELS), isAbove: true },
  ].find(({ box }) => frame.contains(box) && !scale.overlaps(box));
}

/**
 * Names of the places' own towns, for a map without pictures: those with the most meetings first, none over another, a mark
 * or the edge.
 */
export function townLayer(
  leaflet: Leaflet,
  map: L.Map,
): {
  setPlaces(places: readonly Place[]): void;
  show(isWanted: boolean, bounds: Bounds, marks: readonly Mark[]): void;
} {
  const pane = map.createPane('towns');
  pane.ariaHidden = 'true';
  const shown = leaflet.layerGroup().addTo(map);
  let towns: readonly Town[] = [];
  return {
    setPlaces: (places) => (towns = townsOf(places)),
    show(isWanted, bounds, marks) {
      shown.clearLayers();
      if (!isWanted) return;
      const middle = (bounds.west + bounds.east) / 2;
      const size = map.getSize();
      const taken = marks.map(({ point: { latitude, longitude } }) =>
        boxOf(leaflet, map.latLngToContainerPoint([latitude, longitude]), MARK_PIXELS, -MARK_PIXELS, MARK_PIXELS),
      );
      for (const { name, point } of towns.filter((town) => isInside(bounds, town.point)).slice(0, MOST_TOWNS)) {
        const at = map.latLngToContainerPoint([point.latitude, nearestTurn(point.longitude, middle)]);
        const half = Math.min(name.length * LETTER_PIXELS, NAME_PIXELS) / 2;
        const spot = spotFor(leaflet, at, half, size);
        if (!spot || taken.some((other) => other.overlaps(spot.box))) continue;
        taken.push(spot.box);
        const words = document.createElement('bdi');
        words.textContent = name;
        const className = spot.isAbove ? 'map-town above' : 'map-town';
        const icon = leaflet.divIcon({ html: words, className, iconSize: undefined });
        const where = map.containerPointToLatLng([spot.box.getCenter().x, at.y]);
        leaflet.marker(where, { icon, pane: 'towns', interactive: false, keyboard: false }).addTo(shown);
      }
    },
  };
}

/** Each town once, where its meetings are on the middle. */
function townsOf(places: readonly Place[]): Town[] {
  const found = new Map<string, { latitude: number; longitude: number; places: number; meetings: number }>();
  for (const { locality, point, positions } of places) {
    if (!locality) continue;
    // Two towns of one name, far from each other, are two.
    const key = `${locality} ${Math.round(point.latitude)} ${Math.round(point.longitude)}`;
    const sum = found.get(key) ?? { latitude: 0, longitude: 0, places: 0, meetings: 0 };
    sum.latitude += point.latitude;
    sum.longitude += point.longitude;
    sum.places += 1;
    sum.meetings += positions.length;
    found.set(key, sum);
  }
  return [...found]
    .map(([key, { latitude, longitude, places: count, meetings }]) => ({
      name: key.replace(/ -?\d+ -?\d+$/, ''),
      point: { latitude: latitude / count, longitude: longitude / count },
      weight: meetings,
    }))
    .sort((a, b) => b.weight - a.weight);
}
