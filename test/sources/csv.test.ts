import { expect } from 'chai';
import type { Directory, Group, Meeting } from '../../src/domain/model.js';
import { csvReader } from '../../src/sources/csv/index.js';
import { splitTable } from '../../src/sources/csv/split.js';
import { readDirectory, readerFor } from '../../src/sources/detect.js';
import { LoadError } from '../../src/sources/source.js';

const read = (text: string, columns?: unknown): Directory =>
  csvReader.read({ text, ...(columns !== undefined && { columns }) }, { timeZone: 'Europe/London' });
const names = (text: string): readonly string[] => read(text).groups.map(({ name }) => name);
const table = (headings: string, ...rows: readonly string[]): string => [headings, ...rows, ''].join('\n');
const only = (headings: string, row: string): { readonly group: Group; readonly meeting: Meeting } => {
  const { groups, meetings } = read(table(headings, row));
  expect([groups.length, meetings.length]).to.deep.equal([1, 1]);
  return { group: groups[0]!, meeting: meetings[0]! };
};
const told = ({ problems }: Directory): readonly string[] => problems.map(({ reason, field }) => `${reason} ${field}`);
const ROWS = ['Amber', 'Birch', 'Cedar'].map((name) => `${name},Tuesday,19:00`);

describe('a table', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['with commas', table('Name,Day,Time', ...ROWS)],
    ['with semicolons', table('Name,Day,Time', ...ROWS).replaceAll(',', ';')],
    ['with tabs', table('Name,Day,Time', ...ROWS).replaceAll(',', '\t')],
    ['with the line ends of Windows', table('Name,Day,Time', ...ROWS).replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', table('Name,Day,Time', ...ROWS).replaceAll('\n', '\r')],
    ['after a byte order mark', `\ufeff${table('Name,Day,Time', ...ROWS)}`],
    ['without an end of its last line', table('Name,Day,Time', ...ROWS).trimEnd()],
    ['with a notice above its headings', table('"Changed in May, ask us",,', 'Name,Day,Time', ...ROWS)],
    ['with nameless columns', table('Name,Day,Time,,', ...ROWS.map((row) => `${row},,`))],
    ['with short and empty rows', table('Name,Day,Time,Notes', ROWS[0]!, ',,,', ROWS[1]!, '', ROWS[2]!)],
    ['with quotes everywhere', table('"Name","Day","Time"', ...ROWS.map((row) => `"${row.replaceAll(',', '","')}"`))],
    [
      'with its columns in another order',
      table(
        'Time,Name,Day',
        ...ROWS.map((row) =>
          row
            .split(',')
            .toSorted((a, b) => Number(/\d/.test(b)) - Number(/\d/.test(a)))
            .join(','),
        ),
      ),
    ],
    ['with a row that explains', table('Name,Day,Time', '# what it is,a day,a time', ...ROWS)],
  ];
  for (const [what, text] of shapes) {
    it(`is read ${what}`, async () => {
      expect((await readerFor({ text })).format).to.equal('csv');
      expect(names(text)).to.deep.equal(['Amber', 'Birch', 'Cedar']);
      expect(read(text).sources[0]).to.include({ format: 'csv', records: 3 });
    });
  }

  it('keeps lines, commas and quotes in a cell', () => {
    const { group } = only('Name,Day,Notes', '"The ""Circle"", upstairs",Monday,"Tea,\ncake"');
    expect(group).to.include({ name: 'The "Circle", upstairs', description: 'Tea,\ncake' });
  });

  it('keeps quotes in the middle of a cell', () =>
    expect(splitTable('a;b\n["x", "y"];2\n').rows.slice(0, 2)).to.deep.equal([
      ['a', 'b'],
      ['["x", "y"]', '2'],
    ]));

  it('loses one line to a quote that never ends', () => {
    const text = table('Name,Day,Time', ROWS[0]!, '"Birch,Tuesday,19:00', ROWS[2]!);
    expect(names(text)).to.include.members(['Amber', 'Cedar']);
  });

  const headings: readonly (readonly [string, string, string])[] = [
    ['English', 'Meeting name,Weekday,Start time,Finish', 'Amber,Mondays,7pm,8:30 PM'],
    ['Welsh', 'Grŵp,Diwrnod,Amser,Gorffen', 'Amber,Dydd Llun,19:00,20:30'],
    ['Arabic', 'المجموعة,اليوم,الوقت,حتى', 'Amber,الاثنين,19:00,20:30'],
    ['Spanish', 'Nombre,Día,Hora,Fin', 'Amber,lunes,19:00,20:30'],
    ['French', 'Nom,Jour,Heure,Fin', 'Amber,lundi,19h00,20h30'],
    ['German', 'Gruppe,Tag,Uhrzeit,Ende', 'Amber,Montag,19:00,20:30'],
    ['Portuguese', 'Nome,Dia,Horário,Término', 'Amber,segunda-feira,19:00,20:30'],
  ];
  for (const [language, heading, row] of headings) {
    it(`is read with headings in ${language}`, () => {
      const { group, meeting } = only(heading, row);
      expect(group.name).to.equal('Amber');
      expect(meeting.durationMinutes).to.equal(90);
      expect(meeting.schedule)
        .to.have.nested.property('rule.byDay')
        .that.deep.equals([{ day: 'MO' }]);
      expect(meeting.schedule)
        .to.have.property('start')
        .that.matches(/T19:00$/);
    });
  }

  const blanks = ['', '-', 'N/A', '\\N', 'NULL', '########'];
  for (const blank of blanks) {
    it(`has nothing in a cell that says ${JSON.stringify(blank)}`, () => {
      const { group, meeting } = only('Name,Day,Time,Place,Cost', `Amber,Monday,19:00,${blank},${blank}`);
      expect(meeting).not.to.have.property('venue');
      expect(group).not.to.have.property('cost');
    });
  }

  it('does not show rows that are not for the public, and says so', () => {
    const directory = read(table('Name,Day,Publicly listed', 'Amber,Monday,Y', 'Birch,Monday,N', 'Cedar,Monday,'));
    expect(directory.groups.map(({ name }) => name)).to.deep.equal(['Amber', 'Cedar']);
    expect(told(directory)).to.include('not-published Publicly listed');
    expect(directory.sources[0]?.records).to.equal(3);
  });

  it('does not show a row with more cells than headings', () => {
    const directory = read(table('Name,Day', 'Amber,Monday', 'Birch,Monday,x', 'Cedar,Monday'));
    expect(directory.groups.map(({ name }) => name)).to.deep.equal(['Amber', 'Cedar']);
    expect(told(directory)).to.include('not-a-record ');
  });

  it('does not show columns that nobody knows, and says so', () => {
    const directory = read(table('Name,Day,Key holder', 'Amber,Monday,Zyx'));
    expect(told(directory)).to.include('column-unknown Key holder');
    expect(
      JSON.stringify([directory.groups, directory.meetings].flat().map(({ origin: _, ...rest }) => rest)),
    ).not.to.include('Zyx');
  });

  it('shows how to reach a contact, and not who it is', () => {
    const { group } = only('Name,Day,Point of Contact', 'Amber,Monday,Zyx Wvuts hello@example.org 01632 960001');
    expect(JSON.stringify(group.contacts))
      .to.include('hello@example.org')
      .and.not.match(/zyx|wvuts/i);
  });

  it('takes the first of several zones’ times, in its zone', () => {
    const { meeting } = only('Day,Pacific Time,UK Time,Name', 'Sunday,8:00 AM,4:00 PM,Amber');
    expect(meeting.schedule).to.include({ timeZone: 'America/Los_Angeles', start: '2000-01-03T08:00' });
  });

  it('sends nobody to the town of an online meeting', () => {
    const { meeting } = only(
      'Name,Day,Place,Town,Link,Password',
      'Amber,Monday,Virtual,Oxford,https://zoom.us/j/1,abc',
    );
    expect(meeting).to.deep.include({
      attendance: ['online'],
      online: { url: 'https://zoom.us/j/1', passcode: 'abc', provider: 'Zoom' },
    });
    expect(meeting).not.to.have.property('venue');
  });

  it('names a group that has no name by its place', () => {
    const { group } = only('Day,Time,Address', 'Monday,19:00,"Town Hall, 1 High Street, Banbury"');
    expect(group.name).to.equal('Town Hall');
  });

  it('is read as Meeting Guide where it is a TSML sheet', () => {
    const text = table(
      'Time,End Time,Day,Name,Full Address,Types,Conference URL,ID,Regions',
      '6:00 PM,7:00 PM,Monday,Amber,"1 High Street, Town",Open,https://zoom.us/j/1,a1,North > Town',
    );
    const { groups, meetings } = read(text);
    expect(groups[0]).to.include({ name: 'Amber', openness: 'open', id: 'a1' });
    expect(meetings[0]).to.deep.include({ durationMinutes: 60 });
  });

  it('means what a mapping file says', () => {
    const text = table("What's on,Which evening,Kick-off,Notes", 'Amber,Monday,19:00,Zyx');
    const { groups, meetings } = read(text, {
      "What's on": 'name',
      'Which evening': 'day',
      'Kick-off': 'time',
      Notes: null,
    });
    expect(groups[0]).to.include({ name: 'Amber' }).and.not.have.property('description');
    expect(meetings[0]?.schedule).to.include({ kind: 'recurring' });
  });

  it('gets the mapping file that its address names, and is read without it where that fails', async () => {
    const value = { text: table("What's on,Day,Time", 'Amber,Monday,19:00') };
    const url = 'https://charity.example/groups.csv#columns=/columns.json';
    const asked: string[] = [];
    const get = async (address: string): Promise<{ value: unknown }> => (
      asked.push(address),
      { value: { "What's on": 'name' } }
    );
    expect((await readDirectory(value, { url, get })).groups[0]?.name).to.equal('Amber');
    expect(asked).to.deep.equal(['/columns.json']);
    const failing = await readDirectory(value, { url, get: () => Promise.reject(new Error('no')) });
    expect(failing.problems.map(({ reason }) => reason)).to.include('source-failed');
  });

  it('without a heading that we know is no feed, and says what it saw', () => {
    expect(() => read('colour,size\nred,2\n')).to.throw(LoadError, /colour, size/);
  });

  it('of half a megabyte of quotes or separators is read at once', () => {
    for (const odd of ['"', ',', '"x\n', '",', '";"\n', '\t'])
      expect(names(table('Name,Day,Time', ROWS[0]!) + odd.repeat(500_000 / odd.length))).to.include('Amber');
  });
});
