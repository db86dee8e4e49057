// The form of the blocks in the editor.
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import type { PluginSite } from '../../support/wordpress-plugin.js';
import { FEED, type World } from './world.js';

/** The editor is big, and waits for PHP. */
const EDITOR_MS = 100_000;
/** Of the block editor: patterns, people, other kinds of posts, and a test of compression. */
const UNUSED = /admin-ajax|wp-json\/.*(?:pattern|users\?|taxonomies)|^https:/;

interface Field {
  readonly label?: string;
  readonly invalid: string | null;
  readonly help: string;
}

export function editor(world: () => World): void {
  describe('the editor', () => {
    let site: PluginSite;
    let browser: Browser;

    before(() => {
      ({ site, browser } = world());
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
      const label = await page.waitForSelector('xpath///label[.="Address of your list"]');
      await label!.click();
      await page.keyboard.type(FEED);
      for (const panel of ['What it shows', 'Pictures of the map']) {
        await (await page.waitForSelector(`xpath///button[.="${panel}"]`))!.press('Enter');
      }
      await (await page.waitForSelector('xpath///label[.="Address of the map’s pictures"]'))!.click();
      await page.keyboard.type('https://tiles.example/');
      // The form looks at an address a moment after the last key.
      await page.waitForSelector('.block-editor-block-inspector input[aria-invalid="true"]');
      const stated = (await page.evaluate(`[...document.querySelectorAll('.block-editor-block-inspector input')].map(
        (field) => ({
          label: field.labels[0]?.textContent,
          invalid: field.getAttribute('aria-invalid'),
          help: (field.getAttribute('aria-describedby') ?? '').split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '').join(''),
        }))`)) as readonly Field[];
      const field = (name: string): Field => stated.find((each) => each.label === name)!;
      const pictures = field('Address of the map’s pictures');
      expect(pictures.invalid).to.equal('true');
      expect(pictures.help).to.match(/^This will be left out: the site is not among/);
      expect(field('Address of your list').invalid).to.equal(null);
      expect(field('Only these topics').help, 'where there are names to choose from').to.match(/^Shows only these/);
      await page.keyboard.press('Tab');
      await page.evaluate(
        `wp.data.dispatch('core/editor').editPost({ title: 'Made in the editor', status: 'publish' })`,
      );
      await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
      const content = await site.evaluate<string>(
        `return get_posts(['title' => 'Made in the editor'])[0]->post_content;`,
      );
      expect(content).to.include(
        `<!-- wp:psw/group-finder {"source":"${FEED}","tile-url":"https://tiles.example/"} /-->`,
      );
      expect(content.match(/<!-- wp:psw\//g)!.length).to.be.greaterThan(16);
      await context.close();
    });
  });
}
