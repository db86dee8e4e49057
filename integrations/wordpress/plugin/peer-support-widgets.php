<?php
/**
 * Plugin Name:       Peer Support Widgets
 * Description:       Shows peer support groups and meetings, facts about mental health and urgent help on your pages, with a block or a shortcode. The browsers of your visitors ask your own site and nobody else.
 * Version:           {{version}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            the peer-support-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       peer-support-widgets
 * Domain Path:       /languages
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
/** This file, as WordPress asks for it. */
const FILE = __FILE__;

foreach ( array( 'values', 'vocabulary', 'settings', 'settings-page', 'addresses', 'feeds', 'fetch', 'route', 'files', 'element', 'shortcodes', 'blocks' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'peer-support-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
register_activation_hook( __FILE__, __NAMESPACE__ . '\remember_what_is_published' );
