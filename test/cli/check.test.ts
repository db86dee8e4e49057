import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { doubtOf } from '../../src/cli/check/doubts.js';
import { linesOf } from '../../src/cli/check/lines.js';
import { run } from '../../src/cli/run.js';
import { CORPORA } from '../support/mutations.js';

interface Checked {
  readonly format: string;
  readonly records: number;
  readonly groups: number;
  readonly meetings: number;
  readonly problems: readonly {
    readonly recordId: string;
    readonly reason: string;
    readonly severity: string;
    readonly line?: number;
  }[];
  readonly missing: Readonly<Record<string, number>>;
  readonly stale: readonly { readonly what: string }[];
  readonly links: readonly { readonly what: string; readonly value: string }[];
}

describe('the command check', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'check-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  };
  async function call(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
    let [out, told] = ['', ''];
    const code = await run(['check', ...args], { out: (text) => (out += text), tell: (text) => (told += text) });
    return { code, out, told };
  }
  const json = async (...args: readonly string[]): Promise<Checked> =>
    JSON.parse((await call(...args, '--json')).out) as Checked;
  const ZONE = ['--time-zone', 'Europe/London'] as const;
  const group = (more: object = {}): object => ({
    id: 'amber',
    name: 'Amber',
    when: { every: 'Monday', time: '18:30', end: '20:00' },
    ...more,
  });

  for (const { format, records, feedOf, isText } of CORPORA.filter((corpus) => corpus.format !== 'html')) {
    it(`finds out that a list is ${format}, and counts it`, async () => {
      const feed = feedOf(records);
      const path = file(`${format}.${isText ? (format === 'csv' ? 'csv' : 'ics') : 'json'}`, feed);
      const found = await json(path, ...ZONE);
      expect(found).to.include({ format, records: records.length, groups: records.length });
      expect(found.meetings).to.be.at.least(records.length);
    });
  }

  const codes: readonly (readonly [string, object, readonly string[], number])[] = [
    ['a list without an error', { groups: [group()] }, [], 0],
    ['a record that is not shown', { groups: [group(), {}] }, [], 1],
    ['a warning', { groups: [group({ cost: { amount: 3 } })] }, [], 0],
    ['a warning that is to fail', { groups: [group({ cost: { amount: 3 } })] }, ['--fail-on', 'warning'], 1],
    ['an error that is not to fail', { groups: [{}] }, ['--fail-on', 'never'], 0],
    ['JSON of no format', { colour: 'green' }, [], 2],
  ];
  for (const [what, feed, args, code] of codes) {
    it(`ends with ${code} for ${what}`, async () =>
      expect((await call(file('codes.json', feed), ...args)).code).to.equal(code));
  }

  const refusals: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['no file', [], 2, /Name one file or address/],
    ['two files', ['a', 'b'], 2, /Name one file/],
    ['a file that is not there', ['/nowhere/groups.json'], 2, /There is no such file/],
    ['an option that does not exist', ['a', '--colour'], 1, /check --help/],
    ['a severity that does not exist', ['a', '--fail-on', 'most'], 1, /error, warning, info or never/],
    ['a zone that does not exist', ['a', '--time-zone', 'Mars'], 1, /no IANA zone/],
    ['a format that does not exist', ['a', '--format', 'xml'], 1, /Formats: auto, native/],
  ];
  for (const [what, args, code, words] of refusals) {
    it(`says what to do about ${what}`, async () => {
      const answer = await call(...args);
      expect(answer.code).to.equal(code);
      expect(answer.told).to.match(words);
      expect(answer.out).to.equal('');
    });
  }

  it('says where broken JSON is broken', async () => {
    const { code, told } = await call(file('broken.json', '{\n  "groups": [\n    {"name": "Amber",}\n]}'));
    expect(code).to.equal(2);
    expect(told).to.match(/Line 3/);
  });

  it('says that a web page is none', async () =>
    expect((await call(file('page.html', '<!doctype html><title>Groups</title>'))).told).to.match(
      /a web page titled "Groups"/,
    ));

  it('names record, line and field of each problem', async () => {
    const path = file('lines.csv', 'ID,Name,Day,Time\na1,Amber,Monday,19:00\nb1,Birch,Someday,19:00\n');
    const { problems } = await json(path, ...ZONE);
    expect(problems.find(({ recordId }) => recordId === 'b1')?.line).to.equal(3);
    expect((await call(path, ...ZONE)).out).to.match(/line 3, b1 · Day · "Someday/);
  });

  it('names the line of a row or an event without an id that a file could name', async () => {
    const table = file(
      'unnamed.csv',
      'Changed in May\nName,Day,Time\nAmber,Monday,19:00\n"Birch,\nupstairs",Someday,19:00\n',
    );
    const { problems } = await json(table, ...ZONE);
    expect(problems.find(({ reason }) => reason === 'schedule-unreadable')?.line).to.equal(4);
    const event = 'BEGIN:VEVENT\nSUMMARY:Amber\nDTSTART;VALUE=DATE:20300101\nEND:VEVENT\n';
    const calendar = await json(file('unnamed.ics', `BEGIN:VCALENDAR\n${event}END:VCALENDAR\n`), ...ZONE);
    expect(calendar.problems.map(({ line }) => line)).to.include(2);
  });

  it('says what visitors will miss', async () => {
    const { missing } = await json(file('missing.json', { groups: [group()] }));
    expect(missing).to.deep.equal({ timeZone: 1, attendance: 1, access: 1, verified: 1, contact: 1 });
    const whole = group({
      access: ['step-free'],
      verified: '2026-11-01',
      contacts: '01632 960001',
      attendance: 'phone',
    });
    expect((await json(file('whole.json', { groups: [whole] }), ...ZONE)).missing).to.deep.equal({
      timeZone: 0,
      attendance: 0,
      access: 0,
      verified: 0,
      contact: 0,
    });
  });

  it('says what may be out of date', async () => {
    const old = [
      group({ id: 'a', verified: '2001-01-01' }),
      group({ id: 'b', verified: { on: '2001-01-01', reviewBy: '2002-01-01' } }),
      group({ id: 'c', when: { dates: ['2001-01-01 10:00'] } }),
    ];
    const { stale } = await json(file('old.json', { groups: old }), ...ZONE);
    expect(stale.map(({ what }) => what)).to.deep.equal([
      'was last checked or changed on 2001-01-01',
      'was to be checked again by 2002-01-01',
      'has no date left',
    ]);
  });

  const links: readonly (readonly [string, string | undefined])[] = [
    ['https://charity.org/groups', undefined],
    ['http://charity.org/groups', 'is not secure (http)'],
    ['http://localhost:3000/', 'is an address that others cannot reach'],
    ['https://192.168.0.4/', 'is an address that others cannot reach'],
    ['https://intranet/groups', 'is an address that others cannot reach'],
    ['https://docs.google.com/document/d/x/edit', 'may ask people to sign in'],
    ['mailto:hello@charity.org', undefined],
  ];
  for (const [url, doubt] of links) {
    it(`${doubt ? 'doubts' : 'does not doubt'} ${url}`, () => expect(doubtOf(url)).to.equal(doubt));
  }

  it('writes a page that stands alone and runs nothing', async () => {
    const path = join(folder, 'report.html');
    const hostile = '<script>alert(1)</script>';
    const feed = file('hostile.json', { groups: [{ ...group(), name: 'Amber', [hostile]: hostile }] });
    expect((await call(feed, '--html', path)).told).to.include('Written');
    const page = readFileSync(path, 'utf8');
    expect(page).to.include('&lt;script&gt;').and.not.include('<script');
    expect(page).to.match(/^<!doctype html>\n<html lang="en">/);
  });

  it('lets no feed steer the terminal', async () => {
    const feed = file('steer.json', { groups: [{ ...group(), '\u001b[2J\u202eodd': '\u0007' }] });
    expect((await call(feed)).out).not.to.match(/[\u0007\u001b\u202e]/);
  });

  it('lists a few of each kind, or all', async () => {
    const feed = file('many.json', { groups: Array.from({ length: 20 }, () => ({})) });
    expect((await call(feed)).out).to.match(/and 15 more/);
    expect((await call(feed, '--all')).out).not.to.match(/more$/m);
  });

  it('lists a quarter of a million problems where all are wanted', async () => {
    const feed = file('most.json', JSON.stringify({ groups: Array.from({ length: 250_000 }, () => 1) }));
    expect((await call(feed, '--all')).out.split('\n').length).to.be.above(250_000);
  }).timeout(30_000);

  it('reads addresses, all pages of them, and says that it does', async () => {
    const page = (number: number): object => ({
      total_items: 2,
      page_number: number,
      last_page: number === 2,
      contents: [{ id: `s${number}`, name: `Group ${number}`, schedules: [] }],
    });
    const server = createServer((request, response) => {
      const number = /page=2/.test(request.url ?? '') ? 2 : 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page(number)));
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await call(`http://127.0.0.1:${port}/services`, '--json');
      expect(JSON.parse(answer.out)).to.include({ format: 'hsds', records: 2, groups: 2 });
      expect(answer.told).to.match(/Asking for page 2/);
    } finally {
      server.close();
    }
  });

  it('finds the lines of many records in a long file in one pass', () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `id-${at}`);
    const text = ids.map((id) => `{"id": "${id}", "name": "Amber"},`).join('\n');
    const lines = linesOf(text, new Set(ids));
    expect([lines.get('id-0'), lines.get('id-19999'), lines.size]).to.deep.equal([1, 20_000, 20_000]);
  });

  it('has help worth reading', async () => {
    const { code, out } = await call('--help');
    expect(code).to.equal(0);
    for (const word of ['--json', '--html', '--fail-on', 'Exit code', 'Examples']) expect(out).to.include(word);
  });
});
