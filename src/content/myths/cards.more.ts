/** Topics, sources and dates of the cards after the first ones. */
import { MIND, type CardBase } from './cards.base.js';
import type { ContentSource } from '../item.js';

const SUICIDE: readonly string[] = ['suicidal-thoughts'];
const GROUPS: readonly string[] = ['groups'];

const WHO_SUICIDE: ContentSource = {
  name: 'World Health Organization, cards on preventing suicide',
  url: 'https://issuu.com/doctalk/docs/myths',
  date: '2014',
};
const GROUP_INTERVIEWS: ContentSource = {
  name: 'Beard and others, Nursing Reports. Paid for by PeerTalk, the charity studied',
  url: 'https://www.mdpi.com/2039-4403/14/3/124',
  date: '2024-07-12',
};

export const MORE_CARDS = {
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
