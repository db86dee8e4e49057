import '../../support/whole-reading.js';
import { expect } from 'chai';
import { plainText } from '../../../src/sources/shared/text.js';

describe('text of twenty thousand letters', () => {
  // Each is the worst beginning of some pattern. Read in time that grows faster than the text, any of these would run
  // into the test runner's limit, as the first two once did.
  const pieces = [
    '<a xhref=https:a',
    '<a href="https:b" ',
    '<',
    '<a',
    '</a',
    '&',
    '&#',
    '&#x',
    '<!--',
    '<br',
    '\\n',
    ' ',
    '\n\n',
    '<b><',
    "<a href='",
  ];
  for (const piece of pieces) {
    it(`is read at once, however it goes on: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      expect(plainText(text)).to.be.a('string');
      expect(plainText(`<a x${text}`)).to.be.a('string');
    });
  }
});
