import { expect } from 'chai';
import { sendFeedback, SEND_TIMEOUT_MS } from '../../src/sources/send-feedback.js';
import { sendTarget } from '../../src/sources/send-target.js';
import { HOSTILE_LINKS } from '../support/sources.js';

const URL_ = 'https://lists.example/tell';

interface Asked {
  readonly url: unknown;
  readonly init: RequestInit;
}

/** A network that answers in its own way, and what it was asked. */
function network(answer: (init: RequestInit) => Promise<Response>): { asked: Asked[]; fetch: typeof fetch } {
  const asked: Asked[] = [];
  const fake = (url: unknown, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url, init });
    return answer(init);
  };
  return { asked, fetch: fake };
}

const answers = (status: number): ReturnType<typeof network> =>
  network(() => Promise.resolve(new Response(null, { status })));

/** Never answers, but lets go when it is told to. */
const silence = (): ReturnType<typeof network> =>
  network(
    ({ signal }) =>
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted')), { once: true })),
  );

describe('sending a message about a listing', () => {
  it('is one POST in the form that needs no other question first, without cookies, referrer or headers of its own', async () => {
    const { asked, fetch } = answers(204);
    expect(await sendFeedback(URL_, { kind: 'closed', text: 'a & b\nc' }, { fetch })).to.deep.equal({ kind: 'sent' });
    expect(asked.length).to.equal(1);
    const { url, init } = asked[0]!;
    expect([url, init.method, init.credentials, init.referrerPolicy, init.redirect, init.headers]).to.deep.equal([
      URL_,
      'POST',
      'omit',
      'no-referrer',
      'error',
      undefined,
    ]);
    expect(init.body).to.be.instanceOf(URLSearchParams);
    expect(Object.fromEntries(init.body as URLSearchParams)).to.deep.equal({ kind: 'closed', text: 'a & b\nc' });
  });

  for (const status of [400, 403, 404, 405, 429, 500, 503]) {
    it(`is refused with ${status}, and not tried again`, async () => {
      const { asked, fetch } = answers(status);
      expect(await sendFeedback(URL_, {}, { fetch })).to.deep.equal({ kind: 'refused', status });
      expect(asked.length).to.equal(1);
    });
  }

  it('is not known to have come when there is no answer to read', async () => {
    const { fetch } = network(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await sendFeedback(URL_, {}, { fetch })).to.deep.equal({ kind: 'unknown' });
  });

  it('is not known to have come when the time is over', async () => {
    const limit = new AbortController();
    const asked: number[] = [];
    const timeout = (milliseconds: number): AbortSignal => {
      asked.push(milliseconds);
      return limit.signal;
    };
    const sent = sendFeedback(URL_, {}, { fetch: silence().fetch, timeout });
    limit.abort();
    expect(await sent).to.deep.equal({ kind: 'unknown' });
    expect(asked).to.deep.equal([SEND_TIMEOUT_MS]);
  });

  it('stops when the visitor stops it', async () => {
    const stop = new AbortController();
    const sent = sendFeedback(URL_, {}, { fetch: silence().fetch, signal: stop.signal });
    stop.abort();
    expect(await sent).to.deep.equal({ kind: 'aborted' });
  });
});

describe('where a message may go', () => {
  const PAGE = 'https://site.example/groups/list';

  for (const [address, target] of [
    ['https://lists.example/tell', { url: 'https://lists.example/tell', host: 'lists.example' }],
    ['https://lists.example:8443/tell#x', { url: 'https://lists.example:8443/tell', host: 'lists.example:8443' }],
    ['https://site.example/tell', { url: 'https://site.example/tell' }],
    ['/tell', { url: 'https://site.example/tell' }],
    ['tell', { url: 'https://site.example/groups/tell' }],
    ['//lists.example/tell', { url: 'https://lists.example/tell', host: 'lists.example' }],
  ] as const) {
    it(`takes ${address}`, () => expect(sendTarget(address, PAGE)).to.deep.equal(target));
  }

  it('takes the page’s own website also where that has no https', () => {
    expect(sendTarget('/tell', 'http://localhost:8000/')).to.deep.equal({ url: 'http://localhost:8000/tell' });
  });

  for (const address of [
    'http://lists.example/tell',
    'http://site.example/tell',
    'https://name:word@lists.example/tell',
    'mailto:lists@harbour.example',
    'https://',
    'data:text/plain,x',
    ...HOSTILE_LINKS.filter((link) => /script|data|file|blob/i.test(link)),
  ]) {
    it(`does not take ${JSON.stringify(address)}`, () => expect(sendTarget(address, PAGE)).to.equal(undefined));
  }
});
