// What must hold besides the tests: form, lint, types, files that are made, guides and sizes. Content is looked at by tests,
// because its dates go by without any change (docs/decisions/0022).
//
//   node scripts/checks.mjs lint types      runs these, one after another
//
// Prints what a check says only where it fails, with a sentence on what to do, and writes how many held and how many did not
// to the file named by PSW_COUNTS. scripts/test.mjs starts it.
import { writeFileSync } from 'node:fs';
import { run } from './setup.mjs';

/** Name → what it runs, and what it means when that fails. */
const CHECKS = {
  lint: { command: 'eslint', args: ['.', '--max-warnings', '0'], otherwise: 'Lint found faults: see the lines above.' },
  format: {
    command: 'prettier',
    args: ['--check', '.'],
    otherwise: 'Some files are not formatted: `npm run format` does it.',
  },
  templates: {
    command: 'lit-analyzer',
    args: ['--strict', 'src/**/*.ts', 'stories/**/*.ts'],
    otherwise: 'A template does not fit the element it uses: see the lines above.',
  },
  // src by itself, without the types of Node, is compiled by the build.
  types: { command: 'tsc', args: ['-p', 'tsconfig.json'], otherwise: 'The types do not agree: see the lines above.' },
  'made files': {
    command: 'node',
    args: ['scripts/manifest.mjs', '--check'],
    otherwise: 'A file that is made from the sources is out of date: run `npm run manifest` and commit what it writes.',
  },
  guides: {
    command: 'node',
    args: ['scripts/check-guidance.mjs'],
    otherwise: 'A guide names something that does not exist: see the lines above.',
  },
  sizes: {
    command: 'node',
    args: ['scripts/size.mjs'],
    otherwise: 'A file is over its budget: the last of the lines above says which, and by how much.',
  },
};

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const name of process.argv.slice(2)) {
  const { command, args, otherwise } = CHECKS[name];
  const output = [];
  if ((await run(command, args, { onOutput: (text) => output.push(text) })) === 0) {
    counts.passed++;
    console.log(`  ✓ ${name}`);
  } else {
    counts.failed++;
    console.error(`${Buffer.concat(output).toString()}\n  ✗ ${name}: ${otherwise}`);
  }
}
if (process.env.PSW_COUNTS) writeFileSync(process.env.PSW_COUNTS, JSON.stringify({ checks: counts }));
process.exitCode = counts.failed > 0 ? 1 : 0;
