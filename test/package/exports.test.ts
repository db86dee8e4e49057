// The package as somebody sees who installs it.
import { expect } from 'chai';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import {
  classFiles,
  definedTags,
  filesUnder,
  globToRegExp,
  libraryFiles,
  packageJson,
  root,
  syntaxOf,
} from './helpers.js';

interface ExportPath {
  /** As it stands behind the name of the package, with `*` filled in. */
  readonly path: string;
  readonly types: string | undefined;
  readonly script: string;
}

/** Every module that can be imported, the patterns of package.json written out. */
function exportPaths(): ExportPath[] {
  return Object.entries(packageJson.exports).flatMap(([path, target]) => {
    const script = typeof target === 'string' ? target : String(target['default']);
    const types = typeof target === 'string' ? undefined : target['types'];
    if (!path.includes('*')) return [{ path, types, script }];
    // `./dist/elements/*/*.js`: the same name in both places.
    const pattern = new RegExp(
      `^${script.slice(2).replace('*', '([^/]+)').replace('*', '\\1').replaceAll('.', '\\.')}$`,
    );
    const names = filesUnder('dist').flatMap((file) => pattern.exec(file)?.[1] ?? []);
    const fill = (text: string, name: string): string => text.replaceAll('*', name);
    return names.map((name) => ({
      path: fill(path, name),
      types: types && fill(types, name),
      script: fill(script, name),
    }));
  });
}

const modules = (): ExportPath[] =>
  exportPaths().filter(({ script }) => script.endsWith('.js') && !script.includes('/cdn/'));

const runTool = (name: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
};

describe('export paths', () => {
  it('lead to files', () => {
    expect(exportPaths().filter(({ script }) => !existsSync(join(root, script)))).to.deep.equal([]);
    expect(modules().filter(({ types }) => !types || !existsSync(join(root, types)))).to.deep.equal([]);
  });

  it('name the types first, or some tools do not find them', () => {
    const late = Object.entries(packageJson.exports).filter(
      ([, target]) => typeof target !== 'string' && Object.keys(target)[0] !== 'types',
    );
    expect(late).to.deep.equal([]);
  });

  it('reach every element, its class and its define file', () => {
    const paths = exportPaths().map(({ path }) => path);
    expect(definedTags()).to.have.length.above(0);
    expect(classFiles()).to.have.length(definedTags().length);
    for (const tag of definedTags()) expect(paths).to.include.members([`./elements/${tag}.js`, `./define/${tag}.js`]);
  });

  it('load in Node without a page, by the name of the package', () => {
    const names = modules().map(({ path }) => join('peer-support-widgets', path));
    const code = `for (const name of ${JSON.stringify(names)}) await import(name).catch((error) => console.log(name, error.message));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
    expect(output).to.equal('');
  });
});

describe('sideEffects', () => {
  const isListed = (file: string): boolean =>
    packageJson.sideEffects.some((pattern) => globToRegExp(pattern).test(file));

  interface Statement {
    readonly type: string;
    readonly specifiers?: readonly unknown[];
    readonly source?: { readonly value: string };
    readonly expression?: { readonly callee?: { readonly name?: string } };
  }

  /**
   * Whether loading a file registers tags: itself, or by what it imports for that alone. The bundler leaves an empty
   * import behind where it wrote a constant in place; that one leads to a file without effect.
   */
  const hasEffect = (file: string): boolean => {
    const [program] = [...syntaxOf(file)];
    return ((program?.['body'] ?? []) as readonly Statement[]).some(({ type, specifiers, source, expression }) => {
      if (expression?.callee?.name === 'defineOnce') return true;
      if (type !== 'ImportDeclaration' || specifiers?.length !== 0 || !source?.value.startsWith('.')) return false;
      return hasEffect(join(file, '..', source.value).replaceAll('\\', '/'));
    });
  };

  it('lists the files that register tags', () => {
    expect(libraryFiles().filter((file) => hasEffect(file) && !isListed(file))).to.deep.equal([]);
  });

  it('lists no others', () => {
    // The function that the others call stands in the same folder.
    const listed = libraryFiles().filter((file) => isListed(file) && file !== 'dist/define/define-once.js');
    expect(listed.filter((file) => !hasEffect(file))).to.deep.equal([]);
  });

  it('lets a bundle of one class leave out the other elements', async () => {
    for (const file of classFiles().map((source) => source.replace(/^src/, 'dist').replace(/ts$/, 'js'))) {
      const code = `export * from ${JSON.stringify(join(root, file))};\nimport ${JSON.stringify(join(root, 'dist/index.js'))};`;
      const others = (await modulesOfBundle(code)).filter(
        (id) => id.includes('/dist/elements/') && !id.includes(join(file, '..')),
      );
      expect(others, file).to.deep.equal([]);
    }
  });
});

/** The built modules that end up in the first file of a bundle. */
async function modulesOfBundle(code: string): Promise<string[]> {
  const entry = 'virtual-entry.js';
  const isEntry = (id: string): boolean => id.endsWith(entry);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (isEntry(id) ? id : undefined),
        load: (id) => (isEntry(id) ? code : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: [/^lit/, /^@lit\//] },
    },
  });
  const { output } = Array.isArray(result) ? result[0]! : (result as { output: unknown[] });
  const chunks = output as { isEntry?: boolean; modules?: Record<string, { code: string | null }> }[];
  const first = chunks.find((chunk) => chunk.isEntry);
  return Object.entries(first?.modules ?? {}).flatMap(([id, { code: kept }]) => (kept ? [id] : []));
}

describe('the packed package', () => {
  it('holds what was built, the types for frameworks, the manifest and the licence, and nothing else', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const parsed = JSON.parse(output) as
      { files: { path: string }[] }[] | Record<string, { files: { path: string }[] }>;
    const files = (Object.values(parsed)[0]?.files ?? []).map(({ path }) => path);
    expect(files).to.include.members([
      'package.json',
      'LICENSE',
      'custom-elements.json',
      'dist/index.js',
      'dist/index.d.ts',
    ]);
    const isExpected = /^(?:dist\/|types\/|(?:package\.json|custom-elements\.json|LICENSE|README\.md|CHANGELOG\.md)$)/;
    expect(files.filter((path) => !isExpected.test(path))).to.deep.equal([]);
  });

  it('satisfies publint', () => {
    expect(runTool('publint', '--strict')).to.equal('');
  });

  it('has types that every kind of resolution finds', () => {
    const wholeFiles = ['./custom-elements.json', './package.json'];
    expect(runTool('attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...wholeFiles)).to.equal(
      '',
    );
  });
});
