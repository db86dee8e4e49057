// What people write: blocks, shortcodes, what editors do to them, and what is hostile in them.
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import type { PluginSite, Role, Saved } from '../../support/wordpress-plugin.js';
import { USER_ID } from '../../support/wordpress-site.js';
import { Visit } from '../../support/visit.js';
import { block, FEED, LIST, OTHER, routeOf, shortcode, type World } from './world.js';

export function writing(world: () => World): void {
  describe('what people write', () => {
    let site: PluginSite;
    let browser: Browser;

    before(() => {
      ({ site, browser } = world());
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
        const route = await routeOf(site, FEED);
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
        expect([...printed].map(([, source]) => source)).to.deep.equal(Array(2).fill(await routeOf(site, OTHER)));
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
      const route = await routeOf(site, FEED);
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
  });
}
