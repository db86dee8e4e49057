// The zip of the WordPress plugin, without a WordPress: what is in it, and its words in every language.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { keyOf, l10nPhp, mo, readPo } from '../../scripts/wordpress/gettext.mjs';
import { messages, pluginFiles, pluginZip } from '../../scripts/wordpress/plugin.mjs';
import { zip as zipOf } from '../../scripts/zip.mjs';
import { isRequesting, labelOf, VOCABULARY } from '../../src/snippets/index.js';
import { onAnotherDay } from '../support/another-day.js';
import { unzip } from '../support/unzip.js';
import { definedTags, filesUnder, packageJson, read } from './helpers.js';

interface Block {
  readonly name: string;
  readonly version: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

const FOLDER = 'peer-support-widgets/';
const PO = filesUnder('integrations/wordpress').filter((file) => file.endsWith('.po'));

/** `%s`, `%1$s`, `%d`. */
const gaps = (text: string): readonly string[] => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();

/** Reads what gettext reads: a table of texts and a table of their translations. */
function readMo(file: Buffer): Map<string, string> {
  const number = (at: number): number => file.readUInt32LE(at);
  const text = (table: number, index: number): string => {
    const [length, start] = [number(table + index * 8), number(table + index * 8 + 4)];
    return file.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: number(8) }, (_, at) => [text(number(12), at), text(number(16), at)]));
}

describe('the zip of the WordPress plugin', () => {
  const zip = pluginZip();
  const files = unzip(zip);
  const textOf = (path: string): string => files.get(FOLDER + path)!.toString('utf8');

  it('is the same to the byte in whatever order its files are named', () => {
    const paths = Object.entries(pluginFiles()).map(([path, data]) => [FOLDER + path, data] as const);
    expect(zipOf(Object.fromEntries(paths.reverse())).equals(zip)).to.be.true;
  });

  it('is the same to the byte when it is made on another day and in another zone', () => {
    const code = `import { createHash } from 'node:crypto';
      const { pluginZip } = await import('./scripts/wordpress/plugin.mjs');
      process.stdout.write(createHash('sha256').update(pluginZip()).digest('hex'));`;
    expect(onAnotherDay(code)).to.equal(createHash('sha256').update(zip).digest('hex'));
  });

  it('holds what was put in, all of it in one folder', () => {
    const given = Object.entries(pluginFiles());
    expect([...files.keys()]).to.deep.equal(given.map(([path]) => FOLDER + path).sort());
    for (const [path, data] of given) expect(files.get(FOLDER + path)!.equals(Buffer.from(data)), path).to.be.true;
  });

  it('says the version of the package wherever it says one', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(packageJson.files).not.to.include('integrations');
    expect(textOf('peer-support-widgets.php')).to.include(`Version:           ${version}`);
    expect(textOf('readme.txt')).to.include(`Stable tag: ${version}`);
    for (const [path, data] of files) if (/\.(?:php|txt|json)$/.test(path)) expect(String(data)).not.to.include('{{');
  });

  it('has a script and a block for every element, with every attribute', () => {
    expect([...VOCABULARY.keys()]).to.have.members(definedTags());
    for (const [tag, { attributes }] of VOCABULARY) {
      const block = JSON.parse(textOf(`blocks/${tag}/block.json`)) as Block;
      expect(block.name).to.equal(`psw/${tag}`);
      expect(files.has(`${FOLDER}assets/${block.version}/${tag}.js`), tag).to.be.true;
      for (const { name, kind } of attributes) {
        expect(block.attributes[name], `${tag} ${name}`).to.deep.equal({
          type: kind === 'flag' ? 'boolean' : 'string',
        });
      }
    }
  });

  it('knows for each attribute that asks somebody, who asks', () => {
    const php = textOf('includes/vocabulary.php');
    const asking = [...php.matchAll(/'([\w-]+)' => array\(\s*'kind' => '[\w-]+',\s*'way' => '(feed|visitor)'/g)];
    const wanted = [...VOCABULARY.values()].flatMap(({ attributes }) =>
      attributes.filter(({ name }) => isRequesting(name)),
    );
    expect(asking.map(([, name]) => name)).to.deep.equal(wanted.map(({ name }) => name));
  });

  it('has no file that pages do not load', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => /\.map$|\/all[.-]/.test(name))).to.deep.equal([]);
  });
});

describe('the words of the WordPress plugin', () => {
  const all = messages();
  /** What a block says about each setting is in English. */
  const isTranslated = ({ id, context }: { id: string; context?: string }): boolean =>
    context !== undefined || !helps.has(id) || inPhp.has(id);
  const helps = new Set(
    [...VOCABULARY.values()].flatMap(({ attributes }) => attributes.map(({ help }) => help.replaceAll('`', ''))),
  );
  for (const { attributes } of VOCABULARY.values()) for (const { name } of attributes) helps.add(labelOf(name));
  const php = filesUnder('integrations/wordpress/plugin')
    .filter((file) => file.endsWith('.php'))
    .map(read)
    .join('\n');
  const inPhp = new Set([...helps].filter((help) => php.includes(`_( '${help}'`) || php.includes(`__( '${help}'`)));

  it('are in Welsh and in Arabic', () => {
    expect(PO.map((file) => /-(\w+)\.po$/.exec(file)![1])).to.deep.equal(['ar', 'cy']);
  });

  for (const file of PO) {
    const entries = readPo(read(file)).filter(({ id }) => id);
    const known = new Map(entries.map((entry) => [keyOf(entry), entry.text]));

    it(`are all there in ${file.slice(-5, -3)}, with the same gaps, and none is left over`, () => {
      const wanted = all.filter(isTranslated);
      expect(wanted.filter((message) => !known.get(keyOf(message))).map(keyOf)).to.deep.equal([]);
      expect(
        entries.filter((entry) => !all.some((message) => keyOf(message) === keyOf(entry))).map(keyOf),
      ).to.deep.equal([]);
      for (const { id, text } of entries) expect(gaps(text), id).to.deep.equal(gaps(id));
    });

    it(`are read back from both forms that WordPress takes, in ${file.slice(-5, -3)}`, () => {
      const back = readMo(mo(readPo(read(file))));
      expect(back.get('')).to.include('charset=UTF-8');
      for (const [key, text] of known) expect(back.get(key), key).to.equal(text);
      const keys = [...back.keys()].map((key) => Buffer.from(key));
      expect(keys).to.deep.equal([...keys].sort((a, b) => Buffer.compare(a, b)));
      expect(l10nPhp(entries, 'cy').match(/ => '/g)).to.have.length(entries.length + 2);
    });
  }

  it('are found where they stand in two lines, with quotes and with a context', () => {
    const po =
      'msgid ""\nmsgstr "Language: cy\\n"\n\n#. note\nmsgctxt "place"\nmsgid "A \\"b\\" "\n"c"\nmsgstr "\\\\d"\n';
    expect(readPo(po)[1]).to.deep.equal({ context: 'place', id: 'A "b" c', text: '\\d' });
  });
});
