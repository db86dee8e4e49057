/** `snippet`: makes what to paste into a page, for one element and one place. */
import { readFile } from 'node:fs/promises';
import {
  EVIDENCE_WORDS,
  type Host,
  HOST_GROUPS,
  hostOf,
  HOSTS,
  type HostSnippet,
  LEFT_WORDS,
  SNIPPET_KINDS,
  type SnippetKind,
  snippetFor,
  type SnippetRequest,
  VERSION,
  VOCABULARY,
} from '../../snippets/index.js';
import { type Asked, checkTag, guess, readAsked, refuse } from '../attribute-options.js';
import { type Command, CommandError, type Terminal } from '../command.js';

const HELP = `Usage: peer-support-widgets snippet <tag> --where <place> --files <address> --link <address> [options]

Makes one line to paste into a page: the element where the place lets it through, and a link that works everywhere.

  <tag>                  Which element, such as group-finder.
  --<attribute> <value>  Any attribute of the element: --source https://… --topics "anxiety ocd". One that is on or off
                         has no value: --report.
  --where <place>        Where you will paste it, such as wordpress-author. Default: html.
  --files <address>      Folder on your site with the files of dist/cdn, such as https://clinic.example/psw/${VERSION}/.
  --link <address>       A page that helps without script, or tel: and a number. Required.
  --text <words>         The words of that link. Default: "Find a group".
  --words <sentence>     A sentence before the link, such as a number to call.
  --kind <kind>          One of ${SNIPPET_KINDS.join(', ')}. Default: what survives best in that place.
  --page <address>       The frame page, where it does not lie with the files.
  --inside <tag>         What stands inside peer-support. Default: group-finder.
  --room <pixels>        How high the element will be: keeps that much of the page free, at most one screen, so that
                         what follows does not jump when it comes. Default: none.
  --region <selector>    Where links and placeholders may come to life. Default: main.
  --integrity <file>     The hashes of your files. Default: integrity.json of this package.
  --exempt               Asks programs that delay scripts, such as Rocket Loader, to leave ours alone.
  --json                 Prints all that is known of the snippet, for programs.
  --list                 Prints places and elements; with a tag, its attributes.
  --help                 This text.

The line goes to standard output, all else beside it.

Examples:
  peer-support-widgets snippet group-finder --source https://clinic.example/groups.json --where wordpress-author \\
    --files https://clinic.example/psw/${VERSION}/ --link https://clinic.example/groups --text "All our groups"
  peer-support-widgets snippet crisis-help --country GB --files https://clinic.example/psw/${VERSION}/ \\
    --link https://clinic.example/urgent-help --text "More urgent help"
  peer-support-widgets snippet --list
`;

const WITH_VALUE = [
  ...(['where', 'files', 'link', 'text', 'words', 'kind'] as const),
  ...(['page', 'inside', 'room', 'region', 'integrity'] as const),
] as const;
const FLAGS = ['json', 'list', 'exempt'] as const;
type Option = (typeof WITH_VALUE)[number] | (typeof FLAGS)[number];
type SnippetAsked = Asked<Option>;

const MORE = 'What there is: peer-support-widgets snippet --list';

/** From dist/cli/commands, and from src/cli/commands. */
const PLACES = ['../../cdn/integrity.json', '../../../dist/cdn/integrity.json'];

/** What stands in `integrity.json`: of the package, unless another file is named. */
async function readIntegrity(named: string | undefined): Promise<Readonly<Record<string, string>>> {
  const places = named === undefined ? PLACES.map((place) => new URL(place, import.meta.url)) : [named];
  for (const place of places) {
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    try {
      return JSON.parse(text) as Record<string, string>;
    } catch {
      throw new CommandError(`${named ?? 'integrity.json'} is no JSON.`);
    }
  }
  throw new CommandError(
    named === undefined
      ? 'There is no dist/cdn/integrity.json with the hashes of the files: `npm run build` makes it.'
      : `There is no file ${named}.`,
  );
}

function readHost(options: SnippetAsked['options']): Host {
  const id = options.get('where') ?? 'html';
  const host = hostOf(id.toLowerCase());
  if (host) return host;
  const ids = HOSTS.map((each) => each.id);
  throw new CommandError(`There is no place "${id}".${guess(id.toLowerCase(), ids)} Places: ${ids.join(', ')}.`);
}

