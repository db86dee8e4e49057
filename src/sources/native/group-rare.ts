/** The fields that only some groups and meetings have, and how each may be written. Loads with the first of them. */
import type {
  AccessFact,
  Agreement,
  AttendanceReason,
  Contact,
  Cost,
  Facilitator,
  Group,
  Joining,
  Link,
  OnlineAccess,
  PhoneAccess,
  Verified,
} from '../../domain/model.js';
import { JOINING_WAYS } from '../../domain/vocabulary.js';
import { readDialIn, readEmail, readLink, readPhone } from '../shared/contact.js';
import { isLink } from '../shared/links.js';
import type { Report } from '../shared/problems.js';
import { compact, compactOrNothing, isBlank, isRecord, own, readBoolean, scalarText } from '../shared/record.js';
import { readLine, readText } from '../shared/text.js';
import type { FieldReader, Fields } from './fields.js';
import {
  date,
  list,
  number,
  object,
  oneOf,
  readFields,
  readTerm,
  reportUnknown,
  SEPARATOR,
  unknownValue,
  within,
  yesOrNo,
} from './fields.js';
import { firstNameOf } from './first-name.js';
import { currency, findAccessFeature } from './words.js';

const OLDEST = 120;
const MOST_PLACES = 10_000;

export const webAddress: FieldReader<string> = (report, field, value) => readLink(report, field, value).url;

export const JOINING_FIELDS: Fields<Joining> = {
  how: oneOf(JOINING_WAYS),
  url: webAddress,
  phone: readPhone,
  email: readEmail,
  note: readText,
};

export const COST_FIELDS: Fields<Cost> = { free: yesOrNo, amount: number(0, 1e6), currency, note: readText };

const costNote = (report: Report, field: string, value: unknown): Cost | undefined => {
  const note = readText(report, field, value);
  return note === undefined ? undefined : { note };
};

/** "free" and 0 are free. An amount needs its currency, or nobody knows what it says. */
export const cost: FieldReader<Cost> = (report, field, value) => {
  if (value === 0) return { free: true };
  if (typeof value === 'string') {
    return /^\s*(free|no cost|no charge|none)\.?\s*$/i.test(value) ? { free: true } : costNote(report, field, value);
  }
  const { amount, ...read } = object(COST_FIELDS)(report, field, value) ?? {};
  if (amount === 0) return { free: true, ...read };
  if (amount !== undefined && !read.currency) unknownValue(report, `${field}.amount`, amount);
  return compactOrNothing<Cost>({ ...read, ...(read.currency && amount !== undefined && { amount }) });
};

export const ACCESS_FIELDS = ['feature', 'label', 'answer', 'note'];

/** "unknown" is an answer; what is neither it nor yes nor no becomes it, with a problem. */
function readAnswer(report: Report, field: string, value: unknown): AccessFact['answer'] {
  const said = isBlank(value) ? true : readBoolean(value);
  if (said !== undefined) return said ? 'yes' : 'no';
  if (value !== 'unknown') report(field, value, 'value-unknown');
  return 'unknown';
}

function accessFact(report: Report, field: string, value: unknown): AccessFact | undefined {
  if (!isRecord(value)) {
    const term = readTerm(report, field, value, findAccessFeature);
    return term && { ...term, answer: 'yes' };
  }
  const inside = within(report, field);
  reportUnknown(inside, value, ACCESS_FIELDS);
  const named = compact({ code: own(value, 'feature'), label: own(value, 'label') });
  const term = readTerm(inside, 'feature', named, findAccessFeature);
  const answer = readAnswer(inside, 'answer', own(value, 'answer'));
  return term && compact({ ...term, answer, note: readLine(inside, 'note', own(value, 'note')) });
}

/** A list of features, a text with commas, or features with their answers: `{ "step-free": "yes" }`. */
export const access: FieldReader<readonly AccessFact[]> = (report, field, value) =>
  list(accessFact, SEPARATOR)(
    report,
    field,
    isRecord(value) && !ACCESS_FIELDS.some((name) => name in value)
      ? Object.entries(value).map(([feature, answer]) => ({ feature, answer }))
      : value,
  );

export const ELIGIBILITY_FIELDS: Fields<NonNullable<Group['eligibility']>> = {
  minimumAge: number(0, OLDEST),
  maximumAge: number(0, OLDEST),
  text: readText,
  everyoneWelcome: yesOrNo,
};
export const PLACES_FIELDS: Fields<NonNullable<Group['places']>> = { left: number(0, MOST_PLACES), asOf: date };

