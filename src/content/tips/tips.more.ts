/** Situations, topics and sources of the tips after the first ones. */
import type { ContentSource } from '../item.js';
import { GROUPS, type TipBase } from './tips.base.js';

const LOW_MOOD: readonly string[] = ['groups', 'depression'];

const GROUP_INTERVIEWS: ContentSource = {
  name: 'Beard and others, Nursing Reports. Paid for by PeerTalk, the charity studied',
  url: 'https://www.mdpi.com/2039-4403/14/3/124',
  date: '2024-07-12',
};
const SIDE_BY_SIDE: ContentSource = {
  name: 'Side by Side, the online community of Mind',
  url: 'https://sidebyside.mind.org.uk/staying-well-online',
};

export const MORE_TIPS = {
  'online-and-local': {
    situation: 'before-a-group',
    topics: GROUPS,
    source: {
      name: 'Study of online and local groups, PubMed Central',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7260836',
      date: '2020',
    },
  },
  'only-listening': { situation: 'in-the-room', topics: LOW_MOOD, source: GROUP_INTERVIEWS },
  'saying-it-aloud': { situation: 'in-the-room', topics: LOW_MOOD, source: GROUP_INTERVIEWS },
  'how-others-cope': {
    situation: 'in-the-room',
    topics: LOW_MOOD,
    source: {
      name: 'Dlamini and others, Mental Health Nursing',
      url: 'https://shura.shu.ac.uk/id/eprint/32516',
      date: '2023',
    },
  },
  'stepping-out': {
    situation: 'in-the-room',
    topics: GROUPS,
    source: {
      name: 'Borderline Support UK',
      url: 'https://borderlinesupport.org.uk/bpd-support/peersupportgroups/guidelines/',
    },
  },
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
    topics: LOW_MOOD,
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
