/**
 * What stands in an item, whatever its kind: every text, number and mark by its path. Tells what visitors read from what
 * machines read, by its shape, so that no list of fields has to be kept for each kind.
 */

export interface Leaf {
  /** `summary`, `steps[2].text`. */
  readonly path: string;
  readonly value: string | number | boolean;
  /** `prose`: visitors read it. `code`: a slug, an address, a date, a number, a mark. */
  readonly use: 'prose' | 'code';
  /** A person's own words, which stay as they said them. */
  readonly isOwnWords: boolean;
}

export interface LeafOptions {
  readonly notProse?: readonly string[] | undefined;
  readonly ownWords?: readonly string[] | undefined;
}

/** These have checks of their own. A source is quoted, so the names in it are not ours to change. */
const FACTS = ['id', 'source', 'sources', 'checkedOn', 'reviewedBy', 'reviewBy'];

const CODES: readonly RegExp[] = [
  // Nothing to read aloud but signs and digits: a telephone number, a time.
  /^[^\p{L}]*$/u,
  // A slug, or a name for the code: `no-clear-difference`, `inCountryOnly`.
  /^[a-z][\w-]*$/,
  // A language or a country: `GB`, `pt-BR`.
  /^(?:[A-Z]{2}|[a-z]{2,3}-[A-Z]{2})$/,
  // An address, and the name of a time zone.
  /^(?:[a-z]+:|#|\/)\S+$/,
  /^[A-Z][\w-]+(?:\/[A-Z][\w-]+)+$/,
];

/** True for what machines read. A single small word counts as a slug. */
export const isCode = (value: string): boolean => CODES.some((shape) => shape.test(value.trim()));

/** Walks objects and lists. `ownWords: true` on an object marks every text in it. */
export function leavesOf(item: object, { notProse = [], ownWords = [] }: LeafOptions = {}): readonly Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: unknown, path: string, isOwnWords: boolean, isNoProse: boolean): void => {
    if (typeof value === 'string')
      found.push({ path, value, use: isNoProse || isCode(value) ? 'code' : 'prose', isOwnWords });
    else if (typeof value === 'number' || typeof value === 'boolean')
      found.push({ path, value, use: 'code', isOwnWords });
    else if (Array.isArray(value)) value.forEach((each, at) => walk(each, `${path}[${at}]`, isOwnWords, isNoProse));
    else if (typeof value === 'object' && value !== null) {
      const isOwn = isOwnWords || (value as { ownWords?: unknown }).ownWords === true;
      for (const [key, part] of Object.entries(value)) {
        if (FACTS.includes(key)) continue;
        walk(part, path ? `${path}.${key}` : key, isOwn || ownWords.includes(key), isNoProse || notProse.includes(key));
      }
    }
  };
  walk(item, '', false, false);
  return found;
}

/** The texts that visitors read. */
export const proseOf = (item: object, options?: LeafOptions): readonly (Leaf & { readonly value: string })[] =>
  leavesOf(item, options).filter((leaf): leaf is Leaf & { value: string } => leaf.use === 'prose');
