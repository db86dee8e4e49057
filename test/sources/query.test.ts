/**
 * Servers that are asked for each search, played by a few lines that do what their documentation says. The oracle: what the
 * server leaves, searched on the device, is what the whole list gives.
 */
import { expect } from 'chai';
import { distanceMetres } from '../../src/domain/distance.js';
import { createIndex } from '../../src/search/create-index.js';
import type { FacetSelection } from '../../src/search/query.js';
import { readDirectory } from '../../src/sources/detect.js';
import { askWhole, bmltServer, LoadError, openReferralApi, typesense } from '../../src/sources/index.js';
import type { QuerySource, SourceQuery } from '../../src/sources/source.js';
import { isNode, randomOf, SEED } from '../domain/random.js';

const NOW = Date.UTC(2026, 0, 12, 12);
const SEARCHES = isNode ? 60 : 10;
const now = (): number => NOW;
const { signal } = new AbortController();

/** A server: answers addresses, and remembers them. */
function aServer(answer: (url: URL) => unknown): { fetch: typeof fetch; asked: URL[] } {
  const asked: URL[] = [];
  const play = (input: RequestInfo | URL): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push(url);
    const value = answer(url);
    const status = value === undefined ? 404 : 200;
    return Promise.resolve(new Response(JSON.stringify(value ?? {}), { status }));
  };
  return { fetch: play, asked };
}

const numbersIn = (url: URL, name: string): readonly number[] =>
  (url.searchParams.get(name) ?? '').split(',').filter(Boolean).map(Number);

/** 120 meetings of three kinds around Albany, on all days. */
const MEETINGS = Array.from({ length: 120 }, (_, at) => ({
  id_bigint: String(at + 1),
  weekday_tinyint: String((at % 7) + 1),
  venue_type: String((at % 3) + 1),
  start_time: `${String(8 + (at % 12)).padStart(2, '0')}:00:00`,
  duration_time: '01:00:00',
  time_zone: 'America/New_York',
  meeting_name: `Group ${at + 1}`,
  location_text: `Hall ${at}`,
  location_street: `${at + 1} Main St`,
  location_municipality: 'Albany',
  latitude: String(42.6 + (at % 11) / 50),
  longitude: String(-73.7 - (at % 13) / 50),
  ...(at % 3 && { virtual_meeting_link: `https://zoom.us/j/${at + 100000000}` }),
  formats: 'O',
}));

function bmlt(url: URL): unknown {
  const [days, kinds] = [numbersIn(url, 'weekdays'), numbersIn(url, 'venue_types')];
  const [latitude, longitude, width] = ['lat_val', 'long_val', 'geo_width_km'].map((name) =>
    Number(url.searchParams.get(name)),
  ) as [number, number, number];
  const text = url.searchParams.get('SearchString')?.toLowerCase();
  const found = MEETINGS.filter(
    (each) =>
      (!days.length || days.includes(Number(each.weekday_tinyint))) &&
      (!kinds.length || kinds.includes(Number(each.venue_type))) &&
      (!text || each.meeting_name.toLowerCase().includes(text)) &&
      (!width ||
        distanceMetres(
          { latitude, longitude },
          { latitude: Number(each.latitude), longitude: Number(each.longitude) },
        ) <=
          width * 1000),
  );
  const size = Number(url.searchParams.get('page_size'));
  const page = Number(url.searchParams.get('page_num'));
  const formats = url.searchParams.has('lang_enum')
    ? []
    : [{ id: '1', key_string: 'O', world_id: 'OPEN', name_string: 'Open' }];
  return { meetings: found.slice((page - 1) * size, page * size), formats };
}

type Asked = Pick<SourceQuery, 'near' | 'text'> & { readonly filters?: FacetSelection };

/** Ids of what a search on the device finds. */
async function foundIn(value: unknown, asked: Asked): Promise<readonly string[]> {
  const directory = await readDirectory(value, {});
  return idsOf(directory, asked);
}

function idsOf(directory: Awaited<ReturnType<typeof readDirectory>>, { filters, near }: Asked): readonly string[] {
  const query = {
    ...(filters && { filters }),
    ...(near && { near: { point: near, radiusMetres: near.radiusMetres } }),
  };
  const index = createIndex(directory);
  const { order } = index.search(query, NOW);
  return [...order].map((position) => directory.meetings[position]!.id).sort();
}

const ALBANY = { latitude: 42.65179, longitude: -73.75519 };

