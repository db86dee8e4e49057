import { expect } from 'chai';
import { html, render } from 'lit';
import { linkedText } from '../../src/shared/templates/linked-text.js';

function print(text: string): HTMLElement {
  const place = document.createElement('p');
  render(html`${linkedText(text)}`, place);
  return place;
}

describe('text of a feed', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['Write to hello@example.org.', ['mailto:hello@example.org']],
    ['See https://example.org/groups, then come.', ['https://example.org/groups']],
    ['(https://example.org/a?b=c#d)', ['https://example.org/a?b=c#d']],
    ['hello@example.org or https://example.org/', ['mailto:hello@example.org', 'https://example.org/']],
    ['javascript:alert(1) and data:text/html,x', []],
    ['7.30pm @ the hall', []],
    ['<a href="javascript:alert(1)">x</a>', []],
    ['', []],
  ];
  for (const [text, addresses] of table) {
    it(`keeps every letter and links only addresses: ${text}`, () => {
      const place = print(text);
      expect(place.textContent).to.equal(text);
      expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(addresses);
      for (const link of place.querySelectorAll('a')) {
        expect([link.rel, link.referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
      }
    });
  }

  it('cannot keep the page busy, however it goes on', () => {
    for (const piece of ['a', 'a@', 'a@b.', 'https://', 'https://a.', '.'.repeat(3)]) {
      const text = piece.repeat(20_000 / piece.length);
      expect(print(text).textContent).to.have.length(text.length);
    }
  });
});
