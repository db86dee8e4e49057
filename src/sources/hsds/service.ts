/** One service of Open Referral as a native record. */
import type { Report } from '../shared/problems.js';
import {
  asList,
  compact,
  firstOf,
  isBlank,
  isRecord,
  own,
  readBoolean,
  scalarText,
  type FeedRecord,
} from '../shared/record.js';
import { attendanceKey } from '../shared/meeting.js';
import { parseDate } from '../shared/time.js';
import { findAccessFeature } from '../native/words.js';
import { slug } from '../native/fields.js';
import { locationOf, type Location } from './place.js';
import { joined, whenOf, wordsOf } from './schedule.js';

const recordsOf = (value: unknown): readonly FeedRecord[] => asList(value).filter(isRecord);

/** Text as people wrote it: exports have line breaks as two characters, and marks where a field was. */
const textOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\\n', '\n').replace(/###\w{1,10}###/g, '') : value;
const textsOf = (values: readonly unknown[]): string =>
  [
    ...new Set(
      values
        .map(textOf)
        .map(scalarText)
        .filter((text) => !isBlank(text)),
    ),
  ].join('\n');

const STATUSES: Readonly<Record<string, string>> = {
  active: 'active',
  inactive: 'closed',
  defunct: 'closed',
  temporarily_closed: 'paused',
  temporary_closed: 'paused',
};

const ATTENDANCE: Readonly<Record<string, readonly string[]>> = {
  in_person: ['in-person'],
  venue: ['in-person'],
  physical: ['in-person'],
  online: ['online'],
  virtual: ['online'],
  remote: ['online'],
  phone: ['phone'],
  telephone: ['phone'],
  hybrid: ['in-person', 'online'],
};

function statusOf(report: Report, service: FeedRecord): string | undefined {
  const given = own(service, 'status');
  if (isBlank(given)) return undefined;
  const status = STATUSES[attendanceKey(given)];
  if (!status) report('status', given, 'value-unknown');
  return status ?? 'unknown';
}

/** What still counts on the day of reading. */
const isCurrent = (option: FeedRecord, today: string | undefined): boolean => {
  const until = parseDate(own(option, 'valid_to'));
  return !until || !today || until >= today;
};

function costOf(service: FeedRecord, today: string | undefined): unknown {
  if (readBoolean(own(service, 'free')) === true) return 'free';
  const options = recordsOf(own(service, 'cost_options')).filter((each) => isCurrent(each, today));
  const isFree = (option: FeedRecord): boolean => {
    const amount = own(option, 'amount');
    return isBlank(amount) ? /^free$/i.test(scalarText(own(option, 'option')).trim()) : Number(amount) === 0;
  };
  if (options.length && options.every(isFree)) return 'free';
  const [only] = options;
  const [amount, currency] = [only && own(only, 'amount'), only && own(only, 'currency')];
  const words = options.map((option) =>
    ['option', 'amount', 'currency', 'amount_description']
      .map((name) => scalarText(own(option, name)))
      .filter(Boolean)
      .join(' '),
  );
  const note = textsOf([...words, firstOf(service, 'fees_description', 'fees')]) || undefined;
  return options.length === 1 && !isBlank(amount) && !isBlank(currency)
    ? compact({ amount: Number(amount), currency, note: textsOf([own(only ?? {}, 'amount_description')]) || undefined })
    : note;
}

function eligibilityOf(service: FeedRecord): unknown {
  const parts = recordsOf(firstOf(service, 'eligibilitys', 'eligibility'));
  const find = (...names: readonly string[]): unknown =>
    [service, ...parts].map((each) => firstOf(each, ...names)).find((value) => !isBlank(value));
  const words = [
    own(service, 'eligibility_description'),
    ...parts.map((part) => own(part, 'eligibility')),
    ...recordsOf(own(service, 'suitabilities')).map((each) => own(each, 'name')),
  ];
  const [minimumAge, maximumAge] = [find('minimum_age', 'min_age'), find('maximum_age', 'max_age')];
  const text = textsOf(words) || undefined;
  return isBlank(minimumAge) && isBlank(maximumAge) && !text ? undefined : { minimumAge, maximumAge, text };
}

/** What the service is about, by the names that its taxonomies have. */
function topicsOf(service: FeedRecord): readonly string[] {
  const terms = [
    ...recordsOf(own(service, 'attributes')).map((each) => own(each, 'taxonomy_term')),
    ...recordsOf(own(service, 'service_taxonomys')).map((each) => own(each, 'taxonomy')),
    ...recordsOf(own(service, 'taxonomies')),
  ];
  return [
    ...new Set(
      recordsOf(terms)
        .map((term) => scalarText(firstOf(term, 'name', 'term')))
        .filter(Boolean),
    ),
  ];
}

const cleanNumber = (phone: FeedRecord): unknown => {
  const number = own(phone, 'number') ?? own(phone, 'phone');
  return typeof number === 'string' ? number.replaceAll('"', '').trim() : number;
};

