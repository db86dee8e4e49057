/** Parts, sources and dates of all texts after the steps. */
import type { ContentSource } from '../item.js';
import type { SourcedBase } from './visit.base.js';

const source = (name: string, url: string, date?: string): ContentSource => ({ name, url, ...(date && { date }) });

const DBSA = source(
  'DBSA Metro Detroit, what happens at a meeting',
  'https://www.dbsametrodetroit.org/what-happens-at-a-meeting-',
);
const DBSA_FORMAT = source('DBSA Palo Alto, meeting format', 'https://dbsapaloalto.org/meetings/meeting-format/');
const BORDERLINE = source(
  'Borderline Support UK, group guidelines',
  'https://borderlinesupport.org.uk/bpd-support/peersupportgroups/guidelines/',
);
const MIND_SPACE = source('Mind Space MK, rules and policies', 'https://mindspacemk.com/rules-and-policies/');
const TIME_OUT = source(
  'Time Out Scotland, questions about meetings',
  'https://www.timeoutscotland.org.uk/content/meetings/',
);
const WELLNESS_HOUSE = source(
  'Wellness House of Annapolis (United States), group rules and guidelines',
  'https://www.annapoliswellnesshouse.org/group-rules-and-guidelines/',
);
const RED_FLAGS = source(
  'U-T San Diego, five things to know about support groups',
  'https://www.utsandiego.com/news/2013/dec/24/support-group-red-flags/',
  '2013-12-24',
);
const MAYO_CHOICE = source(
  'Mayo Clinic, finding a support group',
  'https://www.mayoclinic.org/patient-visitor-guide/support-groups/finding-support-group',
);
const MAYO_MOST = source(
  'Mayo Clinic, getting the most out of a support group',
  'https://mayoclinic.org/healthy-lifestyle/adult-health/in-depth/parenting-styles/art-20044654',
);
const SELF_HELP = source(
  'Self-Help Center (United States), what is a support group',
  'https://www.famservcc.org/what-is-selfhelp',
);
const VENUE = source(
  'Ulster University, accessible meetings: the venue',
  'https://www.ulster.ac.uk/accessibility-standards/accessible-meetings-and-events/accessible-face-to-face-meetings-and-events/the-venue',
);
const COGA = source(
  'World Wide Web Consortium, content for people with cognitive disabilities',
  'https://www.w3.org/TR/coga-usable/',
  '2021-04-29',
);
const MONADNOCK = source(
  'Monadnock Peer Support (United States), online etiquette',
  'https://www.monadnockpsa.org/zoometiquette',
);
const MDSG = source(
  'Mood Disorders Support Group (United States), online etiquette',
  'https://mdsg.org/support-group-overview/mdsg-zoom-meeting-etiquette-guidelines/',
);
const LIVE_AND_WORK = source(
  'Live and Work Well, support groups',
  'https://www.liveandworkwell.com/en/member/article.13272.html',
);
const QUESTIONS = {
  talk: { part: 'questions', source: DBSA },
  upset: { part: 'questions', source: BORDERLINE },
  'who-comes': { part: 'questions', fact: 'size', source: TIME_OUT },
  'for-me': { part: 'questions', fact: 'eligibility', source: TIME_OUT },
  booking: {
    part: 'questions',
    fact: 'joining',
    source: source('Peer Support Plus (United Kingdom), our work', 'https://www.peersupportplus.org/our-work/'),
  },
  name: { part: 'questions', source: DBSA_FORMAT },
  private: {
    part: 'questions',
    fact: 'privacy',
    source: source(
      'Peer Support Ottawa, agreement for online groups',
      'https://www.pso-ottawa.ca/pso-virtual-group-agreement',
    ),
  },
  told: { part: 'questions', source: MIND_SPACE },
  therapy: {
    part: 'questions',
    fact: 'leadership',
    source: MAYO_MOST,
  },
  faith: {
    part: 'questions',
    source: source(
      'Meeting Guide, the list of meeting types that groups use',
      'https://github.com/code4recovery/spec',
      '2026-03',
    ),
  },
  company: { part: 'questions', fact: 'company', source: MIND_SPACE },
  price: { part: 'questions', fact: 'cost', source: RED_FLAGS },
  crisis: {
    part: 'questions',
    source: source('Mind (United Kingdom), Side by Side', 'https://sidebyside.mind.org.uk/staying-well-online'),
  },
  'not-for-me': {
    part: 'questions',
    source: source(
      'Mind (United Kingdom), a story about online groups',
      'https://www.mind.org.uk/information-support/your-stories/online-support-groups-helped-me-when-no-one-else-was-there-for-me/',
      '2016-01-22',
    ),
  },
  doctor: { part: 'questions', source: MAYO_MOST },
} satisfies Record<string, SourcedBase>;

