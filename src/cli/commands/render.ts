/** `render`: an element with its data as HTML that needs no script. */
import { directionOf, loadLanguage } from '../../i18n/locales.js';
import type { Directory } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';
import { attributeOf } from '../../snippets/vocabulary.js';
import { escapeHtml } from '../../snippets/text.js';
import { type Asked, type OwnOptions, readAsked, refuse, valueProblems } from '../attribute-options.js';
import { type Command, CommandError, type Terminal } from '../command.js';
import { type Feed, orUnread, readFeed, writeOut } from '../feed.js';

const HELP = `Usage: peer-support-widgets render <tag> [options]

Draws an element with its data as HTML: a declarative shadow root, and all groups as a plain list between the tags. The page
can be read, found and printed without script. With script the element comes alive, loads its source, and goes on from there.

  --source <address>   As on the element: where the page will load the list from. Also where it is read now, unless:
  --data <file>        A file or an address to read the list from now, or - for standard input.
  --lang <tag>         Language: en, cy, ar. Default: en.
  --files <path>       Where the files of the library lie, seen from the page: adds the script that makes it come alive.
  --page               A whole page instead of a part of one.
  --title <words>      Title of the page.
  --out <file>         Where to write it. Default: to standard output.
  --<attribute> <…>    Any attribute of the element. One that is on or off stands alone: --hide-filters.
  --help               This text.

Times such as "today" are right when it is drawn: draw it again each night, and when the list changes. A style sheet that
hides undefined elements (:not(:defined)) would hide it without script.

Exit code: 0 written, 1 the command was not understood, 2 the list could not be read.

Examples:
  peer-support-widgets render group-finder --source https://charity.example/groups.json --files /psw/ --out part.html
  peer-support-widgets render next-meetings --data groups.csv --time-zone Europe/London --page --title "This week"
`;

const WITH_VALUE = ['data', 'files', 'title', 'out', 'lang'] as const;
const FLAGS = ['page'] as const;
type Option = (typeof WITH_VALUE)[number] | (typeof FLAGS)[number];

const MORE = 'What there is: peer-support-widgets render --help, and for elements snippet --list';
const OWN: OwnOptions<Option> = { withValue: WITH_VALUE, flags: FLAGS, short: { o: 'out' }, more: MORE };

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

async function languageOf(given = 'en'): Promise<string> {
  if (await loadLanguage(given)) return given;
  throw new CommandError(`There is no language "${given}". There are: en, en-US, cy, ar.`);
}

/** Where to read the list from; nothing where the element shows none, or where it stands in the page. */
function dataOf({ tag, options, attributes }: Asked<Option>): string | undefined {
  const { source } = attributes;
  const data = options.get('data') ?? source;
  if (data === undefined) return undefined;
  if (!attributeOf(tag, 'source')) throw new CommandError(`<${tag}> shows no list of groups: leave out --data.`);
  if (/\s/.test(data) && options.get('data') === undefined)
    throw new CommandError('With several sources, name one file that holds them all: --data.');
  if (options.get('data') === undefined && !isAddress(data))
    throw new CommandError(
      `"${data}" is an address of the page. Say where the list can be read now: --data groups.json.`,
    );
  return data;
}

function pageOf(part: string, title: string, language: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
${part}</html>
`;
}

/** The zone of most meetings. */
function zoneOf(directory: Directory | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { schedule } of directory?.meetings ?? []) {
    if (schedule.kind === 'by-arrangement' || schedule.timeZone === UNKNOWN_TIME_ZONE) continue;
    counts.set(schedule.timeZone, (counts.get(schedule.timeZone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A page that is drawn beforehand has no reader yet: times are told by the clock of the meetings, not of this machine. */
function useZone(zone: string | undefined): void {
  process.env['TZ'] = zone ?? 'UTC';
}

async function partOf(asked: Asked<Option>, feed: Feed | undefined, now: number, language: string): Promise<string> {
  const { tag, options, attributes } = asked;
  // Only now: it takes a moment to load.
  const [{ draw, prepare }, { listHtml }] = await Promise.all([
    import('../render/draw.js'),
    import('../render/list.js'),
  ]);
  const directory = feed?.directory;
  useZone(attributes['time-zone'] ?? zoneOf(directory));
  await prepare(language);
  const inside = directory ? listHtml(directory, now, language) : '';
  const own = language === 'en' ? attributes : { ...attributes, lang: language };
  const drawn = await draw({ tag, attributes: own, directory, inside, now });
  const files = options.get('files');
  const script = files === undefined ? '' : `<script type="module" src="${escapeHtml(files)}${tag}.js"></script>\n`;
  return `${drawn}\n${script}`;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readAsked(args, OWN);
  const { tag, options, attributes } = asked;
  if (!tag) throw new CommandError(`Say which element: peer-support-widgets render group-finder …\n${MORE}`);
  refuse(
    valueProblems(asked).filter(({ name }) => name !== 'source'),
    asked,
  );
  const language = await languageOf(options.get('lang'));
  const data = dataOf(asked);
  const now = Date.now();
  return orUnread(terminal, async () => {
    const feed = data === undefined ? undefined : await readFeed(data, attributes, now, terminal);
    if (feed) terminal.tell(`${feed.directory.groups.length} groups, ${feed.directory.meetings.length} meetings\n`);
    const part = await partOf(asked, feed, now, language);
    const text = options.has('page') ? pageOf(part, options.get('title') ?? tag, language) : part;
    await writeOut(terminal, options.get('out'), text);
    return 0;
  });
}

export const render: Command = {
  name: 'render',
  summary: 'Draws an element with its data as HTML that needs no script.',
  help: HELP,
  run,
};
