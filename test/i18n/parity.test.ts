import type * as fs from 'node:fs';
import { expect } from 'chai';
import {
  ACCESS_FEATURES,
  ATTENDANCE_MODES,
  AUDIENCES,
  JOINING_WAYS,
  OPENNESS,
  ROLES,
  TIMES_OF_DAY,
  TOPICS,
} from '../../src/domain/vocabulary.js';
import { checkWords } from '../../src/content/check/check.js';
import { choicesEn } from '../../src/i18n/en/choices.js';
import { finderEn } from '../../src/i18n/en/finder.js';
import { detailsEn } from '../../src/i18n/en/details.js';
import { problemsEn } from '../../src/i18n/en/problems.js';
import { vocabularyEn } from '../../src/i18n/en/vocabulary.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { cy } from '../../src/i18n/locales/cy.js';
import { enUS } from '../../src/i18n/locales/en-US.js';
import { FALLBACK_WORDS } from '../../src/i18n/fallback-words.js';
import { FRAME_WORDS } from '../../src/i18n/frame-words.js';
import type { Language, Locale } from '../../src/i18n/messages.js';
import { FACETS } from '../../src/search/query.js';
import type { LoadFailureKind } from '../../src/sources/source.js';
import { english, outsideMessages, pseudo, pseudoMessages } from '../support/pseudo.js';

const languages: readonly Language[] = [cy, ar];
const regions: readonly Locale[] = [enUS];
const all: readonly Language[] = [{ tag: 'en', reviewed: null, messages: english }, ...languages];

/** Dictionaries by outside codes, where each language names what its browsers do not. */
const OPEN = ['time.zones', 'time.clock.periods', 'vocabulary.languages'];
/** Lists that are either empty (the browser's names) or whole. */
const NAMES: Readonly<Record<string, number>> = {
  'dates.weekdays': 7,
  'dates.shortWeekdays': 7,
  'dates.months': 12,
  'dates.shortMonths': 12,
};
/** These two share `{weekday}`: each language has it in one or the other. */
const WEEKDAY_EITHER = /^rules\.ordinal(s\.|Days$)/;
const ORDINAL = ['rules.dayOfMonth'];

type Leaf = string | Record<string, string>;

/** Every message by its path, counts as one leaf. */
function leaves(value: unknown, path = '', found = new Map<string, Leaf>()): Map<string, Leaf> {
  if (OPEN.includes(path) || path in NAMES) return found;
  if (typeof value === 'string' || (value as object | undefined)?.hasOwnProperty('other')) {
    return found.set(path, value as Leaf);
  }
  for (const [key, part] of Object.entries(value as object)) leaves(part, path ? `${path}.${key}` : key, found);
  return found;
}

const texts = (leaf: Leaf) => (typeof leaf === 'string' ? [leaf] : Object.values(leaf));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const generalForm = (leaf: Leaf) => (typeof leaf === 'string' ? leaf : leaf.other!);
const englishLeaves = leaves(english);

if (typeof process !== 'undefined' && process.versions?.node) {
  describe('the folder of languages', () => {
    it('holds no file that these tests forget', async () => {
      // The name is not a literal, so that browsers do not look for the module.
      const fileSystem = 'node:fs';
      const { readdirSync } = (await import(fileSystem)) as typeof fs;
      const files = readdirSync(new URL('../../src/i18n/locales/', import.meta.url));
      const tags = files.map((name) => name.replace(/\.ts$/, '')).sort();
      expect(tags).to.deep.equal([...languages, ...regions].map(({ tag }) => tag).sort());
    });
  });
}

