/** Names of weekdays in eleven languages, also shortened, in the plural or misspelt. */
import type { Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';

/**
 * Folded names, in the order of `WEEKDAYS`: English, Welsh, Spanish, French, German, Portuguese, Italian, Dutch,
 * Swedish (which serves for Danish and Norwegian), Japanese, Arabic. Abbreviations are their first letters.
 */
const NAMES: readonly (readonly string[])[] = [
  'monday llun lunes lundi montag segunda lunedi maandag mandag 月曜日 الاثنين',
  'tuesday mawrth martes mardi dienstag terca martedi dinsdag tisdag 火曜日 الثلاثاء',
  'wednesday weds mercher miercoles mercredi mittwoch quarta mercoledi woensdag onsdag 水曜日 الاربعاء',
  'thursday iau jueves jeudi donnerstag quinta giovedi donderdag torsdag 木曜日 الخميس',
  'friday gwener viernes vendredi freitag sexta venerdi vrijdag fredag 金曜日 الجمعة',
  'saturday sadwrn sabado samedi samstag sonnabend sabato zaterdag lordag 土曜日 السبت',
  'sunday sul domingo dimanche sonntag domenica zondag sondag 日曜日 الاحد',
].map((names) => names.split(' '));

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
export function dayNamed(folded: string): Weekday | undefined {
  const word = folded.replace(/^https?:\/\/schema\.org\/|^schema:|^(?:dydd|nos|يوم) +|\.$/g, '');
  if (word.length < 2 && !/[月火水木金土日]/.test(word)) return undefined;
  return (
    onlyDay((name) => word.startsWith(name) && PLURAL.exec(word.slice(name.length))?.index === 0) ??
    onlyDay((name) => name.startsWith(word))
  );
}

/** A misspelt name that is one letter away from the names of exactly one weekday: "Thursay". */
export function dayMisspelt(word: string): Weekday | undefined {
  return word.length < 5 ? undefined : onlyDay((name) => name.length > 4 && isOneEdit(word, name));
}