describe('a BMLT server that is asked for each search', () => {
  const aSource = (
    server: ReturnType<typeof aServer>,
    more: Partial<Parameters<typeof bmltServer>[0]> = {},
  ): QuerySource => bmltServer({ url: 'https://bmlt.example/main_server/', now, fetch: server.fetch, ...more });

  it(`finds, with what the device does, what the whole list gives: ${SEARCHES} random searches, seed ${SEED}`, async function () {
    this.timeout(60_000);
    const random = randomOf(SEED);
    for (let at = 0; at < SEARCHES; at++) {
      const filters: FacetSelection = {
        ...(random.chance(60) && { day: random.some(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], 3) }),
        ...(random.chance(60) && { attendance: random.some(['in-person', 'online'], 1) }),
      };
      const asked: Asked = {
        filters,
        ...(random.chance(60) && { near: { ...ALBANY, radiusMetres: 1000 + random.below(20_000) } }),
      };
      const server = aServer(bmlt);
      const { directory, isCut } = await askWhole(aSource(server), { ...asked, pageSize: 10 }, signal, {
        mostPages: 50,
      });
      const what = `search ${at}: ${JSON.stringify(asked)}`;
      expect(isCut, what).to.equal(false);
      // An online meeting is found anywhere, and no server that looks around a place has all of those.
      const inPlace = async (ids: readonly string[]): Promise<readonly string[]> => {
        if (!asked.near) return ids;
        const kept = new Set(directory.meetings.map(({ id }) => id));
        return ids.filter((id) => kept.has(id));
      };
      const whole = await foundIn({ meetings: MEETINGS, formats: [] }, asked);
      expect(idsOf(directory, asked), what).to.deep.equal(await inPlace(whole));
      const near = asked.near;
      const lost = whole.filter((id) => !directory.meetings.some((each) => each.id === id));
      for (const id of lost) {
        const given = MEETINGS.find((each) => each.id_bigint === id)!;
        const point = { latitude: Number(given.latitude), longitude: Number(given.longitude) };
        expect(near && distanceMetres(near, point), `${what}: ${id}`).to.be.greaterThan(near!.radiusMetres);
      }
    }
  });

  it('hears of a place no more than a kilometre tells', async () => {
    const server = aServer(bmlt);
    await aSource(server).search({ near: { ...ALBANY, radiusMetres: 5000 } }, signal);
    const [url] = server.asked;
    expect(['lat_val', 'long_val', 'geo_width_km'].map((name) => url!.searchParams.get(name))).to.deep.equal([
      '42.65',
      '-73.76',
      '5.8',
    ]);
  });

  it('hears nothing of what is typed unless the site says so', async () => {
    const server = aServer(bmlt);
    const silent = await aSource(server).search({ text: 'Group 7' }, signal);
    const told = await aSource(server, { withText: true }).search({ text: 'Group 7' }, signal);
    expect(server.asked.map((url) => url.searchParams.get('SearchString'))).to.deep.equal([null, 'Group 7']);
    expect([silent.applied, told.applied]).to.deep.equal([[], ['text']]);
    expect(told.directory.meetings.map(({ id }) => id)).to.include('7');
  });

  it('is asked under its root, with the services and formats of the site, wherever in it the address points', async () => {
    for (const url of [
      'https://bmlt.example/main',
      'https://bmlt.example/main/',
      'https://bmlt.example/main/index.php',
    ]) {
      const server = aServer(bmlt);
      await aSource(server, { url, services: [3, -4], formats: [17] }).search({}, signal);
      expect(server.asked[0]!.href).to.equal(
        'https://bmlt.example/main/client_interface/json/?switcher=GetSearchResults&get_used_formats=1&services=3%2C-4' +
          '&recursive=1&formats=17&page_size=200&page_num=1',
      );
    }
  });

  it('is asked again without the language where it has no words in it', async () => {
    const server = aServer(bmlt);
    const { directory } = await aSource(server, { language: 'cy' }).search({}, signal);
    expect(server.asked.map((url) => url.searchParams.get('lang_enum'))).to.deep.equal(['cy', null]);
    expect(directory.meetings).to.have.length(120);
  });

  it('is believed to have more while pages are full, and what is cut is told', async () => {
    const server = aServer(bmlt);
    const first = await aSource(server).search({ pageSize: 50 }, signal);
    const last = await aSource(server).search({ pageSize: 50, page: 3 }, signal);
    expect([first.more, last.more, last.directory.meetings.length]).to.deep.equal([true, false, 20]);
    const { directory, isCut } = await askWhole(aSource(server), { pageSize: 50 }, signal, { mostPages: 2 });
    expect([isCut, directory.meetings.length]).to.deep.equal([true, 100]);
    expect(directory.problems.at(-1)).to.deep.equal({
      recordId: 'source',
      field: 'source',
      value: '100',
      reason: 'list-truncated',
      severity: 'warning',
    });
  });

  it('is asked no more when it sends the same page again', async () => {
    const server = aServer(() => ({ meetings: MEETINGS.slice(0, 5), formats: [] }));
    const { directory, isCut } = await askWhole(aSource(server), { pageSize: 5 }, signal);
    expect([server.asked.length, isCut, directory.meetings.length]).to.deep.equal([2, false, 5]);
  });

  it('fails as any source does', async () => {
    const failed = await aSource(aServer(() => undefined))
      .search({}, signal)
      .catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(LoadError);
  });
});

