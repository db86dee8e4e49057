<?php
/**
 * One element as it stands in a page: its tag, its attributes, and what people have before and without script.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** Where a quick exit leads when nobody says: the element's own default. */
const EXIT_ADDRESS = 'https://www.bbc.co.uk/weather';

/** What may stand inside a link, and beside one. */
const INLINE = array(
	'a'      => array( 'href' => true, 'lang' => true, 'dir' => true ),
	'strong' => array(),
	'em'     => array(),
	'b'      => array(),
	'i'      => array(),
	'br'     => array(),
	'bdi'    => array( 'dir' => true ),
	'span'   => array( 'lang' => true, 'dir' => true ),
);

/**
 * @param string $tag       Such as `group-finder`.
 * @param array  $given     Name => value, as an author wrote them. Besides those of the element: `link`, the address of
 *                          the link inside.
 * @param string $content   What stands inside: the words of the link, or for an element that holds others all of them.
 * @param bool   $is_inside Whether a `peer-support` around it has the list.
 */
function element( string $tag, array $given, string $content, bool $is_inside ): string {
	$notes  = array();
	$link   = '';
	$values = array();
	foreach ( $given as $raw_name => $raw_value ) {
		$name = clean_name( $raw_name );
		if ( 'link' === $name ) {
			$link = clean( $raw_value );
		} else {
			$values[ $name ] = value_of( $tag, $name, $raw_value, $notes );
		}
	}
	$values = with_defaults( $tag, array_filter( $values, 'is_string' ), $is_inside );
	foreach ( $values as $name => $value ) {
		if ( 'feed' === vocabulary()[ $tag ]['attributes'][ $name ]['way'] ) {
			$values[ $name ] = asked_here( $value, $notes );
		}
	}
	$attributes = '';
	foreach ( $values as $name => $value ) {
		// Not esc_attr(), which leaves entities as they are: an address would be another one in the browser than here.
		$plain       = htmlspecialchars( $value, ENT_QUOTES, 'UTF-8', true );
		$attributes .= '' === $value ? " $name" : " $name=\"$plain\"";
	}
	use_files_of( $tag );
	$inside = fallback( $tag, $content, $link, $values );
	if ( 'crisis-help' === $tag && '' === trim( wp_strip_all_tags( $inside ) ) ) {
		$notes[] = __( 'Write the numbers to call inside this element. Without them, people without script see none.', 'peer-support-widgets' );
	}
	return "<$tag$attributes>$inside</$tag>" . notes( $notes );
}

/**
 * The value of one attribute; null when it is left out. An empty one is a flag that is on.
 *
 * @return string|null
 */
function value_of( string $tag, string $name, $raw, array &$notes ) {
	$attribute = vocabulary()[ $tag ]['attributes'][ $name ] ?? null;
	if ( ! $attribute ) {
		/* translators: 1: name of a setting, 2: name of an element */
		$notes[] = sprintf( __( '"%1$s" is not a setting of %2$s.', 'peer-support-widgets' ), $name, $tag );
		return null;
	}
	if ( 'flag' === $attribute['kind'] ) {
		return is_on( $raw ) ? '' : null;
	}
	$value = 'text' === $attribute['kind'] ? clean_words( $raw ) : clean( $raw );
	if ( '' === $value ) {
		return null;
	}
	if ( ( 'address' === $attribute['kind'] || 'addresses' === $attribute['kind'] ) && ! has_safe_scheme( $value ) ) {
		/* translators: %s: name of a setting */
		$notes[] = sprintf( __( '"%s" has to be the address of a page.', 'peer-support-widgets' ), $name );
		return null;
	}
	$allowed = several( setting( 'origins' ) );
	if ( 'visitor' === $attribute['way'] && ! is_of_this_site( $value ) && ! in_array( origin_of( $value ), $allowed, true ) ) {
		/* translators: 1: name of a setting, 2: an address */
		$notes[] = sprintf( __( '"%1$s" is left out: %2$s is not among the other sites that may be asked (Settings, Peer Support Widgets).', 'peer-support-widgets' ), $name, $value );
		return null;
	}
	return $value;
}

function with_defaults( string $tag, array $values, bool $is_inside ): array {
	$has = vocabulary()[ $tag ]['attributes'];
	// A card with words of its own needs no list.
	$wants_list = 'meeting-card' !== $tag || isset( $values['meeting-id'] );
	if ( ! $is_inside && $wants_list && isset( $has['source'] ) && ! isset( $values['source'] ) && '' !== setting( 'source' ) ) {
		$values['source'] = setting( 'source' );
	}
	if ( ! $is_inside && ! isset( $values['lang'] ) && '' !== setting( 'lang' ) ) {
		$values['lang'] = setting( 'lang' );
	}
	if ( isset( $has['theme'] ) && ! isset( $values['theme'] ) && 'auto' !== setting( 'theme' ) ) {
		$values['theme'] = setting( 'theme' );
	}
	return $values;
}

/** The same lists, asked for at this site. */
function asked_here( string $value, array &$notes ): string {
	$addresses = array();
	foreach ( several( $value ) as $address ) {
		if ( fresh_seconds() > 0 && is_web_address( $address ) && ! is_of_this_site( $address ) ) {
			$is_known = find_feed( feed_id( $address ) ) === $address;
			if ( ! $is_known ) {
				/* translators: %s: an address */
				$notes[] = sprintf( __( 'The browsers of visitors ask %s themselves. Publish this page, or write the address into Settings, Peer Support Widgets, and they ask this site instead.', 'peer-support-widgets' ), $address );
			}
			$address = $is_known ? feed_route( $address ) : $address;
		}
		$addresses[] = $address;
	}
	return implode( ' ', $addresses );
}

/** What people have before and without script. */
function fallback( string $tag, string $content, string $link, array $values ): string {
	if ( vocabulary()[ $tag ]['holds'] ) {
		return $content;
	}
	$words = wp_kses( $content, INLINE );
	$words = trim( preg_replace( '/^(?:\s|&nbsp;|\x{00a0}|<br ?\/?>)+|(?:\s|&nbsp;|\x{00a0}|<br ?\/?>)+$/u', '', $words ) );
	if ( preg_match( '/<a\s/i', $words ) ) {
		return $words;
	}
	if ( 'quick-exit' === $tag ) {
		$address = $values['href'] ?? EXIT_ADDRESS;
		$words   = '' !== $words ? $words : esc_html( $values['label'] ?? __( 'Leave this page', 'peer-support-widgets' ) );
	} else {
		$address = '' !== $link && has_safe_scheme( $link ) ? $link : setting( 'link' );
		$words   = '' !== $words || '' === $address ? $words : esc_html( setting( 'link_text' ) ?: __( 'Peer support groups', 'peer-support-widgets' ) );
	}
	$href = esc_url( $address );
	if ( '' === $href || '' === $words ) {
		return $words;
	}
	$away = is_of_this_site( $address ) ? '' : ' rel="noopener noreferrer" referrerpolicy="no-referrer"';
	return sprintf( '<a href="%s"%s>%s</a>', $href, $away, $words );
}

/** What is wrong, for those who can put it right and nobody else. */
function notes( array $notes ): string {
	$post = get_the_ID();
	if ( ! $notes || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	$lines = implode( '</li><li>', array_map( 'esc_html', array_unique( $notes ) ) );
	return '<div role="note"><p><strong>' . esc_html__( 'Only people who can edit this page see this:', 'peer-support-widgets' ) . "</strong></p><ul><li>$lines</li></ul></div>";
}
