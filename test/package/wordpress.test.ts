// The plugin in a real WordPress: what authors write becomes live, what is hostile does not, and visitors ask this site only.
// Starting it takes longest, so one of them serves all parts, which stand in wordpress/.
import { expect } from 'chai';
import { pluginFiles } from '../../scripts/wordpress/plugin.mjs';
import { launch } from '../support/visit.js';
import { type PluginSite, startWithPlugin } from '../support/wordpress-plugin.js';
import { editor } from './wordpress/editor.js';
import { lists } from './wordpress/lists.js';
import { otherWays } from './wordpress/other-ways.js';
import { settings } from './wordpress/settings.js';
import { ask, block, FEED, LIST, OTHER, shortcode, type World } from './wordpress/world.js';
import { writing } from './wordpress/writing.js';

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

describe('the plugin in WordPress', () => {
  let site: PluginSite;
  let browser: World['browser'];
  const world = (): World => ({ site, browser });

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

  it('is written in PHP that its oldest and its newest version read', async () => {
    expect(await site.evaluate(PARSE, phpFiles())).to.deep.equal([]);
    const [broken] = await site.evaluate<string[]>(PARSE, { 'broken.php': '<?php function {' });
    expect(broken).to.match(/^broken\.php: syntax error/);
  });

  writing(world);
  lists(world);
  settings(world);
  otherWays(world);

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

  editor(world);

  // A part of its own, because that comes last: afterwards there is no plugin.
  describe('in the end', () => {
    it('leaves no list in an object cache, where nobody can look for names', async () => {
      site.others({ [FEED]: { body: LIST }, [OTHER]: { body: '[]' } });
      await site.settings({ source: OTHER });
      await site.save('author', shortcode('group-finder', `source="${FEED}"`));
      const left = await site.evaluate<[number, number]>(
        `wp_using_ext_object_cache(true);
        $kept = fn() => count(array_filter(array_map(fn($address) => get_transient(PeerSupportWidgets\\kept_name($address)), $input)));
        foreach ($input as $address) PeerSupportWidgets\\feed($address);
        $before = $kept();
        define('WP_UNINSTALL_PLUGIN', 'peer-support-widgets/peer-support-widgets.php');
        require WP_PLUGIN_DIR . '/peer-support-widgets/uninstall.php';
        return [$before, $kept()];`,
        [FEED, OTHER],
      );
      expect(left).to.deep.equal([2, 0]);
    });

    it('leaves nothing behind when it is deleted', async () => {
      site.others({ [FEED]: { body: LIST } });
      await site.settings({ source: OTHER });
      await site.save('author', shortcode('group-finder', `source="${FEED}"`));
      await ask(site, [FEED, OTHER]);
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