const SERVICES = Array.from({ length: 23 }, (_, at) => ({
  id: `s${at}`,
  name: `Service ${at}`,
  description: at % 2 ? 'For carers' : 'For all',
  organization: { id: 'o', name: 'Charity' },
  schedules: [{ id: `t${at}`, freq: 'WEEKLY', byday: ['MO', 'TU'][at % 2], opens_at: '18:30', closes_at: '20:00' }],
}));

function openReferral(url: URL): unknown {
  const text = url.searchParams.get('search') ?? url.searchParams.get('text');
  const found = SERVICES.filter((each) => !text || each.description.toLowerCase().includes(text.toLowerCase()));
  const size = Number(url.searchParams.get('per_page'));
  const page = Number(url.searchParams.get('page'));
  const held = found.slice((page - 1) * size, page * size);
  const isAtPlace = url.pathname.endsWith('/service_at_locations');
  const contents = isAtPlace
    ? held.map((service) => ({ id: `at-${service.id}`, service, location: { id: 'l', name: 'Hall' } }))
    : held;
  return { total_items: found.length, page_number: page, size, last_page: page * size >= found.length, contents };
}

describe('an Open Referral server that is asked for each search', () => {
  const aSource = (
    server: ReturnType<typeof aServer>,
    more: Partial<Parameters<typeof openReferralApi>[0]> = {},
  ): QuerySource => openReferralApi({ url: 'https://council.example/o/api/', now, fetch: server.fetch, ...more });

  it('looks for words, page by page, and tells how many there are', async () => {
    const server = aServer(openReferral);
    const { applied, total, more, directory } = await aSource(server).search({ text: 'carers', pageSize: 5 }, signal);
    expect([applied, total, more, directory.groups.length]).to.deep.equal([['text'], 11, true, 5]);
    expect(directory.problems.map(({ reason }) => reason)).to.not.include('list-truncated');
    const whole = await askWhole(aSource(server), { text: 'carers', pageSize: 5 }, signal);
    expect(whole.directory.groups.map(({ name }) => name)).to.deep.equal(
      SERVICES.filter((_, at) => at % 2).map(({ name }) => name),
    );
    expect(whole.isCut).to.equal(false);
  });

  it('looks around a postcode, in the way of each version', async () => {
    const near = { ...ALBANY, radiusMetres: 3000, postcode: 'OX16 9AA' };
    const seen: (readonly [string | undefined, readonly string[], readonly string[]])[] = [];
    for (const version of ['3', '1', 'outpost'] as const) {
      const server = aServer(openReferral);
      const { applied } = await aSource(server, { version }).search({ near }, signal);
      const [url] = server.asked;
      const names = ['postcode', 'proximity', 'lat', 'lng'];
      seen.push([
        url!.pathname,
        names.flatMap((name) => (url!.searchParams.has(name) ? `${name}=${url!.searchParams.get(name)}` : [])),
        applied,
      ]);
    }
    expect(seen).to.deep.equal([
      ['/o/api/service_at_locations', ['postcode=OX16 9AA', 'proximity=3800'], ['near']],
      ['/o/api/services', ['postcode=OX16 9AA', 'proximity=3800'], ['near']],
      ['/o/api/services', ['lat=42.65', 'lng=-73.76'], []],
    ]);
  });

  it('leaves a place without a postcode to the device', async () => {
    const server = aServer(openReferral);
    const { applied } = await aSource(server).search({ near: { ...ALBANY, radiusMetres: 3000 } }, signal);
    expect([applied, server.asked[0]!.pathname, server.asked[0]!.search]).to.deep.equal([
      [],
      '/o/api/services',
      '?full=true&page=1&per_page=50',
    ]);
  });

  it('is asked for the days where it knows them', async () => {
    const server = aServer(openReferral);
    const { applied } = await aSource(server, { version: 'outpost' }).search(
      { filters: { day: ['TU', 'FR'] } },
      signal,
    );
    expect([applied, server.asked[0]!.searchParams.getAll('days')]).to.deep.equal([['filters'], ['Tuesday', 'Friday']]);
  });

  it('is believed less than its pages: an empty one is the last, whatever it says', async () => {
    const server = aServer((url) =>
      url.searchParams.get('page') === '1'
        ? { total_items: 900, last_page: false, contents: SERVICES.slice(0, 5) }
        : { total_items: 900, last_page: false, contents: [] },
    );
    const { directory, isCut } = await askWhole(aSource(server), { pageSize: 5 }, signal);
    expect([server.asked.length, directory.groups.length, isCut]).to.deep.equal([2, 5, false]);
  });

  it('is asked for what its list leaves out', async () => {
    const server = aServer((url) => {
      const [, id] = /services\/(\w+)$/.exec(url.pathname) ?? [];
      if (id) return SERVICES.find((each) => each.id === id);
      return { total_items: 2, last_page: true, contents: [{ id: 's1', name: 'Service 1', organization: {} }] };
    });
    const { directory } = await aSource(server).search({}, signal);
    expect(server.asked.map(({ pathname }) => pathname)).to.deep.equal(['/o/api/services', '/o/api/services/s1']);
    expect(directory.meetings[0]!.schedule.kind).to.equal('recurring');
  });
});

