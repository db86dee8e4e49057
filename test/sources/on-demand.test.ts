/** What `readDirectory` reads with the files that a feed needs, loaded one by one, is what the whole readers read. */
import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { bmltReader } from '../../src/sources/bmlt/index.js';
import { readDirectory } from '../../src/sources/detect.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { nativeReader } from '../../src/sources/native/index.js';
import { loadMissed, onDemand } from '../../src/domain/on-demand.js';
import { hintsIn as leanHintsIn } from '../../src/sources/shared/hints.js';
import { hintsIn } from '../../src/sources/shared/words.js';
import type { Reader, ReadOptions } from '../../src/sources/source.js';
import { forgetEverything, putEverything } from '../../src/sources/whole.js';
import { randomOf, SEED, type Random } from '../domain/random.js';
import { HOSTILE_STRINGS, settled, WRONG_VALUES } from '../support/sources.js';

const ROUNDS = 120;

const VALUES: readonly unknown[] = [
  ...['Monday', 'Mondays', 'dydd Llun', 'Thursay', 'MO', '1', 3, '0', [1, 3], 'every day', 'Tuesday and Friday'],
  ...['2nd Tuesday', 'last Friday of the month', '2 weeks on Wednesday', 'whenever', 'FREQ=MONTHLY;BYDAY=2TU'],
  ...['FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231T000000Z', '19:00', '19:00:00', '7:30 PM', 'noon', '24:00', '7 to 8.30pm'],
  ...['22:00-24:00', '0 to 24pm', 90, '90', '1 h 30', '01:30:00', '2026-11-20', '20261120', '25.8.2022', '4/5/2022'],
  ...[
    '2026-11-20 19:00',
    '2026-02-30',
    'Europe/London',
    'europe/kiev',
    'GMT Standard Time',
    'US/Eastern',
    '+01:00',
    'Z',
  ],
  ...[
    'EST',
    'UTC',
    'Tea &amp; talk',
    'a <b>bold</b> word',
    'two  spaces',
    'caf\u00e9',
    'one\ntwo',
    'a\\nb',
    '\u200bzero',
  ],
  ...['grief, depression', ['alcohol', 'x'], 'wheelchair', { 'step-free': 'yes', ramp: 'no' }, 'Welsh, cy', 'en-gb'],
  ...['O,C,W', ['X', 'Wheelchair access', 'ES', '??'], '17', 'in_person', 'hybrid', 'inactive', 'online', 'yes', 'no'],
  ...[
    '1 High Street, York YO1 7AA',
    'York',
    '52.1',
    '-1.3',
    52.1,
    '52.1,-1.3',
    'https://zoom.us/j/1',
    'zoom.us',
    'Zoom',
  ],
  ...['See https://a.example now', '01632 960001', '+16699009128,,1#', 'a@example.org', 'free', 5, 'drop-in', 'peer'],
  ...['Closed until May', '2nd and 4th only', 'on hiatus', 'Bring a mug', 'x'.repeat(300), {}, [], null, true],
  ...[
    { every: 'Monday', time: '19:00', minutes: 60 },
    { every: 'Dienstag', time: '7pm to 9pm' },
  ],
  ...[
    { rrule: 'FREQ=DAILY', start: '2026-01-01 10:00' },
    { dates: ['2026-01-01 10:00', '1.2.2026'], time: '8pm' },
  ],
  ...[{ name: 'Hall', address: '1 High Street' }, { url: 'https://meet.jit.si/a' }, { amount: 3, currency: 'gbp' }],
];

const FORMATS: readonly (readonly [Reader, string, (records: readonly unknown[]) => unknown])[] = [
  [
    nativeReader,
    'id name summary description topics roles audiences access languages cost joining contacts links agreement verified ' +
      'statusFrom status attendance place online phone formats note when timeZone meetings openness eligibility',
    (groups) => ({ groups, timeZone: 'Europe/London' }),
  ],
  [
    meetingGuideReader,
    'slug name day time end_time timezone types group location formatted_address address city regions latitude ' +
      'longitude coordinates approximate attendance_option conference_url conference_phone notes website phone email updated',
    (records) => records,
  ],
  [
    bmltReader,
    'id_bigint meeting_name weekday_tinyint venue_type start_time duration_time time_zone formats format_shared_id_list ' +
      'latitude longitude location_street location_municipality comments virtual_meeting_link phone_meeting_number',
    (meetings) => ({
      meetings,
      formats: [
        { id: '17', key_string: 'O', world_id: 'OPEN', name_string: 'Open', lang: 'en' },
        { id: '3', key_string: 'ES', world_id: 'LANG', name_string: 'Espa\u00f1ol', lang: 'en' },
      ],
    }),
  ],
];

