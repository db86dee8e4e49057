// dist/cdn: the files that a page loads straight from a server.
//   <tag>.js      one for each tag: all that its first screen needs in one file, Lit included
//   all.js        every tag
//   all.iife.js   the same as a classic script, parts, loader and all, for pages that cannot load modules
//   loader.js     loads what the page uses, makes elements of placeholders and links, sets the height of frames
//   embed.html    the page for frames, with embed.js and embed.css
//   parts/        what the files above load later, when a visitor asks for it
//   integrity.json, LICENSES.txt
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';
import { definedTags, manifest } from './entries.mjs';
import { leafletWithoutMarkup } from './leaflet-without-markup.mjs';
import { litProperties } from './lit-properties.mjs';
import { litTrimmed } from './lit-trimmed.mjs';
import { minifyLit } from './minify-lit.mjs';
import { papaparseAsModule } from './papaparse-as-module.mjs';
import { shareWithParts } from './share-with-parts.mjs';
import { sharedTrustedTypesPolicy } from './trusted-types.mjs';
import { readerOf, READERS, wholeReaders } from './whole-readers.mjs';

const FOLDER = 'dist/cdn';
const NOTICE = `${manifest.name} ${manifest.version}, MIT`;
/** What has no Lit in it: the parts take it from the file that loads them. */
const WITHOUT_LIT = ['loader', 'embed'];
const bannerOf = ({ isEntry, name }) =>
  isEntry && !WITHOUT_LIT.includes(name)
    ? `/*! ${NOTICE}. Holds Lit, BSD-3-Clause, Google LLC: see LICENSES.txt */`
    : `/*! ${NOTICE} */`;

const digest = (algorithm, data, encoding) => createHash(algorithm).update(data).digest(encoding);

/** The same for the same sources and packages, on any machine. */
function buildId() {
  const files = [...filesUnder('src'), ...filesUnder('scripts/build'), 'package-lock.json'];
  return digest(
    'sha256',
    files.map((file) => digest('sha256', readFileSync(join(root, file)), 'hex')).join(),
    'hex',
  ).slice(0, 12);
}

const passConfig = ({ name, file, plugins = [], format = 'es', output = {} }) => ({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [papaparseAsModule(), minifyLit(), litProperties(), litTrimmed(), leafletWithoutMarkup(), ...plugins],
  // The production build of Lit, wherever this runs.
  mode: 'production',
  build: {
    outDir: FOLDER,
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    // The name is for what a classic script exports, which is nothing.
    lib: { entry: { [name]: file }, formats: [format], name: 'peerSupportWidgets' },
    rolldownOptions: {
      // Code that parts share with the entry stays in the entry, which may get exports for it.
      preserveEntrySignatures: 'allow-extension',
      // What one element loads later another one may need at once: in all.js that is no mistake.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // Library mode would keep white space.
        minify: true,
        comments: false,
        postBanner: bannerOf,
        entryFileNames: format === 'iife' ? '[name].iife.js' : '[name].js',
        // The bundler's own helper would else be named after the tool.
        chunkFileNames: (chunk) => `parts/${name}-${chunk.name.includes('runtime') ? 'internal' : '[name]'}-[hash].js`,
        ...output,
      },
    },
  },
});

/** The modules that the first file holds, and those that each reader holds: all that they import without `import()`. */
function staticModules() {
  const owners = new Map();
  const plugin = {
    name: 'psw-static-modules',
    buildEnd() {
      const walk = (id, owner) => {
        if (owners.has(id)) return;
        owners.set(id, owner);
        this.getModuleInfo(id)?.importedIds.forEach((imported) => walk(imported, owner));
      };
      const ids = [...this.getModuleIds()];
      ids.filter((id) => this.getModuleInfo(id).isEntry).forEach((id) => walk(id, 'first'));
      for (const id of ids) if (readerOf(id)) walk(id, readerOf(id));
    },
  };
  return { plugin, isIn: (owner) => (id) => owners.get(id) === owner };
}

