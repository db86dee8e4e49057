import { expect } from 'chai';
import { putInPlace } from '../../src/embed/place.js';

/** The page with `<x-x>` where the element went. `[…]` marks what it came from. */
function placed(html: string): string {
  const box = document.createElement('div');
  box.innerHTML = html;
  putInPlace(document.createElement('x-x'), box.querySelector('[w]')!);
  return box.innerHTML;
}

const A = '<a w="" href="#psw=x-x">Groups</a>';

describe('an element takes its place in a page', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['inside a box', `<div w=""><b>1</b> 2</div>`, `<div w=""><x-x><b>1</b> 2</x-x></div>`],
    [
      'inside a cell',
      `<table><tbody><tr><td w="">1</td></tr></tbody></table>`,
      `<table><tbody><tr><td w=""><x-x>1</x-x></td></tr></tbody></table>`,
    ],
    ['around a link in a box', `<div>${A}</div>`, `<div><x-x>${A}</x-x></div>`],
    ['around a link between other blocks', `<h2>1</h2>${A}<p>2</p>`, `<h2>1</h2><x-x>${A}</x-x><p>2</p>`],
    ['around a link in a list', `<ul><li>${A}</li></ul>`, `<ul><li><x-x>${A}</x-x></li></ul>`],
    [
      'around a paragraph that holds the link alone',
      `<p>1</p><p>${A}</p><p>2</p>`,
      `<p>1</p><x-x><p>${A}</p></x-x><p>2</p>`,
    ],
    ['around it with the blanks that editors leave', `<p>\u00a0${A}<br> </p>`, `<x-x><p>&nbsp;${A}<br> </p></x-x>`],
    ['around it with a comment of an editor', `<p><!-- wp -->${A}</p>`, `<x-x><p><!-- wp -->${A}</p></x-x>`],
    [
      'around it with bold and colour',
      `<p><strong><span>${A}</span></strong></p>`,
      `<x-x><p><strong><span>${A}</span></strong></p></x-x>`,
    ],
    [
      'around a paragraph that is the placeholder',
      `<p w="">See <i>our</i> groups</p>`,
      `<x-x><p w="">See <i>our</i> groups</p></x-x>`,
    ],
    ['after a paragraph with more words', `<p>See ${A}.</p><p>2</p>`, `<p>See ${A}.</p><x-x></x-x><p>2</p>`],
    ['after a paragraph with two links', `<p><b>${A}</b><a>2</a></p>`, `<p><b>${A}</b><a>2</a></p><x-x></x-x>`],
    ['after a paragraph with a picture', `<p>${A}<img></p>`, `<p>${A}<img></p><x-x></x-x>`],
    ['after a heading, which stays', `<h2>${A}</h2><p>2</p>`, `<h2>${A}</h2><x-x></x-x><p>2</p>`],
    [
      'after a sentence in a list',
      `<ul><li><p>See ${A}.</p></li></ul>`,
      `<ul><li><p>See ${A}.</p><x-x></x-x></li></ul>`,
    ],
  ];
  for (const [where, before, after] of cases) it(where, () => expect(placed(before)).to.equal(after));

  it('with the room that a paragraph kept free for it', () => {
    const style = 'style="min-height: min(300px, 100vh);"';
    expect(placed(`<p ${style}>${A}</p>`)).to.equal(`<x-x ${style}><p style="">${A}</p></x-x>`);
    expect(placed(`<p ${style}>Call us. ${A}</p>`)).to.equal(`<p style="">Call us. ${A}</p><x-x ${style}></x-x>`);
    expect(placed(`<div w="" ${style}>${A}</div>`)).to.equal(`<div w="" ${style}><x-x>${A}</x-x></div>`);
  });

  it('after a link alone that has to stay', () => {
    for (const [before, after] of [
      [`<p>${A}</p><p>2</p>`, `<p>${A}</p><x-x></x-x><p>2</p>`],
      [`<ul><li>${A}</li></ul>`, `<ul><li>${A}<x-x></x-x></li></ul>`],
    ] as const) {
      const box = document.createElement('div');
      box.innerHTML = before;
      putInPlace(document.createElement('x-x'), box.querySelector('a')!, true);
      expect(box.innerHTML).to.equal(after);
    }
  });

  it('and never ends up in what can hold no block', () => {
    for (const [, before] of cases) {
      const box = document.createElement('div');
      box.innerHTML = placed(before);
      expect(box.querySelector(':is(p, h2, a, b, strong, span) x-x'), before).to.equal(null);
      expect(box.querySelectorAll('[w]'), before).to.have.length(1);
    }
  });

  it('with the link inside before it is in the page', () => {
    let seen = '';
    class Early extends HTMLElement {
      connectedCallback(): void {
        seen = this.textContent;
      }
    }
    customElements.define('early-one', Early);
    const box = document.createElement('div');
    box.innerHTML = `<p>${A}</p>`;
    document.body.append(box);
    putInPlace(document.createElement('early-one'), box.querySelector('a')!);
    box.remove();
    expect(seen).to.equal('Groups');
  });
});
