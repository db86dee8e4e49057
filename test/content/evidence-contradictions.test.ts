import { expect } from 'chai';
import { contradictions } from '../../src/content/evidence/contradictions.js';
import {
  type Direction,
  type Effect,
  sizeOf,
  sizeOfNumber,
  turned,
  verdictOf,
} from '../../src/content/evidence/finding.js';
import { COLLECTION } from '../../src/content/evidence/index.js';
import { readFindings } from '../../src/content/evidence/read.js';
import { frozen } from '../support/builders.js';
import { anEffect, CONTRADICTORY, FIELD_FAULTS, ownFinding, SOUND } from '../support/findings.js';

/** The same numbers in every run: a failure can be looked at again. */
function* randomNumbers(seed = 7): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield (state / 2_147_483_647) * 4 - 2;
  }
}

function randomEffects(count: number): readonly Effect[] {
  const numbers = randomNumbers();
  const next = (): number => Math.round(numbers.next().value * 100) / 100;
  return Array.from({ length: count }, (_, at) => {
    const [low, value, high] = [next(), next(), next()].sort((one, other) => one - other);
    return anEffect({ low: low!, value: value!, high: high!, betterWhen: at % 2 ? 'lower' : 'higher' });
  });
}

describe('a finding that contradicts its data', () => {
  for (const { title, overrides, field } of CONTRADICTORY) {
    it(`is caught: ${title}`, () => {
      const found = contradictions(frozen(ownFinding(overrides)));
      expect(found.map((each) => each.field)).to.include(field);
      expect(found[0]!.expected).to.have.length.above(10);
    });

    it(`is not shown: ${title}`, () => {
      const { items, problems } = readFindings([ownFinding(overrides)]);
      expect(items).to.deep.equal([]);
      expect(problems.map((problem) => problem.severity)).to.deep.equal(['error']);
    });
  }

  for (const [at, overrides] of SOUND.entries()) {
    it(`is not seen where there is none: ${ownFinding(overrides).direction}, case ${at + 1}`, () => {
      expect(contradictions(ownFinding(overrides))).to.deep.equal([]);
      expect(readFindings([ownFinding(overrides)]).problems).to.deep.equal([]);
    });
  }

  it('is none of those that ship, in any language', () => {
    for (const { language, items } of COLLECTION.sets) {
      for (const item of items) expect(contradictions(item), `${language} ${item.id}`).to.deep.equal([]);
    }
  });

  it('is caught in whatever ships, once its direction is turned', () => {
    const opposite: Partial<Record<Direction, Direction>> = {
      better: 'worse-for-some',
      'no-clear-difference': 'better',
      'worse-for-some': 'better',
      mixed: 'said',
      'not-studied': 'better',
      said: 'better',
    };
    for (const item of readFindings(JSON.parse(JSON.stringify(COLLECTION.sets[0]!.items))).items) {
      // What is only said to be better can as well be said to be worse: no number speaks against it.
      if (item.numberNotSeen) continue;
      expect(contradictions({ ...item, direction: opposite[item.direction]! }), item.id).not.to.deep.equal([]);
    }
  });
});

describe('any interval', () => {
  const effects = randomEffects(600);

  it('allows exactly one of better, no clear difference and worse', () => {
    const seen = new Set<string>();
    for (const effect of effects) {
      const fits = (['better', 'no-clear-difference', 'worse-for-some'] as const).filter(
        (direction) => contradictions(ownFinding({ direction, effects: [effect] })).length === 0,
      );
      expect(fits, JSON.stringify(effect)).to.have.length(1);
      seen.add(fits[0]!);
    }
    expect(seen.size, 'all three come up').to.equal(3);
  });

  it('says the same when its scale is turned round', () => {
    for (const effect of effects) {
      const mirrored = {
        ...effect,
        value: -effect.value,
        low: -effect.high!,
        high: -effect.low!,
        betterWhen: effect.betterWhen === 'lower' ? 'higher' : 'lower',
      } as const;
      expect(verdictOf(mirrored)).to.equal(verdictOf(effect));
      expect(turned(mirrored).map((each) => each + 0)).to.deep.equal(turned(effect).map((each) => each + 0));
    }
  });

  it('never allows "not studied", "said" or, alone, "mixed"', () => {
    for (const effect of effects.slice(0, 60)) {
      for (const direction of ['not-studied', 'said', 'mixed'] as const) {
        const finding = ownFinding({ direction, certainty: 'cannot-say', effects: [effect] });
        expect(contradictions(finding), direction).not.to.deep.equal([]);
      }
    }
  });

  it('makes a pair "mixed" exactly when the two differ', () => {
    for (let at = 1; at < effects.length; at += 1) {
      const pair = [effects[at - 1]!, effects[at]!];
      const isMixed = contradictions(ownFinding({ direction: 'mixed', effects: pair })).length === 0;
      expect(isMixed).to.equal(verdictOf(pair[0]!) !== verdictOf(pair[1]!));
    }
  });
});

describe('the word for a size', () => {
  const sizes: readonly (readonly [number, string])[] = [
    [0, 'very-small'],
    [0.12, 'very-small'],
    [0.14, 'very-small'],
    [0.15, 'small'],
    [0.18, 'small'],
    [-0.21, 'small'],
    [0.39, 'small'],
    [0.44, 'small'],
    [0.45, 'medium'],
    [-0.59, 'medium'],
    [0.69, 'medium'],
    [0.75, 'large'],
    [-1.2, 'large'],
  ];
  for (const [value, size] of sizes) {
    it(`for ${value} is ${size}`, () => expect(sizeOfNumber(value)).to.equal(size));
  }

  it('never shrinks as the number grows', () => {
    const order = ['very-small', 'small', 'medium', 'large'];
    let last = 0;
    for (let value = 0; value < 2; value += 0.01) {
      const size = order.indexOf(sizeOfNumber(value));
      expect(size).to.be.at.least(last);
      last = size;
    }
  });

  it('is the smallest of several, and there is none where no difference was found', () => {
    const effects = [anEffect({ value: 0.9, high: 1 }), anEffect({ value: 0.12 })];
    expect(sizeOf(ownFinding({ effects }))).to.equal('very-small');
    expect(sizeOf(ownFinding({ direction: 'no-clear-difference' }))).to.equal(undefined);
  });

  it('is not made from points of one scale', () => {
    expect(sizeOf(ownFinding({ effects: [anEffect({ measure: 'MD', value: 0.9, high: 1 })] }))).to.equal(undefined);
  });
});

describe('reading a site’s own findings', () => {
  it('takes a right finding as it stands, in a list or in an object', () => {
    expect(readFindings([ownFinding()])).to.deep.equal({ items: [ownFinding()], problems: [] });
    expect(readFindings({ findings: [ownFinding()] }).items).to.deep.equal([ownFinding()]);
  });

  for (const { title, finding, field, severity } of FIELD_FAULTS) {
    it(`reports ${title}`, () => {
      const { items, problems } = readFindings(frozen([finding]));
      expect(problems.map((problem) => problem.field)).to.include(field);
      expect(problems.some((problem) => problem.severity === severity)).to.equal(true);
      expect(items).to.have.length(severity === 'error' ? 0 : 1);
    });
  }

  it('keeps the good ones beside a bad one', () => {
    const { items } = readFindings([ownFinding({ id: 'a' }), 7, ownFinding({ id: 'b', direction: 'mixed' })]);
    expect(items.map(({ id }) => id)).to.deep.equal(['a']);
  });
});
