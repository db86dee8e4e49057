<?php
/**
 * What the people who run the site have set. One option, read here only.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'psw_settings';

const DEFAULTS = array(
	'source'    => '',
	'feeds'     => '',
	'minutes'   => 15,
	'link'      => '',
	'link_text' => '',
	'lang'      => '',
	'theme'     => 'auto',
	'upgrade'   => '',
	'origins'   => '',
);

/** A day: older lists would send people to doors that are locked. */
const MOST_MINUTES = 1440;

/**
 * @return mixed
 */
function setting( string $name ) {
	$saved = get_option( OPTION );
	return is_array( $saved ) && isset( $saved[ $name ] ) ? $saved[ $name ] : DEFAULTS[ $name ];
}

/** The words of a setting that holds several, in lines or with spaces between. */
function several( string $text ): array {
	return array_values( array_unique( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) ) );
}

/** What is saved of what a form sent. */
function clean_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$text  = static function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? sanitize_textarea_field( $given[ $name ] ) : '';
	};
	$minutes = isset( $given['minutes'] ) && is_numeric( $given['minutes'] ) ? (int) $given['minutes'] : DEFAULTS['minutes'];
	$theme   = $text( 'theme' );
	return array(
		'source'    => implode( ' ', array_filter( several( $text( 'source' ) ), __NAMESPACE__ . '\is_web_address' ) ),
		'feeds'     => implode( "\n", array_filter( several( $text( 'feeds' ) ), __NAMESPACE__ . '\is_web_address' ) ),
		'minutes'   => min( MOST_MINUTES, max( 0, $minutes ) ),
		'link'      => has_safe_scheme( clean( $text( 'link' ) ) ) ? clean( $text( 'link' ) ) : '',
		'link_text' => clean_words( $text( 'link_text' ) ),
		'lang'      => preg_match( '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i', clean( $text( 'lang' ) ) ) ? clean( $text( 'lang' ) ) : '',
		'theme'     => in_array( $theme, array( 'light', 'dark' ), true ) ? $theme : 'auto',
		'upgrade'   => preg_replace( '/[<"&{}]+/', '', clean( $text( 'upgrade' ) ) ),
		'origins'   => implode( "\n", array_unique( array_filter( array_map( __NAMESPACE__ . '\origin_of', several( $text( 'origins' ) ) ) ) ) ),
	);
}
