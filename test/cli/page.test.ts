import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../src/cli/run.js';
import { FILE_HEADERS, FRAME_HEADERS } from '../../src/snippets/frame-page.js';
import { SERVERS } from '../../src/snippets/server-rules.js';
import { VOCABULARY } from '../../src/snippets/vocabulary.js';

const NEEDED = [
  ...['--url', 'https://clinic.example/psw/find.html', '--link', 'https://clinic.example/groups'],
  ...['--text', 'All our <groups>'],
];

describe('the command page', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'page-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  async function call(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
    let [out, told] = ['', ''];
    const code = await run(['page', ...args], { out: (text) => (out += text), tell: (text) => (told += text) });
    return { code, out, told };
  }
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('writes a page with the element and its link, and beside it what oEmbed asks for', async () => {
    const { code, told } = await call(
      'group-finder',
      '--source',
      '/groups.json',
      '--hide-filters',
      ...NEEDED,
      '-o',
      folder,
    );
    expect([code, told]).to.deep.equal([
      0,
      `Wrote ${join(folder, 'find.html')} and ${join(folder, 'find.oembed.json')}. Put them where https://clinic.example/psw/find.html leads to.\n`,
    ]);
    expect(readdirSync(folder).sort()).to.deep.equal(['find.html', 'find.oembed.json']);
    expect(read('find.html')).to.include(
      '<group-finder source="/groups.json" hide-filters><a href="https://clinic.example/groups"',
    );
    expect(read('find.html')).to.include('>All our &lt;groups&gt;</a>');
    expect(read('find.html')).to.include('href="https://clinic.example/psw/find.oembed.json"');
    expect(JSON.parse(read('find.oembed.json'))).to.include({ type: 'rich', provider_url: 'https://clinic.example/' });
  });

  it('turns the page around for a language that runs so', async () => {
    await call('quick-exit', '--lang', 'ar', ...NEEDED, '-o', folder);
    expect(read('find.html')).to.include('<html lang="ar" dir="rtl">');
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no element', [], /Say which element.*snippet --list/s],
    [
      'an element that there is not',
      ['group-findr', ...NEEDED],
      /no element "group-findr"\. Did you mean group-finder\?/,
    ],
    [
      'an attribute that there is not',
      ['group-finder', '--sorce', 'x', ...NEEDED],
      /<group-finder> has no "sorce"\. Did you mean --source\?/,
    ],
    ['no value', ['group-finder', ...NEEDED, '--source'], /--source needs a value/],
    ['a number in words', ['next-meetings', '--count', 'four', ...NEEDED], /--count: Write a number, in digits\.\n$/],
    [
      'a word that is none of those on offer',
      ['group-finder', '--views', 'list weak', ...NEEDED],
      /--views: Choose one of the words on offer\. There are: list, .*Did you mean week\?/,
    ],
    [
      'a script as a list, behind a short address',
      ['group-finder', '--source', '/groups.json javascript:alert(1)', ...NEEDED],
      /--source: This is no address of the web/,
    ],
    ['no words for the link', ['group-finder', ...NEEDED.slice(0, 4)], /--text needs the words/],
    ['no address for the page', ['group-finder', ...NEEDED.slice(2)], /--url needs a whole address/],
    [
      'a script as a link',
      ['group-finder', ...NEEDED, '--link', 'javascript:alert(1)'],
      /--link needs a whole address/,
    ],
    ['a height that is none', ['group-finder', ...NEEDED, '--height', 'tall'], /--height needs pixels/],
    ['an unknown server', ['--rules', 'iis'], /--rules knows apache/],
    ['a folder that no server can name', ['--rules', 'nginx', '--files', './'], /--files needs the path of the folder/],
    ['a folder with signs of its own', ['--rules', 'nginx', '--files', '/a;b/'], /--files needs the path/],
  ];
  for (const [what, args, says] of wrong) {
    it(`says what to mend: ${what}`, async () => {
      const { code, told } = await call(...args, ...(args[0] === '--rules' ? [] : ['-o', folder]));
      expect(code).to.equal(1);
      expect(told).to.match(says);
      expect(readdirSync(folder)).to.deep.equal([]);
    });
  }

  const places: readonly (readonly [string, readonly string[]])[] = [
    ['a path', ['--files', '/widgets/1.0/']],
    ['a path without its last slash', ['--files', '/widgets/1.0']],
    ['an address', ['--files', 'https://clinic.example/widgets/1.0/']],
    ['what the page sees', ['--files', '../1.0/', '--url', 'https://clinic.example/widgets/pages/find.html']],
    ['the folder of the page', ['--url', 'https://clinic.example/widgets/1.0/find.html']],
  ];
  for (const [what, args] of places) {
    it(`names the folder of the files in rules, given as ${what}`, async () => {
      expect((await call('--rules', 'nginx', ...args)).out).to.include('location ~ ^/widgets/1\\.0/.*\\.html$ {');
      expect((await call('--rules', 'headers-file', ...args)).out).to.match(/^\/widgets\/1\.0\/\*\.js$/m);
    });
  }

  it('finds the files where they lie, with and without a slash at the end', async () => {
    for (const files of ['1.0/', '1.0']) {
      await call('quick-exit', ...NEEDED, '--files', files, '-o', folder);
      expect(read('find.html'), files).to.include(' src="1.0/embed.js"').and.include(' href="1.0/embed.css"');
    }
    await call('quick-exit', ...NEEDED, '-o', folder);
    expect(read('find.html')).to.include(' src="./embed.js"');
  });

  it('says without script, in the language of the page, that there is none', async () => {
    const args = ['crisis-help', '--country', 'GB', ...NEEDED, '-o', folder] as const;
    await call(...args);
    expect(read('find.html')).to.include('<noscript><p>This needs JavaScript');
    await call(...args, '--lang', 'cy');
    expect(read('find.html')).to.include('<noscript><p>Mae angen JavaScript');
    expect(read('find.html')).to.match(/ffoniwch <a href="tel:999">999<\/a>\. .*am ddim, ddydd a nos/);
  });

  it('has no option that is an attribute of an element', () => {
    const options = 'url link text words title files height provider out help'.split(' ');
    const names = [...VOCABULARY.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name));
    expect(names.filter((name) => options.includes(name))).to.deep.equal([]);
  });

  for (const server of SERVERS) {
    it(`tells ${server} to send each header that the page and its files need`, async () => {
      const { out } = await call('--rules', server);
      for (const [name, value] of Object.entries({ ...FRAME_HEADERS, ...FILE_HEADERS })) {
        expect(out).to.include(name).and.include(value);
      }
      expect(readFileSync('docs/frame-page.md', 'utf8')).to.include(out.trim());
    });
  }
});