for (const { tag, messages, reviewed } of all) {
  describe(`the messages in ${tag}`, () => {
    const own = leaves(messages);

    it('are all there, and no others', () => {
      expect([...own.keys()].sort()).to.deep.equal([...englishLeaves.keys()].sort());
    });

    it('are counts where English has counts', () => {
      for (const [path, leaf] of own) expect(typeof leaf, path).to.equal(typeof englishLeaves.get(path));
    });

    it('have the same placeholders; only a form for one number may leave the number out', () => {
      for (const [path, leaf] of own) {
        if (WEEKDAY_EITHER.test(path)) continue;
        const expected = placeholders(generalForm(englishLeaves.get(path)!));
        expect(placeholders(generalForm(leaf)), path).to.deep.equal(expected);
        for (const text of texts(leaf)) {
          const found = placeholders(text);
          expect(found, path).to.include.members(expected.filter((name) => name !== 'count'));
          expect(expected, path).to.include.members(found);
        }
      }
    });

    it('say the weekday once in "first Monday"', () => {
      for (const ordinal of Object.values(messages.rules.ordinals)) {
        const together = placeholders(ordinal + messages.rules.ordinalDays);
        expect(together).to.deep.equal(['ordinals', 'weekday']);
      }
    });

    it('have a form for every way this language counts', () => {
      for (const [path, leaf] of own) {
        if (typeof leaf === 'string') continue;
        const type = ORDINAL.includes(path) ? 'ordinal' : 'cardinal';
        const categories = new Intl.PluralRules(tag, { type }).resolvedOptions().pluralCategories;
        expect(Object.keys(leaf), path).to.have.members(categories);
      }
    });

    it('have all names of days and months, or leave them to the browser', () => {
      const lists: Readonly<Record<string, readonly string[]>> = {
        'dates.weekdays': messages.dates.weekdays,
        'dates.shortWeekdays': messages.dates.shortWeekdays,
        'dates.months': messages.dates.months,
        'dates.shortMonths': messages.dates.shortMonths,
      };
      for (const [path, length] of Object.entries(NAMES)) expect([0, length]).to.include(lists[path]!.length);
    });

    it('name the same sign languages', () => {
      expect(messages.vocabulary.languages).to.have.all.keys(Object.keys(vocabularyEn.languages));
    });

    it('are set with care: no stray spaces, straight quotes, shouting or rows of dots', () => {
      for (const [path, leaf] of own) {
        if (/List\.|\.list\.|\.comma$/.test(path)) continue;
        for (const text of texts(leaf))
          expect(text, path).not.to.match(/^\s|\s$| {2}|['"!]|\.\.\.|\p{Lu}{2,} \p{Lu}{2,}/u);
      }
    });

    it('say who reviewed them', () => {
      expect(reviewed === null || Boolean(reviewed.by && reviewed.on)).to.equal(true);
    });
  });
}

for (const { tag, messages } of languages) {
  it(`The messages in ${tag} are translated: fewer than one in twenty is the same word as in English`, () => {
    const own = leaves(messages);
    const withWords = [...englishLeaves].filter(([, leaf]) => /\p{L}/u.test(generalForm(leaf).replace(/\{\w+\}/g, '')));
    const same = withWords.filter(([path, leaf]) => generalForm(own.get(path)!) === generalForm(leaf));
    expect(same.length, same.map(([path]) => path).join(' ')).to.be.below(withWords.length / 20);
  });
}

for (const { tag, messages } of regions) {
  it(`The wording of ${tag} changes only messages that exist, and keeps their placeholders`, () => {
    for (const [path, leaf] of leaves(messages)) {
      const common = englishLeaves.get(path);
      expect(common, path).not.to.equal(undefined);
      expect(placeholders(generalForm(leaf)), path).to.deep.equal(placeholders(generalForm(common!)));
    }
  });
}

/** Words that stand in all languages in one file, by the name of the file. */
const together = { 'frame-words': FRAME_WORDS, 'fallback-words': FALLBACK_WORDS } as const;
for (const [file, byTag] of Object.entries(together)) {
  describe(`the words in ${file}.ts`, () => {
    it('are there in every language', () => expect(Object.keys(byTag)).to.have.members(all.map(({ tag }) => tag)));

    for (const [tag, own] of Object.entries(byTag)) {
      it(`are whole and set with care in ${tag}, and avoid what its guides avoid`, () => {
        const found = leaves(own);
        expect([...found.keys()].sort()).to.deep.equal([...leaves(byTag.en).keys()].sort());
        for (const [path, leaf] of leaves(byTag.en)) {
          const text = generalForm(found.get(path)!);
          expect(placeholders(text), path).to.deep.equal(placeholders(generalForm(leaf)));
          expect(text, path).not.to.match(/^\s|\s$| {2}|['"!]|\.\.\./);
          if (tag !== 'en') expect(text, path).not.to.equal(leaf);
        }
        expect(avoidedBy({ [file]: own }, tag)).to.deep.equal([]);
      });
    }
  });
}

const avoidedBy = (messages: object, tag: string): readonly string[] =>
  checkWords(messages as Readonly<Record<string, object>>, tag, { today: '2026-11-22' }).map(
    ({ item, field, value }) => `${item}.${field}: ${value}`,
  );

for (const { tag, messages } of [...languages, ...regions]) {
  it(`The messages in ${tag} have no expression that a guide in the language asks to avoid`, () => {
    expect(avoidedBy(messages, tag)).to.deep.equal([]);
  });
}

describe('the English words', () => {
  it('have a label for every code of the vocabulary', () => {
    const lists = {
      topics: TOPICS,
      roles: ROLES,
      audiences: AUDIENCES,
      access: ACCESS_FEATURES,
      accessNo: ACCESS_FEATURES,
      accessName: ACCESS_FEATURES,
      ways: ATTENDANCE_MODES,
      openness: OPENNESS,
      joining: JOINING_WAYS,
      timesOfDay: TIMES_OF_DAY,
      timesOfDayHint: TIMES_OF_DAY,
      facets: FACETS,
    };
    for (const [name, codes] of Object.entries(lists)) {
      expect(
        { ...detailsEn, ...choicesEn, ...vocabularyEn, ...finderEn }[name as keyof typeof lists],
        name,
      ).to.have.all.keys([...codes]);
    }
  });

  it('have a sentence for every way that loading fails', () => {
    const failures: Record<LoadFailureKind, string> = problemsEn.failures;
    for (const sentence of Object.values(failures)) expect(sentence).to.match(/\{url\}.*\.$|\.$/);
  });

  it('put the person first and blame nobody', () => {
    expect(avoidedBy(english, 'en')).to.deep.equal([]);
  });

  it('tell two access answers apart from each other', () => {
    for (const feature of ACCESS_FEATURES) {
      const said = [vocabularyEn.access, detailsEn.accessNo].map((labels) => labels[feature]);
      expect(new Set(said).size, feature).to.equal(2);
    }
  });
});

describe('the pseudo language', () => {
  it('wraps every message that has letters, and keeps the placeholders', () => {
    const own = leaves(pseudoMessages);
    for (const [path, leaf] of englishLeaves) {
      const wrapped = own.get(path)!;
      expect(placeholders(generalForm(wrapped)), path).to.deep.equal(placeholders(generalForm(leaf)));
      for (const text of texts(wrapped)) {
        expect(outsideMessages(text.replace(/\{\w+\}/g, '')), path).not.to.match(/\p{L}/u);
        expect(text.replace(/\{\w+\}/g, ''), path).not.to.match(/[a-z]/i);
      }
    }
  });

  it('shows what is no message', () => {
    expect(pseudo('Back on {date}.')).to.equal('⟦Ɓȧƈķ ǿƞ {date}.⟧');
    expect(outsideMessages('Hello ⟦Ɓȧƈķ ⟦ǿƞ⟧ 1⟧ you')).to.equal('Hello you');
  });
});
