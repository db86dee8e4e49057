// A plugin that writes the decorated fields of an element as `static properties`, which Lit takes for the same: the source
// stays as editors and analyzers like it, and the files for a page need no helper for decorators (0.6 KB each, packed).
//   @property({ type: Boolean }) compact = false;   →   static properties = {compact: { type: Boolean }};   compact = false;
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { everyNode } from './every-node.mjs';

const DECORATORS = 'lit/decorators.js';

const isClass = ({ type }) => type === 'ClassDeclaration' || type === 'ClassExpression';

/** The options of one decorator, as source text. */
function optionsOf({ expression }, code) {
  const [name, given] = [expression.callee?.name, expression.arguments?.[0]];
  if (name === 'state' && !given) return '{state: true}';
  if (name === 'property') return given ? code.slice(given.start, given.end) : '{}';
  throw new Error(`unforeseen decorator ${code.slice(expression.start, expression.end)}`);
}

/** @returns {import('vite').Plugin} */
export const litProperties = () => ({
  name: 'psw-lit-properties',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: DECORATORS },
    handler(code) {
      const text = new MagicString(code);
      const program = parseAst(code, { lang: 'ts' });
      for (const node of program.body) {
        if (node.type === 'ImportDeclaration' && node.source.value === DECORATORS) text.remove(node.start, node.end);
      }
      for (const { body } of [...everyNode(program)].filter(isClass)) {
        const fields = [];
        for (const member of body.body) {
          for (const decorator of member.decorators ?? []) {
            fields.push(`${member.key.name}: ${optionsOf(decorator, code)}`);
            text.remove(decorator.start, decorator.end);
          }
        }
        if (fields.length > 0)
          text.appendLeft(body.start + 1, `\n  static override properties = {${fields.join(', ')}};`);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
});
