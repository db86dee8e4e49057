/** What the parts of the test of the plugin share: one WordPress, one browser, and the addresses of lists. */
import type { Browser } from 'puppeteer-core';
import { aNativeFeed } from '../../support/built-site.js';
import type { PluginSite } from '../../support/wordpress-plugin.js';

export interface World {
  readonly site: PluginSite;
  readonly browser: Browser;
}

/** A public address that leads nowhere (RFC 5737), so that no name server is needed. */
export const FEED = 'https://203.0.113.5/groups.json';
export const OTHER = 'https://203.0.113.6/list?a=1&b=2';
export const LIST = JSON.stringify(aNativeFeed());

export const shortcode = (tag: string, attributes: string, words = ''): string =>
  `[psw-${tag} ${attributes}]${words}[/psw-${tag}]`;
export const block = (tag: string, attributes: object, inside = ''): string => {
  const head = `wp:psw/${tag} ${JSON.stringify(attributes)}`;
  return inside ? `<!-- ${head} -->${inside}<!-- /wp:psw/${tag} -->` : `<!-- ${head} /-->`;
};

/** Asks the route for a list anew, without the way through a browser. */
export const ask = (site: PluginSite, addresses: readonly string[]): Promise<readonly (readonly [number, string])[]> =>
  site.evaluate(
    `PeerSupportWidgets\\forget_feeds();
    return array_map(function ($address) {
      $answer = rest_do_request(new WP_REST_Request('GET', '/psw/v1/feed/' . PeerSupportWidgets\\feed_id($address)));
      return [$answer->get_status(), $answer->text ?? (string) $answer->get_data()['message']];
    }, $input);`,
    addresses,
  );

export const routeOf = (site: PluginSite, address: string): Promise<string> =>
  site.evaluate(`return PeerSupportWidgets\\feed_route($input);`, address);
