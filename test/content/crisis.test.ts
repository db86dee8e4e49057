import { expect } from 'chai';
import { lineFaults } from '../../src/content/crisis/check.js';
import { isPastDay, isStillConfirmed } from '../../src/content/crisis/confirmation.js';
import { emergencyCountries, emergencyNumbers, linesFile } from '../../src/content/crisis/emergency.js';
import { knownEmergencyNumbers } from '../../src/content/crisis/emergency.known.js';
import { COLLECTION, crisisLines, crisisSnippet, emergencyNumber } from '../../src/content/crisis/index.js';
import { standing, type CrisisLine } from '../../src/content/crisis/line.js';
import { LINE_SOURCES } from '../../src/content/crisis/lines.sources.js';
import { dialled } from '../../src/content/crisis/numbers.js';
import { FIRST_CHECK } from '../../src/content/item.js';

const COUNTRIES = emergencyCountries();
const ALL = COUNTRIES.flatMap(crisisLines);
const numbersOf = ({ tel, sms }: CrisisLine): readonly string[] =>
  [tel, sms?.number].flatMap((number) => (number ? [dialled(number)] : []));

/** All that ships, number by number. A change here is a change of what people in danger are told. */
const SHIPPED: Readonly<Record<string, readonly string[]>> = {
  GB: ['116123', '85258', '111'],
  IE: ['116123', '1800247247', '50808'],
  US: ['988', '988', '988'],
  CA: ['988', '988'],
  MX: ['8009112000'],
  BR: ['188'],
  AU: ['131114', '0477131114'],
  NZ: ['1737', '1737'],
  AT: ['142'],
  CH: ['143'],
  BE: ['1813', '080032123', '026484014'],
  NL: ['113', '08000113'],
  ES: ['024'],
  PT: ['1411'],
  LV: ['116123'],
  LT: ['080028888'],
  EE: ['116123'],
  NO: ['116123', '22400040'],
  ZA: ['0800567567', '0800456789'],
  IN: ['14416', '18008914416'],
  SG: ['1771', '1767'],
  MY: ['15555'],
  TH: ['1323'],
  HK: ['18111', '28960000'],
  JP: ['0120783556', '0570783556'],
  KR: ['109'],
};

/** Numbers that were doubted, are old, or come from a page without a date. None may ever come back unseen. */
const NEVER = [
  ...[
    '0800543354',
    '0508828865',
    '4357',
    '717003717',
    '213544545',
    '0223272327',
    '3240117252',
    '0677208977',
    '800860022',
  ],
  ...[
    '1018',
    '10306',
    '800702222',
    '116111',
    '0800801200',
    '1809',
    '90101',
    '70201201',
    '1717',
    '7333',
    '1199',
    '722178177',
  ],
  ...[
    '08000787746',
    '09034400009',
    '0800678678',
    '03117786264',
    '1166',
    '09178998727',
    '1553',
    '0379897827',
    '0376272929',
  ],
  ...[
    '1925',
    '1995',
    '1980',
    '12356',
    '1201',
    '1564',
    '8004673',
    '6003607777',
    '08000767',
    '155',
    '106',
    '3007548933',
    '1926',
  ],
  ...[
    '08457909090',
    '1850609090',
    '141',
    '18002214444',
    '199284284',
    '1800111888',
    '2389222',
    '23892222',
    '23820000',
    '135',
  ],
  ...['08001110111', '08001110222', '3114', '0925250111', '147', '0768822775', '66691771', '91511767', '18662773553'],
];

