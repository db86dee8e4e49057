/**
 * Sources that a test controls, text that tries to break out, and the contract suite that every reader passes.
 */
import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { LoadError } from '../../src/sources/source.js';
import type { Reader, WholeSource } from '../../src/sources/source.js';
import { frozen } from './builders.js';

/** A promise that the test settles. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function deferred<T>(): Deferred<T> {
  let settle!: Pick<Deferred<T>, 'resolve' | 'reject'>;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
}

/** Lets every promise that can settle do so, without a clock. */
export async function settled(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

/** A source whose loads wait until the test answers them. */
export interface ControlledSource extends WholeSource {
  /** One for each call of `load`, first call first. */
  readonly loads: readonly (Deferred<Directory> & { readonly signal: AbortSignal })[];
}

export function aSource(id = 'main'): ControlledSource {
  const loads: (Deferred<Directory> & { signal: AbortSignal })[] = [];
  return {
    kind: 'whole',
    id,
    loads,
    load(signal) {
      const load = { ...deferred<Directory>(), signal };
      loads.push(load);
      signal.addEventListener('abort', () => load.reject(new LoadError({ kind: 'aborted', url: id })));
      return load.promise;
    },
  };
}

/** One request that a fake `fetch` received, and the means to answer it. */
export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
  respond(body: unknown, init?: ResponseInit): void;
  fail(reason?: unknown): void;
}

export interface FakeFetch {
  readonly fetch: typeof fetch;
  /** In the order they were made. */
  readonly requests: readonly FakeRequest[];
}

/** Strings, streams and bytes are sent as they are; anything else as JSON. */
export function aResponse(body: unknown, init: ResponseInit = {}): Response {
  const raw = typeof body === 'string' || body instanceof ReadableStream || body instanceof Uint8Array;
  return new Response(raw ? (body as BodyInit) : JSON.stringify(body), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });
}

/** The address of a request, however it is given. */
export const addressOf = (input: RequestInfo | URL): string =>
  input instanceof Request ? input.url : input.toString();

/** A `fetch` that the test answers request by request, and that obeys its signal. */
export function aFetch(): FakeFetch {
  const requests: FakeRequest[] = [];
  const fake = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const answer = deferred<Response>();
    const abort = (): void => answer.reject(init.signal?.reason);
    if (init.signal?.aborted) abort();
    init.signal?.addEventListener('abort', abort);
    requests.push({
      url: addressOf(input),
      init,
      respond: (body, responseInit) => answer.resolve(aResponse(body, responseInit)),
      fail: (reason = new TypeError('Failed to fetch')) => answer.reject(reason),
    });
    return answer.promise;
  };
  return { fetch: fake, requests };
}

/** A `fetch` that answers each address with a ready body, and refuses every other address. */
export function aFetchOf(bodies: Readonly<Record<string, unknown>>): FakeFetch {
  const { fetch: slow, requests } = aFetch();
  const fake = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const promise = slow(input, init);
    const request = requests[requests.length - 1];
    const body = bodies[addressOf(input)];
    if (body === undefined) request?.fail();
    else request?.respond(body);
    return promise;
  };
  return { fetch: fake, requests };
}

/** A `fetch` that finds nothing at any address. Unlike a network that fails, that is not tried again a moment later. */
export function aFetchOfNothing(): FakeFetch {
  const { fetch: slow, requests } = aFetch();
  const fake = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const promise = slow(input, init);
    requests[requests.length - 1]?.respond('', { status: 404 });
    return promise;
  };
  return { fetch: fake, requests };
}

/** Text that must only ever be text. */
export const HOSTILE_STRINGS: readonly string[] = [
  '<img src=x onerror="globalThis.pswHacked=1">',
  '<script>globalThis.pswHacked=1</script>',
  '"><svg onload=globalThis.pswHacked=1>',
  "';globalThis.pswHacked=1;//",
  '{{constructor.constructor("globalThis.pswHacked=1")()}}',
  '${globalThis.pswHacked=1}',
  '</textarea><b>bold</b>',
  '<!-- comment --><style>*{display:none}</style>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\u202Eright to left override',
  'nul\u0000 and bell\u0007',
  'a'.repeat(20_000),
];

/** Addresses that must never become a link. */
export const HOSTILE_LINKS: readonly string[] = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
];

/** A list in a list in a list: deeper than anything that calls itself for each level can follow. Frozen. */
export const DEEP: unknown = Array.from({ length: 20_000 }).reduce<unknown>(
  (inner) => Object.freeze([inner]),
  'bottom',
);

/** Values of every kind that a field might wrongly hold. */
export const WRONG_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e30,
  '',
  ' ',
  '???',
  [],
  [null],
  [[]],
  {},
  { a: { b: 1 } },
  // JSON can say it, and it cannot be made a text.
  { toString: 1, valueOf: 1 },
];

