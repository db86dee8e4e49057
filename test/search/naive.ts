/**
 * The same answers as the index gives, worked out straight from the records, again for every question and with no
 * thought of speed. The property test holds the two against each other.
 */
import type { Directory, Group, Meeting, Point, Term } from '../../src/domain/model.js';
import { nextOccurrence } from '../../src/domain/occurrences.js';
import { epochToWall } from '../../src/domain/time-zone.js';
import {
  type FacetName,
  type FacetOption,
  FACETS,
  type Near,
  type Relaxation,
  type SearchQuery,
} from '../../src/search/query.js';
import type { NearPart } from '../../src/search/nearness.js';
import { VOCABULARY } from '../../src/search/options.js';
import type { IndexLimits } from '../../src/search/search-index.js';
import { SYNONYMS } from '../../src/search/synonyms.js';
import { IGNORED_WORDS } from '../../src/search/words.js';

/** Radius of the earth, metres. */
const EARTH = 6_371_008.8;

type Labels = (facet: FacetName, code: string) => string | undefined;

const COLLATOR = new Intl.Collator('en', { numeric: true });
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function termsOf(facet: FacetName, meeting: Meeting, group: Group | undefined): readonly Term[] {
  const coded = (codes: readonly string[] = []): Term[] => codes.map((code) => ({ code }));
  const { schedule } = meeting;
  switch (facet) {
    case 'attendance':
      return coded(meeting.attendance);
    case 'day':
      if (schedule.kind === 'by-arrangement') return coded(schedule.weekdays);
      if (schedule.kind === 'recurring') return coded(schedule.rule.byDay?.map(({ day }) => day));
      return coded(schedule.starts.map((start) => DAYS[new Date(`${start}Z`).getUTCDay()]!));
    case 'time': {
      const starts = { recurring: [schedule].flatMap((s) => (s.kind === 'recurring' ? [s.start] : [])) }.recurring;
      const all = schedule.kind === 'dates' ? schedule.starts : starts;
      return coded(
        all.map((start) =>
          start.slice(11) < '12:00' ? 'morning' : start.slice(11) < '17:00' ? 'afternoon' : 'evening',
        ),
      );
    }
    case 'role':
      return group?.roles ?? [];
    case 'audience':
      return group?.audiences ?? [];
    case 'topic':
      return group?.topics ?? [];
    case 'access':
      return group?.access?.filter((fact) => fact.answer === 'yes') ?? [];
    case 'joining':
      return group?.joining?.how ? coded([group.joining.how]) : [];
    case 'openness':
      return group?.openness ? coded([group.openness]) : [];
    case 'cost':
      if (group?.cost?.free || group?.cost?.amount === 0) return coded(['free']);
      return group?.cost?.amount ? coded(['paid']) : [];
    case 'language':
      return coded(group?.languages);
    case 'format':
      return meeting.formats ?? [];
  }
}

/** Whether so few letters changed, left out, put in or swapped make `a` to `b`: by the definition, without a table. */
function isNear(a: string, b: string, most: number): boolean {
  if (most < 0) return false;
  if (a === '' || b === '') return a.length + b.length <= most;
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), most);
  const swapped = a[0] === b[1] && a[1] === b[0];
  return (
    isNear(a.slice(1), b, most - 1) ||
    isNear(a, b.slice(1), most - 1) ||
    isNear(a.slice(1), b.slice(1), most - 1) ||
    (swapped && isNear(a.slice(2), b.slice(2), most - 1))
  );
}

