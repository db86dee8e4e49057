/**
 * Whether a finding says what its data say. Pure, and run over every finding that ships and every one that a site
 * brings: a claim whose direction contradicts its number is not shown.
 *
 * Takes a finding that may lack fields: what is missing is reported by the reader's own rules.
 */
import { type Effect, type Finding, verdictOf } from './finding.js';

export interface Contradiction {
  readonly field: 'direction' | 'effects' | 'size' | 'certainty' | 'numberNotSeen';
  /** What the data would have to be, for the editor, in English. */
  readonly expected: string;
}

type Data = Partial<Finding>;
type Check = (data: Data, effects: readonly Effect[]) => false | undefined | Contradiction;

const isShare = ({ measure }: Effect): boolean => measure === 'share';
const hasComparison = ({ design }: Data): boolean => design === 'trials' || design === 'review';
const direction = (expected: string): Contradiction => ({ field: 'direction', expected });

/** Faults of a number by itself. */
const number: Check = (_, effects) => {
  for (const { measure, value, low, high } of effects) {
    const fault = (expected: string): Contradiction => ({ field: 'effects', expected });
    if (measure === 'share' && (value < 0 || value > 100)) return fault('a share from 0 to 100');
    if (measure !== 'share' && (low === undefined || high === undefined))
      return fault('both ends of the interval, low and high');
    if (low !== undefined && high !== undefined && !(low <= value && value <= high))
      return fault('low, value and high in this order');
  }
  return undefined;
};

const better: Check = (data, effects) =>
  data.direction === 'better' &&
  (!hasComparison(data)
    ? direction('"said": interviews and surveys compare nobody, so they cannot show that something got better')
    : effects.length > 0
      ? effects.some((effect) => isShare(effect) || verdictOf(effect) !== 'better') &&
        direction('an interval that lies wholly on the better side, or another direction')
      : !data.numberNotSeen && direction('a number, or "numberNotSeen": true'));

const worse: Check = (data, effects) =>
  data.direction === 'worse-for-some' &&
  (data.design === 'interviews'
    ? direction('"said": interviews compare nobody and count nobody')
    : effects.length > 0
      ? effects.some((effect) =>
          isShare(effect) ? effect.value <= 0 : !hasComparison(data) || verdictOf(effect) !== 'worse',
        ) && direction('a share above 0, or an interval that lies wholly on the worse side, or another direction')
      : !(hasComparison(data) && data.numberNotSeen) &&
        direction('a number, or trials or a review with "numberNotSeen": true'));

const noClearDifference: Check = (data, effects) =>
  data.direction === 'no-clear-difference' &&
  (!hasComparison(data)
    ? direction('"said" or "not-studied": without a comparison no difference can be looked for')
    : effects.some((effect) => isShare(effect) || verdictOf(effect) !== 'unclear') &&
      direction('an interval with 0 inside, or another direction'));

const mixed: Check = (data, effects) => {
  if (data.direction !== 'mixed') return undefined;
  if (!hasComparison(data)) return direction('trials or a review: only studies that compare can disagree');
  if (effects.length === 0) {
    const named = data.reasons?.length ?? 0;
    return named < 2 && direction('at least two effects, or at least two "reasons"');
  }
  const verdicts = new Set(effects.map(verdictOf));
  return verdicts.size < 2 && direction('effects that differ: one clear and one not, or one on each side');
};

const notStudied: Check = (data, effects) =>
  data.direction === 'not-studied' && effects.length > 0 && direction('no effects: what was not studied has no number');

const said: Check = (data, effects) =>
  data.direction === 'said'
    ? (hasComparison(data) && direction('interviews or a survey: trials and reviews show more than what people say')) ||
      (effects.length > 0 && direction('no effects: what people say is not measured'))
    : data.design === 'interviews' &&
      data.direction !== 'not-studied' &&
      direction('"said": interviews show what people say, and no more');

const certainty: Check = ({ direction: found, certainty: sure }) =>
  (found === 'said' || found === 'not-studied') &&
  sure !== undefined &&
  sure !== 'cannot-say' && {
    field: 'certainty',
    expected: `"cannot-say", because "${found}" leaves no effect to be sure of`,
  };

const size: Check = (data, effects) =>
  data.size !== undefined &&
  (data.direction !== 'better' && data.direction !== 'worse-for-some'
    ? { field: 'size', expected: 'no size where no difference was found' }
    : effects.some(({ measure }) => /^(SMD|g|d)$/.test(measure)) && {
        field: 'size',
        expected: 'no word for the size beside SMD, g or d: it is worked out from the number',
      });

const notSeen: Check = ({ numberNotSeen, direction: found }, effects) =>
  numberNotSeen === true &&
  (effects.length > 0 || found === 'said' || found === 'not-studied') && {
    field: 'numberNotSeen',
    expected: 'left out where there is a number, or where there can be none',
  };

const CHECKS = [number, better, worse, noClearDifference, mixed, notStudied, said, certainty, size, notSeen];

/** Everything in which the finding contradicts its own data. Empty: it may be shown. */
export function contradictions(finding: Data): readonly Contradiction[] {
  const effects = finding.effects ?? [];
  return CHECKS.flatMap((check) => check(finding, effects) || []);
}
