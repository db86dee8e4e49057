/**
 * Splits a calendar into its events and zones. Each property is parsed by ical.js on its own, so that one bad line costs
 * that line, and a file that ends too early keeps the events before its end.
 */
import ICAL from 'ical.js';

export interface Property {
  /** Lower case: `dtstart`. */
  readonly name: string;
  /** As ical.js parsed them, names in lower case. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** `date`, `date-time`, `text` and so on. */
  readonly type: string;
  readonly values: readonly unknown[];
  /** The value as written, unescaped by nobody. */
  readonly raw: string;
}

export interface Component {
  readonly properties: readonly Property[];
  /** Lines that are no property. */
  readonly unreadable: readonly string[];
  /** Of its first line, from 1. */
  readonly line: number;
  /** `STANDARD` and `DAYLIGHT` of a zone. */
  readonly parts: readonly Component[];
}

export interface Calendar {
  readonly properties: readonly Property[];
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
}

/** Longest line that is parsed; a longer one is cut: descriptions are cut later anyway. */
const LONGEST_LINE = 30_000;
/** Components in each other that are followed. */
const DEEPEST = 5;

interface Open {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly unreadable: string[];
  readonly parts: Open[];
}

const openAt = (name: string, line: number): Open => ({ name, line, properties: [], unreadable: [], parts: [] });

/** A parsed property in jCal, RFC 7265: name, parameters, type, values. */
type JCal = readonly [string, Record<string, unknown>, string, ...unknown[]];

function propertyOf(line: string): Property | undefined {
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(line) as unknown as JCal;
    // The first colon outside quotes ends name and parameters.
    const [before = ''] = /^(?:[^":]|"[^"]*")*/.exec(line) ?? [];
    return { name, parameters, type, values, raw: line.slice(before.length + 1) };
  } catch {
    // A rule that is none still says that there is a series.
    const [, raw] = /^RRULE(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    return raw === undefined ? undefined : { name: 'rrule', parameters: {}, type: 'recur', values: [], raw };
  }
}

/** Unfolded lines with the number of their first line. RFC 5545 §3.1; bare line feeds and carriage returns count too. */
function* unfolded(text: string): Generator<readonly [string, number]> {
  let pieces: string[] = [];
  let first = 0;
  let number = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (/^[ \t]/.test(line) && pieces.length > 0 && pieces[0]) {
      pieces.push(line.slice(1));
      continue;
    }
    if (pieces.length > 0) yield [pieces.join(''), first];
    pieces = [line];
    first = number;
  }
  yield [pieces.join(''), first];
}

/** The events and zones of a calendar, as far as it can be read. */
export function readComponents(text: string): Calendar {
  const top = openAt('', 0);
  const stack: Open[] = [top];
  const events: Open[] = [];
  const zones: Open[] = [];
  for (const [folded, number] of unfolded(text)) {
    const line = folded.trimStart().slice(0, LONGEST_LINE);
    if (!line) continue;
    const [, mark = '', named = ''] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(line) ?? [];
    const name = named.toUpperCase();
    const current = stack[stack.length - 1] ?? top;
    if (mark.toUpperCase() === 'END') {
      // The end of an outer one ends what was left open in it.
      const at = stack.findLastIndex((open) => open.name === name);
      if (at > 0) stack.length = at;
    } else if (mark) {
      const open = openAt(name, number);
      // An event that was not ended ends where the next begins.
      const outer = stack.findIndex((each) => each.name === 'VEVENT');
      if (name === 'VEVENT' && outer > 0) stack.length = outer;
      if (name === 'VEVENT') events.push(open);
      else if (name === 'VTIMEZONE') zones.push(open);
      else current.parts.push(open);
      if (stack.length < DEEPEST) stack.push(open);
    } else {
      // A quote that never ends, or ends after the value: the same line without its quotes.
      const property = propertyOf(line) ?? propertyOf(line.replaceAll('"', ''));
      if (property) current.properties.push(property);
      else current.unreadable.push(line);
    }
  }
  const properties = [...top.properties, ...top.parts.flatMap((part) => part.properties)];
  return { properties, events, zones };
}

export const propertiesOf = ({ properties }: Pick<Component, 'properties'>, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);

export const firstProperty = (component: Pick<Component, 'properties'>, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

/** Text of the first property of that name. */
export const textOf = (component: Pick<Component, 'properties'>, name: string): unknown =>
  firstProperty(component, name)?.values[0];
