<?php
/**
 * Leaves nothing behind: settings, kept lists, and what was remembered of pages. Pages keep their blocks and shortcodes.
 *
 * @package PeerSupportWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'values', 'vocabulary', 'settings', 'addresses', 'feeds', 'fetch', 'shortcodes' ) as $psw_part ) {
	require_once __DIR__ . "/includes/$psw_part.php";
}

/** For one site. */
function psw_remove_traces() {
	global $wpdb;
	// Where transients live outside the database, only those go whose lists are known: of the settings, widgets and pages.
	PeerSupportWidgets\forget_feeds();
	delete_option( 'psw_settings' );
	// phpcs:disable WordPress.DB.DirectDatabaseQuery -- once, when the plugin goes.
	$lists = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT meta_key FROM {$wpdb->postmeta} WHERE meta_key LIKE %s", $wpdb->esc_like( '_psw_feed_' ) . '%' ) );
	foreach ( $lists as $key ) {
		delete_transient( substr( $key, 1 ) );
		delete_transient( str_replace( '_psw_feed_', 'psw_rest_', $key ) );
		delete_post_meta_by_key( $key );
	}
	foreach ( array( '_transient_psw_', '_transient_timeout_psw_' ) as $start ) {
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) );
		array_map( 'delete_option', $names );
	}
	// phpcs:enable
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $psw_site ) {
		switch_to_blog( $psw_site );
		psw_remove_traces();
		restore_current_blog();
	}
} else {
	psw_remove_traces();
}
