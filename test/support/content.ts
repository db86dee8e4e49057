/** Content of a made-up kind, right and whole: each test breaks one thing. */
import type { ContentCollection } from '../../src/content/collection.js';
import type { ContentItem, ContentSet } from '../../src/content/item.js';

/** The day on which the content here is looked at. */
export const TODAY = '2026-12-01';

export type Fields = Readonly<Record<string, unknown>>;

/** An item of no kind in particular. A field given as undefined is not there. */
export function anItem(overrides: Fields = {}): ContentItem {
  const item: Fields = {
    id: 'kettle',
    title: 'Put the kettle on',
    source: { name: 'A health service', url: 'https://health.example/tea', date: '2026-03' },
    checkedOn: '2026-11-01',
    reviewedBy: 'the editors',
    reviewBy: '2027-05-01',
    ...overrides,
  };
  const there = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as unknown as ContentItem;
}

export const aSet = (language: string, items: readonly ContentItem[]): ContentSet<ContentItem> => ({
  language,
  reviewed: { by: 'a reader', on: '2026-11-02' },
  items,
});

export const aCollection = (
  sets: readonly ContentSet<ContentItem>[],
  more: Partial<ContentCollection> = {},
): ContentCollection => ({ kind: 'tea', sets, ...more });

/** One item in English, with these changes. */
export const oneItem = (overrides: Fields = {}, more: Partial<ContentCollection> = {}): ContentCollection =>
  aCollection([aSet('en', [anItem(overrides)])], more);
