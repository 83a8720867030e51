<?php
/**
 * Nothing is left: one option is all that the plugin keeps. Links in pages stay, since they are the pages' own.
 *
 * @package coop-elements
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

// Of a network of sites, each has its own.
$coop_elements_sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array();
foreach ( $coop_elements_sites as $coop_elements_site ) {
	switch_to_blog( $coop_elements_site );
	delete_option( 'coop_elements' );
	restore_current_blog();
}
delete_option( 'coop_elements' );
