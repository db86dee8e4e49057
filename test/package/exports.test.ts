// The package as somebody sees who installs it.
import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import {
  cdnFiles,
  classFiles,
  definedTags,
  type ExportPath,
  exportPaths,
  filesUnder,
  globToRegExp,
  libraryFiles,
  packageJson,
  isSyntax,
  root,
  type Syntax,
  syntaxOf,
} from './helpers.js';

const modules = (): ExportPath[] =>
  exportPaths().filter(({ script }) => script.endsWith('.js') && !script.includes('/cdn/'));

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
    readonly expression?: {
      readonly callee?: { readonly name?: string; readonly property?: { readonly name?: string } };
    };
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

  describe('of the sources', () => {
    const sources = filesUnder('src').filter((file) => file.endsWith('.ts'));

    /** Whether loading it does something to the page: a bare call that is no `put` into state of its own, or files that do. */
    const acts = (file: string): boolean => {
      const [program] = [...syntaxOf(file)];
      return (program!['body'] as readonly Statement[]).some(({ type, specifiers, source, expression }) => {
        if (type === 'ExpressionStatement') return expression?.callee?.property?.name !== 'put';
        if (type !== 'ImportDeclaration' || specifiers?.length !== 0 || !source?.value.startsWith('.')) return false;
        return acts(join(file, '..', source.value.replace(/js$/, 'ts')).replaceAll('\\', '/'));
      });
    };

    it('names those that act when they are loaded, and no others', () => {
      // A program: nobody imports it.
      const acting = sources.filter((file) => file !== 'src/cli/index.ts' && acts(file));
      // The function that the others call stands in the same folder.
      const listed = sources.filter((file) => isListed(file) && file !== 'src/define/define-once.ts');
      expect(listed).to.deep.equal(acting);
    });

    it('names nothing that is not there', () => {
      const files = [...sources, ...libraryFiles(), ...cdnFiles()];
      const empty = packageJson.sideEffects.filter((glob) => !files.some((file) => globToRegExp(glob).test(file)));
      expect(empty).to.deep.equal([]);
    });
  });

  /** What runs as soon as a file is loaded: not what stands in functions, and not a class, whose static parts are its own. */
  function* atOnce(node: Syntax): Generator<Syntax> {
    if (/Function|^Class/.test(node.type)) return;
    yield node;
    for (const value of Object.values(node)) {
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) if (isSyntax(item)) yield* atOnce(item);
    }
  }

  /** `globalThis`, `Element.prototype`, `document.body`: something of the page, not of ours. */
  const isOfPage = (node: unknown): boolean => {
    if (!isSyntax(node)) return false;
    if (node.type === 'Identifier') return ['globalThis', 'window', 'document', 'self'].includes(String(node['name']));
    if (node.type !== 'MemberExpression') return false;
    return (node['property'] as { name?: string }).name === 'prototype' || isOfPage(node['object']);
  };

  it('lists whatever changes the page when it is loaded', () => {
    const patches = libraryFiles()
      .filter((file) => !isListed(file))
      .filter((file) =>
        [...syntaxOf(file)].slice(0, 1).some((program) =>
          [...atOnce(program)].some((node) => {
            if (node.type === 'AssignmentExpression') return isOfPage(node['left']);
            if (node.type !== 'CallExpression') return false;
            const callee = node['callee'] as Syntax;
            const method = (callee['property'] as { name?: string } | undefined)?.name ?? '';
            const target = (node['arguments'] as Syntax[])[0];
            return (
              (/^(?:defineProperty|defineProperties|assign)$/.test(method) && isOfPage(target)) ||
              (/^(?:define|addEventListener)$/.test(method) && callee.type === 'MemberExpression')
            );
          }),
        ),
      );
    expect(patches).to.deep.equal([]);
  });

  const importsOf = (files: readonly string[]): string =>
    files.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n');
  const isOurs = (id: string): boolean => id.startsWith(join(root, 'dist'));

  it('lets a bundle leave out every module that nobody uses', async () => {
    const free = modules()
      .map(({ script }) => script.slice(2))
      .filter((file) => !isListed(file));
    expect(free).to.include.members(['dist/index.js', 'dist/domain/index.js']);
    const named = free
      .map((file, at) => `import * as unused${at} from ${JSON.stringify(join(root, file))};`)
      .join('\n');
    for (const code of [importsOf(free), named]) {
      expect((await modulesOfBundle(`${code}\nexport const own = 1;`)).filter(isOurs)).to.deep.equal([]);
    }
  });

  it('keeps every define file in a bundle that asks for it by its name alone', async () => {
    const files = definedTags().map((tag) => `dist/define/${tag}.js`);
    const kept = await modulesOfBundle(importsOf(files));
    expect(files.filter((file) => !kept.includes(join(root, file)))).to.deep.equal([]);
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

interface Chunk {
  readonly fileName: string;
  readonly isEntry?: boolean;
  /** Files that are loaded with this one. */
  readonly imports: readonly string[];
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

/** The built modules that end up in the first file of a bundle, and in those that it cannot do without. */
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
  const chunks = output as Chunk[];
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) for (const each of chunks) if (imports.includes(each.fileName)) loaded.add(each);
  return [...loaded].flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([id, { code: kept }]) => (kept ? [id] : [])),
  );
}
