/**
 * The built finder with feeds and attributes that are wrong in every way: calm words for visitors, exact ones for the
 * site's developer and editor, nothing run, nothing lost, and the page's own link still there.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aNativeFeed, aSite, json, moduleOf, type Site } from '../support/built-site.js';
import type { Answer } from '../support/serve.js';
import { HOSTILE_LINKS, HOSTILE_STRINGS, WRONG_VALUES } from '../support/sources.js';
import { launch, Visit, type VisitOptions } from '../support/visit.js';

const MEGABYTE = 1_000_000;

function* megabytes(count: number): Iterable<string> {
  yield '{"groups":[';
  for (let at = 0; at < count; at++) yield `${JSON.stringify({ name: 'a'.repeat(MEGABYTE) })},`;
  yield '{"name":"last"}]}';
}

interface FailureCase {
  readonly name: string;
  /** What `/groups.json` answers; or an address of its own in `source`. */
  readonly answer?: Answer;
  readonly source?: string;
  /** In the console, for the developer. */
  readonly exactly: RegExp;
  readonly kind: string;
  readonly requests?: number;
  readonly hurried?: boolean;
}

const html = { 'content-type': 'text/html' };

const FAILURES: readonly FailureCase[] = [
  {
    name: 'JSON with a comma too many',
    answer: { body: '{"groups": [\n  {"name": "One"},\n]}' },
    kind: 'not-json',
    exactly: /Line 3, column 1/,
  },
  { name: 'an empty answer', answer: { body: '' }, kind: 'not-json', exactly: /The answer is empty/ },
  {
    name: 'JSON cut off in the middle',
    answer: { body: '{"groups": [{"name": "On' },
    kind: 'not-json',
    exactly: /Line 1, column \d+/,
  },
  {
    name: 'a web page with status 200',
    answer: { body: '<!doctype html><title>Sign in</title><p>Please sign in', headers: html },
    kind: 'web-page',
    exactly: /web page titled "Sign in"/,
  },
  {
    name: 'JSON of no known format',
    answer: { body: '{"hello": "world"}' },
    kind: 'unknown-format',
    exactly: /an object with hello/,
  },
  { name: 'a number', answer: { body: '42' }, kind: 'unknown-format', exactly: /a number/ },
  { name: 'null', answer: { body: 'null' }, kind: 'unknown-format', exactly: /null/ },
  {
    name: 'status 404',
    answer: { status: 404, body: 'no' },
    kind: 'http',
    exactly: /Nothing is at this address/,
    requests: 1,
  },
  { name: 'status 401', answer: { status: 401, body: 'no' }, kind: 'http', exactly: /not public/, requests: 1 },
  {
    name: 'status 500, and again',
    answer: { status: 500, body: 'no' },
    kind: 'http',
    exactly: /own server failed/,
    requests: 2,
  },
  {
    name: '30 MB, told beforehand',
    answer: { headers: { 'content-length': String(30 * MEGABYTE) }, body: () => megabytes(1) },
    kind: 'too-large',
    exactly: /More than 25\.0 MB/,
    requests: 1,
  },
  {
    name: '30 MB, not told beforehand',
    answer: { body: () => megabytes(30) },
    kind: 'too-large',
    exactly: /More than 25\.0 MB/,
    requests: 1,
  },
  {
    name: 'a server that never answers',
    answer: { hangs: true },
    kind: 'timeout',
    exactly: /within 15 seconds/,
    requests: 1,
    hurried: true,
  },
  {
    name: 'an address that is script',
    source: 'javascript:window.hacked=1',
    kind: 'bad-address',
    exactly: /https address/,
    requests: 0,
  },
  {
    name: 'data in the address',
    source: 'data:application/json,{"groups":[]}',
    kind: 'bad-address',
    exactly: /https address/,
    requests: 0,
  },
  {
    name: 'a password in the address',
    source: 'https://user:secret@feed.example/',
    kind: 'bad-address',
    exactly: /without a password/,
    requests: 0,
  },
  {
    name: 'an id that is not on the page',
    source: '#missing',
    kind: 'part-missing',
    exactly: /No element of the page has this id/,
    requests: 0,
  },
  {
    name: 'an id of a part that is no list',
    source: '#title',
    kind: 'part-unreadable',
    exactly: /part-unreadable/,
    requests: 0,
  },
];

