import { expect } from 'chai';
import { directionOfElement, localeOf } from '../../src/i18n/locale-of.js';

/** As much of a node as the look-up reads, so that the same table runs without a page. */
interface FakeNode {
  nodeType: number;
  getAttribute(name: string): string | null;
  assignedSlot?: FakeNode;
  parentNode?: FakeNode;
  host?: FakeNode;
  ownerDocument: { documentElement: { lang: string } };
}

const documentLang = { documentElement: { lang: '' } };

function node(attributes: Record<string, string> = {}, around: Partial<FakeNode> = {}): FakeNode {
  const getAttribute = (name: string) => attributes[name] ?? null;
  return { nodeType: 1, getAttribute, ownerDocument: documentLang, ...around };
}
const shadowRootOf = (host: FakeNode): FakeNode => ({ ...node(), nodeType: 11, host });
const element = (fake: FakeNode) => fake as unknown as Element;
const inside = (parent: FakeNode, attributes: Record<string, string> = {}) => node(attributes, { parentNode: parent });

describe('the language an element stands in', () => {
  it('is its own before any other', () => {
    expect(localeOf(element(inside(node({ lang: 'ar' }), { lang: 'cy' })))).to.equal('cy');
  });

  it('is the nearest one around it', () => {
    const page = node({ lang: 'en-GB' });
    expect(localeOf(element(inside(inside(inside(page, { lang: 'ar' })))))).to.equal('ar');
  });

  it('is found through shadow roots', () => {
    const host = inside(node({ lang: 'cy' }));
    expect(localeOf(element(inside(inside(shadowRootOf(host)))))).to.equal('cy');
  });

  it('is that of the place where a slot puts it', () => {
    const host = node({ lang: 'en' });
    const slot = inside(inside(shadowRootOf(host), { lang: 'ar' }));
    expect(localeOf(element(node({}, { assignedSlot: slot, parentNode: host })))).to.equal('ar');
  });

  it('passes over what is no language tag', () => {
    const page = node({ lang: 'cy' });
    for (const lang of ['', 'english please', '{{ site.lang }}']) {
      expect(localeOf(element(inside(page, { lang })))).to.equal('cy');
    }
    expect(localeOf(element(inside(page, { lang: 'en_GB' })))).to.equal('en-GB');
  });

  it('is the document’s for an element that is not in the page yet, else English', () => {
    const ownerDocument = { documentElement: { lang: 'ar-EG' } };
    expect(localeOf(element(node({}, { ownerDocument })))).to.equal('ar-EG');
    expect(localeOf(element(node()))).to.equal('en');
  });
});

describe('the direction of an element', () => {
  it('is the nearest stated one', () => {
    const page = node({ dir: 'rtl' });
    expect(directionOfElement(element(inside(inside(page, { dir: 'LTR' }))))).to.equal('ltr');
    expect(directionOfElement(element(inside(page, { dir: 'auto' })))).to.equal('rtl');
  });

  it('follows the language where none is stated', () => {
    expect(directionOfElement(element(node({ lang: 'ar' })))).to.equal('rtl');
    expect(directionOfElement(element(node({ lang: 'cy' })))).to.equal('ltr');
  });
});

if (typeof document !== 'undefined') {
  describe('the language of a real element', () => {
    it('is found from a slot, through a shadow root, up to the page', () => {
      const outer = document.createElement('div');
      outer.lang = 'cy-GB';
      const host = outer.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const slotted = host.appendChild(document.createElement('p'));
      root.append(document.createElement('slot'));
      document.body.append(outer);
      expect(localeOf(slotted)).to.equal('cy-GB');
      expect(directionOfElement(slotted)).to.equal('ltr');
      host.setAttribute('lang', 'ar');
      host.setAttribute('dir', 'rtl');
      expect(localeOf(slotted)).to.equal('ar');
      expect(directionOfElement(slotted)).to.equal('rtl');
      outer.remove();
    });
  });
}
