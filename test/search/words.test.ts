import { expect } from 'chai';
import { fold } from '../../src/search/fold.js';
import { IGNORED_WORDS, readTyped, splitWords, type TypedText } from '../../src/search/words.js';

describe('words of a text', () => {
  const cut: readonly (readonly [text: string, words: readonly string[], joined: readonly string[]])[] = [
    ['Grief, loss & (hope)!', ['grief', 'loss', 'hope'], []],
    ["Men's shed", ['men', 'shed'], ['mens']],
    ['self-harm', ['self', 'harm'], ['selfharm']],
    ['l’écoute', ['ecoute'], ['lecoute']],
    ["Parkinson's", ['parkinson'], ['parkinsons']],
    ['M.E. and A.A.', ['me', 'and', 'aa'], []],
    ['12-step', ['12', 'step'], ['12step']],
    ['LS1 4AB', ['ls1', '4ab'], []],
    ['互助会 AA', ['互', '助', '会', 'aa'], []],
    ['AA互助会', ['aa', '互', '助', '会'], []],
    ['दुःख', ['दुःख'], []],
    ['  ', [], []],
    ['!?…', [], []],
  ];
  for (const [text, words, joined] of cut) {
    it(`are ${words.join(' · ') || 'none'} in "${text}"`, () => {
      const together: string[] = [];
      expect(splitWords(fold(text), together)).to.deep.equal(words);
      expect(together).to.deep.equal(joined);
    });
  }
});

describe('typed text', () => {
  const read: readonly (readonly [text: string, typed: TypedText])[] = [
    ['grief', { words: ['grief'], phrases: [], typing: true }],
    ['grief ', { words: ['grief'], phrases: [], typing: false }],
    ['Grief Leeds,', { words: ['grief', 'leeds'], phrases: [], typing: false }],
    ['a group for grief', { words: ['grief'], phrases: [], typing: true }],
    ['grief group', { words: ['grief'], phrases: [], typing: false }],
    ['support group', { words: ['support', 'group'], phrases: [], typing: true }],
    ['"Low mood" leeds', { words: ['leeds'], phrases: [['low', 'mood']], typing: true }],
    ['group "low mood"', { words: [], phrases: [['low', 'mood']], typing: false }],
    ['“the group”', { words: [], phrases: [['the', 'group']], typing: true }],
    ['leeds «self-harm»', { words: ['leeds'], phrases: [['self', 'harm']], typing: false }],
    ['"low mood', { words: ['low', 'mood'], phrases: [], typing: true }],
    ['""', { words: [], phrases: [], typing: true }],
    ['" "', { words: [], phrases: [], typing: true }],
    ['癌', { words: [], phrases: [['癌']], typing: true }],
  ];
  for (const [text, typed] of read) {
    it(`reads ${text}`, () => {
      const { words, phrases, typing } = readTyped(text);
      expect({ words, phrases }).to.deep.equal({ words: typed.words, phrases: typed.phrases });
      if (words.length > 0) expect(typing).to.equal(typed.typing);
    });
  }

  it('overlooks the words it is told to overlook', () => {
    expect(readTyped('Gruppe für Trauer', ['gruppe', 'fur']).words).to.deep.equal(['trauer']);
  });

  it('has its overlooked words in the spelling they are compared in', () => {
    for (const word of IGNORED_WORDS) expect(fold(word)).to.equal(word);
  });

  it('looks for a run without spaces as it stands where the browser knows no word ends', () => {
    const { Segmenter } = Intl;
    try {
      Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
      expect(readTyped('抑郁互助会').phrases).to.deep.equal([['抑', '郁', '互', '助', '会']]);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
  });
});
