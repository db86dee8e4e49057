/**
 * The services in an answer of an Open Referral server: one service, a list, a page, several pages, or services at their
 * locations. What a page says of itself is often wrong, and is only compared with what it holds.
 */
import { asList, isRecord, own, type FeedRecord } from '../shared/record.js';

export interface Page {
  readonly records: readonly unknown[];
  /** How many records all pages hold together, as this one says. */
  readonly total?: number | undefined;
  /** As it says: 0 or 1 for the first. */
  readonly number: number;
  readonly isLast: boolean;
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** A page of HSDS and Open Referral UK 3 (`contents`) or of Open Referral UK 1 (`content`). */
export function pageOf(value: unknown): Page | undefined {
  if (!isRecord(value)) return undefined;
  const records = own(value, 'contents') ?? own(value, 'content');
  if (!Array.isArray(records)) return undefined;
  const total = numberOf(own(value, 'total_items') ?? own(value, 'totalElements'));
  const isLast = own(value, 'last_page') ?? own(value, 'last');
  return {
    records,
    total,
    number: numberOf(own(value, 'page_number') ?? own(value, 'number')) ?? 1,
    isLast: isLast === true || (total !== undefined && records.length >= total),
  };
}

const MARKS = [
  'schedules',
  'regular_schedules',
  'holiday_schedules',
  'service_at_locations',
  'service_taxonomys',
  'cost_options',
  'eligibilitys',
  'assured_date',
  'organization_id',
];

const isAtLocation = (record: FeedRecord): boolean => isRecord(own(record, 'service'));

/** True for a service, or a service at its location. */
export const isService = (value: unknown): boolean =>
  isRecord(value) &&
  (isAtLocation(value) ||
    ('name' in value &&
      (MARKS.some((mark) => mark in value) ||
        isRecord(own(value, 'organization')) ||
        isRecord(own(value, 'organisation')))));

/** The pages of a value; a list or a single service is a page of its own. */
export function pagesOf(value: unknown): readonly Page[] {
  const single = pageOf(value);
  if (single) return [single];
  const list = asList(value);
  if (list.length && list.every((each) => pageOf(each))) return list.flatMap((each) => pageOf(each) ?? []);
  return [{ records: list, number: 1, isLast: true }];
}

/** Services, each with its places: the same service at several places comes as several records. */
export function servicesOf(records: readonly unknown[]): readonly unknown[] {
  const byId = new Map<unknown, Record<string, unknown>>();
  return records.flatMap((record): readonly unknown[] => {
    if (!isRecord(record) || !isAtLocation(record)) return [record];
    const { service, ...place } = record;
    const known = byId.get((service as FeedRecord)['id']);
    if (known) {
      (known['service_at_locations'] as unknown[]).push(place);
      return [];
    }
    const made: Record<string, unknown> = { ...(service as FeedRecord), service_at_locations: [place] };
    if (made['id'] !== undefined) byId.set(made['id'], made);
    return [made];
  });
}
