/**
 * What every language's cards share: topics, sources and dates. The words are in `cards.<language>.ts`.
 *
 * Each source was read as an archived copy on `checkedOn`. A card says no more than that source supports, even where
 * more is believed to be true.
 */
import type { CardSource, CardWords, MythCard } from './card.js';

interface CardBase {
  readonly topics: readonly string[];
  readonly source: CardSource;
  readonly sensitive?: true;
  readonly factsOnly?: true;
}

const CHECK = { checkedOn: '2026-11-22', reviewBy: '2027-05-22', status: 'verified' } as const;

const MIND: readonly string[] = ['mental-health'];
const PSYCHOSIS: readonly string[] = ['psychosis-hearing-voices'];
const SUICIDE: readonly string[] = ['suicidal-thoughts'];
const GROUPS: readonly string[] = ['groups'];

const WHO_SUICIDE: CardSource = {
  name: 'World Health Organization, cards on preventing suicide',
  url: 'https://issuu.com/doctalk/docs/myths',
  date: '2014',
};
const GROUP_INTERVIEWS: CardSource = {
  name: 'Beard and others, Nursing Reports. Paid for by PeerTalk, the charity studied',
  url: 'https://www.mdpi.com/2039-4403/14/3/124',
  date: '2024-07-12',
};

const BASES = {
  common: {
    topics: MIND,
    source: {
      name: 'World Health Organization',
      url: 'https://www.who.int/news/item/02-09-2025-over-a-billion-people-living-with-mental-health-conditions-services-require-urgent-scale-up',
      date: '2025-09-02',
    },
  },
  'harmed-by-violence': {
    topics: MIND,
    sensitive: true,
    factsOnly: true,
    source: {
      name: 'Hughes and others, The Lancet, as reported by Medical Xpress',
      url: 'https://medicalxpress.com/news/2012-02-adults-mental-illness-victim-violence.html',
      date: '2012-02-27',
    },
  },
  'many-causes': {
    topics: MIND,
    source: {
      name: 'MentalHealth.gov (United States), as adapted by improvingnj.org',
      url: 'https://improvingnj.org/wordpress/facts-about-mental-illness/',
      date: '2016-02',
    },
  },
  recovery: {
    topics: MIND,
    source: {
      name: 'SAMHSA (United States), information brief',
      url: 'https://fdocuments.us/document/samhsa-guide-community-conversations-about-mental-health.html',
      date: '2013',
    },
  },
  'schizophrenia-treatment': {
    topics: PSYCHOSIS,
    source: {
      name: 'World Health Organization, fact sheet',
      url: 'https://www.who.int/mediacentre/factsheets/fs397/en/',
      date: '2016-04',
    },
  },
  'schizophrenia-meaning': {
    topics: PSYCHOSIS,
    source: {
      name: 'Mind, as reported by ITV News',
      url: 'https://www.itv.com/news/channel/update/2015-07-22/myths-and-misconceptions-on-schizophrenia',
      date: '2015-07-22',
    },
  },
  work: {
    topics: ['mental-health', 'psychosis-hearing-voices'],
    source: { name: 'Epic Minds, linked to the NHS', url: 'https://epicminds.co.uk/myths-facts/' },
  },
  'young-people': {
    topics: MIND,
    source: {
      name: 'The Lancet, media release on Scimex',
      url: 'https://www.scimex.org/newsfeed/how-do-we-reduce-the-global-stigma-around-mental-health',
      date: '2022-10',
    },
  },
  'asking-about-suicide': {
    topics: SUICIDE,
    sensitive: true,
    source: {
      name: 'Dazzi and others, Psychological Medicine',
      url: 'https://www.cambridge.org/core/journals/psychological-medicine/article/does-asking-about-suicide-and-related-behaviours-induce-suicidal-ideation-what-is-the-evidence/FCAEE9E5BC840D76CF10AEBECD921AC9',
      date: '2014-07-07',
    },
  },
  'talk-of-suicide': { topics: SUICIDE, sensitive: true, source: WHO_SUICIDE },
  'suicidal-feelings-pass': { topics: SUICIDE, sensitive: true, source: WHO_SUICIDE },
  'suicidal-feelings-anyone': { topics: SUICIDE, sensitive: true, source: WHO_SUICIDE },
  'self-harm-reasons': {
    topics: ['self-harm'],
    sensitive: true,
    source: { name: 'Best For You, linked to the NHS', url: 'https://bestforyou.org.uk/myths-about-self-harm/' },
  },
  'eating-disorders': {
    topics: ['eating'],
    source: {
      name: 'Academy for Eating Disorders and partners, on Newswise',
      url: 'https://newswise.com/articles/nine-truths-about-eating-disorders',
      date: '2015-05-09',
    },
  },
  addiction: {
    topics: ['addiction-alcohol', 'addiction-drugs'],
    source: {
      name: 'National Institute on Drug Abuse (United States)',
      url: 'https://archives.nida.nih.gov/news-events/noras-blog/2016/10/rethinking-how-we-talk-about-addiction',
      date: '2016-10-27',
    },
  },
  ocd: {
    topics: ['ocd'],
    source: {
      name: 'Language, Please',
      url: 'https://languageplease.org/topics/mental-health-trauma-and-substance-use/page/4/',
    },
  },
  'stopping-antidepressants': {
    topics: ['depression', 'anxiety'],
    source: {
      name: 'Scottish Government, guide on antidepressants',
      url: 'https://gov.scot/publications/quality-prescribing-antidepressants-guide-improvement-2024-2027/pages/9',
      date: '2024',
    },
  },
  'listening-in-a-group': { topics: GROUPS, source: GROUP_INTERVIEWS },
  'alongside-treatment': { topics: GROUPS, source: GROUP_INTERVIEWS },
  'harm-of-stigma': {
    topics: MIND,
    source: {
      name: 'Lancet Commission on ending stigma and discrimination in mental health',
      url: 'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(22)01470-2/fulltext',
      date: '2022-10-09',
    },
  },
} satisfies Record<string, CardBase>;

export type CardId = keyof typeof BASES;

/** Joins one language's words with the shared sources and dates. A missing or extra id does not compile. */
export function cardsInWords(words: Readonly<Record<CardId, CardWords>>): readonly MythCard[] {
  return (Object.keys(BASES) as CardId[]).map((id) => ({ id, ...CHECK, ...BASES[id], ...words[id] }));
}
