<?php
/**
 * The scripts of the elements: of this site, of this version, and only on pages that use them.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

function file_address( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

/** To be called while the page is printed. */
function use_files_of( string $tag ): void {
	// The version is in the path, so that each file finds its parts.
	wp_enqueue_script_module( "@peer-support-widgets/$tag", file_address( "$tag.js" ), array(), null );
	$theme = setting( 'theme' );
	if ( 'auto' !== $theme ) {
		wp_enqueue_style( 'peer-support-widgets-look', plugins_url( "look/$theme.css", FILE ), array(), VERSION );
	}
}

/** Says whether a page has links or placeholders that become elements, and passes its text on. */
function look_for_upgrades( $text ) {
	if ( is_string( $text ) && '' !== setting( 'upgrade' ) && preg_match( '/\bdata-psw=|#psw=/', $text ) && ! is_admin() ) {
		add_action( 'wp_footer', __NAMESPACE__ . '\print_loader' );
	}
	return $text;
}
foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $words ) {
	add_filter( $words, __NAMESPACE__ . '\look_for_upgrades', 99 );
}

/** The owner's script: which regions, and which other sites lists may come from. */
function print_loader(): void {
	wp_print_script_tag(
		array_filter(
			array(
				'type'             => 'module',
				'src'              => file_address( 'loader.js' ),
				'data-psw-upgrade' => setting( 'upgrade' ),
				'data-psw-origins' => implode( ' ', several( setting( 'origins' ) ) ),
			)
		)
	);
}
