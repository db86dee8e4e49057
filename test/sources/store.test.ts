import { expect } from 'chai';
import { joinDirectories } from '../../src/sources/directory.js';
import { readAddresses } from '../../src/sources/addresses.js';
import { openDirectory } from '../../src/sources/store.js';
import type { DirectoryHandle, DirectorySettings, DirectoryState } from '../../src/sources/store.js';
import { aDirectory, aGroup, aMeeting, aProblem, aSourceInfo } from '../support/builders.js';
import { aFetch, deferred, settled } from '../support/sources.js';
import type { Deferred, FakeFetch } from '../support/sources.js';

const FEED = 'https://feeds.example/groups.json';
const OTHER = 'https://other.example/groups.json';
const STORE = Symbol.for('psw/directories/1');
const feedOf = (...names: string[]): object => ({ groups: names.map((name) => ({ name, when: 'By arrangement' })) });
const storeSize = (): number | undefined => (globalThis as { [STORE]?: Map<string, unknown> })[STORE]?.size;

/** A subscriber that remembers the states it was told, and can wait for the next. */
class Subscriber {
  readonly states: DirectoryState[] = [];
  readonly handle: DirectoryHandle;
  #next: Deferred<DirectoryState> = deferred();

  constructor(settings: DirectorySettings) {
    this.handle = openDirectory(settings, (state) => {
      this.states.push(state);
      this.#next.resolve(state);
      this.#next = deferred();
    });
  }

  /** The next state that is told. */
  get next(): Promise<DirectoryState> {
    return this.#next.promise;
  }

  get names(): readonly string[] | undefined {
    return this.handle.state.directory?.groups.map((group) => group.name);
  }
}

