/** Situations, topics and sources of the tips after the first ones. */
import type { ContentSource } from '../item.js';
import { GROUPS, type TipBase } from './tips.base.js';

const SIDE_BY_SIDE: ContentSource = {
  name: 'Side by Side, the online community of Mind',
  url: 'https://sidebyside.mind.org.uk/staying-well-online',
};

export const MORE_TIPS = {
  'private-place': {
    situation: 'online',
    topics: GROUPS,
    source: { name: 'Monadnock Area Peer Support Agency', url: 'https://www.monadnockpsa.org/zoometiquette' },
  },
  'muted-words': { situation: 'online', topics: GROUPS, source: SIDE_BY_SIDE },
  'nothing-to-fix': { situation: 'afterwards', topics: GROUPS, source: SIDE_BY_SIDE },
  'several-groups': {
    situation: 'when-it-does-not-fit',
    topics: GROUPS,
    source: {
      name: 'A story on the site of Mind',
      url: 'https://www.mind.org.uk/information-support/your-stories/online-support-groups-helped-me-when-no-one-else-was-there-for-me/',
      date: '2016-01-22',
    },
  },
  'another-time': {
    situation: 'when-it-does-not-fit',
    topics: GROUPS,
    source: {
      name: 'Mind',
      url: 'https://www.mind.org.uk/information-support/drugs-and-treatments/peer-support/is-peer-support-right-for-me/',
      date: '2019-07',
    },
  },
  'coming-anyway': {
    situation: 'hard-days',
    topics: ['groups', 'depression'],
    source: {
      name: 'Healthtalk',
      url: 'https://healthtalk.org/depression/experiences-of-support-groups-for-depression',
    },
  },
  'being-open': {
    situation: 'telling-others',
    topics: ['mental-health', 'depression'],
    source: {
      name: 'Healthtalk, interviews in the United States',
      url: 'https://healthtalk.org/young-adults-experiences-depression-us/going-public-with-depression',
    },
  },
  'time-for-yourself': {
    situation: 'caring-for-someone',
    topics: ['mental-health', 'general-wellbeing'],
    source: {
      name: 'Right Decisions, NHS Scotland',
      url: 'https://rightdecisions.scot.nhs.uk/myapp-my-mental-health/carers/',
      date: '2023-11-17',
    },
  },
} satisfies Record<string, TipBase>;
