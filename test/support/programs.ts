/** Programs of others that tests run to their end, without a shell; and the package as npm packs it. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment, root } from '../../scripts/setup.mjs';

const execute = promisify(execFile);

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder, with the tools of the repository at hand. */
export async function runIn(
  folder: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const options = { cwd: folder, env: childEnvironment(env), maxBuffer: 64_000_000 };
  try {
    return { status: 0, ...(await execute(file, args, options)) };
  } catch (error) {
    const { code, message, stdout = '', stderr = '' } = error as { code?: number } & Error & Partial<Ran>;
    return { status: typeof code === 'number' ? code : 1, stdout, stderr: stderr || message };
  }
}

/** Runs npm, which may run no scripts of packages. */
export async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runIn(folder, 'npm', [...args, '--ignore-scripts', '--loglevel=error']);
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stderr}${stdout}`);
  return stdout;
}

/** Packs the package into a folder. @returns the path of the tarball */
export async function packInto(folder: string): Promise<string> {
  await npm(root, 'pack', '--pack-destination', folder);
  return join(
    folder,
    readdirSync(folder).find((name) => /^peer-support-widgets-[\d.]+.*\.tgz$/.test(name))!,
  );
}
