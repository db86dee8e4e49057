// Words of the plugin and their translations, in the forms that WordPress reads: .pot, .po, .mo and .l10n.php.
import { phpString } from './php.mjs';

export const DOMAIN = 'peer-support-widgets';

/**
 * @typedef {{ id: string, context?: string, note?: string }} Message
 * @typedef {{ context?: string, id: string, text: string }} Translation
 */

const CALL =
  /(?:\/\*\s*translators:\s*(.*?)\s*\*\/\s*[^\n]*?)?\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'peer-support-widgets'\s*\)/g;

/**
 * The words that a file of PHP asks for.
 * @returns {Message[]}
 */
export const messagesOf = (php) =>
  [...php.matchAll(CALL)].map(([, note, id]) => ({ id: id.replace(/\\(['\\])/g, '$1'), ...(note && { note }) }));

/** @param {{ context?: string, id: string }} message */
export const keyOf = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

/** The first of those that are the same, in order. */
export const unique = (messages) =>
  [...new Map(messages.toReversed().map((each) => [keyOf(each), each])).values()].reverse();

const quote = (text) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

function entry({ id, context, note }, text = '') {
  const lines = [
    note && `#. translators: ${note}`,
    context && `msgctxt ${quote(context)}`,
    `msgid ${quote(id)}`,
    `msgstr ${quote(text)}`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** What translators start from. */
export function pot(messages, version) {
  const head = [
    `Project-Id-Version: Peer Support Widgets ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Domain: ${DOMAIN}`,
  ];
  const header = `msgid ""\nmsgstr ""\n${head.map((line) => quote(`${line}\n`)).join('\n')}`;
  return `${[header, ...messages.map((each) => entry(each))].join('\n\n')}\n`;
}

const unquote = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

/**
 * What stands in a .po file; the one with the empty id is its head.
 * @returns {Translation[]}
 */
export function readPo(po) {
  const blocks = po.replaceAll('\r', '').split(/\n{2,}/);
  return blocks.flatMap((block) => {
    const field = (name) => {
      const [, quoted] = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(block) ?? [];
      return quoted && [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => unquote(part)).join('');
    };
    const id = field('msgid');
    const context = field('msgctxt');
    return id === undefined ? [] : [{ id, text: field('msgstr') ?? '', ...(context && { context }) }];
  });
}

/** Translations that say something, in the order of their bytes: .mo files are searched by halves. */
function sorted(translations) {
  const entries = translations
    .filter(({ text }) => text)
    .map((each) => [Buffer.from(keyOf(each)), Buffer.from(each.text)]);
  return entries.sort(([a], [b]) => Buffer.compare(a, b));
}

/** @returns {Buffer} */
export function mo(translations) {
  const entries = sorted(translations);
  const tables = 28;
  let at = tables + entries.length * 16;
  const places = [0, 1].map((side) =>
    entries.map((pair) => {
      const place = [pair[side].length, at];
      at += pair[side].length + 1;
      return place;
    }),
  );
  const head = [0x950412de, 0, entries.length, tables, tables + entries.length * 8, 0, tables + entries.length * 16];
  const numbers = [...head, ...places.flat(2)];
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, index * 4));
  const texts = [0, 1].flatMap((side) => entries.map((pair) => Buffer.concat([pair[side], Buffer.of(0)])));
  return Buffer.concat([bytes, ...texts]);
}

/** The same as PHP, which WordPress reads faster. */
export function l10nPhp(translations, language) {
  const messages = translations.filter(({ id, text }) => id && text);
  const lines = messages.map(({ id, context, text }) => {
    const key = context ? `${phpString(context)} . "\\4" . ${phpString(id)}` : phpString(id);
    return `\t\t${key} => ${phpString(text)},\n`;
  });
  const head = `'domain' => '${DOMAIN}', 'language' => '${language}'`;
  return `<?php\nreturn array( ${head}, 'messages' => array(\n${lines.join('')}\t),\n);\n`;
}
