import { expect } from 'chai';
import { feedTextOf } from '../../src/sources/feed-text.js';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** UTF-16 with a byte order mark, as spreadsheets write "Unicode text". */
const utf16 = (text: string, isBig: boolean): Uint8Array<ArrayBuffer> => {
  const units = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((letter, at) => units.setUint16(2 * at, letter.charCodeAt(0), !isBig));
  return new Uint8Array(units.buffer);
};

/** An answer as the loader hands it over. */
const answer = (bytes: Uint8Array<ArrayBuffer>, contentType = '', pieces = 1) => ({
  text: new TextDecoder(/charset=([\w-]+)/.exec(contentType)?.[1] ?? 'utf-8').decode(bytes),
  parts: Array.from({ length: pieces }, (_, at) =>
    bytes.slice(Math.floor((at * bytes.length) / pieces), Math.floor(((at + 1) * bytes.length) / pieces)),
  ),
  contentType,
});

const TABLE = 'Name;Day\r\nCafé für alle;Montag\r\n';

describe('an answer that is not JSON', () => {
  const readable: readonly (readonly [string, ReturnType<typeof answer>, string])[] = [
    ['a table in UTF-8', answer(utf8(TABLE)), TABLE],
    ['a table that begins with a byte order mark', answer(utf8(`\ufeff${TABLE}`)), TABLE],
    ['a table in the letters of Windows', answer(latin(TABLE)), TABLE],
    [
      'a table in the letters of Windows that is said to be UTF-8',
      answer(latin(TABLE), 'text/csv; charset=utf-8'),
      TABLE,
    ],
    ['a table in an encoding that its server names', answer(latin(TABLE), 'text/csv; charset=iso-8859-1'), TABLE],
    ['a table as little-endian UTF-16', answer(utf16(TABLE, false)), TABLE],
    ['a table as big-endian UTF-16', answer(utf16(TABLE, true)), TABLE],
    ['a table with tabs', answer(utf8('Name\tDay\nCircle\tMonday\n')), 'Name\tDay\nCircle\tMonday\n'],
    [
      'a table of one column, which its server calls a table',
      answer(utf8('Name\nCircle\n'), 'text/csv'),
      'Name\nCircle\n',
    ],
    ['a calendar', answer(utf8('BEGIN:VCALENDAR\nEND:VCALENDAR')), 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['a calendar after an empty line', answer(utf8('\n begin:vcalendar')), '\n begin:vcalendar'],
  ];
  for (const [what, given, text] of readable) {
    it(`is read as text where it is ${what}`, () => expect(feedTextOf(given)?.text).to.equal(text));
  }

  it('keeps letters whole that came in two pieces', () => {
    for (const bytes of [latin(TABLE), utf16(TABLE, false)])
      expect(feedTextOf(answer(bytes, '', 7))?.text).to.equal(TABLE);
  });

  it('keeps the kind that the server named, without its encoding', () => {
    expect(feedTextOf(answer(utf8(TABLE), 'text/csv; charset=utf-8'))?.mediaType).to.equal('text/csv');
    expect(feedTextOf(answer(utf8(TABLE)))).not.to.have.property('mediaType');
  });

  const others: readonly (readonly [string, string, string?])[] = [
    ['a web page', '<!doctype html>\n<title>Groups, and more</title>'],
    ['a web page that its server calls a table', '<!doctype html>\n<title>Groups</title>', 'text/csv'],
    ['broken JSON', '{"groups": [\n{"name": "Circle",}]}'],
    ['a broken list', '[\n1,,2]'],
    ['one line of words', 'Not found, sorry'],
    ['nothing', ''],
  ];
  for (const [what, text, contentType] of others) {
    it(`is no feed where it is ${what}`, () => expect(feedTextOf(answer(utf8(text), contentType))).to.equal(undefined));
  }
});
