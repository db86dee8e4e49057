// A plugin for a file that loads further parts when they are needed. A part uses code of the file that loads it, Lit above
// all, and would import it by its address. But the page may have loaded that file under another one: some content systems
// add `?ver=1.2` to every script. The import would then run the whole file again, with a second Lit and second classes.
// So the file leaves what its parts need under a symbol, and the parts take it from there. What is shared this way must not
// be reassigned later, which holds for everything that is declared once.
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { everyNode } from './every-node.mjs';

const nameOf = (node) => node.name ?? node.value;

/** Places in the list that the first file leaves: the exports in order of name. A list is shorter than names. */
const placesOf = (chunk) => new Map([...chunk.exports].sort().map((name, place) => [name, place]));

/** The file that is loaded first: its exports, which only the parts use, become one list. */
function leave(text, code, key, places) {
  const shared = [];
  for (const node of parseAst(code).body) {
    if (!/^Export/.test(node.type)) continue;
    if (node.type !== 'ExportNamedDeclaration' || node.declaration || node.source)
      throw new Error(`unforeseen ${node.type}`);
    for (const { local, exported } of node.specifiers) shared[places.get(nameOf(exported))] = nameOf(local);
    text.remove(node.start, node.end);
  }
  if (shared.length > 0) text.append(`\nglobalThis[Symbol.for(${key})] ??= [${shared.join(', ')}];\n`);
}

/** What the bundler's own helper does, which makes the namespace of a module that shares its file with others. */
const NAMESPACE =
  '(all) => { const out = {}; for (const name in all) Object.defineProperty(out, name, { get: all[name], enumerable: true }); return out; }';

/** The bundler's helper in place of its import: one line is not worth a request. */
function inlineHelper(text, code, helper) {
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith(`/${helper.fileName.split('/').pop()}`))
      continue;
    if (node.specifiers.length !== 1 || helper.exports.length !== 1) throw new Error('unforeseen helper');
    text.update(node.start, node.end, `const ${node.specifiers[0].local.name} = ${NAMESPACE};`);
  }
}

const isHelper = ({ moduleIds }) => moduleIds?.length > 0 && moduleIds.every((id) => id.startsWith('\0'));

/** A part: what it imports from the first file becomes a look into that list. */
function take(text, code, key, entryFile, places) {
  for (const node of parseAst(code).body) {
    if (node.type !== 'ImportDeclaration' || !node.source.value.endsWith(`/${entryFile}`)) continue;
    const names = node.specifiers.map((specifier) => {
      const place = specifier.type === 'ImportSpecifier' ? places.get(nameOf(specifier.imported)) : undefined;
      if (place === undefined) throw new Error(`unforeseen ${specifier.type}`);
      return `${place}: ${specifier.local.name}`;
    });
    text.update(
      node.start,
      node.end,
      names.length > 0 ? `const {${names.join(', ')}} = globalThis[Symbol.for(${key})];` : '',
    );
  }
  // What would be loaded later, but is in the first file: import('../all.js').then((n) => n.name)
  for (const node of everyNode(parseAst(code))) {
    if (node.type !== 'ImportExpression' || !node.source.value?.endsWith(`/${entryFile}`)) continue;
    const [, name] = /^\.then\(\(?(?:[\w$]+)\)? ?=> ?[\w$]+\.([\w$]+)\)/.exec(code.slice(node.end)) ?? [];
    if (!places.has(name)) throw new Error(`unforeseen ${code.slice(node.start, node.end + 40)}`);
    const found = `globalThis[Symbol.for(${key})][${places.get(name)}]`;
    text.update(node.start, node.end, `Promise.resolve({${name}: ${found}})`);
  }
}

/**
 * @param {string} entryFile the file that is loaded first, such as `group-finder.js`
 * @param {string} buildId differs between builds, so that the parts of one version never meet the code of another
 * @returns {import('vite').Plugin}
 */
export const shareWithParts = (entryFile, buildId) => ({
  name: 'psw-share-with-parts',
  renderChunk(code, chunk, _, { chunks }) {
    const key = JSON.stringify(`psw/parts/${entryFile}/${buildId}`);
    const places = placesOf(Object.values(chunks).find(({ isEntry }) => isEntry));
    const helper = Object.values(chunks).find(isHelper);
    const text = new MagicString(code);
    if (helper && chunk !== helper) inlineHelper(text, code, helper);
    if (chunk.isEntry) leave(text, code, key, places);
    else take(text, code, key, entryFile, places);
    return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
  },

  generateBundle(_, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) if (isHelper(chunk)) delete bundle[file];
  },
});
