/**
 * The browser's own formatters, made once and kept. Making one costs far more than using it, and a list of meetings
 * asks for the same few a hundred times. The cache is bounded, because a page chooses languages and currencies.
 */
interface Constructors {
  NumberFormat: typeof Intl.NumberFormat;
  DateTimeFormat: typeof Intl.DateTimeFormat;
  PluralRules: typeof Intl.PluralRules;
  DisplayNames: typeof Intl.DisplayNames;
}
type Kind = keyof Constructors;
type Options<K extends Kind> = ConstructorParameters<Constructors[K]>[1];

/** Enough for four languages on one page with all that the elements ask of each. */
export const CACHE_LIMIT = 60;
const cache = new Map<string, unknown>();

/** The formatter of that kind, language and options. `language` is a BCP 47 tag that `Intl` accepts. */
export function formatter<K extends Kind>(
  kind: K,
  language: string,
  options?: Options<K>,
): InstanceType<Constructors[K]> {
  const key = kind + language + JSON.stringify(options);
  let made = cache.get(key) as InstanceType<Constructors[K]> | undefined;
  if (!made) {
    const constructors: { readonly [Name in Kind]: unknown } = Intl;
    const Formatter = constructors[kind] as new (tag: string, options?: Options<K>) => InstanceType<Constructors[K]>;
    made = new Formatter(language, options);
    // A Map keeps the order of insertion: the first key is the oldest.
    if (cache.size >= CACHE_LIMIT) cache.delete(cache.keys().next().value!);
    cache.set(key, made);
  }
  return made;
}

/** How many formatters are kept now; never more than `CACHE_LIMIT`. */
export function cacheSize(): number {
  return cache.size;
}