/** What the contract suite needs to know about a format. */
export interface ReaderSamples {
  /** A good value with at least two records, every field filled. */
  readonly good: unknown;
  /** The good value's records, and how to put others in their place. */
  readonly records: readonly Record<string, unknown>[];
  wrap(records: readonly unknown[]): unknown;
  /** Values of other formats, which this reader must not take for its own. */
  readonly foreign?: readonly unknown[];
}

/** Every link of a directory, wherever it stands. `raw` is the record itself and is not looked at. */
function linksIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'url' ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'raw' ? [] : linksIn(inner, name)));
}

/** Each record has meetings that hold it as `origin.raw`, or one error. Ids are unique, and groups are there. */
function expectNothingLost(directory: Directory, count: number): void {
  const shown = new Set(directory.meetings.map((meeting) => meeting.origin?.raw)).size;
  const refused = directory.problems.filter((problem) => problem.severity === 'error').length;
  expect(directory.sources[0]?.records, 'records the source says it held').to.equal(count);
  expect(shown + refused, 'records shown or reported').to.equal(count);
  const groups = new Set(directory.groups.map((group) => group.id));
  expect(groups.size, 'group ids are unique').to.equal(directory.groups.length);
  expect(new Set(directory.meetings.map((meeting) => meeting.id)).size, 'meeting ids are unique').to.equal(
    directory.meetings.length,
  );
  for (const meeting of directory.meetings)
    expect(groups.has(meeting.groupId), `group of ${meeting.id}`).to.equal(true);
}

/** The suite that every reader passes: nothing lost, nothing thrown, nothing changed, nothing dangerous. */
export function describeReader(reader: Reader, samples: ReaderSamples, what = ''): void {
  const fieldsOf = (record: Record<string, unknown>): string[] => Object.keys(record);
  const read = (records: readonly unknown[]): Directory =>
    reader.read(frozen(samples.wrap(records)), { timeZone: 'Europe/London', asOf: 0 });

  describe(`the ${reader.format} reader keeps the promises of every reader${what}`, () => {
    it('knows its own format and no other', () => {
      expect(reader.detect(samples.good)).to.equal(true);
      for (const value of [null, undefined, true, 1, 'text', [], {}, ...(samples.foreign ?? [])]) {
        expect(reader.detect(value), JSON.stringify(value)?.slice(0, 80)).to.equal(false);
      }
    });

    it('shows every good record', () => {
      const directory = reader.read(frozen(structuredClone(samples.good)), { timeZone: 'Europe/London', asOf: 0 });
      expectNothingLost(directory, samples.records.length);
      expect(directory.problems.filter((problem) => problem.severity === 'error')).to.deep.equal([]);
    });

    it('reads the same value the same way twice', () => {
      expect(read(structuredClone(samples.records))).to.deep.equal(read(structuredClone(samples.records)));
    });

    it('reads an empty feed as an empty directory', () => {
      const directory = read([]);
      expect([directory.groups, directory.meetings, directory.problems]).to.deep.equal([[], [], []]);
      expectNothingLost(directory, 0);
    });

    it('reports what is no record, and still shows the good ones beside it', () => {
      const bad = [null, 'text', 7, [], {}];
      const directory = read([...bad, ...structuredClone(samples.records)]);
      expectNothingLost(directory, bad.length + samples.records.length);
      expect(directory.groups.length).to.equal(read(structuredClone(samples.records)).groups.length);
    });

    it('survives every wrong value in every field and loses no record', () => {
      for (const record of samples.records) {
        for (const field of fieldsOf(record)) {
          const records = [...WRONG_VALUES, DEEP].map((value) => ({ ...structuredClone(record), [field]: value }));
          expectNothingLost(read(records), records.length);
        }
      }
    });

    it('keeps hostile text as text, and prototypes as they are', () => {
      for (const record of samples.records) {
        const records = fieldsOf(record).flatMap((field) =>
          HOSTILE_STRINGS.map((text) => ({ ...structuredClone(record), [field]: text })),
        );
        records.push(
          JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"Circle"}'),
        );
        expectNothingLost(read(records), records.length);
      }
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect((globalThis as Record<string, unknown>)['pswHacked']).to.equal(undefined);
    });

    it('lets no hostile link through', () => {
      for (const record of samples.records) {
        const records = fieldsOf(record).flatMap((field) =>
          HOSTILE_LINKS.flatMap((link) => [
            { ...structuredClone(record), [field]: link },
            { ...structuredClone(record), [field]: { url: link } },
            { ...structuredClone(record), [field]: [{ url: link }] },
          ]),
        );
        for (const link of linksIn(read(records))) expect(link).to.match(/^(https?|tel|sms|mailto):/);
      }
    });

    it('gives each problem the record, the field and the value, cut at 200 characters', () => {
      for (const record of samples.records) {
        const records = fieldsOf(record).map((field) => ({ ...structuredClone(record), [field]: '?'.repeat(5000) }));
        for (const problem of read(records).problems) {
          expect(problem.recordId).to.be.a('string').and.not.equal('');
          expect(problem.value.length).to.be.at.most(200);
        }
      }
    });
  });
}
