/**
 * Whole directories for stories and element tests, one for each thing that a reader may meet. All read at one moment:
 * `NOW`, Tuesday 1 December 2026, 18:40 in London.
 */
import type { Directory, Group, Meeting, Problem, ProblemReason, Severity } from '../../src/domain/model.js';
import { JOINING_WAYS, TOPICS } from '../../src/domain/vocabulary.js';
import { aDirectory, aGroup, aMeeting, aProblem, aSourceInfo, aWeekly, byArrangement, someDates } from './builders.js';

export const NOW = Date.UTC(2026, 11, 1, 18, 40);

/** One group with its meetings. `meeting` may hold what every meeting shares; each of `meetings` what is its own. */
interface Entry {
  readonly group: Partial<Group> & { readonly id: string };
  readonly meetings?: readonly Partial<Meeting>[];
}

const codes = (...slugs: readonly string[]) => slugs.map((code) => ({ code }));

export function directoryOf(entries: readonly Entry[], overrides: Partial<Directory> = {}): Directory {
  const groups = entries.map(({ group }) => aGroup(group));
  const meetings = entries.flatMap(({ group, meetings: own = [{}] }) =>
    own.map((meeting, at) =>
      aMeeting({ id: at === 0 ? group.id : `${group.id}-${at + 1}`, groupId: group.id, ...meeting }),
    ),
  );
  const sources = [aSourceInfo({ records: groups.length, asOf: NOW, updatedOn: '2026-11-21' })];
  return aDirectory({ groups, meetings, sources, ...overrides });
}

const HALL = { name: 'Riverside Hall', address: '4 Ferry Lane', locality: 'Milltown', postalCode: 'MT1 4FL' };
const VIDEO = { url: 'https://meet.example/room', provider: 'Zoom', passcode: '0000' };

/** Everything a group and a meeting can say. */
const FULL: Entry = {
  group: {
    id: 'kettle',
    name: 'The Tuesday Kettle',
    summary: 'Tea and talk for people living with low mood.',
    description: 'We start with tea.\nThen people talk about their week, or sit and listen.',
    organisation: 'Milltown Listening',
    topics: codes('depression', 'anxiety'),
    roles: codes('own-experience'),
    audiences: codes('adults'),
    eligibility: { minimumAge: 18, everyoneWelcome: true },
    leadership: 'peer',
    openness: 'open',
    joining: { how: 'drop-in', phone: '+441632960101', email: 'kettle@example.org' },
    cost: { free: true },
    languages: ['en', 'bfi'],
    access: [
      { code: 'step-free', answer: 'yes', note: 'Use the side door' },
      { code: 'hearing-loop', answer: 'no' },
      { code: 'quiet-space', answer: 'unknown' },
      { code: 'garden', label: 'A garden to sit in', answer: 'yes' },
    ],
    facilitators: [
      {
        name: 'Sam',
        role: 'volunteer',
        training: 'leading groups',
        supervision: 'the organiser, every month',
        standIn: 'Alex',
      },
    ],
    contacts: [{ label: 'The organiser', phone: '+441632960101', email: 'kettle@example.org' }],
    links: [{ url: 'https://kettle.example/', label: 'More about us' }],
    firstVisit: 'Look for the blue sign. You do not have to say anything.',
    agreement: { rules: ['You can pass.', 'One person speaks at a time.'], agreedOn: '2026-09-08' },
    confidentialityNote: 'What people say here stays here.',
    typicalSize: '8 to 12',
    verified: { on: '2026-11-03', by: 'the organiser', reviewBy: '2027-05-03' },
  },
  meetings: [
    {
      attendance: ['in-person', 'online', 'phone'],
      venue: { ...HALL, directions: 'Behind the library.', transport: 'Bus 7 stops outside.' },
      online: { ...VIDEO, note: 'Cameras may stay off.' },
      phone: { number: '+441632960102', passcode: '1111' },
      schedule: aWeekly('TU', '19:00', {
        excluded: ['2026-12-22'],
        overrides: [{ date: '2026-12-29', cancelled: true, note: 'The hall is closed' }],
      }),
      formats: [{ code: 'talk', label: 'Open talk' }],
    },
    { schedule: aWeekly('FR', '10:30'), attendance: ['in-person'], venue: HALL },
  ],
};

const soon = (id: string, name: string, start: string, group: Partial<Group>, meeting: Partial<Meeting>): Entry => ({
  group: { id, name, ...group },
  meetings: [{ schedule: someDates([start]), ...meeting }],
});

