/**
 * What every language's tips share: situations, topics, sources and dates. The words are in `tips.<language>.ts`. The
 * tips of the first situations are here; the rest, which loads right after the first view, in `tips.more.ts`.
 *
 * Each source was read as a stored copy on `checkedOn`. A tip says no more than that page supports.
 */
import { type ContentSource, inWords } from '../item.js';
import type { Situation, SourcedTip, TipWords } from './tip.js';

export interface TipBase {
  readonly situation: Situation;
  readonly topics: readonly string[];
  readonly source: ContentSource;
}

export const GROUPS: readonly string[] = ['groups'];
const LOW_MOOD: readonly string[] = ['groups', 'depression'];

/** The situations of which every tip is here. */
export const FIRST_SITUATIONS: readonly Situation[] = ['before-a-group', 'in-the-room'];

const GROUP_INTERVIEWS: ContentSource = {
  name: 'Beard and others, Nursing Reports. Paid for by PeerTalk, the charity studied',
  url: 'https://www.mdpi.com/2039-4403/14/3/124',
  date: '2024-07-12',
};

export const FIRST_TIPS = {
  'met-on-the-way': {
    situation: 'before-a-group',
    topics: GROUPS,
    source: {
      name: 'Drink Wise, Age Well',
      url: 'https://drinkwiseagewell.org.uk/encouraging-and-supporting-people-to-attend-peer-support-for-the-first-time/',
      date: '2018-12-12',
    },
  },
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
} satisfies Record<string, TipBase>;

/** Joins one language's words with the shared sources and dates. A missing or extra id does not compile. */
export const tipsInWords = <Id extends string>(
  bases: Readonly<Record<Id, TipBase>>,
  words: Readonly<Record<NoInfer<Id>, TipWords>>,
): readonly SourcedTip[] => inWords(bases, words);
