<?php
/**
 * A block for every element. What they are stands in blocks/<tag>/block.json, made from the elements themselves.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

/** Attributes that every block has, by WordPress or by us, and that are none of the element's. */
const OF_THE_BLOCK = array( 'align', 'className', 'anchor', 'lock', 'metadata', 'style', 'provider', 'linkText' );

add_action(
	'init',
	function () {
		wp_register_script(
			'peer-support-widgets-editor',
			plugins_url( 'editor.js', FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
			VERSION,
			true
		);
		foreach ( array_keys( vocabulary() ) as $tag ) {
			register_block_type(
				dirname( FILE ) . "/blocks/$tag",
				array(
					'render_callback' => static function ( $values, $content, $block ) use ( $tag ) {
						return print_block( $tag, (array) $values, (string) $content, $block );
					},
				)
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$facts = wp_json_encode( editor_facts(), JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'peer-support-widgets-editor', "window.peerSupportWidgets = $facts;", 'before' );
	}
);

function print_block( string $tag, array $values, string $content, \WP_Block $block ): string {
	$words   = vocabulary()[ $tag ]['holds'] ? $content : esc_html( clean_words( $values['linkText'] ?? '' ) );
	$given   = array_diff_key( $values, array_flip( OF_THE_BLOCK ) );
	$is_in   = ! empty( $block->context['psw/provider'] );
	$printed = element( $tag, $given, $words, $is_in );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $printed );
}

/** The elements in the language of the editor. */
function translated_vocabulary(): array {
	$elements = vocabulary();
	// phpcs:disable WordPress.WP.I18n -- these words are in the list for translators, though not in this file.
	foreach ( $elements as $tag => $element ) {
		$elements[ $tag ]['title']   = _x( $element['title'], 'block title', 'peer-support-widgets' );
		$elements[ $tag ]['summary'] = _x( $element['summary'], 'block description', 'peer-support-widgets' );
		foreach ( $element['attributes'] as $name => $attribute ) {
			$elements[ $tag ]['attributes'][ $name ]['label'] = __( $attribute['label'], 'peer-support-widgets' );
			$elements[ $tag ]['attributes'][ $name ]['help']  = __( $attribute['help'], 'peer-support-widgets' );
		}
	}
	// phpcs:enable
	return $elements;
}

/** What the form in the editor is made from. */
function editor_facts(): array {
	return array(
		'elements' => translated_vocabulary(),
		'source'   => setting( 'source' ),
		'origins'  => several( setting( 'origins' ) ),
		'words'    => array(
			'list'        => __( 'The list of groups', 'peer-support-widgets' ),
			'show'        => __( 'What it shows', 'peer-support-widgets' ),
			'saying'      => __( 'Words and links', 'peer-support-widgets' ),
			'map'         => __( 'Pictures of the map', 'peer-support-widgets' ),
			'look'        => __( 'Language and look', 'peer-support-widgets' ),
			'link'        => __( 'Link without script', 'peer-support-widgets' ),
			'linkText'    => __( 'Words of the link', 'peer-support-widgets' ),
			'linkAddress' => __( 'Address of the link', 'peer-support-widgets' ),
			'linkHelp'    => __( 'What people have while the page loads, and when something fails. Without it the link of the settings is used.', 'peer-support-widgets' ),
			'usual'       => __( 'As usual', 'peer-support-widgets' ),
			'several'     => __( 'Several addresses: with spaces between.', 'peer-support-widgets' ),
			'noAddress'   => __( 'This will be left out: it has to be the address of a page.', 'peer-support-widgets' ),
			'notAllowed'  => __( 'This will be left out: the site is not among the other sites that may be asked (Settings, Peer Support Widgets).', 'peer-support-widgets' ),
			'nothingSet'  => __( 'Nothing is set: it shows what it shows by itself. The settings are at the side.', 'peer-support-widgets' ),
			'isSet'       => __( 'What is set:', 'peer-support-widgets' ),
			'preview'     => __( 'To see it live, preview the page.', 'peer-support-widgets' ),
			'usualSource' => __( 'It shows the list of the settings of this site.', 'peer-support-widgets' ),
			'on'          => __( 'yes', 'peer-support-widgets' ),
		),
	);
}
