/**
 * A card written by hand: its attributes become one record of our native format and are read by that format's reader,
 * so a card and a feed obey the same rules and give the same errors.
 */
import type { Directory } from '../../domain/model.js';
import { readList } from '../../shared/settings/choices.js';
import { readTimeZone } from '../../shared/settings/directory-settings.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';

export interface CardAttributes {
  readonly name: string;
  readonly summary: string;
  readonly organisation: string;
  readonly day: string;
  readonly time: string;
  readonly end: string;
  readonly duration: string;
  readonly timeZone: string;
  readonly repeats: string;
  readonly dates: string;
  readonly venue: string;
  readonly address: string;
  readonly onlineUrl: string;
  readonly phone: string;
  readonly passcode: string;
  readonly topics: string;
  readonly audiences: string;
  readonly roles: string;
  readonly openness: string;
  readonly joining: string;
  readonly joiningUrl: string;
  readonly cost: string;
  readonly languages: string;
  readonly access: string;
  readonly note: string;
  readonly verified: string;
}

/** Reads the attributes. What cannot be used is told to the developer, and the rest of the card is shown. */
export async function readCardAttributes(host: Element, card: CardAttributes): Promise<Directory> {
  const { readDirectory } = await import('../../sources/detect.js');
  const timeZone = readTimeZone(host, card.timeZone);
  const site = { format: 'native', ...(timeZone && { timeZone }), asOf: Date.now() } as const;
  const directory = await readDirectory(recordOf(card), site);
  for (const { field, value, reason, severity } of directory.problems) {
    if (severity !== 'info' && reason !== 'time-zone-missing')
      warn(
        host,
        `${field.replace(/^meetings\[0\]\./, '')}: ${value ? `"${value}" could not be used` : 'nothing is given'} (${reason}).`,
      );
  }
  return directory;
}

function recordOf(card: CardAttributes): unknown {
  const text = (value: string): string | undefined => readText(value) || undefined;
  const list = (value: string): readonly string[] | undefined => (readText(value) ? readList(value) : undefined);
  const url = text(card.joiningUrl);
  const how = text(card.joining)?.toLowerCase();
  return {
    groups: [
      withoutGaps({
        id: 'card',
        name: text(card.name),
        summary: text(card.summary),
        organisation: text(card.organisation),
        topics: list(card.topics),
        audiences: list(card.audiences),
        roles: list(card.roles),
        openness: text(card.openness)?.toLowerCase(),
        joining: how || url ? withoutGaps({ how, url }) : undefined,
        cost: text(card.cost),
        languages: list(card.languages),
        access: list(card.access),
        verified: text(card.verified) && { on: text(card.verified) },
        meetings: [
          withoutGaps({
            id: 'card',
            when: whenOf(card),
            place:
              text(card.venue) || text(card.address)
                ? withoutGaps({ name: text(card.venue), address: text(card.address) })
                : undefined,
            online: text(card.onlineUrl) && withoutGaps({ url: text(card.onlineUrl), passcode: text(card.passcode) }),
            phone: text(card.phone) && { number: text(card.phone) },
            note: text(card.note),
          }),
        ],
      }),
    ],
  };
}

/**
 * `dates` wins; else `repeats` ("2nd Tuesday", "every 2 weeks on Thursday from 2026-11-26"), with `day` put in where it
 * names none ("every second week from 2026-11-26"); else every `day`.
 */
function whenOf(card: CardAttributes): unknown {
  const time = readText(card.time);
  const length = withoutGaps({
    end: readText(card.end) || undefined,
    minutes: readText(card.duration) || undefined,
  });
  const dates = readList(card.dates);
  if (dates.length > 0) {
    return { dates: dates.map((date) => (date.includes('t') ? date.toUpperCase() : `${date}T${time}`)), ...length };
  }
  const day = readText(card.day);
  const repeats = readText(card.repeats);
  const every = repeats && day && !/day\b/i.test(repeats) ? withDay(repeats, day) : repeats || day;
  return every ? withoutGaps({ every, time: time || undefined, ...length }) : undefined;
}

/** "every second week from …" with "Thursday": "every 2 weeks on Thursday from …". "weekly": "Thursday". */
function withDay(repeats: string, day: string): string {
  const from = /\bfrom\s+\S+/i.exec(repeats)?.[0] ?? '';
  const rest = repeats.replace(from, '').trim();
  if (/^(weekly|every week)$/i.test(rest)) return `${day} ${from}`.trim();
  const weeks = /^(fortnightly|biweekly|every (second|other) week)$/i.test(rest)
    ? 2
    : Number(/^every (\d+) weeks$/i.exec(rest)?.[1]);
  if (weeks) return `every ${weeks} weeks on ${day} ${from}`.trim();
  // "2nd", "last", "1st and 3rd": an ordinal of the day.
  return `${rest} ${day} ${from}`.trim();
}

function withoutGaps(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
