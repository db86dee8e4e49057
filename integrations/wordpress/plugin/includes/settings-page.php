<?php
/**
 * Settings, Peer Support Widgets: for those who may manage the site.
 *
 * @package PeerSupportWidgets
 */

namespace PeerSupportWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'peer-support-widgets';

/** Name => label, what it does, and the kind of field. */
function setting_fields(): array {
	return array(
		'source'    => array( __( 'Address of your list', 'peer-support-widgets' ), __( 'The list of groups that every element shows unless it names its own. It begins with https://.', 'peer-support-widgets' ), 'code' ),
		'minutes'   => array( __( 'Minutes that a list is kept', 'peer-support-widgets' ), __( 'Your site asks the server of the list at most this often, and visitors ask only your site. With 0 your site keeps nothing, and the browsers of visitors ask that server themselves.', 'peer-support-widgets' ), 'number' ),
		'feeds'     => array( __( 'Further lists', 'peer-support-widgets' ), __( 'One address on each line. Lists in pages, posts and widgets are known by themselves; write here those that stand in theme files or in a page builder.', 'peer-support-widgets' ), 'lines' ),
		'link'      => array( __( 'Link without script', 'peer-support-widgets' ), __( 'Address of a page with all your groups. People find it in place of an element while the page loads, and when something fails.', 'peer-support-widgets' ), 'code' ),
		'link_text' => array( __( 'Words of that link', 'peer-support-widgets' ), __( 'Such as: All our groups.', 'peer-support-widgets' ), 'text' ),
		'lang'      => array( __( 'Language', 'peer-support-widgets' ), __( 'Such as en-GB, cy or ar. Empty: the language of the page.', 'peer-support-widgets' ), 'code' ),
		'theme'     => array( __( 'Light or dark', 'peer-support-widgets' ), __( 'Choose light or dark only if your pages are always so.', 'peer-support-widgets' ), 'theme' ),
		'upgrade'   => array( __( 'Where links come to life', 'peer-support-widgets' ), __( 'For snippets without a block or a shortcode: in which parts of a page placeholders and links of this library turn into elements. A CSS selector, such as .entry-content. Empty: nowhere.', 'peer-support-widgets' ), 'code' ),
		'origins'   => array( __( 'Other sites that may be asked', 'peer-support-widgets' ), __( 'One on each line, such as https://tiles.example. Browsers of visitors may ask these for pictures of a map, send feedback to them, and get lists from them where links come to life.', 'peer-support-widgets' ), 'lines' ),
	);
}

