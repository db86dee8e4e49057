// What has to be there before anything runs: the locked packages, and for the tests a browser.
// Only built-in modules here: this file runs before node_modules exists, on whatever Node the person has.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** npm writes what it installed to a hidden lock file, as its last act; every package of ours must be in it. */
function isInstalled(folder) {
  const wanted = readJson(join(folder, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(folder, 'node_modules/.package-lock.json'))?.packages;
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Runs `npm ci` when packages are missing or are not those of the lock file.
 * @param {string} [folder] one with a lock file of its own, such as `test/wordpress`: tools that only some tests need
 */
export function ensureInstalled(folder = '') {
  const place = resolve(root, folder);
  if (isInstalled(place)) return;
  const of = relative(root, place);
  console.log(`Installing the locked packages${of && ` of ${of}`} (npm ci) …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: place,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (status !== 0) throw new Error('npm ci failed: see the lines above.');
}

/** The Node pinned in package.json, or the one that runs this, should the pin be missing. */
function pinnedNode() {
  const path = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : process.execPath;
}

export function childEnvironment(extra = {}) {
  return { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? ''), ...extra };
}

/**
 * Runs a command of a package (`vite`) or a file of ours with the pinned Node; gives its exit code.
 * @param {string} command `node`, or the name of a command in node_modules/.bin
 * @param {string[]} args
 * @param {{env?: Record<string, string | undefined>, onOutput?: (text: Buffer) => void}} [options] `onOutput` gets what it
 *   prints, instead of the terminal
 * @returns {Promise<number>}
 */
export function run(command, args, { env, onOutput } = {}) {
  const output = onOutput ? 'pipe' : 'inherit';
  const child = spawn(command === 'node' ? pinnedNode() : join(bin, command), args, {
    cwd: root,
    env: childEnvironment(env),
    stdio: ['ignore', output, output],
    shell: windows,
  });
  child.stdout?.on('data', onOutput);
  child.stderr?.on('data', onOutput);
  // Whoever stops this process means the child too.
  const stop = (signal) => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((done) => {
    const end = (code) => {
      for (const signal of signals) process.off(signal, stop);
      done(code ?? 1);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(1);
    });
    // Not `exit`: some of what it printed may still be on its way.
    child.on('close', end);
  });
}
