/** Finds the command that was asked for, runs it, and says what went wrong in words that help. */
import { type Command, CommandError, type Terminal } from './command.js';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { gazetteer } from './commands/gazetteer.js';
import { page } from './commands/page.js';
import { render } from './commands/render.js';
import { snippet } from './commands/snippet.js';

const NAME = 'peer-support-widgets';
const COMMANDS: readonly Command[] = [check, convert, gazetteer, page, render, snippet];

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h' || word === 'help';

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: ${NAME} <command> [options]\n\nCommands:\n${lines.join('\n')}\n\nMore about one: ${NAME} <command> --help\n`;
}

/** @returns the exit code: 0 done, 1 not done, 2 not understood */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || isHelp(name)) {
    (name === undefined ? terminal.tell : terminal.out)(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    terminal.tell(`There is no command "${name}".\n\n${overview()}`);
    return 2;
  }
  if (args.some(isHelp)) {
    terminal.out(command.help);
    return 0;
  }
  try {
    const code = await command.run(args, terminal);
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.tell(`${error.message}\n`);
    return 1;
  }
}
