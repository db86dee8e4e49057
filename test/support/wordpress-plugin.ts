/** A WordPress with the plugin in it, people who write, and servers elsewhere whose answers a test sets. */
import { pluginZip } from '../../scripts/wordpress/plugin.mjs';
import { POSTS, startWordPress, USER_ID, type WordPressOptions, type WordPressSite } from './wordpress-site.js';

const PLUGIN = 'peer-support-widgets/peer-support-widgets.php';
const ANSWERS = '/tmp/psw-answers.json';
const ASKED = '/tmp/psw-asked.txt';

export interface OtherAnswer {
  /** Default 200. */
  readonly status?: number;
  /** Default `application/json`. */
  readonly type?: string;
  readonly location?: string;
  readonly body?: string;
  /** A list that is this many bytes long. */
  readonly bytes?: number;
}

export interface Saved {
  readonly id: number;
  readonly address: string;
  /** What is in the database after WordPress has looked at it. */
  readonly content: string;
}

export interface PluginSite extends WordPressSite {
  /** What addresses outside answer from now on, and nobody else does. */
  others(answers: Readonly<Record<string, OtherAnswer>>): void;
  /** Addresses outside that were asked for, in order, since the last time. */
  asked(): string[];
  /** Saves a post as somebody with this role. */
  save(role: Role, content: string, more?: Readonly<Record<string, unknown>>): Promise<Saved>;
  /** What a page prints of this, for somebody who only visits. */
  printed(content: string): Promise<string>;
  settings(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Cookies of somebody who is signed in with this role. */
  cookies(role: Role): Promise<Cookies>;
}

type Cookies = readonly { readonly name: string; readonly value: string }[];

export type Role = 'administrator' | 'editor' | 'author' | 'contributor';

/**
 * Stands between WordPress and the network, and writes `?ver=` after scripts as some sites do. WordPress's own questions
 * about updates get none.
 */
const BETWEEN = `<?php
add_filter('pre_http_request', function ($answer, $given, $url) {
  $no = ['headers' => [], 'body' => '', 'response' => ['code' => 503, 'message' => ''], 'cookies' => []];
  if (preg_match('#^https?://[a-z.]*wordpress.org/#', $url)) return $no;
  file_put_contents('${ASKED}', "$url\\n", FILE_APPEND);
  // Whoever waits for a handle gets a real one.
  $handle = curl_init($url);
  do_action_ref_array('http_api_curl', [&$handle, $given, $url]);
  $all = json_decode(file_get_contents('${ANSWERS}'), true);
  // A server of files does not look at what stands behind the question mark.
  $one = $all[$url] ?? $all[strtok($url, '?')] ?? null;
  if (!$one) return new WP_Error('http_request_failed', 'Nobody is there.');
  $body = isset($one['bytes']) ? '["' . str_repeat('x', $one['bytes'] - 4) . '"]' : ($one['body'] ?? '{}');
  $headers = ['content-type' => $one['type'] ?? 'application/json', 'set-cookie' => 'other=1'];
  if (isset($one['location'])) $headers['location'] = $one['location'];
  $limit = $given['limit_response_size'];
  return ['headers' => new \\WpOrg\\Requests\\Utility\\CaseInsensitiveDictionary($headers), 'cookies' => [],
    'body' => $limit ? substr($body, 0, $limit) : $body, 'response' => ['code' => $one['status'] ?? 200, 'message' => '']];
}, 10, 3);
add_filter('script_module_loader_src', fn($src) => add_query_arg('ver', '9', $src));
`;

const INSTALL = `
  require_once ABSPATH . 'wp-admin/includes/admin.php';
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  wp_set_current_user(1);
  update_option('permalink_structure', '/%postname%/');
  flush_rewrite_rules();
  $done = (new Plugin_Upgrader(new Automatic_Upgrader_Skin()))->install('/tmp/plugin.zip');
  return [$done === true, activate_plugin('${PLUGIN}') === null];`;

const SAVE = `${USER_ID}${POSTS}
  wp_set_current_user($user_with($input['role']));
  $id = $saved($input['content'], $input['more']);
  return ['id' => $id, 'address' => get_permalink($id), 'content' => get_post($id)->post_content];`;

const COOKIES = `${USER_ID}
  $id = $user_with($input);
  $until = time() + DAY_IN_SECONDS;
  $token = WP_Session_Tokens::get_instance($id)->create($until);
  $cookie = fn($name, $scheme) => ['name' => $name, 'value' => wp_generate_auth_cookie($id, $until, $scheme, $token)];
  return [$cookie(LOGGED_IN_COOKIE, 'logged_in'), $cookie(AUTH_COOKIE, 'auth')];`;

const PRINTED = `${POSTS} return $printed($saved($input));`;

/** Starts a WordPress and installs the plugin from its zip, as somebody does who uploads it. */
export async function startWithPlugin(options: WordPressOptions = {}): Promise<PluginSite> {
  const site = await startWordPress(options);
  site.put('/wordpress/wp-content/mu-plugins/between.php', BETWEEN);
  site.put(ANSWERS, '{}');
  site.put(ASKED, '');
  site.put('/tmp/plugin.zip', new Uint8Array(pluginZip()));
  const [isInstalled, isActive] = await site.evaluate<readonly [boolean, boolean]>(INSTALL);
  if (!isInstalled || !isActive) throw new Error(`The plugin could not be installed. ${site.complaints()}`);
  const cookies: Partial<Record<Role, Promise<Cookies>>> = {};
  return {
    ...site,
    others: (answers) => site.put(ANSWERS, JSON.stringify(answers)),
    asked: () => {
      const lines = site.take(ASKED).split('\n');
      return lines.filter(Boolean);
    },
    save: (role, content, more = {}) => site.evaluate<Saved>(SAVE, { role, content, more }),
    printed: (content) => site.evaluate<string>(PRINTED, content),
    settings: async (values) => {
      await site.evaluate(`update_option('psw_settings', PeerSupportWidgets\\clean_settings($input));`, values);
    },
    cookies: (role) => (cookies[role] ??= site.evaluate(COOKIES, role)),
  };
}
