import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readStories } from '../../src/content/stories/read.js';
import { aRecording, aStory, aVideo, FAULTS, MISFITS, WITHDRAWAL_SLIPS } from '../support/peer-stories.js';
import { compileSchema } from '../support/schemas.js';

const schema = JSON.parse(readFileSync('src/content/stories/stories.schema.json', 'utf8')) as object;
const isValid = compileSchema('src/content/stories/stories.schema.json');
/** As a file would hold it: fields that are undefined are not there. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

describe('the schema of stories', () => {
  it('takes right stories, as a list or inside an object', () => {
    const stories = [aStory(), aRecording(), aVideo(), aStory({ id: 'x', name: { kind: 'anonymous' } })];
    for (const value of [stories, { stories }, { $schema: './x.json', stories: [] }, []]) {
      expect(isValid(asJson(value)), JSON.stringify(isValid.errors)).to.equal(true);
      expect(readStories(asJson(value)).problems).to.deep.equal([]);
    }
  });

  for (const { title, story, onlyReader } of FAULTS) {
    it(onlyReader ? `leaves ${title} to the reader` : `refuses ${title}, as the reader does`, () => {
      expect(isValid(asJson([story]))).to.equal(onlyReader ?? false);
      expect(readStories(asJson([story])).problems).not.to.deep.equal([]);
    });
  }

  for (const { title, value } of MISFITS) {
    it(`refuses ${title} instead of a list, as the reader does`, () => {
      expect(isValid(asJson(value))).to.equal(false);
      expect(readStories(value).problems).to.have.length(1);
    });
  }

  for (const slip of WITHDRAWAL_SLIPS) {
    it(`refuses a withdrawal written "${slip}"`, () => {
      expect(isValid(asJson([{ ...aStory(), [slip]: '2026-11-01' }]))).to.equal(false);
    });
  }

  it('takes the template in the guide only once it is filled in', () => {
    const template = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/peer-stories.md', 'utf8'))?.[1] ?? '';
    const { items, problems } = readStories(JSON.parse(template));
    expect(items).to.deep.equal([]);
    expect(problems.length).to.be.greaterThan(5);
    const [bare] = JSON.parse(template) as readonly object[];
    expect(Object.keys(aStory({ sensitive: true }))).to.include.members(Object.keys(bare!));
  });

  it('describes every field it names for the editor of a story', () => {
    const { $defs } = schema as {
      $defs: { story: { properties: Record<string, { description?: string; type?: string }> } };
    };
    const bare = Object.entries($defs.story.properties).filter(
      ([, field]) => !field.description && field.type !== 'object',
    );
    expect(bare.map(([name]) => name)).to.deep.equal([]);
  });
});