describe('bad input in the built finder', () => {
  let browser: Browser;
  let site: Site;
  const visits: Visit[] = [];

  before(async () => {
    browser = await launch();
    site = await aSite();
  });

  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    site.set('/groups.json', json(aNativeFeed()));
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (attributes: string, options?: VisitOptions): Promise<Visit> => {
    const body = `<h1 id="title">A clinic</h1>\n<group-finder ${attributes}><a href="/groups">All our groups</a></group-finder>`;
    const visit = await Visit.open(browser, site.page({ scripts: [moduleOf('group-finder')], body }), options);
    visits.push(visit);
    return visit;
  };

  /** Nothing of the feed or the attributes ran, opened a window or broke the page. */
  const expectNothingRan = async (visit: Visit): Promise<void> => {
    const ran = await visit.page.evaluate(() => [
      (window as unknown as Record<string, unknown>)['hacked'],
      (window as unknown as Record<string, unknown>)['pswHacked'],
      ({} as Record<string, unknown>)['polluted'],
    ]);
    expect(ran.filter((each) => each !== null && each !== undefined)).to.deep.equal([]);
    expect(visit.dialogs).to.deep.equal([]);
    expect([...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
  };

  describe('a feed that cannot be loaded', () => {
    for (const { name, answer, source = '/groups.json', exactly, kind, requests, hurried } of FAILURES) {
      it(`${name}: calm words for visitors, exact ones for the developer (assertion 16)`, async () => {
        if (answer) site.set('/groups.json', answer);
        const from = site.requests.length;
        const before = hurried ? 'probe.hurried = true' : '';
        const visit = await open(`source='${source}' report`, { before });
        await visit.find('heading', /^We could not load the groups$/);
        await visit.find('button', /^Try again$/);
        await visit.see(/It is not something you did/, '.message');
        expect(await visit.text('.message'), 'words for visitors').to.not.match(
          /json|http|error|status|fail|undefined|null|\{/i,
        );
        expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
        const report = await visit.see(kind === 'part-unreadable' ? /not a list or table/ : exactly, '[part=report]');
        const told = visit.console.filter((line) => line.includes('<group-finder>')).join('\n');
        expect(told).to.match(exactly).and.include(kind);
        expect(report, 'the report has no gap left open').to.not.match(/\{\w+\}/);
        const failed = (await visit.log()).events.filter(({ type }) => type === 'psw-directory-failed');
        expect(failed.map(({ fields }) => fields['kind'])).to.deep.equal([kind]);
        const asked = site.requests.slice(from).filter(({ path }) => path === '/groups.json');
        if (requests !== undefined) expect(asked).to.have.length(requests);
        if (hurried) expect((await visit.log()).timeouts).to.deep.equal([15_000]);
        await expectNothingRan(visit);
      });
    }

    it('a server of another origin that allows no other site: the developer is told what to look for', async () => {
      const other = await aSite();
      try {
        const visit = await open(`source="${other.origin}/groups.json" report`);
        await visit.find('heading', /^We could not load the groups$/);
        await visit.see(/Access-Control-Allow-Origin/, '[part=report]');
        expect(visit.console.join('\n')).to.match(/<group-finder> could not load .*unreachable/);
        await expectNothingRan(visit);
      } finally {
        await other.close();
      }
    });

    it('an error that passes is tried again, and nobody notices', async () => {
      site.set('/groups.json', (turn) => (turn === 0 ? { status: 503, body: 'busy' } : json(aNativeFeed())));
      const visit = await open('source="/groups.json"');
      await visit.see(/24 groups/, 'group-finder');
      // The filters are there, and with them whatever tells the page about the load.
      await visit.see(/\bAny\b/, 'group-finder');
      const events = (await visit.log()).events.map(({ type }) => type);
      expect(events).to.include('psw-directory-loaded').and.not.include('psw-directory-failed');
    });

    it('"Try again" loads the list once the server is back', async () => {
      site.set('/groups.json', { status: 404, body: 'gone' });
      const visit = await open('source="/groups.json"');
      await visit.find('heading', /^We could not load the groups$/);
      site.set('/groups.json', json(aNativeFeed()));
      await visit.press('button', /^Try again$/);
      await visit.see(/24 groups/, 'group-finder');
      expect(await visit.text('group-finder')).to.not.match(/could not load/);
    });

    it('one feed of two: its groups are shown, and the editor is told about the other', async () => {
      site.set('/missing.json', { status: 404, body: 'gone' });
      const visit = await open('source="/groups.json /missing.json" report');
      await visit.see(/24 groups/, 'group-finder');
      await visit.see(/Nothing is at this address/, '[part=report]');
      await expectNothingRan(visit);
    });
  });

  describe('a feed with records that cannot be used', () => {
    const [good] = aNativeFeed(1).groups;
    const values: readonly unknown[] = [...HOSTILE_STRINGS, ...HOSTILE_LINKS, ...WRONG_VALUES];
    const nativeFields = [
      ...Object.keys(good!),
      ...[
        'description',
        'organisation',
        'roles',
        'audiences',
        'eligibility',
        'leadership',
        'openness',
        'cost',
        'languages',
      ],
      ...[
        'facilitators',
        'links',
        'firstVisit',
        'agreement',
        'confidentialityNote',
        'status',
        'statusNote',
        'verified',
      ],
      ...['phone', 'online', 'note', 'formats', 'attendance', 'timeZone', 'meetings', '__proto__', 'constructor'],
    ];
    const guideMeeting = {
      name: 'Evening Circle',
      slug: 'evening-circle',
      day: 2,
      time: '18:30',
      timezone: 'Europe/London',
      types: ['O'],
      address: '1 High Street',
      formatted_address: '1 High Street, Newtown, UK',
      location: 'Old Library',
      conference_url: 'https://video.example/room',
      conference_url_notes: 'Ring the bell',
      notes: 'Everybody is welcome',
      url: 'https://circle.example/',
      email: 'hello@circle.example',
      phone: '+44 1632 960 000',
      group: 'Circles',
      updated: '2026-01-01 10:00:00',
    };
    const without = (record: object, field: string, value: unknown): unknown =>
      // `__proto__` as an own field, the way JSON brings it.
      JSON.parse(
        JSON.stringify({ ...record, [field]: undefined }).replace(
          /\}$/,
          `,${JSON.stringify(field)}:${JSON.stringify(value)}}`,
        ),
      );

    const feeds = {
      native: {
        value: {
          groups: nativeFields.flatMap((field) =>
            values.map((value) => without({ ...good, id: undefined }, field, value)),
          ),
        },
        count: nativeFields.length * values.length,
      },
      'meeting-guide': {
        value: Object.keys(guideMeeting).flatMap((field) => values.map((value) => without(guideMeeting, field, value))),
        count: Object.keys(guideMeeting).length * values.length,
      },
    };

    for (const [format, { value, count }] of Object.entries(feeds)) {
      it(`${format}: every record is shown or reported, and its text is only text (assertion 16)`, async () => {
        site.set('/groups.json', json(value));
        const visit = await open(`source="/groups.json" report format="${format}" time-zone="Europe/London"`);
        const report = await visit.see(/records read/, '[part=report]');
        expect(Number(/([\d,]+) records read/.exec(report)?.[1]?.replace(',', ''))).to.equal(count);
        const refused = Number(/Not shown \(([\d,]+)\)/.exec(report)?.[1] ?? 0);
        const [loaded] = (await visit.log()).events.filter(({ type }) => type === 'psw-directory-loaded');
        const { groupCount, meetingCount } = loaded!.fields as Record<string, number>;
        if (format === 'native') expect(groupCount! + refused).to.equal(count);
        else expect(meetingCount! + refused).to.be.at.least(count);
        await visit.press('button', /^Show 20 more/);
        const strange = await visit.page.evaluate(() => ({
          scripts: probe.all(':is(iframe, object, embed, img, style, link, textarea), script:not([src])').length,
          addresses: probe.all('[href], [src]').map((each) => (each.getAttribute('href') ?? each.getAttribute('src'))!),
          handlers: probe.all('*').filter((each) => each.getAttributeNames().some((name) => name.startsWith('on')))
            .length,
        }));
        expect(strange.scripts).to.equal(0);
        expect(strange.handlers).to.equal(0);
        for (const address of strange.addresses) expect(address).to.match(/^(https?:|tel:|sms:|mailto:|\/|#)/);
        await expectNothingRan(visit);
      });
    }

    it('the details of a hostile record are only text', async () => {
      const hostile = Object.fromEntries(
        nativeFields
          .filter((field) => !/^(id|name|when|timeZone|meetings|__proto__|constructor|status)$/.test(field))
          .map((field) => [field, HOSTILE_STRINGS[0]]),
      );
      const record = {
        ...hostile,
        name: 'Evening Circle <img src=x onerror="window.hacked=1">',
        when: { every: 'Tuesday', time: '18:30' },
      };
      site.set('/groups.json', json({ timeZone: 'Europe/London', groups: [record, ...aNativeFeed(3).groups] }));
      const visit = await open('source="/groups.json"');
      await visit.press('button', /^Evening Circle/);
      await visit.see(/Back to/, 'group-finder');
      expect(await visit.count('.details :is(img, script)')).to.equal(0);
      await expectNothingRan(visit);
    });
  });

  describe('attributes that make no sense', () => {
    const cases: readonly { readonly attribute: string; readonly exactly: RegExp }[] = [
      { attribute: 'heading-level="banana"', exactly: /heading-level: expected a whole number/ },
      { attribute: 'heading-level="99"', exactly: /24 groups|^$/ },
      { attribute: 'limit="-3"', exactly: /limit: expected a whole number/ },
      { attribute: 'filters="nonsense day"', exactly: /filters: "nonsense" is not one of/ },
      { attribute: 'days="someday"', exactly: /days: "someday" is not one of/ },
      { attribute: 'attendance="telepathy"', exactly: /attendance: "telepathy" is not one of/ },
      { attribute: 'format="xml"', exactly: /format: "xml" is not one of/ },
      { attribute: 'time-zone="Mars/Base"', exactly: /time-zone: "Mars\/Base" is not an IANA zone/ },
      { attribute: `lang="'&quot;&gt;&lt;img src=x onerror=window.hacked=1&gt;"`, exactly: /^/ },
      { attribute: 'dir="sideways"', exactly: /^/ },
      { attribute: `topics="&lt;script&gt;window.hacked=1&lt;/script&gt;"`, exactly: /^/ },
    ];
    for (const { attribute, exactly } of cases) {
      it(`${attribute}: the list is there, and the developer is told (assertion 17)`, async () => {
        const visit = await open(`source="/groups.json" report ${attribute}`);
        await visit.find('searchbox', /What would help/);
        await visit.see(/\d+ (group|thing)|No groups/, 'group-finder');
        const told = visit.console.filter((line) => line.startsWith('warn')).join('\n');
        expect(told).to.match(exactly);
        await visit.see(told ? exactly : /records read/, '[part=report]');
        await expectNothingRan(visit);
      });
    }
  });
});
