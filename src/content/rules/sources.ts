/**
 * Where each rule was seen: agreements and guidelines that groups and organisations have published. Read as archived
 * copies on the day in `item.ts`; most carry no date. A rule is worded anew here, and says no more than they do.
 */
import type { ContentSource } from '../item.js';
import type { RuleId, RuleSet, SourcedRule } from './rule.js';

const MIND: ContentSource = {
  name: 'Mind (England and Wales), peer support toolkit',
  url: 'https://www.mind.org.uk/about-us/our-policy-work/communities-and-peer-support-at-mind/side-by-side/peer-support-in-your-community-a-toolkit/keeping-your-peer-support-going-introduction/working-with-groups/',
};
const MIND_ONLINE: ContentSource = {
  name: 'Mind (England and Wales), Side by Side',
  url: 'https://sidebyside.mind.org.uk/staying-well-online',
};
const DBSA_DETROIT: ContentSource = {
  name: 'DBSA Metro Detroit (United States)',
  url: 'https://www.dbsametrodetroit.org/what-happens-at-a-meeting-',
};
const DBSA_MADISON: ContentSource = {
  name: 'DBSA West Madison (United States)',
  url: 'https://sites.google.com/site/dbswestmadison/meeting-guidelines',
};
const DBSA_PRINCETON: ContentSource = {
  name: 'DBSA Princeton (United States)',
  url: 'http://dbsanewjersey.org/princeton/support-groups/',
};
const DBSA_NCA: ContentSource = {
  name: 'DBSA NCA (United States)',
  url: 'https://www.dbsanca.org/supportgroups.html',
};
const NAMI_LANSING: ContentSource = {
  name: 'NAMI Lansing (United States)',
  url: 'https://www.namilansing.org/support-group-principles-and-guidelines',
};
const NAMI_LAKES: ContentSource = {
  name: 'NAMI Finger Lakes (United States)',
  url: 'https://www.namifingerlakes.org/support-group-materials',
};
const BORDERLINE: ContentSource = {
  name: 'Borderline Support UK',
  url: 'https://borderlinesupport.org.uk/bpd-support/peersupportgroups/guidelines/',
};
const SASKATOON: ContentSource = {
  name: 'Breast Cancer Support Saskatoon (Canada)',
  url: 'https://breastcancersupportsaskatoon.com/group-guidelines/',
};
const MIND_SPACE: ContentSource = { name: 'Mind Space MK (UK)', url: 'https://mindspacemk.com/rules-and-policies/' };
const ANXIOUS_MINDS: ContentSource = {
  name: 'Anxious Minds (UK)',
  url: 'https://www.anxiousminds.co.uk/info-centre/the-rules/',
};
const FACIAL_PALSY: ContentSource = {
  name: 'Facial Palsy UK',
  url: 'https://www.facialpalsy.org.uk/support/zoom-group-rules/',
  date: '2020-05-28',
};
const RECOVERY_CENTER: ContentSource = {
  name: 'Recovery Center of Excellence (United States)',
  url: 'https://recoverycenterofexcellence.org/group-norms-online-sessions',
};
const OTTAWA: ContentSource = {
  name: 'Peer Support Ottawa (Canada)',
  url: 'https://www.pso-ottawa.ca/pso-virtual-group-agreement',
};
const RADIANT_ROOTS: ContentSource = {
  name: 'Radiant Roots (UK)',
  url: 'https://radiant-roots.co.uk/confidentiality/',
};

type Pages = readonly [ContentSource, ...ContentSource[]];

/** At least one page for each rule, the first of which says it most plainly. */
export const RULE_SOURCES: Readonly<Record<RuleId, Pages>> = {
  pass: [DBSA_DETROIT, DBSA_MADISON, DBSA_PRINCETON, SASKATOON, BORDERLINE],
  confidentiality: [MIND, DBSA_DETROIT, NAMI_LANSING, NAMI_LAKES, BORDERLINE, FACIAL_PALSY, SASKATOON],
  limits: [MIND_SPACE, DBSA_DETROIT, DBSA_MADISON, RADIANT_ROOTS],
  online: [OTTAWA],
  'own-experience': [SASKATOON, RECOVERY_CENTER],
  'one-at-a-time': [DBSA_NCA, NAMI_LANSING, NAMI_LAKES],
  respect: [MIND, MIND_SPACE, BORDERLINE],
  'time-out': [MIND, BORDERLINE],
  'hard-details': [BORDERLINE, ANXIOUS_MINDS, NAMI_LANSING, NAMI_LAKES],
  'on-time': [NAMI_LANSING, NAMI_LAKES],
  sober: [DBSA_DETROIT, FACIAL_PALSY, MIND_SPACE],
  'no-selling': [FACIAL_PALSY, ANXIOUS_MINDS],
  'no-names': [SASKATOON],
  'no-advice': [DBSA_DETROIT, MIND, ANXIOUS_MINDS],
  danger: [DBSA_MADISON, DBSA_DETROIT, MIND_ONLINE],
};

export const sourced = ({ items, ...set }: RuleSet) => ({
  ...set,
  items: items.map((rule): SourcedRule => {
    const [source, ...alsoAt] = RULE_SOURCES[rule.id];
    return { ...rule, source, alsoAt };
  }),
});
