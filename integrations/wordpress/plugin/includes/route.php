<?php
/**
 * `/wp-json/psw/v1/feed/<id>`: where visitors get a list. Knows ids only, never an address from outside.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** For those who come while the list is being fetched. */
const RETRY_SECONDS = 2;

/** An answer whose text is passed on as it came. */
class Feed_Answer extends \WP_REST_Response {
	/** @var string */
	public $text = '';
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'psw/v1',
			'/feed/(?P<id>[0-9a-f]{32})',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\answer_feed',
				// Lists are public. Which ones there are is for find_feed to say.
				'permission_callback' => '__return_true',
			)
		);
	}
);

/**
 * @return \WP_REST_Response
 */
function answer_feed( \WP_REST_Request $request ) {
	$address = fresh_seconds() > 0 ? find_feed( $request['id'] ) : '';
	if ( '' === $address ) {
		return without_feed( new \WP_Error( 'psw_unknown_feed', __( 'This site has no such list.', 'peer-support-widgets' ), array( 'status' => 404 ) ) );
	}
	$feed = feed( $address );
	if ( is_wp_error( $feed ) ) {
		return without_feed( $feed );
	}
	$answer = new Feed_Answer();
	$tag    = '"' . substr( hash( 'sha256', $feed['body'] ), 0, 32 ) . '"';
	$is_old = in_array( $tag, array_map( 'trim', explode( ',', (string) $request->get_header( 'if_none_match' ) ) ), true );
	$left   = max( REST_SECONDS, fresh_seconds() - ( time() - $feed['at'] ) );
	$answer->set_status( $is_old ? 304 : 200 );
	$answer->text = $is_old ? '' : $feed['body'];
	$answer->set_headers(
		array(
			'Content-Type'           => 'application/json; charset=utf-8',
			'Cache-Control'          => "public, max-age=$left",
			'ETag'                   => $tag,
			'X-Content-Type-Options' => 'nosniff',
		)
	);
	return $answer;
}

/** What went wrong. It may be right a moment later, so nothing on the way keeps it. */
function without_feed( \WP_Error $error ): \WP_REST_Response {
	$answer = rest_convert_error_to_response( $error );
	$answer->header( 'Cache-Control', 'no-store' );
	if ( 503 === $answer->get_status() ) {
		$answer->header( 'Retry-After', (string) RETRY_SECONDS );
	}
	return $answer;
}

add_filter(
	'rest_pre_serve_request',
	function ( $is_served, $answer, $request ) {
		if ( $is_served || ! $answer instanceof Feed_Answer ) {
			return $is_served;
		}
		if ( 'HEAD' !== $request->get_method() ) {
			// phpcs:ignore WordPress.Security.EscapeOutput -- JSON, sent as JSON and as nothing else.
			echo $answer->text;
		}
		return true;
	},
	10,
	3
);
