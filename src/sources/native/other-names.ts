/** The usual other names of our own words, for lists written by people. Only those that can mean one thing. */

/** Code, a colon, and its other names as slugs. */
const OTHER_NAMES = (
  'bereavement:grief,loss;addiction-alcohol:alcohol,drinking;addiction-drugs:drugs;trauma:ptsd;' +
  'eating:eating-disorder,eating-disorders;bipolar:bipolar-disorder;psychosis-hearing-voices:hearing-voices,psychosis;' +
  'suicide-bereavement:bereaved-by-suicide;ms:multiple-sclerosis;parkinsons:parkinson;heart:heart-disease;' +
  'me-long-covid:long-covid,me,me-cfs;general-wellbeing:wellbeing,mental-health;self-harm:self-injury;' +
  'carer-family-friend:carer,carers,family,friends,family-and-friends;own-experience:lived-experience;parent:parents;' +
  'anyone:everyone,all;older-people:over-50s,over-60s,seniors;young-people:youth;lgbtq:lgbt,lgbtqia,lgbtq-plus;' +
  'trans-non-binary:trans,non-binary;women:women-only;men:men-only;' +
  'step-free:step-free-access,wheelchair,wheelchair-access,wheelchair-accessible,level-access,ramp;' +
  'accessible-toilet:accessible-toilets,disabled-toilet;hearing-loop:induction-loop;sign-language:bsl,asl;' +
  'parking:car-park,free-parking;children-welcome:children,child-friendly;assistance-dogs:assistance-dogs-welcome'
)
  .split(';')
  .map((entry) => entry.split(/[:,]/));

/** The one of these codes that has the slug as another name. */
export const codeNamed = (word: string, codes: readonly string[]): string | undefined =>
  OTHER_NAMES.find(([code = '', ...names]) => names.includes(word) && codes.includes(code))?.[0];
