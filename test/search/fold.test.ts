import { expect } from 'chai';
import { fold } from '../../src/search/fold.js';

describe('fold', () => {
  const same: readonly (readonly [language: string, written: string, typed: string])[] = [
    ['English', 'Naïve Café', 'naive cafe'],
    ['Welsh', 'Tŷ Gŵyl, Dŵr a Thân', 'ty gwyl, dwr a than'],
    ['Polish', 'Łódź, Żółć', 'lodz, zolc'],
    ['Danish', 'Støtte på Ærø', 'stotte pa aero'],
    ['Norwegian', 'Tromsø', 'TROMSØ'],
    ['Icelandic', 'Þórður Eiríksdóttir', 'thordur eiriksdottir'],
    ['German', 'Straße', 'STRASSE'],
    ['German capital', 'STRAẞE', 'strasse'],
    ['French', 'Œuvre d’écoute', "oeuvre d'ecoute"],
    ['Turkish dotless', 'Bakırköy', 'bakirkoy'],
    ['Turkish dotted', 'İSTANBUL', 'istanbul'],
    ['Croatian', 'Đakovo', 'dakovo'],
    ['Maltese', 'Ħamrun', 'hamrun'],
    ['Vietnamese', 'Trầm cảm Đà Nẵng', 'tram cam da nang'],
    ['Greek', 'ΆΓΧΟΣ', 'αγχοσ'],
    ['Greek last sigma', 'άγχος', 'ΑΓΧΟΣ'],
    ['Russian', 'Ёлка', 'елка'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic vowels', 'اِكْتِئَاب', 'اكتئاب'],
    ['Arabic alef', 'أمل إيمان آمال ٱسم', 'امل ايمان امال اسم'],
    ['Arabic ta marbuta', 'مجموعة', 'مجموعه'],
    ['Arabic final ya', 'مستشفى', 'مستشفي'],
    ['Arabic tatweel', 'دعـــم', 'دعم'],
    ['Arabic article', 'القلق والاكتئاب', 'قلق اكتئاب'],
    ['Arabic numerals', '٢٠٢٦', '2026'],
    ['Persian letters', 'گروه کوچکی', 'گروه كوچكي'],
    ['Persian numerals', '۲۰۲۶', '2026'],
    ['Japanese width', 'ＡＡ　ｸﾞﾙｰﾌﾟ', 'aa グループ'],
    ['hidden characters', 'self\u00adhelp\u200b', 'selfhelp'],
    ['typographic marks', 'men’s self‑help', "men's self-help"],
    ['two ways to write one letter', 'e\u0301coute', '\u00e9coute'],
  ];
  for (const [language, written, typed] of same) {
    it(`takes ${written} and ${typed} for the same (${language})`, () => {
      expect(fold(written)).to.equal(fold(typed));
    });
  }

  const different: readonly (readonly [language: string, one: string, other: string])[] = [
    ['Thai vowels carry the word', 'ปา', 'ปี'],
    ['Hindi vowels carry the word', 'दिल', 'दाल'],
    ['Japanese voicing makes another letter', 'が', 'か'],
    ['Arabic words that only begin like the article', 'ال', 'لا'],
  ];
  for (const [why, one, other] of different) {
    it(`keeps ${one} and ${other} apart: ${why}`, () => {
      expect(fold(one)).not.to.equal(fold(other));
    });
  }

  it('changes nothing the second time', () => {
    for (const [, written] of same) expect(fold(fold(written)), written).to.equal(fold(written));
  });
});
