/**
 * The damage that editors were seen to do, written down as small functions, on snippets with the signs that suffer. The
 * real editors do it in test/package/editors.test.ts.
 */
import { expect } from 'chai';
import { readAddress } from '../../src/snippets/index.js';
import { readText } from '../../src/shared/settings/read.js';
import { casesOf } from '../editors/snippets.js';

const cases = casesOf({}).map((each) => ({ ...each, title: `${each.wanted.kind}, ${each.request}` }));
const holdsLink = ({ wanted: { kind } }: (typeof cases)[number]): boolean => kind === 'tag' || kind === 'placeholder';

/** Ends a tag at the first bracket, also in the middle of a value, as filters made of patterns do. */
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#91;': '[', '&#93;': ']', '&amp;': '&' },
};
const unescape = (text: string): string => text.replace(/&(?:lt|gt|quot|amp|#39|#91|#93);/g, (sign) => SIGNS[sign]!);

/** Curls straight quotes between tags, and makes one sign of two hyphens or three dots. */
const curl = (html: string): string =>
  html
    .split(/(<[^>]*>)/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/"/g, '”').replace(/'/g, '’').replace(/--/g, '–').replace(/\.{3}/g, '…'),
    )
    .join('');

/** What stands in the tag or in the placeholder. */
const insideOf = (html: string): string | undefined =>
  /<(div data-psw|[a-z]+-[a-z-]+)\b[^>]*>(.*?)<\/(?:div|[a-z]+-[a-z-]+)>/.exec(html)?.[2];

describe('Snippets in careless hands', () => {
  it('leave only the words of the author to a filter that ends a tag at any bracket', () => {
    for (const { title, snippet, wanted } of cases) {
      const left = unescape(withoutTags(snippet.html)).trim();
      for (const words of [wanted.words, wanted.text]) expect(left, title).to.contain(words);
      // Urgent help has words of its own besides.
      if (wanted.tag !== 'crisis-help') expect(left, title).to.equal(`${wanted.words} ${wanted.text}`.trim());
    }
  });

  it('hold nothing that a program which curls quotes would touch', () => {
    for (const { title, snippet } of cases) expect(curl(snippet.html), title).to.equal(snippet.html);
  });

  it('are one line, so that nothing puts paragraphs into them', () => {
    for (const { title, snippet } of cases) expect(snippet.html, title).not.to.match(/\s{2}|[\n\r\t\u00a0]/);
  });

  it('hold no block inside the tag or the placeholder, which paragraphs would push out', () => {
    for (const each of cases) {
      const inside = insideOf(each.snippet.html);
      expect(inside !== undefined, each.title).to.equal(holdsLink(each));
      expect(inside ?? '', each.title).not.to.match(/<(?:p|div|ul|ol|li|table|section|h[1-6])\b/);
    }
  });

  it('hold no program, no data and no style but the room', () => {
    for (const { title, snippet } of cases) {
      expect(snippet.html.replace(' style="min-height:min(640px,100vh)"', ''), title).not.to.match(
        /[{}]|&&|<style|\sstyle=|\son\w+=|<template|\/json/,
      );
      expect(snippet.html, title).not.to.match(/<script[^>]*>(?!<\/script>)/);
    }
  });

  it('can be read again with quotes, primes and blanks around every value', () => {
    for (const { title, wanted } of cases) {
      for (const value of Object.values(wanted.attributes)) {
        for (const [before, after] of ['“”', '””', '″″', '‘’', '\u00a0\u00a0', '""'].map((pair) => [...pair]))
          expect(readText(`${before}${value}${after}`), title).to.equal(value);
      }
    }
  });

  it('keep their settings where an editor escapes an address twice, or adds something behind it', () => {
    for (const { title, snippet, wanted } of cases.filter(({ wanted: { kind } }) =>
      /^(?:upgraded-link|frame)$/.test(kind),
    )) {
      const settings = { tag: wanted.tag, attributes: wanted.attributes };
      const { address } = snippet;
      for (const damaged of [address, address.replaceAll('&', '&amp;amp;'), `${address}#?secret=Abc123`])
        expect(readAddress(damaged), title).to.deep.equal(settings);
    }
  });
});
