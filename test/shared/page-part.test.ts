import { expect } from 'chai';
import { findPagePart, partOf, readPageData, readPagePart } from '../../src/shared/page-part.js';
import type { ListPart, TablePart } from '../../src/sources/html/part.js';
import { htmlReader } from '../../src/sources/html/index.js';

/** Parses markup into an element that is in no page, and gives its part. */
function element(markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  if (!parsed) throw new Error('no element');
  return document.adoptNode(parsed);
}
const tableOf = (markup: string): TablePart => partOf(element(markup)) as TablePart;
const listOf = (markup: string): ListPart => partOf(element(markup)) as ListPart;
const cellsOf = (part: TablePart): readonly (readonly string[])[] =>
  part.rows.map((row) => row.cells.map((cell) => cell.text));

describe('readPagePart', () => {
  it('finds an element by its id, and nothing where there is none', () => {
    const host = document.createElement('div');
    host.append(element('<ul id="page-part-list"><li>Circle</li></ul>'));
    document.body.append(host);
    expect(readPagePart('page-part-list')).to.deep.equal({ part: 'list', entries: [{ text: 'Circle' }] });
    expect(readPagePart('page-part-nowhere')).to.equal(undefined);
    host.remove();
  });

  it('waits for a part that the browser has not read yet', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<!doctype html><p>Our groups</p>');
    const found = findPagePart('late', page);
    page.write('<ul id="late"><li>Circle</li></ul>');
    page.close();
    expect(await found).to.deep.equal({ part: 'list', entries: [{ text: 'Circle' }] });
    expect(await findPagePart('never', page)).to.equal(undefined);
    frame.remove();
  });

  it('looks inside a wrapper, and says what an element is that holds no list', () => {
    expect(partOf(element('<figure><table><tr><th>Group</th></tr></table></figure>')).part).to.equal('table');
    expect(partOf(element('<p>Words</p>'))).to.deep.equal({ part: 'other', element: 'p' });
  });
});

describe('the data of the page', () => {
  const page = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
  const script = (text: string, more = ''): string => `<script type="application/ld+json"${more}>${text}</script>`;

  it('is what its scripts say, one broken script costing no other', () => {
    const found = readPageData(page(`${script('{"@type": "Event"}')}<p>Words</p>${script('[{')}`));
    expect(found).to.deep.equal({ '@graph': [{ '@type': 'Event' }, '[{'] });
  });

  it('is nothing where there is no such script, and leaves out what this library wrote', () => {
    expect(readPageData(page('<script type="application/json">{}</script>'))).to.equal(undefined);
    expect(readPageData(page(script('{"@type": "Event"}', ' data-psw-json-ld')))).to.equal(undefined);
  });
});

