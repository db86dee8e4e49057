/**
 * A whole WordPress that lives in the memory of this process: PHP as WebAssembly, the database as SQLite. It asks nobody
 * outside. Its packages are in test/wordpress, and are installed when they are missing.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from '../../scripts/setup.mjs';
import { unzip } from './unzip.js';

const FOLDER = 'test/wordpress';
const HOME = '/wordpress';
const INPUT = '/tmp/psw-input.json';
const LOG = '/tmp/psw-php.log';
/** Stands before the answer of PHP code, so that nothing else that is printed is taken for it. */
const MARK = '\u001e';

/** As much of the packages as is used here: they are not there when types are checked. */
interface Php {
  mkdirTree(path: string): void;
  writeFile(path: string, data: string | Uint8Array): void;
  readFileAsText(path: string): string;
  fileExists(path: string): boolean;
  run(options: { readonly code: string }): Promise<{ readonly text: string; readonly errors: string }>;
  exit(): void;
}
interface PhpAnswer {
  readonly httpStatusCode: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly bytes: Uint8Array;
}
interface Handler {
  request(request: object): Promise<PhpAnswer>;
}
interface Universal {
  readonly PHP: new (runtime: number) => Php;
  readonly PHPRequestHandler: new (options: object) => Handler;
  readonly loadPHPRuntime: (loader: unknown, options: object) => Promise<number>;
  readonly setPhpIniEntries: (php: Php, entries: Readonly<Record<string, string>>) => Promise<void>;
}

export type PhpVersion = '7.4' | '8.3';

export interface WordPressOptions {
  /** Default 8.3. */
  readonly php?: PhpVersion;
  /** Of those in the package: the oldest that the plugin takes, or the newest (the default). */
  readonly release?: '6.5' | 'nightly';
}

export interface WordPressSite {
  /** Of WordPress. */
  readonly version: string;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  /** Paths with their queries, in the order they were asked for. */
  readonly requests: readonly string[];
  /** Runs the body of a PHP function inside WordPress: `$input` is what was given, and `return` answers. */
  evaluate<Answer>(body: string, input?: unknown): Promise<Answer>;
  /** Puts a file where PHP finds it, such as `/tmp/plugin.zip`. */
  put(path: string, data: string | Uint8Array): void;
  /** The text of such a file, which is empty afterwards. */
  take(path: string): string;
  /** Errors, warnings and notices of PHP since the last time. */
  complaints(): string;
  stop(): Promise<void>;
}

/** PHP: the id of somebody with a role. */
export const USER_ID = `
  $user_with = function ($role) {
    if ($role === 'administrator') return 1;
    $user = get_user_by('login', "some-$role");
    return $user ? $user->ID : wp_insert_user(['user_login' => "some-$role", 'user_pass' => wp_generate_password(), 'role' => $role]);
  };`;

/** PHP: saves a post as whoever is signed in; and what a page prints of one. */
export const POSTS = `
  $saved = function ($content, $more = []) {
    $post = ['post_title' => 'A page', 'post_status' => 'publish', 'post_content' => $content];
    $id = wp_insert_post(wp_slash(array_merge($post, $more)), true);
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    return $id;
  };
  $printed = function ($id) {
    $GLOBALS['post'] = get_post($id);
    setup_postdata($GLOBALS['post']);
    return apply_filters('the_content', get_the_content(null, false, $id));
  };`;

// Now, because no time limit of a test runs yet.
ensureInstalled(FOLDER);

function packages(): { readonly load: (name: string) => Promise<unknown>; readonly builds: string } {
  const { resolve } = createRequire(join(root, FOLDER, 'package.json'));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(resolve(name).replace(/\.cjs$/, '.js')).href);
  return { load, builds: join(root, FOLDER, 'node_modules/@wp-playground/wordpress-builds') };
}

async function startPhp(load: (name: string) => Promise<unknown>, version: PhpVersion) {
  const universal = (await load('@php-wasm/universal')) as Universal;
  const { getPHPLoaderModule } = (await load(`@php-wasm/node-${version.replace('.', '-')}`)) as {
    getPHPLoaderModule: () => Promise<unknown>;
  };
  const quit = (_code: number, error: unknown): never => {
    throw error;
  };
  const runtime = await universal.loadPHPRuntime(await getPHPLoaderModule(), { phpWasmAsyncMode: 'asyncify', quit });
  const php = new universal.PHP(runtime);
  await universal.setPhpIniEntries(php, {
    ...{ error_reporting: '32767', display_errors: '0', log_errors: '1', error_log: LOG, memory_limit: '256M' },
  });
  return { php, universal };
}

function putFiles(php: Php, folder: string, zip: Buffer, rename = (path: string): string => path): void {
  for (const [path, data] of unzip(zip)) {
    const target = `${folder}/${rename(path)}`;
    php.mkdirTree(path.endsWith('/') ? target : dirname(target));
    if (!path.endsWith('/')) php.writeFile(target, data);
  }
}

