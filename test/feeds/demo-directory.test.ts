import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import type { Group, Meeting } from '../../src/domain/model.js';
import { nextOccurrence, occurrences } from '../../src/domain/occurrences.js';
import type { RecurringSchedule, Schedule } from '../../src/domain/schedule.js';
import * as vocabulary from '../../src/domain/vocabulary.js';
import { LEADERSHIPS, STATUSES } from '../../src/sources/native/group.js';
import { nativeReader } from '../../src/sources/native/index.js';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const file = readJson('stories/data/demo-directory.json');
const text = JSON.stringify(file);
const { groups, meetings, problems } = nativeReader.read(file, {});
const NOW = Date.parse('2026-11-22T12:00:00Z');
const YEAR = 366 * 86_400_000;

const recurring = meetings.flatMap(({ id, schedule, durationMinutes }) =>
  schedule.kind === 'recurring' ? [{ id, schedule, durationMinutes }] : [],
);
const codesOf = (terms: readonly { readonly code: string }[] | undefined): string[] =>
  (terms ?? []).map(({ code }) => code);

/** Paths of all fields of a value, list positions left out: `venue.point.latitude`. */
function fieldsOf(value: unknown, path: string, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, path, found);
  else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      const place = path ? `${path}.${name}` : name;
      found.add(place);
      if (name !== 'origin') fieldsOf(inner, place, found);
    }
  }
  return found;
}

const GROUP_FIELDS =
  `id name summary description organisation topics topics.code topics.label roles roles.code audiences
  audiences.code eligibility eligibility.minimumAge eligibility.maximumAge eligibility.text eligibility.everyoneWelcome
  leadership openness joining joining.how joining.url joining.phone joining.email joining.note places places.left
  places.asOf cost cost.free cost.amount cost.currency cost.note languages access access.code access.answer access.note
  facilitators facilitators.role facilitators.training facilitators.supervision facilitators.standIn contacts contacts.label contacts.phone contacts.email
  contacts.url links links.url links.label firstVisit agreement agreement.rules agreement.url agreement.agreedOn
  confidentialityNote typicalSize status statusNote statusFrom statusUntil verified verified.on verified.by
  verified.reviewBy updatedOn`.split(/\s+/);
const MEETING_FIELDS = `id groupId name attendance venue venue.name venue.address venue.locality venue.region
  venue.postalCode venue.country venue.point venue.approximate venue.directions venue.transport online online.url
  online.provider online.passcode online.note online.reveal phone phone.number phone.passcode phone.note schedule
  durationMinutes formats formats.code formats.label note status statusNote schedule.kind schedule.start schedule.rule
  schedule.excluded schedule.added schedule.overrides schedule.overrides.date schedule.overrides.start
  schedule.overrides.durationMinutes schedule.overrides.cancelled schedule.overrides.note schedule.overrides.venue
  schedule.note schedule.starts schedule.timeZone schedule.rule.frequency schedule.rule.interval schedule.rule.byDay
  schedule.rule.byDay.ordinal schedule.rule.byMonthDay schedule.rule.byMonth schedule.rule.bySetPosition
  schedule.rule.count schedule.rule.until`.split(/\s+/);

