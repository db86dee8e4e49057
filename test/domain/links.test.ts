import { expect } from 'chai';
import {
  conferenceProvider,
  dialString,
  displayPhone,
  mailLink,
  safeLink,
  telephoneLink,
  WEB_ONLY,
} from '../../src/domain/links.js';
import { randomOf, SEED } from './random.js';
import { HOSTILE_LINKS, HOSTILE_STRINGS, WRONG_VALUES } from '../support/sources.js';

describe('safeLink', () => {
  const accepted: readonly (readonly [given: string, url: string])[] = [
    ['https://example.org/path?a=1#b', 'https://example.org/path?a=1#b'],
    ['HTTP://Example.ORG', 'http://example.org/'],
    ['  https://example.org/\u200b ', 'https://example.org/'],
    ['https://exam\tple.org/\r\nroom', 'https://example.org/room'],
    ['https:// example.org/', 'https://example.org/'],
    ['example.org', 'https://example.org/'],
    ['www.example.co.uk/groups', 'https://www.example.co.uk/groups'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['https:///example.org', 'https://example.org/'],
    ['mailto:group@example.org?subject=Hello there', 'mailto:group@example.org?subject=Hello%20there'],
    ['group@example.org', 'mailto:group@example.org'],
    ['mailto:?subject=A%20group', 'mailto:?subject=A%20group'],
    ['tel:+44 1632 960001', 'tel:+441632960001'],
    ['tel:112', 'tel:112'],
    ['sms:85258', 'sms:85258'],
    ['tel:+12025550123,,123#', 'tel:+12025550123,,123%23'],
  ];
  for (const [given, url] of accepted) {
    it(`takes ${JSON.stringify(given)} as ${url}`, () => expect(safeLink(given)).to.deep.equal({ url }));
  }

  const refused: readonly (readonly [given: unknown, reason: string])[] = [
    ['', 'empty'],
    [' \u0000 ', 'empty'],
    [null, 'empty'],
    [12, 'empty'],
    ['javascript:alert(1)', 'scheme'],
    ['JaVa\nScript:alert(1)', 'scheme'],
    ['\u0001javascript:alert(1)', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['vbscript:x', 'scheme'],
    ['blob:https://example.org/1', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
    ['view-source:https://example.org', 'scheme'],
    ['//example.org', 'protocol-relative'],
    ['\\\\example.org', 'protocol-relative'],
    ['/\\example.org', 'protocol-relative'],
    ['\u200b//example.org', 'protocol-relative'],
    ['https://zoom.us@evil.example/', 'credentials'],
    ['https://user:secret@example.org/', 'credentials'],
    ['/groups/7', 'relative'],
    ['?id=7', 'relative'],
    ['Please call us', 'text'],
    ['https://example.org/a passcode 12', 'text'],
    ['Zoom', 'text'],
    ['https://', 'unreadable'],
    ['https://exa<mple.org/', 'unreadable'],
    ['mailto:nobody', 'unreadable'],
    ['tel:12', 'unreadable'],
  ];
  for (const [given, reason] of refused) {
    it(`refuses ${JSON.stringify(given)} as ${reason}`, () =>
      expect(safeLink(given)).to.deep.equal({ refused: reason }));
  }

  it('resolves relative addresses against a base, and only web ones', () => {
    const base = 'https://charity.example/feeds/groups.json';
    expect(safeLink('/groups/7', { base })).to.deep.equal({ url: 'https://charity.example/groups/7' });
    expect(safeLink('room', { base })).to.deep.equal({ url: 'https://charity.example/feeds/room' });
    expect(safeLink('//evil.example', { base })).to.deep.equal({ refused: 'protocol-relative' });
    expect(safeLink('room', { base: 'file:///home/' })).to.deep.equal({ refused: 'unreadable' });
    expect(safeLink('room', { base: 'not an address' })).to.deep.equal({ refused: 'unreadable' });
  });

  it('takes no more than the schemes it was given', () => {
    for (const given of ['mailto:a@example.org', 'a@example.org', 'tel:112', 'sms:112']) {
      expect(safeLink(given, { allow: WEB_ONLY }), given).to.deep.equal({ refused: 'scheme' });
    }
    expect(safeLink('http://example.org', { allow: ['https'] })).to.deep.equal({ refused: 'scheme' });
  });

  it('never throws, and never gives an address of another scheme, whatever it is handed', () => {
    const parts = [
      '',
      ':',
      '/',
      '\\',
      '@',
      '%',
      '#',
      'https:',
      'javascript:',
      'tel:',
      'a.b',
      '[',
      '\ud800',
      '\t',
      '%zz',
    ];
    const mixed = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c)));
    for (const given of [...WRONG_VALUES, ...HOSTILE_STRINGS, ...HOSTILE_LINKS, ...mixed]) {
      for (const base of [undefined, 'https://example.org/', 'nonsense']) {
        const { url, refused } = safeLink(given, base === undefined ? {} : { base });
        if (url === undefined) expect(refused).to.be.a('string');
        else expect(url).to.match(/^(https?:\/\/[^@]*|tel:|sms:|mailto:)/);
      }
    }
  });

  it('gives addresses that it takes again unchanged', () => {
    for (const [, url] of accepted) expect(safeLink(url)).to.deep.equal({ url });
  });
});

