import { expect } from 'chai';
import { isOwnLine, type OwnLine } from '../../src/content/crisis/own-line.js';
import {
  MOST_LINES,
  otherNumbers,
  type Piece,
  readNumber,
  readOwnLines,
  readPageLines,
} from '../../src/content/crisis/own-lines.js';

const read = (...lines: readonly unknown[]): ReturnType<typeof readOwnLines> => readOwnLines(lines, 'file');
const desk = (overrides: object = {}): object => ({ name: 'The desk', phone: '01632 960001', ...overrides });
const page = (...pieces: readonly Piece[]): ReturnType<typeof readPageLines> => readPageLines([pieces]);
const first = ({ entries: [entry] }: ReturnType<typeof readPageLines>): OwnLine | undefined =>
  entry && isOwnLine(entry) ? entry : undefined;

describe('a number', () => {
  for (const [given, shown] of [
    ['116 123', '116 123'],
    ['01632-960001', '01632 960001'],
    ['(01632) 960 001', '01632 960 001'],
    ['+44 1632 960001', '+44 1632 960001'],
    ['01632\u00a0960001', '01632 960001'],
    ['01632\u2011960001', '01632 960001'],
  ] as const) {
    it(`${JSON.stringify(given)} is shown as ${shown}`, () => expect(readNumber(given)).to.equal(shown));
  }

  for (const given of [
    '0800 HELP',
    '٠١٦٣٢ ٩٦٠٠٠١',
    '०१६३२',
    '０１６３２',
    '01632\u202e960001',
    '01632\u200b960001',
    '12',
    '1234567890123456',
    '116 123 or 85258',
    '*4141',
    '',
    116_123,
    null,
  ]) {
    it(`${JSON.stringify(given)} is none`, () => expect(readNumber(given)).to.equal(undefined));
  }
});

describe('the guard against numbers in words', () => {
  for (const [words, own, found] of [
    ['Free, day and night', ['116123'], false],
    ['Samaritans 116 123', ['116123'], false],
    ['Samaritans 116-123', ['116123'], false],
    ['NHS 111, then option 2', ['111'], false],
    ['every day 9:00 to 17:00 and 18.00–22.00', ['116123'], false],
    ['since 2026-11-22', ['116123'], false],
    ['01632 960001', ['+441632960001'], false],
    ['call 01632 960002 instead', ['01632960001'], true],
    ['call 0 1 6 3 2 instead', ['116123'], true],
    ['call 85258', ['116123'], true],
    ['NHS 111 24/7', ['111'], false],
    ['NHS 111 24 hours', ['111'], false],
    ['Samaritans 116 123, 24 hours a day, 365 days', ['116123'], false],
    ['116 123, 85258', ['116123', '85258'], false],
    ['9-12, 14-17 and 19-21', ['116123'], false],
    ['116 123 01632 960002', ['116123'], true],
    ['01632 960002 116 123', ['116123'], true],
    ['0800 111 345', ['111'], true],
    ['111 96000', ['111'], true],
    ['call 0\ufe0f\u20e31\ufe0f\u20e36\ufe0f\u20e33\ufe0f\u20e32\ufe0f\u20e3', ['116123'], true],
    ['call ❶❻❸❷❾', ['116123'], true],
    ['call 0\u034f1\u034f6\u034f3\u034f2', ['116123'], true],
    ['call 0\u061c1\u061c6\u061c3\u061c2', ['116123'], true],
    ['call 0\ufe001\ufe006\ufe003\ufe002', ['116123'], true],
    ['call 0_1*6|3~2', ['116123'], true],
    ['call 0163,296,000', ['116123'], true],
    ['call ٨٥٢٥٨', ['116123'], true],
    ['call ８５２５８', ['116123'], true],
    ['call 85\u200b258', ['116123'], true],
    ['call 01.63.29.60.00.01.12', ['116123'], true],
    ['10:00 10:10 10:20 10:30 10:40', ['116123'], false],
    ['016/32·960', ['116123'], true],
  ] as const) {
    it(`${found ? 'finds one' : 'finds none'} in "${words}" beside ${own.join()}`, () => {
      expect(otherNumbers(words, own).length > 0).to.equal(found);
    });
  }
});

