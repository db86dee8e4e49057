/** Reads a place: an object, or one line with an address or the name of a building. */
import type { Venue } from '../../domain/model.js';
import { isExactAddress, readPoint } from '../shared/place.js';
import { compactOrNothing, isRecord, own } from '../shared/record.js';
import { readLine, readText } from '../shared/text.js';
import type { FieldReader, Fields } from './fields.js';
import { readFields, unknownValue, within, yesOrNo } from './fields.js';

export const PLACE_FIELDS: Fields<Omit<Venue, 'point'>> = {
  name: readLine,
  address: readLine,
  locality: readLine,
  region: readLine,
  postalCode: readLine,
  country: readLine,
  approximate: yesOrNo,
  directions: readText,
  transport: readText,
};

export const POINT_FIELDS = ['latitude', 'longitude'];

export const place: FieldReader<Venue> = (report, field, value) => {
  if (typeof value === 'string') {
    const line = readLine(report, field, value);
    return line === undefined ? undefined : isExactAddress(line) ? { address: line } : { name: line };
  }
  if (!isRecord(value)) return unknownValue(report, field, value);
  const inside = within(report, field);
  const { point } = readPoint(inside, own(value, 'latitude'), own(value, 'longitude'));
  return compactOrNothing({ ...readFields(inside, value, PLACE_FIELDS, POINT_FIELDS), point });
};
