/** The first findings in English: what a page shows at once. The rest is in `findings.en.more.ts`. */
import { FIRST_FINDINGS, findingsInWords } from './findings.base.js';

const who = 'people with a mental health condition';
const weak = 'Most of the trials had weaknesses.';
const interviews = 'Interviews show what people feel. They cannot show what caused it.';

export const FIRST_FINDINGS_EN = findingsInWords(FIRST_FINDINGS, {
  'recovery-groups': {
    outcome: 'Recovery overall',
    summary: 'Being in a peer support group may help recovery a little.',
    caution: 'Recovery here is how people rate their own life. It does not mean a cure.',
    who,
    why: weak,
  },
  'hope-groups': {
    outcome: 'Hope',
    summary: 'Trials of groups did not show a clear change in hope. That does not mean that hope got worse.',
    caution: 'Reviews that also count one-to-one support do show a small gain.',
    who,
    why: weak,
  },
  'control-groups': {
    outcome: 'Feeling in control of your life',
    summary: 'Trials of groups did not show a clear change here. That does not mean that it got worse.',
    who,
    why: weak,
  },
  'symptoms-groups': {
    outcome: 'Symptoms',
    summary: 'Trials of groups did not show a clear change in symptoms.',
    caution: 'Two things look better: depression in older trials, and depression around birth.',
    who,
    why: weak,
  },
  'social-groups': {
    outcome: 'Friendships, work and loneliness',
    summary: 'Few trials looked at these, so we do not know. A group may help, or it may make no difference.',
    who: 'too few people to tell',
    why: 'It was hardly measured.',
  },
  'said-2024': {
    outcome: 'What people value in a group',
    summary: 'They spoke of talking and being listened to, of meeting others, and of coming without having to commit.',
    caution: 'They saw the group as something beside other care, not instead of it.',
    who: 'people who go to the groups of PeerTalk, a charity; two group interviews',
    why: interviews,
    fundedBy: 'PeerTalk, the charity itself',
  },
  'said-2023': {
    outcome: 'Loneliness and coping, as people tell it',
    summary: 'They said that the group eased loneliness, did not judge them, and taught them ways to cope.',
    who: 'people from four PeerTalk groups for depression; one group interview',
    why: interviews,
    fundedBy: 'not said in the part that we could read',
  },
  'bad-experience': {
    outcome: 'Bad experiences',
    summary:
      'In surveys of one online network, about 1 in 12 answers told of a bad experience. Most were about how it was run, or about feeling left out.',
    caution: 'If a group does not feel right, you can leave. Another one may suit you better.',
    who: 'people who used one charity’s online network; 2,353 answers to four surveys',
    why: 'It was one network, with nothing to compare it with.',
  },
});