describe('lines in a file', () => {
  it('say what is dialled, in the groups they are written in, and nothing else', () => {
    const { entries, problems } = read(
      desk({ sms: '85258', keyword: 'HELLO', url: 'https://www.desk.example/chat', hours: 'weekdays', language: 'cy' }),
    );
    expect(problems).to.deep.equal([]);
    expect(entries).to.deep.equal([
      {
        from: 'file',
        name: 'The desk',
        note: 'weekdays',
        language: 'cy',
        keyword: 'HELLO',
        reviewBy: undefined,
        ways: [
          { kind: 'tel', target: '01632960001', shown: '01632 960001' },
          { kind: 'sms', target: '85258', shown: '85258' },
          { kind: 'web', target: 'https://www.desk.example/chat', shown: 'desk.example' },
        ],
      },
    ]);
  });

  for (const [what, line] of [
    ['another number in its name', desk({ name: 'The desk, or 01632 960002' })],
    ['another number in its hours', desk({ hours: 'weekdays, else 85258' })],
    ['letters in its only number', desk({ phone: '0800 HELP' })],
    ['a number in other digits', desk({ phone: '٠١٦٣٢ ٩٦٠٠٠١' })],
    ['no way to reach it', { name: 'The desk' }],
    ['an address that would run', { name: 'The desk', url: 'javascript:alert(1)' }],
    ['no name', { phone: '01632 960001' }],
  ] as const) {
    it(`are refused and reported with ${what}`, () => {
      const { entries, problems } = read(line, desk({ name: 'Another' }));
      expect(entries.map((entry) => (isOwnLine(entry) ? entry.name : ''))).to.deep.equal(['Another']);
      expect(problems.join()).to.match(/The line is left out/);
    });
  }

  it('cannot set the emergency number', () => {
    const { entries, problems } = readOwnLines({ emergency: '01632 960999', lines: [desk()] }, 'file');
    expect(entries.length).to.equal(1);
    expect(JSON.stringify(entries)).not.to.include('960999');
    expect(problems.join()).to.include('emergency: a file of lines cannot set this');
  });

  it('keep hours that begin with figures', () => {
    const { entries, problems } = read(desk({ name: 'NHS 111', phone: '111', hours: '24 hours a day' }));
    expect([entries.length, problems]).to.deep.equal([1, []]);
  });

  it('are not lost with one that is too deep to be reported', () => {
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'x');
    const { entries, problems } = read(desk({ name: deep }), desk());
    expect([entries.length, problems.length]).to.deep.equal([1, 1]);
  });

  it('fill no console, however many are wrong', () => {
    const { problems } = readOwnLines(
      Array.from({ length: 5000 }, () => ({ name: 'x' })),
      'file',
    );
    expect(problems.length).to.be.below(150);
  });

  it(`are ${MOST_LINES} at most`, () => {
    const { entries, problems } = read(
      ...Array.from({ length: 20 }, (_, at) => desk({ name: `Line ${'abcdefghijklmnopqrst'[at]}` })),
    );
    expect(entries.length).to.equal(MOST_LINES);
    expect(problems.join()).to.include('20 lines are more than 12');
  });

  for (const value of [null, 'text', 7, {}, { lines: 'no' }]) {
    it(`are none in ${JSON.stringify(value)}, with one report`, () => {
      const { entries, problems } = readOwnLines(value, 'file');
      expect([entries.length, problems.length]).to.deep.equal([0, 1]);
    });
  }
});

