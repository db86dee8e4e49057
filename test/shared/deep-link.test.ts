import { expect } from 'chai';
import { FACETS, type FacetName, type SearchQuery } from '../../src/search/query.js';
import { decodeState, encodeState, type KnownParts, type LinkedState } from '../../src/shared/deep-links/deep-link.js';
import { partName, readPart, withPart } from '../../src/shared/deep-links/fragment.js';
import { anyQuery, Dice } from '../search/support.js';

const RUNS = 2000;
const SEED = 20261124;
const CANARY = 'my-very-own-words';

const everything: KnownParts = { isCode: (_, code) => code !== '', isView: () => true, isMeeting: () => true };

/** What a link can hold of a query. */
function linkable({ filters = {}, sort }: SearchQuery): LinkedState['query'] {
  const kept: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACETS) {
    const codes = [...new Set(filters[facet])];
    if (codes.length > 0) kept[facet] = codes;
  }
  return { filters: kept, ...(sort === 'name' && { sort }) };
}

const IDS = ['kettle', 'a:b;c,d&e=f#g', '100 %', 'مجموعة', '%zz'];

describe('a link to a search', () => {
  it('can be read by people', () => {
    const filters = { attendance: ['online'], day: ['TU', 'WE'] };
    expect(encodeState({ query: { filters }, view: 'week' })).to.equal('attendance:online;day:tu,we;view:week');
  });

  it('is empty where nothing is chosen', () => {
    expect(encodeState({ query: {} })).to.equal('');
    expect(encodeState({ query: { filters: { day: [] }, sort: 'soonest' } })).to.equal('');
  });

  it(`comes back as it went, for ${RUNS} searches of seed ${SEED}, and through a shared fragment`, () => {
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const dice = new Dice(seed);
      const query = { ...anyQuery(dice), text: CANARY };
      const view = dice.maybe(() => dice.one(['week', 'map', 'a view']));
      const meetingId = dice.maybe(() => dice.one(IDS));
      const text = encodeState({ query, view, meetingId });
      expect(text).to.not.include(CANARY);
      const fragment = withPart('#tab=2', partName('north'), text)!;
      const read = decodeState(readPart(`#${fragment}`, partName('north')) ?? '', everything);
      expect(read, text).to.deep.equal({ query: linkable(query), view, meetingId });
    }
  });

  it('holds nothing of a search but its filters and its order', () => {
    const query: Readonly<Record<string, unknown>> = {
      text: CANARY,
      near: { place: CANARY, latitude: 1 },
      radius: CANARY,
      sort: 'nearest',
    };
    expect(encodeState({ query: query })).to.equal('');
  });

  it('is made all the same of an id or a code with half a sign in it', () => {
    const state = { query: { filters: { topic: ['x\ud83d'] } }, view: 'week', meetingId: 'circle\ud83d' };
    expect(decodeState(encodeState(state), everything)).to.deep.include({ view: 'week' });
    expect(() => partName('\udc00')).not.to.throw();
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['nothing of ours', 'javascript:alert(1);<script>;__proto__:x;constructor:y;hasOwnProperty'],
    ['codes that the list does not have', 'topic:call%20this%20number;day:xx;audience:__proto__'],
    ['what is cut in the middle', 'topic:%E0%A4;day:%'],
    ['an order that needs a place', 'sort:nearest'],
    ['a view and a meeting that are not there', 'view:nowhere;meeting:nobody'],
    ['signs alone', ';;;:::,,,===;:,'],
  ];
  for (const [what, text] of hostile) {
    it(`drops ${what}`, () => {
      const known: KnownParts = {
        isCode: (facet, code) => facet === 'day' && code === 'MO',
        isView: (name) => name === 'week',
        isMeeting: (id) => id === 'kettle',
      };
      const nothing = { query: { filters: {} }, view: undefined, meetingId: undefined };
      expect(decodeState(text, known)).to.deep.equal(nothing);
      const rest = decodeState(`${text};day:mo;view:week;meeting:kettle`, known);
      expect(rest).to.deep.equal({ query: { filters: { day: ['MO'] } }, view: 'week', meetingId: 'kettle' });
    });
  }

  it('reads no more of a long one than a finder would write', () => {
    let asked = 0;
    const count: KnownParts = { ...everything, isCode: () => (asked += 1) > 0 };
    decodeState(`topic:${'a,'.repeat(1_000_000)}`, count);
    expect(asked).to.be.at.most(50);
    decodeState('day:mo;'.repeat(1_000_000), count);
    expect(asked).to.be.below(1000);
  });
});

describe('the part of an address behind #', () => {
  const cases: readonly (readonly [before: string, value: string, after: string | undefined])[] = [
    ['', 'day:tu', 'groups=day:tu'],
    ['#', 'day:tu', 'groups=day:tu'],
    ['#groups=day:mo', 'day:tu', 'groups=day:tu'],
    ['#groups=day:mo', '', ''],
    ['#tab=2', 'day:tu', 'tab=2&groups=day:tu'],
    ['#tab=2&groups=day:mo&x=%41', 'day:tu', 'tab=2&groups=day:tu&x=%41'],
    ['#tab=2&groups=day:mo', '', 'tab=2'],
    ['#groups.north=day:mo', 'day:tu', 'groups.north=day:mo&groups=day:tu'],
    ['#groups=day:mo&groups=day:fr', 'day:tu', 'groups=day:tu'],
    ['#opening-hours', 'day:tu', undefined],
    ['#/route/of/the/page', 'day:tu', undefined],
  ];
  for (const [before, value, after] of cases) {
    it(`goes from "${before}" to "${after ?? 'what it was'}"`, () => {
      expect(withPart(before, partName(''), value)).to.equal(after);
      if (after) expect(readPart(`#${after}`, partName('')) ?? '').to.equal(value);
    });
  }
});
