/** `convert`: any list that can be read, as our own JSON or as a calendar. */
import type { Directory } from '../../domain/model.js';
import { type CalendarNote, toICalendar } from '../../writers/icalendar.js';
import { toNative } from '../../writers/native.js';
import { type Command, CommandError, parseCommand, type Terminal } from '../command.js';
import { type Removal, withoutPersons } from '../convert/personal.js';
import { FEED_HELP, FEED_OPTIONS, orUnread, readFeed, writeOut } from '../feed.js';

const HELP = `Usage: peer-support-widgets convert <file | address | -> [options]

Makes one file of a list of groups: our own JSON, which every element reads at once, or a calendar. Use it to keep a copy of a
feed on your own website, where no other server learns who looks, or where a feed cannot be read from a page (no CORS).

${FEED_HELP}
  --to <format>          native (default) or icalendar.
  --out <file>           Where to write it. Default: to standard output.
  --keep-contacts        Keep what reaches a private person. Without it these are left out, and listed: e-mail addresses at
                         private providers or of the form first.last@, with the number and words beside them; mobile
                         numbers without words of whose they are. Texts stay as they are: read them before you publish.
  --discreet             In a calendar: a neutral title in place of the group's name.
  --help                 This text.

Not in the file: records that cannot be read (see check), passcodes and contacts in a calendar, and in a calendar what has no
date, is over, paused or closed. The command says how many of each.

Exit code: 0 written, 2 the list could not be read or the command was not understood.

Examples:
  peer-support-widgets convert https://feed.example/meetings.json --out groups.json
  peer-support-widgets convert groups.csv --time-zone Europe/London --to icalendar --out groups.ics
`;

const OPTIONS = {
  ...FEED_OPTIONS,
  to: { type: 'string' },
  out: { type: 'string' },
  'keep-contacts': { type: 'boolean' },
  discreet: { type: 'boolean' },
} as const;

const UNREAD = 2;
const SHOWN = 20;

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

const WHY: Readonly<Record<CalendarNote['code'], string>> = {
  'by-arrangement': 'without a date',
  over: 'over',
  paused: 'paused',
  closed: 'closed',
  'time-zone-unknown': 'written without a time zone: every calendar shows it by its own clock (--time-zone)',
  'next-dates-only': 'written with the next dates only, because calendars would read the rule differently',
};

function tellNotes(notes: readonly CalendarNote[], { tell }: Terminal): void {
  const counts = new Map<CalendarNote['code'], number>();
  for (const { code } of notes) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) tell(`  ${counted(count, 'meeting')}: ${WHY[code]}\n`);
}

function tellRemoved(removed: readonly Removal[], { tell }: Terminal): void {
  if (!removed.length) return;
  tell(`Left out, since it reaches a private person (--keep-contacts keeps it):\n`);
  for (const { name, field, value } of removed.slice(0, SHOWN)) tell(`  ${name}: ${field}: ${value}\n`);
  if (removed.length > SHOWN) tell(`  and ${removed.length - SHOWN} more\n`);
}

function written(directory: Directory, to: string, isDiscreet: boolean, now: number, terminal: Terminal): string {
  if (to === 'native') return `${JSON.stringify(toNative(directory), null, 2)}\n`;
  const { text, events, notes } = toICalendar(directory, { now, title: isDiscreet ? 'discreet' : 'full' });
  terminal.tell(`${counted(events, 'event')}\n`);
  tellNotes(notes, terminal);
  return text;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommand('convert', args, OPTIONS);
  const [name, more] = positionals;
  if (name === undefined || more !== undefined) {
    terminal.tell('Name one file or address.\nWhat there is: peer-support-widgets convert --help\n');
    return UNREAD;
  }
  const { to = 'native', out } = values;
  if (to !== 'native' && to !== 'icalendar') throw new CommandError(`--to is native or icalendar, not "${to}".`);
  const now = Date.now();
  return orUnread(terminal, async () => {
    const { directory: read } = await readFeed(name, values, now, terminal);
    const { directory, removed } = values['keep-contacts'] ? { directory: read, removed: [] } : withoutPersons(read);
    const { groups, meetings, problems } = directory;
    const lost = problems.filter(({ severity }) => severity === 'error').length;
    terminal.tell(`${counted(groups.length, 'group')}, ${counted(meetings.length, 'meeting')}\n`);
    if (lost) terminal.tell(`${counted(lost, 'record')} could not be read: peer-support-widgets check ${name}\n`);
    tellRemoved(removed, terminal);
    const text = written(directory, to, values.discreet === true, now, terminal);
    await writeOut(terminal, out, text);
    return 0;
  });
}

export const convert: Command = {
  name: 'convert',
  summary: 'Makes our own JSON or a calendar of any list of groups.',
  help: HELP,
  run,
};
