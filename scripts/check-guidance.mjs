// Says where README.md or CONTRIBUTING.md names an npm script, a path of the repository or a tag that does not exist.
// Looked at is what stands in backticks and in code blocks. `<tag>` and `*` in a path stand for anything.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedTags, manifest } from './build/entries.mjs';
import { filesUnder, globToRegExp } from './files.mjs';
import { root } from './setup.mjs';

const GUIDES = ['README.md', 'CONTRIBUTING.md'];
const FOLDERS = ['src', 'test', 'stories', 'scripts', 'docs', '.storybook', '.ci'];

const CODE = /```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g;
const SCRIPT = /\bnpm (?:run ([\w:-]+)|(test|start)\b)/g;
const PATH = new RegExp(
  `(?<![\\w/.@-])(?:${FOLDERS.map((name) => name.replace('.', '\\.')).join('|')})/[\\w./<>*{},-]*`,
  'g',
);
const TAG = /<\/?([a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=[\s>/]|$)/g;

const tags = definedTags();

function pathExists(path) {
  const plain = path.replace(/[.,]+$/, '');
  if (!/[<*{]/.test(plain)) return existsSync(join(root, plain));
  const pattern = globToRegExp(plain.replace(/<[\w-]+>/g, '*').replace(/\/$/, '/**'));
  return filesUnder(plain.split('/')[0]).some((file) => pattern.test(file));
}

function* faults(text) {
  for (const { 1: block, 2: span, index } of text.matchAll(CODE)) {
    const code = block ?? span;
    const line = text.slice(0, index).split('\n').length;
    for (const [, run, short] of code.matchAll(SCRIPT)) {
      if (!manifest.scripts[run ?? short]) yield { line, fault: `there is no npm script "${run ?? short}"` };
    }
    for (const [path] of code.matchAll(PATH)) if (!pathExists(path)) yield { line, fault: `there is no ${path}` };
    for (const [, tag] of code.matchAll(TAG))
      if (!tags.includes(tag)) yield { line, fault: `there is no tag <${tag}>` };
  }
}

let found = 0;
for (const guide of GUIDES) {
  if (!existsSync(join(root, guide))) continue;
  for (const { line, fault } of faults(readFileSync(join(root, guide), 'utf8'))) {
    console.error(`${guide}:${line}: ${fault}`);
    found++;
  }
}
process.exitCode = found > 0 ? 1 : 0;