/** One pass for each tag, because what two entries of one pass share would become a third file. */
function tagPass(name, id) {
  const first = staticModules();
  return {
    name,
    file: `src/define/${name}.ts`,
    plugins: [
      wholeReaders(`src/define/${name}.ts`),
      first.plugin,
      sharedTrustedTypesPolicy(),
      shareWithParts(`${name}.js`, id),
    ],
    // Left to itself the bundler moves what several parts share with the first file into a file of its own, which the
    // first file would have to wait for. A group with the entry's name keeps it there.
    // So it would do with what a reader shares with the files that it loads itself.
    output: {
      codeSplitting: {
        groups: [
          { name, test: first.isIn('first'), minSize: 0 },
          ...READERS.map((reader) => ({ name: reader, test: first.isIn(reader), minSize: 0 })),
        ],
      },
    },
  };
}

function writeLicenses() {
  const packages = Object.keys(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages);
  // What Lit consists of, and what the parts hold. @lit-labs/ssr-dom-shim is for servers and is not in these files.
  const bundled = packages.filter((path) =>
    /^node_modules\/(?:lit|lit-html|lit-element|@lit\/[\w-]+|leaflet|supercluster|kdbush|qr|ical\.js|papaparse)$/.test(
      path,
    ),
  );
  const own = [manifest.name, readFileSync(join(root, 'LICENSE'), 'utf8')];
  const others = bundled.map((path) => [
    path.slice('node_modules/'.length),
    readFileSync(join(root, path, 'LICENSE'), 'utf8'),
  ]);
  const text = [own, ...others]
    .map(([name, licence]) => `${name}\n${'='.repeat(name.length)}\n\n${licence.trim()}\n`)
    .join('\n\n');
  writeFileSync(join(root, FOLDER, 'LICENSES.txt'), text);
}

/** embed.html and its style sheet. */
async function writeFramePage() {
  const { emptyFramePage } = await tsImport('../../src/snippets/frame-page.ts', import.meta.url);
  writeFileSync(join(root, FOLDER, 'embed.html'), emptyFramePage());
  cpSync(join(root, 'src/embed/embed.css'), join(root, FOLDER, 'embed.css'));
}

function writeIntegrity() {
  const files = filesUnder(FOLDER).filter((file) => file.endsWith('.js'));
  const entries = files.map((file) => [
    file.slice(FOLDER.length + 1),
    `sha384-${digest('sha384', readFileSync(join(root, file)), 'base64')}`,
  ]);
  writeFileSync(join(root, FOLDER, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** Libraries that several files hold, a third of a megabyte of source each. */
const LIBRARIES = /node_modules\/(?:ical\.js|leaflet|papaparse)\//;

/**
 * A reader has its own copy of what it imports, for each tag: its text stands once, in the maps of all.js.
 * So does all that the one file for classic scripts holds.
 */
const COPY = /parts\/(?!all-)[\w-]+-reader-[\w-]+\.js\.map$|all\.iife\.js\.map$/;

/**
 * Takes texts out of source maps that would be there many times: of libraries, which are on npm as they are, and of readers.
 * Places in them keep their file and line.
 */
function trimMaps(folder) {
  for (const file of filesUnder(folder).filter((each) => each.endsWith('.js.map'))) {
    const map = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const isLeftOut = (source) => COPY.test(file) || LIBRARIES.test(source);
    if (!map.sources.some(isLeftOut)) continue;
    map.sourcesContent = map.sourcesContent.map((text, at) => (isLeftOut(map.sources[at]) ? null : text));
    writeFileSync(join(root, file), JSON.stringify(map));
  }
}

/** One tag once more, into another folder: the same files, as long as nothing but the sources decides. */
export async function buildAgain(tag, folder) {
  const config = passConfig(tagPass(tag, buildId()));
  await build({ ...config, build: { ...config.build, outDir: folder } });
  trimMaps(relative(root, resolve(root, folder)));
}

export async function buildCdn() {
  const tags = definedTags();
  if (tags.length === 0) throw new Error('There is no define file in src/define: nothing to build for the CDN.');
  const id = buildId();
  const passes = [
    ...tags.map((tag) => tagPass(tag, id)),
    tagPass('all', id),
    {
      name: 'all',
      file: 'src/embed/all.ts',
      format: 'iife',
      plugins: [sharedTrustedTypesPolicy()],
      output: { codeSplitting: false },
    },
    {
      name: 'loader',
      file: 'src/embed/loader.ts',
      plugins: [shareWithParts('loader.js', id)],
    },
    { name: 'embed', file: 'src/embed/embed.ts' },
  ];
  for (const pass of passes) await build(passConfig(pass));
  trimMaps(FOLDER);
  await writeFramePage();
  writeLicenses();
  writeIntegrity();
}
