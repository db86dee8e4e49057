import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { FINDINGS_EN } from '../../src/content/evidence/findings.en.js';
import { readFindings } from '../../src/content/evidence/read.js';
import { CONTRADICTORY, FIELD_FAULTS, ownFinding, SOUND } from '../support/findings.js';
import { compileSchema } from '../support/schemas.js';

const schema = JSON.parse(readFileSync('src/content/evidence/findings.schema.json', 'utf8')) as object;
const isValid = compileSchema('src/content/evidence/findings.schema.json');
/** As a file would hold it: fields that are undefined are not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

describe('the schema of findings', () => {
  it('takes the built-in findings and right ones, as a list or inside an object', () => {
    const values = [FINDINGS_EN.items, SOUND.map((each, at) => ownFinding({ ...each, id: `own-${at}` }))];
    for (const value of [...values, { findings: values[1] }, { $schema: './x.json', findings: [] }, []]) {
      expect(isValid(asJson(value)), JSON.stringify(isValid.errors)).to.equal(true);
      expect(readFindings(asJson(value)).problems).to.deep.equal([]);
    }
  });

  for (const { title, overrides, onlyReader } of CONTRADICTORY) {
    it(onlyReader ? `leaves ${title} to the reader` : `refuses ${title}, as the reader does`, () => {
      expect(isValid(asJson([ownFinding(overrides)]))).to.equal(onlyReader ?? false);
      expect(readFindings(asJson([ownFinding(overrides)])).items).to.deep.equal([]);
    });
  }

  for (const { title, finding, onlyReader } of FIELD_FAULTS) {
    it(onlyReader ? `leaves ${title} to the reader` : `refuses ${title}, as the reader does`, () => {
      expect(isValid(asJson([finding]))).to.equal(onlyReader ?? false);
      expect(readFindings(asJson([finding])).problems).not.to.deep.equal([]);
    });
  }

  it('takes the example in the guide, as the reader does', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/evidence-summary.md', 'utf8'))?.[1] ?? '';
    const value = JSON.parse(example) as unknown;
    expect(isValid(value), JSON.stringify(isValid.errors)).to.equal(true);
    const { items, problems } = readFindings(value);
    expect(problems).to.deep.equal([]);
    expect(items).to.have.length(1);
  });

  it('describes every field it names for the editor of an own finding', () => {
    const { $defs } = schema as {
      $defs: { finding: { properties: Record<string, { description?: string; type?: string }> } };
    };
    const bare = Object.entries($defs.finding.properties).filter(
      ([, field]) => !field.description && field.type !== 'object',
    );
    expect(bare.map(([name]) => name)).to.deep.equal([]);
  });
});