describe('lines between the tags', () => {
  const link = (url: string, text: string): Piece => ({ url, text });

  for (const [what, pieces, name, note, shown] of [
    [
      'name in the link',
      [link('tel:116123', 'Samaritans 116 123'), ', free, day and night'],
      'Samaritans',
      'free, day and night',
      '116 123',
    ],
    ['name before it', ['Samaritans: ', link('tel:116123', '116 123'), ' (free)'], 'Samaritans', 'free', '116 123'],
    [
      'a number in the name of the service',
      [link('tel:111', 'NHS 111, then option 2: 111')],
      'NHS 111, then option 2',
      '',
      '111',
    ],
    ['no number in the words', [link('tel:116123', 'Samaritans')], 'Samaritans', '', '116123'],
    ['a country code in the link', ['Desk ', link('tel:+441632960001', '01632 960001')], 'Desk', '', '+44 1632 960001'],
    ['nothing but the number', [link('tel:116123', '116 123')], '116 123', '', '116 123'],
    ['a number to text', [link('sms:85258?body=HI', 'Shout 85258')], 'Shout', '', '85258'],
    ['a page', [link('https://www.desk.example/help', 'Our page')], 'Our page', '', 'desk.example'],
    ['an encoded number', [link('tel:116%20123', 'Samaritans')], 'Samaritans', '', '116 123'],
  ] as const) {
    it(`are read with ${what}`, () => {
      const read = page(...pieces);
      expect(read.problems).to.deep.equal([]);
      const line = first(read);
      expect([line?.name, line?.note, line?.ways[0]?.shown]).to.deep.equal([name, note, shown]);
    });
  }

  it('show no number but the one that is dialled', () => {
    const { entries, problems } = page(link('tel:116123', 'Samaritans 01632 960002'));
    expect(entries).to.deep.equal([]);
    expect(problems.join()).to.include('01632 960002');
  });

  it('keep all their words when there are several links', () => {
    const line = first(
      page(
        'The desk: call ',
        link('tel:01632960001', '01632 960001'),
        ' or text ',
        link('sms:85258', '85258'),
        ' any time',
      ),
    );
    expect(line?.name).to.equal('The desk: call or text any time');
    expect(line?.ways.map(({ kind, target }) => `${kind} ${target}`)).to.deep.equal(['tel 01632960001', 'sms 85258']);
  });

  for (const [what, pieces] of [
    ['no link', ['Call the desk on 01632 960999']],
    ['a link that cannot be used', ['Write ', link('mailto:desk@desk.example', 'to the desk')]],
    ['a link that would run something', [link('javascript:alert(1)', 'to the desk')]],
  ] as const) {
    it(`stay as words with ${what}`, () => {
      const { entries, problems } = page(...pieces);
      expect(problems).to.deep.equal([]);
      const said = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
      expect(entries).to.deep.equal([{ from: 'page', text: said }]);
    });
  }

  it('are nothing where there is nothing', () => expect(page(' \n ')).to.deep.equal({ entries: [], problems: [] }));
});

describe('a paragraph with several links', () => {
  const emergency: Piece = { url: 'tel:999', text: '999' };
  const line: Piece = { url: 'tel:116123', text: '116 123' };
  const names = (...pieces: readonly Piece[]): readonly string[] =>
    page(...pieces).entries.map((entry) =>
      isOwnLine(entry)
        ? `${entry.name} | ${entry.ways.map(({ shown }) => shown).join(' + ')} | ${entry.note}`
        : entry.text,
    );

  it('is a line for each of its sentences', () => {
    const said = names('In danger, call ', emergency, '. To talk, call Samaritans on ', line, '. Free, day and night.');
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^In danger, call \| 999 \|/);
    expect(said[1]).to.match(/^\.? ?To talk, call Samaritans on \| 116 123 \| .*day and night/);
  });

  it('stays one line when the links share a sentence', () => {
    expect(names('Call ', line, ' or text ', { url: 'sms:85258', text: '85258' }, ' at any time.')).to.have.length(1);
  });

  it('loses no number, wherever its sentences end', () => {
    const texts = ['One ', '. Two. Three ', '! Four; five ', ' six. Seven'];
    const pieces = texts.flatMap((text, at): readonly Piece[] => [text, { url: `tel:11611${at}`, text: `11611${at}` }]);
    expect(
      names(...pieces)
        .join(' ')
        .match(/11611\d/g),
    ).to.deep.equal(['116110', '116111', '116112', '116113']);
  });
});