describe('a table of the page', () => {
  it('has its headings from the head, from a row of th, or from the first row', () => {
    for (const head of [
      '<thead><tr><td>Group</td><td>Day</td></tr></thead>',
      '<tr><th>Group</th><th>Day</th></tr>',
      '<tr><td>Group</td><td>Day</td></tr>',
      '<thead><tr><th colspan="2">All our groups</th></tr><tr><th>Group</th><th>Day</th></tr></thead>',
      '<tr><th rowspan="2">Group</th><th colspan="1">When</th></tr><tr><th>Day</th></tr>',
      '<tr><th colspan="2">All our groups</th></tr><tr><td>Group</td><td>Day</td></tr>',
    ]) {
      const part = tableOf(
        `<table><caption>Groups</caption>${head}<tbody><tr><th>A</th><td>Monday</td></tr></tbody></table>`,
      );
      expect(part.headings, head).to.deep.equal(['Group', 'Day']);
      expect(cellsOf(part), head).to.deep.equal([['A', 'Monday']]);
    }
  });

  it('puts a merged cell in every place it covers', () => {
    const part = tableOf(
      '<table><tr><th>Group</th><th>Day</th><th>Time</th></tr>' +
        '<tr><td rowspan="2">A</td><td>Monday</td><td>10am</td></tr><tr><td>Friday</td><td>2pm</td></tr>' +
        '<tr><td>B</td><td colspan="2">Ring us</td></tr><tr><td>C</td></tr></table>',
    );
    expect(cellsOf(part)).to.deep.equal([
      ['A', 'Monday', '10am'],
      ['A', 'Friday', '2pm'],
      ['B', 'Ring us', 'Ring us'],
      ['C', '', ''],
    ]);
    expect(part.rows[2]?.cells[1]).to.equal(part.rows[2]?.cells[2]);
  });

  it('takes a row across the table for a heading of those below, and leaves empty rows out', () => {
    const part = tableOf(
      '<table><tr><th>Group</th><th>Time</th></tr><tr><td>A</td><td>9am</td></tr><tr><td colspan="2">Mondays</td></tr>' +
        '<tr><td> </td><td></td></tr><tr id="row-b"><td>B</td><td>10am</td></tr></table>',
    );
    expect(part.rows.map(({ id, section }) => [id, section])).to.deep.equal([
      [undefined, undefined],
      ['row-b', 'Mondays'],
    ]);
  });

  it('reads text as people see it, with links and times', () => {
    const part = tableOf(
      `<table><tr><th>Group</th><th>When</th></tr><tr><td>
        <a href="https://a.example/">Circle</a><br>of <b>friends</b><script>x()</script><span hidden>no</span>
        <svg><text>no</text></svg><i aria-hidden="true">no</i><img alt="step-free" src="data:,"><table><tr><td>no</td></tr></table>
      </td><td><p>From</p><p><time datetime="2026-12-01T18:00">1 December</time></p></td></tr></table>`,
    );
    expect(part.rows[0]?.cells).to.deep.equal([
      { text: 'Circle\nof friends step-free', links: [{ text: 'Circle', url: 'https://a.example/' }] },
      { text: 'From\n1 December', times: [{ text: '1 December', value: '2026-12-01T18:00' }] },
    ]);
  });

  it('changes nothing in the page', () => {
    const table = element('<table><tr><th>Group</th></tr><tr><td>A</td></tr></table>');
    const before = table.outerHTML;
    partOf(table);
    expect(table.outerHTML).to.equal(before);
  });
});

describe('a list of the page', () => {
  it('knows what each entry begins with', () => {
    const part = listOf(
      '<ul><li><strong>Circle</strong> – Tuesdays</li><li><a href="https://b.example/">Talk</a>, Mondays</li>' +
        '<li>Walk – <a href="https://zoom.us/j/1">join</a></li><li id="four">Tea</li></ul>',
    );
    expect(part.entries.map((entry) => entry.lead)).to.deep.equal(['Circle', 'Talk', undefined, undefined]);
    expect(part.entries[3]).to.deep.equal({ id: 'four', text: 'Tea' });
    expect(part.entries[2]?.links).to.deep.equal([{ text: 'join', url: 'https://zoom.us/j/1' }]);
  });

  it('reads terms with their descriptions, also grouped', () => {
    const part = listOf(
      '<dl><dt>Circle</dt><dd>Tuesdays 7pm</dd><dd>Town Hall</dd><div><dt>Talk</dt><dd>Mondays</dd></div></dl>',
    );
    expect(part.entries).to.deep.equal([
      { text: 'Circle\nTuesdays 7pm\nTown Hall', lead: 'Circle' },
      { text: 'Talk\nMondays', lead: 'Talk' },
    ]);
  });

  it('reads microdata in entries and in any other element', () => {
    const event =
      'itemscope itemtype="https://schema.org/Event"><b itemprop="name">Circle</b><meta itemprop="startDate" content="2026-12-01T18:00">' +
      '<span itemprop="location" itemscope itemtype="https://schema.org/Place"><i itemprop="name">Hall</i></span>' +
      '<a itemprop="url" href="https://a.example/">more</a>';
    const item = {
      types: ['Event'],
      properties: {
        name: ['Circle'],
        startDate: ['2026-12-01T18:00'],
        location: [{ types: ['Place'], properties: { name: ['Hall'] } }],
        url: ['https://a.example/'],
      },
    };
    const own = JSON.parse(JSON.stringify(listOf(`<ul><li ${event}</li></ul>`).entries[0]?.item)) as unknown;
    expect(own).to.deep.equal(item);
    const parts = listOf(`<section><div ${event}</div><div ${event}</div></section>`);
    expect(parts.entries).to.have.length(2);
    expect(htmlReader.read(parts, {}).groups.map((group) => group.name)).to.deep.equal(['Circle', 'Circle']);
  });
});

