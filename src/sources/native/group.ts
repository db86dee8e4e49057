/** The fields of a group, and how each may be written. Those that only some groups have are in `group-rare.ts`. */
import type { Group } from '../../domain/model.js';
import { JOINING_WAYS, OPENNESS } from '../../domain/vocabulary.js';
import { readLine, readText } from '../shared/text.js';
import { findAudience, findRole, findTopic, languages } from './words.js';
import type { FieldReader, Fields } from './fields.js';
import { rareFile } from './on-demand.js';
import { date, later, oneOf, terms } from './fields.js';

/** Leadership and status, in the model's own words. */
export const LEADERSHIPS = ['peer', 'peer-and-professional', 'professional', 'collective'] as const;
export const STATUSES = ['active', 'paused', 'closed', 'unknown'] as const;
/** A status that cannot be read is unknown, never active. */
export const status: FieldReader<NonNullable<Group['status']>> = (report, field, value) =>
  oneOf(STATUSES)(report, field, value) ?? 'unknown';

/** A way alone ("drop-in") or an object with it. */
const joining: FieldReader<NonNullable<Group['joining']>> = (...given) => {
  const how = JOINING_WAYS.find((way) => way === given[2]);
  return how ? { how } : later(rareFile, (file) => file.joining)(...given);
};

export const GROUP_FIELDS: Fields<Omit<Group, 'id' | 'origin'>> = {
  name: readLine,
  summary: readLine,
  description: readText,
  organisation: readLine,
  topics: terms(findTopic),
  roles: terms(findRole),
  audiences: terms(findAudience),
  eligibility: later(rareFile, (file) => file.eligibility),
  leadership: oneOf(LEADERSHIPS),
  openness: oneOf(OPENNESS),
  joining,
  places: later(rareFile, (file) => file.places),
  cost: later(rareFile, (file) => file.cost),
  languages,
  access: later(rareFile, (file) => file.access),
  facilitators: later(rareFile, (file) => file.facilitators),
  contacts: later(rareFile, (file) => file.contacts),
  links: later(rareFile, (file) => file.links),
  firstVisit: readText,
  agreement: later(rareFile, (file) => file.agreement),
  confidentialityNote: readText,
  typicalSize: readLine,
  status,
  statusNote: readText,
  statusFrom: date,
  statusUntil: date,
  verified: later(rareFile, (file) => file.verified),
  updatedOn: date,
};
