/** Zones under their names of today. A file of its own, because few need it and the list is long. */
import type { TimeZone } from './schedule.js';
import { clockOf } from './time-zone.js';

/** Names that ICU keeps for ever, by the name that people there use today. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/**
 * The zone's name in its proper spelling and under today's name (`europe/kiev` is `Europe/Kyiv` in every browser);
 * undefined when it is no zone. Whether an alias such as `US/Eastern` becomes `America/New_York` is the browser's choice.
 */
export function canonicalTimeZone(name: string): TimeZone | undefined {
  const known = clockOf(name)?.name;
  return known && (RENAMED[known] ?? known);
}
