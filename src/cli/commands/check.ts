/** `check`: says what a feed holds, and what is wrong with it. */
import type { Severity } from '../../domain/model.js';
import { doubtsIn } from '../check/doubts.js';
import { linesOf, linesRemembered } from '../check/lines.js';
import { asHtml, asJson, asText, reportOf } from '../check/report.js';
import { type Command, CommandError, parseCommand, type Terminal } from '../command.js';
import { FEED_HELP, FEED_OPTIONS, orUnread, readFeed, writeOut } from '../feed.js';

const HELP = `Usage: peer-support-widgets check <file | address | -> [options]

Reads a list of groups as the elements would, and says what it holds, what cannot be shown and why, what was worked out,
what visitors will miss, what may be out of date, and which links to look at. Nothing is sent anywhere; an address is asked
for as a browser would, without cookies.

${FEED_HELP}
  --all                  List every problem, not five of each kind.
  --json                 Print JSON: { format, records, groups, meetings, problems, missing, stale, links }.
  --html <file>          Also write a page to read or to send on.
  --fail-on <severity>   error (default), warning, info or never: from what on the exit code is 1.
  --help                 This text.

Exit code: 0 nothing of that severity, 1 there is some, 2 the list could not be read or the command was not understood.

Examples:
  peer-support-widgets check groups.csv --time-zone Europe/London
  peer-support-widgets check https://charity.example/groups.json --json
  peer-support-widgets check calendar.ics --html report.html --fail-on warning
`;

const OPTIONS = {
  ...FEED_OPTIONS,
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

const FAILING: Readonly<Record<string, readonly Severity[]>> = {
  never: [],
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
};
const UNREAD = 2;

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseCommand('check', args, OPTIONS);
  const [name, more] = positionals;
  if (name === undefined || more !== undefined) {
    terminal.tell('Name one file or address.\nWhat there is: peer-support-widgets check --help\n');
    return UNREAD;
  }
  const failing = FAILING[values['fail-on'] ?? 'error'];
  if (!failing) throw new CommandError(`--fail-on is error, warning, info or never, not "${values['fail-on']}".`);
  const now = Date.now();
  return orUnread(terminal, async () => {
    const feed = await readFeed(name, values, now, terminal);
    const { directory } = feed;
    const remembered = linesRemembered(directory);
    const others = directory.problems.map(({ recordId }) => recordId).filter((id) => !remembered.has(id));
    const lines = new Map([...linesOf(feed.text, new Set(others)), ...remembered]);
    const report = reportOf(name, feed.format, directory, lines, doubtsIn(directory, now));
    terminal.out(values.json ? asJson(report) : asText(report, values.all === true));
    if (values.html) await writeOut(terminal, values.html, asHtml(report));
    return directory.problems.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
  });
}

export const check: Command = {
  name: 'check',
  summary: 'Says what a list of groups holds, and what is wrong with it.',
  help: HELP,
  run,
};
