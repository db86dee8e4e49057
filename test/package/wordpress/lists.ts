// The lists that the site fetches for its visitors: which, from where, how often, and what it hands on.
import { expect } from 'chai';
import type { PluginSite } from '../../support/wordpress-plugin.js';
import { ask, block, FEED, LIST, routeOf, shortcode, type World } from './world.js';

export function lists(world: () => World): void {
  describe('lists', () => {
    let site: PluginSite;

    before(() => {
      ({ site } = world());
    });

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
      const statuses = (await ask(site, [...inner, ...away, ...moved])).map(([status]) => status);
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
      const answers = await ask(site, Object.keys(table));
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
      const route = await routeOf(site, FEED);
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

    describe('that several visitors want at the same moment, for the first time', () => {
      const STATUS = `
        $id = PeerSupportWidgets\\feed_id($input[0]);
        $answer = fn() => rest_do_request(new WP_REST_Request('GET', "/psw/v1/feed/$id"));
        PeerSupportWidgets\\forget_feeds();`;

      before(() => site.settings({ feeds: FEED }));
      after(() => site.settings({}));

      it('are fetched once; who waited in vain is told to come again', async () => {
        site.others({ [FEED]: { body: LIST } });
        site.asked();
        // The second request comes while the first one waits for the server of the list.
        const [first, second, headers] = await site.evaluate<[number, number, Record<string, string>]>(
          `${STATUS}
          add_filter('pre_http_request', function ($no) use ($answer, &$second) {
            if (!$second) { $second = true; $second = $answer(); }
            return $no;
          }, 1);
          $first = $answer();
          return [$first->get_status(), $second->get_status(), $second->get_headers()];`,
          [FEED],
        );
        expect([first, second]).to.deep.equal([200, 503]);
        expect(site.asked()).to.deep.equal([FEED]);
        expect(headers).to.include({ 'Retry-After': '2', 'Cache-Control': 'no-store' });
      });

      for (const cache of ['the database', 'an object cache']) {
        it(`are fetched by one of them, with ${cache}, though both saw that nobody did`, async () => {
          const claims = await site.evaluate(
            `wp_using_ext_object_cache($input[1] === 'an object cache'); ${STATUS}
            $claim = function () use ($input) {
              // What another process knows: nothing of this one.
              if (!wp_using_ext_object_cache()) wp_cache_flush();
              return PeerSupportWidgets\\claim($input[0]);
            };
            $claims = [$claim(), $claim()];
            PeerSupportWidgets\\forget_feeds();
            return [...$claims, $claim()];`,
            [FEED, cache],
          );
          expect(claims).to.deep.equal([true, false, true]);
        });
      }

      it('are handed on to those who waited', async () => {
        const body = await site.evaluate(
          `${STATUS} global $wpdb;
          $name = PeerSupportWidgets\\kept_name($input[0]);
          set_transient(PeerSupportWidgets\\rest_name($input[0]), ['fetching'], 60);
          // At the second look another process has put the list into the database.
          add_filter("pre_transient_$name", function ($no) use ($name, $wpdb, $input) {
            static $looks = 0;
            if (++$looks === 2) {
              $kept = serialize(['body' => base64_encode(gzencode($input[1])), 'at' => time()]);
              $wpdb->insert($wpdb->options, ['option_name' => "_transient_$name", 'option_value' => $kept, 'autoload' => 'no']);
            }
            return $no;
          });
          return $answer()->text;`,
          [FEED, LIST],
        );
        expect(body).to.equal(LIST);
        expect(site.asked()).to.deep.equal([]);
      });
    });

    it('are asked for at the very host that was looked at, also where its name is not ASCII', async () => {
      const plain = 'https://xn--bcher-kva.example/list?a=%C3%BC';
      site.others({ [plain]: { body: '[]' } });
      const [pins, failure] = await site.evaluate<[string[][], string | null]>(
        `// In place of a name server, and of a handle whose settings nobody can read.
        eval('namespace PeerSupportWidgets;
          function gethostbynamel($host) { return $host === "xn--bcher-kva.example" ? ["203.0.113.5"] : false; }
          function dns_get_record() { return []; }
          function curl_setopt($handle, $option, $value) { if ($option === CURLOPT_RESOLVE) $GLOBALS["pins"][] = $value; }');
        add_filter('http_request_host_is_external', '__return_true');
        $answers = array_map('PeerSupportWidgets\\ask', $input);
        $faults = array_filter($answers, 'is_wp_error');
        return [$GLOBALS['pins'] ?? [], $faults ? reset($faults)->get_error_message() : null];`,
        ['https://BÜCHER.example./list?a=%C3%BC', 'https://bücher.example/list?a=%C3%BC', plain],
      );
      expect(failure).to.equal(null);
      expect(pins).to.deep.equal(Array(3).fill(['xn--bcher-kva.example:443:203.0.113.5']));
      expect(site.asked()).to.deep.equal(Array(3).fill(plain));
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
}
