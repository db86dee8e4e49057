/**
 * A page's own copy of a country's numbers, to start from: it reads without script, and once somebody has dialled each
 * number and set the date, it is the site's own and no longer hangs on the library.
 */
import { DIRECTORY_URL } from './directory.js';
import { emergencyNumbers } from './emergency.js';
import type { ShownLine } from './line.js';
import { dialled } from './numbers.js';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const HOURS = { always: 'day and night', unknown: 'hours not checked' } as const;

/** Cost and hours of a line, in English words. */
function factsOf({ cost, hours, sms }: ShownLine): string {
  const free = { free: ['free'], 'may-be-charged': ['calls may cost money'], unknown: [] }[cost];
  const when = typeof hours === 'string' ? HOURS[hours] : `every day ${hours.from} to ${hours.to}`;
  const keyword = sms?.keyword ? [`text the word ${sms.keyword}`] : [];
  return [...free, when, ...keyword].join(', ');
}

function itemsOf(line: ShownLine): readonly string[] {
  const facts = factsOf(line);
  const name = escape(line.name);
  const item = (scheme: string, number: string, how: string): string =>
    `    <li><a href="${scheme}:${dialled(number)}">${name}${how}: ${number}</a>, ${facts}</li>`;
  return [
    ...(line.tel ? [item('tel', line.tel, '')] : []),
    ...(line.sms ? [item('sms', line.sms.number, ', by text')] : []),
  ];
}

/** HTML for the page of a site, in English. Empty when neither a number nor a line of the country ships. */
export function crisisSnippet(country: string, lines: readonly ShownLine[]): string {
  const [emergency] = emergencyNumbers(country);
  if (!emergency) return '';
  return [
    `<crisis-help country="${country}">`,
    `  <p>If someone’s life is in danger, call <a href="tel:${emergency}">${emergency}</a>.</p>`,
    ...(lines.length > 0 ? ['  <ul>', ...lines.flatMap(itemsOf), '  </ul>'] : []),
    `  <p><a href="${DIRECTORY_URL}">More helplines</a></p>`,
    '</crisis-help>',
    '',
  ].join('\n');
}