function readKind(options: SnippetAsked['options'], host: Host): SnippetKind {
  const given = options.get('kind');
  if (given === undefined) return host.ways[0].kind;
  const way = host.ways.find(({ kind }) => kind === given);
  if (way) return way.kind;
  const kinds = host.ways.map(({ kind }) => kind).join(', ');
  throw new CommandError(`--kind "${given}" does not survive in ${host.name}. These do: ${kinds}.`);
}

function requestOf({ tag, options, attributes }: SnippetAsked, integrity: SnippetRequest['integrity']): SnippetRequest {
  const inside = options.get('inside');
  const room = options.get('room');
  if (inside !== undefined) checkTag(inside, MORE);
  const optional = (name: 'words' | 'page' | 'region'): Record<string, string> => {
    const value = options.get(name);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    tag,
    attributes,
    files: options.get('files') ?? '',
    ...(integrity && { integrity }),
    link: { href: options.get('link') ?? '', text: options.get('text') ?? 'Find a group' },
    ...optional('words'),
    ...optional('page'),
    ...optional('region'),
    ...(inside !== undefined && { inside: { tag: inside, attributes: {} } }),
    ...(room !== undefined && { room: /^\d+$/.test(room) ? Number(room) : Number.NaN }),
    isExempt: options.has('exempt'),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** What a person should know besides the line itself. */
function remarks(host: Host, snippet: HostSnippet): string {
  const { way, siteScript, needsSiteScript, left, feeds, kind } = snippet;
  const lines = [
    `${host.name}. ${host.does} ${EVIDENCE_WORDS[host.evidence]} (${host.checked})`,
    ...way.steps.map((step, at) => `  ${at + 1}. ${step}`),
    ...left.map(({ name, why }) => `Left out: ${name}. ${LEFT_WORDS[why]}`),
  ];
  if (siteScript) {
    const why = needsSiteScript
      ? 'The owner of the site adds this once'
      : 'With this on the page, the frame grows as it needs';
    lines.push('', `${why}:`, siteScript);
  }
  if (feeds.length > 0 && (kind === 'frame' || kind === 'upgraded-link'))
    lines.push('', `Your embed.html must name where the list comes from: data-psw-origins="${feeds.join(' ')}".`);
  return `\n${lines.join('\n')}\n`;
}

function listing(tag: string): string {
  if (tag) {
    const lines = VOCABULARY.get(tag)!.attributes.map(({ name, kind, help }) => {
      const value = kind === 'flag' ? '' : ` <${kind}>`;
      return `  --${name}${value}\n      ${help}`;
    });
    return `<${tag}>: ${VOCABULARY.get(tag)!.summary}\n\n${lines.join('\n')}\n`;
  }
  const elements = [...VOCABULARY.values()].map((each) => `  ${each.tag.padEnd(19)} ${each.summary}`);
  const groups = HOST_GROUPS.map((group) => {
    const hosts = HOSTS.filter((host) => host.group === group);
    return `${group}:\n${hosts.map(({ id, name, ways }) => `  ${id.padEnd(19)} ${name}: ${ways.map(({ kind }) => kind).join(', ')}`).join('\n')}`;
  });
  return `Elements:\n${elements.join('\n')}\n\nPlaces, with what survives there, the best first.\n${groups.join('\n')}\n`;
}

async function run(args: readonly string[], { out, tell }: Terminal): Promise<void> {
  const asked = readAsked<Option>(args, { withValue: WITH_VALUE, flags: FLAGS, more: MORE });
  if (asked.options.has('list')) return out(listing(asked.tag));
  if (!asked.tag) throw new CommandError(`Say which element: peer-support-widgets snippet group-finder …\n${MORE}`);
  const host = readHost(asked.options);
  const kind = readKind(asked.options, host);
  const { form } = host.ways.find((way) => way.kind === kind)!;
  const isHashed = kind !== 'link' && (form ?? 'html') === 'html';
  const integrity = isHashed ? await readIntegrity(asked.options.get('integrity')) : undefined;
  const snippet = snippetFor(host, requestOf(asked, integrity), kind);
  refuse(snippet.problems, asked);
  if (asked.options.has('json')) return out(`${JSON.stringify({ where: host.id, ...snippet }, null, 2)}\n`);
  out(`${snippet.text.trimEnd()}\n`);
  tell(remarks(host, snippet));
}

export const snippet: Command = {
  name: 'snippet',
  summary: 'Makes the line to paste into a page, for the place where you paste it.',
  help: HELP,
  run,
};
