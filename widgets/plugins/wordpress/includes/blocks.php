<?php
/**
 * One block an element. What is saved is a paragraph with the link to our page: it passes the filter of every role, and stays when
 * the plugin goes. The element is put around it when the page is shown.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function coop_elements_register_blocks(): void {
	$folder = plugin_dir_path( COOP_ELEMENTS_FILE );
	$url    = plugin_dir_url( COOP_ELEMENTS_FILE );
	$mark   = (string) filemtime( $folder . 'elements.json' );

	wp_register_style( 'coop-elements', $url . 'coop-elements.css', array(), $mark );
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' );
	wp_register_script( 'coop-elements-editor', $url . 'editor.js', $needs, $mark, array( 'in_footer' => true ) );

	foreach ( array_keys( coop_elements_all() ) as $name ) {
		register_block_type(
			"{$folder}blocks/$name",
			array(
				'render_callback' => static fn( array $said, string $saved ): string => coop_elements_render( $name, $said, $saved ),
			)
		);
	}
	add_action( 'enqueue_block_editor_assets', 'coop_elements_tell_editor' );
}

/**
 * What the editor draws from: words, addresses, and whether somebody has to say the settings first.
 */
function coop_elements_tell_editor(): void {
	$told = array(
		'server'   => coop_elements_server(),
		'trusted'  => coop_elements_trusted_servers(),
		'site'     => coop_elements_site(),
		'settings' => current_user_can( coop_elements_capability() ) ? admin_url( 'options-general.php?page=coop-elements' ) : '',
		'elements' => coop_elements_in_words(),
		'words'    => array(
			'options'   => __( 'Options', 'coop-elements' ),
			'link'      => __( 'Words of the link that stays without script', 'coop-elements' ),
			'unset'     => __( 'Not said', 'coop-elements' ),
			'preview'   => __( 'Preview:', 'coop-elements' ),
			'noPreview' => __( 'Each visitor sees what is theirs here: there is nothing to preview.', 'coop-elements' ),
			'noServer'  => __( 'Nobody has said yet which server and which site of the network this is.', 'coop-elements' ),
			/* translators: %s: an address such as https://coop.example */
			'elsewhere' => __( 'The link of this block leads to %s, which the settings do not name: visitors see the link alone.', 'coop-elements' ),
			'settings'  => __( 'Open the settings', 'coop-elements' ),
			'askAdmin'  => is_multisite() ? __( 'Ask whoever runs the network of sites: Settings → Coop elements.', 'coop-elements' ) : __( 'Ask an administrator: Settings → Coop elements.', 'coop-elements' ),
		),
	);
	wp_add_inline_script( 'coop-elements-editor', 'window.coopElements = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';', 'before' );
}

/**
 * @param array<string, mixed> $said
 */
function coop_elements_render( string $element, array $said, string $saved ): string {
	$link = new WP_HTML_Tag_Processor( $saved );
	if ( ! $link->next_tag( 'a' ) ) {
		return $saved;
	}
	$address = (string) $link->get_attribute( 'href' );
	$words   = html_entity_decode( trim( wp_strip_all_tags( $saved ) ), ENT_QUOTES, 'UTF-8' );
	$site    = coop_elements_site_of( $address );
	if ( '' !== $site ) {
		$said['site'] = $site;
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( array( 'class' => 'coop-elements' ) ), coop_elements_show( $element, $said, $address, $words ) );
}

/**
 * The site that the saved link names: settings that change later change no page.
 */
function coop_elements_site_of( string $address ): string {
	return 1 === preg_match( '#^https?://[^/]+/s/([a-z0-9-]+)#', $address, $found ) ? $found[1] : '';
}
