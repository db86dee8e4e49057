import { expect } from 'chai';
import { expiryRows, expiryTable } from '../../src/content/check/expiry.js';
import { aCollection, anItem, aSet, TODAY } from '../support/content.js';

const items = ['2027-05-01', '2026-11-30', '2026-12-15', '2027-09-01'].map((reviewBy, at) =>
  anItem({ id: `item-${at}`, reviewBy }),
);
const tea = aCollection([aSet('en', items), aSet('cy', items)]);

describe('the table of what expires when', () => {
  it('counts each item once, whatever the languages, and names the first and the last date', () => {
    expect(expiryRows([tea], TODAY)).to.deep.equal([
      {
        kind: 'tea',
        items: 4,
        languages: ['en', 'cy'],
        first: '2026-11-30',
        last: '2027-09-01',
        expired: 1,
        soon: 1,
        undated: 0,
      },
    ]);
  });

  it('takes the earlier date where languages differ, and counts an item without a date by itself', () => {
    const early = anItem({ reviewBy: '2027-01-31' });
    const sets = [aSet('en', [anItem(), anItem({ id: 'b', reviewBy: undefined })]), aSet('cy', [early])];
    const [row] = expiryRows([aCollection(sets)], TODAY);
    expect([row!.first, row!.expired, row!.undated]).to.deep.equal(['2027-01-31', 0, 1]);
    expect(expiryTable([row!])).to.match(/  1 without a date$/);
  });

  it('is set in columns', () => {
    const lines = expiryTable(expiryRows([tea, aCollection([], { kind: 'nothing-yet' })], TODAY)).split('\n');
    expect(lines).to.deep.equal([
      'kind         items  languages  first review  last review  now',
      'tea          4      en cy      2026-11-30    2027-09-01   1 expired, 1 soon',
      'nothing-yet  0                 –             –            current',
    ]);
  });
});
