// The plugin in a real WordPress: what authors write becomes live, what is hostile does not, and visitors ask this site only.
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { readFrameAddress } from '../../src/embed/frame-address.js';
import { makeFramePage, makeOEmbed, oEmbedAddress } from '../../src/snippets/frame-page.js';
import { aNativeFeed } from '../support/built-site.js';
import { launch, Visit } from '../support/visit.js';
import { type PluginSite, type Role, type Saved, startWithPlugin, USER_ID } from '../support/wordpress-plugin.js';
import { pluginFiles } from '../../scripts/wordpress/plugin.mjs';

/** A public address that leads nowhere (RFC 5737), so that no name server is needed. */
const FEED = 'https://203.0.113.5/groups.json';
const OTHER = 'https://203.0.113.6/list?a=1&b=2';
const LIST = JSON.stringify(aNativeFeed());

/** The editor is big, and waits for PHP. */
const EDITOR_MS = 100_000;
/** Of the block editor: patterns, people, other kinds of posts, and a test of compression. */
const UNUSED = /admin-ajax|wp-json\/.*(?:pattern|users\?|taxonomies)|^https:/;

/** Says where the syntax of a file of PHP is wrong. */
const PARSE = `
  $faults = [];
  foreach ($input as $path => $text) {
    try { token_get_all($text, TOKEN_PARSE); } catch (ParseError $error) { $faults[] = "$path: " . $error->getMessage(); }
  }
  return $faults;`;

const phpFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(pluginFiles())
      .filter(([path]) => path.endsWith('.php'))
      .map(([path, data]) => [path, String(data)]),
  );

const shortcode = (tag: string, attributes: string, words = ''): string =>
  `[psw-${tag} ${attributes}]${words}[/psw-${tag}]`;
const block = (tag: string, attributes: object, inside = ''): string => {
  const head = `wp:psw/${tag} ${JSON.stringify(attributes)}`;
  return inside ? `<!-- ${head} -->${inside}<!-- /wp:psw/${tag} -->` : `<!-- ${head} /-->`;
};

