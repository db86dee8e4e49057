/**
 * What every language's cards share: topics, sources and dates. The words are in `cards.<language>.ts`. The first cards
 * of the list are here; the rest, which a page may never show, in `cards.more.ts`.
 *
 * Each source was read as an archived copy on `checkedOn`. A card says no more than that source supports, even where
 * more is believed to be true.
 */
import { type ContentSource, inWords } from '../item.js';
import type { CardWords, MythCard } from './card.js';

export interface CardBase {
  readonly topics: readonly string[];
  readonly source: ContentSource;
  readonly sensitive?: true;
  readonly factsOnly?: true;
}

export const MIND: readonly string[] = ['mental-health'];
const PSYCHOSIS: readonly string[] = ['psychosis-hearing-voices'];

export const FIRST_CARDS = {
  common: {
    topics: MIND,
    source: {
      name: 'World Health Organization',
      url: 'https://www.who.int/news/item/02-09-2025-over-a-billion-people-living-with-mental-health-conditions-services-require-urgent-scale-up',
      date: '2025-09-02',
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
} satisfies Record<string, CardBase>;

/** Joins one language's words with the shared sources and dates. A missing or extra id does not compile. */
export function cardsInWords<Id extends string>(
  bases: Readonly<Record<Id, CardBase>>,
  words: Readonly<Record<NoInfer<Id>, CardWords>>,
): readonly MythCard[] {
  return inWords(bases, words).map((card) => ({ ...card, status: 'verified' }));
}
