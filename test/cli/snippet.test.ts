import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { nearest } from '../../src/cli/nearest.js';
import { run } from '../../src/cli/run.js';
import { hostOf, HOSTS, snippetFor, VOCABULARY } from '../../src/snippets/index.js';
import { aRequest, FEED, FILES, LINK } from '../support/snippets.js';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

async function call(...args: readonly string[]): Promise<Answer> {
  let [out, told] = ['', ''];
  const code = await run(['snippet', ...args], { out: (text) => (out += text), tell: (text) => (told += text) });
  return { code, out, told };
}

describe('the command snippet', () => {
  let folder = '';
  let hashes: readonly string[] = [];
  const { integrity } = aRequest();
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'snippet-'));
    writeFileSync(join(folder, 'integrity.json'), JSON.stringify(integrity));
    hashes = ['--integrity', join(folder, 'integrity.json')];
  });
  after(() => rmSync(folder, { recursive: true }));

  const finder = (...more: readonly string[]): Promise<Answer> =>
    call(
      'group-finder',
      ...['--source', FEED, '--files', FILES, '--link', LINK.href, '--text', LINK.text],
      ...hashes,
      ...more,
    );

  it('prints the snippet that the library makes, for every place, and nothing beside it', async () => {
    for (const host of HOSTS) {
      const { code, out, told } = await finder('--where', host.id);
      expect(code, told).to.equal(0);
      expect(out).to.equal(`${snippetFor(host, aRequest()).text.trimEnd()}\n`);
      expect(told).to.include(host.does);
    }
  });

  it('takes flags without a value, and values behind =', async () => {
    const { out } = await finder('--report', '--hide-near=no', '--limit=5');
    expect(out).to.include(`<group-finder source="${FEED}" report limit="5">`);
  });

  it('keeps room for the element, and says when that is no number of pixels', async () => {
    expect((await finder('--where', 'html', '--room', '640')).out).to.include('style="min-height:min(640px,100vh)"');
    const { code, told } = await finder('--where', 'html', '--room', '40em');
    expect(code).to.equal(1);
    expect(told).to.include('--room: Write a number, in digits.');
  });

  it('makes another kind where the place lets it through', async () => {
    expect((await finder('--where', 'html', '--kind', 'frame')).out).to.match(/^<iframe /);
    const { code, told } = await finder('--where', 'joomla', '--kind', 'frame');
    expect(code).to.equal(1);
    expect(told).to.include('These do: placeholder, upgraded-link, link.');
  });

  it('says what the owner of the site adds, what was left out, and what the frame page must name', async () => {
    const { told } = await finder('--where', 'drupal-basic', '--tile-attribution', 'Somebody');
    expect(told).to.include('The owner of the site adds this once:\n<script type="module"');
    expect(told).to.include('Left out: tile-attribution. Words of your site do not travel');
    expect(told).to.include('data-psw-origins="https://feed.example"');
    expect(told).to.include('  1. The owner of the site adds the script below once');
  });

  it('prints all of it for programs', async () => {
    const { out, told } = await finder('--where', 'wordpress-author', '--json');
    const all = JSON.parse(out) as Record<string, unknown>;
    expect(all).to.deep.include({ where: 'wordpress-author', kind: 'placeholder', form: 'html', problems: [] });
    expect(all['text']).to.equal(snippetFor(hostOf('wordpress-author')!, aRequest()).text);
    expect(told).to.equal('');
  });

  it('lists places, elements, and the attributes of one', async () => {
    const { out } = await call('--list');
    for (const { id } of HOSTS) expect(out).to.include(`  ${id} `);
    for (const tag of VOCABULARY.keys()) expect(out).to.include(`  ${tag} `);
    const one = (await call('quick-exit', '--list')).out;
    for (const { name, help } of VOCABULARY.get('quick-exit')!.attributes)
      expect(one).to.include(`--${name}`).and.include(help);
  });

  it('has no option that is an attribute of an element', () => {
    const options = 'where files link text words kind page inside region integrity json list exempt help'.split(' ');
    const names = [...VOCABULARY.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name));
    expect(names.filter((name) => options.includes(name))).to.deep.equal([]);
  });

  it('puts what is asked for inside a provider', async () => {
    const { out } = await call(
      ...[
        'peer-support',
        '--inside',
        'next-meetings',
        '--source',
        FEED,
        '--files',
        FILES,
        '--link',
        LINK.href,
        ...hashes,
      ],
    );
    expect(out).to.include(`<peer-support source="${FEED}"><next-meetings><a `);
  });

  describe('says what to do', () => {
    const table: readonly (readonly [string, readonly string[], RegExp])[] = [
      ['without an element', [], /Say which element.*--list/s],
      ['when the element is not there', ['group-findr'], /no element "group-findr"\. Did you mean group-finder\?/],
      [
        'when the attribute is not there',
        ['group-finder', '--sorce', 'x'],
        /<group-finder> has no "sorce"\. Did you mean --source\?/,
      ],
      ['when letters are swapped', ['group-finder', '--veiws', 'x'], /Did you mean --views\?/],
      ['when nothing is near', ['group-finder', '--xylophone', 'x'], /has no "xylophone"\.\n/],
      ['when a value is missing', ['group-finder', '--source'], /--source needs a value/],
      ['when an option stands for a value', ['group-finder', '--source', '--report'], /--source needs a value/],
      ['when a word stands alone', ['group-finder', 'https://a.example'], /options start with --/],
      [
        'when the place is not there',
        ['group-finder', '--where', 'wordpres-author'],
        /Did you mean wordpress-author\?/,
      ],
      ['without a link', ['group-finder', '--where', 'notion', '--files', FILES], /--link: This is needed/],
      [
        'when an address is short',
        ['group-finder', '--where', 'notion', '--files', FILES, '--link', '/groups'],
        /--link: Write the whole address/,
      ],
      ['when there are no hashes', ['group-finder', '--integrity', 'nothing.json'], /There is no file nothing\.json/],
      [
        'when what stands inside is none of ours',
        ['peer-support', '--inside', 'div', '--where', 'react'],
        /no element "div"/,
      ],
    ];
    for (const [title, args, told] of table) {
      it(title, async () => {
        const answer = await call(...args);
        expect(answer.code).to.equal(1);
        expect(answer.out).to.equal('');
        expect(answer.told).to.match(told);
      });
    }
  });
});

describe('the nearest word', () => {
  const words = ['source', 'save', 'views', 'heading-level', 'tile-url'];
  const table: readonly (readonly [string, string | undefined])[] = [
    ['sorce', 'source'],
    ['soucre', 'source'],
    ['heading', 'heading-level'],
    ['headinglevel', 'heading-level'],
    ['tile-url', 'tile-url'],
    ['colour-of-the-border', undefined],
  ];
  for (const [word, expected] of table) {
    it(`to "${word}" is ${expected ?? 'none'}`, () => expect(nearest(word, words)).to.equal(expected));
  }
});
