/** Owns the places that can be named in one finder: those of its directory, and of the gazetteers once they are here. */
import type { LitElement } from 'lit';
import type { Directory } from '../../domain/model.js';
import { type FoundPlace, PlaceIndex, placesOf } from '../../search/places.js';
import type { Gazetteer } from '../../sources/gazetteer/gazetteer-reader.js';
import { type Geocoder, isGeocoder } from '../../shared/near/geocoder.js';
import { loadGazetteers } from '../../shared/near/gazetteers.js';
import { warn } from '../../shared/settings/warn.js';
import type { ServiceView } from './group-finder.near.template.js';

/** Fewer letters are no question to a service. */
const LEAST_ASKED = 3;

/** The service that the site has switched on, if it can be asked for this. */
export function serviceFor(host: Element, geocoder: Geocoder | undefined, text: string): ServiceView | undefined {
  if (!geocoder || text.length < LEAST_ASKED) return undefined;
  if (!isGeocoder(geocoder)) {
    warn(host, 'geocoder: expected an object with a name and find(text, options). It is not used.');
    return undefined;
  }
  return { name: geocoder.name, host: hostOf(geocoder.url), text };
}

/** As the browser reads it: what stands before an "@" only looks like a host. */
function hostOf(url = ''): string {
  try {
    return /^https?:/i.test(url) ? new URL(url).host : '';
  } catch {
    return '';
  }
}

export class FinderPlaces {
  #gazetteers: readonly Gazetteer[] = [];
  #asked = '';
  #index: PlaceIndex | undefined;
  #indexOf: readonly unknown[] = [];
  #loading = new AbortController();

  constructor(private readonly host: LitElement & { readonly gazetteer: string }) {}

  /** Who made the names of places. */
  get licences(): readonly string[] {
    return [...new Set(this.#gazetteers.map(({ licence }) => licence))];
  }

  /** @param smallWords separated by commas */
  find(text: string, directory: Directory | undefined, smallWords: string): readonly FoundPlace[] {
    return this.#places(directory).find(text, { smallWords: smallWords.split(',') });
  }

  /** Gets what the site names, if it is not here yet. @returns whether something came */
  async load(): Promise<boolean> {
    const { host } = this;
    if (host.gazetteer === this.#asked) return false;
    this.#asked = host.gazetteer;
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const gazetteers = await loadGazetteers(host, host.gazetteer, signal);
    if (signal.aborted) return false;
    this.#gazetteers = gazetteers;
    return true;
  }

  /** Asked again when the element is back in a page. */
  stop(): void {
    this.#loading.abort();
    if (this.#gazetteers.length === 0) this.#asked = '';
  }

  #places(directory: Directory | undefined): PlaceIndex {
    const of = [directory, this.#gazetteers];
    if (!this.#index || of.some((part, at) => part !== this.#indexOf[at])) {
      this.#index = new PlaceIndex(directory ? placesOf(directory) : []);
      for (const { places } of this.#gazetteers) this.#index.add(places);
      this.#indexOf = of;
    }
    return this.#index;
  }
}