describe('crisis lines that ship', () => {
  it('are these, and no others', () => {
    const found = Object.fromEntries(
      COUNTRIES.map((country) => [country, crisisLines(country).flatMap(numbersOf)] as const).filter(
        ([, numbers]) => numbers.length > 0,
      ),
    );
    expect(found).to.deep.equal(SHIPPED);
  });

  it('hold no number that was left out on purpose', () => {
    const shipped = ALL.flatMap(numbersOf);
    // 116 123 is right in some countries and unproven in others.
    for (const country of ['PL', 'CZ', 'HU', 'DE', 'LT'])
      expect(crisisLines(country).flatMap(numbersOf)).not.to.include('116123');
    expect(shipped.filter((number) => NEVER.includes(number))).to.deep.equal([]);
  });

  it('each say all that a line has to say', () => {
    for (const line of ALL) expect(lineFaults(line), line.id).to.deep.equal([]);
  });

  it('fail the check without any one of their fields, and never reach a page then', () => {
    for (const line of ALL) {
      for (const field of Object.keys(line).filter((each) => each !== 'reviewedBy')) {
        const { [field]: _, ...rest } = { ...line } as Record<string, unknown>;
        expect(lineFaults(rest), `${line.id} without ${field}`).to.include(field);
      }
    }
  });

  for (const [what, change] of [
    ['a number with letters', { tel: '0800 HELP' }],
    ['neither a number to call nor to text', { tel: null, sms: null }],
    ['a source without a date', { source: { name: 'Page', url: 'https://page.example/' } }],
    ['a source that is not secure', { source: { name: 'Page', url: 'http://page.example/', date: '2026' } }],
    ['a country that its id denies', { country: 'FR' }],
    ['a review before the check', { reviewBy: '2026-11-21' }],
    ['hours in words', { hours: '24/7' }],
    ['hours without their zone', { hours: { from: '10:00', to: '24:00' } }],
    ['a price nobody knows the name of', { cost: 'cheap' }],
  ] as const) {
    it(`fail the check with ${what}`, () => {
      expect(lineFaults({ ...ALL[0], ...change })).not.to.deep.equal([]);
    });
  }

  it('have an id of their own each, and a source for each id', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(Object.keys(LINE_SOURCES).sort()).to.deep.equal([...ids].sort());
  });

  it('were checked with all other content, and must be checked again with it', () => {
    for (const { checkedOn, reviewBy, reviewedBy } of [...ALL, ...COLLECTION.sets[0]!.items])
      expect({ checkedOn, reviewBy, reviewedBy }).to.deep.equal({ ...FIRST_CHECK });
  });

  it('say that a number cannot be dialled from abroad, and none claims that it can', () => {
    expect(ALL.filter(({ inCountryOnly }) => !inCountryOnly)).to.deep.equal([]);
    expect(ALL.flatMap(({ tel }) => tel ?? []).filter((tel) => tel.startsWith('+'))).to.deep.equal([]);
  });

  it('say "day and night" only where the source is dated and the hours were not in doubt', () => {
    const doubted = [
      'no-mental-helse',
      'no-kirkens-sos',
      'be-community-help-service',
      'ee-116-123',
      'my-heal',
      'hk-samaritans',
    ];
    for (const { id, hours, source } of ALL) {
      if (hours === 'always') expect(source.date, id).to.match(/^\d{4}/);
      if (doubted.includes(id)) expect(hours, id).not.to.equal('always');
    }
  });

  it('say where a number works that does not work in the whole country', () => {
    expect(ALL.find(({ id }) => id === 'gb-nhs-111')!.name).to.include('England, Scotland and Wales');
  });

  it('come country by country from the file that a page loads, and no country is without its number', async () => {
    for (const country of COUNTRIES) {
      const file = await linesFile(country)?.();
      const ids = (file?.LINES ?? []).filter((line) => line.country === country).map(({ id }) => id);
      expect(ids, country).to.deep.equal(crisisLines(country).map(({ id }) => id));
      expect(emergencyNumbers(country), country).not.to.deep.equal([]);
    }
  });

  it('load with the file for rare facts where any of them has one', async () => {
    for (const country of Object.keys(SHIPPED)) {
      const { LINES, HAVE_MORE } = await linesFile(country)!();
      const isRare = LINES.some(
        ({ languages, audience, cost, hours, chat, sms }) =>
          languages.length > 0 ||
          audience !== 'everyone' ||
          cost === 'may-be-charged' ||
          typeof hours !== 'string' ||
          chat ||
          sms?.keyword,
      );
      expect(HAVE_MORE, country).to.equal(isRare);
    }
  });

  it('leave two routes at least: a line, and the directory beside it or another line', () => {
    for (const country of Object.keys(SHIPPED)) expect(crisisLines(country).length + 1, country).to.be.at.least(2);
  });
});

