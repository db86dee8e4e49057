/**
 * Reads a calendar file with ical.js, a parser that shares nothing with ours. In the hours when the clocks change ical.js
 * does not do as RFC 5545 §3.3.5 says, so its wall times are made instants by Temporal; at every other time its own
 * reading of the file's `VTIMEZONE` must give the same instant.
 */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** ical.js follows the rules of a `VTIMEZONE` up to this year. */
const LAST_YEAR = 2034;

function instantOf(time: ICAL.Time): number {
  const own = time.toUnixTime() * 1000;
  const zone = time.zone?.tzid ?? 'floating';
  if (zone === 'UTC' || zone === 'floating') return own;
  const wall = Temporal.PlainDateTime.from(time.toString());
  const of = (disambiguation: 'earlier' | 'later'): number =>
    wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  if (time.year < LAST_YEAR && of('earlier') === of('later') && own !== of('earlier'))
    throw new Error(`VTIMEZONE of ${zone}: ${time.toString()} is ${own}, not ${of('earlier')}`);
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Starts and lengths of what is under way or starts from one moment to another, as "2026-11-24T19:00:00.000Z 90", in order. */
export function startsOf(text: string, from: number, to: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((each) => each.isRecurrenceException()))
    masters.find(({ uid }) => uid === event.uid)?.relateException(event);
  const found: (readonly [number, number])[] = [];
  const keep = (event: ICAL.Event, start: ICAL.Time): boolean => {
    const at = instantOf(start);
    const minutes = event.duration.toSeconds() / 60;
    if (at + minutes * 60_000 > from && at < to) found.push([at, minutes]);
    return at > to + 400 * 86_400_000;
  };
  for (const event of masters) {
    if (!event.isRecurring()) {
      keep(event, event.startDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const { item, startDate } = event.getOccurrenceDetails(next);
      if (keep(item, startDate)) break;
    }
  }
  return found.sort((a, b) => a[0] - b[0]).map(([at, minutes]) => `${new Date(at).toISOString()} ${minutes}`);
}
