/**
 * Which places are drawn as one at which zoom. Holds an index over all of them, so that only what is in view costs
 * anything. Loads with the map.
 */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type { Point } from '../../domain/model.js';
import { type Bounds, type Place, nearestTurn } from './places.js';

/** What is drawn at one spot: a place, or several that are too near each other. */
export interface Mark {
  /** The same for the same places at the same zoom. */
  readonly key: string;
  readonly point: Point;
  readonly meetingCount: number;
  readonly placeCount: number;
  /** The town that all of them are in, or nothing. */
  readonly locality: string;
  /** Undefined where there are several. */
  readonly place: Place | undefined;
}

interface Sum {
  readonly meetings: number;
  readonly locality: string;
}

type Found = ClusterFeature<Sum> | PointFeature<Sum & { readonly at: number }>;

/** A mark is 44 pixels wide. */
const RADIUS_PIXELS = 56;
const TILE_PIXELS = 256;

export class PlaceClusters {
  readonly #index: Supercluster<Sum & { readonly at: number }, Sum>;

  constructor(
    private readonly places: readonly Place[],
    private readonly maxZoom: number,
  ) {
    this.#index = new Supercluster<Sum & { readonly at: number }, Sum>({
      radius: RADIUS_PIXELS,
      extent: TILE_PIXELS,
      maxZoom,
      map: ({ meetings, locality }) => ({ meetings, locality }),
      reduce: (sum, { meetings, locality }) => {
        const { meetings: before, locality: town } = sum;
        Object.assign(sum, { meetings: before + meetings, locality: town === locality ? town : '' });
      },
    }).load(
      places.map(({ point: { latitude, longitude }, positions, locality }, at) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: { at, meetings: positions.length, locality },
      })),
    );
  }

  /** What is drawn inside an area, each on the turn of the world that is in view. */
  marks({ south, west, north, east }: Bounds, zoom: number): Mark[] {
    const middle = (west + east) / 2;
    return this.#index.getClusters([west, south, east, north], zoom).map((each) => this.#mark(each, middle));
  }

  /** The zoom at which a mark falls into parts; undefined when it never does. */
  partsAt({ key, place }: Mark): number | undefined {
    const zoom = place ? Infinity : this.#index.getClusterExpansionZoom(Number(key.slice(1)));
    return zoom <= this.maxZoom ? zoom : undefined;
  }

  placesIn({ key, place }: Mark): readonly Place[] {
    if (place) return [place];
    return this.#index.getLeaves(Number(key.slice(1)), Infinity).map(({ properties }) => this.places[properties.at]!);
  }

  #mark({ geometry, properties }: Found, middle: number): Mark {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const shared = {
      point: { latitude, longitude: nearestTurn(longitude, middle) },
      meetingCount: properties.meetings,
      locality: properties.locality,
    };
    if ('cluster' in properties) {
      const { cluster_id: id, point_count: placeCount } = properties;
      return { ...shared, key: `c${id}`, placeCount, place: undefined };
    }
    return { ...shared, key: `p${properties.at}`, placeCount: 1, place: this.places[properties.at] };
  }
}
