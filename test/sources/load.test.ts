import { expect } from 'chai';
import { findJsonError } from '../../src/sources/json-error.js';
import { fetchJson, MAX_BYTES, pause, TIMEOUT_MS } from '../../src/sources/load.js';
import type { FetchJsonOptions } from '../../src/sources/load.js';
import { LoadError } from '../../src/sources/source.js';
import type { LoadFailure } from '../../src/sources/source.js';
import { addressOf, aFetch, aResponse, settled } from '../support/sources.js';

const URL_OF_FEED = 'https://feeds.example/groups.json';
const NOW = 1_790_000_000_000;

/** Loads with answers in the order given; a string of bytes is text, an Error is a failed connection. */
function loader(answers: readonly (Response | Error)[], options: Partial<FetchJsonOptions> = {}) {
  const waits: number[] = [];
  const requests: { url: string; init: RequestInit }[] = [];
  const fetchOf = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[requests.length];
    requests.push({ url: addressOf(url), init });
    if (answer instanceof Response) return answer;
    throw answer ?? new TypeError('Failed to fetch');
  };
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const promise = fetchJson(URL_OF_FEED, { now: () => NOW, fetch: fetchOf, wait, ...options });
  return { promise, waits, requests };
}

async function failureOf(promise: Promise<unknown>): Promise<LoadFailure> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return (error as LoadError).failure;
  }
  throw new Error('it did not fail');
}

const page = (html: string): Response => aResponse(html, { headers: { 'content-type': 'text/html' } });

/** A body of that many bytes, made as it is read; tells how many were taken. */
function endless(total: number): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0;
  const chunk = new Uint8Array(1_000_000).fill(32);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken >= total) controller.close();
      else {
        taken += chunk.length;
        controller.enqueue(chunk);
      }
    },
  });
  return { body, taken: () => taken };
}