/** A small list with a bit of everything, in the next few days. */
export const aSmallDirectory = (): Directory =>
  directoryOf([
    FULL,
    {
      group: {
        id: 'grief',
        name: 'Grief Circle',
        topics: codes('bereavement', 'baby-loss'),
        roles: codes('bereaved'),
        audiences: codes('women'),
        joining: { how: 'book', url: 'https://grief.example/book' },
        places: { left: 3, asOf: '2026-11-28' },
        cost: { amount: 3, currency: 'GBP' },
        languages: ['en', 'cy'],
      },
      meetings: [{ schedule: aWeekly('WE', '18:00'), durationMinutes: 60, venue: HALL }],
    },
    {
      group: {
        id: 'carers',
        name: 'Carers Online',
        summary: 'For anyone who looks after somebody.',
        topics: codes('dementia'),
        roles: codes('carer-family-friend'),
        joining: { how: 'contact', email: 'carers@example.org' },
        openness: 'closed',
        cost: { free: true },
      },
      meetings: [{ schedule: aWeekly('TH', '12:00'), attendance: ['online'], online: VIDEO }],
    },
    {
      group: {
        id: 'voices',
        name: 'Hearing Voices',
        topics: codes('psychosis-hearing-voices'),
        roles: codes('own-experience'),
        joining: { how: 'referral' },
      },
      meetings: [
        { schedule: aWeekly('SA', '00:00'), attendance: ['phone'], phone: { number: '+441632960103' } },
        { schedule: byArrangement('Ring to agree a time') },
      ],
    },
  ]);

/** Enough groups for a second page, for folded lists of options, and for a choice in every filter. */
export function aLargeDirectory(): Directory {
  const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
  return directoryOf(
    Array.from({ length: 26 }, (_, at): Entry => ({
      group: {
        id: `group-${at + 1}`,
        name: `Open Door ${at + 1}`,
        topics: codes(pick(TOPICS, at)),
        roles: codes(pick(['own-experience', 'carer-family-friend', 'bereaved', 'parent'], at)),
        audiences: codes(pick(['adults', 'young-people', 'women', 'men', 'lgbtq'], at)),
        joining: { how: pick(JOINING_WAYS, at) },
        openness: pick(['open', 'closed'] as const, at),
        cost: pick([{ free: true }, { amount: 2, currency: 'GBP' }], at),
        languages: pick([['en'], ['en', 'cy'], ['bfi']], at),
        access: [{ code: pick(['step-free', 'hearing-loop', 'captions'], at), answer: 'yes' }],
      },
      meetings: [
        {
          schedule: aWeekly(pick(days, at), pick(['10:00', '14:30', '19:00'], at)),
          attendance: [pick(['in-person', 'online', 'phone'] as const, at)],
          formats: [
            pick(
              [
                { code: 'talk', label: 'Open talk' },
                { code: 'book', label: 'Book study' },
              ],
              at,
            ),
          ],
          venue: HALL,
        },
      ],
    })),
  );
}

export const anEmptyDirectory = (): Directory => directoryOf([]);

/** Words without a place to break, and names of 120 letters: what a German or a Finnish list may hold. */
export function aWordyDirectory(): Directory {
  const german = 'Angehörigenselbsthilfegruppenkoordinationsstelle';
  const finnish = 'Mielenterveyskuntoutujavertaistukiryhmätoiminta';
  const name = `${german} für ${finnish} und Elternsprechstundenbegleitung`;
  const full = name.padEnd(120, ' im Nachbarschaftshaus').slice(0, 120);
  return directoryOf([
    {
      group: {
        id: 'wordy',
        name: full,
        summary: `${finnish}, ${german}.`,
        topics: [{ code: 'own-topic', label: 'Verhaltenssuchtangehörigenunterstützung' }],
        organisation: german + finnish,
        joining: {
          how: 'book',
          url: 'https://example.org/anmeldung',
          note: `${german}sanmeldebestätigung.`,
          email: `${'koordination'.repeat(4)}@example.org`,
        },
        cost: { note: `${german}sbeitrag` },
        languages: ['de', 'fi'],
        typicalSize: '8 bis 12',
        access: [{ code: 'own', label: `Rollstuhlfahrerzugangsmöglichkeitsbeschreibung ${finnish}`, answer: 'yes' }],
        firstVisit: `${german} ${finnish} ${german}`,
        contacts: [{ label: german, url: `https://example.org/${'selbsthilfe/'.repeat(10)}` }],
      },
      meetings: [
        {
          schedule: someDates(['2026-12-01T19:00'], { timeZone: 'Europe/Berlin', note: german }),
          attendance: ['in-person', 'online'],
          venue: { name: `${german}zentrum`, locality: 'Donaudampfschifffahrtsgesellschaftsstadt' },
          online: { url: 'https://meet.example/raum', passcode: '0123456789'.repeat(4) },
          formats: [{ code: 'own', label: `${finnish}skeskustelu` }],
        },
        {
          schedule: someDates(['2026-12-01T19:50', '2026-12-08T19:50'], { timeZone: 'Europe/Berlin' }),
          attendance: ['online'],
          online: { url: 'https://meet.example/raum' },
          name: full.replaceAll(' ', ''),
        },
      ],
    },
  ]);
}

