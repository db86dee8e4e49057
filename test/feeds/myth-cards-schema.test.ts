import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { MYTH_CARDS_EN } from '../../src/content/myths/cards.en.js';
import { readMythCards } from '../../src/content/myths/read.js';
import { compileSchema, readSchema, sharedPart } from '../support/schemas.js';
import { FAULTS, MISFITS, ownCard } from '../support/myth-cards.js';

const schema = readSchema('src/content/myths/cards.schema.json');
const isValid = compileSchema('src/content/myths/cards.schema.json');
/** As a file would hold it: fields that are undefined are not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

describe('the schema of myth cards', () => {
  it('takes the built-in cards and a right card, as a list or inside an object', () => {
    const values = [MYTH_CARDS_EN.items, [ownCard()], { cards: [ownCard()] }, { $schema: './x.json', cards: [] }, []];
    for (const value of values) {
      expect(isValid(asJson(value)), JSON.stringify(isValid.errors)).to.equal(true);
      expect(readMythCards(asJson(value)).problems).to.deep.equal([]);
    }
  });

  for (const { title, card, onlyReader } of FAULTS) {
    it(onlyReader ? `leaves ${title} to the reader` : `refuses ${title}, as the reader does`, () => {
      expect(isValid(asJson([card]))).to.equal(onlyReader ?? false);
      expect(readMythCards(asJson([card])).problems).not.to.deep.equal([]);
    });
  }

  for (const { title, value } of MISFITS) {
    it(`refuses ${title} instead of a list, as the reader does`, () => {
      expect(isValid(asJson(value))).to.equal(false);
      expect(readMythCards(asJson(value)).problems).to.have.length(1);
    });
  }

  it('takes the example in the guide, as the reader does', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/myth-cards.md', 'utf8'))?.[1] ?? '';
    const value = JSON.parse(example) as unknown;
    expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
    const { items: cards, problems } = readMythCards(value);
    expect(problems).to.deep.equal([]);
    expect(cards.map(({ status }) => status)).to.deep.equal(['unverified']);
  });

  it('describes every field it names for the editor of an own card', () => {
    const { $defs } = schema as { $defs: { card: { properties: Record<string, object> } } };
    const bare = Object.entries($defs.card.properties).filter(
      ([, field]) => !('description' in { ...sharedPart(field), ...field }),
    );
    expect(bare.map(([name]) => name)).to.deep.equal([]);
  });
});
