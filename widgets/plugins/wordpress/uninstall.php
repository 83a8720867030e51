<?php
/**
 * Nothing is left: one option is all that the plugin keeps. Links in pages stay, since they are the pages' own.
 *
 * @package coop-elements
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

delete_option( 'coop_elements' );
