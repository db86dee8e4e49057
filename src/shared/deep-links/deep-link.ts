/**
 * What a link to a finder holds, as a short text that people can read: `day:tu,we;attendance:online;view:week`. Pure.
 *
 * It holds filters, order, view, and the id of one meeting. It cannot hold what was typed or where somebody is: only the
 * parts named here are ever written, and whatever else a search may have stays behind.
 *
 * A link may come from anybody, and from an older list. What is not known here is dropped, and the rest works; nothing of
 * it is shown as words.
 */
import { FACETS, type FacetName, type FacetSelection, type SearchQuery, type SortOrder } from '../../search/query.js';
import { encoded } from './fragment.js';

/** What can be linked to. */
export interface LinkedState {
  readonly query: Pick<SearchQuery, 'filters' | 'sort'>;
  readonly view?: string | undefined;
  /** The meeting whose details are open. */
  readonly meetingId?: string | undefined;
}

/** What the list at hand has. A code that it does not have may be anybody's words. */
export interface KnownParts {
  readonly isCode: (facet: FacetName, code: string) => boolean;
  readonly isView: (name: string) => boolean;
  readonly isMeeting: (id: string) => boolean;
}

/** Longer than any link that a finder makes by some twenty choices of each filter. */
const LONGEST = 4000;
/** Options of one filter that a link can choose. */
const MOST_CODES = 50;
/** An order by distance needs a place, and no link holds one. */
const SORTS: readonly SortOrder[] = ['name'];

/** Days are the only codes of ours in capitals; a person who reads the link need not see them. */
const written = (facet: FacetName, code: string): string => encoded(facet === 'day' ? code.toLowerCase() : code);

const read = (facet: FacetName, code: string): string => (facet === 'day' ? code.toUpperCase() : code);

/** Empty where there is nothing to hold: everything, soonest first, as a list. */
export function encodeState({ query, view, meetingId }: LinkedState): string {
  const { filters = {}, sort } = query;
  const parts = FACETS.flatMap((facet) => {
    const codes = [...new Set(filters[facet])].filter(Boolean);
    return codes.length > 0 ? [`${facet}:${codes.map((code) => written(facet, code)).join(',')}`] : [];
  });
  if (sort && SORTS.includes(sort)) parts.push(`sort:${sort}`);
  if (view) parts.push(`view:${encoded(view)}`);
  if (meetingId) parts.push(`meeting:${encoded(meetingId)}`);
  return parts.join(';');
}

export function decodeState(text: string, known: KnownParts): LinkedState {
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  const state: { sort?: SortOrder; view?: string; meetingId?: string } = {};
  for (const part of text.slice(0, LONGEST).split(';')) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon));
    const values = part
      .slice(colon + 1)
      .split(',')
      .slice(0, MOST_CODES)
      .map(decoded);
    const [first = ''] = values;
    const facet = FACETS.find((each) => each === name);
    if (facet) {
      const codes = values.map((value) => read(facet, value)).filter((code) => known.isCode(facet, code));
      if (codes.length > 0) filters[facet] = [...new Set(codes)];
    } else if (name === 'sort') {
      const sort = SORTS.find((each) => each === first);
      if (sort) state.sort = sort;
    } else if (name === 'view' && known.isView(first)) state.view = first;
    else if (name === 'meeting' && known.isMeeting(first)) state.meetingId = first;
  }
  const { sort, view, meetingId } = state;
  return { query: { filters: filters satisfies FacetSelection, ...(sort && { sort }) }, view, meetingId };
}

/** What was cut or mistyped on the way stands for nothing. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
