import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { isPersonalMail, withoutPersons } from '../../src/cli/convert/personal.js';
import { run } from '../../src/cli/run.js';
import type { Contact } from '../../src/domain/model.js';
import { readDirectory, readerFor } from '../../src/sources/detect.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { aDirectory, aGroup } from '../support/builders.js';
import { CORPORA } from '../support/mutations.js';
import { factsOf } from '../support/round-trip.js';

const ZONE = ['--time-zone', 'Europe/London'] as const;

describe('the command convert', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'convert-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return path;
  };
  async function call(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
    let [out, told] = ['', ''];
    const code = await run(['convert', ...args], { out: (text) => (out += text), tell: (text) => (told += text) });
    return { code, out, told };
  }

  for (const { format, records, feedOf, isText } of CORPORA.filter((corpus) => corpus.format !== 'html'))
    it(`makes our own JSON of ${format} that says the same`, async () => {
      const feed = feedOf(records);
      const path = file(`${format}.${isText ? (format === 'csv' ? 'csv' : 'ics') : 'json'}`, feed);
      const { code, out } = await call(path, ...ZONE, '--keep-contacts');
      expect(code).to.equal(0);
      const value = isText ? feedTextOf({ text: String(feed), parts: [], contentType: '' }) : feed;
      const given = (await readerFor(value, 'auto')).read(value, { timeZone: 'Europe/London' });
      const written: unknown = JSON.parse(out);
      const read = (await readerFor(written, 'native')).read(written, {});
      expect(factsOf(read)).to.deep.equal(factsOf(given));
    });

  it('makes a calendar that reads back with the groups by name', async () => {
    const path = file('groups.json', {
      timeZone: 'Europe/London',
      groups: [
        { name: 'Amber', when: { every: 'Monday', time: '18:30', end: '20:00' } },
        { name: 'Birch', when: 'By appointment' },
      ],
    });
    const out = join(folder, 'groups.ics');
    const { code, told } = await call(path, '--to', 'icalendar', '--out', out);
    expect([code, told]).to.deep.equal([
      0,
      `Reading ${path} …\n2 groups, 2 meetings\n1 event\n  1 meeting: without a date\nWritten: ${out}\n`,
    ]);
    const text = readFileSync(out, 'utf8');
    const read = await readDirectory(feedTextOf({ text, parts: [], contentType: 'text/calendar' }), {});
    expect(read.groups.map(({ name }) => name)).to.deep.equal(['Amber']);
    expect((await call(path, '--to', 'icalendar', '--discreet')).out).to.include('SUMMARY:Group meeting');
  });

  it('leaves out what reaches a private person, and says so', async () => {
    const path = file('persons.json', {
      groups: [
        {
          name: 'Amber',
          contacts: [
            { label: 'Jo', phone: '01632 960001', email: 'jo.doe@example.org' },
            { label: 'The office', phone: '07700 900001' },
            { email: 'hello@example.org' },
          ],
          joining: { how: 'book', phone: '07700 900002' },
          when: 'By appointment',
        },
      ],
    });
    const { out, told } = await call(path);
    const [group] = (JSON.parse(out) as { groups: { contacts: unknown; joining: unknown }[] }).groups;
    expect(group!.contacts).to.deep.equal([
      { label: 'The office', phone: '07700 900001' },
      { email: 'hello@example.org' },
    ]);
    expect(group!.joining).to.deep.equal({ how: 'book' });
    for (const value of ['jo.doe@example.org', '01632 960001', '07700 900002']) expect(told).to.include(value);
    expect((await call(path, '--keep-contacts')).out).to.include('jo.doe@example.org');
  });

  it('says how many records could not be read, and what is wrong with the command', async () => {
    const path = file('bad.json', { groups: [{ name: 'Amber', when: 'By appointment' }, { when: 'Never' }] });
    expect((await call(path)).told).to.include('1 record could not be read');
    expect(await call()).to.deep.include({ code: 2, out: '' });
    expect((await call(join(folder, 'none.json'))).told).to.include('There is no such file.');
    expect(await call(path, '--to', 'pdf')).to.deep.include({
      code: 1,
      told: '--to is native or icalendar, not "pdf".\n',
    });
  });
});

describe('what reaches a private person', () => {
  const MAILS: Readonly<Record<string, boolean>> = {
    'someone@gmail.com': true,
    'group@yahoo.co.uk': true,
    'jo.doe@charity.example': true,
    'j_doe@charity.example': true,
    'info@charity.example': false,
    'peer.support@charity.example': false,
    'carers@charity.example': false,
    'riverside.group@charity.example': false,
    'jo@charity.example': false,
  };
  for (const [email, isPersonal] of Object.entries(MAILS))
    it(`${isPersonal ? 'holds' : 'does not hold'} ${email}`, () => {
      expect(isPersonalMail(email)).to.equal(isPersonal);
    });

  const CONTACTS: readonly (readonly [Contact, readonly Contact[] | undefined])[] = [
    [{ phone: '07700 900001' }, undefined],
    [{ phone: '+44 7700 900001', url: 'https://charity.example/' }, [{ url: 'https://charity.example/' }]],
    [{ phone: '01632 960001' }, [{ phone: '01632 960001' }]],
    [{ label: 'Helpline', phone: '07700 900001' }, [{ label: 'Helpline', phone: '07700 900001' }]],
  ];
  for (const [contact, expected] of CONTACTS)
    it(`leaves ${JSON.stringify(expected ?? [])} of ${JSON.stringify(contact)}`, () => {
      const { directory } = withoutPersons(aDirectory({ groups: [aGroup({ contacts: [contact] })] }));
      expect(directory.groups[0]!.contacts).to.deep.equal(expected);
    });
});
