/** Follows the pages of an Open Referral server, and asks for what its lists leave out. */
import { isRecord, own } from '../shared/record.js';
import type { Get } from '../source.js';
import { pageOf } from './pages.js';

const MOST_PAGES = 100;
const MOST_DETAILS = 200;
const AT_ONCE = 4;

const idOf = (record: unknown): unknown => (isRecord(record) ? own(record, 'id') : undefined);

/** What is at an address, or nothing. */
async function valueAt(get: Get, address: string): Promise<unknown> {
  try {
    return (await get(address)).value;
  } catch {
    return undefined;
  }
}

/** The same address with another page. Nothing where it is no address of a server. */
function withPage(url: string, page: number): string | undefined {
  try {
    const address = new URL(url);
    address.searchParams.set('page', String(page));
    return address.href;
  } catch {
    return undefined;
  }
}

/**
 * All pages from the first. It ends at the last page, at an empty one, at one that begins like an earlier one (as static files
 * and servers without paging answer), at a failure, and after 100: the reader compares what came with what was promised.
 */
async function pagesFrom(first: unknown, url: string, get: Get): Promise<readonly unknown[]> {
  const pages = [first];
  const page = pageOf(first);
  if (!page || page.isLast || !page.records.length || page.number > 1) return pages;
  const seen = new Set([JSON.stringify(idOf(page.records[0]) ?? page.records[0])]);
  let held = page.records.length;
  for (let number = page.number + 1; pages.length < MOST_PAGES; number++) {
    const address = withPage(url, number);
    const value = address && (await valueAt(get, address));
    const next = pageOf(value);
    const begin = JSON.stringify(idOf(next?.records[0]) ?? next?.records[0]);
    if (!next?.records.length || seen.has(begin)) return pages;
    seen.add(begin);
    pages.push(value);
    held += next.records.length;
    if (next.isLast || (page.total !== undefined && held >= page.total)) return pages;
  }
  return pages;
}

/** Lists need not say when and where a service is; the service's own address does. */
const isBare = (record: unknown): boolean =>
  isRecord(record) &&
  !isRecord(own(record, 'service')) &&
  !['schedules', 'regular_schedules', 'service_at_locations', 'locations'].some((name) => name in record);

function detailsAddress(url: string, record: unknown): string | undefined {
  const id = idOf(record);
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const [, base] = /^([^?#]*\/services)\/?(?:[?#]|$)/.exec(url) ?? [];
  return base && `${base}/${encodeURIComponent(id)}`;
}

/** The page with what its records leave out, as the service's own address has it. */
export async function withDetails(page: unknown, url: string, get: Get): Promise<unknown> {
  const records = [...(pageOf(page)?.records ?? [])];
  const bare = records.flatMap((record, index) => (isBare(record) ? [index] : [])).slice(0, MOST_DETAILS);
  if (!bare.length || !detailsAddress(url, records[bare[0] ?? 0])) return page;
  const ask = async (): Promise<void> => {
    for (let index = bare.shift(); index !== undefined; index = bare.shift()) {
      const address = detailsAddress(url, records[index]);
      const details = address && (await valueAt(get, address));
      if (isRecord(details) && idOf(details) === idOf(records[index])) records[index] = details;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return { ...(page as object), contents: records };
}

/** The whole list of which this is the first page, as a list of pages. */
export async function gather(value: unknown, get: Get, url = ''): Promise<unknown> {
  if (!pageOf(value)) return value;
  const pages: unknown[] = [];
  for (const page of await pagesFrom(value, url, get)) pages.push(await withDetails(page, url, get));
  return pages;
}