/** How to reach the service. People are told by what they do, never by name. */
function contactsOf(service: FeedRecord): readonly FeedRecord[] {
  const people = recordsOf(own(service, 'contacts')).flatMap((contact) => {
    const phones = [contact, ...recordsOf(own(contact, 'phones'))]
      .map(cleanNumber)
      .filter((number) => !isBlank(number));
    const label = firstOf(contact, 'title', 'department');
    const email = own(contact, 'email');
    return [...(phones.length ? phones : [undefined])].flatMap((phone, index) =>
      isBlank(phone) && isBlank(email) ? [] : [compact({ label, phone, email: index ? undefined : email })],
    );
  });
  const phones = recordsOf(own(service, 'phones')).map((phone) => ({
    label: textOf(own(phone, 'description')) ?? undefined,
    phone: cleanNumber(phone),
  }));
  const email = own(service, 'email');
  const all = [...phones.filter(({ phone }) => !isBlank(phone)), ...(isBlank(email) ? [] : [{ email }]), ...people];
  const seen = new Set<string>();
  return all.filter((each) => {
    const { phone, email: mail } = each as { readonly phone?: unknown; readonly email?: unknown };
    const key = JSON.stringify([phone, mail]);
    return !seen.has(key) && seen.add(key);
  });
}

const accessFact = (text: string): FeedRecord | string => {
  const feature = text.length < 100 ? findAccessFeature(slug(text)) : undefined;
  return feature ?? { label: text };
};

interface Spot extends Location {
  readonly id?: unknown;
  readonly schedules: readonly FeedRecord[];
}

const schedulesIn = (record: FeedRecord): readonly FeedRecord[] =>
  joined([...recordsOf(own(record, 'schedules')), ...recordsOf(own(record, 'regular_schedules'))]);

/** The places of a service, each with the schedules of its own. */
function spotsOf(service: FeedRecord): readonly Spot[] {
  const at = recordsOf(own(service, 'service_at_locations')).map((each) => {
    const location = own(each, 'location');
    return {
      id: own(each, 'id'),
      ...(isRecord(location) ? locationOf(location) : { access: [] }),
      schedules: schedulesIn(each),
    };
  });
  return [
    ...at,
    ...recordsOf(own(service, 'locations')).map((each) => ({
      id: own(each, 'id'),
      ...locationOf(each),
      schedules: [],
    })),
  ];
}

function attendanceOf(schedules: readonly FeedRecord[]): readonly string[] | undefined {
  const modes = schedules.flatMap((each) => ATTENDANCE[attendanceKey(own(each, 'attending_type'))] ?? []);
  return modes.length ? [...new Set(modes)] : undefined;
}

/** One meeting for each place. Which of several places a schedule of the whole service is for, nobody says: it stays words. */
function meetingsOf(report: Report, service: FeedRecord, spots: readonly Spot[]): readonly FeedRecord[] {
  const shared = schedulesIn(service);
  const isSure = spots.length < 2;
  const all: readonly Spot[] = spots.length ? spots : [{ access: [], schedules: [] }];
  return all.map(({ id, place, online, access, schedules }) => {
    const own_ = schedules.length ? schedules : shared;
    const when =
      schedules.length || isSure
        ? own_.map((each) => whenOf(report, each))
        : [textsOf(shared.map(wordsOf))].filter(Boolean);
    const note = isSure ? undefined : textsOf(access) || undefined;
    return compact({ id, place, online, attendance: attendanceOf(own_), note, when: when.length ? when : undefined });
  });
}

/** Fields that are read, and those that visitors need not see. */
export function recordOf(service: FeedRecord, report: Report, today: string | undefined): Record<string, unknown> {
  const organisation = [own(service, 'organization'), own(service, 'organisation')].find(isRecord) ?? {};
  const spots = spotsOf(service);
  const meetings = meetingsOf(report, service, spots);
  const links = [own(service, 'url'), firstOf(organisation, 'website', 'url')].filter((url) => !isBlank(url));
  const steps = textOf(own(service, 'application_process'));
  const isReferral = readBoolean(own(service, 'needs_referral')) === true;
  const [only] = meetings;
  const contacts = contactsOf(service);
  return compact({
    name: textOf(firstOf(service, 'name', 'alternate_name')),
    description: textsOf([own(service, 'description'), own(service, 'interpretation_services')]) || undefined,
    organisation: own(organisation, 'name'),
    links: [...new Set(links.map((url) => scalarText(url).trim().replace(/\/$/, '')))],
    topics: topicsOf(service),
    eligibility: eligibilityOf(service),
    cost: costOf(service, today),
    languages: recordsOf(own(service, 'languages')).map((each) => firstOf(each, 'code', 'name', 'language')),
    access: spots.length === 1 ? spots[0]?.access.map(accessFact) : undefined,
    joining: isReferral ? { how: 'referral', note: steps } : isBlank(steps) ? undefined : { note: steps },
    contacts: contacts.length
      ? contacts
      : contactsOf({ email: own(organisation, 'email'), phones: own(organisation, 'phones') }),
    status: statusOf(report, service),
    statusNote: textOf(own(service, 'alert')),
    verified: isBlank(own(service, 'assured_date')) ? undefined : { on: own(service, 'assured_date') },
    updatedOn: /^\d{4}-\d{2}-\d{2}/.exec(scalarText(firstOf(service, 'last_modified', 'updated_at')))?.[0],
    ...(meetings.length > 1 ? { meetings } : only),
  });
}
