/** The examples for frameworks, with the package as it is packed: installed, built and checked by their own tools. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, ensureInstalled, root } from '../../scripts/setup.mjs';
import { packInto, runIn } from './programs.js';

export const EXAMPLES = join(root, 'examples');
/** Places to paste whose lines are compiled with the examples, and how their files end. */
export const COMPILED_PLACES = { react: 'tsx', vue: 'vue', svelte: 'svelte' } as const;
const PACKAGE = join(EXAMPLES, 'node_modules/peer-support-widgets');
/** Each takes a core and some hundred megabytes. */
const AT_ONCE = 3;

/** Installs what the examples need, and the package out of its tarball. */
export async function setUpExamples(): Promise<void> {
  ensureInstalled(EXAMPLES);
  const folder = mkdtempSync(join(tmpdir(), 'psw-packed-'));
  const tarball = await packInto(folder);
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  const unpacked = await runIn(folder, 'tar', ['-xzf', tarball, '-C', PACKAGE, '--strip-components', '1']);
  if (unpacked.status !== 0) throw new Error(`The tarball could not be unpacked: ${unpacked.stderr}`);
  rmSync(folder, { recursive: true });
}

export interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

export interface Task {
  readonly tool: string;
  readonly args: readonly string[];
  /** From `examples`. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A tool of the examples, or else one of the repository. */
const pathOf = (tool: string): string =>
  [EXAMPLES, root].map((folder) => join(folder, 'node_modules/.bin', tool)).find(existsSync)!;

async function run({ tool, args, folder, env }: Task): Promise<Outcome> {
  const ran = await runIn(join(EXAMPLES, folder), process.execPath, [pathOf(tool), ...args], env);
  return { exitCode: ran.status, output: ran.status === 0 ? ran.stdout : ran.stdout + ran.stderr };
}

/** Runs all, a few at a time; gives what came of each, by its name. */
export async function runAll<Name extends string>(tasks: Readonly<Record<Name, Task>>): Promise<Record<Name, Outcome>> {
  const waiting = Object.entries<Task>(tasks);
  const outcomes: Record<string, Outcome> = {};
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcomes;
}

export interface ExampleServer {
  readonly address: string;
  close(): void;
}

/** Starts a server of an example, which says its address once it listens. */
export function startServer(file: string, env: Readonly<Record<string, string>>): Promise<ExampleServer> {
  const child = spawn(process.execPath, [file], { cwd: EXAMPLES, env: childEnvironment({ ...env, PORT: '0' }) });
  let said = '';
  return new Promise((done, fail) => {
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address) done({ address, close: () => void child.kill() });
    });
    child.on('exit', () => fail(new Error(`The server ended: ${said}`)));
  });
}
