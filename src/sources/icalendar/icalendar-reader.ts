/**
 * Reads calendars (RFC 5545). ical.js parses each property; what a series means is said in our own schedules, which are
 * wall times in a zone.
 *
 * One record is one `VEVENT`. Each ends in one of three ways: in a meeting (a series with the events that change its dates is
 * one meeting, and so are single events of one name and place), as an older version of an event that is there
 * (`id-repeated`), or as an `error`. Private events (`CLASS`) are not published, unless this library wrote the calendar:
 * it marks all events so, for the calendars of visitors.
 */
import type { Directory } from '../../domain/model.js';
import { LoadError, type Reader, type ReadOptions } from '../source.js';
import { hashId, IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import { isCalendar, isFeedText } from '../shared/feed-text.js';
import { compact, scalarText } from '../shared/record.js';
import { assemble, type RowWithId } from '../shared/rows.js';
import { fold, readLine } from '../shared/text.js';
import { firstProperty, readComponents, textOf, type Calendar, type Component } from './components.js';
import { factsOf, isTentative, saysCancelled, venueOf, withoutStatus } from './event.js';
import { momentOf, type ZoneDefaults } from './moments.js';
import { allDay, datesOf, isNewer, isSeries, seriesOf, type CalendarEvent, type Reading } from './series.js';
import { Zones } from './zones.js';

const OWN_MARK = /peer-support-widgets/;

interface Context {
  readonly log: ProblemLog;
  readonly zones: Zones;
  readonly defaults: ZoneDefaults;
  readonly ids: IdRegister;
  readonly isOwn: boolean;
}

/** An event with its start and its name, or an `error` that says what it lacks. */
function eventOf(component: Component, { log, zones, isOwn }: Context): CalendarEvent | undefined {
  const given = textOf(component, 'uid');
  const raw = component.properties.map(({ name, raw: value }) => `${name}:${value}`).join('\n');
  const uid = readId(given) ?? hashId(raw);
  const report = log.forRecord(uid);
  if (readId(given) === undefined) report('UID', given, 'id-missing');
  for (const line of component.unreadable) report('', line, 'field-unknown', 'info');
  const visibility = textOf(component, 'class');
  if (!isOwn && /^(?:private|confidential)$/i.test(scalarText(visibility).trim())) {
    report('CLASS', visibility, 'not-published', 'error');
    return undefined;
  }
  const property = firstProperty(component, 'dtstart');
  const start = property && momentOf(property.values[0], zones.of(property));
  if (!start) {
    report('DTSTART', property?.raw, 'date-unreadable', 'error');
    return undefined;
  }
  const title = readLine(report, 'SUMMARY', textOf(component, 'summary'));
  const name = title && withoutStatus(title);
  const venue = venueOf(component, () => undefined);
  const fallback = name ?? venue?.name ?? venue?.address;
  if (!name) report('SUMMARY', undefined, 'name-missing', fallback ? 'warning' : 'error');
  if (!fallback) return undefined;
  return {
    ...component,
    uid,
    report,
    start,
    name: fallback,
    venue,
    isCancelled: saysCancelled(component, title ?? ''),
    mark: isTentative(component, title ?? '') ? 'Tentative' : undefined,
  };
}

/** The versions that count, of all with one key; the others are told. */
function newest(events: readonly CalendarEvent[], keyOf: (event: CalendarEvent) => string): readonly CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const known = kept.get(key);
    const older = known && !isNewer(event, known) ? event : known;
    if (older !== event) kept.set(key, event);
    older?.report('UID', older.uid, 'id-repeated', 'info');
  }
  return [...kept.values()];
}

/** What the events say as a row for the assembly of groups. */
function rowOf(event: CalendarEvent, reading: Reading, { ids }: Context, isOver: boolean): RowWithId {
  const { group, meeting, updatedOn } = factsOf(event, event.report, event.name, isOver);
  const { schedule, durationMinutes } = reading;
  return compact({
    id: ids.claim(event.uid).id,
    raw: {
      uid: event.uid,
      line: event.line,
      text: event.properties.map(({ name, raw }) => `${name.toUpperCase()}:${raw}`),
    },
    groupKey: JSON.stringify([fold(event.name), event.venue?.name, event.venue?.address]),
    group,
    updatedOn,
    meeting: compact({ ...meeting, schedule, durationMinutes }),
  });
}

/** Single events that are one meeting: same name, same place. */
function singles(events: readonly CalendarEvent[], context: Context): readonly RowWithId[] {
  const alike = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const zone = event.start.isUtc ? 'UTC' : scalarText(firstProperty(event, 'dtstart')?.parameters['tzid']);
    const key = JSON.stringify([fold(event.name), textOf(event, 'location'), zone, event.start.wall === undefined]);
    const same = alike.get(key);
    if (same) same.push(event);
    else alike.set(key, [event]);
  }
  return [...alike.values()].flatMap((same): readonly RowWithId[] => {
    const [first] = same;
    if (!first) return [];
    if (!first.start.wall) return same.map((event) => rowOf(event, allDay(event), context, event.isCancelled));
    return datesOf(same, context.zones, context.defaults).flatMap(({ events: [own, ...others], reading }) =>
      own ? [rowOf(own, reading, context, own.isCancelled && others.every((event) => event.isCancelled))] : [],
    );
  });
}

function rowsOf(events: readonly CalendarEvent[], context: Context): readonly RowWithId[] {
  const idOf = (event: Component): string => firstProperty(event, 'recurrence-id')?.raw ?? '';
  const counted = newest(events, (event) => JSON.stringify([event.uid, idOf(event)]));
  const changes = new Map<string, CalendarEvent[]>();
  for (const event of counted.filter(idOf)) changes.set(event.uid, [...(changes.get(event.uid) ?? []), event]);
  const masters = counted.filter((event) => !idOf(event));
  const series = masters.filter(isSeries);
  const owners = new Set(series.map(({ uid }) => uid));
  const rows = series.map((master) =>
    rowOf(
      master,
      seriesOf(master, changes.get(master.uid) ?? [], context.zones, context.defaults),
      context,
      master.isCancelled,
    ),
  );
  // A changed date whose series is not in the file is a date of its own.
  const alone = counted.filter((event) => (idOf(event) ? !owners.has(event.uid) : !isSeries(event)));
  return [...rows, ...singles(alone, context)];
}

export const icalendarReader: Reader = {
  format: 'icalendar',

  detect: (value) => isFeedText(value) && isCalendar(value.text),

  read(value: unknown, options: ReadOptions): Directory {
    if (!isFeedText(value) || !isCalendar(value.text)) {
      const detail = 'A calendar begins with BEGIN:VCALENDAR; this does not.';
      throw new LoadError({ kind: 'unknown-format', url: options.url ?? '', detail });
    }
    const calendar: Calendar = readComponents(value.text);
    const log = new ProblemLog(options.sourceId);
    const context: Context = {
      log,
      zones: new Zones(calendar.zones),
      defaults: { feed: textOf(calendar, 'x-wr-timezone'), site: options.timeZone },
      ids: new IdRegister(),
      isOwn: OWN_MARK.test(scalarText(textOf(calendar, 'prodid'))),
    };
    const events = calendar.events.flatMap((component) => eventOf(component, context) ?? []);
    const source = sourceIdOf(options);
    const { groups, meetings } = assemble(rowsOf(events, context), source);
    const { url, asOf } = options;
    const info = compact({ id: source, url, format: 'icalendar' as const, records: calendar.events.length, asOf });
    return { groups, meetings, problems: log.problems, sources: [info] };
  },
};