describe('emergency numbers', () => {
  it('are among the numbers that numbering plans know, and say where they come from', () => {
    for (const country of COUNTRIES) {
      const entry = emergencyNumber(country)!;
      const known = knownEmergencyNumbers(country);
      for (const number of [entry.number, ...entry.also]) expect(known, country).to.include(number);
      expect(entry.source.url, country).to.match(/^https:\/\//);
      expect(entry.reviewBy).to.equal(FIRST_CHECK.reviewBy);
    }
  });

  for (const [country, number] of [
    ['GB', '999'],
    ['IE', '112'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['NO', '113'],
    ['CH', '112'],
    ['DE', '112'],
    ['FR', '112'],
    ['SG', '995'],
    ['JP', '119'],
    ['TH', '1669'],
  ] as const) {
    it(`of ${country} is ${number}`, () => expect(emergencyNumber(country)?.number).to.equal(number));
  }

  it('are not made up where no page says which to call', () => {
    for (const country of ['AR', 'PE', 'TR', 'CO', 'XX', '']) {
      expect(emergencyNumber(country), country).to.equal(undefined);
      expect(emergencyNumbers(country), country).to.deep.equal([]);
      expect(crisisLines(country), country).to.deep.equal([]);
    }
  });

  it('of a site are held against those of its country, or of all when it names none', () => {
    expect(knownEmergencyNumbers('GB')).to.deep.equal(['112', '999']);
    expect(knownEmergencyNumbers('SE')).to.deep.equal(['112']);
    expect(knownEmergencyNumbers('TR')).to.deep.equal([]);
    expect(knownEmergencyNumbers('')).to.include.members(['112', '911', '000']);
  });
});

describe('a confirmation', () => {
  for (const [day, today, counts] of [
    ['2026-11-22', '2026-11-22', true],
    ['2026-11-22', '2027-05-22', true],
    ['2026-11-22', '2027-05-23', false],
    ['2026-08-31', '2027-02-28', true],
    ['2026-08-31', '2027-03-01', false],
    ['2027-08-30', '2028-02-29', true],
    ['2027-08-30', '2028-03-01', false],
    ['2026-11-23', '2026-11-22', false],
    ['2026-02-30', '2026-04-01', false],
    ['22.11.2026', '2026-11-30', false],
    ['2026', '2026-11-30', false],
    ['', '2026-11-30', false],
  ] as const) {
    it(`of "${day}" ${counts ? 'counts' : 'does not count'} on ${today}`, () => {
      expect(isStillConfirmed(day, today)).to.equal(counts);
    });
  }

  it('is a day of the calendar that is not to come', () => {
    expect(
      ['2026-11-22', '2026-11-23', '2026-02-30', '', 'x'].map((day) => isPastDay(day, '2026-11-22')),
    ).to.deep.equal([...[true, false, false, false, false]]);
  });

  const [line] = ALL;
  for (const [when, today, isConfirmed, isShown] of [
    ['before its review date', '2027-05-21', false, true],
    ['on its review date', '2027-05-22', false, true],
    ['after it', '2027-05-23', false, false],
    ['after it, confirmed', '2027-05-23', true, true],
  ] as const) {
    it(`${isShown ? 'keeps' : 'takes away'} a line ${when}`, () => {
      const { shown, expired } = standing([line!], today, isConfirmed);
      expect([shown.length, expired.length]).to.deep.equal(isShown ? [1, 0] : [0, 1]);
    });
  }

  it('never takes away a line without a review date', () => {
    expect(standing([{ name: 'Own' } as { reviewBy?: string }], '2099-01-01', false).shown.length).to.equal(1);
  });
});

describe('the snippet to start from', () => {
  it('reads without script: emergency number first, every line as a link, the directory last', () => {
    for (const country of COUNTRIES) {
      const text = crisisSnippet(country, crisisLines(country));
      const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
      expect(links[0], country).to.equal(`tel:${emergencyNumbers(country)[0]}`);
      expect(links.at(-1)).to.equal('https://findahelpline.com');
      const dials = links.slice(1, -1).map((url) => url!.replace(/^(tel|sms):/, ''));
      expect(dials).to.deep.equal(crisisLines(country).flatMap(numbersOf));
      expect(text).not.to.match(/undefined|null|\[object/);
    }
  });

  it('is nothing for a country that we know nothing of', () => expect(crisisSnippet('AR', [])).to.equal(''));
});
