/** Who runs a group, in sentences: role, training, support, who steps in. Only what the group says of each person. */
import type { Facilitator } from '../../domain/model.js';
import { fill, isolate, listWords, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';

export type FacilitatorWords = Resolved<'dates' | 'notices'>;

/** "Sam, volunteer. Training: … Who supports them: … When Sam is away: Alex." */
export function facilitatorSentences(person: Facilitator, words: FacilitatorWords): string {
  const { name, role } = person;
  const who = [name, role].map((part) => own(part, words)).filter(Boolean);
  return [who.length > 0 ? `${who.join(words.dates.list.comma)}.` : '', ...factsOf([person], words)]
    .filter(Boolean)
    .map((part) => sentence(part, words.language))
    .join(' ');
}

/** The same for all of them in one short paragraph: "Run by Sam (volunteer) and Alex. Training: …". */
export function runByWords(people: readonly Facilitator[], words: FacilitatorWords): string | undefined {
  const { runBy, runByRoles } = words.notices.facilitators;
  const isAlone = people.length === 1;
  const named = people.map(({ name, role }) => {
    const [who, does] = [own(name, words), own(role, words)];
    if (!who || !does) return who || does;
    return isAlone ? who + words.dates.list.comma + does : `${who} (${does})`;
  });
  const list = listWords(named.filter(Boolean), words.dates.list);
  const first = list && fill(people.some(({ name }) => name) ? runBy : runByRoles, { people: list });
  return [first, ...factsOf(people, words)].filter(Boolean).join(' ') || undefined;
}

/** What is said of some of several people stands with their names. */
function factsOf(people: readonly Facilitator[], words: FacilitatorWords): string[] {
  const { training, supervision, standIn, standInUnnamed } = words.notices.facilitators;
  const facts = (field: 'training' | 'supervision', template: string): string[] => {
    const said = people.map((person) => own(person[field], words));
    const isShared = said.every((each) => each === said[0]);
    return (isShared ? said.slice(0, 1) : said).flatMap((each, at) => {
      const name = isShared ? '' : own(people[at]?.name ?? people[at]?.role, words);
      return each ? [fill(template, { [field]: name ? `${each} (${name})` : each })] : [];
    });
  };
  const away = people.flatMap((person) => {
    const [name, instead] = [own(person.name, words), own(person.standIn, words)];
    return instead ? [fill(name ? standIn : standInUnnamed, { name, standIn: instead })] : [];
  });
  return [...facts('training', training), ...facts('supervision', supervision), ...new Set(away)];
}

/** The feed's own words for the middle of a sentence. */
const own = (text: string | undefined, { direction }: FacilitatorWords): string =>
  isolate((text ?? '').replace(/[.\s]+$/, ''), direction);
