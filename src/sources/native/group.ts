/** The fields of a group, and how each may be written. Those that only some groups have are in `group-rare.ts`. */
import type { Group } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import { JOINING_WAYS, OPENNESS } from '../../domain/vocabulary.js';
import { readLine, readText } from '../shared/text.js';
import { findAudience, findRole, findTopic, languages } from './words.js';
import type { FieldReader, Fields } from './fields.js';
import { date, later, oneOf, terms } from './fields.js';

export const rareFields = onDemand(() => import('./group-rare.js'));

/** Leadership and status, in the model's own words. */
export const LEADERSHIPS = ['peer', 'peer-and-professional', 'professional', 'collective'] as const;
export const STATUSES = ['active', 'paused', 'closed', 'unknown'] as const;
/** A status that cannot be read is unknown, never active. */
export const status: FieldReader<NonNullable<Group['status']>> = (report, field, value) =>
  oneOf(STATUSES)(report, field, value) ?? 'unknown';

/** A way alone ("drop-in") or an object with it. */
const joining: FieldReader<NonNullable<Group['joining']>> = (...given) => {
  const how = JOINING_WAYS.find((way) => way === given[2]);
  return how ? { how } : later(rareFields, (file) => file.joining)(...given);
};

export const GROUP_FIELDS: Fields<Omit<Group, 'id' | 'origin'>> = {
  name: readLine,
  summary: readLine,
  description: readText,
  organisation: readLine,
  topics: terms(findTopic),
  roles: terms(findRole),
  audiences: terms(findAudience),
  eligibility: later(rareFields, (file) => file.eligibility),
  leadership: oneOf(LEADERSHIPS),
  openness: oneOf(OPENNESS),
  joining,
  places: later(rareFields, (file) => file.places),
  cost: later(rareFields, (file) => file.cost),
  languages,
  access: later(rareFields, (file) => file.access),
  facilitators: later(rareFields, (file) => file.facilitators),
  contacts: later(rareFields, (file) => file.contacts),
  links: later(rareFields, (file) => file.links),
  firstVisit: readText,
  agreement: later(rareFields, (file) => file.agreement),
  confidentialityNote: readText,
  typicalSize: readLine,
  status,
  statusNote: readText,
  statusFrom: date,
  statusUntil: date,
  verified: later(rareFields, (file) => file.verified),
  updatedOn: date,
};