const CONSTANTS = (origin: string): string =>
  Object.entries({
    ...{ WP_HOME: origin, WP_SITEURL: origin, WP_DEBUG: true, WP_DEBUG_LOG: LOG, WP_DEBUG_DISPLAY: false },
    // Nothing by itself, and nobody outside: a test says what an address answers.
    ...{ DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true, WP_HTTP_BLOCK_EXTERNAL: true },
  })
    .map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`)
    .join('\n');

async function putWordPress(php: Php, builds: string, release: string, origin: string): Promise<void> {
  const [core, sqlite] = await Promise.all([
    readFile(join(builds, `src/wordpress/wp-${release}.zip`)),
    readFile(join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip')),
  ]);
  putFiles(php, HOME, core);
  const plugin = `${HOME}/wp-content/mu-plugins/sqlite`;
  putFiles(php, plugin, sqlite, (path) => path.replace(/^[^/]+\//, ''));
  const dropIn = php.readFileAsText(`${plugin}/db.copy`).replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin);
  php.writeFile(`${HOME}/wp-content/db.php`, dropIn);
  const config = php.readFileAsText(`${HOME}/wp-config.php`);
  php.writeFile(
    `${HOME}/wp-config.php`,
    config.replace(/define\( 'WP_DEBUG'.*/, () => CONSTANTS(origin)),
  );
}

/** PHP has one thread: everything waits for its turn. */
function oneAtATime(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png' },
  ...{ '.woff2': 'font/woff2', '.gif': 'image/gif', '.jpg': 'image/jpeg', '.webp': 'image/webp' },
};

/** Sends what WordPress has on disk elsewhere: scripts, styles and pictures are not in the zip that PHP reads. */
async function staticFile(folder: string, path: string): Promise<Buffer | undefined> {
  if (!(extname(path) in TYPES) || path.includes('..')) return undefined;
  return readFile(join(folder, decodeURIComponent(path))).catch(() => undefined);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function answer(request: IncomingMessage, response: ServerResponse, files: string, handler: Handler) {
  const { method = 'GET', url = '/' } = request;
  const path = url.replace(/[?#].*/s, '');
  const file = await staticFile(files, path);
  if (file) {
    response.writeHead(200, { 'content-type': TYPES[extname(path)], 'cache-control': 'max-age=600' }).end(file);
    return;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const body = await bodyOf(request);
  const given = await handler.request({ method, url, headers, ...(body.length > 0 && { body: new Uint8Array(body) }) });
  // While PHP works, this process answers nobody: a connection that is kept would be gone before it is used again.
  response.setHeader('connection', 'close');
  response.writeHead(given.httpStatusCode, given.headers as Record<string, string[]>).end(given.bytes);
}

export async function startWordPress({
  php: version = '8.3',
  release = 'nightly',
}: WordPressOptions = {}): Promise<WordPressSite> {
  const { load, builds } = packages();
  const { php, universal } = await startPhp(load, version);
  const requests: string[] = [];
  const inTurn = oneAtATime();

  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    void answer(request, response, join(builds, `public/wp-${release}`), queued).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await putWordPress(php, builds, release, origin);
  const handler = new universal.PHPRequestHandler({
    ...{ php, documentRoot: HOME, absoluteUrl: origin, cookieStore: false },
    getFileNotFoundAction: () => ({ type: 'internal-redirect', uri: '/index.php' }),
  });
  const queued: Handler = { request: (request) => inTurn(() => handler.request(request)) };

  const evaluate = <Answer>(body: string, input: unknown = null): Promise<Answer> =>
    inTurn(async () => {
      php.writeFile(INPUT, JSON.stringify(input));
      const code = `<?php require '${HOME}/wp-load.php'; ob_start();
        $answer = (function ($input) { ${body} })(json_decode(file_get_contents('${INPUT}'), true));
        ob_end_clean(); echo '${MARK}', json_encode($answer);`;
      const { text, errors } = await php.run({ code });
      const [, json] = text.split(MARK);
      if (json === undefined) throw new Error(`PHP stopped: ${errors}\n${text.slice(0, 2000)}`);
      return JSON.parse(json) as Answer;
    });

  const take = (path: string): string => {
    const text = php.fileExists(path) ? php.readFileAsText(path) : '';
    php.writeFile(path, '');
    return text;
  };

  return {
    version: await evaluate<string>("return get_bloginfo('version');"),
    origin,
    requests,
    evaluate,
    put: (path, data) => {
      php.mkdirTree(dirname(path));
      php.writeFile(path, data);
    },
    take,
    // WordPress does not ship its stand-in for a database.
    complaints: () => take(LOG).replace(/^.*\/mu-plugins\/sqlite\/.*\n/gm, ''),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      php.exit();
    },
  };
}
