<?php
/**
 * Which lists this site fetches for its visitors: those that somebody who may has put into the settings, a widget or
 * a published page. Everything else is none of its business, so nobody can use it to reach other places.
 *
 * What is published is remembered with the page (one post meta for each address), and is gone with it.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

const FEED_META = '_psw_feed_';

/** Options in which widgets keep their text. */
const WIDGETS = array( 'widget_block', 'widget_text', 'widget_custom_html' );

function feed_id( string $address ): string {
	return substr( hash( 'sha256', $address ), 0, 32 );
}

/** Where visitors ask for it instead. */
function feed_route( string $address ): string {
	return rest_url( 'psw/v1/feed/' . feed_id( $address ) );
}

/**
 * The addresses of other sites among the values of one element.
 *
 * @return string[]
 */
function feeds_of_element( string $tag, array $values ): array {
	$feeds = array();
	foreach ( $values as $name => $value ) {
		$attribute = vocabulary()[ $tag ]['attributes'][ clean_name( $name ) ] ?? null;
		if ( $attribute && 'feed' === $attribute['way'] ) {
			$feeds = array_merge( $feeds, several( clean( $value ) ) );
		}
	}
	return array_filter(
		$feeds,
		static function ( $address ) {
			return is_web_address( $address ) && ! is_of_this_site( $address );
		}
	);
}

/**
 * The addresses in a text with blocks and shortcodes.
 *
 * @return string[]
 */
function feeds_in( string $text ): array {
	$feeds = array();
	if ( false !== strpos( $text, '<!-- wp:psw/' ) ) {
		$feeds = feeds_in_blocks( parse_blocks( $text ) );
	}
	if ( false !== strpos( $text, '[psw-' ) ) {
		preg_match_all( '/' . get_shortcode_regex( shortcode_names() ) . '/s', $text, $found, PREG_SET_ORDER );
		foreach ( $found as $match ) {
			$feeds = array_merge( $feeds, feeds_of_element( tag_of_shortcode( $match[2] ), shortcode_values( $match[3] ) ), feeds_in( $match[5] ) );
		}
	}
	return array_values( array_unique( $feeds ) );
}

function feeds_in_blocks( array $blocks ): array {
	$feeds = array();
	foreach ( $blocks as $block ) {
		$is_ours = 0 === strpos( (string) $block['blockName'], 'psw/' );
		$own     = $is_ours ? feeds_of_element( substr( $block['blockName'], 4 ), (array) $block['attrs'] ) : array();
		$feeds   = array_merge( $feeds, $own, feeds_in_blocks( $block['innerBlocks'] ) );
	}
	return $feeds;
}

/** The addresses in the settings and in widgets: few, and at hand. */
function feeds_of_site(): array {
	$feeds = array_merge( several( setting( 'source' ) ), several( setting( 'feeds' ) ) );
	foreach ( WIDGETS as $option ) {
		foreach ( (array) get_option( $option, array() ) as $widget ) {
			foreach ( is_array( $widget ) ? array_filter( $widget, 'is_string' ) : array() as $text ) {
				$feeds = array_merge( $feeds, feeds_in( $text ) );
			}
		}
	}
	return array_unique( $feeds );
}

/** The address with this id, when it is one that this site fetches; else empty. */
function find_feed( string $id ): string {
	foreach ( feeds_of_site() as $address ) {
		if ( feed_id( $address ) === $id ) {
			return $address;
		}
	}
	return find_published_feed( $id );
}

function find_published_feed( string $id ): string {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- by the indexed key, which WP_Query cannot do without loading posts.
	$address = (string) $wpdb->get_var(
		$wpdb->prepare(
			"SELECT m.meta_value FROM {$wpdb->postmeta} m JOIN {$wpdb->posts} p ON p.ID = m.post_id
			WHERE m.meta_key = %s AND p.post_status = 'publish' AND p.post_password = '' LIMIT 1",
			FEED_META . $id
		)
	);
	return feed_id( $address ) === $id ? $address : '';
}

/** Remembers the addresses of a post that somebody saved, and forgets those that are not in it any more. */
function remember_post( int $post_id, \WP_Post $post ): void {
	if ( wp_is_post_revision( $post_id ) || wp_is_post_autosave( $post_id ) ) {
		return;
	}
	$wanted = array();
	// What anybody may send in, such as a topic in a forum, registers nothing.
	$is_own = user_can( (int) $post->post_author, 'edit_posts' );
	foreach ( $is_own ? feeds_in( $post->post_content ) : array() as $address ) {
		$wanted[ FEED_META . feed_id( $address ) ] = $address;
	}
	foreach ( array_keys( (array) get_post_meta( $post_id ) ) as $key ) {
		if ( 0 === strpos( $key, FEED_META ) && ! isset( $wanted[ $key ] ) ) {
			delete_post_meta( $post_id, $key );
		}
	}
	foreach ( $wanted as $key => $address ) {
		update_post_meta( $post_id, $key, wp_slash( $address ) );
	}
}
add_action( 'save_post', __NAMESPACE__ . '\remember_post', 20, 2 );

/** For pages that were there before the plugin was. */
function remember_what_is_published(): void {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- once, when the plugin is switched on.
	$ids = $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_status = 'publish' AND (post_content LIKE '%[psw-%' OR post_content LIKE '%<!-- wp:psw/%')" );
	foreach ( $ids as $id ) {
		remember_post( (int) $id, get_post( (int) $id ) );
	}
}
