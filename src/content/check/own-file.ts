/** Checks a site's own file of content: the reader's rules, then sources, dates and words as for ours. */
import type { ContentCollection } from '../collection.js';
import type { ContentItem } from '../item.js';
import { isFields, type ItemProblem } from '../read-items.js';
import { checkCollections, type CheckOptions } from './check.js';
import type { ContentProblem, ContentReason } from './problem.js';

export interface OwnFileOptions extends CheckOptions {
  /** Such as `cards`; needed for a bare list. Default: the field of the outer object that holds a list we know. */
  readonly list?: string | undefined;
  /** BCP 47. Default: English. */
  readonly language?: string | undefined;
}

export interface OwnFileCheck {
  readonly problems: readonly ContentProblem[];
  /** The items that can be shown; absent when the kind of the file is not known. */
  readonly collection?: ContentCollection;
}

const ASKED_BY_READER: readonly ContentReason[] = ['source-missing', 'check-missing', 'review-missing'];

const OUTCOMES = { error: 'The item is left out.', warning: 'The field is left out.', remark: 'The item is shown.' };

const asProblem = (kind: string, language: string, problem: ItemProblem): ContentProblem => ({
  ...{ kind, language, item: problem.item, field: problem.field, value: problem.value },
  advice: `It is to be ${problem.expected}. ${OUTCOMES[problem.severity]}`,
  reason: 'unreadable',
  severity: problem.severity === 'error' ? 'error' : 'warning',
});

/** What the kinds call their lists: those for which there is a reader. */
export const knownLists = (collections: readonly ContentCollection[]): readonly string[] =>
  collections.flatMap(({ ownFile }) => ownFile?.list ?? []);

/**
 * @param name what the file is called in the reports
 * @param value its parsed JSON
 * @param collections the kinds there are
 */
export function checkOwnFile(
  name: string,
  value: unknown,
  collections: readonly ContentCollection[],
  options: OwnFileOptions,
): OwnFileCheck {
  const language = options.language ?? 'en';
  const lists = knownLists(collections);
  const list = options.list ?? (isFields(value) ? lists.find((each) => each in value) : undefined);
  const kind = collections.find(({ ownFile }) => ownFile?.list === list && list !== undefined);
  if (!kind?.ownFile) {
    const advice = `Name what it holds: {"${lists[0] ?? 'cards'}": [ … ]}. Known are: ${lists.join(', ')}.`;
    const place = { kind: name, language, item: '', field: '', value: list ?? '' };
    return { problems: [{ ...place, advice, reason: 'unreadable', severity: 'error' }] };
  }
  const { items, problems } = kind.ownFile.read(value);
  // What an item of this kind needs, the reader has asked for; the checks below bear with the rest.
  const set = { language, reviewed: null, items: items as readonly ContentItem[] };
  const collection = { ...kind, kind: name, sets: [set] };
  return {
    collection,
    problems: [
      ...problems.map((problem) => asProblem(name, language, problem)),
      ...checkCollections([collection], { wording: 'warning', ...options, languages: [] }).filter(
        ({ reason }) => !ASKED_BY_READER.includes(reason),
      ),
    ],
  };
}
