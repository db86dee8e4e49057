/** `page`: a page for one element, for frames and for those who paste an address, with its oEmbed answer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FIRST_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT } from '../../snippets/frame-height.js';
import { type FramePageRequest, makeFramePage, makeOEmbed, oEmbedAddress } from '../../snippets/frame-page.js';
import { VERSION } from '../../snippets/elements.js';
import { serverRules, SERVERS } from '../../snippets/server-rules.js';
import { type Asked, type OwnOptions, readAsked, refuse, valueProblems } from '../attribute-options.js';
import { type Command, CommandError, type Terminal } from '../command.js';

const HELP = `Usage: peer-support-widgets page <tag> --url <address> --link <address> --text "<words>" [options]

Makes a page that shows one element, for a folder of your own web server, and beside it the answer that WordPress and other
systems ask for when somebody pastes the address of the page (oEmbed). Then everybody who may write a post can show it.

  --url <address>      The address that the page will have: https://clinic.example/psw/find.html. Required.
  --link <address>     A page of yours that shows the same without us. Required.
  --text <words>       The words of that link. Required.
  --words <words>      A sentence before the link, such as a number to call.
  --title <words>      Title of the page. Default: the words of the link.
  --lang <tag>         Language of the page. Default: en.
  --files <path>       Where the files of the library lie, seen from the page, such as ${VERSION}/. Default: ./
  --height <pixels>    Height of a frame until it tells its own. Default: ${FIRST_HEIGHT}.
  --provider <words>   Who offers it. Default: the name of the server.
  -o, --out <folder>   Where to write. Default: this folder.
  --<attribute> <…>    Any attribute of the element. One that is on or off stands alone: --hide-filters.

  --help               This text.

What your server has to send with the files, in the folder where they lie on it (default: /psw/):
  peer-support-widgets page --rules <${SERVERS.join('|')}> [--files <path>]

Example:
  peer-support-widgets page group-finder --source /groups.json --url https://clinic.example/psw/find.html \\
    --files ${VERSION}/ --link https://clinic.example/groups --text "All our groups" -o public/psw

More: docs/frame-page.md
`;

const WITH_VALUE = ['url', 'link', 'text', 'words', 'title', 'files', 'height', 'provider', 'out'] as const;
type Option = (typeof WITH_VALUE)[number];
type Options = Asked<Option>['options'];

const MORE = 'What there is: peer-support-widgets page --help, and for elements snippet --list';
const OWN: OwnOptions<Option> = { withValue: WITH_VALUE, short: { o: 'out' }, more: MORE };

function readAddress(options: Options, name: 'url' | 'link', schemes: RegExp): string {
  const value = options.get(name);
  if (value !== undefined && URL.canParse(value) && schemes.test(value)) return value;
  throw new CommandError(`--${name} needs a whole address, such as https://clinic.example/psw/find.html.`);
}

function readHeight(value: string | undefined): number {
  const height = Number(value ?? FIRST_HEIGHT);
  if (Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT) return height;
  throw new CommandError(`--height needs pixels from ${LEAST_HEIGHT} to ${MOST_HEIGHT}, and "${value}" is none.`);
}

/** What is wrong with the attributes. Short addresses are not: the page is the site's own. */
function checkValues(asked: Asked<Option>): void {
  refuse(
    valueProblems(asked).filter(({ why }) => why !== 'relative'),
    asked,
  );
}

function requestOf(asked: Asked<Option>): FramePageRequest {
  const { tag, options } = asked;
  const text = options.get('text')?.trim();
  if (!text) throw new CommandError('--text needs the words of the link.');
  checkValues(asked);
  const { lang: language = 'en', ...attributes } = asked.attributes;
  const words = options.get('words');
  const provider = options.get('provider');
  return {
    ...{ tag, attributes, language },
    url: readAddress(options, 'url', /^https?:\/\/[^?#]*\.html?$/i),
    link: { href: readAddress(options, 'link', /^(?:https?|tel|mailto|sms):/i), text },
    height: readHeight(options.get('height')),
    title: options.get('title') ?? text,
    files: options.get('files') ?? './',
    ...(words !== undefined && { words }),
    ...(provider !== undefined && { provider }),
  };
}

/** Path of the folder on the server, with slashes at both ends. Servers read other signs as rules of their own. */
const FOLDER = /^\/(?:[\w.~-]+\/)*$/;

/** @param args a server, and where the files lie on it: a path, an address, or seen from `--url` */
function rulesFor([name, ...rest]: readonly string[]): string {
  const server = SERVERS.find((each) => each === name);
  if (!server) throw new CommandError(`--rules knows ${SERVERS.join(', ')}.`);
  const { options } = readAsked(rest, { withValue: ['files', 'url'], more: MORE });
  const files = options.get('files') ?? (options.has('url') ? './' : '/psw/');
  const base = options.get('url') ?? (files.startsWith('/') ? 'https://clinic.example/' : undefined);
  const folder = URL.canParse(files, base) ? new URL(files, base).pathname.replace(/\/*$/, '/') : '';
  if (FOLDER.test(folder)) return serverRules(server, folder);
  throw new CommandError(`--files needs the path of the folder on the server, such as /psw/. "${files}" is none.`);
}

async function runPage(args: readonly string[], { out, tell }: Terminal): Promise<void> {
  if (args[0] === '--rules') return out(rulesFor(args.slice(1)));
  const asked = readAsked(args, OWN);
  if (!asked.tag) throw new CommandError(`Say which element: peer-support-widgets page group-finder …\n${MORE}`);
  const request = requestOf(asked);
  const folder = asked.options.get('out') ?? '.';
  const files = [
    [basename(new URL(request.url).pathname), makeFramePage(request)],
    [basename(new URL(oEmbedAddress(request.url)).pathname), makeOEmbed(request)],
  ] as const;
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(folder, name), text);
  } catch (error) {
    throw new CommandError(`${folder} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
  tell(`Wrote ${files.map(([name]) => join(folder, name)).join(' and ')}. Put them where ${request.url} leads to.\n`);
}

export const page: Command = {
  name: 'page',
  summary: 'Makes a page for a frame or for pasting its address, with its oEmbed answer.',
  help: HELP,
  run: runPage,
};
