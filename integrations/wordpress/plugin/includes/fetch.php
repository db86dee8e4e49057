<?php
/**
 * Fetches a list and keeps it for a while. Asks public hosts only, over https, sends nothing about visitors, and keeps
 * an old answer for as long as there is no new one.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** Ten thousand meetings are about 6 MB. */
const MOST_BYTES = 8000000;
const SECONDS_TO_WAIT = 10;
const MOST_REDIRECTS = 3;
/** How long an old list is better than none. */
const KEPT_SECONDS = 7 * 86400;
/** After a failure, so that a server in trouble is left alone. */
const REST_SECONDS = 60;
/** Longer than any fetch takes, so that nobody else begins; and an end, should it have stopped half-way. */
const CLAIM_SECONDS = SECONDS_TO_WAIT * ( MOST_REDIRECTS + 1 );
/** While another request fetches: how often to look, and how long between. Two seconds in all. */
const LOOKS         = 8;
const LOOK_EVERY_MS = 250;

/** The transient that holds the last good answer: its text, packed, and when it came. */
function kept_name( string $address ): string {
	return 'psw_feed_' . feed_id( $address );
}

/** The transient that is there while somebody fetches (a list), and after it failed: why (words). */
function rest_name( string $address ): string {
	return 'psw_rest_' . feed_id( $address );
}

/**
 * A list, at most as old as the settings say unless its server is in trouble.
 *
 * @return array{body: string, at: int}|\WP_Error
 */
function feed( string $address ) {
	$kept = kept( $address );
	if ( $kept && time() - $kept['at'] < fresh_seconds() ) {
		return unpacked( $kept );
	}
	$rest = get_transient( rest_name( $address ) );
	if ( ! $rest && claim( $address ) ) {
		return fetched( $address, $kept );
	}
	if ( $kept ) {
		return unpacked( $kept );
	}
	return is_string( $rest ) && '' !== $rest ? failed( $rest ) : awaited( $address );
}

/**
 * @return array{body: string, at: int}|null
 */
function kept( string $address ) {
	$kept = get_transient( kept_name( $address ) );
	return is_array( $kept ) && isset( $kept['body'], $kept['at'] ) ? $kept : null;
}

function failed( string $why ): \WP_Error {
	return new \WP_Error( 'psw_feed_failed', $why, array( 'status' => 502 ) );
}

/** Whether this request is the one that fetches: of several at the same moment, one. */
function claim( string $address ): bool {
	global $wpdb;
	$name  = rest_name( $address );
	$until = time() + CLAIM_SECONDS;
	if ( wp_using_ext_object_cache() ) {
		return wp_cache_add( $name, array( 'fetching' ), 'transient', CLAIM_SECONDS );
	}
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- add_option() would not say who came first; this is the end of a transient.
	$is_first = (bool) $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')", "_transient_timeout_$name", $until ) );
	if ( $is_first ) {
		look_again( $name );
		set_transient( $name, array( 'fetching' ), CLAIM_SECONDS );
	}
	return $is_first;
}

/**
 * Fetches now, and keeps what came: the new list, or why there is none.
 *
 * @return array{body: string, at: int}|\WP_Error
 */
function fetched( string $address, ?array $kept ) {
	$body = fetch( $address );
	if ( is_wp_error( $body ) ) {
		set_transient( rest_name( $address ), $body->get_error_message(), REST_SECONDS );
		return $kept ? unpacked( $kept ) : failed( $body->get_error_message() );
	}
	$now = array( 'body' => base64_encode( gzencode( $body ) ), 'at' => time() );
	set_transient( kept_name( $address ), $now, KEPT_SECONDS );
	delete_transient( rest_name( $address ) );
	return array( 'body' => $body, 'at' => $now['at'] );
}

/**
 * What another request fetches at this moment. Waits briefly only: whoever waits holds one of the few places of the server.
 *
 * @return array{body: string, at: int}|\WP_Error
 */
function awaited( string $address ) {
	for ( $left = LOOKS; $left > 0; $left-- ) {
		usleep( LOOK_EVERY_MS * 1000 );
		look_again( kept_name( $address ) );
		look_again( rest_name( $address ) );
		$kept = kept( $address );
		if ( $kept ) {
			return unpacked( $kept );
		}
		$rest = get_transient( rest_name( $address ) );
		if ( is_string( $rest ) && '' !== $rest ) {
			return failed( $rest );
		}
	}
	return new \WP_Error( 'psw_feed_busy', __( 'This site is fetching the list at this moment. Try again soon.', 'peer-support-widgets' ), array( 'status' => 503 ) );
}

/** WordPress remembers options and transients while a page is made: other requests change them. */
function look_again( string $transient ): void {
	if ( wp_using_ext_object_cache() ) {
		wp_cache_get( $transient, 'transient', true );
		return;
	}
	wp_cache_delete( "_transient_$transient", 'options' );
	wp_cache_delete( "_transient_timeout_$transient", 'options' );
	wp_cache_delete( 'notoptions', 'options' );
}

