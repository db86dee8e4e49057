/**
 * Meetings on a map, for a finder and for `<group-map>`: the map, the list beside it that says the same, and the meetings
 * that no map can show. What is chosen, and the area that was searched, stay in here: no address, no event holds them.
 */
import type { LitElement } from 'lit';
import type { Group } from '../../domain/model.js';
import { fill } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { ResultView, ResultViewOptions, ShownResults } from '../result-views/result-view.js';
import { type DistanceUnitAttribute, readDistanceUnit } from '../settings/distance-unit.js';
import { type MapAttributes, readMapSettings } from '../settings/map-settings.js';
import { MapBox } from './map-box.js';
import {
  emptyTemplate,
  type ListView,
  mapTemplate,
  offMapTemplate,
  type PanelHandlers,
  searchAreaTemplate,
} from './map-panel.template.js';
import {
  MAP_PAGE_SIZE,
  MAP_SECTIONS,
  type MapWords,
  markView,
  meetingCount,
  placeListView,
  rowListView,
  scaleView,
} from './map.view.js';
import { type Bounds, isInside, type Place, type Places, placesOf } from './places.js';

/** Meetings that are on no map, by the reason. */
export type OffMap = 'online' | 'unplaced';
type ListName = 'places' | OffMap;

const NOTHING: ReadonlySet<Place> = new Set();

export class MapPanel implements ResultView {
  readonly #box: MapBox;
  #results: ShownResults | undefined;
  #found: { readonly results: ShownResults; readonly places: Places } | undefined;
  #groups: { readonly of: unknown; readonly byId: ReadonlyMap<string, Group> } | undefined;
  #chosen = NOTHING;
  #area: Bounds | undefined;
  #hasMoved = false;
  readonly #limits = new Map<ListName, number>();
  readonly #opened = new Set<OffMap>();

