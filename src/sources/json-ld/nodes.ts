/**
 * Finds the events in JSON-LD: an object or a list, `@graph`, an `ItemList`, a page of OpenActive's feeds (RPDE). Nothing is
 * fetched: names mean what schema.org means by them, whatever the context is called.
 */
import { readId } from '../shared/identity.js';
import { asList, isRecord, own, scalarText, type FeedRecord } from '../shared/record.js';
import { isEvent, sessionsNamedIn } from '../schema-org/event.js';
import { tail, type Item, type Value } from '../schema-org/item.js';

/** An event that stands on its own in the feed. */
export interface EventNode {
  readonly item: Item;
  readonly raw: FeedRecord;
  /** Ids of the events that it is a part of. */
  readonly parents: readonly string[];
}

export interface Nodes {
  readonly events: readonly EventNode[];
  /** What stands where a thing should, and is none. */
  readonly strangers: readonly unknown[];
}

const MOST_VALUES = 1000;
const MOST_DATES = 10_000;
const DEEPEST = 6;
const DEEPEST_LIST = 4;

/** `schema:name` and `https://schema.org/name` are `name`; other vocabularies keep their prefix. */
const nameOf = (name: string): string => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');

const typesOf = (node: FeedRecord): readonly string[] =>
  asList(own(node, '@type')).map((type) => tail(scalarText(type)));
const idOf = (node: FeedRecord): string | undefined => readId(own(node, '@id') ?? own(node, 'id'));

/** Turns nodes into items. A thing that is only named (`{ "@id": … }`) is looked up among all that have a name. */
class Items {
  readonly #byId = new Map<string, FeedRecord>();
  readonly #made = new Map<string, Item>();

  constructor(private readonly language: string | undefined) {}

  know(node: FeedRecord): void {
    const id = idOf(node);
    if (id !== undefined && Object.keys(node).length > 1 && !this.#byId.has(id)) this.#byId.set(id, node);
  }

  /** With what it names, which is not looked up any further: things may name each other. */
  of(node: FeedRecord, depth = 0, mayLookUp = true): Item {
    const properties: Record<string, readonly Value[]> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      const most = name === 'subEvent' ? MOST_DATES : MOST_VALUES;
      const values = depth < DEEPEST ? this.#valuesOf(value, depth, mayLookUp, most) : [];
      if (values.length) properties[nameOf(name)] = values;
    }
    const id = idOf(node);
    return { types: typesOf(node), ...(id !== undefined && { id }), properties };
  }

  #valuesOf(value: unknown, depth: number, mayLookUp: boolean, most: number): readonly Value[] {
    const list = asList(value).slice(0, most).flatMap(unwrapped);
    const wanted = this.language?.split('-')[0];
    const isWanted = (each: unknown): boolean =>
      isRecord(each) && scalarText(own(each, '@language')).split('-')[0] === wanted;
    const ordered =
      wanted && list.some(isWanted) ? [...list.filter(isWanted), ...list.filter((each) => !isWanted(each))] : list;
    return ordered.flatMap((each): readonly Value[] => {
      if (!isRecord(each)) return scalarText(each) === '' ? [] : [scalarText(each)];
      if (Object.hasOwn(each, '@value')) return [scalarText(each['@value'])];
      const id = idOf(each);
      const isOnlyNamed = id !== undefined && Object.keys(each).length === 1;
      return [isOnlyNamed && mayLookUp ? this.#named(id, each, depth) : this.of(each, depth + 1, mayLookUp)];
    });
  }

  #named(id: string, reference: FeedRecord, depth: number): Item {
    const known = this.#made.get(id);
    if (known) return known;
    const item = this.of(this.#byId.get(id) ?? reference, depth + 1, false);
    this.#made.set(id, item);
    return item;
  }
}

function unwrapped(value: unknown): readonly unknown[] {
  const list = isRecord(value) ? (own(value, '@list') ?? own(value, '@set')) : undefined;
  return list === undefined ? [value] : asList(list).slice(0, MOST_VALUES);
}

/** The things of a feed, with what is none. Containers are opened; deleted entries of a feed of changes are left. */
function thingsIn(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return depth < DEEPEST_LIST ? value.flatMap((each) => thingsIn(each, depth + 1)) : [];
  if (!isRecord(value) || depth >= DEEPEST_LIST) return [value];
  const graph = own(value, '@graph');
  if (graph !== undefined) return asList(graph).flatMap((each) => thingsIn(each, depth + 1));
  const changes = own(value, 'items');
  if (Array.isArray(changes) && !Object.hasOwn(value, '@type'))
    return changes.flatMap((change: unknown) => {
      if (!isRecord(change)) return [change];
      return own(change, 'state') === 'deleted' ? [] : thingsIn(own(change, 'data') ?? change, depth + 1);
    });
  const listed = own(value, 'itemListElement');
  if (listed === undefined) return [value];
  return asList(listed).flatMap((each) => thingsIn((isRecord(each) && own(each, 'item')) || each, depth + 1));
}

/** True for a value that has the marks of JSON-LD near its top. */
export function looksLikeJsonLd(value: unknown): boolean {
  const [first] = Array.isArray(value) ? value.filter(isRecord) : [value];
  if (!isRecord(first)) return false;
  if (Object.keys(first).some((name) => /^@(?:context|type|graph|id)$/.test(name))) return true;
  const items = own(first, 'items');
  return (
    Array.isArray(items) && items.some((each) => isRecord(each) && isRecord(each['data']) && '@type' in each['data'])
  );
}

/** Every event, with inner ones that have a schedule of their own. What a page says of other things is left. */
export function readNodes(value: unknown, language: string | undefined): Nodes {
  const things = thingsIn(value);
  const items = new Items(language);
  const records = things.filter(isRecord);
  for (const node of records) items.know(node);
  const events = records.flatMap((raw): EventNode[] => {
    const item = items.of(raw);
    if (!isEvent(item)) return [];
    const parents = (item.properties['superEvent'] ?? []).map((each) =>
      typeof each === 'string' ? each : (each.id ?? ''),
    );
    const inner = sessionsNamedIn(item).map((session) => ({
      item: session,
      raw,
      parents: item.id === undefined ? [] : [item.id],
    }));
    return [{ item, raw, parents: parents.filter(Boolean) }, ...(item.id === undefined ? [] : inner)];
  });
  return { events, strangers: things.filter((thing) => !isRecord(thing)) };
}
