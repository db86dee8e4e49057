/** Snippets through the parser of each engine: what goes in comes out, and nothing besides. */
import { expect } from '@open-wc/testing';
import {
  makeSnippet,
  SNIPPET_KINDS,
  type SnippetKind,
  type SnippetRequest,
  VOCABULARY,
} from '../../src/snippets/index.js';
import { planOf } from '../../src/snippets/snippet.js';
import { cleanText } from '../../src/snippets/text.js';
import { randomOf } from '../domain/random.js';
import { aRequest, goodAttributes, hostileRequest } from '../support/snippets.js';

const SEED = 20_260_105;

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

const expectedOf = (kind: SnippetKind, request: SnippetRequest): Record<string, string>[] =>
  planOf(kind, request).elements.map(({ attributes }) => Object.fromEntries(attributes));

const INLINE = 'a, b, i, em, strong, span, br';

describe(`a snippet of 300 hostile requests (seed ${SEED}), once it is parsed`, () => {
  const random = randomOf(SEED);
  const requests = Array.from({ length: 300 }, () => hostileRequest(random));

  it('has the tag with the attributes that were asked for, and no other (assertion 17)', () => {
    for (const request of requests) {
      const root = parsed(makeSnippet('tag', request).html);
      const elements = [...root.querySelectorAll('div *')].filter(({ localName }) => localName.includes('-'));
      expect(elements.map(attributesOf)).to.deep.equal(expectedOf('tag', request));
      for (const [at, element] of elements.entries()) {
        const asked = at === 0 ? request.attributes : {};
        for (const { name, value } of element.attributes) expect(value).to.equal(cleanText(asked[name] ?? ''));
      }
    }
  });

  it('has the same as data of a div', () => {
    for (const request of requests) {
      const div = parsed(makeSnippet('placeholder', request).html).firstElementChild!;
      const [expected] = expectedOf('placeholder', request);
      const data = Object.fromEntries(
        Object.entries(attributesOf(div))
          .filter(([name]) => name !== 'data-psw')
          .map(([name, value]) => [name.replace(/^data-/, ''), value]),
      );
      expect(data).to.deep.equal(expected);
    }
  });

  for (const kind of SNIPPET_KINDS) {
    it(`is, as ${kind}, the few elements it is made of, with nothing that runs`, () => {
      for (const request of requests) {
        const { html, siteScript } = makeSnippet(kind, request);
        const root = parsed(html + siteScript);
        const all = [...root.querySelectorAll('*')];
        const ours = [request.tag, 'group-finder'];
        expect(
          all
            .map(({ localName }) => localName)
            .filter((name) => !['script', 'div', 'a', 'p', 'iframe', ...ours].includes(name)),
        ).to.deep.equal([]);
        expect(
          all.flatMap((each) => [...each.attributes]).filter(({ name }) => /^on(?!line\b)|^style$/.test(name)),
        ).to.deep.equal([]);
        for (const script of root.querySelectorAll('script')) expect(script.textContent).to.equal('');
        for (const link of root.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href')!;
          const { protocol } = URL.canParse(href, location.href) ? new URL(href, location.href) : { protocol: '' };
          expect(protocol, href).to.match(/^(?:(?:https?|tel|sms|mailto):)?$/);
        }
      }
    });
  }
});

describe('a snippet, once it is parsed', () => {
  for (const kind of SNIPPET_KINDS) {
    it(`holds, as ${kind}, a link with words among nothing but inline elements, for every element`, () => {
      for (const tag of VOCABULARY.keys()) {
        const { html } = makeSnippet(kind, aRequest({ tag, attributes: goodAttributes(tag) }));
        const root = parsed(html);
        const link = [...root.querySelectorAll('a')].at(-1)!;
        expect(link.textContent, tag).to.equal('All our groups');
        expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
        const around = kind === 'tag' || kind === 'placeholder' ? link.parentElement! : root.querySelector('p')!;
        for (const child of around.children) expect(child.matches(INLINE), child.localName).to.equal(true);
        if (kind === 'tag') expect(around.closest('div')!.parentNode).to.equal(root);
        // Editors wrap what stands free in a paragraph: an element must not end there.
        expect([...root.childNodes].every((node) => node instanceof Element)).to.equal(true);
      }
    });
  }
});
