// What the tests of the package share: its files, and a look into their code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { filesUnder } from '../../scripts/files.mjs';
import { root } from '../../scripts/setup.mjs';

export { filesUnder, globToRegExp } from '../../scripts/files.mjs';
export { classFiles, definedTags } from '../../scripts/build/entries.mjs';
export { root };

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

export interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(read('package.json')) as PackageJson;

export interface ExportPath {
  /** As it stands behind the name of the package, with `*` filled in. */
  readonly path: string;
  readonly types: string | undefined;
  readonly script: string;
}

/** Every module that can be imported, the patterns of package.json written out. */
export function exportPaths(): ExportPath[] {
  return Object.entries(packageJson.exports).flatMap(([path, target]) => {
    const script = typeof target === 'string' ? target : String(target['default']);
    const types = typeof target === 'string' ? undefined : target['types'];
    if (!path.includes('*')) return [{ path, types, script }];
    // `./dist/elements/*/*.js`: the same name in both places.
    const pattern = new RegExp(
      `^${script.slice(2).replace('*', '([^/]+)').replace('*', '\\1').replaceAll('.', '\\.')}$`,
    );
    const names = [...filesUnder('dist'), ...filesUnder('types')].flatMap((file) => pattern.exec(file)?.[1] ?? []);
    const fill = (text: string, name: string): string => text.replaceAll('*', name);
    return names.map((name) => ({
      path: fill(path, name),
      types: types && fill(types, name),
      script: fill(script, name),
    }));
  });
}

/** Built modules of the package, without the files for the CDN. */
export const libraryFiles = (): string[] => scriptsUnder('dist').filter((file) => !file.startsWith('dist/cdn/'));

export const cdnFiles = (): string[] => scriptsUnder('dist/cdn');

function scriptsUnder(folder: string): string[] {
  return filesUnder(folder).filter((file) => file.endsWith('.js'));
}

/** A node of a syntax tree, as far as these tests look at it. */
export interface Syntax {
  readonly type: string;
  readonly [key: string]: unknown;
}

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** All nodes of a file, comments excluded. */
export function* syntaxOf(file: string): Generator<Syntax> {
  const parse = parseAst as unknown as (code: string, options: { lang: string }) => Syntax;
  yield* below(parse(read(file), { lang: file.endsWith('.ts') ? 'ts' : 'js' }));
}

function* below(node: Syntax): Generator<Syntax> {
  yield node;
  for (const value of Object.values(node)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) if (isSyntax(item)) yield* below(item);
  }
}

/** The text of a string or of a piece of a template; undefined for anything else. */
export function textOf(node: Syntax): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateElement') return (node['value'] as { raw: string }).raw;
  return undefined;
}
