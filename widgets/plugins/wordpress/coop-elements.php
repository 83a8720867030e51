<?php
/**
 * Plugin Name:       Coop elements
 * Description:       Offers, bicycle repairs and places of a cooperative network, as blocks in your pages.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      8.1
 * License:           MIT
 * Text Domain:       coop-elements
 * Domain Path:       /languages
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'COOP_ELEMENTS_FILE', __FILE__ );

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/show.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/settings-page.php';

add_action( 'init', 'coop_elements_load_words', 1 );
add_action( 'init', 'coop_elements_register_blocks' );
add_shortcode( 'coop', 'coop_elements_shortcode' );
add_action( 'admin_init', 'coop_elements_register_settings' );
add_filter( 'option_page_capability_coop-elements', 'coop_elements_capability' );
add_action( 'admin_menu', 'coop_elements_add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'coop_elements_link_to_settings' );

function coop_elements_load_words(): void {
	load_plugin_textdomain( 'coop-elements', false, dirname( plugin_basename( COOP_ELEMENTS_FILE ) ) . '/languages' );
}
