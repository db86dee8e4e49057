// Ways onto a page besides blocks and shortcodes: links, placeholders, frames.
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { readFrameAddress } from '../../../src/embed/frame-address.js';
import { makeFramePage, makeOEmbed, oEmbedAddress } from '../../../src/snippets/frame-page.js';
import { pluginFiles } from '../../../scripts/wordpress/plugin.mjs';
import { Visit } from '../../support/visit.js';
import type { PluginSite } from '../../support/wordpress-plugin.js';
import { FEED, LIST, routeOf, type World } from './world.js';

export function otherWays(world: () => World): void {
  describe('other ways onto a page', () => {
    let site: PluginSite;
    let browser: Browser;

    before(() => {
      ({ site, browser } = world());
    });

    it('brings placeholders and links of an author to life, where the owner lets it', async () => {
      const files = Object.keys(pluginFiles());
      const find = (name: string): string => files.find((file) => file.endsWith(`/${name}`))!;
      site.others({ [FEED]: { body: LIST } });
      await site.settings({ feeds: FEED, upgrade: '.entry-content' });
      const frame = `${site.origin}/wp-content/plugins/peer-support-widgets/${find('embed.html')}`;
      const { address } = await site.save(
        'author',
        `<div data-psw="group-finder" data-source="${await routeOf(site, FEED)}"><a href="/groups">Groups</a></div>` +
          `<p><a href="${frame}#psw=coping-tips&count=1">Tips</a></p>`,
      );
      await fetch(await routeOf(site, FEED));
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
  });
}