/** First names only; whatever else the name holds is left out and reported. */
const firstName: FieldReader<string> = (report, field, value) => {
  const name = readLine(report, field, value);
  const first = name && firstNameOf(name);
  if (name && first !== name) report(field, value, 'full-name');
  return first;
};

export const FACILITATOR_FIELDS: Fields<Facilitator> = {
  name: firstName,
  role: readLine,
  training: readLine,
  supervision: readLine,
  standIn: readLine,
};
export const CONTACT_FIELDS: Fields<Contact> = { label: readLine, phone: readPhone, email: readEmail, url: webAddress };
export const LINK_FIELDS: Fields<Link> = { url: webAddress, label: readLine };
export const AGREEMENT_FIELDS: Fields<Agreement> = { rules: list(readText), url: webAddress, agreedOn: date };
export const VERIFIED_FIELDS: Fields<Verified> = { on: date, by: readLine, reviewBy: date };

/** An object of which one field can be written alone. */
const short =
  <T, Key extends keyof T>(key: Key, read: FieldReader<NonNullable<T[Key]>>): FieldReader<Partial<T>> =>
  (report, field, value) =>
    compactOrNothing({ [key]: read(report, field, value) } as unknown as Partial<T>);

export const places: FieldReader<NonNullable<Group['places']>> = (report, field, value) => {
  const { left, asOf } = object(PLACES_FIELDS, short('left', number(0, MOST_PLACES)))(report, field, value) ?? {};
  return left === undefined ? undefined : compact({ left, asOf });
};

const link: FieldReader<Link> = (report, field, value) => {
  const { url, label } = object(LINK_FIELDS, short('url', webAddress))(report, field, value) ?? {};
  return url === undefined ? undefined : compact({ url, label });
};

/** An address or a number alone says what it is by its form. */
const contact: FieldReader<Contact> = object(CONTACT_FIELDS, (report, field, value) => {
  if (scalarText(value).includes('@')) return compactOrNothing({ email: readEmail(report, field, value) });
  return compactOrNothing(
    isLink(value) ? { url: webAddress(report, field, value) } : { phone: readPhone(report, field, value) },
  );
});

export const agreement: FieldReader<Agreement> = (report, field, value) =>
  object(AGREEMENT_FIELDS, short<Agreement, 'rules'>('rules', list(readText)))(report, field, value);

export const joining: FieldReader<NonNullable<Group['joining']>> = object(
  JOINING_FIELDS,
  short('how', oneOf(JOINING_WAYS)),
);
export const eligibility = object(ELIGIBILITY_FIELDS, short('text', readText));
export const facilitators = list(object(FACILITATOR_FIELDS, short('name', firstName)));
export const contacts = list(contact);
export const links = list(link);
export const verified = object(VERIFIED_FIELDS, short('on', date));

/** Why the way to take part was worked out and not stated, as a converted list keeps it. */
export const attendanceReason = oneOf<AttendanceReason>([
  'join-link-given',
  'dial-in-given',
  'address-given',
  'building-closed',
  'format-code',
  'not-stated',
]);

/** A wish to keep the link back that cannot be read still is one: the address is then given by the group only. */
const reveal: FieldReader<NonNullable<OnlineAccess['reveal']>> = (...given) =>
  oneOf(['always', 'on-request'])(...given) ?? 'on-request';

export const ONLINE_FIELDS: Fields<OnlineAccess> = {
  url: webAddress,
  provider: readLine,
  passcode: readLine,
  note: readText,
  reveal,
};

/** A join link; words instead of one become its note. */
export const online: FieldReader<OnlineAccess> = object(ONLINE_FIELDS, (...given) => {
  const { url, text } = readLink(...given);
  return compactOrNothing({ url, note: text });
});

export const PHONE_FIELDS: Fields<PhoneAccess> = { number: readLine, passcode: readLine, note: readText };

export const phone: FieldReader<PhoneAccess> = (report, field, value) => {
  const given = isRecord(value) ? readFields(within(report, field), value, PHONE_FIELDS) : undefined;
  const dialled = readDialIn(report, field, isRecord(value) ? given?.number : value);
  return dialled && { ...given, ...dialled };
};