describe('openDirectory', () => {
  let fake: FakeFetch;
  let waits: {
    readonly milliseconds: number;
    readonly signal: AbortSignal | undefined;
    readonly over: Deferred<void>;
  }[];
  let open: Subscriber[];

  beforeEach(() => {
    fake = aFetch();
    waits = [];
    open = [];
  });

  afterEach(async () => {
    for (const subscriber of open) subscriber.handle.close();
    await Promise.resolve();
    expect(storeSize(), 'nothing is left in the page').to.equal(undefined);
  });

  function subscribe(overrides: Partial<DirectorySettings> = {}): Subscriber {
    const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
      const over = deferred<void>();
      signal?.addEventListener('abort', () => over.reject(signal.reason));
      waits.push({ milliseconds, signal, over });
      return over.promise;
    };
    const subscriber = new Subscriber({ source: FEED, now: () => 1000, fetch: fake.fetch, wait, ...overrides });
    open.push(subscriber);
    return subscriber;
  }

  async function ready(overrides: Partial<DirectorySettings> = {}): Promise<Subscriber> {
    const subscriber = subscribe(overrides);
    fake.requests.at(-1)?.respond(feedOf('Circle'));
    await subscriber.next;
    return subscriber;
  }

  it('starts as loading and tells when the directory is ready', async () => {
    const subscriber = subscribe();
    expect(subscriber.handle.state).to.deep.equal({ status: 'loading', refreshing: false, stale: false });
    fake.requests[0]?.respond(feedOf('Circle'));
    const state = await subscriber.next;
    expect(state).to.include({ status: 'ready', refreshing: false, stale: false });
    expect(state.failure).to.equal(undefined);
    expect(subscriber.names).to.deep.equal(['Circle']);
    expect(state.directory?.sources[0]).to.include({ asOf: 1000, format: 'native', url: FEED, records: 1 });
  });

  it('shares one request and one directory between all who want the same', async () => {
    const first = subscribe();
    const second = subscribe({ source: `  ${FEED} ` });
    expect(fake.requests).to.have.length(1);
    fake.requests[0]?.respond(feedOf('Circle'));
    await Promise.all([first.next, second.next]);
    const third = subscribe();
    expect(fake.requests).to.have.length(1);
    expect(third.handle.state).to.equal(first.handle.state).and.to.equal(second.handle.state);
  });

  for (const [what, overrides] of Object.entries<Partial<DirectorySettings>>({
    source: { source: OTHER },
    format: { format: 'native' },
    zone: { timeZone: 'Europe/London' },
    programme: { programme: 'na' },
    language: { language: 'cy' },
  })) {
    it(`loads apart for another ${what}`, () => {
      subscribe();
      subscribe(overrides);
      expect(fake.requests).to.have.length(2);
    });
  }

  it('aborts the request when the last subscriber leaves, and not before', async () => {
    const [first, second] = [subscribe(), subscribe()];
    first.handle.close();
    await Promise.resolve();
    expect(fake.requests[0]?.init.signal?.aborted).to.equal(false);
    second.handle.close();
    await Promise.resolve();
    expect(fake.requests[0]?.init.signal?.aborted).to.equal(true);
    await settled();
    expect([first.states, second.states, second.handle.state.status]).to.deep.equal([[], [], 'loading']);
  });

  it('keeps the load for an element that is only moved', async () => {
    const before = await ready();
    before.handle.close();
    const after = subscribe();
    await Promise.resolve();
    expect(after.handle.state.status).to.equal('ready');
    expect(fake.requests).to.have.length(1);
  });

  it('loads anew after everybody has left, however often they close', async () => {
    const first = await ready();
    first.handle.close();
    first.handle.close();
    await Promise.resolve();
    const second = subscribe();
    first.handle.close();
    await Promise.resolve();
    expect(second.handle.state.status).to.equal('loading');
    expect(fake.requests).to.have.length(2);
    expect(storeSize()).to.equal(1);
  });

  it('keeps a load that somebody starts while the former one is being taken down', async () => {
    subscribe({ source: OTHER });
    const [first, second] = [subscribe(), subscribe()];
    let third: Subscriber | undefined;
    first.handle.close();
    queueMicrotask(() => {
      third = subscribe();
    });
    second.handle.close();
    await settled();
    const fourth = subscribe();
    expect(fake.requests).to.have.length(3);
    expect(fourth.handle.state).to.equal(third?.handle.state);
  });

  it('says how a load failed, and loads again when asked', async () => {
    const subscriber = subscribe();
    fake.requests[0]?.respond('', { status: 404 });
    expect(await subscriber.next).to.deep.include({ status: 'error', stale: false, refreshing: false });
    expect(subscriber.handle.state.failure).to.include({ kind: 'http', status: 404, url: FEED });
    subscriber.handle.retry();
    expect(subscriber.handle.state.status).to.equal('loading');
    fake.requests[1]?.respond(feedOf('Circle'));
    await subscriber.next;
    expect(subscriber.names).to.deep.equal(['Circle']);
  });

  it('keeps showing the directory while it is refreshed, then shows the new one', async () => {
    const subscriber = await ready();
    subscriber.handle.refresh();
    subscriber.handle.refresh();
    expect(fake.requests, 'one refresh at a time').to.have.length(2);
    expect(subscriber.handle.state).to.include({ status: 'ready', refreshing: true });
    expect(subscriber.names).to.deep.equal(['Circle']);
    fake.requests[1]?.respond(feedOf('Circle', 'New group'));
    await subscriber.next;
    expect(subscriber.handle.state).to.include({ status: 'ready', refreshing: false, stale: false });
    expect(subscriber.names).to.deep.equal(['Circle', 'New group']);
  });

  it('keeps the old directory when a refresh fails, and says that it is old', async () => {
    const subscriber = await ready();
    subscriber.handle.refresh();
    fake.requests[1]?.respond('', { status: 404 });
    const state = await subscriber.next;
    expect(state).to.include({ status: 'ready', stale: true, refreshing: false });
    expect(state.failure?.kind).to.equal('http');
    expect(state.directory?.problems).to.deep.include.members([
      aProblem({
        recordId: 'feeds-example-groups',
        field: 'source',
        value: `http 404 ${FEED}`,
        reason: 'source-failed',
        source: 'feeds-example-groups',
      }),
    ]);
    expect(subscriber.names).to.deep.equal(['Circle']);
    subscriber.handle.retry();
    fake.requests[2]?.respond(feedOf('Circle'));
    const healed = await subscriber.next;
    expect(healed.stale).to.equal(false);
    expect(healed.failure).to.equal(undefined);
    expect(healed.directory?.problems.filter((problem) => problem.reason === 'source-failed')).to.deep.equal([]);
  });

  it('refreshes so many minutes after each load when asked to, and stops when closed', async () => {
    const subscriber = await ready({ refreshMinutes: 5 });
    expect(waits.at(-1)?.milliseconds).to.equal(300_000);
    waits.at(-1)?.over.resolve();
    await subscriber.next;
    expect(fake.requests).to.have.length(2);
    fake.requests[1]?.respond(feedOf('Later'));
    await subscriber.next;
    expect(subscriber.names).to.deep.equal(['Later']);
    const armed = waits.at(-1);
    expect(armed?.signal?.aborted).to.equal(false);
    subscriber.handle.close();
    expect(armed?.signal?.aborted).to.equal(true);
  });

  it('counts the minutes from the last load, also one that was asked for', async () => {
    const subscriber = await ready({ refreshMinutes: 5 });
    const armed = waits.at(-1);
    subscriber.handle.refresh();
    expect(armed?.signal?.aborted).to.equal(true);
    fake.requests[1]?.respond(feedOf('Circle'));
    await subscriber.next;
    expect(waits.filter((wait) => !wait.signal?.aborted)).to.have.length(1);
  });

  it('sets no timer when no refresh is asked for', async () => {
    await ready();
    expect(waits).to.deep.equal([]);
  });

  it('shows the sources that answered when another failed', async () => {
    const subscriber = subscribe({ source: `${FEED} ${OTHER}` });
    fake.requests[0]?.respond(feedOf('Circle'));
    fake.requests[1]?.respond('<html>', { status: 200 });
    const state = await subscriber.next;
    expect(state).to.include({ status: 'ready', stale: false });
    expect(state.failure?.kind).to.equal('web-page');
    expect(state.directory?.groups.map((group) => group.id)).to.deep.equal(['feeds-example-groups:circle']);
    expect(state.directory?.problems.find((problem) => problem.reason === 'source-failed')).to.include({
      severity: 'error',
      source: 'other-example-groups',
    });
    expect(state.directory?.sources.map((source) => [source.id, source.records])).to.deep.equal([
      ['feeds-example-groups', 1],
      ['other-example-groups', 0],
    ]);
  });

  it('fails when every source failed, and when none is named', async () => {
    const both = subscribe({ source: `${FEED} ${OTHER}` });
    for (const request of fake.requests) request.respond('', { status: 403 });
    expect((await both.next).failure).to.include({ kind: 'http', status: 403, url: FEED });
    const none = subscribe({ source: ' ' });
    expect((await none.next).failure?.kind).to.equal('bad-address');
  });

  it('reads a part of the page without a request, and again at each refresh', async () => {
    const asked: string[] = [];
    const readPart = (id: string): unknown => {
      asked.push(id);
      return feedOf(`Read ${asked.length}`);
    };
    const subscriber = subscribe({ source: '#groups', readPart });
    await subscriber.next;
    expect(subscriber.names).to.deep.equal(['Read 1']);
    subscriber.handle.refresh();
    await subscriber.next;
    expect(subscriber.names).to.deep.equal(['Read 2']);
    expect([asked, fake.requests.length]).to.deep.equal([['groups', 'groups'], 0]);
  });

  it('reads the data of the page where the source is named so', async () => {
    const asked: string[] = [];
    const subscriber = subscribe({ source: 'page', readPart: (id) => (asked.push(id), feedOf('In the page')) });
    await subscriber.next;
    expect([subscriber.names, asked, fake.requests.length]).to.deep.equal([['In the page'], [''], 0]);
  });

  it('says when the page has no data', async () => {
    const { failure } = await subscribe({ source: 'page', readPart: () => undefined }).next;
    expect(failure).to.deep.include({ kind: 'part-missing', url: 'page' });
    expect(failure?.detail).to.include('application/ld+json');
  });

  it('says when the part of the page is missing', async () => {
    expect((await subscribe({ source: '#nowhere', readPart: () => undefined }).next).failure).to.include({
      kind: 'part-missing',
      url: '#nowhere',
    });
  });

  it('says when the feed is of no format that is read', async () => {
    const subscriber = subscribe();
    fake.requests[0]?.respond({ colour: 'green' });
    expect((await subscriber.next).failure).to.include({ kind: 'unknown-format', url: FEED });
  });
});

