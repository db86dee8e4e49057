import { expect } from 'chai';
import type { Facilitator } from '../../src/domain/model.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { noticesEn } from '../../src/i18n/en/notices.js';
import { resolveMessages } from '../../src/i18n/locales.js';
import { facilitatorSentences, runByWords } from '../../src/shared/meeting/facilitators.js';

const WORDS = resolveMessages('en', { dates: datesEn, notices: noticesEn });
const SAM: Facilitator = { name: 'Sam', role: 'volunteer' };
const ALEX: Facilitator = { name: 'Alex' };

describe('one person who runs a group', () => {
  const table: readonly (readonly [Facilitator, string])[] = [
    [{}, ''],
    [ALEX, 'Alex.'],
    [SAM, 'Sam, volunteer.'],
    [{ role: 'volunteer' }, 'Volunteer.'],
    [{ ...SAM, training: 'Listening course.' }, 'Sam, volunteer. Training: Listening course.'],
    [{ ...ALEX, supervision: 'the charity' }, 'Alex. Who supports them: the charity.'],
    [{ ...ALEX, standIn: 'Sam' }, 'Alex. When Alex is away: Sam.'],
    [{ role: 'volunteer', standIn: 'the organiser' }, 'Volunteer. When they are away: the organiser.'],
    [{ training: 'leading groups' }, 'Training: leading groups.'],
  ];
  for (const [person, words] of table) {
    it(`is told as "${words}"`, () => expect(facilitatorSentences(person, WORDS)).to.equal(words));
  }
});

describe('all who run a group, in one paragraph', () => {
  const table: readonly (readonly [readonly Facilitator[], string | undefined])[] = [
    [[], undefined],
    [[{}], undefined],
    [[SAM], 'Run by Sam, volunteer.'],
    [[SAM, ALEX], 'Run by Sam (volunteer) and Alex.'],
    [[{ role: 'volunteer' }], 'Who runs it: volunteer.'],
    [
      [
        { ...SAM, training: 'listening' },
        { ...ALEX, training: 'listening' },
      ],
      'Run by Sam (volunteer) and Alex. Training: listening.',
    ],
    // What is said of one is not said of both.
    [[{ ...SAM, training: 'listening' }, ALEX], 'Run by Sam (volunteer) and Alex. Training: listening (Sam).'],
    [
      [ALEX, { role: 'volunteer', supervision: 'the charity' }],
      'Run by Alex and volunteer. Who supports them: the charity (volunteer).',
    ],
    [[{ ...SAM, standIn: 'Alex' }, ALEX], 'Run by Sam (volunteer) and Alex. When Sam is away: Alex.'],
    [
      [
        { role: 'helper', standIn: 'the office' },
        { role: 'host', standIn: 'the office' },
      ],
      'Who runs it: helper and host. When they are away: the office.',
    ],
  ];
  for (const [people, words] of table) {
    it(`are told as "${words ?? ''}"`, () => expect(runByWords(people, WORDS)).to.equal(words));
  }
});