/** A list in Arabic, with a Latin name and a telephone number in it. */
export const anArabicDirectory = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'qahwa',
        name: 'قهوة الثلاثاء',
        summary: 'لقاء هادئ لمن يعيش مع الاكتئاب.',
        topics: codes('depression'),
        roles: codes('own-experience'),
        joining: { how: 'drop-in', phone: '+441632960104' },
        languages: ['ar', 'en'],
        access: [{ code: 'step-free', answer: 'yes' }],
      },
      meetings: [{ venue: { name: 'Riverside Hall', locality: 'Milltown' } }],
    },
    {
      group: { id: 'latin', name: 'Milltown Listening (Group 2)', joining: { how: 'contact' } },
      meetings: [{ schedule: aWeekly('WE', '09:00'), attendance: ['online'], online: VIDEO }],
    },
  ]);

export const aPausedDirectory = (): Directory =>
  directoryOf([
    { group: { id: 'winter', name: 'Winter Break', status: 'paused', statusUntil: '2027-01-10' } },
    { group: { id: 'rest', name: 'Resting Group', status: 'paused', statusNote: 'Back in spring, we hope.' } },
    { group: { id: 'closed', name: 'Former Group', status: 'closed' } },
    { group: { id: 'unsure', name: 'Unsure Group', status: 'unknown' } },
    { group: { id: 'over', name: 'Summer Course' }, meetings: [{ schedule: someDates(['2026-06-02T18:00']) }] },
  ]);

export const aZonelessDirectory = (): Directory =>
  directoryOf([
    {
      group: { id: 'somewhere', name: 'Somewhere Group', joining: { how: 'drop-in' } },
      meetings: [{ schedule: aWeekly('TU', '19:00', { timeZone: 'unknown', timeZoneReason: 'missing' }) }],
    },
    {
      group: { id: 'elsewhere', name: 'Elsewhere Group' },
      meetings: [
        {
          schedule: aWeekly('TH', '19:00', { timeZone: 'unknown', timeZoneReason: 'missing' }),
          attendance: ['online'],
          online: VIDEO,
        },
      ],
    },
  ]);

/** One list, four zones: half an hour, three quarters of an hour, across the date line. */
export const aScatteredDirectory = (): Directory =>
  directoryOf(
    (
      [
        ['Europe/London', 'London Group'],
        ['Europe/London', 'Second London Group'],
        ['America/New_York', 'New York Group'],
        ['Asia/Kathmandu', 'Kathmandu Group'],
        ['Australia/Adelaide', 'Adelaide Group'],
      ] as const
    ).map(([timeZone, name], at) => ({
      group: { id: `zone-${at}`, name },
      meetings: [{ schedule: aWeekly('WE', '19:00', { timeZone }), attendance: ['online'], online: VIDEO }],
    })),
  );

/** Under way since 10 minutes, starting in 20, and later today. */
export const aBusyDirectory = (): Directory =>
  directoryOf([
    soon('under-way', 'Under Way', '2026-12-01T18:30', { joining: { how: 'drop-in' } }, { venue: HALL }),
    soon(
      'starting',
      'Starting Soon',
      '2026-12-01T19:00',
      { joining: { how: 'drop-in' } },
      { attendance: ['online'], online: VIDEO },
    ),
    soon('later', 'Later Today', '2026-12-01T21:00', { joining: { how: 'book' } }, { venue: HALL }),
  ]);

/** Every way to join, with and without places left, and two ways to meet that are not one place. */
export const aJoiningDirectory = (): Directory =>
  directoryOf([
    ...JOINING_WAYS.map((how, at): Entry => ({
      group: { id: how, name: `Group ${at + 1}`, joining: { how } },
      meetings: [{ venue: HALL }],
    })),
    { group: { id: 'full', name: 'Full Group', joining: { how: 'book' }, places: { left: 0 } } },
    { group: { id: 'one-left', name: 'Nearly Full Group', joining: { how: 'book' }, places: { left: 1 } } },
    {
      group: { id: 'note', name: 'Group with a Note', joining: { note: 'Text us before 5pm.' } },
      meetings: [{ attendance: ['phone'], phone: { number: '+441632960105' } }],
    },
    { group: { id: 'unsaid', name: 'Silent Group' }, meetings: [{ attendance: [] }] },
  ]);

/** A list with something to say to its editor, of every severity, and once with markup in a value. */
export function aFaultyDirectory(): Directory {
  const found: readonly (readonly [Severity, ProblemReason, string])[] = [
    ['error', 'name-missing', ''],
    ['error', 'time-unreadable', '<b>half past</b> seven-ish'],
    ['warning', 'link-refused', 'javascript:alert(1)'],
    ['warning', 'code-unknown', 'ZZ'.repeat(60)],
    ['info', 'attendance-inferred', 'https://meet.example/room'],
  ];
  const problems = found.map(([severity, reason, value], at): Problem =>
    aProblem({ recordId: `record-${at + 1}`, field: `meetings[${at}].field`, severity, reason, value }),
  );
  return { ...aSmallDirectory(), problems };
}
