/** What a command is, and how it talks. */

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
