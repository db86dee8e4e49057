/**
 * A site's own cards: from a JSON file with the built-in cards' schema, or written between the tags as definition
 * lists (`<dl slot="card">`), which read well without script. Loads only on pages that bring their own.
 */
import { readMythCards, type CardProblem } from '../../content/myths/read.js';
import type { MythCard } from '../../content/myths/card.js';
import { LoadError } from '../../sources/source.js';
import { fetchJson } from '../../sources/load.js';

export interface OwnCards {
  readonly cards: readonly MythCard[];
  /** One line each, for the developer. */
  readonly problems: readonly string[];
}

const sentenceOf = ({ card, field, value, expected, severity }: CardProblem): string =>
  `card ${card}${field ? `, ${field}` : ''}: "${value}" is not ${expected}. The ${severity === 'error' ? 'card' : 'field'} is left out.`;

function read(value: unknown): OwnCards {
  const { cards, problems } = readMythCards(value);
  return { cards, problems: problems.map(sentenceOf) };
}

/** Never rejects: what went wrong is in `problems`. */
export async function loadOwnCards(url: string, signal: AbortSignal): Promise<OwnCards> {
  try {
    return read((await fetchJson(url, { signal, now: () => Date.now() })).value);
  } catch (error) {
    const detail = error instanceof LoadError ? `${error.failure.kind}. ${error.failure.detail ?? ''}` : String(error);
    return { cards: [], problems: [`cards: could not load ${url}: ${detail}`] };
  }
}

/** What a `<dt>` may say, lower case and without a colon, and the field it names. */
const FIELDS: Readonly<Record<string, string>> = {
  question: 'question',
  fact: 'fact',
  summary: 'summary',
  belief: 'belief',
  'a common belief': 'belief',
  why: 'why',
  'why it misleads': 'why',
  'the fact again': 'factAgain',
  'fact again': 'factAgain',
  source: 'source',
  'source date': 'date',
  'checked on': 'checkedOn',
  checked: 'checkedOn',
  'review by': 'reviewBy',
  topics: 'topics',
  topic: 'topics',
};

/** Reads every `<dl slot="card">` of the element. Whoever writes a card by hand has checked it: it counts as verified. */
export function readSlottedCards(host: Element): OwnCards {
  const lists = [...host.querySelectorAll(':scope > dl[slot="card"], :scope > [slot="card"] dl')];
  return lists.length > 0 ? read(lists.map(recordOf)) : { cards: [], problems: [] };
}

function recordOf(list: Element, at: number): unknown {
  const record: Record<string, unknown> = {
    id: list.id || list.parentElement?.id || `own-${at + 1}`,
    topics: ['mental-health'],
    status: 'verified',
  };
  let field = '';
  for (const part of list.querySelectorAll('dt, dd')) {
    const text = part.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (part.localName === 'dt') field = FIELDS[text.toLowerCase().replace(/\s*:$/, '')] ?? text;
    else if (field === 'source') record['source'] = { name: text, url: part.querySelector('a')?.href ?? '' };
    else if (field === 'topics')
      record['topics'] = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    else if (field === 'date') record['source'] = { ...(record['source'] as object), date: text };
    else record[field] = text;
  }
  return record;
}
