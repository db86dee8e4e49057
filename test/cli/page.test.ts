import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../src/cli/run.js';
import { FILE_HEADERS, FRAME_HEADERS } from '../../src/snippets/frame-page.js';
import { SERVERS } from '../../src/snippets/server-rules.js';

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
    ['no element', [], /Name an element\. There are: .*group-finder/],
    ['an element that there is not', ['group-news', ...NEEDED], /There is no element "group-news"/],
    ['an attribute that there is not', ['group-finder', '--colour', 'red', ...NEEDED], /--colour/],
    ['no words for the link', ['group-finder', ...NEEDED.slice(0, 4)], /--text needs the words/],
    ['no address for the page', ['group-finder', ...NEEDED.slice(2)], /--url needs a whole address/],
    [
      'a script as a link',
      ['group-finder', ...NEEDED, '--link', 'javascript:alert(1)'],
      /--link needs a whole address/,
    ],
    ['a height that is none', ['group-finder', ...NEEDED, '--height', 'tall'], /--height needs pixels/],
    ['an unknown server', ['--rules', 'iis'], /--rules knows apache/],
  ];
  for (const [what, args, says] of wrong) {
    it(`says what to mend: ${what}`, async () => {
      const { code, told } = await call(...args, ...(args[0] === '--rules' ? [] : ['-o', folder]));
      expect(code).to.equal(1);
      expect(told).to.match(says);
      expect(readdirSync(folder)).to.deep.equal([]);
    });
  }

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
