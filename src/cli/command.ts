/** What a command is, and how it talks. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Terminal {
  /** What the command makes. */
  readonly out: (text: string) => void;
  /** What it says about it, and what went wrong. */
  readonly tell: (text: string) => void;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @param args what stands behind the name of the command */
  /** A number is the exit code, where it is not 0. */
  run(args: readonly string[], terminal: Terminal): Promise<unknown>;
}

/** Something that the person at the terminal can mend. The message says how. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The options and the rest of what stands behind a command; a mistake names the way to its help. */
export function parseCommand<const T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\nWhat there is: peer-support-widgets ${command} --help`);
  }
}
