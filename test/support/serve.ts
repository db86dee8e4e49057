/**
 * A web server for tests: 127.0.0.1, a free port, answers that a test can set, and a log of what was asked. Gives files
 * of folders, or what a test put in their place. Closes itself after five minutes without a request, should a test
 * forget to.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const LONGEST_REST_MS = 5 * 60_000;
const LONGEST_DELAY_MS = 30_000;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Answer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function gives one piece after another, so that a big body need not stand in memory. */
  readonly body?: string | Uint8Array | (() => Iterable<string> | AsyncIterable<string>);
  /** Waits before it answers. */
  readonly delayMs?: number;
  /** Takes the request and never answers. */
  readonly hangs?: boolean;
}

export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** In the order they came. */
  readonly requests: readonly SeenRequest[];
  /** Sets what a path answers from now on: always the same, or by the number of the request, from 0. */
  set(path: string, answer: Answer | ((turn: number) => Answer)): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Prefix of paths, such as `/cdn/` → folder. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Answers for paths that nothing was set for; undefined for what it does not know. */
  readonly make?: (path: string) => Answer | undefined;
  /** Sent with every answer; an answer's own win. */
  readonly headers?: Readonly<Record<string, string>>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function fileAnswer(path: string, folders: Readonly<Record<string, string>>): Promise<Answer> {
  for (const [prefix, folder] of Object.entries(folders)) {
    const rest = normalize(decodeURIComponent(path.slice(prefix.length)));
    if (!path.startsWith(prefix) || rest.startsWith('..')) continue;
    const body = await readFile(join(folder, rest)).catch(() => undefined);
    if (body) return { body, headers: { 'content-type': TYPES[extname(rest)] ?? 'application/octet-stream' } };
  }
  return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain' } };
}

async function send(response: ServerResponse, answer: Answer, shared: Readonly<Record<string, string>>): Promise<void> {
  const { status = 200, headers, body = '', delayMs = 0, hangs = false } = answer;
  if (delayMs > 0) await pause(Math.min(delayMs, LONGEST_DELAY_MS));
  if (hangs || response.destroyed) return;
  response.writeHead(status, { 'cache-control': 'no-store', ...shared, ...headers });
  if (typeof body !== 'function') {
    response.end(body);
    return;
  }
  // A visitor that has had enough hangs up: that is no fault here.
  await pipeline(Readable.from(body()), response).catch(() => undefined);
}

export async function serve({ folders = {}, headers = {}, make }: ServeOptions = {}): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  // What a browser asks for by itself must not look like a request of ours.
  const answers = new Map<string, (turn: number) => Answer>([['/favicon.ico', () => ({ status: 204 })]]);
  const turns = new Map<string, number>();

  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    timer.refresh();
    const bare = path.replace(/\?.*/s, '');
    if (bare !== '/favicon.ico') requests.push({ method, path, headers: request.headers });
    const turn = turns.get(bare) ?? 0;
    turns.set(bare, turn + 1);
    const set = answers.get(bare)?.(turn) ?? make?.(bare);
    const answer = set ? Promise.resolve(set) : fileAnswer(bare, folders);
    void answer.then((each) => send(response, each, headers)).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = (): Promise<void> =>
    new Promise((done) => {
      clearTimeout(timer);
      server.close(() => done());
      server.closeAllConnections();
    });
  const timer = setTimeout(() => void close(), LONGEST_REST_MS);
  timer.unref();

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    set(path, answer) {
      turns.delete(path);
      answers.set(path, typeof answer === 'function' ? answer : () => answer);
    },
    close,
  };
}