describe('fetchJson', () => {
  for (const text of ['null', 'false', '0', '""'])
    it(`takes ${text} for the JSON that it is, and asks no reader of other texts`, async () => {
      const asked: string[] = [];
      const otherwise = async (answer: { readonly text: string }): Promise<undefined> => void asked.push(answer.text);
      expect((await loader([aResponse(text)], { otherwise }).promise).value).to.equal(JSON.parse(text));
      expect(asked).to.deep.equal([]);
    });

  it('gives the value, its size, when and where it was read', async () => {
    const loaded = await loader([aResponse({ a: 'é' })]).promise;
    expect(loaded).to.deep.equal({ value: { a: 'é' }, bytes: 10, readAt: NOW, url: URL_OF_FEED });
  });

  it('asks once, without cookies, referrer or any header of its own', async () => {
    const { promise, requests } = loader([aResponse([])]);
    await promise;
    expect(requests).to.have.length(1);
    const { signal, ...rest } = requests[0]!.init;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(rest).to.deep.equal({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' });
  });

  it('asks past the browser’s cache when told to, also the second time', async () => {
    const { promise, requests } = loader([new TypeError('Failed to fetch'), aResponse([])], { cache: 'no-store' });
    await promise;
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['no-store', 'no-store']);
  });

  it('tolerates a byte order mark', async () => {
    expect((await loader([aResponse('\uFEFF[1]')]).promise).value).to.deep.equal([1]);
  });

  it('reads the encoding that the server names, and UTF-8 where the name is nonsense', async () => {
    const latin = new Uint8Array([0x22, 0xe9, 0x22]);
    const named = aResponse(latin, { headers: { 'content-type': 'application/json; charset=ISO-8859-1' } });
    expect((await loader([named]).promise).value).to.equal('é');
    const nonsense = aResponse('"é"', { headers: { 'content-type': 'application/json; charset=klingon' } });
    expect((await loader([nonsense]).promise).value).to.equal('é');
  });

  const wrongBodies: readonly (readonly [string, Response, LoadFailure['kind'], RegExp])[] = [
    ['an empty body', aResponse(''), 'not-json', /^The answer is empty/],
    ['a body of spaces', aResponse(' \n '), 'not-json', /^The answer is empty/],
    ['a web page', page('<!DOCTYPE html><html><head><title>Sign in</title>'), 'web-page', /titled "Sign in"/],
    ['a web page without a title', page('\n<html>'), 'web-page', /a web page, not a feed/],
    ['XML', aResponse('<?xml version="1.0"?>'), 'not-json', /Line 1, column 1: expected a value/],
    [
      'text after the end',
      aResponse('[1]\n invalid text'),
      'not-json',
      /Line 2, column 2: expected the end.*▸invalid text/,
    ],
    [
      'a comma too many',
      aResponse('{"a": [1, 2,\n]}'),
      'not-json',
      /Line 2, column 1: expected a value\. Remove the comma/,
    ],
    ['a cut-off text', aResponse('{"a": [1'), 'not-json', /Line 1, column 9: .*but the text ends/],
  ];
  for (const [what, response, kind, detail] of wrongBodies) {
    it(`says what is wrong with ${what}`, async () => {
      const { promise, requests } = loader([response]);
      const failure = await failureOf(promise);
      expect(failure.kind).to.equal(kind);
      expect(failure.detail).to.match(detail);
      expect(failure.url).to.equal(URL_OF_FEED);
      expect(requests, 'no second attempt').to.have.length(1);
    });
  }

  for (const status of [400, 401, 403, 404, 410]) {
    it(`reports a ${status} at once`, async () => {
      const { promise, requests } = loader([aResponse('{}', { status })]);
      expect(await failureOf(promise)).to.include({ kind: 'http', status });
      expect(requests).to.have.length(1);
    });
  }

  for (const status of [429, 500, 503]) {
    it(`tries once more after a ${status}, after a pause`, async () => {
      const { promise, requests, waits } = loader([aResponse('', { status }), aResponse([1])]);
      expect((await promise).value).to.deep.equal([1]);
      expect(requests).to.have.length(2);
      expect(waits).to.deep.equal([800]);
    });
  }

  it('tries once more after a network failure, then says what an editor can check', async () => {
    const { promise, requests } = loader([new TypeError('Failed to fetch'), new TypeError('Failed to fetch')]);
    const failure = await failureOf(promise);
    expect(failure.kind).to.equal('unreachable');
    expect(failure.detail).to.match(/Access-Control-Allow-Origin.*connect-src.*https/);
    expect(requests).to.have.length(2);
  });

  for (const address of [
    '',
    'javascript:alert(1)',
    'data:application/json,[]',
    'file:///etc/hosts',
    'https://me:secret@feeds.example/',
    'https://',
  ]) {
    it(`refuses the address "${address}" without a request`, async () => {
      const fake = aFetch();
      const failure = await failureOf(fetchJson(address, { now: () => NOW, fetch: fake.fetch }));
      expect(failure.kind).to.equal('bad-address');
      expect(fake.requests).to.have.length(0);
    });
  }
});

describe('the size limit of fetchJson', () => {
  it('lets ten thousand meetings through', async () => {
    const meeting = { name: 'Circle', notes: 'x'.repeat(580) };
    const text = JSON.stringify(new Array(10_000).fill(meeting));
    expect(text.length).to.be.within(6_000_000, 7_000_000);
    expect((await loader([aResponse(text)]).promise).value).to.have.length(10_000);
  });

  it('refuses 30 MB and stops reading when the limit is passed', async () => {
    const { body, taken } = endless(30_000_000);
    const failure = await failureOf(loader([aResponse(body)]).promise);
    expect(failure.kind).to.equal('too-large');
    expect(failure.detail).to.match(/More than 25\.0 MB/);
    expect(taken()).to.be.at.most(MAX_BYTES + 3_000_000);
  });

  it('refuses by the announced length without reading', async () => {
    const { body, taken } = endless(30_000_000);
    const failure = await failureOf(loader([aResponse(body, { headers: { 'content-length': '30000000' } })]).promise);
    expect(failure.kind).to.equal('too-large');
    expect(taken()).to.be.at.most(2_000_000);
  });
});

describe('the time limit of fetchJson', () => {
  it('ends a server that never answers, and does not make the visitor wait twice', async () => {
    const limit = new AbortController();
    const fake = aFetch();
    const asked: number[] = [];
    const timeout = (milliseconds: number): AbortSignal => {
      asked.push(milliseconds);
      return limit.signal;
    };
    const failure = failureOf(fetchJson(URL_OF_FEED, { now: () => NOW, fetch: fake.fetch, timeout }));
    await settled();
    limit.abort(new DOMException('over', 'TimeoutError'));
    expect(await failure).to.include({ kind: 'timeout', detail: 'No complete answer within 15 seconds.' });
    expect(asked).to.deep.equal([TIMEOUT_MS]);
    expect(fake.requests).to.have.length(1);
  });

  it('ends a body that stops half way', async () => {
    const limit = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('[1,')),
    });
    const { promise } = loader([aResponse(body)], { timeout: () => limit.signal });
    const failure = failureOf(promise);
    await settled();
    limit.abort();
    expect((await failure).kind).to.equal('timeout');
  });
});

