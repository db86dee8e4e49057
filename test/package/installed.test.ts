// The package in an empty project, as it comes out of the tarball that npm would publish.
import { expect } from 'chai';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Installed, install, runtimePackages } from '../support/installed.js';
import { runIn } from '../support/programs.js';
import { definedTags, exportPaths, globToRegExp, packageJson, read, root } from './helpers.js';

const NAME = 'peer-support-widgets';
/** 14.4 MB when this was written. Half of it are the source maps of the files for the CDN, and each tag has parts of its own. */
const MOST_BYTES = 15_000_000;
/** Types for a framework mean nothing without it: they are tried where the framework is. */
const isForFramework = ({ types }: { readonly types: string | undefined }): boolean =>
  types?.startsWith('./types/') ?? false;
/** What npm runs by itself while a package is installed, packed or published. */
const LIFECYCLE = /^(?:pre|post)|^(?:install|prepare|prepack|prepublish\w*|publish|dependencies|uninstall)$/;

const nameOf = (path: string): string => NAME + path.slice(1);
const tool = (name: string): string => join(root, 'node_modules/.bin', name);
const LIB = ['es2023', 'dom', 'dom.iterable'];
const MODULES = ['bundler', 'node16', 'nodenext'] as const;

let installed: Installed;

before(async () => {
  installed = await install();
});
after(() => installed.remove());

const inPackage = (file: string): string => readFileSync(join(installed.path, file), 'utf8');

