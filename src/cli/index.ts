#!/usr/bin/env node
/** `peer-support-widgets`: what the command line can do. Each command is one file of `commands/`. */
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
});