/** In the shape that the documentation of Typesense gives for an answer. */
const ANSWER = {
  facet_counts: [],
  found: 61,
  out_of: 1200,
  page: 1,
  request_params: { collection_name: 'groups', per_page: 2, q: 'carers' },
  search_cutoff: false,
  search_time_ms: 1,
  hits: ['Amber', 'Birch'].map((name) => ({
    document: {
      id: name.toLowerCase(),
      name,
      location: [42.65, -73.76],
      topics: [{ code: 'anxiety' }],
      meetings: [{ when: { every: 'Monday', time: '18:30', timeZone: 'Europe/London' } }],
    },
    highlights: [{ field: 'name', matched_tokens: ['Amber'], snippet: '<mark>Amber</mark>' }],
    text_match: 578730123365187700,
  })),
};

describe('a Typesense server that is asked for each search', () => {
  const aSource = (server: ReturnType<typeof aServer>): QuerySource =>
    typesense({ url: 'https://search.example/', collection: 'my groups', searchKey: 'k1', now, fetch: server.fetch });

  it('is asked as its documentation says, and its answer is read', async () => {
    const server = aServer(() => ANSWER);
    const { directory, applied, total, more } = await aSource(server).search(
      {
        text: 'carers',
        near: { ...ALBANY, radiusMetres: 5000 },
        filters: { topic: ['anxiety', 'a`b'], language: ['en'] },
        pageSize: 2,
      },
      signal,
    );
    const [url] = server.asked;
    expect(url!.pathname).to.equal('/collections/my%20groups/documents/search');
    expect(Object.fromEntries(url!.searchParams)).to.deep.equal({
      q: 'carers',
      query_by: 'name,summary,description',
      filter_by: 'location:(42.65, -73.76, 5.8 km) && topics.code:=[`anxiety`,`ab`] && languages:=[`en`]',
      page: '1',
      per_page: '2',
      'x-typesense-api-key': 'k1',
    });
    expect([applied, total, more]).to.deep.equal([['text', 'near', 'filters'], 61, true]);
    expect(directory.groups.map(({ id, name }) => [id, name])).to.deep.equal([
      ['amber', 'Amber'],
      ['birch', 'Birch'],
    ]);
    expect(directory.problems.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });

  it('leaves days to the device', async () => {
    const server = aServer(() => ANSWER);
    const { applied } = await aSource(server).search({ filters: { day: ['MO'], topic: ['anxiety'] } }, signal);
    expect(applied).to.deep.equal([]);
    expect(server.asked[0]!.searchParams.get('filter_by')).to.equal('topics.code:=[`anxiety`]');
    expect(server.asked[0]!.searchParams.get('q')).to.equal('*');
  });

  it('fails in words where something else answers', async () => {
    const failed = await aSource(aServer(() => ({ message: 'Not found' })))
      .search({}, signal)
      .catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(LoadError);
    expect(String(failed)).to.include('no list named "hits"');
  });
});
