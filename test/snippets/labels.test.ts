// What forms call the settings of elements: the builder of the demo page, and the blocks of WordPress.
import { expect } from 'chai';
import { labelOf, VOCABULARY } from '../../src/snippets/index.js';

const labelsOf = (tag: string): readonly string[] =>
  VOCABULARY.get(tag)!.attributes.map(({ name }) => labelOf(name).toLowerCase());

describe('the labels of settings', () => {
  it('are different for any two settings of one element', () => {
    for (const tag of VOCABULARY.keys()) {
      const labels = labelsOf(tag);
      expect(
        labels.filter((label, at) => labels.indexOf(label) !== at),
        tag,
      ).to.deep.equal([]);
    }
  });

  it('are words, not the language of markup', () => {
    const all = [...VOCABULARY.keys()].flatMap(labelsOf);
    expect(all.filter((label) => /\b(?:url|sms|json|ld|href|iana)\b|[<>_`]/.test(label))).to.deep.equal([]);
  });

  it('of tags are their words', () => {
    expect(labelOf('group-finder')).to.equal('Group finder');
  });
});
