/** `page`: a page for one element, for frames and for those who paste an address, with its oEmbed answer. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type FramePageRequest, makeFramePage, makeOEmbed, oEmbedAddress } from '../../snippets/frame-page.js';
import { serverRules, SERVERS } from '../../snippets/server-rules.js';
import { type ElementVocabulary, VOCABULARY } from '../../snippets/vocabulary.js';
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
  --files <path>       Where the files of the library lie, seen from the page. Default: ./
  --height <pixels>    Height of a frame until it tells its own. Default: 600.
  --provider <words>   Who offers it. Default: the name of the server.
  -o, --out <folder>   Where to write. Default: this folder.
  --<attribute> <…>    Any attribute of the element. One that is on or off stands alone: --hide-filters.

  --help               This text.

What your server has to send with the files: peer-support-widgets page --rules <${SERVERS.join('|')}>

Example:
  peer-support-widgets page group-finder --source /groups.json --url https://clinic.example/psw/find.html \\
    --link https://clinic.example/groups --text "All our groups" -o public/psw

More: docs/frame-page.md
`;

const text = { type: 'string' } as const;
const OWN = {
  ...{ url: text, link: text, text, words: text, title: text, files: text, height: text, provider: text },
  out: { type: 'string', short: 'o' },
} as const;

function elementOf(tag: string | undefined): ElementVocabulary {
  const element = VOCABULARY.get(tag ?? '');
  if (element) return element;
  const what = !tag || tag.startsWith('-') ? 'Name an element' : `There is no element "${tag}"`;
  throw new CommandError(`${what}. There are: ${[...VOCABULARY.keys()].join(', ')}.`);
}

function parse(args: readonly string[], attributes: ElementVocabulary['attributes']): Readonly<Record<string, string>> {
  const options: NonNullable<ParseArgsConfig['options']> = { ...OWN };
  for (const { name, kind } of attributes) options[name] = { type: kind === 'flag' ? 'boolean' : 'string' };
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\nWhat there is: peer-support-widgets page --help`);
  }
}

function readAddress(values: Readonly<Record<string, string>>, name: 'url' | 'link', schemes: RegExp): string {
  const value = values[name];
  if (value !== undefined && URL.canParse(value) && schemes.test(value)) return value;
  throw new CommandError(`--${name} needs a whole address, such as https://clinic.example/psw/find.html.`);
}

function readHeight(value: string | undefined): number {
  const height = Number(value ?? 600);
  if (Number.isInteger(height) && height >= 100 && height <= 5000) return height;
  throw new CommandError(`--height needs pixels from 100 to 5000, and "${value}" is none.`);
}

function requestOf(element: ElementVocabulary, values: Readonly<Record<string, string>>): FramePageRequest {
  const text = values['text']?.trim();
  if (!text) throw new CommandError('--text needs the words of the link.');
  const names = new Set(element.attributes.map(({ name }) => name));
  const attributes = Object.entries(values).filter(([name]) => names.has(name) && name !== 'lang');
  const { words, provider, lang: language = 'en', title = text, files = './' } = values;
  return {
    tag: element.tag,
    attributes: Object.fromEntries(attributes),
    url: readAddress(values, 'url', /^https?:\/\/[^?#]*\.html?$/i),
    link: { href: readAddress(values, 'link', /^(?:https?|tel|mailto|sms):/i), text },
    height: readHeight(values['height']),
    ...{ title, language, files },
    ...(words !== undefined && { words }),
    ...(provider !== undefined && { provider }),
  };
}

async function runPage(args: readonly string[], { out, tell }: Terminal): Promise<void> {
  const [tag, ...rest] = args;
  if (tag === '--rules') {
    const server = SERVERS.find((each) => each === rest[0]);
    if (!server) throw new CommandError(`--rules knows ${SERVERS.join(', ')}.`);
    out(serverRules(server, '/psw/'));
    return;
  }
  const element = elementOf(tag);
  const values = parse(rest, element.attributes);
  const request = requestOf(element, values);
  const folder = values['out'] ?? '.';
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
