/**
 * A new tag belongs into lists that nobody can make: what a page needs for it, where a form shows it, which picture stands
 * for it. This names the lists that are missing one, in a sentence each.
 */
import { expect } from 'chai';
import { ICONS } from '../../scripts/wordpress/blocks.mjs';
import { ELEMENT_GROUPS, FIRST as FIRST_FIELDS } from '../../stories/builder/labels.js';
import { FIRST } from '../support/every-element.js';
import { SERVER_CASES } from '../support/server-cases.js';
import { definedTags, filesUnder, read } from './helpers.js';

/** Tags that a pattern finds in the text of files. */
const found = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, tag]) => tag!));

/** Where a tag has to stand, and what for → the tags that stand there. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'ELEMENT_GROUPS in stories/builder/labels.ts, so that the snippet builder offers it': ELEMENT_GROUPS.flatMap(
    ([, tags]) => tags,
  ),
  'FIRST in stories/builder/labels.ts, so that the builder asks first for what most people fill in':
    Object.keys(FIRST_FIELDS),
  'ICONS in scripts/wordpress/blocks.mjs, so that its block has a picture of its own': Object.keys(ICONS),
  'FIRST in test/support/every-element.ts, so that hard pages, Firefox and the network are tried with it':
    Object.keys(FIRST),
  'SERVER_CASES in test/support/server-cases.ts, so that a server is tried with it': SERVER_CASES.flatMap(
    ({ tags }) => tags,
  ),
  'test/stories/, so that its stories are looked at': found(
    filesUnder('test/stories'),
    /\/stories\/([\w-]+)\.stories\.js'/g,
    // Some stories are of what several elements share.
  ).filter((name) => definedTags().includes(name)),
  'describeElement in test/elements/, so that it keeps what every element keeps': found(
    filesUnder('test/elements'),
    /^ {2,4}tag: '([\w-]+)'/gm,
  ),
  // The provider draws nothing, so that nobody waits for it.
  'PAGES in scripts/size.mjs, so that its first load has a budget': [
    ...found(['scripts/size.mjs'], /\btag: '([\w-]+)'/g),
    'peer-support',
  ],
};

describe('every tag', () => {
  it('stands in each list of tags that is written by hand, and nothing else does', () => {
    const tags = definedTags();
    const missing = Object.entries(LISTS).flatMap(([list, listed]) =>
      tags.filter((tag) => !listed.includes(tag)).map((tag) => `<${tag}> is missing in ${list}.`),
    );
    const gone = Object.entries(LISTS).flatMap(([list, listed]) =>
      listed
        .filter((tag) => !tags.includes(tag))
        .map((tag) => `<${tag}> is no element any more: take it out of ${list}.`),
    );
    expect([...missing, ...gone].join('\n')).to.equal('');
  });
});
