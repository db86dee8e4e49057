/**
 * Owns the place that a visitor wants to be near: the field with its list of places, the button that asks where the
 * visitor is, and how far to look. Loads when somebody first goes to the field. What is typed stays here: it is looked up
 * on the device, and goes to a service only if the site has switched one on and the visitor presses its line.
 */
import { type LitElement, nothing } from 'lit';
import type { Directory } from '../../domain/model.js';
import { fill } from '../../i18n/format.js';
import type { DistanceUnit } from '../../i18n/distance-words.js';
import { resolveMessages } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import type { FoundPlace } from '../../search/places.js';
import type { SearchQuery, SearchResult } from '../../search/query.js';
import { comboboxKey } from '../../shared/combobox.js';
import { tellDistances } from '../../shared/meeting/details-distance.js';
import { askGeocoder, type Geocoder, type GeocoderAnswer } from '../../shared/near/geocoder.js';
import { ownPosition } from '../../shared/near/own-position.js';
import { readDistanceUnit } from '../../shared/settings/distance-unit.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { FinderPlaces, serviceFor } from './group-finder.places.js';
import {
  noneNearTemplate,
  optionId,
  radiusTemplate,
  type ServiceView,
  suggestionsTemplate,
} from './group-finder.near.template.js';
import { groupFinderNear } from './group-finder.near.styles.js';
import {
  type ChosenPlace,
  detailsDistance,
  firstRadius,
  type FoundNear,
  foundNear,
  lookFurtherWords,
  nearAt,
  NEAR_SECTIONS,
  type NearWords,
  type Note,
  noneNearWords,
  noteWords,
  placeInField,
  placeInSentence,
  radiiIn,
  radiusOptions,
} from './group-finder.near.view.js';
import type { NearFieldView } from './group-finder.template.js';

export interface NearHost extends LitElement {
  readonly gazetteer: string;
  readonly distanceUnit: string;
  readonly geocoder: Geocoder | undefined;
}

/** What the finder does for it. */
export interface NearEnvironment {
  readonly directory: () => Directory | undefined;
  readonly language: () => string;
  readonly query: () => SearchQuery;
  readonly find: (query: SearchQuery) => SearchResult | undefined;
  /** Searches, as an act of the visitor. */
  readonly ask: (query: SearchQuery) => void;
  readonly announce: (text: string) => void;
}

/** A wider search that finds something near. */
export interface Further {
  readonly label: string;
  readonly query: SearchQuery;
}

export class FinderNear {
  #text = '';
  /** The field says something else than what is chosen. */
  #isEdited = false;
  #chosen: ChosenPlace | undefined;
  #found: readonly FoundPlace[] = [];
  /** What a service answered, in place of what the page itself knows. */
  #answers: readonly GeocoderAnswer[] | undefined;
  #isOpen = false;
  #active = -1;
  #note: Note | undefined;
  #isFinding = false;
  /** The visitor chose how far to look; it holds for the next place too. */
  #ownRadius: { readonly metres: number | undefined } | undefined;
  readonly #places: FinderPlaces;
  #stop = new AbortController();