add_action(
	'admin_init',
	function () {
		register_setting( PAGE, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\saved_settings', 'default' => DEFAULTS ) );
		add_settings_section( 'psw', '', '__return_null', PAGE );
		foreach ( setting_fields() as $name => $field ) {
			add_settings_field( "psw-$name", $field[0], __NAMESPACE__ . '\print_field', PAGE, 'psw', array( 'label_for' => "psw-$name", 'name' => $name ) );
		}
		wp_add_privacy_policy_content( __( 'Peer Support Widgets', 'peer-support-widgets' ), wp_kses_post( '<p>' . __( 'Lists of peer support groups on our pages come from our own site. What you search for stays in your browser. Groups that you save are kept on your device only, and only if you want.', 'peer-support-widgets' ) . '</p>' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Peer Support Widgets', 'peer-support-widgets' ), __( 'Peer Support Widgets', 'peer-support-widgets' ), 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'peer-support-widgets' ) ) );
		return $links;
	}
);

function print_field( array $field ): void {
	$name  = $field['name'];
	$value = (string) setting( $name );
	list( , $help, $kind ) = setting_fields()[ $name ];

	$fault      = fault_at( $name );
	$described  = $fault ? "psw-$name-fault psw-$name-help" : "psw-$name-help";
	$attributes = sprintf( 'id="psw-%1$s" name="%2$s[%1$s]" aria-describedby="%3$s"', esc_attr( $name ), esc_attr( OPTION ), esc_attr( $described ) ) . ( $fault ? ' aria-invalid="true"' : '' );
	// phpcs:disable WordPress.Security.EscapeOutput -- the attributes are escaped above.
	if ( 'lines' === $kind ) {
		printf( '<textarea %s rows="3" class="large-text code" dir="ltr">%s</textarea>', $attributes, esc_textarea( $value ) );
	} elseif ( 'theme' === $kind ) {
		$choices = array( 'auto' => __( 'As the page is', 'peer-support-widgets' ), 'light' => __( 'Always light', 'peer-support-widgets' ), 'dark' => __( 'Always dark', 'peer-support-widgets' ) );
		echo "<select $attributes>";
		foreach ( $choices as $choice => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $choice, $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		// Addresses and names of languages run from left to right, whatever the words around them do.
		$more = 'number' === $kind ? ' min="0" max="' . MOST_MINUTES . '" class="small-text"' : ' class="regular-text' . ( 'code' === $kind ? ' code" dir="ltr"' : '"' );
		printf( '<input type="%s" %s value="%s"%s>', 'number' === $kind ? 'number' : 'text', $attributes, esc_attr( $value ), $more );
	}
	// phpcs:enable
	if ( $fault ) {
		printf( '<p class="notice notice-error inline" id="psw-%s-fault">%s</p>', esc_attr( $name ), esc_html( $fault ) );
	}
	printf( '<p class="description" id="psw-%s-help">%s</p>', esc_attr( $name ), esc_html( $help ) );
}

/** What was wrong with a field when it was last saved; the page says it at its start too. */
function fault_at( string $name ): string {
	foreach ( get_settings_errors( OPTION ) as $error ) {
		if ( "psw-$name" === $error['code'] ) {
			return html_entity_decode( $error['message'], ENT_QUOTES, 'UTF-8' );
		}
	}
	return '';
}

function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( isset( $_GET['forgotten'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- only says what was done.
		echo '<div class="notice notice-success" role="status"><p>' . esc_html__( 'Done. Each list is fetched anew when somebody next opens a page with it.', 'peer-support-widgets' ) . '</p></div>';
	}
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	print_lists();
	echo '</div>';
}

/** Each list, how old it is, and what was wrong when it was last asked for. */
function print_lists(): void {
	$lists = array_unique( array_merge( feeds_of_site(), published_feeds() ) );
	echo '<h2>' . esc_html__( 'Lists that your site fetches', 'peer-support-widgets' ) . '</h2>';
	if ( ! $lists ) {
		echo '<p>' . esc_html__( 'None so far.', 'peer-support-widgets' ) . '</p>';
		return;
	}
	echo '<table class="widefat striped"><thead><tr><th scope="col">' . esc_html__( 'Address', 'peer-support-widgets' ) . '</th><th scope="col">' . esc_html__( 'How it is', 'peer-support-widgets' ) . '</th></tr></thead><tbody>';
	foreach ( $lists as $address ) {
		printf( '<tr><th scope="row"><code dir="ltr">%s</code></th><td>%s</td></tr>', esc_html( $address ), esc_html( state_of_list( $address ) ) );
	}
	echo '</tbody></table><form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="psw_forget">';
	wp_nonce_field( 'psw_forget' );
	submit_button( __( 'Fetch all lists anew', 'peer-support-widgets' ), 'secondary' );
	echo '</form>';
}

function state_of_list( string $address ): string {
	$kept = get_transient( kept_name( $address ) );
	$rest = get_transient( rest_name( $address ) );
	/* translators: %s: a length of time, such as "5 minutes" */
	$age = isset( $kept['at'] ) ? sprintf( __( 'Fetched %s ago.', 'peer-support-widgets' ), human_time_diff( $kept['at'] ) ) : __( 'Not fetched yet.', 'peer-support-widgets' );
	return is_string( $rest ) ? "$rest $age" : $age;
}

add_action(
	'admin_post_psw_forget',
	function () {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'peer-support-widgets' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( 'psw_forget' );
		forget_feeds();
		wp_safe_redirect( admin_url( 'options-general.php?page=' . PAGE . '&forgotten=1' ) );
		exit;
	}
);
