/** Both readers against records drawn at random from good, odd and hostile values. */
import { expect } from 'chai';
import { safeLink } from '../../src/domain/links.js';
import type { Directory } from '../../src/domain/model.js';
import { bmltReader } from '../../src/sources/bmlt/index.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { randomOf, SEED, type Random } from '../domain/random.js';
import { frozen } from '../support/builders.js';
import { HOSTILE_LINKS, WRONG_VALUES } from '../support/sources.js';

const ROUNDS = 150;
const RECORDS = 8;

/** Values that some field somewhere takes, and pieces that try to become markup. */
const GOOD: readonly unknown[] = [
  ...['1', '7', '0', '19:00', '7:30 PM', '24:00', 'midnight', '01:30:00', 'Monday', 'Thursay', '8/25/2022 11:17:07 AM'],
  ...['O', 'C', 'TC', 'ONL', '17,3', 'in_person', 'online', 'inactive', 'yes', 'no', 'Europe/London', '+01:00', 'EST'],
  ...['1 High St, York YO1 7AA', 'York, UK', '52.1', '-1.3', '+16699009128,,1#', 'a@example.org', '2nd Monday only'],
  ...['Closed until May', 'https://us02web.zoom.us/j/1', 'charity.example', 'See https://a.example now', 'Circle'],
  ...[1, 2, 3, 52.1, -1.3, 120, 1e9, true, ['O', 'W'], [1, 3], [7, 'x', null], ['W', { a: 1 }], { a: 1 }],
];
const PIECES = [
  '<',
  '<<',
  '>',
  '</',
  '<b>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<img src=x onerror=y',
  '<a href="https://x.example">',
  '"',
  ' ',
  '\n',
  '\\n',
  '\u0000',
  '\u202e',
  'a',
  '3',
  '😀',
  '\ud800',
];

const MG_FIELDS =
  'id slug name day time end_time timezone types group group_id group_notes location location_notes formatted_address address city state postal_code country regions region sub_region latitude longitude coordinates approximate attendance_option conference_url conference_url_notes conference_phone conference_phone_notes notes url website email phone entity entity_url entity_email last_contact updated __proto__ constructor'.split(
    ' ',
  );
const BMLT_FIELDS =
  'id_bigint id root_server_id worldid_mixed service_body_name weekday_tinyint day venue_type venueType start_time startTime duration_time duration time_zone timeZone formats format_shared_id_list formatIds latitude longitude published temporarilyVirtual meeting_name name location_text location_info location_street location_neighborhood location_municipality location_province location_postal_code_1 location_nation comments train_lines bus_lines virtual_meeting_link virtual_meeting_additional_info phone_meeting_number __proto__ constructor'.split(
    ' ',
  );
const FORMATS = [
  { id: '17', key_string: 'O', world_id: 'OPEN', name_string: 'Open', lang: 'en' },
  { id: '3', key_string: '<b>BT', world_id: 'x', name_string: '<script>Text', lang: 'de' },
  { id: '3', key_string: 'BT', world_id: '__proto__', name_string: '', lang: 'en' },
];

const hostileText = (random: Random): string =>
  Array.from({ length: random.below(9) }, () => random.pick(PIECES)).join('');

function drawnValue(random: Random): unknown {
  const kind = random.below(10);
  if (kind < 6) return random.pick(GOOD);
  if (kind < 8) return hostileText(random);
  return kind < 9 ? random.pick(HOSTILE_LINKS) : random.pick(WRONG_VALUES);
}

/** Own members only, also one called `__proto__`, as `JSON.parse` makes them. */
function drawnRecord(random: Random, fields: readonly string[]): unknown {
  if (random.chance(5)) return random.pick([null, 7, 'text', [], true]);
  const members = random.some(fields, fields.length).map((field) => [field, drawnValue(random)]);
  const named = random.chance(70) ? [['name', 'Circle'], ['meeting_name', 'Circle'], ...members] : members;
  return Object.fromEntries(named as [string, unknown][]);
}

/** Every text of a directory with the name of its field; `raw` and the values of problems are the feed's own. */
function textsOf(value: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null || key === 'raw' || key === 'problems') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

function expectSound(directory: Directory, records: readonly unknown[]): void {
  const { groups, meetings, problems, sources } = directory;
  const errors = problems.filter((problem) => problem.severity === 'error');
  expect(sources[0]?.records).to.equal(records.length);
  expect(meetings.length + errors.length, 'each record is a meeting or an error').to.equal(records.length);
  expect(new Set(meetings.map((meeting) => meeting.id)).size).to.equal(meetings.length);
  expect(new Set(groups.map((group) => group.id))).to.deep.equal(new Set(meetings.map((meeting) => meeting.groupId)));
  for (const meeting of meetings) expect(records).to.include(meeting.origin?.raw);
  for (const error of errors) expect(meetings.map((meeting) => meeting.id)).not.to.include(error.recordId);
  for (const problem of problems) expect(problem.value.length).to.be.at.most(200);
  for (const group of groups) expect(group.name).not.to.equal('');
  for (const [key, text] of textsOf(directory)) {
    if (key === 'url') expect(safeLink(text)).to.deep.equal({ url: text });
    // Ids are compared as they stand, and not shown.
    else if (!/^(?:id|groupId|recordId)$/.test(key)) expect(text).not.to.match(/<[a-z/!?]/i);
  }
}

for (const [reader, fields, wrap] of [
  [meetingGuideReader, MG_FIELDS, (records: readonly unknown[]) => records],
  [bmltReader, BMLT_FIELDS, (records: readonly unknown[]) => ({ meetings: records, formats: FORMATS })],
] as const) {
  describe(`the ${reader.format} reader, given anything (seed ${SEED})`, () => {
    it('loses no record, invents none, and lets nothing dangerous through', () => {
      const random = randomOf(SEED);
      for (let round = 0; round < ROUNDS; round++) {
        const records = Array.from({ length: RECORDS }, () => drawnRecord(random, fields));
        // With one good record among them, the list is never a list of lists.
        records.push({
          slug: 'good',
          id_bigint: 'good',
          name: 'Good',
          meeting_name: 'Good',
          day: 1,
          time: '19:00',
          start_time: '19:00',
        });
        const programme = random.pick(['aa', 'na', 'al-anon', 'other', '__proto__', undefined]);
        expectSound(reader.read(wrap(frozen(records)), programme ? { programme } : {}), records);
      }
      expect(({} as Record<string, unknown>)['a']).to.equal(undefined);
    });

    it('gives the same groups and ids in any order of the records', () => {
      const random = randomOf(SEED + 1);
      for (let round = 0; round < ROUNDS / 3; round++) {
        const records = Array.from({ length: RECORDS }, (_, index) => ({
          slug: `r${index}`,
          id_bigint: `r${index}`,
          name: random.pick(['Circle', 'Square']),
          meeting_name: random.pick(['Circle', 'Square']),
          types: random.some(['O', 'W', 'X', 'B'], 2),
          formats: random.pick(['O', 'C']),
          day: random.below(8),
          weekday_tinyint: random.below(8),
          time: '19:00',
        }));
        const ids = (list: readonly unknown[]): readonly string[] =>
          reader
            .read(wrap(list), {})
            .meetings.map(({ id, groupId }) => `${id}:${groupId}`)
            .sort();
        expect(ids([...records].reverse())).to.deep.equal(ids(records));
      }
    });
  });
}
