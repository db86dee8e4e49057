// A plugin for a file that loads further parts when they are needed. A part uses code of the file that loads it, Lit above
// all, and would import it by its address. But the page may have loaded that file under another one: some content systems
// add `?ver=1.2` to every script. The import would then run the whole file again, with a second Lit and second classes.
// So the file leaves what its parts need under a symbol, and the parts take it from there. What is shared this way must not
// be reassigned later, which holds for everything that is declared once.
import MagicString from 'magic-string';
import { parseAst } from 'vite';

const nameOf = (node) => node.name ?? node.value;

/** The file that is loaded first: its exports, which only the parts use, become properties of one object. */
function leave(code, key) {
  const text = new MagicString(code);
  const shared = [];
  for (const node of parseAst(code).body) {
    if (!/^Export/.test(node.type)) continue;
    if (node.type !== 'ExportNamedDeclaration' || node.declaration || node.source)
      throw new Error(`unforeseen ${node.type}`);
    for (const { local, exported } of node.specifiers) shared.push(`${nameOf(exported)}: ${nameOf(local)}`);
    text.remove(node.start, node.end);
  }
  if (shared.length > 0) text.append(`\nglobalThis[Symbol.for(${key})] ??= {${shared.join(', ')}};\n`);
  return text;
}

/** A part: what it imports from the first file becomes a look into that object. */
function take(code, key, entryFile) {
  const text = new MagicString(code);
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith(`/${entryFile}`)) continue;
    const names = node.specifiers.map((specifier) => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`unforeseen ${specifier.type}`);
      return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
    });
    text.update(
      node.start,
      node.end,
      names.length > 0 ? `const {${names.join(', ')}} = globalThis[Symbol.for(${key})];` : '',
    );
  }
  return text;
}

/**
 * @param {string} entryFile the file that is loaded first, such as `group-finder.js`
 * @param {string} buildId differs between builds, so that the parts of one version never meet the code of another
 * @returns {import('vite').Plugin}
 */
export const shareWithParts = (entryFile, buildId) => ({
  name: 'psw-share-with-parts',
  renderChunk(code, chunk) {
    const key = JSON.stringify(`psw/parts/${entryFile}/${buildId}`);
    const text = chunk.isEntry ? leave(code, key) : take(code, key, entryFile);
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },
});