/** The angle between two directions from the middle of the earth, by their vectors: another formula than the index has. */
function metresBetween(a: Point, b: Point): number {
  const vector = ({ latitude, longitude }: Point): [number, number, number] => {
    const [up, round] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const across = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return EARTH * Math.atan2(across, ax * bx + ay * by + az * bz);
}

const split = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .split(/[^a-z0-9\u0300-\u036f]+/)
    .map((word) => word.replace(/[\u0300-\u036f]/g, ''))
    .filter(Boolean);

export class Naive {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #inside: readonly number[];
  readonly #fields: ReadonlyMap<number, readonly string[]>;
  readonly #vocabulary: ReadonlySet<string>;
  /** Answers that are asked for again and again. */
  readonly #known = new Map<string, unknown>();

  constructor(
    readonly directory: Directory,
    readonly limits: IndexLimits,
    readonly labels: Labels,
    readonly zone: string,
  ) {
    this.#groups = new Map(directory.groups.map((group) => [group.id, group]));
    const fixed: [FacetName, readonly string[] | undefined][] = [
      ['topic', limits.topics],
      ['attendance', limits.attendance],
      ['day', limits.days],
      ['audience', limits.audiences],
    ];
    this.#inside = [...directory.meetings.keys()].filter((position) =>
      fixed.every(([facet, codes]) => !codes?.length || codes.some((code) => this.#has(position, facet, code))),
    );
    this.#fields = new Map(this.#inside.map((position) => [position, this.#ownFields(position)]));
    this.#vocabulary = new Set([...this.#fields.values()].flat().flatMap((field) => this.#wordsOf(field)));
  }

  #meeting(position: number): Meeting {
    return this.directory.meetings[position]!;
  }

  #group(position: number): Group | undefined {
    return this.#groups.get(this.#meeting(position).groupId);
  }

  #terms(position: number, facet: FacetName): readonly Term[] {
    return termsOf(facet, this.#meeting(position), this.#group(position));
  }

  #has(position: number, facet: FacetName, code: string): boolean {
    return this.#terms(position, facet).some((term) => term.code === code);
  }

  /** The same as a filter, for somebody who asks for a place: what is too far to go to has no way in person. */
  #counts(position: number, facet: FacetName, code: string, near: Near | undefined): boolean {
    const isTooFar = facet === 'attendance' && code === 'in-person' && this.#isBeyond(position, near);
    return !isTooFar && this.#has(position, facet, code);
  }

  metres(position: number, near: Near): number | undefined {
    const { attendance, venue } = this.#meeting(position);
    if (attendance.length > 0 && !attendance.includes('in-person')) return undefined;
    return venue?.point && metresBetween(venue.point, near.point);
  }

  #isBeyond(position: number, near: Near | undefined): boolean {
    return near?.radiusMetres !== undefined && (this.metres(position, near) ?? 0) > near.radiusMetres;
  }

  /** Undefined: left out. */
  part(position: number, near: Near): NearPart | undefined {
    const { attendance } = this.#meeting(position);
    const isOutside = this.#isBeyond(position, near);
    if (this.metres(position, near) !== undefined && !isOutside) return 'near';
    const limited = this.limits.attendance ?? [];
    const homely = attendance.filter((way) => way !== 'in-person' && (limited.length === 0 || limited.includes(way)));
    if (homely.length > 0) return 'anywhere';
    return isOutside ? undefined : 'unknown';
  }

  #wordsOfTerm(facet: FacetName, { code }: Term): string[] {
    const label = this.#feedLabel(facet, code) ?? this.labels(facet, code);
    if (!VOCABULARY[facet].includes(code)) return [label ?? code];
    return [code, label ?? '', new Map(Object.entries(SYNONYMS)).get(code) ?? ''];
  }

  #feedLabel(facet: FacetName, code: string): string | undefined {
    if (VOCABULARY[facet].includes(code)) return undefined;
    const all = this.directory.meetings.flatMap((_, position) => this.#terms(position, facet));
    return all.find((term) => term.code === code && term.label)?.label;
  }

  #termFields(position: number): string[] {
    return FACETS.flatMap((facet) => this.#terms(position, facet).flatMap((term) => this.#wordsOfTerm(facet, term)));
  }

  #ownFields(position: number): string[] {
    const { name, venue } = this.#meeting(position);
    const group = this.#group(position);
    const own = [
      group?.name,
      group?.organisation,
      group?.summary,
      group?.description,
      name,
      venue?.name,
      venue?.locality,
    ];
    return [...own.filter((field) => field !== undefined), ...this.#termFields(position)];
  }

  /** Words of a field, and its hyphened words written together. */
  #wordsOf(field: string): string[] {
    const hyphened = field.split(' ').filter((word) => word.includes('-'));
    return [...split(field), ...hyphened.map((word) => word.replaceAll('-', ''))];
  }

  #matching(word: string, typing: boolean): ReadonlySet<string> {
    const all = [...this.#vocabulary];
    const plural = word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
    const close = (most: number) => (other: string) => {
      if (other[0] !== word[0]) return false;
      if (!typing) return isNear(word, other, most);
      return Array.from({ length: other.length + 1 }, (_, end) => other.slice(0, end)).some((start) =>
        isNear(word, start, most),
      );
    };
    const steps: ((other: string) => boolean)[] = [(other) => other.startsWith(plural)];
    const isShort = typing ? word.length === 2 : word.length <= 3;
    if (isShort) steps.unshift((other) => other === word || (word.length === 3 && other === `${word}s`));
    if (word.length >= 4) steps.push((other) => other.includes(word), close(1));
    if (word.length >= 8) steps.push(close(2));
    for (const step of steps) if (all.some(step)) return new Set(all.filter(step));
    return new Set();
  }

  #textTest(text = ''): (position: number) => boolean {
    const phrases = [...text.matchAll(/"(.+)"/g)].map((match) => split(match[1]!).join(' '));
    const rest = text.replace(/".+"/g, ' ');
    const typed = split(rest);
    const telling = typed.filter((word) => !IGNORED_WORDS.includes(word));
    const words = telling.length || phrases.length ? telling : typed;
    const typing = !rest.endsWith(' ') && words.at(-1) === typed.at(-1);
    const sets = words.map((word, index) => this.#matching(word, typing && index === words.length - 1));
    return (position) => {
      const fields = this.#fields.get(position)!;
      const own = fields.flatMap((field) => this.#wordsOf(field));
      const begins = (start: string): boolean => own.some((word) => word.startsWith(start));
      return (
        phrases.every((phrase) => fields.some((field) => ` ${split(field).join(' ')} `.includes(` ${phrase} `))) &&
        words.every(
          (word, index) =>
            own.some((other) => sets[index]!.has(other)) ||
            (index > 0 && begins(words[index - 1]! + word)) ||
            (index + 1 < words.length && begins(word + words[index + 1]!)),
        )
      );
    };
  }

  #once<T>(key: string, answer: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, answer());
    return this.#known.get(key) as T;
  }

  section(position: number, now: number): string {
    return this.#once(`section ${position} ${now}`, () => this.#section(position, now));
  }

  #section(position: number, now: number): string {
    const { schedule, status, durationMinutes } = this.#meeting(position);
    const group = this.#group(position);
    const zone = schedule.kind === 'by-arrangement' || schedule.timeZone === 'unknown' ? this.zone : schedule.timeZone;
    const on = (date: string): string | undefined => {
      const holds = date >= (group?.statusFrom ?? '') && date <= (group?.statusUntil ?? '9999');
      const both = [status, holds ? group?.status : undefined];
      return ['closed', 'paused'].find((one) => both.some((other) => other === one));
    };
    const today = on(epochToWall(now, zone)!.slice(0, 10));
    if (today) return today;
    if (schedule.kind === 'by-arrangement' || (schedule.kind === 'dates' && schedule.starts.length === 0))
      return 'arranged';
    const next = nextOccurrence(schedule, now, { durationMinutes, assumedTimeZone: this.zone });
    return next ? (on(next.start.slice(0, 10)) ?? 'dated') : 'over';
  }

  startsAt(position: number, now: number): number | undefined {
    if (this.section(position, now) !== 'dated') return undefined;
    const { schedule, durationMinutes } = this.#meeting(position);
    return this.#once(`start ${position} ${now}`, () => {
      return nextOccurrence(schedule, now, { durationMinutes, assumedTimeZone: this.zone })?.startsAt;
    });
  }

  closed(now: number): number {
    return this.#inside.filter((position) => this.section(position, now) === 'closed').length;
  }

  #open(now: number): number[] {
    return this.#inside.filter((position) => this.section(position, now) !== 'closed');
  }

  order({ text, filters = {}, sort, near }: SearchQuery, now: number): number[] {
    const fitting = this.#once(`text ${text}`, () => new Set(this.#inside.filter(this.#textTest(text))));
    const sections = ['dated', 'arranged', 'over', 'paused'];
    const name = (at: number): string => this.#group(at)?.name ?? this.#meeting(at).name ?? '';
    const byName = (a: number, b: number): number => COLLATOR.compare(name(a), name(b));
    const bySection = (a: number, b: number): number =>
      sections.indexOf(this.section(a, now)) - sections.indexOf(this.section(b, now)) ||
      (this.startsAt(a, now) ?? 0) - (this.startsAt(b, now) ?? 0);
    // What is over or paused stands after all parts of a place, but not by name.
    const block = (at: number): number => {
      if (!near) return 0;
      const late = sort === 'name' ? -1 : ['over', 'paused'].indexOf(this.section(at, now));
      return late >= 0 ? 3 + late : ['near', 'anywhere', 'unknown'].indexOf(this.part(at, near)!);
    };
    const isNear = (at: number): boolean => this.part(at, near!) === 'near';
    const byDistance = (a: number, b: number): number => {
      if (!near || sort !== 'nearest') return 0;
      if (isNear(a) !== isNear(b)) return isNear(a) ? -1 : 1;
      return isNear(a) ? this.#rounded(a, near) - this.#rounded(b, near) : 0;
    };
    return this.#open(now)
      .filter((at) => fitting.has(at))
      .filter((at) => !near || this.part(at, near) !== undefined)
      .filter((at) =>
        FACETS.every(
          (facet) => !filters[facet]?.length || filters[facet].some((code) => this.#counts(at, facet, code, near)),
        ),
      )
      .sort(
        (a, b) =>
          block(a) - block(b) ||
          byDistance(a, b) ||
          (sort === 'name' && byName(a, b)) ||
          bySection(a, b) ||
          byName(a, b) ||
          a - b,
      );
  }

  /** Two formulas agree to less than a millimetre, and two meetings at one place must tie. */
  #rounded(position: number, near: Near): number {
    return Math.round(this.metres(position, near)! * 1000);
  }

  nearCount(order: readonly number[], near: Near): number {
    return order.filter((at) => this.part(at, near) === 'near').length;
  }

  groupCount(order: readonly number[]): number {
    return new Set(order.map((position) => this.#meeting(position).groupId)).size;
  }

  options(facet: FacetName, query: SearchQuery, now: number): FacetOption[] {
    const open = this.#open(now);
    const uses = (code: string): number => open.filter((position) => this.#has(position, facet, code)).length;
    const inUse = new Set(open.flatMap((position) => this.#terms(position, facet).map(({ code }) => code)));
    const feed = [...inUse].filter((code) => !VOCABULARY[facet].includes(code));
    const labelOf = (code: string): string | undefined => this.#feedLabel(facet, code);
    feed.sort((a, b) => uses(b) - uses(a) || (labelOf(a) ?? a).localeCompare(labelOf(b) ?? b, 'en'));
    const chosen = [...new Set(query.filters?.[facet])];
    const listed = [...VOCABULARY[facet].filter((code) => inUse.has(code)), ...feed];
    return [...listed, ...chosen.filter((code) => !listed.includes(code))].map((code) => {
      const label = labelOf(code);
      const only = { ...query, filters: { ...query.filters, [facet]: [code] } };
      const one = { code, count: this.order(only, now).length, chosen: chosen.includes(code) };
      return label === undefined || !listed.includes(code) ? one : { ...one, label };
    });
  }

  relax(query: SearchQuery, now: number, radii: readonly number[]): Relaxation[] {
    const { text, filters = {}, sort, near } = query;
    const here = this.order(query, now).length;
    const ways: Relaxation[] = [{ drop: { kind: 'text' }, count: this.order({ filters, sort, near }, now).length }];
    for (const facet of FACETS) {
      const codes = [...new Set(filters[facet])];
      const rest = { text, sort, near, filters: { ...filters, [facet]: [] } };
      ways.push({ drop: { kind: 'filter', facet, codes }, count: this.order(rest, now).length });
    }
    const further = this.#further(query, now, radii);
    const helping = [...ways.filter(({ count }) => count > here), ...further];
    const all = this.order({ text, near }, now).length;
    if (here === 0 && helping.length === 0 && all > 0) return [{ drop: { kind: 'all-filters' }, count: all }];
    return helping.sort((a, b) => b.count - a.count);
  }

  /** Tries each wider radius, and at last any distance, until more are near. */
  #further(query: SearchQuery, now: number, radii: readonly number[]): Relaxation[] {
    const { near } = query;
    if (near?.radiusMetres === undefined) return [];
    const here = this.nearCount(this.order(query, now), near);
    for (const radiusMetres of [...radii.filter((radius) => radius > near.radiusMetres!), undefined]) {
      const wider = { point: near.point, ...(radiusMetres !== undefined && { radiusMetres }) };
      const found = this.order({ ...query, near: wider }, now);
      if (this.nearCount(found, wider) > here) {
        const drop = { kind: 'radius', ...(radiusMetres !== undefined && { radiusMetres }) } as const;
        return [{ drop, count: found.length }];
      }
    }
    return [];
  }
}
