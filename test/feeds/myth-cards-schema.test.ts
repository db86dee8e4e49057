import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { MYTH_CARDS_EN } from '../../src/content/myths/cards.en.js';
import { readMythCards } from '../../src/content/myths/read.js';
import { FAULTS, MISFITS, ownCard } from '../support/myth-cards.js';

const schema = JSON.parse(readFileSync('src/content/myths/cards.schema.json', 'utf8')) as object;
const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
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
    const { $defs } = schema as {
      $defs: { card: { properties: Record<string, { description?: string; type?: string }> } };
    };
    const bare = Object.entries($defs.card.properties).filter(
      ([, field]) => !field.description && field.type !== 'object',
    );
    expect(bare.map(([name]) => name)).to.deep.equal([]);
  });
});