describe('the plugin in WordPress', () => {
  let site: PluginSite;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startWithPlugin(), launch()]);
  });
  afterEach(() => {
    site.asked();
    expect(site.complaints(), 'what PHP complained about').to.equal('');
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  /** Asks the route for a list, without the way through a browser. */
  const ask = (addresses: readonly string[]): Promise<readonly (readonly [number, string])[]> =>
    site.evaluate(
      `PeerSupportWidgets\\forget_feeds();
      return array_map(function ($address) {
        $answer = rest_do_request(new WP_REST_Request('GET', '/psw/v1/feed/' . PeerSupportWidgets\\feed_id($address)));
        return [$answer->get_status(), $answer->text ?? (string) $answer->get_data()['message']];
      }, $input);`,
      addresses,
    );

  const routeOf = (address: string): Promise<string> =>
    site.evaluate(`return PeerSupportWidgets\\feed_route($input);`, address);

  it('is written in PHP that its oldest and its newest version read', async () => {
    expect(await site.evaluate(PARSE, phpFiles())).to.deep.equal([]);
    const [broken] = await site.evaluate<string[]>(PARSE, { 'broken.php': '<?php function {' });
    expect(broken).to.match(/^broken\.php: syntax error/);
  });

  describe('what an author writes, who may not use HTML', () => {
    let saved: Saved;
    const content =
      `${shortcode('group-finder', `source="${FEED}" link="/groups"`, 'All our groups')}\n\n` +
      block('next-meetings', { source: FEED, count: '2', linkText: 'The next ones', link: '/next' });

    before(async () => {
      site.others({ [FEED]: { body: LIST } });
      saved = await site.save('author', content);
    });

    it('is saved as it was written', () => {
      expect(saved.content).to.equal(content);
    });

    it('comes to life for visitors, who ask nobody but this site', async () => {
      // WordPress may have asked by itself when the post was saved.
      await site.evaluate('PeerSupportWidgets\\forget_feeds();');
      site.asked();
      // The first to come: whoever comes later does not wait for the server of the list.
      const route = await routeOf(FEED);
      expect(await (await fetch(route)).text()).to.equal(LIST);
      const visit = await Visit.open(browser, saved.address);
      await visit.see(/\d+ (groups|meetings)/, 'group-finder');
      await visit.see(/\d/, 'next-meetings');
      expect(visit.requests.filter((address) => new URL(address).origin !== site.origin)).to.deep.equal([]);
      expect(visit.requests).to.include(route);
      expect(visit.uncaught).to.deep.equal([]);
      // Some sites write `?ver=` after scripts; what a script loads later is found all the same.
      const scripts = visit.requests.filter((address) => address.includes('peer-support-widgets/assets/'));
      expect(scripts.filter((address) => /group-finder\.js\?ver=9$/.test(address))).to.have.length(1);
      expect(scripts.filter((address) => address.includes('/parts/'))).not.to.be.empty;
      expect(new Set(scripts).size).to.equal(scripts.length);
      await visit.close();
      // Both elements and everybody who comes later, with one question to the server of the list.
      expect(site.asked()).to.deep.equal([FEED]);
    });

    it('is a link before there is script', async () => {
      const visit = await Visit.open(browser, saved.address, { javaScript: false });
      const tree = await visit.page.accessibility.snapshot();
      expect(JSON.stringify(tree)).to.include('All our groups').and.to.include('The next ones');
      await visit.close();
    });

    it('loads files of ours on its own page only', async () => {
      const other = await site.save('author', 'Words about something else.');
      const text = await (await fetch(other.address)).text();
      expect(text)
        .to.include('Words about something else.')
        .and.not.to.match(/peer-support-widgets|psw/);
    });

    it('keeps an address with several parts, whatever the editor makes of its signs', async () => {
      site.others({ [OTHER]: { body: '[]' } });
      const written = [shortcode('group-finder', `source="${OTHER}"`), block('group-finder', { source: OTHER })];
      const { content: kept } = await site.save('author', written.join('\n\n'));
      expect(kept.match(/&amp;|\\u0026amp;/g), 'what WordPress made of it').to.have.length(2);
      const printed = (await site.printed(kept)).matchAll(/<group-finder source="([^"]*)"/g);
      expect([...printed].map(([, source]) => source)).to.deep.equal(Array(2).fill(await routeOf(OTHER)));
    });
  });

  it('forgives what word processors and editors do to a shortcode', async () => {
    const table: readonly (readonly [string, string])[] = [
      ['days=”monday tuesday”', ' days="monday tuesday"'],
      ['days=“monday tuesday” limit=”3”', ' days="monday tuesday" limit="3"'],
      ['days=&#8221;monday tuesday&#8221; save', ' days="monday tuesday" save'],
      ['days=«monday»', ' days="monday"'],
      ["days=‘monday tuesday’ lang='cy'", ' days="monday tuesday" lang="cy"'],
      ['days="”monday”"', ' days="monday"'],
      ['days=&nbsp;"monday"', ' days="monday"'],
      ['days="&amp;quot;monday&amp;quot;"', ' days="monday"'],
      ['time_zone="Europe/London" data-days="monday"', ' time-zone="Europe/London" days="monday"'],
      ['src="#groups"', ' source="#groups"'],
      ['save="yes"', ' save'],
      ['save=”true”', ' save'],
      ['save="false" report="no"', ''],
      ['format="" days="  "', ''],
      ['tile-attribution="Carers’ “inner” group"', ' tile-attribution="Carers’ “inner” group"'],
      ['tile-attribution="Made by “us”"', ' tile-attribution="Made by “us”"'],
      ['tile-attribution="”Made by us”"', ' tile-attribution="Made by us"'],
      ['tile-attribution=”Carers’ group”', ' tile-attribution="Carers’ group"'],
      ['source="/a,b"', ' source="/a,b"'],
      ['nonsense="1" onclick="1"', ''],
    ];
    const texts = table.map(([written]) => shortcode('group-finder', written, 'Groups'));
    const printed = (await site.printed(texts.join('\n\n'))).match(/<group-finder[^>]*>/g);
    expect(printed).to.deep.equal(table.map(([, expected]) => `<group-finder${expected}>`));
  });

  it('prints nothing hostile, whoever wrote it where', async () => {
    await site.settings({ origins: 'https://tiles.example' });
    const { host } = new URL(site.origin);
    const evil = [
      '"><script>alert(1)</script>',
      '\'"><img src=x onerror=alert(1)>',
      '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    ];
    const leading = [
      'javascript:alert(1)',
      ' JaVa&#x73;cript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
    ];
    const named = evil.map((name) => ({ name, onmouseover: 'alert(1)', style: 'color:red' }));
    const linked = leading.map((href) => ({ href, link: href, linkText: evil[0] }));
    const tiles = [
      'https://evil.example/{z}/{x}/{y}',
      '//evil.example/{z}',
      'https://tiles.example/{z}',
      'https://tiles.example@evil.example/{z}',
    ];
    const content = [
      ...[...named, ...linked].map((values) => block('meeting-card', values)),
      ...[...named, ...linked].map((values) =>
        shortcode(
          'meeting-card',
          Object.entries(values)
            .map(([name, value]) => `${name}='${String(value).replaceAll("'", '')}'`)
            .join(' '),
          evil[1],
        ),
      ),
      ...tiles.map((address) => shortcode('group-map', `tile-url="${address}"`)),
      ...['https://evil.example/', 'https://tiles.example/in'].map((address) =>
        shortcode('listing-feedback', `post-url="${address}"`),
      ),
      // What PHP and browsers take for different addresses, and what is an address only after another reading.
      ...[
        `https://evil.example\\@${host}/c`,
        `https://${host}@evil.example/c`,
        `/\\evil.example/c`,
        'https&amp;amp;amp;amp;#58;//evil.example/c',
        '/&amp;amp;amp;amp;#9;/evil.example/c',
      ].flatMap((address) => [
        block('listing-feedback', { postUrl: address }),
        block('group-map', { tileUrl: address }),
        shortcode('listing-feedback', `post-url="${address.replaceAll('\\', '\\\\')}"`),
      ]),
    ].join('\n');
    const html = await site.printed(content);
    const visit = await Visit.open(browser, `${site.origin}/wp-json/`);
    const found = await visit.page.evaluate((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      return [...page.body.querySelectorAll('*')].map((each) => ({
        tag: each.localName,
        attributes: [...each.attributes].map(({ name, value }) => [name, value] as const),
      }));
    }, html);
    await visit.close();
    const names = new Set(found.map(({ tag }) => tag));
    expect([...names].filter((tag) => ['script', 'img', 'iframe', 'style'].includes(tag))).to.deep.equal([]);
    const attributes = found.flatMap((each) => each.attributes);
    expect(attributes.filter(([name]) => /^on|^style$/.test(name))).to.deep.equal([]);
    const schemes = attributes.filter(([name]) => /href|url/.test(name)).map(([, value]) => value);
    const elsewhere = schemes.filter((value) => ![host, 'tiles.example'].includes(new URL(value, site.origin).host));
    expect(elsewhere).to.deep.equal([]);
    expect(schemes).to.include.members(['https://tiles.example/{z}', 'https://tiles.example/in']);
    expect(attributes.filter(([name]) => name === 'name').length, 'cards that kept their name').to.be.greaterThan(3);
    await site.settings({});
  });

  it('says what it left out to those who can put it right, and to nobody else', async () => {
    const { id } = await site.save(
      'author',
      shortcode('group-finder', 'colour="red" tile-url="https://tiles.example/{z}"'),
    );
    const seen = await site.evaluate<Record<Role | 'visitor', string>>(
      `${USER_ID} $GLOBALS['post'] = get_post($input); setup_postdata($GLOBALS['post']);
      foreach (['administrator', 'author', 'contributor', 'visitor'] as $role) {
        wp_set_current_user($role === 'visitor' ? 0 : $user_with($role));
        $seen[$role] = wp_strip_all_tags(apply_filters('the_content', $GLOBALS['post']->post_content));
      }
      return $seen;`,
      id,
    );
    for (const role of ['administrator', 'author'] as const)
      expect(seen[role]).to.match(/&quot;colour&quot; is not a setting.*https:\/\/tiles\.example/s);
    for (const role of ['contributor', 'visitor'] as const) expect(seen[role].trim()).to.equal('');
  });

  it('gives the list of the settings to what names none, but not inside an element that has one', async () => {
    await site.settings({ source: FEED, lang: 'cy', link: '/groups', link_text: 'Ein grwpiau', theme: 'dark' });
    const route = await routeOf(FEED);
    const inner = [
      shortcode('peer-support', `source="#own"`, shortcode('group-finder', '')),
      block('peer-support', { source: '#own' }, block('group-finder', {})),
    ];
    const alone = await site.printed(
      [
        ...inner,
        shortcode('group-finder', ''),
        shortcode('meeting-card', 'name="By hand"', 'See it'),
        shortcode('coping-tips', ''),
        '[psw-quick-exit]',
      ].join('\n\n'),
    );
    const providers = alone.match(/<peer-support source="#own" lang="cy" theme="dark">[^]*?<\/peer-support>/g)!;
    expect(providers).to.have.length(2);
    for (const each of providers)
      expect(each).to.include('<group-finder><a href="/groups">Ein grwpiau</a></group-finder>');
    expect(alone).to.include(`<group-finder source="${route}" lang="cy">`);
    expect(alone).to.include('<meeting-card name="By hand" lang="cy"><a href="/groups">See it</a>');
    expect(alone).to.include('<coping-tips lang="cy">');
    // Where people go who have to leave is no page of ours.
    expect(alone).to.include(
      '<quick-exit lang="cy"><a href="https://www.bbc.co.uk/weather" rel="noopener noreferrer" referrerpolicy="no-referrer">Leave this page</a>',
    );
    await site.settings({});
  });

  it('leaves the numbers to call as they were written', async () => {
    const numbers = '<ul class="wp-block-list"><li><a href="tel:999">999</a></li></ul>';
    const printed = await site.printed(
      block('crisis-help', { country: 'GB' }, `<!-- wp:list -->${numbers}<!-- /wp:list -->`),
    );
    expect(printed).to.match(
      /<crisis-help country="GB">\s*<ul class="wp-block-list"><li><a href="tel:999">999<\/a><\/li><\/ul>\s*<\/crisis-help>/,
    );
  });

  describe('lists', () => {
    it('are fetched for visitors only when somebody published them, and as long as they are', async () => {
      site.others({ [FEED]: { body: LIST } });
      const statuses = await site.evaluate(
        `list($feed, $shortcode, $block) = $input;
        $status = function () use ($feed) {
          PeerSupportWidgets\\forget_feeds();
          $id = PeerSupportWidgets\\feed_id($feed);
          return rest_do_request(new WP_REST_Request('GET', "/psw/v1/feed/$id"))->get_status();
        };
        $post = fn($more) => wp_insert_post($more + ['post_title' => 'x', 'post_content' => $shortcode, 'post_status' => 'publish', 'post_author' => 1]);
        $reader = wp_insert_user(['user_login' => 'some-reader', 'user_pass' => wp_generate_password(), 'role' => 'subscriber']);
        foreach (get_posts(['numberposts' => -1]) as $old) wp_delete_post($old->ID, true);
        $seen['nowhere'] = $status();
        $id = $post(['post_status' => 'draft']);
        $seen['a draft'] = $status();
        $post(['post_password' => 'secret']);
        $seen['behind a password'] = $status();
        $post(['post_status' => 'private']);
        $seen['for editors only'] = $status();
        $post(['post_author' => $reader]);
        $seen['by a reader, such as a topic in a forum'] = $status();
        wp_publish_post($id);
        $seen['published'] = $status();
        wp_update_post(['ID' => $id, 'post_content' => 'Nothing here.']);
        $seen['written out again'] = $status();
        wp_insert_comment(['comment_post_ID' => $id, 'comment_content' => $shortcode, 'comment_approved' => 1]);
        $seen['in a comment'] = $status();
        $pattern = $post(['post_type' => 'wp_block', 'post_content' => $block]);
        $seen['in a pattern'] = $status();
        wp_trash_post($pattern);
        $seen['in the bin'] = $status();
        update_option('widget_block', [2 => ['content' => $block]]);
        $seen['in a widget'] = $status();
        delete_option('widget_block');
        update_option('psw_settings', ['feeds' => $feed]);
        $seen['in the settings'] = $status();
        update_option('psw_settings', ['feeds' => $feed, 'minutes' => 0]);
        $seen['when the site keeps nothing'] = $status();
        delete_option('psw_settings');
        return $seen;`,
        [FEED, shortcode('group-finder', `source="${FEED}"`), block('group-finder', { source: FEED })],
      );
      expect(statuses).to.deep.equal({
        ...{ nowhere: 404, 'a draft': 404, 'behind a password': 404, 'for editors only': 404, published: 200 },
        ...{ 'by a reader, such as a topic in a forum': 404 },
        ...{ 'written out again': 404, 'in a comment': 404, 'in a pattern': 200, 'in the bin': 404 },
        ...{ 'in a widget': 200, 'in the settings': 200, 'when the site keeps nothing': 404 },
      });
    });

    it('are asked for at public servers only, and at no other place that an answer leads to', async () => {
      const inner = [
        ...[
          'https://10.0.0.1/a',
          'https://127.0.0.1/a',
          'https://169.254.169.254/latest/meta-data',
          'https://192.168.1.1/a',
        ],
        ...[
          'https://172.16.0.1/a',
          'https://100.64.0.1/a',
          'https://0.0.0.0/a',
          'https://[::1]/a',
          'https://localhost/a',
        ],
        ...['https://2130706433/a', 'https://0x7f.1/a', 'https://user:word@203.0.113.5/a', 'https://203.0.113.5:22/a'],
        // Every name leads inside here: PHP has no name server.
        'https://inner.example/a',
      ];
      const away = inner.map((_, at) => `https://203.0.113.9/${at}`);
      const further = [
        'http://203.0.113.5/a',
        'https://203.0.113.9/round',
        `${site.origin}/wp-json/`,
        'ftp://203.0.113.5/a',
      ];
      const moved = further.map((_, at) => `https://203.0.113.8/${at}`);
      const answers = [...inner, ...further].map((address) => [address, { body: LIST }] as const);
      const moves = [...away, ...moved].map(
        (address, at) => [address, { status: 302, location: [...inner, ...further][at]! }] as const,
      );
      site.others({
        ...Object.fromEntries([...answers, ...moves]),
        'https://203.0.113.9/round': { status: 301, location: 'https://203.0.113.9/round' },
      });
      await site.settings({ feeds: [...inner, ...away, ...moved].join('\n') });
      site.asked();
      const statuses = (await ask([...inner, ...away, ...moved])).map(([status]) => status);
      expect(new Set(statuses)).to.deep.equal(new Set([502]));
      expect(new Set(site.asked())).to.deep.equal(new Set([...away, ...moved, 'https://203.0.113.9/round']));
    });

    it('are lists: what is no JSON, or too big, is not passed on', async () => {
      const table = {
        'https://203.0.113.5/page': [{ type: 'text/html', body: LIST }, 502],
        'https://203.0.113.5/no-type': [{ type: '', body: LIST }, 502],
        'https://203.0.113.5/broken': [{ body: `${LIST.slice(0, -1)}` }, 502],
        'https://203.0.113.5/words': [{ type: 'text/plain', body: 'Hello' }, 502],
        'https://203.0.113.5/script': [{ type: 'application/json', body: '<script>alert(1)</script>' }, 502],
        'https://203.0.113.5/gone': [{ status: 404, body: LIST }, 502],
        'https://203.0.113.5/big': [{ bytes: 8_000_001 }, 502],
        'https://203.0.113.5/text': [{ type: 'text/plain; charset=utf-8', body: `\ufeff${LIST}` }, 200],
        'https://203.0.113.5/feed': [{ type: 'application/feed+json', body: LIST }, 200],
        'https://203.0.113.5/new': [{ status: 301, location: '/text' }, 200],
      } as const;
      site.others(Object.fromEntries(Object.entries(table).map(([address, [answer]]) => [address, answer])));
      await site.settings({ feeds: Object.keys(table).join('\n') });
      const answers = await ask(Object.keys(table));
      expect(answers.map(([status]) => status)).to.deep.equal(Object.values(table).map(([, status]) => status));
      for (const [status, text] of answers) if (status === 200) expect(text).to.equal(LIST);
    });

    it('are kept for the minutes that are set, and longer while their server is in trouble', async () => {
      await site.settings({ feeds: FEED, minutes: 5 });
      const age = (seconds: number): Promise<void> =>
        site.evaluate(
          `$name = PeerSupportWidgets\\kept_name($input[0]); $kept = get_transient($name); $kept['at'] -= $input[1];
          set_transient($name, $kept, DAY_IN_SECONDS); delete_transient(PeerSupportWidgets\\rest_name($input[0]));`,
          [FEED, seconds],
        );
      const route = await routeOf(FEED);
      const get = (headers = {}): Promise<Response> => fetch(route, { headers });
      site.others({ [FEED]: { body: LIST } });
      await site.evaluate('PeerSupportWidgets\\forget_feeds();');
      site.asked();
      const first = await get({ cookie: 'mine=1' });
      expect(await first.text()).to.equal(LIST);
      expect(first.headers.get('content-type')).to.equal('application/json; charset=utf-8');
      expect(first.headers.get('x-content-type-options')).to.equal('nosniff');
      expect(first.headers.get('cache-control')).to.match(/^public, max-age=(?:300|2\d\d)$/);
      expect(first.headers.get('set-cookie')).to.equal(null);
      const again = await get({ 'if-none-match': first.headers.get('etag')! });
      expect([again.status, await again.text()]).to.deep.equal([304, '']);
      await age(200);
      await get();
      expect(site.asked(), 'a young list').to.deep.equal([FEED]);
      await age(200);
      site.others({ [FEED]: { status: 500 } });
      expect(await (await get()).text(), 'an old one, when there is no other').to.equal(LIST);
      await get();
      expect(site.asked(), 'a server in trouble is asked once a minute').to.deep.equal([FEED]);
      site.others({ [FEED]: { body: '[]' } });
      await age(0);
      expect(await (await get()).text(), 'the new one').to.equal('[]');
      await site.settings({});
    });

    it('are known by nothing that a visitor sends', async () => {
      site.others({ [FEED]: { body: LIST } });
      const paths = [`feed/?url=${FEED}`, `feed/${FEED}`, `feed/${'0'.repeat(32)}?source=${FEED}`];
      const statuses = await Promise.all(
        paths.map(async (path) => (await fetch(`${site.origin}/wp-json/psw/v1/${path}`)).status),
      );
      expect(statuses).to.deep.equal(paths.map(() => 404));
      expect(site.asked()).to.deep.equal([]);
    });
  });

  describe('the settings', () => {
    const PAGE = 'wp-admin/options-general.php?page=peer-support-widgets';
    async function as(role: Role, path: string, body?: Readonly<Record<string, string>>) {
      const cookie = (await site.cookies(role)).map(({ name, value }) => `${name}=${value}`).join('; ');
      const form = body && { method: 'POST', body: new URLSearchParams(body) };
      const response = await fetch(`${site.origin}/${path}`, { headers: { cookie }, redirect: 'manual', ...form });
      return { status: response.status, text: await response.text() };
    }
    const saved = (): Promise<Record<string, unknown> | false> => site.evaluate(`return get_option('psw_settings');`);
    const hidden = (text: string, action: string): string =>
      new RegExp(`value=['"]${action}['"][^]*?name="_wpnonce" value="(\\w+)"`).exec(text)![1]!;

    it('are for those who may manage the site', async () => {
      expect((await as('administrator', PAGE)).text).to.include('Address of your list');
      expect((await as('editor', PAGE)).status).to.equal(403);
    });

    it('are saved from their own form only', async () => {
      await site.settings({});
      const { text } = await as('administrator', PAGE);
      const form = { option_page: 'peer-support-widgets', action: 'update', 'psw_settings[minutes]': '7' };
      expect((await as('administrator', 'wp-admin/options.php', form)).status).to.equal(403);
      expect(
        (await as('editor', 'wp-admin/options.php', { ...form, _wpnonce: hidden(text, 'update') })).status,
      ).to.equal(403);
      expect((await saved()) || {}).to.include({ minutes: 15 });
      await as('administrator', 'wp-admin/options.php', { ...form, _wpnonce: hidden(text, 'update') });
      expect(await saved()).to.include({ minutes: 7 });
    });

    it('forget lists when their button is pressed, and only then', async () => {
      await site.settings({ feeds: FEED });
      site.others({ [FEED]: { body: LIST } });
      await ask([FEED]);
      const isKept = (): Promise<boolean> =>
        site.evaluate(`return (bool) get_transient(PeerSupportWidgets\\kept_name($input));`, FEED);
      const { text } = await as('administrator', PAGE);
      expect(text).to.match(/203\.0\.113\.5\/groups\.json.*Fetched \d+ seconds? ago/s);
      const form = { action: 'psw_forget' };
      await as('administrator', 'wp-admin/admin-post.php', form);
      await as('editor', 'wp-admin/admin-post.php', { ...form, _wpnonce: hidden(text, 'psw_forget') });
      expect(await isKept()).to.be.true;
      await as('administrator', 'wp-admin/admin-post.php', { ...form, _wpnonce: hidden(text, 'psw_forget') });
      expect(await isKept()).to.be.false;
    });

    it('keep what makes sense of what is typed', async () => {
      const typed = {
        source: ` ${FEED} http://plain.example javascript:x `,
        link: 'javascript:x',
        link_text: '“All <b>groups</b>”',
        lang: 'British English',
        theme: 'pink',
        minutes: '99999',
        upgrade: 'main > p"><script>',
        origins: 'https://Tiles.example/path evil',
      };
      expect(await site.evaluate(`return PeerSupportWidgets\\clean_settings($input);`, typed)).to.deep.equal({
        ...{ source: FEED, feeds: '', minutes: 1440, link: '', link_text: 'All groups', lang: '', theme: 'auto' },
        ...{ upgrade: 'main > p>', origins: 'https://tiles.example' },
      });
    });

    it('let links come to life where they say, and load a script for it where there are any', async () => {
      const placeholder =
        '<div data-psw="group-finder" data-source="https://203.0.113.5/a"><a href="/groups">Groups</a></div>';
      const { address } = await site.save('author', placeholder);
      const scriptOf = async (): Promise<string | undefined> =>
        /<script[^>]*loader\.js[^>]*>/.exec(await (await fetch(address)).text())?.[0];
      expect(await scriptOf()).to.equal(undefined);
      await site.settings({ upgrade: '.entry-content', origins: 'https://203.0.113.5' });
      expect(await scriptOf()).to.match(
        /type="module".*data-psw-upgrade="\.entry-content" data-psw-origins="https:\/\/203\.0\.113\.5"/,
      );
      const other = await site.save('author', 'Words.');
      expect(await (await fetch(other.address)).text()).not.to.include('loader.js');
      await site.settings({});
    });
  });

  it('brings placeholders and links of an author to life, where the owner lets it', async () => {
    const files = Object.keys(pluginFiles());
    const find = (name: string): string => files.find((file) => file.endsWith(`/${name}`))!;
    site.others({ [FEED]: { body: LIST } });
    await site.settings({ feeds: FEED, upgrade: '.entry-content' });
    const frame = `${site.origin}/wp-content/plugins/peer-support-widgets/${find('embed.html')}`;
    const { address } = await site.save(
      'author',
      `<div data-psw="group-finder" data-source="${await routeOf(FEED)}"><a href="/groups">Groups</a></div>` +
        `<p><a href="${frame}#psw=coping-tips&count=1">Tips</a></p>`,
    );
    await fetch(await routeOf(FEED));
    const visit = await Visit.open(browser, address);
    await visit.see(/\d+ (groups|meetings)/, 'group-finder');
    await visit.see(/never|advice|helped/i, 'coping-tips');
    expect(visit.requests.filter((request) => new URL(request).origin !== site.origin)).to.deep.equal([]);
    await visit.close();
    await site.settings({});
  });

  it('shows a page for frames when an author pastes its address, in the frame that WordPress makes', async () => {
    const url = 'https://203.0.113.7/psw/find.html';
    const page = {
      ...{ tag: 'group-finder', attributes: { source: '/groups.json' }, files: './', url, title: 'Find a group' },
      link: { href: 'https://203.0.113.7/groups', text: 'All our groups' },
    };
    site.others({
      [url]: { type: 'text/html', body: makeFramePage(page) },
      [oEmbedAddress(url)]: { body: makeOEmbed(page) },
    });
    const { address } = await site.save('author', `Come and see.\n\n${url}\n\nYou are welcome.`);
    const html = await (await fetch(address)).text();
    const [frame = ''] = /<iframe[^>]*203\.0\.113\.7[^>]*>/.exec(html) ?? [];
    const secret = /#\?secret=(\w+)/.exec(frame)?.[1];
    expect(frame).to.include('sandbox="allow-scripts"').and.include('title="Find a group"');
    expect(readFrameAddress(`${url}#?secret=${secret}`).secret).to.equal(secret);
    // Until the frame has told its height, and where it never does.
    expect(html).to.match(
      /<blockquote[^>]*>(?:<p>)?<a href="https:\/\/203\.0\.113\.7\/psw\/find\.html">All our groups<\/a>/,
    );
  });

  it('speaks the language of the site, from either form of its translations', async () => {
    const words = await site.evaluate<readonly string[]>(
      `return array_map(function ($form) {
        add_filter('translation_file_format', fn() => $form);
        unload_textdomain('peer-support-widgets');
        load_textdomain('peer-support-widgets', WP_PLUGIN_DIR . '/peer-support-widgets/languages/peer-support-widgets-cy.mo', 'cy');
        return __('Leave this page', 'peer-support-widgets') . ', ' . _x('My groups', 'block title', 'peer-support-widgets');
      }, ['php', 'mo']);`,
    );
    expect(words).to.deep.equal(['Gadael y dudalen hon, Fy ngrwpiau', 'Gadael y dudalen hon, Fy ngrwpiau']);
  });

  it('has a form for every element in the editor, and what is filled in there is published', async () => {
    const context = await browser.createBrowserContext();
    const cookies = await site.cookies('author');
    await context.setCookie(...cookies.map((each) => ({ ...each, domain: '127.0.0.1', path: '/' })));
    const page = await context.newPage();
    page.setDefaultTimeout(EDITOR_MS);
    await page.setViewport({ width: 1280, height: 900 });
    // What the editor would like to know besides takes PHP its time.
    await page.setRequestInterception(true);
    page.on('request', (request) => void (UNUSED.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${site.origin}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      `window.wp?.blocks?.getBlockType('psw/group-finder') && wp.data.select('core/editor').getCurrentPostId()`,
    );
    const faulty = await page.evaluate(`(() => {
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      const all = Object.keys(peerSupportWidgets.elements).map((tag) => wp.blocks.createBlock('psw/' + tag, {}));
      wp.data.dispatch('core/block-editor').insertBlocks(all);
      wp.data.dispatch('core/block-editor').selectBlock(all.find(({ name }) => name === 'psw/group-finder').clientId);
      return all.filter(({ isValid }) => !isValid).map(({ name }) => name);
    })()`);
    expect(faulty).to.deep.equal([]);
    const label = await page.waitForSelector('xpath///label[.="Source"]');
    await label!.click();
    await page.keyboard.type(FEED);
    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Made in the editor', status: 'publish' })`);
    await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    const content = await site.evaluate<string>(
      `return get_posts(['title' => 'Made in the editor'])[0]->post_content;`,
    );
    expect(content).to.include(`<!-- wp:psw/group-finder {"source":"${FEED}"} /-->`);
    expect(content.match(/<!-- wp:psw\//g)!.length).to.be.greaterThan(16);
    await context.close();
  });

  // A part of its own, because that comes last: afterwards there is no plugin.
  describe('in the end', () => {
    it('leaves nothing behind when it is deleted', async () => {
      site.others({ [FEED]: { body: LIST } });
      await site.settings({ source: OTHER });
      await site.save('author', shortcode('group-finder', `source="${FEED}"`));
      await ask([FEED, OTHER]);
      const left = `global $wpdb; return [
      ...$wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%psw%' AND option_name NOT LIKE '%user_roles'"),
      ...$wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%psw%'")];`;
      expect((await site.evaluate<string[]>(left)).length).to.be.greaterThan(4);
      const done = await site.evaluate(
        `require_once ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user(1);
      deactivate_plugins('peer-support-widgets/peer-support-widgets.php');
      return delete_plugins(['peer-support-widgets/peer-support-widgets.php']);`,
      );
      expect(done).to.be.true;
      expect(await site.evaluate(left)).to.deep.equal([]);
      const { address } = await site.save('author', shortcode('group-finder', '', 'All our groups'));
      expect(await (await fetch(address)).text(), 'the words stay').to.include('All our groups');
    });
  });
});

describe('the plugin in the oldest WordPress on the oldest PHP that it takes', () => {
  let site: PluginSite;

  before(async () => {
    site = await startWithPlugin({ php: '7.4', release: '6.5' });
  });
  after(() => site.stop());

  it('prints elements and hands lists on, without a complaint', async () => {
    expect(await site.evaluate(`return [PHP_VERSION, get_bloginfo('version')];`)).to.satisfy(
      ([php, release]: readonly string[]) => php!.startsWith('7.4.') && release!.startsWith('6.5.'),
    );
    expect(await site.evaluate(PARSE, phpFiles())).to.deep.equal([]);
    site.others({ [FEED]: { body: LIST } });
    const written = shortcode('group-finder', `source=”${FEED}”`, 'Groups') + block('coping-tips', { count: '2' });
    const page = await (await fetch((await site.save('author', written)).address)).text();
    const route = /<group-finder source="([^"]+)">Groups</.exec(page)?.[1];
    expect(await (await fetch(route!)).text()).to.equal(LIST);
    for (const tag of ['group-finder', 'coping-tips']) {
      expect(page).to.match(new RegExp(`<script type="module" src="[^"]*/assets/[\\d.]+/${tag}\\.js\\?ver=9"`));
    }
    expect(site.complaints()).to.equal('');
  });
});