describe('the package in an empty project', () => {
  it('comes with what it needs, and nothing else', () => {
    const lock = JSON.parse(readFileSync(join(installed.folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    const names = Object.keys(lock.packages).flatMap((path) => path.split('node_modules/')[1] ?? []);
    expect(names.sort()).to.deep.equal([NAME, ...runtimePackages().keys()].sort());
  });

  it('leads every export path to a file', async () => {
    const paths = exportPaths().map(({ path }) => nameOf(path));
    const code = `import { existsSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      for (const path of ${JSON.stringify(paths)}) {
        try { if (!existsSync(fileURLToPath(import.meta.resolve(path)))) console.log('not there:', path); }
        catch (error) { console.log(path, error.message); }
      }`;
    writeFileSync(join(installed.folder, 'resolve.js'), code);
    expect(paths).to.have.length.above(90);
    expect(await runIn(installed.folder, process.execPath, ['resolve.js'])).to.include({ status: 0, stdout: '' });
  });

  it('has a command that npx finds, and all it can do works there', async () => {
    const list = { timeZone: 'Europe/London', groups: [{ name: 'Amber', when: { every: 'Monday', time: '18:30' } }] };
    writeFileSync(join(installed.folder, 'list.json'), JSON.stringify(list));
    const npx = (...args: readonly string[]): ReturnType<typeof runIn> =>
      runIn(installed.folder, 'npx', ['--offline', '--no-install', NAME, ...args]);
    const help = await npx('--help');
    for (const command of ['check', 'convert', 'gazetteer', 'page', 'render', 'snippet']) {
      expect(help.stdout).to.match(new RegExp(`^  ${command} `, 'm'));
      expect(await npx(command, '--help'), command).to.include({ status: 0 });
    }
    expect((await npx('check', 'list.json')).stdout).to.include('native, 1 records, 1 groups, 1 meetings');
    expect(JSON.parse((await npx('convert', 'list.json')).stdout)).to.include({ timeZone: 'Europe/London' });
    expect((await npx('convert', 'list.json', '--to', 'icalendar')).stdout).to.include('SUMMARY:Amber');
    const drawn = await npx('render', 'next-meetings', '--data', 'list.json');
    expect(drawn).to.include({ status: 0 });
    expect(drawn.stdout).to.match(/^<next-meetings[^>]*><template shadowroot[^]*Amber/);
  });

  it('can be imported in Node, every path but those for a page', async () => {
    const paths = exportPaths().filter(({ script }) => !script.includes('/cdn/'));
    const imports = paths.map(({ path, script }) =>
      script.endsWith('.json')
        ? `import(${JSON.stringify(nameOf(path))}, { with: { type: 'json' } })`
        : `import(${JSON.stringify(nameOf(path))})`,
    );
    const code = `const all = await Promise.allSettled([${imports.join(',\n')}]);
      for (const { reason } of all) if (reason) console.log(reason.message);`;
    writeFileSync(join(installed.folder, 'import.js'), code);
    const ran = await runIn(installed.folder, process.execPath, ['--no-warnings', 'import.js']);
    expect(ran).to.deep.equal({ status: 0, stdout: '', stderr: '' });
  });

  it('has types for every path, in each way to look them up, and for the tags of a page', async () => {
    const paths = exportPaths().filter((path) => path.types && !isForFramework(path));
    const lines = paths.map(({ path }, at) => `import * as module${at} from '${nameOf(path)}';\nvoid module${at};`);
    const tags = definedTags().map(
      (tag, at) =>
        `const element${at}: number = document.createElement('${tag}').childElementCount;\nvoid element${at};`,
    );
    const use = `const finder = document.createElement('group-finder');
finder.source = '/groups.json';
finder.addEventListener('psw-meeting-open', (event) => event.preventDefault());
// @ts-expect-error: a source is an address
finder.source = 1;`;
    writeFileSync(join(installed.folder, 'every-path.ts'), [...lines, ...tags, use].join('\n'));
    const results = await Promise.all(
      MODULES.map((resolution) => {
        const module = resolution === 'bundler' ? 'esnext' : resolution;
        const config = join(installed.folder, `tsconfig.${resolution}.json`);
        const strict = { strict: true, skipLibCheck: false, noEmit: true, types: [] };
        const compilerOptions = { ...strict, ...{ module, moduleResolution: resolution, target: 'es2022', lib: LIB } };
        writeFileSync(config, JSON.stringify({ compilerOptions, files: ['every-path.ts'] }));
        const tsc = join(root, 'node_modules/typescript/bin/tsc');
        return runIn(installed.folder, process.execPath, [tsc, '-p', config, '--pretty', 'false']);
      }),
    );
    expect(results.map(({ stdout }) => stdout)).to.deep.equal(MODULES.map(() => ''));
  });

  it('brings the command, and each of its commands explains itself', async () => {
    const command = join(installed.folder, 'node_modules/.bin', NAME);
    const { status, stdout } = await runIn(installed.folder, command, ['--help']);
    expect(status).to.equal(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name!);
    expect(commands).to.include('gazetteer');
    const helps = await Promise.all(commands.map((name) => runIn(installed.folder, command, [name, '--help'])));
    for (const [at, help] of helps.entries()) {
      expect(help, commands[at]).to.include({ status: 0, stderr: '' });
      expect(help.stdout).to.include(`${NAME} ${commands[at]}`);
    }
  });
});

describe('the packed package', () => {
  it('holds what was built, the guides, the manifest with what is made from it, and the licence, and nothing else', () => {
    const { files } = installed;
    expect(files).to.include.members(['LICENSE', 'README.md', 'custom-elements.json', 'web-types.json']);
    expect(files).to.include.members(['dist/index.js', 'dist/index.d.ts', 'dist/cdn/integrity.json']);
    expect(files).to.include.members(['docs/self-hosting.md', 'docs/policies.md']);
    const named = packageJson.files.flatMap((glob) => [globToRegExp(glob), globToRegExp(`${glob}/**`)]);
    const always = ['package.json', 'LICENSE', 'README.md'];
    expect(files.filter((path) => !always.includes(path) && !named.some((glob) => glob.test(path)))).to.deep.equal([]);
    const isSource =
      /(?<!\.d)\.ts$|\.(?:test|stories|story)\.|\.tgz$|\.zip$|(?:^|\/)(?:test|node_modules|\.[^/]+)(?:\/|$)/;
    expect(files.filter((path) => isSource.test(path))).to.deep.equal([]);
  });

  it('leads nowhere else from its guides: what a link names is in the package', () => {
    const guides = installed.files.filter((file) => file.endsWith('.md'));
    expect(guides).to.include.members(['README.md', 'docs/snippets.md', 'docs/decisions/README.md']);
    const broken = guides.flatMap((file) => {
      const text = inPackage(file).replace(/^( *)(`{3,}).*?^\1\2|`[^`\n]*`/gms, '');
      return [...text.matchAll(/\]\(([^()\s]+)\)|\b(?:src|href)="([^"]+)"/g)]
        .map(([, link, attribute]) => (link ?? attribute)!.replace(/#.*$/, ''))
        .filter((link) => link && !/^[a-z]+:/i.test(link))
        .filter((link) => !existsSync(join(installed.path, file, '..', link)))
        .map((link) => `${file}: ${link}`);
    });
    expect(broken).to.deep.equal([]);
  });

  it('tells nothing of the machine that it was built on', () => {
    const texts = installed.files.filter((file) => /\.(?:js|map|json|ts|txt|html|css)$/.test(file));
    const faults = texts.filter((file) => {
      const text = inPackage(file);
      if (text.includes(root.replace(/\/$/, '')) || text.includes('file://')) return true;
      if (!file.endsWith('.map')) return false;
      const { sources, sourceRoot = '' } = JSON.parse(text) as { sources: string[]; sourceRoot?: string };
      return [sourceRoot, ...sources].some((each) => /^(?:\/|[A-Za-z]:|\w+:\/\/)/.test(each));
    });
    expect(faults).to.deep.equal([]);
  });

  it(`is not larger than ${MOST_BYTES / 1_000_000} MB`, () => {
    expect(statSync(installed.tarball).size).to.be.below(MOST_BYTES);
  });

  it('runs nothing when it is installed, and needs only what the README gives a reason for (assertion 27)', () => {
    const published = JSON.parse(inPackage('package.json')) as Record<string, Record<string, string>>;
    expect(Object.keys(published['scripts'] ?? {}).filter((name) => LIFECYCLE.test(name))).to.deep.equal([]);
    expect(existsSync(join(installed.path, 'binding.gyp')), 'npm would start a compiler').to.equal(false);
    expect([...runtimePackages()].filter(([, { hasInstallScript }]) => hasInstallScript)).to.deep.equal([]);
    const [, reasons = ''] = /^## Dependencies\n([\s\S]*?)^## /m.exec(read('README.md')) ?? [];
    const names = Object.keys(published['dependencies']!);
    expect(names).to.include('lit');
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).to.deep.equal([]);
    for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      expect(published[kind]).to.equal(undefined);
    expect(published['publishConfig']).to.deep.include({ provenance: true });
  });

  it('satisfies publint', async () => {
    const { status, stdout, stderr } = await runIn(root, tool('publint'), ['run', installed.tarball, '--strict']);
    expect(status, stdout + stderr).to.equal(0);
  });

  it('has types that every kind of resolution finds', async () => {
    // A file of data has no types.
    const wholeFiles = Object.keys(packageJson.exports).filter((path) => path.endsWith('.json') && !path.includes('*'));
    const args = [installed.tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...wholeFiles];
    const { status, stdout, stderr } = await runIn(root, tool('attw'), args);
    expect(status, stdout + stderr).to.equal(0);
  });
});