describe('telephoneLink', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['+16699009128,,530851127#,,085392#', 'tel:+16699009128,,530851127%23,,085392%23'],
    ['+19292056099,,1234567890#,,,,,##', 'tel:+19292056099,,1234567890%23,,,,,%23%23'],
    ['4254366330', 'tel:4254366330'],
    ['+15873281099,,82900440659#,,#,,M1F3', 'tel:+15873281099,,82900440659%23,,%23'],
    ['*67 555 0100 100', 'tel:*675550100100'],
    ['020 7946 0000', 'tel:02079460000'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(555) 010-0123 x 810', 'tel:5550100123,810'],
    ['555-010-0123 ext. 12', 'tel:5550100123,12'],
    ['Text: 555-010-0123', 'tel:5550100123'],
    ['01632 960001 / 01632 960002', undefined],
    ['01632 960001 or 01632 960002', undefined],
    ['Samaritans, 0900 123456', 'tel:0900123456'],
    ['\uff10\uff11\uff16\uff13\uff12 960001', 'tel:01632960001'],
    ['\u0661\u0661\u0666 123', undefined],
    ['(0)116123;999', 'tel:0116123;999'],
    ['999', 'tel:999'],
    ['12', undefined],
    ['1-800-555-TALK', undefined],
    ['1-800-SUPPORT', undefined],
    ['call us', undefined],
    ['', undefined],
  ];
  for (const [given, url] of cases) {
    it(`makes ${String(url)} of ${JSON.stringify(given)}`, () => expect(telephoneLink(given)).to.equal(url));
  }

  it('says what to dial as plain text too', () =>
    expect(dialString('+1 (669) 900-9128,,53#')).to.equal('+16699009128,,53#'));
});

describe('displayPhone', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['+16699009128,,530851127#,,085392#', '+1 669 900 9128'],
    ['4254366330', '425 436 6330'],
    ['020 7946 0000', '020 7946 0000'],
    ['02079460000', '02079460000'],
    ['+442079460000', '+442079460000'],
    ['(555) 010-0123 x 810', '(555) 010-0123 x 810'],
    ['+44 (0)20 7946 0000', '+44 20 7946 0000'],
    ['Samaritans, 0900 123456', 'Samaritans, 0900 123456'],
    ['(0)116123;999', '(0)116123'],
  ];
  for (const [given, shown] of cases) {
    it(`shows ${given} as ${shown}`, () => expect(displayPhone(given)).to.equal(shown));
  }

  it('shows the digits that the link dials before its first pause, whatever the text', () => {
    const random = randomOf(SEED);
    const pieces = [
      '0900 123456',
      '116 123',
      '+44',
      '(0)',
      '\uff11\uff12\uff13',
      '\u0661\u0662',
      '\u00b2',
      '#',
      '*',
      ',',
      ';',
    ];
    const more = [
      ' ',
      '-',
      '/',
      'or',
      'x',
      ' ext. ',
      'Samaritans',
      '.',
      ')',
      '+',
      '\u200b',
      '\u202e',
      '\n',
      '7',
      'TALK',
    ];
    const digits = (text: string): string => text.replace(/\P{N}/gu, '');
    let links = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + random.below(7) }, () => random.pick([...pieces, ...more])).join('');
      const url = telephoneLink(text);
      if (!url) continue;
      links += 1;
      const shown = displayPhone(text);
      const keys = url.slice('tel:'.length).replaceAll('%23', '#');
      const [upToExtension = ''] = /^\D*[^,;#]*(,\d*)?/.exec(keys) ?? [];
      const [beforePause = ''] = /^\D*[^,;#]*/.exec(keys) ?? [];
      const dialled = /x/i.test(shown) && digits(shown) !== digits(beforePause) ? upToExtension : beforePause;
      expect(digits(shown), JSON.stringify([text, url, shown]))
        .to.equal(digits(dialled))
        .and.not.equal('');
    }
    expect(links).to.be.above(1000);
  });
});

describe('mailLink', () => {
  it('takes one address and nothing else', () => {
    expect(mailLink(' mailto:group@example.org ')).to.equal('mailto:group@example.org');
    for (const given of ['', 'group', 'a@b', 'a@b.org, c@d.org', 'a b@c.org', 'a@b.org?bcc=c@d.org', 'A <a@b.org>']) {
      expect(mailLink(given), given).to.equal(undefined);
    }
  });
});

describe('conferenceProvider', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['https://us02web.zoom.us/j/81', 'Zoom'],
    ['https://zoom.us/j/81', 'Zoom'],
    ['zoom.us/j/81', 'Zoom'],
    ['https://meet.google.com/abc', 'Google Meet'],
    ['https://www.google.com/maps', undefined],
    ['https://teams.microsoft.com/l/meetup', 'Microsoft Teams'],
    ['https://meet.jit.si/Circle', 'Jitsi Meet'],
    ['https://charity.webex.com/meet', 'Webex'],
    ['https://notzoom.us/j/81', undefined],
    ['https://zoom.us.evil.example/j/81', undefined],
    ['https://rooms.charity.example', undefined],
    ['https://zoom.us@evil.example', undefined],
    ['nonsense', undefined],
  ];
  for (const [url, name] of cases) {
    it(`says ${String(name)} of ${url}`, () => expect(conferenceProvider(url)).to.equal(name));
  }
});