describe('a wrapper with several lists', () => {
  const partsOf = (markup: string): readonly (ListPart | TablePart)[] => {
    const part = partOf(element(markup));
    return part.part === 'several' ? part.parts : [];
  };

  it('gives all of them in order, with the headings above each', () => {
    const parts = partsOf(
      '<div><h2>York</h2><h3>Mondays</h3><ul><li>A – 7pm</li></ul><p>Tea.</p><ul><li>B – 8pm</li></ul>' +
        '<p><strong>Tuesdays</strong></p><ol><li>C – 9am</li></ol><h2>Leeds</h2>' +
        '<table><caption>Fridays</caption><tr><th>Group</th></tr><tr><td>D</td></tr></table></div>',
    );
    expect(parts.map(({ part, sections }) => [part, sections])).to.deep.equal([
      ['list', ['York', 'Mondays']],
      ['list', ['York', 'Mondays']],
      ['list', ['York', 'Mondays', 'Tuesdays']],
      ['table', ['Leeds', 'Fridays']],
    ]);
  });

  it('loses no group, and takes the day from the heading where the entry names none', () => {
    const part = partOf(
      element(
        '<div><h2>Our groups</h2><h3>Mondays</h3><ul><li>Circle – 7pm to 8.30pm, Town Hall</li>' +
          '<li><strong>2pm</strong> Talk</li></ul>' +
          '<h3>Tuesdays</h3><table><tr><th>Group</th><th>Time</th></tr><tr><td>Walk</td><td>10am</td></tr></table>' +
          '<h3>By appointment</h3><dl><dt>Listening</dt><dd>Ring us</dd></dl></div>',
      ),
    );
    const { groups, meetings, problems } = htmlReader.read(part, { timeZone: 'Europe/London' });
    expect(groups.map(({ name, description }) => [name, description])).to.deep.equal([
      ['Circle', 'Town Hall'],
      ['Talk', undefined],
      ['Walk', undefined],
      ['Listening', 'Ring us\nBy appointment'],
    ]);
    const days = meetings.map(({ schedule }) =>
      schedule.kind === 'recurring' ? [schedule.rule.byDay?.[0]?.day, schedule.start.slice(11)].join(' ') : '',
    );
    expect(days).to.deep.equal(['MO 19:00', 'MO 14:00', 'TU 10:00', '']);
    expect(problems.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });

  it('leaves out what is hidden in it, and reads all of it when it is hidden itself', () => {
    expect(partOf(element('<div><ul hidden><li>A</li></ul><ul><li>B</li></ul></div>'))).to.deep.equal({
      part: 'list',
      entries: [{ text: 'B' }],
    });
    expect(partsOf('<div hidden><ul><li>A</li></ul><ul><li>B</li></ul></div>')).to.have.length(2);
    expect(partsOf('<ul><li>A<ul><li>a</li></ul></li></ul>')).to.deep.equal([]);
  });

  it('gives an entry that is only a picture or a bare link to be reported, and leaves empty ones out', () => {
    const part = listOf('<ul><li></li><li><img src="data:,"></li><li><a href="https://a.example/"></a></li></ul>');
    expect(part.entries).to.have.length(2);
    const { groups, problems } = htmlReader.read(part, {});
    expect(groups).to.deep.equal([]);
    expect(problems.map(({ recordId, reason }) => [recordId, reason])).to.deep.equal([
      ['entry-1', 'name-missing'],
      ['entry-2', 'name-missing'],
    ]);
  });
});

describe('the guide to lists in the page', () => {
  const guide = new URL('../../docs/html-lists.md', import.meta.url);

  it('shows only what is read without a warning, and with a date or contact for each group', async () => {
    const text = await (await fetch(guide)).text();
    const examples = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    const counts: number[] = [];
    for (const example of examples) {
      const { groups, meetings, problems } = htmlReader.read(partOf(element(example)), { timeZone: 'Europe/London' });
      expect(
        problems.filter((problem) => problem.severity !== 'info'),
        example,
      ).to.deep.equal([]);
      const dated = meetings
        .filter((meeting) => meeting.schedule.kind !== 'by-arrangement')
        .map((meeting) => meeting.groupId);
      for (const group of groups)
        expect(dated.includes(group.id) || Boolean(group.contacts), group.name).to.equal(true);
      counts.push(groups.length);
    }
    expect(counts).to.deep.equal([2, 3, 3, 1, 1]);
  });
});
