/**
 * The card that most people write by hand: a name, one weekday, a clock time, a place. It is read here in a few lines; all
 * others, and whatever is not certain, are read by the reader of our native format, which loads for it
 * (`meeting-card.attributes.ts`). Tests hold the two to the same result.
 */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';
import { clockOf } from '../../domain/time-zone.js';
import { englishDay } from '../../domain/english-days.js';
import { readText } from '../../shared/settings/read.js';
import type { CardAttributes } from './meeting-card.attributes.js';

/** All other attributes: with one of them a card is not plain. */
const RARE =
  'end repeats dates onlineUrl phone passcode topics audiences roles openness joining joiningUrl cost languages access note verified'.split(
    ' ',
  ) as readonly (keyof CardAttributes)[];

/** Marks, codes and spaces that the reader cleans, and words that stand for nothing. */
const UNCLEAN = /[\p{C}&<\\]|[^\S ]| {2}|^[^\p{L}]*$|^(?:n\/a|null|undefined)$/iu;
/** Zones that have one name in every browser; others are settled by the reader. */
const ZONE = /^(?:A|Eu|I|P)[a-z]+\//;

/** `18:30`, `6:30pm`, `6.30pm` or `7pm` as `18:30`. */
function clockTime(text: string): string | undefined {
  const [, hours = '', minutes = '00', half] = /^(\d\d?)(?:[:.]([0-5]\d))?(?: ?([ap])m)?$/i.exec(text) ?? [];
  const given = Number(hours);
  if (!hours || (half ? !given || given > 12 : given > 23 || !text.includes(':'))) return undefined;
  const hour = half ? (given % 12) + (/p/i.test(half) ? 12 : 0) : given;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The card as a directory of one meeting; undefined when it is not plain. */
export function readPlainCard(card: CardAttributes): Directory | undefined {
  if (RARE.some((name) => readText(card[name]))) return undefined;
  const [name, summary, organisation, venue, address] = (
    ['name', 'summary', 'organisation', 'venue', 'address'] as const
  ).map((attribute) => readText(card[attribute]));
  const isClean = [name, summary, organisation, venue, address].every(
    (text) => !text || (text.length < 200 && !UNCLEAN.test(text)),
  );
  const day = englishDay(readText(card.day));
  const time = clockTime(readText(card.time));
  const zone = readText(card.timeZone);
  const minutes = readText(card.duration);
  const isZone = !zone || (ZONE.test(zone) && clockOf(zone)?.name === zone);
  const isLength = !minutes || (/^[1-9]\d{0,2}$/.test(minutes) && Number(minutes) <= 240);
  if (!name || !(venue || address) || !isClean || !day || !time || !isZone || !isLength) return undefined;

  const id = 'card';
  const group: Group = { id, name, ...(summary && { summary }), ...(organisation && { organisation }) };
  const meeting: Meeting = {
    id,
    groupId: id,
    attendance: ['in-person'],
    attendanceReason: 'address-given',
    venue: { ...(venue && { name: venue }), ...(address && { address }) },
    schedule: {
      kind: 'recurring',
      start: `2000-01-03T${time}`,
      startIsNominal: true,
      rule: { frequency: 'weekly', byDay: [{ day }] },
      timeZone: zone || UNKNOWN_TIME_ZONE,
      timeZoneReason: zone ? 'site' : 'missing',
    },
    ...(minutes && { durationMinutes: Number(minutes) }),
  };
  return { groups: [group], meetings: [meeting], problems: [], sources: [] };
}
