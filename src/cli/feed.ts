/** Reads a feed from a file, an address or standard input, as the elements read it. */
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { problemsEn } from '../i18n/en/problems.js';
import type { Directory, DirectoryFormat } from '../domain/model.js';
import { readerFor } from '../sources/detect.js';
import { feedTextOf } from '../sources/feed-text.js';
import { isTimeZone } from '../domain/time-zone.js';
import { DIRECTORY_FORMATS } from '../sources/formats.js';
import { fetchJson } from '../sources/load.js';
import { explain } from '../sources/load-error.js';
import { LoadError, type LoadFailure } from '../sources/source.js';
import { CommandError, type Terminal } from './command.js';

/** What every command that reads a feed understands, for `parseArgs`. */
export const FEED_OPTIONS = {
  format: { type: 'string' },
  'time-zone': { type: 'string' },
  programme: { type: 'string' },
  language: { type: 'string' },
} as const;

export type FeedOptions = Readonly<Partial<Record<keyof typeof FEED_OPTIONS, string>>>;

/** The same for its help. */
export const FEED_HELP = `  <file | address | ->   JSON, CSV or a calendar (.ics); - is standard input.
  --format <name>        ${DIRECTORY_FORMATS.filter((name) => name !== 'html').join(', ')}. Default: found out by itself.
  --time-zone <zone>     As on the element: for records without a zone, such as Europe/London.
  --programme <name>     As on the element: aa, na, al-anon, other.
  --language <tag>       As on the element, where a feed has several.`;

export interface Feed {
  readonly directory: Directory;
  readonly format: DirectoryFormat;
  /** The feed as text, where it came as one: to find the lines of its records. */
  readonly text: string;
}

/** The feed could not be read at all. */
export class UnreadableFeed extends Error {
  override readonly name = 'UnreadableFeed';
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.ics': 'text/calendar',
};

interface Loaded {
  readonly value: unknown;
  readonly text: string;
  readonly url: string;
}

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (name !== '-')
    return new Uint8Array(
      await readFile(name).catch((error: unknown) => {
        const why = (error as { readonly code?: string }).code === 'ENOENT' ? 'There is no such file.' : String(error);
        throw new UnreadableFeed(`${name}: ${why}`);
      }),
    );
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return new Uint8Array(Buffer.concat(parts));
}

async function loadFile(name: string): Promise<Loaded> {
  const bytes = await bytesOf(name);
  const text = new TextDecoder().decode(bytes);
  const url = name === '-' ? 'standard input' : name;
  try {
    return { value: JSON.parse(text) as unknown, text, url };
  } catch {
    const found = feedTextOf({ text, parts: [bytes], contentType: CONTENT_TYPES[extname(name).toLowerCase()] ?? '' });
    if (found) return { value: found, text: found.text, url };
    throw new LoadError(explain({ kind: 'not-json', url }, { kind: 'not-json', url, text }));
  }
}

async function loadAddress(url: string, now: () => number): Promise<Loaded> {
  const { value, url: came } = await fetchJson(url, {
    now,
    otherwise: (answer) => Promise.resolve(feedTextOf(answer)),
  });
  const text = (value as { readonly text?: unknown } | null)?.text;
  return { value, text: typeof text === 'string' ? text : JSON.stringify(value, null, 1), url: came };
}

const inWords = ({ kind, url, status, detail }: LoadFailure): string =>
  [problemsEn.failures[kind].replace('{url}', url).replace('{status}', String(status ?? '')), detail]
    .filter(Boolean)
    .join(' ');

/** The format that was named, or `auto`. */
export function formatOf(name: string | undefined): DirectoryFormat | 'auto' {
  if (name === undefined || name === 'auto') return 'auto';
  const format = DIRECTORY_FORMATS.find((each) => each === name);
  if (!format) throw new CommandError(`There is no format "${name}". Formats: auto, ${DIRECTORY_FORMATS.join(', ')}.`);
  return format;
}

/** Reads a feed. Rejects with `UnreadableFeed`, in words. `at`: the present, epoch milliseconds. */
export async function readFeed(name: string, options: FeedOptions, at: number, terminal: Terminal): Promise<Feed> {
  const format = formatOf(options.format);
  const { 'time-zone': timeZone, programme, language } = options;
  if (timeZone && !isTimeZone(timeZone))
    throw new CommandError(`--time-zone "${timeZone}" is no IANA zone such as Europe/London.`);
  terminal.tell(`Reading ${name === '-' ? 'standard input' : name} …\n`);
  const now = (): number => at;
  try {
    const loaded = isAddress(name) ? await loadAddress(name, now) : await loadFile(name);
    const reader = await readerFor(loaded.value, format, loaded.url);
    let pages = 0;
    const get = (url: string): ReturnType<typeof fetchJson> => {
      terminal.tell(`Asking for page ${(pages += 1) + 1} …\n`);
      return fetchJson(url, { now });
    };
    const value = isAddress(name)
      ? ((await reader.gather?.(loaded.value, get, loaded.url)) ?? loaded.value)
      : loaded.value;
    const directory = reader.read(value, {
      url: loaded.url,
      asOf: at,
      ...(timeZone && { timeZone }),
      ...(programme && { programme }),
      ...(language && { language }),
    });
    return { directory, format: reader.format, text: loaded.text };
  } catch (error) {
    if (error instanceof LoadError) throw new UnreadableFeed(inWords(error.failure));
    throw error;
  }
}

const UNREAD = 2;

/** The exit code of a command on a feed: its own, or 2 after the words of a feed that could not be read. */
export async function orUnread(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    terminal.tell(`${error.message}\n`);
    return UNREAD;
  }
}

/** What a command makes: to a file that was named, else to standard output. */
export async function writeOut(terminal: Terminal, out: string | undefined, text: string): Promise<void> {
  if (out === undefined) return terminal.out(text);
  await writeFile(out, text);
  terminal.tell(`Written: ${out}\n`);
}