const GOING = {
  'listen-yes': { part: 'listen', source: WELLNESS_HOUSE },
  'listen-pass': { part: 'listen', source: DBSA_FORMAT },
  'listen-helps': {
    part: 'listen',
    source: source('NAMI Michigan, support', 'https://namimi.org/support'),
  },
  'listen-camera': { part: 'listen', fact: 'camera', only: 'online', source: BORDERLINE },
  'bring-when': { part: 'bring', source: COGA },
  'bring-way': { part: 'bring', only: 'in-person', source: COGA },
  'bring-questions': { part: 'bring', source: LIVE_AND_WORK },
  'bring-room': { part: 'bring', only: 'online', source: MONADNOCK },
  'there-access': { part: 'getting-there', only: 'in-person', source: VENUE },
  'there-late': { part: 'getting-there', source: TIME_OUT },
  'leave-time-out': { part: 'leave', source: BORDERLINE },
  'leave-tell': { part: 'leave', source: MDSG },
  'leave-online': { part: 'leave', only: 'online', source: MDSG },
} satisfies Record<string, SourcedBase>;

const CHOOSING = {
  'choose-several': { part: 'choose', source: MAYO_CHOICE },
  'choose-visits': { part: 'choose', source: SELF_HELP },
  'choose-size': { part: 'choose', fact: 'size', source: MAYO_CHOICE },
  'choose-leader': { part: 'choose', fact: 'leadership', source: MAYO_CHOICE },
  'choose-open': { part: 'choose', fact: 'openness', source: MAYO_CHOICE },
  'choose-welcome': { part: 'choose', source: SELF_HELP },
  'sign-cure': { part: 'warning-signs', source: RED_FLAGS },
  'sign-treatment': { part: 'warning-signs', source: RED_FLAGS },
  'sign-money': { part: 'warning-signs', source: RED_FLAGS },
  'sign-judged': { part: 'warning-signs', source: RED_FLAGS },
  'sign-alone': {
    part: 'warning-signs',
    source: source(
      'CATIE (Canada), red flags when researching complementary therapies',
      'https://www.catie.ca/a-practical-guide-to-complementary-therapies/red-flags-when-researching-complementary-therapies',
    ),
  },
  'sign-details': { part: 'warning-signs', source: RED_FLAGS },
} satisfies Record<string, SourcedBase>;

const ASKING = {
  'ask-whom': { part: 'ask', fact: 'for-whom', source: LIVE_AND_WORK },
  'ask-leads': { part: 'ask', fact: 'leadership', source: RED_FLAGS },
  'ask-training': { part: 'ask', fact: 'training', source: LIVE_AND_WORK },
  'ask-size': { part: 'ask', fact: 'size', source: RED_FLAGS },
  'ask-often': { part: 'ask', fact: 'how-often', source: LIVE_AND_WORK },
  'ask-rules': { part: 'ask', fact: 'agreement', source: LIVE_AND_WORK },
  'ask-cost': { part: 'ask', fact: 'cost', source: RED_FLAGS },
  'ask-access': { part: 'ask', fact: 'access', source: VENUE },
  'ask-camera': { part: 'ask', fact: 'camera', only: 'online', source: BORDERLINE },
  'ask-risk': { part: 'ask', source: MIND_SPACE },
  'ask-written': { part: 'ask', source: MONADNOCK },
} satisfies Record<string, SourcedBase>;

export const MORE = { ...QUESTIONS, ...GOING, ...CHOOSING, ...ASKING };