  constructor(
    private readonly host: NearHost,
    private readonly finder: NearEnvironment,
  ) {
    adoptStyles(host, groupFinderNear);
    this.#places = new FinderPlaces(host);
    host.addController({ hostDisconnected: () => queueMicrotask(() => host.isConnected || this.#leavePage()) });
    tellDistances(
      host,
      ({ meeting, next }) => this.#chosen && detailsDistance(this.#chosen, meeting, next, this.#unit, this.words),
    );
  }

  get words(): NearWords {
    return resolveMessages(this.finder.language(), NEAR_SECTIONS);
  }

  get #unit(): DistanceUnit {
    return readDistanceUnit(this.host, this.words.language);
  }

  get radii(): readonly number[] {
    return radiiIn(this.#unit);
  }

  /** Whatever happens to the field or its button. */
  readonly handle = (event: Event): void => {
    switch (event.type) {
      case 'focus':
        return this.#enter();
      case 'input':
        return this.#type();
      case 'keydown':
        return this.#press(event as KeyboardEvent);
      case 'blur':
        return this.#leave();
      default:
        void this.#locate();
    }
  };

  /** Follows a search that something else has asked for. Call in `prepare`. */
  follow({ near }: SearchQuery): void {
    if (near?.point === this.#chosen?.point) return;
    this.#chosen = near && { point: near.point, label: '', isOwn: false };
    this.#text = '';
    this.#isEdited = false;
  }

  field(): NearFieldView {
    const { words } = this;
    const text = this.#chosen && !this.#isEdited ? placeInField(this.#chosen, words) : this.#text;
    const options = this.#answers
      ? this.#answers.map(({ label }) => ({ name: label, region: undefined }))
      : this.#found.map(({ name, region }) => ({ name, region }));
    const note = this.#noteWords(this.#note);
    const suggestions = {
      isOpen: this.#isOpen,
      active: this.#active,
      options,
      service: this.#service,
      licences: this.#places.licences,
      note,
    };
    return {
      text,
      isOpen: this.#isOpen,
      active: this.#active < 0 ? undefined : optionId(this.#active),
      busy: this.#isFinding ? words.near.finding : undefined,
      hasNote: note !== undefined,
      list: suggestionsTemplate(suggestions, words, this.#choose),
    };
  }

  radius(): unknown {
    if (!this.#chosen) return nothing;
    const { words } = this;
    return radiusTemplate(radiusOptions(this.#radiusNow, this.#unit, words), words, this.setRadius);
  }

  /** Words of the order by distance; undefined while there is no place. */
  get nearestFirst(): string | undefined {
    return this.#chosen && this.words.near.nearestFirst;
  }

  /** What is read out after a search: "Near Leeds: 12 groups". */
  countWords(count: string): string {
    const { words } = this;
    return this.#chosen ? fill(words.near.countNear, { place: placeInSentence(this.#chosen, words), count }) : count;
  }

  lookFurtherWords(metres: number | undefined): string {
    return lookFurtherWords(metres, this.#unit, this.words);
  }

  found({ near }: SearchResult): FoundNear | undefined {
    return this.#chosen && near && foundNear(this.#chosen, near, this.finder.query(), this.#unit, this.words);
  }

  /** Who made the names of places, as long as one of them is on show. */
  get notes(): readonly string[] {
    return this.#chosen?.label ? this.#places.licences : [];
  }

  /** Undefined where something is near, or nothing at all is found. */
  noneNear(
    { near, order }: SearchResult,
    further: Further | undefined,
    onQuery: (query: SearchQuery) => void,
  ): unknown {
    if (!this.#chosen || !near || near.count > 0 || order.length === 0) return undefined;
    return noneNearTemplate(
      noneNearWords(this.#chosen, this.#radiusNow, this.#unit, this.words),
      further && { ...further, onPress: () => onQuery(further.query) },
    );
  }

  readonly setRadius = (metres: number | undefined): void => {
    const { near, ...rest } = this.finder.query();
    if (!near) return;
    this.#ownRadius = { metres };
    this.finder.ask({ ...rest, near: nearAt(near.point, metres) });
  };

  get #radiusNow(): number | undefined {
    return this.finder.query().near?.radiusMetres;
  }

  get #service(): ServiceView | undefined {
    if (this.#answers || !this.#isEdited) return undefined;
    return serviceFor(this.host, this.host.geocoder, this.#text.trim());
  }

  get #count(): number {
    return (this.#answers ?? this.#found).length + (this.#service ? 1 : 0);
  }

  #noteWords(note: Note | undefined): string | undefined {
    return noteWords(note, this.host.geocoder, this.#chosen, this.words);
  }

  #tell(note: Note): void {
    this.#note = note;
    this.finder.announce(this.#noteWords(note) ?? '');
    this.host.requestUpdate();
  }

  #enter(): void {
    void this.#loadGazetteers();
    if (this.#isEdited && this.#text.trim()) this.#suggest();
  }

  async #loadGazetteers(): Promise<void> {
    if (!(await this.#places.load())) return;
    if (this.#isOpen || this.#note === 'noPlace') this.#suggest();
    this.host.requestUpdate();
  }

  #type(): void {
    this.#text = this.host.renderRoot.querySelector<HTMLInputElement>('#near')?.value ?? '';
    this.#isEdited = true;
    this.#halt();
    if (this.#text.trim()) this.#suggest();
    else this.#clear();
    this.host.requestUpdate();
  }

  #suggest(): void {
    const { words } = this;
    this.#note = undefined;
    this.#found = this.#places.find(this.#text, this.finder.directory(), words.near.smallWords);
    this.#active = -1;
    this.#isOpen = this.#count > 0;
    // Also none: what was found for fewer letters would be said else.
    this.finder.announce(plural(words.near.placesFound, this.#found.length, words.language));
    this.host.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const state = { isOpen: this.#isOpen, active: this.#active, count: this.#isEdited ? this.#count : 0 };
    // Enter ends the writing of a Chinese or Japanese word first.
    const step = event.isComposing ? undefined : comboboxKey(state, event.key, event.altKey);
    // An Escape that does nothing here may close what the page has around it.
    if (!step || (step.act === 'clear' && !this.#text && !this.#chosen)) return;
    event.preventDefault();
    const active = this.#active;
    [this.#isOpen, this.#active] = [step.isOpen, step.active];
    if (step.act === 'choose') this.#choose(active);
    else if (step.act === 'enter') this.#takeFirst();
    else if (step.act === 'clear') {
      this.#halt();
      this.#clear();
    }
    this.host.requestUpdate();
    void this.#showActive();
  }

  async #showActive(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector('.suggestion[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Enter with nothing marked: what comes first is what most people mean. A service is never asked this way. */
  #takeFirst(): void {
    if (!this.#isEdited || !this.#text.trim()) return;
    if ((this.#answers ?? this.#found).length > 0) this.#choose(0);
    else this.#tell('noPlace');
  }

  /**
   * Who goes on has chosen what is marked, or if nothing else can be meant. Else the field says what to do, or goes back to
   * what holds.
   */
  #leave(): void {
    const marked = this.#active;
    [this.#isOpen, this.#active] = [false, -1];
    this.host.requestUpdate();
    if (!this.#isEdited || this.#note === 'asking') return;
    if (marked >= 0 && marked < (this.#answers ?? this.#found).length) this.#choose(marked);
    else if (!this.#answers && this.#found[0]?.isExact) this.#choose(0);
    else if (!this.#answers && this.#found.length === 0 && this.#text.trim()) {
      // What is not known stays, so that it can be put right. Enter has said it already.
      if (this.#note !== 'noPlace') this.#tell('noPlace');
    } else if (this.#chosen) this.#isEdited = false;
    else if (this.#text.trim()) this.#tell('choosePlace');
  }

  readonly #choose = (at: number): void => {
    const answer = this.#answers?.[at];
    const place = this.#answers ? undefined : this.#found[at];
    if (answer) this.#take({ point: answer.point, label: answer.label, isOwn: false });
    else if (place) {
      const { name, region, point } = place;
      this.#take({ point, label: region ? `${name}, ${region}` : name, isOwn: false });
    } else if (this.#service) void this.#askService(this.host.geocoder!);
  };

  #take(chosen: ChosenPlace): void {
    this.#halt();
    this.#chosen = chosen;
    this.#text = chosen.label;
    this.#isEdited = false;
    this.#isOpen = false;
    this.#active = -1;
    const { near, sort, ...rest } = this.finder.query();
    const order = near && sort ? sort : 'nearest';
    const radius = this.#ownRadius
      ? this.#ownRadius.metres
      : this.#firstRadius({ ...rest, near: { point: chosen.point } });
    this.finder.ask({ ...rest, sort: order, near: nearAt(chosen.point, radius) });
  }

  #firstRadius(query: SearchQuery): number | undefined {
    const result = this.finder.find({ ...query, sort: 'nearest' });
    const distances = [...(result?.order ?? [])].map((position) => result!.near?.distanceMetres(position));
    const known = distances.filter((metres) => metres !== undefined).sort((a, b) => a - b);
    return firstRadius(known, this.#unit);
  }

  #clear(): void {
    this.#text = '';
    this.#found = [];
    this.#isOpen = false;
    this.#isEdited = false;
    this.#chosen = undefined;
    this.#ownRadius = undefined;
    const { near, sort, ...rest } = this.finder.query();
    if (near) this.finder.ask({ ...rest, ...(sort && sort !== 'nearest' && { sort }) });
  }

  /** Whatever is under way is for another place than the visitor wants by now. */
  #halt(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#isFinding = false;
    this.#answers = undefined;
    this.#note = undefined;
  }

  async #locate(): Promise<void> {
    if (this.#isFinding) return;
    this.#halt();
    const { signal } = this.#stop;
    this.#isFinding = true;
    this.finder.announce(this.words.near.finding);
    this.host.requestUpdate();
    const answer = await ownPosition();
    if (signal.aborted) return;
    this.#isFinding = false;
    if (typeof answer === 'string') this.#tell(answer);
    else this.#take({ point: answer, label: '', isOwn: true });
  }

  async #askService(geocoder: Geocoder): Promise<void> {
    const text = this.#text.trim();
    this.#halt();
    const { signal } = this.#stop;
    this.#isOpen = false;
    this.#active = -1;
    this.#tell('asking');
    const answers = await askGeocoder(geocoder, text, this.words.language, signal);
    if (signal.aborted) return;
    if (!answers?.length) return this.#tell(answers ? 'askNothing' : 'askFailed');
    this.#note = undefined;
    this.#answers = answers;
    this.#isOpen = true;
    this.finder.announce(plural(this.words.near.placesFound, answers.length, this.words.language));
    this.host.requestUpdate();
  }

  #leavePage(): void {
    this.#halt();
    this.#places.stop();
  }
}
