<?php
/**
 * `[psw-group-finder source="https://…"]All groups[/psw-group-finder]`, for every element.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * @return string[]
 */
function shortcode_names(): array {
	return array_map(
		static function ( $tag ) {
			return "psw-$tag";
		},
		array_keys( vocabulary() )
	);
}

function tag_of_shortcode( string $name ): string {
	return substr( $name, strlen( 'psw-' ) );
}

add_action(
	'init',
	function () {
		foreach ( shortcode_names() as $name ) {
			// Only so that WordPress knows it: what is printed is decided where the words as they were written are known.
			add_shortcode( $name, '__return_empty_string' );
		}
	}
);

/** How many `peer-support` are open. */
function open_providers( int $change = 0 ): int {
	static $open = 0;
	$open += $change;
	return $open;
}

add_filter(
	'pre_do_shortcode_tag',
	function ( $output, $name, $values, $match ) {
		if ( ! in_array( $name, shortcode_names(), true ) ) {
			return $output;
		}
		$tag         = tag_of_shortcode( $name );
		$is_inside   = open_providers() > 0;
		$is_provider = 'peer-support' === $tag ? 1 : 0;
		open_providers( $is_provider );
		// Paragraphs that WordPress makes of the lines around the brackets would be left half open.
		$content = preg_replace( '#^\s*(?:</p>|<br ?/?>)|(?:<p>|<br ?/?>)\s*$#', '', do_shortcode( $match[5] ?? '' ) );
		open_providers( -$is_provider );
		return $match[1] . element( $tag, shortcode_values( $match[3] ), $content, $is_inside ) . $match[6];
	},
	10,
	4
);
