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

/** Settings that nothing usable was given for keep what they had: a slip must not take the list away. */
const KEPT_WHEN_WRONG = array( 'source', 'link', 'lang' );

/** What the page of settings saves. Says at the field what it could not use. */
function saved_settings( $given ): array {
	$clean = clean_settings( $given );
	foreach ( faults_of_settings( is_array( $given ) ? $given : array(), $clean ) as $name => $fault ) {
		// WordPress prints it as it is.
		add_settings_error( OPTION, "psw-$name", esc_html( $fault ) );
		if ( '' === $clean[ $name ] && in_array( $name, KEPT_WHEN_WRONG, true ) ) {
			$clean[ $name ] = setting( $name );
		}
	}
	return $clean;
}

/**
 * Name => why it, or a part of it, is not saved.
 *
 * @return array<string, string>
 */
function faults_of_settings( array $given, array $clean ): array {
	$wants = array(
		/* translators: %s: what somebody typed */
		'source'  => __( 'Not saved: %s. An address of a list has to begin with https://.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'feeds'   => __( 'Not saved: %s. An address of a list has to begin with https://.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'minutes' => __( 'Not saved: %s. The minutes are a number from 0 to 1440.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'link'    => __( 'Not saved: %s. It has to be the address of a page.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'lang'    => __( 'Not saved: %s. A language is written as en-GB, cy or ar.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'upgrade' => __( 'Not saved as it was typed: %s. A selector has none of the signs < " & { }.', 'peer-support-widgets' ),
		/* translators: %s: what somebody typed */
		'origins' => __( 'Not saved: %s. A site has to begin with https://.', 'peer-support-widgets' ),
	);
	$faults = array();
	foreach ( $wants as $name => $fault ) {
		$typed = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		$left  = in_array( $name, array( 'source', 'feeds', 'origins' ), true ) ? several( $typed ) : array_filter( array( $typed ), 'strlen' );
		if ( 'origins' === $name ) {
			$left = array_filter( $left, static function ( $site ) { return '' === origin_of( $site ); } );
		} elseif ( 'source' === $name || 'feeds' === $name ) {
			$left = array_filter( $left, static function ( $address ) { return ! is_web_address( $address ); } );
		} elseif ( clean( $typed ) === (string) $clean[ $name ] ) {
			$left = array();
		}
		if ( $left ) {
			$faults[ $name ] = sprintf( $fault, implode( ' ', $left ) );
		}
	}
	return $faults;
}
