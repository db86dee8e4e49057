/** What is told of a plain meeting without further files is what is told with them. */
import { expect } from 'chai';
import { nextOccurrence } from '../../src/domain/occurrences.js';
import { resolveMessages } from '../../src/i18n/locales.js';
import * as rare from '../../src/shared/meeting/meeting-facts.rare.js';
import * as file from '../../src/shared/meeting/meeting-facts.full.js';
import { fullFacts, meetingFactsView, rareFacts } from '../../src/shared/meeting/meeting-facts.view.js';
import { meetingSections } from '../../src/shared/meeting/words.js';
import { anyDirectory, Dice, NOW } from '../search/support.js';

const DIRECTORIES = 400;
const SEED = 20261123;

describe('a plain meeting', () => {
  before(() => {
    fullFacts.put(file);
    rareFacts.put(rare);
  });

  it(`is told as any other one is, in ${DIRECTORIES} lists of seed ${SEED}`, () => {
    const words = resolveMessages('en', meetingSections);
    const context = { words, now: NOW, readerTimeZone: 'Asia/Tokyo' };
    let plain = 0;
    for (let seed = SEED; seed < SEED + DIRECTORIES; seed += 1) {
      const { groups, meetings } = anyDirectory(new Dice(seed));
      for (const meeting of meetings) {
        const group = groups.find(({ id }) => id === meeting.groupId);
        const next = nextOccurrence(meeting.schedule, NOW, { durationMinutes: meeting.durationMinutes });
        const view = meetingFactsView(meeting, group, next, context);
        if (!view.isPlain) continue;
        plain += 1;
        const { isPlain: _, ...full } = file.fullFactsView(meeting, group, next, context);
        const said = JSON.stringify({ ...view, isPlain: undefined });
        expect(JSON.parse(said), `list ${seed}, ${meeting.id}`).to.deep.equal(JSON.parse(JSON.stringify(full)));
      }
    }
    expect(plain).to.be.greaterThan(50);
  });
});