const SITES: readonly ReadOptions[] = [
  {},
  { programme: 'na', timeZone: 'Eastern Standard Time' },
  { programme: 'al-anon', timeZone: 'Europe/London' },
  { programme: 'other', url: 'https://feeds.example/a/' },
];

function recordOf(random: Random, fields: readonly string[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    if (random.below(3) === 0) continue;
    record[field] = random.pick(random.below(12) ? VALUES : [...WRONG_VALUES, ...HOSTILE_STRINGS]);
  }
  return record;
}

/** Whole readers also name the video service. */
function withoutProviders(directory: Directory): unknown {
  return JSON.parse(JSON.stringify(directory, (name, value: unknown) => (name === 'provider' ? undefined : value)));
}

describe('files on demand', () => {
  afterEach(putEverything);

  for (const [reader, names, wrap] of FORMATS) {
    it(`give what the whole ${reader.format} reader gives`, async () => {
      const random = randomOf(SEED);
      for (let round = 0; round < ROUNDS; round += 1) {
        const value = wrap([recordOf(random, names.split(' ')), recordOf(random, names.split(' '))]);
        const options = { asOf: 0, ...random.pick(SITES) };
        const whole = reader.read(value, options);
        forgetEverything();
        const lean = await readDirectory(value, { ...options, format: reader.format }).catch(() => undefined);
        if (lean) expect(withoutProviders(lean), JSON.stringify(value)).to.deep.equal(withoutProviders(whole));
        else expect(reader.detect(value), 'refused only what the reader does not know').to.equal(false);
      }
    });
  }

  it('load once, when first missed', async () => {
    let loads = 0;
    const file = onDemand(async () => {
      loads += 1;
      return 'here';
    });
    expect(loadMissed()).to.equal(undefined);
    expect([file.get(), file.get()]).to.deep.equal([undefined, undefined]);
    await loadMissed();
    expect([file.get(), loads, loadMissed()]).to.deep.equal(['here', 1, undefined]);
  });

  it('can be had ahead, without being missed; a failure shows only when they are needed', async () => {
    const file = onDemand(async () => 'here');
    file.ahead();
    await settled();
    expect([file.get(), loadMissed()]).to.deep.equal(['here', undefined]);
    const lost = onDemand(() => Promise.reject(new Error('offline')));
    lost.ahead();
    await settled();
    lost.get();
    expect(await loadMissed()?.catch((error: Error) => error.message)).to.equal('offline');
  });

  for (const isLong of [false, true]) {
    it(`are found by the first records, and by any later one, of a ${isLong ? 'long' : 'short'} feed`, async () => {
      const plain = { when: { every: 'Tuesday', time: '19:00' }, place: { name: 'Hall' } };
      const rare = {
        name: 'Last',
        when: { every: '2nd Tuesday', time: '7 till 8.30pm' },
        contacts: 'Ring (01632) 960001',
      };
      const value = { groups: [...Array.from({ length: 150 }, (_, at) => ({ ...plain, name: `Group ${at}` })), rare] };
      const whole = nativeReader.read(value, { asOf: 0 });
      forgetEverything();
      expect(await readDirectory(value, { asOf: 0, isLong })).to.deep.equal(whole);
    });
  }

  it('fail the reading when they cannot be had', async () => {
    const file = onDemand(() => Promise.reject(new Error('offline')));
    file.get();
    const failure = await loadMissed()?.catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(Error);
    expect(loadMissed()).to.equal(undefined);
  });

  it('are not needed for texts without hints, and find every hint there is', () => {
    putEverything();
    const starts = [
      'temporarily',
      'until further notice',
      'not',
      'no longer',
      'on',
      'is',
      'meeting',
      'group',
      'every',
      'first',
    ];
    const middles = [
      'closed',
      'closes',
      'closing',
      'cancelled',
      'canceled',
      'suspended',
      'on hold',
      'unavailable',
      'postponed',
    ];
    const more = [
      'disbanded',
      'discontinued',
      'meeting',
      'meets',
      'hiatus',
      'other Monday',
      '3rd of the month',
      'fortnightly',
    ];
    const ends = [
      '',
      'for now',
      'summer',
      'once a month',
      'bi-weekly',
      'every two weeks',
      'alternate weeks',
      'last day',
    ];
    for (const start of starts) {
      for (const middle of [...middles, ...more]) {
        for (const end of ends) {
          const text = `${start} ${middle} ${end}`;
          const { restriction, closure } = hintsIn('Circle', text);
          const lean = leanHintsIn('Circle', text);
          expect([lean.restriction, lean.closure], text).to.deep.equal([restriction, closure]);
        }
      }
    }
  });
});