describe('readAddresses', () => {
  it('makes short ids that stay the same, and takes each address once', () => {
    expect(
      readAddresses(' https://charity.example/groups.json\n#list /data/a.json?x=1 /data/a.json?x=2 #list ? '),
    ).to.deep.equal([
      { id: 'charity-example-groups', url: 'https://charity.example/groups.json' },
      { id: 'list', url: '#list' },
      { id: 'data-a', url: '/data/a.json?x=1' },
      { id: 'data-a-2', url: '/data/a.json?x=2' },
      { id: 'source', url: '?' },
    ]);
    expect(readAddresses('')).to.deep.equal([]);
  });
});

describe('joinDirectories', () => {
  const first = { id: 'a', url: 'a.json', directory: aDirectory({ problems: [aProblem()] }) };
  const second = { id: 'b', url: 'b.json', directory: aDirectory({ groups: [aGroup(), aGroup({ id: 'group-2' })] }) };

  it('leaves the ids of a single source as they are', () => {
    expect(joinDirectories([first])).to.deep.equal(first.directory);
  });

  it('keeps equal ids of two sources apart, and every meeting with its group', () => {
    const joined = joinDirectories([first, second]);
    expect(joined.groups.map((group) => group.id)).to.deep.equal(['a:group-1', 'b:group-1', 'b:group-2']);
    expect(joined.meetings.map((meeting) => [meeting.id, meeting.groupId])).to.deep.equal([
      ['a:meeting-1', 'a:group-1'],
      ['b:meeting-1', 'b:group-1'],
      ['b:meeting-2', 'b:group-2'],
    ]);
    expect(joined.problems).to.deep.equal([aProblem({ source: 'a' })]);
    expect(joined.sources).to.deep.equal([aSourceInfo({ records: 1 }), aSourceInfo({ records: 2 })]);
    expect(joined.meetings[0]).to.deep.equal(aMeeting({ id: 'a:meeting-1', groupId: 'a:group-1' }));
  });
});
