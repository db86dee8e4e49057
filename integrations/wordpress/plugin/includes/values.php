<?php
/**
 * Reads what authors write, and forgives what editors do to it: curled quotes, no-break spaces, entities written twice.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** Straight and curled, single and double, and the ones that other languages use. */
const QUOTES = '"\'\x{2018}-\x{201f}\x{2032}\x{2033}\x{00ab}\x{00bb}';

/** Entities that stand for entities, at most so many deep. */
const DEEPEST_ESCAPE = 3;

/** Text as its author meant it, on one line. */
function decode( $value ): string {
	$text = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value, true ) : '';
	for ( $round = 0; $round < DEEPEST_ESCAPE; $round++ ) {
		$plain = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( $plain === $text ) {
			break;
		}
		$text = $plain;
	}
	return trim( preg_replace( '/[\s\x{00a0}\p{Cc}]+/u', ' ', $text ) );
}

/** A value without the quotes that an editor left around it. */
function clean( $value ): string {
	return preg_replace( '/^[ ' . QUOTES . ']+|[ ' . QUOTES . ']+$/u', '', decode( $value ) );
}

/** The same for words that people read: quotes that belong to them stay. */
function clean_words( $value ): string {
	$text  = decode( $value );
	$quote = '"\x{201c}-\x{201f}\x{00ab}\x{00bb}';
	return preg_match( "/^[$quote]+([^$quote]*)[$quote]+$/u", $text, $match ) ? trim( $match[1] ) : $text;
}

/** A name as elements have them: `time_zone` and `data-time-zone` mean `time-zone`, and many write `src`. */
function clean_name( $name ): string {
	$plain = preg_replace( '/^data-/', '', str_replace( '_', '-', strtolower( clean( $name ) ) ) );
	return 'src' === $plain ? 'source' : $plain;
}

/** On or off: a name alone is on, and so is any word that does not say no. */
function is_on( $value ): bool {
	return false !== $value && ! in_array( strtolower( clean( $value ) ), array( 'false', 'no', 'off', '0' ), true );
}

/**
 * What stands between the brackets of a shortcode. Where a word processor has curled the quotes around a value with
 * spaces, WordPress by itself would take its words apart.
 *
 * @return array<string, string>
 */
function shortcode_values( string $text ): array {
	$double = '(?:[\x{201c}-\x{201f}\x{2033}\x{00ab}\x{00bb}]|&(?:quot|[lr]dquo|#82(?:2[0-3]|43));)+';
	$single = '(?:[\x{2018}-\x{201b}\x{2032}]|&(?:apos|[lr]squo|#0?39|#82(?:1[6-9]|42));)+';
	$end    = '(?=[\s\/]|$)';
	// What stands in straight quotes is left alone, whatever is in it.
	$plain = preg_replace_callback(
		"/\"[^\"]*\"|'[^']*'|=\s*$double(.*?)$double$end|=\s*$single(.*?)$single$end/us",
		static function ( $match ) {
			$value = isset( $match[1] ) ? $match[1] . ( $match[2] ?? '' ) : null;
			return null === $value ? $match[0] : '="' . str_replace( '"', '', $value ) . '"';
		},
		str_replace( array( '&nbsp;', '&#160;' ), ' ', $text )
	);
	$given  = shortcode_parse_atts( $plain ?? $text );
	$values = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// A flag stands alone and gets a number for a name.
		$values[ is_int( $name ) ? clean( $value ) : $name ] = is_int( $name ) ? 'on' : $value;
	}
	return $values;
}
