/** Gathers what a site wrote between the tags as definition lists (`<dl slot="…">`), field by field. Checks nothing. */

export interface SlottedKind {
  /** The name of the slot. */
  readonly slot: string;
  /** What a `<dt>` may say, lower case and without a colon, and the field it names. Any other term names itself. */
  readonly terms: Readonly<Record<string, string>>;
  /** Fields that are lists of words: their text is cut at commas and blanks. */
  readonly lists?: readonly string[];
  /** Fields that are there when nobody writes them. */
  readonly start?: Readonly<Record<string, unknown>>;
  /** The value of a field that is no plain text, such as paragraphs; `undefined`: its text. @param before of an earlier `<dd>` */
  readonly value?: (field: string, part: Element, before: unknown) => unknown;
  /** Puts the flat fields into the shape that `read` takes. */
  readonly shape?: (record: Readonly<Record<string, unknown>>, list: Element) => unknown;
}

/** Terms that every kind knows. `date` is the source's. */
const SHARED_TERMS: Readonly<Record<string, string>> = {
  source: 'source',
  'source date': 'date',
  'checked on': 'checkedOn',
  checked: 'checkedOn',
  'reviewed by': 'reviewedBy',
  'review by': 'reviewBy',
  topics: 'topics',
  topic: 'topics',
};

/** One record for each list, in the order they stand. */
export const slottedRecords = (host: Element, kind: SlottedKind): readonly unknown[] =>
  [...host.querySelectorAll(`:scope > dl[slot="${kind.slot}"], :scope > [slot="${kind.slot}"] dl`)].map((list, at) =>
    recordOf(list, at, kind),
  );

function recordOf(list: Element, at: number, { terms, lists = ['topics'], start, value, shape }: SlottedKind): unknown {
  const record: Record<string, unknown> = { id: list.id || list.parentElement?.id || `own-${at + 1}`, ...start };
  let field = '';
  for (const part of list.querySelectorAll('dt, dd')) {
    const text = part.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (part.localName === 'dt') {
      const term = text.toLowerCase().replace(/\s*:$/, '');
      field = terms[term] ?? SHARED_TERMS[term] ?? term;
    } else if (field === 'source') record['source'] = { name: text, url: part.querySelector('a')?.href ?? '' };
    else if (field === 'date') record['source'] = { ...(record['source'] as object), date: text };
    else if (lists.includes(field))
      record[field] = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    else record[field] = value?.(field, part, record[field]) ?? text;
  }
  return shape ? shape(record, list) : record;
}