describe('aborting fetchJson', () => {
  it('ends a request that is under way', async () => {
    const controller = new AbortController();
    const fake = aFetch();
    const failure = failureOf(fetchJson(URL_OF_FEED, { now: () => NOW, fetch: fake.fetch, signal: controller.signal }));
    await settled();
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
  });

  it('ends the pause before the second attempt', async () => {
    const controller = new AbortController();
    const { promise, requests } = loader([new TypeError('down')], {
      signal: controller.signal,
      wait: (_, signal) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    });
    const failure = failureOf(promise);
    await settled();
    controller.abort();
    expect((await failure).kind).to.equal('aborted');
    expect(requests).to.have.length(1);
  });

  it('asks nothing when already aborted, and the pause rejects at once', async () => {
    expect((await failureOf(loader([new TypeError('x')], { signal: AbortSignal.abort() }).promise)).kind).to.equal(
      'aborted',
    );
    const outcome = await pause(1e6, AbortSignal.abort('left')).catch((reason: unknown) => reason);
    expect(outcome).to.equal('left');
  });
});

describe('findJsonError', () => {
  it('agrees with JSON.parse on whether a text is JSON', () => {
    const whole = '{"a": [1, -2.5e+3, "x\\u00e9\\n", true, null, {}, []], "b": {"c": false}}';
    const texts = [
      '',
      '1',
      '"a"',
      'nul',
      '01',
      '1.',
      '"\t"',
      '"\\x"',
      '[,]',
      '[1,]',
      '{"a":1,}',
      '{,}',
      '{a:1}',
      "{'a':1}",
      '{"a" 1}',
      '[1 2]',
      '[]]',
      '{]',
      '[}',
      whole,
    ];
    for (let index = 0; index < whole.length; index += 1) {
      texts.push(
        whole.slice(0, index),
        whole.slice(0, index) + whole.slice(index + 1),
        `${whole.slice(0, index)}?${whole.slice(index)}`,
      );
    }
    for (const text of texts) {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(findJsonError(text) === undefined, text).to.equal(isJson);
    }
  });

  const hints: readonly (readonly [string, number, number, RegExp])[] = [
    ["{'name': 1}", 1, 2, /a name in double quotes or }\. Use straight double quotes/],
    ['{“name”: 1}', 1, 2, /straight double quotes/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /a comma or }/],
    ['[\n // first\n1]', 2, 2, /JSON has no comments/],
    ['{"a": 1,\r\n}', 2, 1, /Remove the comma before it/],
  ];
  for (const [text, line, column, expected] of hints) {
    it(`finds the slip in ${JSON.stringify(text)}`, () => {
      const found = findJsonError(text);
      expect([found?.line, found?.column]).to.deep.equal([line, column]);
      expect(found?.expected).to.match(expected);
    });
  }
});