describe('the demo directory', () => {
  it('follows the schema of our own JSON', () => {
    const schema = readJson('src/sources/native/directory.schema.json') as object;
    const isValid = new Ajv2020({ strict: false }).compile(schema);
    expect(isValid(file), JSON.stringify(isValid.errors?.slice(0, 3))).to.equal(true);
  });

  it('is read without a warning or an error', () => {
    expect(problems.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });

  it('has at least 60 groups, each with a name and an id of its own', () => {
    expect(groups.length).to.be.at.least(60);
    expect(new Set(groups.map(({ name }) => name)).size).to.equal(groups.length);
    expect(new Set(groups.map(({ id }) => id)).size).to.equal(groups.length);
    expect(groups).to.have.length((file as { groups: readonly unknown[] }).groups.length);
  });

  it('spans at least three countries and six time zones, some with half hours', () => {
    const countries = new Set(meetings.flatMap(({ venue }) => venue?.country ?? []));
    expect([...countries]).to.include.members(['GB', 'IE', 'CA', 'NZ', 'AU']);
    const zones = new Set(meetings.flatMap(({ schedule }) => ('timeZone' in schedule ? schedule.timeZone : [])));
    expect(zones.size).to.be.at.least(6);
    expect([...zones]).to.include.members(['America/St_Johns', 'Australia/Adelaide', 'Pacific/Chatham']);
  });

  const used: readonly [what: string, all: readonly string[], used: readonly string[]][] = [
    ['topic', vocabulary.TOPICS, groups.flatMap(({ topics }) => codesOf(topics))],
    ['role', vocabulary.ROLES, groups.flatMap(({ roles }) => codesOf(roles))],
    ['audience', vocabulary.AUDIENCES, groups.flatMap(({ audiences }) => codesOf(audiences))],
    ['access feature', vocabulary.ACCESS_FEATURES, groups.flatMap(({ access }) => codesOf(access))],
    [
      'access answer',
      ['yes', 'no', 'unknown'],
      groups.flatMap(({ access }) => (access ?? []).map(({ answer }) => answer)),
    ],
    ['way to attend', vocabulary.ATTENDANCE_MODES, meetings.flatMap(({ attendance }) => attendance)],
    ['openness', vocabulary.OPENNESS, groups.flatMap(({ openness }) => openness ?? [])],
    ['way to join', vocabulary.JOINING_WAYS, groups.flatMap(({ joining }) => joining?.how ?? [])],
    ['leadership', LEADERSHIPS, groups.flatMap(({ leadership }) => leadership ?? [])],
    ['status', STATUSES, groups.flatMap(({ status }) => status ?? [])],
    [
      'weekday',
      vocabulary.WEEKDAYS,
      recurring.flatMap(({ schedule }) => (schedule.rule.byDay ?? []).map(({ day }) => day)),
    ],
    ['sign language', ['bfi', 'isg', 'ase', 'nzs'], groups.flatMap(({ languages }) => languages ?? [])],
    ['currency', ['GBP', 'EUR', 'NZD', 'AUD'], groups.flatMap(({ cost }) => cost?.currency ?? [])],
    ['group field', GROUP_FIELDS, [...fieldsOf(groups, '', new Set())]],
    ['meeting field', MEETING_FIELDS, [...fieldsOf(meetings, '', new Set())]],
  ];
  for (const [what, all, found] of used) {
    it(`uses every ${what} at least once`, () => {
      expect(all.filter((each) => !found.includes(each))).to.deep.equal([]);
    });
  }

  it('has meetings in the morning, the afternoon and the evening, and over midnight', () => {
    const hours = recurring.map(({ schedule }) => Number(schedule.start.slice(11, 13)));
    expect(hours.some((hour) => hour < 12)).to.equal(true);
    expect(hours.some((hour) => hour >= 12 && hour < 17)).to.equal(true);
    expect(hours.some((hour) => hour >= 17)).to.equal(true);
    const late = recurring.filter(({ schedule, durationMinutes = 0 }) => {
      const [hour = 0, minute = 0] = schedule.start.slice(11).split(':').map(Number);
      return hour * 60 + minute + durationMinutes > 1440;
    });
    expect(late.length).to.be.at.least(2);
  });

  const shapes: readonly [title: string, has: (meeting: Meeting) => boolean][] = [
    [
      'in person and online at once',
      ({ attendance }) => attendance.includes('in-person') && attendance.includes('online'),
    ],
    ['online only', ({ attendance }) => attendance.join() === 'online'],
    ['by phone only', ({ attendance }) => attendance.join() === 'phone'],
    ['in person only', ({ attendance }) => attendance.join() === 'in-person'],
    ['an online address given on request', ({ online }) => online?.reveal === 'on-request'],
    ['a place known only roughly', ({ venue }) => venue?.approximate === true],
    ['a rule for every day', (meeting) => ruleOf(meeting)?.frequency === 'daily'],
    ['every other week', (meeting) => ruleOf(meeting)?.frequency === 'weekly' && ruleOf(meeting)?.interval === 2],
    [
      'several days a week',
      (meeting) => ruleOf(meeting)?.frequency === 'weekly' && (ruleOf(meeting)?.byDay?.length ?? 0) > 2,
    ],
    ['the second weekday of a month', (meeting) => ruleOf(meeting)?.byDay?.[0]?.ordinal === 2],
    ['the last weekday of a month', (meeting) => ruleOf(meeting)?.byDay?.[0]?.ordinal === -1],
    ['two weekdays of a month', (meeting) => ruleOf(meeting)?.byDay?.filter(({ ordinal }) => ordinal).length === 2],
    ['a date of the month', (meeting) => ruleOf(meeting)?.byMonthDay?.[0] === 15],
    ['the last day of a month', (meeting) => ruleOf(meeting)?.byMonthDay?.[0] === -1],
    ['once a year', (meeting) => ruleOf(meeting)?.frequency === 'yearly'],
    ['a course of so many times', (meeting) => ruleOf(meeting)?.count !== undefined],
    ['a last date', (meeting) => ruleOf(meeting)?.until !== undefined],
    ['no end time', ({ schedule, durationMinutes }) => schedule.kind === 'recurring' && durationMinutes === undefined],
    ['a list of dates', ({ schedule }) => schedule.kind === 'dates'],
    ['no date but an arrangement', ({ schedule }) => schedule.kind === 'by-arrangement'],
    [
      'a date left out in the December holidays',
      (meeting) => /"2026-12-2\d"/.test(JSON.stringify(scheduleOf(meeting)?.excluded ?? [])),
    ],
    ['a date added', (meeting) => (scheduleOf(meeting)?.added ?? []).length > 0],
    [
      'a date moved to another day',
      (meeting) => (scheduleOf(meeting)?.overrides ?? []).some(({ date, start }) => start && !start.startsWith(date)),
    ],
    ['a date cancelled', (meeting) => (scheduleOf(meeting)?.overrides ?? []).some(({ cancelled }) => cancelled)],
    ['a date at another place', (meeting) => (scheduleOf(meeting)?.overrides ?? []).some(({ venue }) => venue)],
  ];
  for (const [title, has] of shapes) {
    it(`has a meeting with: ${title}`, () => expect(meetings.some(has)).to.equal(true));
  }

  it('starts each series on a date its rule gives, and changes only such dates', () => {
    expect(recurring.length).to.be.at.least(60);
    for (const { id, schedule } of recurring) {
      const { excluded = [], overrides = [], added: _, ...plain } = schedule;
      const given = datesOf(plain);
      const named = [schedule.start.slice(0, 10), ...excluded, ...overrides.map(({ date }) => date)];
      expect(given, id).to.include.members(named);
    }
  });

  it('has something to come within a year for every active group with dates', () => {
    const active = groups.filter(({ status }) => status === 'active').map(({ id }) => id);
    for (const { groupId, schedule, status } of meetings) {
      if (!active.includes(groupId) || schedule.kind === 'by-arrangement' || status === 'closed') continue;
      expect(nextOccurrence(schedule, NOW)?.startsAt, groupId).to.be.below(NOW + YEAR);
    }
  });

  it('says when a paused group is back and why a group is paused, closed or of unknown status', () => {
    const away = groups.filter(({ status }) => status !== 'active');
    expect(away.length).to.be.at.least(4);
    for (const { id, status, statusNote, statusUntil } of away) {
      expect(statusNote, id).to.be.a('string');
      if (status === 'paused') expect(statusUntil, id).to.match(/^202[67]-/);
    }
  });

  it('leads to nobody real: example.org only, and numbers kept for fiction', () => {
    const addresses = text.match(/https?:\/\/[^/"]+/g) ?? [];
    expect([...new Set(addresses)]).to.have.members(['https://www.example.org', 'https://meet.example.org']);
    for (const address of text.match(/[\w.-]+@[\w.-]+/g) ?? []) expect(address).to.match(/@example\.org$/);
    const numbers = [...text.matchAll(/"(?:phone|number)":"([^"]+)"/g)].map(([, number = '']) =>
      number.replaceAll(' ', ''),
    );
    expect(numbers.length).to.be.at.least(20);
    for (const number of numbers) expect(number).to.match(/^(01632960\d{3}|02079460\d{3}|\+1\d{3}55501\d\d)(,|$)/);
  });

  it('names no person', () => {
    for (const { id, facilitators } of groups) {
      for (const facilitator of facilitators ?? []) expect(facilitator, id).not.to.have.property('name');
    }
  });

  it('says in every group that it is made up', () => {
    for (const { id, organisation } of groups) expect(organisation, id).to.match(/invented/);
  });

  it('never promises secrecy without its limit', () => {
    for (const { id, confidentialityNote } of groups) {
      expect(confidentialityNote, id).to.match(/in danger|at risk|en danger/);
      expect(confidentialityNote, id).not.to.match(/guarantee|promise|always secret/i);
    }
  });

  it('keeps the two safety rules in every agreement', () => {
    for (const { id, agreement } of groups) {
      const rules = (agreement?.rules ?? []).join('\n');
      expect(rules, id)
        .to.match(/medicines|médicaments/)
        .and.to.match(/danger/);
    }
  });

  it('points to urgent help in groups about suicidal thoughts and self-harm', () => {
    const close = groups.filter(({ topics }) =>
      codesOf(topics).some((code) => /^(suicidal-thoughts|self-harm)$/.test(code)),
    );
    expect(close.length).to.be.at.least(2);
    for (const { id, description } of close) expect(description, id).to.match(/not a crisis service[\s\S]*urgent help/);
  });

  it('speaks plainly and kindly: short summaries, short sentences, no labels for people', () => {
    for (const group of groups) {
      expect(group.summary?.length, group.id).to.be.within(20, 100);
      for (const sentence of proseOf(group).split(/(?<=[.?!])\s+|\n/)) {
        expect(sentence.split(/\s+/).length, `${group.id}: ${sentence}`).to.be.at.most(25);
      }
    }
    expect(text).not.to.match(
      /\b(mentally ill|suffer\w*|victims?|afflicted|addicts?|alcoholics?|schizophrenics?|commit\w*|service users?|cures? (for|of)|guaranteed)\b/i,
    );
  });
});

function scheduleOf({ schedule }: Meeting): RecurringSchedule | undefined {
  return schedule.kind === 'recurring' ? schedule : undefined;
}

function ruleOf(meeting: Meeting): RecurringSchedule['rule'] | undefined {
  return scheduleOf(meeting)?.rule;
}

/** All dates of a schedule up to the end of 2027. */
function datesOf(schedule: Schedule): string[] {
  return [...occurrences(schedule, Date.parse('2023-12-01T00:00Z'), Date.parse('2028-01-01T00:00Z'))].map(
    ({ date }) => date,
  );
}

function proseOf({ summary, description, firstVisit, statusNote, confidentialityNote, joining, cost }: Group): string {
  return [summary, description, firstVisit, statusNote, confidentialityNote, joining?.note, cost?.note]
    .filter(Boolean)
    .join('\n');
}
