// What Storybook shows under each story to be pasted.
import { expect } from '@open-wc/testing';
import { VERSION, VOCABULARY } from '../../src/snippets/index.js';
import { snippetsOf } from '../../stories/support/snippets.js';

const commentsOf = (text: string): number => text.split('<!-- ').length - 1;
const lineAfter = (text: string, words: string): string =>
  text.split('\n')[text.split('\n').findIndex((line) => line.includes(words)) + 1]!;

describe('the panel with snippets in Storybook', () => {
  it('has five kinds for every element, and the code of the story at the end', () => {
    for (const tag of VOCABULARY.keys()) {
      const code = `<${tag}>words</${tag}>`;
      const text = snippetsOf(code, { component: tag });
      expect(commentsOf(text), tag).to.equal(6);
      expect(lineAfter(text, 'any HTML')).to.include(`</${tag}></div>`).and.include(`/${VERSION}/${tag}.js`);
      expect(lineAfter(text, 'data attributes stay')).to.match(/^<div data-psw="/);
      expect(lineAfter(text, 'only links stay')).to.include('#psw=');
      expect(lineAfter(text, 'only frames stay')).to.match(/^<iframe /);
      expect(text.endsWith(code)).to.equal(true);
    }
  });

  it('says what the story sets, as attribute or as property, and nothing that no page could say', () => {
    const code = '<div><group-finder lang="" heading-level="3" class="x"></group-finder></div>';
    const args = { hideFilters: true, limit: 5, filters: 'day topic', report: false, directory: {}, now: 1 };
    const tag = lineAfter(snippetsOf(code, { component: 'group-finder', args }), 'any HTML');
    expect(tag).to.include(' heading-level="3"').and.include(' limit="5"').and.include(' filters="day topic"');
    expect(tag)
      .to.match(/ hide-filters[ >]/)
      .and.include(' source="https://clinic.example/groups.json"');
    expect(tag).to.not.match(/ (?:lang|class|report|directory|now)\b(?!-)/);
  });

  it('leaves the code of other stories as it is', () => {
    expect(snippetsOf('<p>words</p>', { component: 'p' })).to.equal('<p>words</p>');
    expect(snippetsOf('code', {})).to.equal('code');
  });
});
