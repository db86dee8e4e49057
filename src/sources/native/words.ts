/** The usual other names of our own words, for lists written by people. Only those that can mean one thing. */
import { ACCESS_FEATURES, AUDIENCES, ROLES, TOPICS } from '../../domain/vocabulary.js';
import type { FieldReader, FindCode } from './fields.js';
import { unknownValue } from './fields.js';
import { languagesNamed } from '../shared/language.js';
import { asList, isBlank } from '../shared/record.js';

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

/** A search over one of our lists, by slug, by slug with an "s" too many, or by another name. */
function finder(codes: readonly string[]): FindCode {
  const others = OTHER_NAMES.filter(([code = '']) => codes.includes(code));
  return (word) => codes.find((code) => code === word) ?? others.find((names) => names.includes(word))?.[0];
}

export const findTopic = finder(TOPICS);
export const findRole = finder(ROLES);
export const findAudience = finder(AUDIENCES);
export const findAccessFeature = finder(ACCESS_FEATURES);

const LONGEST_LANGUAGES = 200;

/** The tag, where the text has the form of one ("cy", "en-GB", "bfi"), else the languages it names ("Welsh"). */
function languagesIn(text: string): readonly string[] {
  const isCommonName = /^[ab]sl$/i.test(text);
  if (/^[a-z]{2,3}$/i.test(text) && !isCommonName) return [text.toLowerCase()];
  try {
    if (/^[a-z]{2,3}(-[a-z\d]{2,8})+$/i.test(text)) return [new Intl.Locale(text).toString()];
  } catch {
    // Not a tag after all.
  }
  return text.length < LONGEST_LANGUAGES ? languagesNamed(text) : [];
}

/** BCP 47 tags of languages from a list, or from a text with commas; each once. */
export const languages: FieldReader<readonly string[]> = (report, field, value) => {
  const items = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : [item]));
  const found = items.flatMap((item) => {
    const tags = typeof item === 'string' ? languagesIn(item.trim()) : [];
    if (!tags.length && !isBlank(item)) report(field, item, 'language-unknown');
    return tags;
  });
  return found.length ? [...new Set(found)] : undefined;
};

/** Currency code of ISO 4217, three letters. */
export const currency: FieldReader<string> = (report, field, value) =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value.trim())
    ? value.trim().toUpperCase()
    : unknownValue(report, field, value);
