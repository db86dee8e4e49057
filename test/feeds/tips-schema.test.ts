import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readTips } from '../../src/content/tips/read.js';
import { SITUATIONS } from '../../src/content/tips/tip.js';
import { TIPS_EN } from '../../src/content/tips/tips.en.js';
import { FAULTS, ownTip, RIGHT } from '../support/tips.js';
import { compileSchema } from '../support/schemas.js';

const text = readFileSync('src/content/tips/tips.schema.json', 'utf8');
const schema = JSON.parse(text) as {
  $defs: { tip: { if: unknown; properties: Record<string, { description?: string }> } };
};
const isValid = compileSchema('src/content/tips/tips.schema.json');
/** As a file would hold it: fields that are undefined are not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

describe('the schema of tips', () => {
  it('takes the built-in tips and a right tip, as a list or inside an object', () => {
    for (const value of [TIPS_EN.items, [ownTip()], { tips: [ownTip()] }, { $schema: './x.json', tips: [] }, []]) {
      expect(isValid(asJson(value)), JSON.stringify(isValid.errors)).to.equal(true);
      expect(readTips(asJson(value)).problems).to.deep.equal([]);
    }
  });

  for (const { title, tip } of RIGHT) {
    it(`takes ${title}, as the reader does`, () => {
      expect(isValid(asJson([tip])), JSON.stringify(isValid.errors)).to.equal(true);
    });
  }

  for (const { title, tip, onlyReader } of FAULTS) {
    it(onlyReader ? `leaves ${title} to the reader` : `refuses ${title}, as the reader does`, () => {
      expect(isValid(asJson([tip]))).to.equal(onlyReader ?? false);
      expect(readTips(asJson([tip])).problems).not.to.deep.equal([]);
    });
  }

  it('knows the same situations as the element', () => {
    expect(JSON.stringify(schema.$defs.tip.if)).to.include(JSON.stringify([...SITUATIONS]));
  });

  it('takes the examples in the guide, as the reader does', () => {
    const examples = [...readFileSync('docs/coping-tips.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)];
    expect(examples.length).to.be.at.least(1);
    for (const [, example] of examples) {
      const value = JSON.parse(example!) as unknown;
      expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
      expect(readTips(value).problems).to.deep.equal([]);
    }
  });

  it('describes every field it names', () => {
    const bare = Object.entries(schema.$defs.tip.properties).filter(([, field]) => !field.description);
    expect(bare.map(([name]) => name)).to.deep.equal([]);
  });
});
