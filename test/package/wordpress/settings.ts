// The page of settings: who may, what is kept, what it does.
import { expect } from 'chai';
import type { PluginSite, Role } from '../../support/wordpress-plugin.js';
import { ask, FEED, LIST, type World } from './world.js';

export function settings(world: () => World): void {
  describe('the settings', () => {
    let site: PluginSite;

    before(() => {
      ({ site } = world());
    });

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

    it('say at the field what they could not use, and keep what was there', async () => {
      await site.settings({ source: FEED, lang: 'cy' });
      const { text } = await as('administrator', PAGE);
      const typed = {
        source: 'http://plain.example/<b>',
        ...{ feeds: `${FEED} feed.example`, minutes: 'often', link: 'javascript:x', lang: 'English' },
        ...{ upgrade: 'main { }', origins: 'tiles.example', link_text: 'Groups' },
      };
      const fields = Object.entries(typed).map(([name, value]) => [`psw_settings[${name}]`, value]);
      const form = { option_page: 'peer-support-widgets', action: 'update', _wpnonce: hidden(text, 'update') };
      await as('administrator', 'wp-admin/options.php', { ...form, ...Object.fromEntries(fields) });
      expect(await saved()).to.include({ source: FEED, feeds: FEED, minutes: 15, link: '', lang: 'cy', origins: '' });
      const { text: after } = await as('administrator', `${PAGE}&settings-updated=true`);
      for (const name of ['source', 'feeds', 'minutes', 'link', 'lang', 'upgrade', 'origins']) {
        const [field = ''] = new RegExp(`<(?:input|textarea)[^>]* id="psw-${name}"[^>]*>`).exec(after) ?? [];
        expect(field).to.include(`aria-describedby="psw-${name}-fault psw-${name}-help" aria-invalid="true"`);
        expect(after).to.match(new RegExp(`<p[^>]* id="psw-${name}-fault">Not saved`));
      }
      expect(after).not.to.match(/<[^>]* id="psw-link_text"[^>]*aria-invalid/);
      expect(
        after.match(/Not saved: http:\/\/plain\.example\/&lt;b&gt;\./g),
        'at the start and at the field',
      ).to.have.length(2);
      expect((await as('administrator', PAGE)).text, 'the next time').not.to.include('Not saved');
      await site.settings({});
    });

    it('forget lists when their button is pressed, and only then', async () => {
      await site.settings({ feeds: FEED });
      site.others({ [FEED]: { body: LIST } });
      await ask(site, [FEED]);
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
}