function fresh_seconds(): int {
	return MINUTE_IN_SECONDS * (int) setting( 'minutes' );
}

function unpacked( array $kept ): array {
	return array( 'body' => (string) gzdecode( base64_decode( $kept['body'] ) ), 'at' => (int) $kept['at'] );
}

/**
 * Asks for an address now, and follows it where it moved to.
 *
 * @return string|\WP_Error The text, which is JSON.
 */
function fetch( string $address ) {
	for ( $left = MOST_REDIRECTS; $left >= 0; $left-- ) {
		$answer = ask( $address );
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$moved  = wp_remote_retrieve_header( $answer, 'location' );
		if ( $status < 300 || $status > 399 || ! is_string( $moved ) || '' === $moved ) {
			return text_of( $answer, $status );
		}
		$address = \WP_Http::make_absolute_url( $moved, $address );
	}
	return new \WP_Error( 'psw_moved', __( 'The list moved from one address to the next too often.', 'peer-support-widgets' ) );
}

/**
 * One request, to a host that is public, and to the very address that was looked at.
 *
 * @return array|\WP_Error
 */
function ask( string $address ) {
	$address = with_plain_host( $address );
	$parts   = wp_parse_url( $address );
	$host    = (string) ( $parts['host'] ?? '' );
	$ips     = is_web_address( $address ) && ! is_of_this_site( $address ) && wp_http_validate_url( $address ) ? public_ips( $host ) : array();
	if ( ! $ips ) {
		return new \WP_Error( 'psw_refused', __( 'This address is not asked: it has to begin with https:// and lead to a public server other than this one.', 'peer-support-widgets' ) );
	}
	$pin = static function ( $handle ) use ( $host, $parts, $ips ) {
		// A name can lead somewhere else a second later.
		curl_setopt( $handle, CURLOPT_RESOLVE, array( $host . ':' . ( $parts['port'] ?? 443 ) . ':' . $ips[0] ) );
	};
	add_action( 'http_api_curl', $pin );
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => SECONDS_TO_WAIT,
			'redirection'         => 0,
			'limit_response_size' => MOST_BYTES + 1,
			'user-agent'          => 'PeerSupportWidgets/' . VERSION,
			'headers'             => array( 'Accept' => 'application/json, text/*;q=0.5' ),
		)
	);
	remove_action( 'http_api_curl', $pin );
	return is_wp_error( $answer ) ? new \WP_Error( 'psw_unreachable', __( 'The server of the list did not answer.', 'peer-support-widgets' ) ) : $answer;
}

/**
 * @return string|\WP_Error
 */
function text_of( array $answer, int $status ) {
	if ( 200 !== $status ) {
		/* translators: %d: a number such as 404 */
		return new \WP_Error( 'psw_status', sprintf( __( 'The server of the list answered with an error (%d).', 'peer-support-widgets' ), $status ) );
	}
	$body = wp_remote_retrieve_body( $answer );
	if ( strlen( $body ) > MOST_BYTES ) {
		return new \WP_Error( 'psw_big', __( 'The list is too big (more than 8 MB).', 'peer-support-widgets' ) );
	}
	$type = strtolower( (string) wp_remote_retrieve_header( $answer, 'content-type' ) );
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', $body );
	if ( ! preg_match( '#^(?:application/(?:[\w.-]+\+)?json|text/(?!html)[\w.-]+)\s*(?:;|$)#', $type ) || ! is_json( $text ) ) {
		return new \WP_Error( 'psw_no_json', __( 'What the server sent is not a list (it is not JSON).', 'peer-support-widgets' ) );
	}
	return $text;
}

function is_json( string $text ): bool {
	if ( ! preg_match( '/^\s*[\[{]/', $text ) ) {
		return false;
	}
	if ( function_exists( 'json_validate' ) ) {
		return json_validate( $text );
	}
	// A big list takes many times its size.
	wp_raise_memory_limit( 'psw' );
	json_decode( $text );
	return JSON_ERROR_NONE === json_last_error();
}

/** Fetches everything anew when it is next asked for. */
function forget_feeds(): void {
	global $wpdb;
	foreach ( array( 'psw_feed_', 'psw_rest_' ) as $prefix ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress cannot list transients.
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_' . $prefix ) . '%' ) );
		foreach ( $names as $name ) {
			delete_transient( substr( $name, strlen( '_transient_' ) ) );
		}
	}
	foreach ( array_merge( feeds_of_site(), published_feeds() ) as $address ) {
		delete_transient( kept_name( $address ) );
		delete_transient( rest_name( $address ) );
	}
}

/**
 * @return string[]
 */
function published_feeds(): array {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- for the settings page.
	return $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT m.meta_value FROM {$wpdb->postmeta} m JOIN {$wpdb->posts} p ON p.ID = m.post_id WHERE m.meta_key LIKE %s AND p.post_status = 'publish' AND p.post_password = ''", $wpdb->esc_like( FEED_META ) . '%' ) );
}
