// A plugin that makes one file of each feed reader. What several readers share would else become a third file and a fourth:
// more requests before the first result, and a tenth more to load, because small files pack badly. A page has feeds of one
// format, so each reader gets its own copy of what it imports; what only some feeds need still loads on demand.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { filesUnder } from '../files.mjs';
import { root } from '../setup.mjs';

const READER = /[\\/]sources[\\/][\w-]+[\\/]([\w-]+-reader)\.ts(?=\?|$)/;
const MARK = '?of=';

/**
 * The name of the reader that a module is, if it is one and marked as the root of its own copy. A reader that another one is
 * built on is a part of that.
 */
export const readerOf = (id) => {
  const [file, format] = id.split(MARK);
  const reader = READER.exec(file)?.[1];
  return reader && dirname(file).endsWith(`/${format}`) ? reader : undefined;
};

const FOUND = filesUnder('src/sources').flatMap((file) => {
  const reader = READER.exec(file)?.[1];
  return reader ? [{ reader, format: file.split('/').at(-2) }] : [];
});

export const READERS = FOUND.map(({ reader }) => reader);

const isValue = ({ type, importKind, exportKind, specifiers, source }) =>
  source &&
  (type === 'ExportAllDeclaration' || /^(?:Import|ExportNamed)Declaration$/.test(type)) &&
  importKind !== 'type' &&
  exportKind !== 'type' &&
  !(specifiers?.length && specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type'));

/** The files that one imports, and those that these import, without `import()` and without types. */
function importedBy(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const node of parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }).body) {
    if (isValue(node) && node.source.value.startsWith('.'))
      importedBy(join(dirname(file), node.source.value).replace(/\.js$/, '.ts'), found);
  }
  return found;
}

/**
 * @param {string} entry the file that is loaded first: what it imports is there, and not copied
 * @returns {import('vite').Plugin}
 */
export function wholeReaders(entry) {
  const first = importedBy(join(root, entry));
  return {
    name: 'psw-whole-readers',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (!importer || !source.startsWith('.')) return null;
      const [from, reader] = importer.split(MARK);
      if (!reader && kind !== 'dynamic-import') return null;
      const found = await this.resolve(source, from, { kind, skipSelf: true });
      if (!found || first.has(found.id)) return found;
      if (kind === 'dynamic-import') {
        // A reader, and what its format loads later, are built on copies of their own.
        const own = FOUND.find(({ format }) => found.id.includes(`/sources/${format}/`));
        if (own) return `${found.id}${MARK}${own.format}`;
        // What several formats load later stays one file, unless it is built on what all of them have copied.
        if (!reader || dirname(found.id) !== dirname(from)) return found;
      }
      return `${found.id}${MARK}${reader}`;
    },
  };
}