  constructor(
    protected readonly host: LitElement & Partial<MapAttributes> & DistanceUnitAttribute,
    protected readonly options: ResultViewOptions,
  ) {
    this.#box = new MapBox(host, 'whole', {
      onChoose: this.#choose,
      onMove: this.#onMove,
      onLost: (words) => this.options.announce?.(words),
    });
  }

  /** How far the map is: its plate, on its way, here, or lost. */
  get stage(): MapBox['stage'] {
    return this.#box.stage;
  }

  /** The visitor pressed "Show map" on a plate that the element itself prints. */
  show(withPictures: boolean): void {
    this.#box.show(readMapSettings(this.host), withPictures);
  }

  render(results: ShownResults): unknown {
    this.#results = results;
    const words = resolveMessages(results.language, MAP_SECTIONS);
    const found = this.#placesOf(results);
    const offMap = this.#renderOffMap(found, results, words);
    if (found.all.length === 0) return emptyTemplate(results.headingLevel, words, offMap);
    const unit = readDistanceUnit(this.host, words.language);
    const box = this.#box.render({
      settings: readMapSettings(this.host),
      places: found.all,
      chosen: this.#chosen,
      words,
      draw: (mark) => markView(mark, results.directory, words),
      scale: (metres) => scaleView(metres, unit, words.language),
      overlay: this.#hasMoved ? searchAreaTemplate(words, this.#handlers) : undefined,
    });
    if (this.stage === 'plate' || this.stage === 'busy') return box;
    return mapTemplate(box, this.#listView(found, results, words), results.headingLevel, words, offMap, this.#handlers);
  }

  /** Made anew only when other meetings are found. */
  #placesOf(results: ShownResults): Places {
    const before = this.#found?.results;
    const isSame =
      before?.directory === results.directory &&
      (before.order === results.order ||
        (before.order.length === results.order.length && before.order.every((each, at) => each === results.order[at])));
    if (!isSame || !this.#found) {
      this.#found = { results, places: placesOf(results.directory, results.order) };
      this.#chosen = NOTHING;
      this.#area = undefined;
      this.#limits.clear();
    }
    return this.#found.places;
  }

  #groupsOf({ directory: { groups } }: ShownResults): ReadonlyMap<string, Group> {
    if (this.#groups?.of !== groups) {
      this.#groups = { of: groups, byId: new Map(groups.map((group) => [group.id, group])) };
    }
    return this.#groups.byId;
  }

  readonly #limitOf = (name: ListName): number => this.#limits.get(name) ?? MAP_PAGE_SIZE;

  #listView({ all, meetingCount: total }: Places, results: ShownResults, words: MapWords): ListView {
    const area = this.#area;
    const isWhole = this.#chosen.size === 0 && !area;
    const places =
      this.#chosen.size > 0 ? [...this.#chosen] : area ? all.filter(({ point }) => isInside(area, point)) : all;
    const count = isWhole ? total : places.reduce((sum, { positions }) => sum + positions.length, 0);
    const { chosen, inArea, onMap } = words.map;
    return {
      ...placeListView({
        places,
        limit: this.#limitOf('places'),
        groups: this.#groupsOf(results),
        results,
        words,
      }),
      title: fill(this.#chosen.size > 0 ? chosen : area ? inArea : onMap, { meetings: meetingCount(count, words) }),
      isWhole,
      isChosen: this.#chosen.size > 0,
      isEmpty: count === 0,
    };
  }

  #renderOffMap(found: Places, results: ShownResults, words: MapWords): unknown {
    const groups = this.#groupsOf(results);
    const lists = (['online', 'unplaced'] as const)
      .filter((name) => found[name].length > 0)
      .map((name) => ({
        name,
        title: plural(words.map[name], found[name].length, words.language),
        // Nobody reads rows in a closed list.
        list: this.#opened.has(name)
          ? rowListView(found[name], { limit: this.#limitOf(name), results, groups, words })
          : undefined,
      }));
    return offMapTemplate(lists, results.headingLevel, this.#handlers);
  }

  readonly #onMove = (): void => {
    const bounds = this.#box.bounds;
    const found = this.#found?.places;
    if (!bounds || !found || !this.#results) return;
    const words = resolveMessages(this.#results.language, MAP_SECTIONS);
    if (!this.#hasMoved) {
      this.#hasMoved = true;
      this.host.requestUpdate();
    }
    let count = 0;
    for (const { point, positions } of found.all) if (isInside(bounds, point)) count += positions.length;
    const said = count > 0 ? plural(words.map.inView, count, words.language) : words.map.noneInView;
    this.options.announce?.(said);
  };

  /** The list shows what was pressed, and has the focus: who cannot see the map is told the same. */
  readonly #choose = (places: readonly Place[]): void => {
    this.#chosen = new Set(places);
    this.#limits.delete('places');
    void this.#focusList();
  };

  readonly #handlers: PanelHandlers = {
    onOpen: (meetingId) => this.options.onOpen(meetingId),
    onSearchArea: () => {
      this.#area = this.#box.bounds;
      this.#chosen = NOTHING;
      this.#limits.delete('places');
      // Until it is moved again there is nothing to search that is not searched.
      this.#hasMoved = false;
      void this.#focusList();
    },
    onShowAll: () => {
      this.#area = undefined;
      this.#chosen = NOTHING;
      this.#limits.delete('places');
      void this.#focusList();
    },
    onMore: (name) => {
      const before = this.#limitOf(name);
      this.#limits.set(name, before + MAP_PAGE_SIZE);
      void this.#focus(`.map-${name}${name === 'places' ? '-list' : ''} .open`, before);
    },
    onToggle: (name, isOpen) => {
      if (isOpen === this.#opened.has(name)) return;
      if (isOpen) this.#opened.add(name);
      else this.#opened.delete(name);
      this.host.requestUpdate();
    },
  };

  #focusList(): Promise<void> {
    return this.#focus('.map-count');
  }

  /** After a control that was pressed is gone: what it brought. */
  async #focus(selector: string, at = 0): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelectorAll<HTMLElement>(selector)[at]?.focus();
  }
}
