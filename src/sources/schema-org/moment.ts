/** Dates and times of schema.org (ISO 8601) as wall times of a zone. */
import type { PlainDate } from '../../domain/model.js';
import { epochToWall, offsetMinutesAt } from '../../domain/time-zone.js';

export interface Moment {
  readonly date: PlainDate;
  /** `HH:MM`; absent for a date alone. */
  readonly time?: string;
  /** `UTC` or an offset, where no zone is known that it could be read in. */
  readonly zone?: string;
  /** The offset is not that of the zone on that day. */
  readonly isContradicted?: boolean;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/i;

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));

/**
 * `2026-03-19T12:00:00-04:00` in a zone. UTC is turned into the zone's wall time; another offset is how the same wall time is
 * usually written, so the wall time counts and an offset that the zone does not have that day is told. Nothing for what is
 * no ISO date.
 */
export function momentOf(text: string | undefined, zone: string | undefined): Moment | undefined {
  const [, date, time, offset] = ISO.exec(text?.trim() ?? '') ?? [];
  if (!date) return undefined;
  if (!time) return { date };
  if (!offset) return { date, time };
  const isUtc = /z/i.test(offset);
  const at = Date.parse(`${date}T${time}:00${isUtc ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`);
  if (Number.isNaN(at) || !zone) return { date, time, zone: isUtc ? 'UTC' : offset };
  if (!isUtc) return { date, time, isContradicted: offsetMinutesAt(zone, at) !== minutesOf(offset) };
  const wall = epochToWall(at, zone);
  return wall ? { date: wall.slice(0, 10), time: wall.slice(11, 16) } : { date, time, zone: 'UTC' };
}

/** A day that some programs write as midnight in UTC is that day, wherever it is read. */
export const dayOf = (text: string | undefined, zone: string | undefined): PlainDate | undefined =>
  momentOf(text?.replace(/T00:00(?::00(?:\.0{1,9})?)?Z$/i, ''), zone)?.date;

/** Minutes from one to the other, up to a day; `endDate` of a whole season is no length. */
export function minutesFrom(start: string | undefined, end: string | undefined): number | undefined {
  const [from, to] = [start, end].map((text) => {
    const moment = momentOf(text, undefined);
    const offset = moment?.zone && moment.zone !== 'UTC' ? minutesOf(moment.zone) : 0;
    return moment?.time ? Date.parse(`${moment.date}T${moment.time}Z`) / 60_000 - offset : undefined;
  });
  const minutes = from === undefined || to === undefined ? 0 : to - from;
  return minutes > 0 && minutes <= 1440 ? minutes : undefined;
}
