/** "Show map" in the details of a meeting: one place, or one area. Only where a point is known. */
import type { LitElement } from 'lit';
import { nothing } from 'lit';
import { resolveMessages } from '../../i18n/locales.js';
import type { DetailsTool, DetailsToolContext } from '../meeting/details-tools.js';
import { type DistanceUnitAttribute, readDistanceUnit } from '../settings/distance-unit.js';
import { type MapAttributes, readMapSettings } from '../settings/map-settings.js';
import { MapBox } from './map-box.js';
import { MAP_SECTIONS, markView, scaleView } from './map.view.js';
import { isOnMap, type Place, placesOf } from './places.js';

const NONE: ReadonlySet<Place> = new Set();

export class MapTool implements DetailsTool {
  readonly place = 'where';
  readonly #box: MapBox;
  #meetingId: string | undefined;
  #places: { readonly of: unknown; readonly all: readonly Place[] } | undefined;

  constructor(private readonly host: LitElement & Partial<MapAttributes> & DistanceUnitAttribute) {
    this.#box = new MapBox(host, 'one');
  }

  render({ meeting, next, directory, language }: DetailsToolContext): unknown {
    // What was agreed to was the map of another place.
    if (meeting.id !== this.#meetingId) this.#box.hide();
    this.#meetingId = meeting.id;
    const venue = next?.venue ?? meeting.venue;
    const shown = { ...meeting, ...(venue && { venue }) };
    if (!isOnMap(shown)) return nothing;
    const words = resolveMessages(language, MAP_SECTIONS);
    const one = { ...directory, meetings: [shown] };
    if (this.#places?.of !== venue) this.#places = { of: venue, all: placesOf(one, [0]).all };
    const unit = readDistanceUnit(this.host, words.language);
    return this.#box.render({
      settings: readMapSettings(this.host),
      places: this.#places!.all,
      chosen: NONE,
      words,
      draw: (mark) => markView(mark, one, words),
      scale: (metres) => scaleView(metres, unit, words.language),
    });
  }
}
