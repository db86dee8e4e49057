// The walls between the folders of src, held a second time: lint sees neither dynamic imports nor a disabled rule.
import { expect } from 'chai';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pureFolders, walls } from '../../scripts/walls.mjs';
import { filesUnder, root, type Syntax, syntaxOf, textOf } from './helpers.js';

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const isTypeOnly = (node: Syntax): boolean => {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType') return true;
  const specifiers = (node['specifiers'] ?? []) as Syntax[];
  return (
    specifiers.length > 0 &&
    specifiers.every((specifier) => (specifier['importKind'] ?? specifier['exportKind']) === 'type')
  );
};

const IMPORTING = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const node of syntaxOf(file)) {
    const source = (node['source'] ?? node['argument']) as Syntax | null | undefined;
    if (!IMPORTING.includes(node.type) || !source) continue;
    const from = textOf(source);
    if (from !== undefined) found.push({ from, isType: isTypeOnly(node) });
  }
  return found;
}

/** The folder of src that a path leads to, or the path itself for a package. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return join(dirname(file), from).split(/[\\/]/)[1] ?? '';
}

function isAllowed(folder: string, target: string, isType: boolean): boolean {
  const wall = walls[folder];
  if (!wall || target === folder) return true;
  if (wall.values.includes(target) || (isType && wall.types?.includes(target))) return true;
  return (wall.packages ?? []).some(
    (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

describe('folders of src', () => {
  const files = filesUnder('src').filter((file) => file.endsWith('.ts'));

  it('are all in the table of walls', () => {
    const folders = new Set(files.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]));
    expect([...folders].filter((folder) => !walls[String(folder)])).to.deep.equal([]);
  });

  it('import only what lies below them', () => {
    const crossed = files.flatMap((file) => {
      const folder = file.split('/').length > 2 ? String(file.split('/')[1]) : '';
      return importsOf(file)
        .filter(({ from, isType }) => !isAllowed(folder, targetOf(file, from), isType))
        .map(({ from }) => `${file} imports ${from}`);
    });
    expect(crossed).to.deep.equal([]);
  });

  it('let an element know another one by its type only', () => {
    const elementOf = (path: string): string | undefined =>
      /^src\/elements\/([\w-]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
    const crossed = files.filter(elementOf).flatMap((file) =>
      importsOf(file)
        .filter(({ from, isType }) => from.startsWith('.') && !isType)
        .filter(({ from }) => ![undefined, elementOf(file)].includes(elementOf(join(dirname(file), from))))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(crossed).to.deep.equal([]);
  });
});

describe('pure folders of src', () => {
  for (const folder of pureFolders) {
    it(`load without a page: ${folder}`, async () => {
      expect(typeof document).to.equal('undefined');
      for (const file of filesUnder(`src/${folder}`)) await import(pathToFileURL(join(root, file)).href);
    });
  }
});
