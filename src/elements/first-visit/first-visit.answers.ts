/**
 * What one group says of itself, as answers to the texts that ask for it. A fact that the group does not give has no
 * answer: nothing is guessed, and nothing follows from silence.
 */
import type { VisitFact } from '../../content/visit/visit.js';
import type { AccessFact, Group } from '../../domain/model.js';
import { describeSchedule } from '../../domain/schedule-facts.js';
import { fill, isolate } from '../../i18n/format.js';
import { scheduleWords } from '../../i18n/rule-words.js';
import { facilitatorSentences } from '../../shared/meeting/facilitators.js';
import { todayIn } from '../../shared/meeting/meeting-facts.view.js';
import {
  accessLabel,
  costItems,
  type DetailsContext,
  type ItemView,
  saidHereItems,
  signUpItems,
  whoItems,
} from '../../shared/meeting/meeting-details.view.js';
import type { Visited } from './first-visit.view.js';

export type Answers = Readonly<Partial<Record<VisitFact, readonly ItemView[]>>>;

const text = (value: string | undefined): ItemView[] => (value ? [{ kind: 'text', text: value }] : []);

/** Only what is there or not there; "not known" answers nothing. */
const isKnown = ({ answer }: AccessFact): boolean => answer !== 'unknown';

export function answersOf(visited: Visited, context: DetailsContext): Answers {
  const { group, meeting } = visited;
  if (!group) return meeting ? { 'how-often': oftenItems(visited, context) } : {};
  const { words } = context;
  const { access = [], agreement, confidentialityNote, eligibility, facilitators = [] } = group;
  const known = access.filter(isKnown);
  const about = (codes: readonly string[]): ItemView[] => accessItems(known, codes, context);
  const hasRules = Boolean(agreement?.rules?.length ?? agreement?.url);
  return {
    access: accessList(known, context),
    agreement: hasRules ? saidHereItems({ ...group, ...(confidentialityNote && { confidentialityNote }) }, words) : [],
    camera: about(['camera-optional']),
    company: about(['support-person-welcome', 'children-welcome']),
    cost: costItems(group, words),
    // An age alone does not say who may come.
    eligibility: eligibility?.text || eligibility?.everyoneWelcome ? whoItems(onlyEligibility(group), words) : [],
    'for-whom': whoItems(group, words),
    'how-often': oftenItems(visited, context),
    joining: signUpItems(group, meeting ? todayIn(meeting, context) : todayFor(context), words),
    leadership: text(group.leadership && words.details.leadership[group.leadership]),
    openness: text(group.openness && words.choices.openness[group.openness]),
    privacy: confidentialityNote ? saidHereItems({ id: '', name: '', confidentialityNote }, words) : [],
    size: text(group.typicalSize && fill(words.facts.size, { size: isolate(group.typicalSize, words.direction) })),
    training: facilitators
      .filter(({ training, supervision }) => training ?? supervision)
      .flatMap((person) => text(facilitatorSentences(person, words))),
  };
}

const onlyEligibility = ({ id, name, eligibility }: Group): Group => ({
  id,
  name,
  ...(eligibility && { eligibility }),
});

/** The reader's own date, for a group without a meeting. */
const todayFor = ({ now, readerTimeZone }: DetailsContext): string =>
  todayIn({ id: '', groupId: '', attendance: [], schedule: { kind: 'by-arrangement' } }, { now, readerTimeZone });

function accessItems(known: readonly AccessFact[], codes: readonly string[], { words }: DetailsContext): ItemView[] {
  return known
    .filter(({ code }) => codes.includes(code))
    .flatMap((fact) => text([accessLabel(fact, words), fact.note].filter(Boolean).join('. ')));
}

function accessList(known: readonly AccessFact[], { words }: DetailsContext): ItemView[] {
  return known.length > 0 ? [{ kind: 'list', items: known.map((fact) => accessLabel(fact, words)) }] : [];
}

function oftenItems({ meeting }: Visited, { words }: DetailsContext): ItemView[] {
  if (!meeting) return [];
  const { schedule, durationMinutes } = meeting;
  return text(scheduleWords(schedule, describeSchedule(schedule), durationMinutes, words));
}
