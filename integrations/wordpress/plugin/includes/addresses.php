<?php
/**
 * What an address is: of this site, on the web, or a way into a network that is nobody's business.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** Ranges that PHP does not call private or reserved, and that lead inside all the same: `network/bits`. */
const INNER_RANGES = array( '100.64.0.0/10', '192.0.0.0/24', '198.18.0.0/15', '224.0.0.0/4' );

/** Nothing before a colon but what visitors may follow. Addresses of this site have nothing there. */
function has_safe_scheme( string $address ): bool {
	// Browsers overlook white space in the middle, too.
	$has_scheme = preg_match( '/^([a-z][a-z0-9+.-]*):/i', preg_replace( '/[\s\x00-\x20]+/', '', $address ), $match );
	return ! $has_scheme || in_array( strtolower( $match[1] ), array( 'https', 'http', 'mailto', 'tel', 'sms' ), true );
}

function is_web_address( string $address ): bool {
	return (bool) preg_match( '#^https://[^/\s"<>]+#i', $address );
}

/** `https://feed.example`; empty when it has none. */
function origin_of( string $address ): string {
	$parts = wp_parse_url( $address );
	if ( empty( $parts['host'] ) || 'https' !== strtolower( $parts['scheme'] ?? '' ) ) {
		return '';
	}
	return strtolower( 'https://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/**
 * The same address with the name of its host as name servers know it: small letters, and `xn--` for all that is not ASCII.
 * WordPress asks for that name, so it is the one to look at and to pin.
 */
function with_plain_host( string $address ): string {
	if ( ! preg_match( '#^(https://)([^/?\#\\\\@:\[\]\s]+)((?::\d+)?(?:[/?\#].*)?)$#isD', $address, $match ) ) {
		return $address;
	}
	$host = $match[2];
	if ( preg_match( '/[^\x00-\x7f]/', $host ) ) {
		try {
			$host = \WpOrg\Requests\IdnaEncoder::encode( function_exists( 'mb_strtolower' ) ? mb_strtolower( $host, 'UTF-8' ) : $host );
		} catch ( \Exception $error ) {
			return '';
		}
	}
	return strtolower( $match[1] . rtrim( $host, '.' ) ) . $match[3];
}

/**
 * Whether a browser would ask this site. PHP and browsers do not agree on every address, so what only one of them could
 * take for this site is none: backslashes, control characters, and names before an `@`.
 */
function is_of_this_site( string $address ): bool {
	if ( preg_match( '/[\\\\\x00-\x1f\x7f]/', $address ) ) {
		return false;
	}
	if ( ! preg_match( '#^(?://|[a-z][a-z0-9+.-]*:)#i', $address ) ) {
		return true;
	}
	$own  = wp_parse_url( home_url() );
	$host = ( $own['host'] ?? '' ) . ( isset( $own['port'] ) ? ':' . $own['port'] : '' );
	return (bool) preg_match( '#^(?:https?:)?//' . preg_quote( $host, '#' ) . '(?=[/?\#]|$)#i', $address );
}

function is_public_ip( string $ip ): bool {
	if ( ! filter_var( $ip, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
		return false;
	}
	$number = ip2long( $ip );
	if ( false === $number ) {
		// Version 6: not the ones that wrap an address of version 4, whatever that is.
		return ! preg_match( '/^(?:::|64:ff9b:|2002:)/i', $ip );
	}
	foreach ( INNER_RANGES as $range ) {
		list( $network, $bits ) = explode( '/', $range );
		$mask                   = -1 << ( 32 - (int) $bits );
		if ( ( $number & $mask ) === ( ip2long( $network ) & $mask ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The public addresses of a host; none when one of them is not public, or when it has none.
 *
 * @return string[]
 */
function public_ips( string $host ): array {
	if ( filter_var( $host, FILTER_VALIDATE_IP ) ) {
		$ips = array( $host );
	} else {
		$ips = gethostbynamel( $host );
		$ips = is_array( $ips ) ? $ips : array();
	}
	// phpcs:ignore WordPress.PHP.NoSilencedErrors -- a name server that does not answer is no fault of the page.
	$six = function_exists( 'dns_get_record' ) && ! filter_var( $host, FILTER_VALIDATE_IP ) ? @dns_get_record( $host, DNS_AAAA ) : array();
	foreach ( array_merge( $ips, array_column( is_array( $six ) ? $six : array(), 'ipv6' ) ) as $ip ) {
		if ( ! is_public_ip( $ip ) ) {
			return array();
		}
	}
	return $ips;
}
