/**
 * Our own vocabulary: flat, stable slugs, open to any feed through mappings. Labels are in `i18n`, never here.
 * A code that is not in these lists is kept as the feed gave it, with the feed's own label.
 */

export const TOPICS = [
  'depression',
  'anxiety',
  'bipolar',
  'psychosis-hearing-voices',
  'ocd',
  'eating',
  'self-harm',
  'suicidal-thoughts',
  'suicide-bereavement',
  'bereavement',
  'addiction-alcohol',
  'addiction-drugs',
  'gambling',
  'trauma',
  'domestic-abuse',
  'perinatal',
  'postnatal',
  'baby-loss',
  'autism',
  'adhd',
  'loneliness',
  'anger',
  'cancer',
  'diabetes',
  'chronic-pain',
  'me-long-covid',
  'stroke',
  'heart',
  'lung',
  'epilepsy',
  'ms',
  'parkinsons',
  'dementia',
  'hiv',
  'kidney',
  'stoma',
  'facial-difference',
  'rare-conditions',
  'general-wellbeing',
] as const;

export const ROLES = ['own-experience', 'carer-family-friend', 'bereaved', 'parent', 'professional', 'anyone'] as const;

export const AUDIENCES = [
  'young-people',
  'students',
  'adults',
  'older-people',
  'women',
  'men',
  'trans-non-binary',
  'lgbtq',
  'ethnic-community',
  'faith-community',
  'deaf',
  'veterans',
  'refugees',
  'new-parents',
  'rural',
  'newcomers',
] as const;

export const ACCESS_FEATURES = [
  'step-free',
  'accessible-toilet',
  'parking',
  'near-transport',
  'hearing-loop',
  'sign-language',
  'captions',
  'quiet-space',
  'low-light',
  'fragrance-free',
  'children-welcome',
  'camera-optional',
  'dial-in',
  'support-person-welcome',
  'assistance-dogs',
] as const;

export const OPENNESS = ['open', 'closed', 'course', 'by-referral'] as const;
export const JOINING_WAYS = ['drop-in', 'book', 'contact', 'referral', 'waiting-list'] as const;

export { ATTENDANCE_MODES } from './attendance-modes.js';
export { WEEKDAYS } from './weekdays.js';

/** By the wall start: morning before 12:00, afternoon before 17:00, evening after. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening'] as const;

export type Topic = (typeof TOPICS)[number];
export type Role = (typeof ROLES)[number];
export type Audience = (typeof AUDIENCES)[number];
export type AccessFeature = (typeof ACCESS_FEATURES)[number];
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
