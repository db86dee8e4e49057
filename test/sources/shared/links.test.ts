/** The short ways to read plain addresses give what the careful way gives. */
import { expect } from 'chai';
import * as careful from '../../../src/domain/safe-link.js';
import { carefulLinks, dialled, isLink, mailAddress, pageLink } from '../../../src/sources/shared/links.js';
import { isNode, randomOf, SEED, type Random } from '../../domain/random.js';
import { HOSTILE_LINKS, HOSTILE_STRINGS } from '../../support/sources.js';

/** A browser repeats a slice, to prove its own expressions and its own `URL`. */
const ROUNDS = isNode ? 30_000 : 3000;

/** Plain addresses, and what can be done to them. */
const PLAIN = [
  ...[
    'https://example.org',
    'http://a.example/b?c=d#e',
    'https://zoom.us/j/123?pwd=a.b',
    'https://xn--caf-dma.example/',
  ],
  ...[
    'https://192.168.0.1/a',
    'https://a.b.c.example.org/%20',
    'https://1.2.3.999/',
    'https://a-.example',
    'https://-.-',
  ],
  ...['01632 960001', '+44 1632 960001', '112', '+1 669 900 9128', '116123', '0800 1111', '+', '12'],
  ...['team@example.org', 'a.b+c@mail.example.co.uk', '_a@b.cd', 'a@b', 'a..b@example.org', 'ä@example.org'],
];
const PIECES = [
  ...[
    '@',
    ':',
    '/',
    '//',
    '\\',
    '?',
    '#',
    '%',
    ' ',
    '  ',
    '\t',
    '\n',
    '.',
    '..',
    ',',
    ';',
    '-',
    '+',
    '(0)',
    'ext 5',
    'x',
  ],
  ...[
    'é',
    '١',
    '\u200b',
    '\u00ad',
    '\u202e',
    'javascript:',
    'tel:',
    'mailto:',
    'A',
    'Z',
    '0',
    '[',
    ']',
    '<',
    '"',
    "'",
    '|',
  ],
];

function anyAddress(random: Random): string {
  if (random.chance(5)) return random.pick([...HOSTILE_LINKS, ...HOSTILE_STRINGS]);
  let text = random.pick(PLAIN);
  for (let times = random.below(3); times > 0; times -= 1) {
    const at = random.below(text.length + 1);
    const rest = text.slice(random.chance(70) ? at : at + 1);
    text = text.slice(0, at) + (random.chance(80) ? random.pick(PIECES) : '') + rest;
  }
  return text;
}

describe('plain addresses', () => {
  it(`are read as the careful way reads them, in ${ROUNDS} texts of seed ${SEED}`, () => {
    carefulLinks.put(careful);
    const random = randomOf(SEED);
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = anyAddress(random);
      const asked = JSON.stringify(text);
      expect(pageLink(text), asked).to.deep.equal(careful.safeLink(text, { allow: careful.WEB_ONLY }));
      expect(isLink(text), asked).to.equal(careful.safeLink(text).url !== undefined);
      expect(dialled(text), asked).to.equal(careful.dialString(text));
      expect(mailAddress(text), asked).to.equal(careful.mailLink(text)?.slice('mailto:'.length));
    }
  });

  it('need no further file, and all others ask for it', () => {
    carefulLinks.put(undefined);
    const plain = ['https://example.org/a', '+44 1632 960001', 'team@example.org'] as const;
    expect([pageLink(plain[0]).url, dialled(plain[1]), mailAddress(plain[2])]).to.deep.equal([
      plain[0],
      '+441632960001',
      plain[2],
    ]);
    expect([pageLink('example.org').url, dialled('(01632) 960001'), mailAddress('Team <a@b.cd>')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    carefulLinks.put(careful);
  });
});
