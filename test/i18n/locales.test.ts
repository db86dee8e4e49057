import { expect } from 'chai';
import { mythsEn } from '../../src/i18n/en/myths.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { timeEn } from '../../src/i18n/en/time.js';
import { finderEn } from '../../src/i18n/en/finder.js';
import { plural } from '../../src/i18n/plural.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { cy } from '../../src/i18n/locales/cy.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import {
  canonicalTag,
  directionOf,
  findLanguage,
  loadLanguage,
  onLanguagesChange,
  resolveMessages,
} from '../../src/i18n/locales.js';

// The registry is shared by all test files in Node: these tests add regions that nothing else asks for.
const sections = { myths: mythsEn, finder: finderEn };

describe('the nearest language', () => {
  it('is English when nothing fits', () => {
    expect(findLanguage('xh')).to.equal('en');
    expect(findLanguage([])).to.equal('en');
    expect(findLanguage('not a tag at all')).to.equal('en');
  });

  it('drops parts from the end of the tag, then tries the next tag', async () => {
    await loadLanguage('cy');
    expect(findLanguage('cy-GB')).to.equal('cy');
    expect(findLanguage('CY_gb')).to.equal('cy');
    expect(findLanguage(['xh-ZA', 'cy-Latn-GB', 'en'])).to.equal('cy');
  });

  it('reads tags as people write them', () => {
    expect(canonicalTag(' en_gb ')).to.equal('en-GB');
    expect(canonicalTag('')).to.equal(undefined);
    expect(canonicalTag('english please')).to.equal(undefined);
  });
});

describe('loading a language', () => {
  it('tells listeners once, even when two ask at the same moment', async () => {
    let calls = 0;
    const stop = onLanguagesChange(() => calls++);
    await Promise.all([loadLanguage('en-US'), loadLanguage('en-US')]);
    expect(calls).to.equal(1);
    await loadLanguage('en-US');
    expect(calls).to.equal(1);
    stop();
  });

  it('has whole Welsh and Arabic after loading, and says so', async () => {
    expect(await loadLanguage('cy-GB')).to.equal(true);
    expect(await loadLanguage('ar-EG')).to.equal(true);
    expect(resolveMessages('cy', sections).myths).to.deep.equal(cy.messages.myths);
    expect(resolveMessages('ar-EG', sections).finder).to.deep.equal(ar.messages.finder);
  });

  it('says that a language is not there, and keeps English', async () => {
    expect(await loadLanguage('xh')).to.equal(false);
    expect(resolveMessages('xh', sections).myths).to.deep.equal(mythsEn);
  });

  it('gives American dates only where the page is American', async () => {
    expect(await loadLanguage('en-US')).to.equal(true);
    expect(resolveMessages('en-US', { dates: datesEn }).dates.date).to.equal('{weekday}, {month} {day}');
    expect(resolveMessages('en-GB', { dates: datesEn }).dates.date).to.equal('{weekday} {day} {month}');
    expect(resolveMessages('en-US', { time: timeEn }).time.clock).to.deep.equal(timeEn.clock);
  });
});

describe('the words of an element', () => {
  it('are only the sections it asked for, with the tag for dates and the direction', () => {
    expect(resolveMessages('en-GB', { myths: mythsEn })).to.deep.equal({
      myths: mythsEn,
      language: 'en-GB',
      direction: 'ltr',
    });
  });

  it('keep the region of the page for digits, but never the dates of a language whose words are missing', async () => {
    await loadLanguage('ar');
    expect(resolveMessages('ar-EG', sections).language).to.equal('ar-EG');
    expect(resolveMessages('xh-ZA', sections).language).to.equal('en');
    expect(resolveMessages('nonsense tag', sections).language).to.equal('en');
  });

  it('are the same object until a language is added, so that an idle element has nothing to do', () => {
    const before = resolveMessages('en-GB', sections);
    expect(resolveMessages('en-GB', sections)).to.equal(before);
    registerLanguage('en-FK', { myths: { belief: 'What some say' } });
    expect(resolveMessages('en-GB', sections)).not.to.equal(before);
  });

  it('run from right to left in scripts that do', () => {
    const tags = ['ar', 'he', 'fa-IR', 'ur', 'ckb', 'ps', 'dv', 'uz-Arab', 'en', 'cy', 'uz', 'pa', 'zz-zz-zz'];
    const right = tags.filter((tag) => directionOf(tag) === 'rtl');
    expect(right).to.deep.equal(['ar', 'he', 'fa-IR', 'ur', 'ckb', 'ps', 'dv', 'uz-Arab']);
  });
});

describe('a site that changes words', () => {
  it('changes one and keeps the others, in its region only', () => {
    registerLanguage('en-NZ', { myths: { belief: 'Some people think' } });
    const own = resolveMessages('en-NZ', sections).myths;
    expect(own).to.deep.equal({ ...mythsEn, belief: 'Some people think' });
    expect(resolveMessages('en-AU', sections).myths).to.deep.equal(mythsEn);
    expect(mythsEn.belief).to.equal('A common belief');
  });

  it('may do so several times; the last word counts', () => {
    registerLanguage('en-NZ', { myths: { copyFact: 'Keep this' } });
    registerLanguage('en-NZ', { myths: { belief: 'One view' } });
    const own = resolveMessages('en-NZ', sections).myths;
    expect([own.belief, own.copyFact, own.title]).to.deep.equal(['One view', 'Keep this', mythsEn.title]);
  });

  it('may do so before the language has loaded', async () => {
    registerLanguage('ar-TD', { myths: { belief: 'رأي شائع' } });
    await loadLanguage('ar-TD');
    const own = resolveMessages('ar-TD', sections).myths;
    expect(own).to.deep.equal({ ...ar.messages.myths, belief: 'رأي شائع' });
  });

  it('replaces the forms of a count as a whole, so that two languages do not mix', () => {
    registerLanguage('pl', { finder: { groups: { few: '{count} grupy', other: '{count} grup' } } });
    const { finder, language } = resolveMessages('pl-PL', sections);
    expect(finder.groups).to.deep.equal({ few: '{count} grupy', other: '{count} grup' });
    expect([1, 3, 5].map((count) => plural(finder.groups, count, language))).to.deep.equal([
      '1 grup',
      '3 grupy',
      '5 grup',
    ]);
    expect(finder.title).to.equal(finderEn.title);
  });

  it('is told when the tag is no language tag', () => {
    expect(() => registerLanguage('Klingon!', {})).to.throw(RangeError, '"Klingon!" is no language tag');
  });

  it('reaches elements that are there already, until they leave', () => {
    let calls = 0;
    const stop = onLanguagesChange(() => calls++);
    registerLanguage('en-FJ', {});
    expect(calls).to.equal(1);
    stop();
    registerLanguage('en-FJ', {});
    expect(calls).to.equal(1);
  });
});
