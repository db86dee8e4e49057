// npm run check: all that must hold before a change is handed in. Stops at the first thing that does not.
import { ensureInstalled, run } from './setup.mjs';

const STEPS = [
  { command: 'prettier', args: ['--check', '.'], otherwise: 'Some files are not formatted: `npm run format` does it.' },
  { command: 'eslint', args: ['.', '--max-warnings', '0'], otherwise: 'Lint found faults; the lines above say where.' },
  {
    command: 'lit-analyzer',
    args: ['--strict', 'src/**/*.ts', 'stories/**/*.ts'],
    otherwise: 'A template does not fit the element it uses; the lines above say where.',
  },
  { command: 'tsc', args: ['-p', 'tsconfig.json'], otherwise: 'The types do not agree.' },
  {
    command: 'tsc',
    args: ['-p', 'tsconfig.build.json', '--noEmit', '--emitDeclarationOnly', 'false'],
    otherwise: 'src does not compile by itself, without the types of Node.',
  },
  { command: 'node', args: ['scripts/manifest.mjs', '--check'], otherwise: 'custom-elements.json is out of date.' },
  {
    command: 'node',
    args: ['--import', 'tsx', 'scripts/check-content.mjs'],
    otherwise: 'Some content must not be published so; the lines above say which, and docs/content.md what to do.',
  },
  { command: 'node', args: ['scripts/check-guidance.mjs'], otherwise: 'A guide names something that does not exist.' },
  { command: 'node', args: ['scripts/test.mjs'], otherwise: 'Tests failed, or a stage did not run.' },
  { command: 'node', args: ['scripts/size.mjs'], otherwise: 'A file is over its budget.' },
];

ensureInstalled();
for (const { command, args, otherwise } of STEPS) {
  console.log(`\n▸ ${[command, ...args].join(' ')}`);
  if ((await run(command, args)) === 0) continue;
  console.error(`\nCheck failed. ${otherwise}`);
  process.exit(1);
}
console.log('\nCheck passed.');
