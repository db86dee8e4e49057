// The guide, the schema and the reader say the same. Reads files, so it runs in Node only.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import * as vocabulary from '../../src/domain/vocabulary.js';
import * as group from '../../src/sources/native/group.js';
import * as rare from '../../src/sources/native/group-rare.js';
import { DIRECTORY_FIELDS, GROUP_EXTRAS, nativeReader } from '../../src/sources/native/index.js';
import * as meeting from '../../src/sources/native/meeting.js';
import { PLACE_FIELDS, POINT_FIELDS } from '../../src/sources/native/place.js';
import { WHEN_FIELDS } from '../../src/sources/native/when.js';
import { CHANGE_FIELDS } from '../../src/sources/native/when-rare.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(text('src/sources/native/directory.schema.json')) as Schema;
const guide = text('docs/native-json.md');
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** The object form of a part of the schema: itself, one of its choices, or what it refers to. */
function propertiesOf(part: Schema | undefined): Readonly<Record<string, Schema>> | undefined {
  if (!part) return undefined;
  if (part.properties) return part.properties;
  const inner = [...(part.anyOf ?? []), part.items, part.$ref && schema.$defs?.[part.$ref.replace('#/$defs/', '')]];
  for (const each of inner) {
    const found = propertiesOf(each || undefined);
    if (found) return found;
  }
  return undefined;
}

const groupProperties = propertiesOf(schema.$defs?.['group']) ?? {};
const keys = (fields: object): readonly string[] => Object.keys(fields);

const PARTS: Readonly<Record<string, readonly [Schema | undefined, readonly string[]]>> = {
  'the top': [schema, DIRECTORY_FIELDS],
  'a group': [schema.$defs?.['group'], [...keys(group.GROUP_FIELDS), ...keys(meeting.SESSION_FIELDS), ...GROUP_EXTRAS]],
  'a meeting': [schema.$defs?.['meeting'], [...keys(meeting.MEETING_FIELDS), ...meeting.MEETING_EXTRAS]],
  'an entry of when': [schema.$defs?.['schedule'], [...keys(WHEN_FIELDS), 'timeZone']],
  'a change': [schema.$defs?.['change'], keys(CHANGE_FIELDS)],
  'a place': [schema.$defs?.['place'], [...keys(PLACE_FIELDS), ...POINT_FIELDS]],
  'online access': [schema.$defs?.['online'], keys(rare.ONLINE_FIELDS)],
  'telephone access': [schema.$defs?.['phone'], keys(rare.PHONE_FIELDS)],
  'an access feature': [schema.$defs?.['accessFact'], rare.ACCESS_FIELDS],
  eligibility: [groupProperties['eligibility'], keys(rare.ELIGIBILITY_FIELDS)],
  joining: [groupProperties['joining'], keys(rare.JOINING_FIELDS)],
  places: [groupProperties['places'], keys(rare.PLACES_FIELDS)],
  cost: [groupProperties['cost'], keys(rare.COST_FIELDS)],
  'a facilitator': [groupProperties['facilitators'], keys(rare.FACILITATOR_FIELDS)],
  'a contact': [groupProperties['contacts'], keys(rare.CONTACT_FIELDS)],
  'a link': [groupProperties['links'], keys(rare.LINK_FIELDS)],
  'the agreement': [groupProperties['agreement'], keys(rare.AGREEMENT_FIELDS)],
  verified: [groupProperties['verified'], keys(rare.VERIFIED_FIELDS)],
};

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  schema,
);

describe('the schema of the native JSON', () => {
  for (const [what, [part, known]] of Object.entries(PARTS)) {
    it(`has the same names for ${what} as the reader`, () => {
      expect(keys(propertiesOf(part) ?? {}), what).to.have.members([...known]);
    });
  }

  const lists: readonly (readonly [Schema | undefined, readonly string[]])[] = [
    [schema.$defs?.['topic']?.anyOf?.[0], vocabulary.TOPICS],
    [schema.$defs?.['role']?.anyOf?.[0], vocabulary.ROLES],
    [schema.$defs?.['audience']?.anyOf?.[0], vocabulary.AUDIENCES],
    [schema.$defs?.['accessFeature']?.anyOf?.[0], vocabulary.ACCESS_FEATURES],
    [schema.$defs?.['joiningWay'], vocabulary.JOINING_WAYS],
    [schema.$defs?.['attendanceMode'], vocabulary.ATTENDANCE_MODES],
    [schema.$defs?.['status'], group.STATUSES],
    [groupProperties['leadership'], group.LEADERSHIPS],
    [groupProperties['openness'], vocabulary.OPENNESS],
  ];
  it('offers all of our words', () => {
    for (const [part, words] of lists) expect(part?.enum).to.have.members([...words]);
  });

  for (const [what, file] of Object.entries({
    'a group without a name': { groups: [{}] },
    'no groups': {},
    'an unknown name': { groups: [{ name: 'A', organization: 'B' }] },
    'an unknown status': { groups: [{ name: 'A', status: 'resting' }] },
    'a date that is none': { groups: [{ name: 'A', verified: 'last week' }] },
    'another version': { version: 2, groups: [] },
  })) {
    it(`refuses ${what}`, () => expect(validate(file)).to.equal(false));
  }
});

describe('the guide to the native JSON', () => {
  it('has a minimal example and a full one', () => {
    expect(examples).to.have.length(2);
  });

  examples.forEach((example, index) => {
    it(`shows in example ${index + 1} what the schema allows and the reader reads without a problem`, () => {
      const value: unknown = JSON.parse(example);
      expect(validate(value), JSON.stringify(validate.errors)).to.equal(true);
      const directory = nativeReader.read(value, {});
      const problems = directory.problems.filter((problem) => problem.reason !== 'code-unknown');
      expect(problems.filter((problem) => problem.severity !== 'info')).to.deep.equal([]);
      expect(
        directory.meetings.every(
          (each) => each.schedule.kind !== 'by-arrangement' || each.schedule.note === 'By appointment',
        ),
      ).to.equal(true);
    });
  });

  it('uses every field of a group, a meeting and a schedule in its full example', () => {
    const full = examples[1] ?? '';
    const unused = [
      ...PARTS['a group']![1],
      ...PARTS['a meeting']![1],
      ...PARTS['an entry of when']![1],
      ...keys(PLACE_FIELDS),
    ].filter((name) => !full.includes(`"${name}":`));
    // Nobody writes it by hand: `convert` keeps with it that a way in was worked out.
    expect(unused.filter((name) => name !== 'attendanceReason')).to.deep.equal([]);
  });

  it('explains every name and lists every one of our words', () => {
    const names = Object.values(PARTS).flatMap(([, known]) => known);
    const words = lists().flat();
    const missing = [...names, ...words].filter(
      (name) => !new RegExp(`\`[^\`]*${name.replace('$', '\\$')}\\b[^\`]*\``).test(guide),
    );
    expect(missing).to.deep.equal([]);
  });
});

function lists(): readonly (readonly string[])[] {
  const { TOPICS, ROLES, AUDIENCES, ACCESS_FEATURES, OPENNESS, JOINING_WAYS } = vocabulary;
  return [TOPICS, ROLES, AUDIENCES, ACCESS_FEATURES, OPENNESS, JOINING_WAYS, group.LEADERSHIPS, group.STATUSES];
}
