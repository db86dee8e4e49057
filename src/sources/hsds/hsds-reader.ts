/**
 * Reads Open Referral: HSDS 2 and 3, Open Referral UK 1 and 3, single services, pages and lists of pages.
 *
 * One record is one service. Its schedules are meetings at its places; the hours of an office, longer than four hours, are
 * shown as words and are no meetings. A record that comes twice is read once.
 */
import type { Directory } from '../../domain/model.js';
import { readAsNative, type NativeDraft } from '../native/as-native.js';
import { hashId, IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import { compact, isRecord, own } from '../shared/record.js';
import { LoadError, type Reader, type ReadOptions } from '../source.js';
import { isService, pageOf, pagesOf, servicesOf, type Page } from './pages.js';
import { recordOf } from './service.js';
import { gather } from './walk.js';

/** What the native names of fields are called here. */
const NAMES: Readonly<Record<string, string>> = {
  when: 'schedules',
  place: 'service_at_locations',
  online: 'service_at_locations',
  attendance: 'schedules.attending_type',
  organisation: 'organization',
  links: 'url',
  topics: 'attributes',
  eligibility: 'eligibility_description',
  cost: 'cost_options',
  access: 'accessibility',
  joining: 'application_process',
  statusNote: 'alert',
  verified: 'assured_date',
  updatedOn: 'last_modified',
};

const isPageOfServices = ({ records }: Page): boolean => records.slice(0, 5).some(isService);

/** Tells where the pages promise more than they hold. */
function checkTotal(log: ProblemLog, pages: readonly Page[], held: number): void {
  const total = pages[0]?.total;
  if (total !== undefined && total > held) log.add('list', 'total_items', `${held} of ${total}`, 'list-truncated');
}

function draftsOf(records: readonly unknown[], log: ProblemLog, today: string | undefined): readonly NativeDraft[] {
  const ids = new IdRegister();
  const seen = new Set<string>();
  return servicesOf(records).flatMap((service, index): readonly NativeDraft[] => {
    if (!isRecord(service)) {
      log.add(`#${index + 1}`, '', service, 'not-a-record', 'error');
      return [];
    }
    const given = readId(own(service, 'id'));
    const text = JSON.stringify(service);
    if (seen.has(text)) {
      log.add(given ?? `#${index + 1}`, 'id', given, 'id-repeated', 'info');
      return [];
    }
    seen.add(text);
    const { id, repeated } = ids.claim(given ?? hashId(JSON.stringify([own(service, 'name'), own(service, 'url')])));
    if (given === undefined) log.add(id, 'id', given, 'id-missing');
    else if (repeated) log.add(id, 'id', given, 'id-repeated');
    return [{ id, raw: service, record: recordOf(service, log.forRecord(id), today) }];
  });
}

export const hsdsReader: Reader = {
  format: 'hsds',

  detect: (value) =>
    pagesOf(value).some(isPageOfServices) || (pageOf(value)?.records.length === 0 && pageOf(value)?.total === 0),

  read(value: unknown, options: ReadOptions): Directory {
    const pages = pagesOf(value);
    const { url, asOf } = options;
    if (!pages.some((page) => page.records.length || page.total !== undefined)) {
      const detail = 'There is no list named "contents" or "content", and no service.';
      throw new LoadError({ kind: 'unknown-format', url: url ?? '', detail });
    }
    const log = new ProblemLog(options.sourceId);
    const records = pages.flatMap((page) => page.records);
    checkTotal(
      log,
      pages,
      new Set(records.map((record) => JSON.stringify(isRecord(record) ? (own(record, 'id') ?? record) : record))).size,
    );
    const today = asOf === undefined ? undefined : new Date(asOf).toISOString().slice(0, 10);
    const read = readAsNative(draftsOf(records, log, today), NAMES, options);
    const info = compact({ id: sourceIdOf(options), url, format: 'hsds' as const, records: records.length, asOf });
    return { ...read, problems: [...log.problems, ...read.problems], sources: [info] };
  },

  gather,
};
