/** The short way to read a card written by hand says what the reader of our format says, or leaves the card to it. */
import { expect } from 'chai';
import { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import { type CardAttributes, readCardAttributes } from '../../src/elements/meeting-card/meeting-card.attributes.js';
import { readPlainCard } from '../../src/elements/meeting-card/meeting-card.plain.js';
import type { Directory } from '../../src/domain/model.js';
import { randomOf, SEED } from '../domain/random.js';
import { listen } from '../support/mount.js';
import { HOSTILE_STRINGS } from '../support/sources.js';

const ROUNDS = 600;
const PLAIN = ['name', 'summary', 'organisation', 'day', 'time', 'duration', 'timeZone', 'venue', 'address'] as const;

const TEXTS = [
  ...[
    'Kettle',
    'Tuesday Circle',
    'Grŵp Galar',
    'مجموعة الأمل',
    'Café & tea',
    'two  spaces',
    ' framed ',
    '“Quoted”',
    '-',
  ],
  ...[
    'n/a',
    'null',
    '12',
    'No. 12',
    'a <b>bold</b> word',
    'one\ntwo',
    'zero\u200bwidth',
    'x'.repeat(201),
    'x'.repeat(260),
  ],
  ...['1 High Street, York YO1 7AA', 'Hall (upstairs)', 'undefined', '###', ...HOSTILE_STRINGS],
];
const VALUES: Readonly<Record<(typeof PLAIN)[number], readonly string[]>> = {
  name: TEXTS,
  summary: ['', '', ...TEXTS],
  organisation: ['', '', ...TEXTS],
  day: ['Thursday', 'mondays', 'WEDNESDAY', 'Sunday', 'Mon', 'Thursday and Friday', 'yesterday', 'days', 'MO', '4', ''],
  time: [
    ...[
      '18:30',
      '9:05',
      '00:00',
      '23:59',
      '24:00',
      '6:30pm',
      '6.30 pm',
      '12am',
      '12pm',
      '7 PM',
      '13pm',
      '0am',
      '18.30',
    ],
    ...['1830', 'noon', '18:30:00', '18:30Z', '7', '7:60', '', '19h30', '18:30–20:00'],
  ],
  duration: ['', '90', '0', '1', '240', '241', '1440', '90 min', '1.5 hours', '-5', '007', '01:30'],
  timeZone: [
    ...['', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'europe/london', 'Europe/Kiev', 'Europe/Kyiv'],
    ...[
      'US/Eastern',
      'UTC',
      'Etc/GMT+5',
      'GMT',
      'BST',
      '+01:00',
      'Mars/Olympus',
      'America/Buenos_Aires',
      'Indian/Maldives',
    ],
  ],
  venue: ['', 'Old Library', ...TEXTS],
  address: ['', '1 High Street', ...TEXTS],
};

const names = [...MeetingCard.elementProperties.keys()].map(String);
const NOT_WRITTEN = [
  'meetingId',
  'source',
  'format',
  'programme',
  'compact',
  'headingLevel',
  'href',
  'meeting',
  'group',
  'now',
];
const blank = Object.fromEntries(
  names.filter((name) => !NOT_WRITTEN.includes(name)).map((name) => [name, '']),
) as unknown as CardAttributes;
const KETTLE = { ...blank, name: 'Kettle', day: 'Thursday', time: '18:30', venue: 'Hall', timeZone: 'Europe/London' };

/** What a card shows of it: where a record came from is no part of that. */
const shown = ({ groups, meetings }: Directory): unknown =>
  JSON.parse(JSON.stringify([groups, meetings], (name, value: unknown) => (name === 'origin' ? undefined : value)));

describe('a plain card', () => {
  it(`is read as the reader of our format reads it, in ${ROUNDS} cards of seed ${SEED}`, async () => {
    const random = randomOf(SEED);
    const warnings = listen();
    let plain = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const written = Object.fromEntries(
        // Mostly ordinary values, or hardly a card would be plain.
        PLAIN.map((name) => [name, random.chance(75) ? KETTLE[name] : random.pick(VALUES[name])]),
      );
      const card = { ...blank, ...written };
      const short = readPlainCard(card);
      if (!short) continue;
      plain += 1;
      const before = warnings.length;
      const long = await readCardAttributes(document.createElement('p'), card);
      expect(shown(short), JSON.stringify(written)).to.deep.equal(shown(long));
      expect(warnings.slice(before), JSON.stringify(written)).to.deep.equal([]);
    }
    expect(plain).to.be.greaterThan(ROUNDS / 10);
  });

  for (const name of Object.keys(blank).filter((each) => !(PLAIN as readonly string[]).includes(each))) {
    it(`is left to that reader when it has ${name}`, () => {
      expect(readPlainCard(KETTLE)).not.to.equal(undefined);
      expect(readPlainCard({ ...KETTLE, [name]: 'something' })).to.equal(undefined);
    });
  }
});
