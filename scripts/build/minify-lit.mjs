// A plugin that shrinks html`…`, svg`…` and css`…` without changing what they mean. It is our own because the ready-made
// ones skip whole files of modern CSS without a word, and drop white space that shows.
//   css:       comments go; a run of white space becomes one space, and none stays after { } ; , : > or before { } >;
//              the last semicolon of a block goes, and the 0 of 0.5. Private custom properties get short names.
//   html, svg: comments go; a run of white space in text and between attributes becomes one space.
//              Quoted values, <pre>, <textarea>, <style> and <script> stay as they are.
// Each shrinker takes the pieces of text between the ${values} and carries its state from one piece to the next.
import MagicString from 'magic-string';
import { parseAst } from 'vite';
import { everyNode } from './every-node.mjs';
import { privateNames, withShortNames } from './private-names.mjs';

const isSpace = (character) => /\s/.test(character);

function shrinkCss(pieces) {
  let quote = '';
  let inComment = false;
  const shrink = (piece, index) => {
    let out = '';
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at];
      const next = piece[at + 1] ?? '';
      if (inComment) {
        if (character !== '*' || next !== '/') continue;
        inComment = false;
        at++;
        // What a comment parted stays apart.
        if (/\w$/.test(out) && /\w/.test(piece[at + 1] ?? '')) out += ' ';
      } else if (character === '\\') {
        out += character + next;
        at++;
      } else if (quote) {
        out += character;
        if (character === quote) quote = '';
      } else if (character === '/' && next === '*') {
        inComment = true;
        at++;
      } else if (isSpace(character)) {
        // A space after a ${value} may part two words.
        const isNeeded = out === '' ? index > 0 : !/[\s{};,:>]$/.test(out);
        if (isNeeded) out += ' ';
      } else if (character === '0' && next === '.' && /[\s:(,]-?$/.test(out)) {
        // 0.5em is .5em.
      } else {
        if (character === '"' || character === "'") quote = character;
        if (/[{}>]/.test(character)) out = out.replace(/ $/, '');
        if (character === '}') out = out.replace(/;$/, '');
        out += character;
      }
    }
    return out;
  };
  const shrunk = pieces.map(shrink);
  return [...shrunk.slice(0, -1), shrunk.at(-1).trimEnd()];
}

const VERBATIM_TAG = /^<(pre|textarea|style|script)$/;

function shrinkHtml(pieces) {
  let quote = '';
  let tag = '';
  let isInTag = false;
  let inComment = false;
  let verbatim = '';

  const closeTag = () => {
    isInTag = false;
    if (VERBATIM_TAG.test(tag)) verbatim = tag.slice(1);
    else if (tag === `</${verbatim}`) verbatim = '';
  };

  return pieces.map((piece) => {
    let out = '';
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at];
      if (inComment) {
        if (!piece.startsWith('-->', at)) continue;
        inComment = false;
        at += '-->'.length - 1;
        continue;
      }
      if (quote) {
        out += character;
        if (character === quote) quote = '';
        continue;
      }
      if (!isInTag && piece.startsWith('<!--', at)) {
        inComment = true;
        at += '<!--'.length - 1;
        continue;
      }
      if (!isInTag && /^<[a-z/!]/i.test(piece.slice(at, at + 2))) {
        isInTag = true;
        tag = /^<\/?[a-z0-9-]*/i.exec(piece.slice(at))[0].toLowerCase();
      } else if (isInTag && (character === '"' || character === "'")) quote = character;
      else if (isInTag && character === '>') closeTag();
      if (!isSpace(character) || (verbatim && !isInTag)) out += character;
      else if (!/\s$/.test(out)) out += ' ';
    }
    return out;
  });
}

const names = privateNames();
const SHRINKERS = {
  css: (pieces) => shrinkCss(pieces).map((piece) => withShortNames(piece, names)),
  html: shrinkHtml,
  svg: shrinkHtml,
};

/** Whether a comment holds a ${value}: to drop it would change the number of values. */
const hasValueInComment = (pieces) =>
  pieces
    .slice(0, -1)
    .some(
      (piece) =>
        piece.lastIndexOf('<!--') > piece.lastIndexOf('-->') || piece.lastIndexOf('/*') > piece.lastIndexOf('*/'),
    );

const isTemplate = ({ type, tag }) =>
  type === 'TaggedTemplateExpression' && tag.type === 'Identifier' && Object.hasOwn(SHRINKERS, tag.name);

/** @returns {import('vite').Plugin} */
export const minifyLit = () => ({
  name: 'psw-minify-lit',
  enforce: 'pre',
  transform: {
    filter: { id: /\.[jt]s$/, code: /\b(?:html|svg|css)`/ },
    handler(code, id) {
      const text = new MagicString(code);
      for (const { tag, quasi } of [...everyNode(parseAst(code, { lang: id.endsWith('ts') ? 'ts' : 'js' }))].filter(
        isTemplate,
      )) {
        const pieces = quasi.quasis.map(({ value }) => value.raw);
        if (hasValueInComment(pieces)) continue;
        const shrunk = SHRINKERS[tag.name](pieces);
        quasi.quasis.forEach(({ start }, index) => {
          const before = pieces[index];
          const after = shrunk[index];
          if (before === after) return;
          // Depending on the language the parser counts the delimiters to the piece or does not, so look for its text.
          const from = code.indexOf(before, start);
          if (after) text.update(from, from + before.length, after);
          else text.remove(from, from + before.length);
        });
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
    },
  },
});
