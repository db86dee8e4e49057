/** Weekdays as feeds write them: numbers (each format has its own), codes, names in eleven languages, addresses. */
import type { Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { asList, isBlank, scalarText } from './record.js';
import { fold } from './text.js';

/** Which day each number of a format means. */
export type DayNumbers = Readonly<Record<number, Weekday>>;

const numbered = (first: number, days: readonly Weekday[]): DayNumbers =>
  Object.fromEntries(days.map((day, index) => [first + index, day]));

const FROM_SUNDAY: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Meeting Guide: 0 is Sunday, and so is the 7 that some feeds write. */
export const SUNDAY_IS_ZERO: DayNumbers = numbered(0, [...FROM_SUNDAY, 'SU']);
/** BMLT's query interface: 1 is Sunday. */
export const SUNDAY_IS_ONE: DayNumbers = numbered(1, FROM_SUNDAY);
/**
 * Folded names, in the order of `WEEKDAYS`: English, Welsh, Spanish, French, German, Portuguese, Italian, Dutch,
 * Swedish (which serves for Danish and Norwegian), Japanese, Arabic. Abbreviations are their first letters.
 */
const NAMES: readonly (readonly string[])[] = [
  'monday llun lunes lundi montag segunda lunedi maandag mandag 月曜日 الاثنين',
  'tuesday mawrth martes mardi dienstag terca martedi dinsdag tisdag 火曜日 الثلاثاء',
  'wednesday weds mercher miercoles mercredi mittwoch quarta mercoledi woensdag onsdag 水曜日 الأربعاء',
  'thursday iau jueves jeudi donnerstag quinta giovedi donderdag torsdag 木曜日 الخميس',
  'friday gwener viernes vendredi freitag sexta venerdi vrijdag fredag 金曜日 الجمعة',
  'saturday sadwrn sabado samedi samstag sonnabend sabato zaterdag lordag 土曜日 السبت',
  'sunday sul domingo dimanche sonntag domenica zondag sondag 日曜日 الأحد',
].map((names) => fold(names).split(' '));

const PLURAL = /(?:s|en|er|e)?(?:[- ]feiras?)?$/;

/** The one weekday with a name that passes; `undefined` when none or several have. */
function onlyDay(passes: (name: string) => boolean): Weekday | undefined {
  const found = WEEKDAYS.filter((_, index) => NAMES[index]?.some(passes));
  return found.length === 1 ? found[0] : undefined;
}

/** True when one letter added, dropped, changed or swapped with its neighbour makes one word the other. */
export function isOneEdit(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const [a, b] = [left.slice(start), right.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}

/** A weekday from its name alone, in full, in the plural or shortened, never misspelt: "Mondays", "terça-feira", "Mi". */
export function dayFromName(text: string): Weekday | undefined {
  const word = fold(text).replace(/^https?:\/\/schema\.org\/|^schema:|^(?:dydd|nos|يوم) +|\.$/g, '');
  if (word.length < 2 && !/[月火水木金土日]/.test(word)) return undefined;
  return (
    onlyDay((name) => word.startsWith(name) && PLURAL.exec(word.slice(name.length))?.index === 0) ??
    onlyDay((name) => name.startsWith(word))
  );
}

/** A misspelt name that is one letter away from the names of exactly one weekday: "Thursay". */
export function dayFromMisspelling(text: string): Weekday | undefined {
  const word = fold(text);
  return word.length < 5 ? undefined : onlyDay((name) => name.length > 4 && isOneEdit(word, name));
}

export interface DaysReading {
  /** Without repeats, Monday first. */
  readonly days: readonly Weekday[];
  /** Read by guessing at a misspelling. */
  readonly guessed: readonly unknown[];
  readonly unreadable: readonly unknown[];
}

/** Weekdays from a number, a numeric text, a name, a code, a schema.org address, several with commas, or a list. */
export function readDays(value: unknown, numbers: DayNumbers): DaysReading {
  const found = new Set<Weekday>();
  const guessed: unknown[] = [];
  const unreadable: unknown[] = [];
  const items = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : [item]));
  for (const item of items) {
    if (isBlank(item)) continue;
    const text = scalarText(item).trim();
    const sure = /^\d+$/.test(text) ? numbers[Number(text)] : dayFromName(text);
    const day = sure ?? dayFromMisspelling(text);
    if (day) found.add(day);
    if (!day) unreadable.push(item);
    else if (!sure) guessed.push(item);
  }
  return { days: WEEKDAYS.filter((day) => found.has(day)), guessed, unreadable };
}

/** The day after. */
export const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? day;
