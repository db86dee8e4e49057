/** Another program that answers each line with a line: one start for many questions. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface LineProgram {
  /** Text in, text out, through the filter of that name. */
  ask(filter: string, text: string): Promise<string>;
  stop(): void;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

interface Waiting {
  readonly done: (answer: string) => void;
  readonly failed: (error: Error) => void;
}

export function startProgram(command: string, args: readonly string[]): LineProgram {
  const child = spawn(command, args, { cwd: HERE, stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting: Waiting[] = [];
  let complaints = '';
  child.stderr.on('data', (piece: Buffer) => (complaints += String(piece)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    waiting.shift()?.done(Buffer.from(line, 'base64').toString('utf8'));
  });
  const end = (why: string): void => {
    for (const { failed } of waiting.splice(0)) failed(new Error(`${command} ${why}: ${complaints}`));
  };
  child.on('error', (error) => end(error.message));
  child.on('exit', (code) => end(`ended with code ${code}`));
  return {
    ask: (filter, text) =>
      new Promise((done, failed) => {
        waiting.push({ done, failed });
        child.stdin.write(`${filter} ${Buffer.from(text).toString('base64')}\n`);
      }),
    stop: () => void child.kill(),
  };
}
