<?php
/**
 * What the site has told the plugin: where the server is, and what the network calls this site.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const COOP_ELEMENTS_OPTION = 'coop_elements';

/**
 * The origin of the server, without a slash at its end; empty as long as nobody has said it.
 */
function coop_elements_server(): string {
	return coop_elements_setting( 'server' );
}

function coop_elements_site(): string {
	return coop_elements_setting( 'site' );
}

function coop_elements_setting( string $name ): string {
	$settings = get_option( COOP_ELEMENTS_OPTION );
	return is_array( $settings ) && is_string( $settings[ $name ] ?? null ) ? $settings[ $name ] : '';
}

/**
 * Of what somebody typed, an origin over https (on this machine http will do), or nothing.
 */
function coop_elements_read_server( string $typed ): string {
	$parts = wp_parse_url( trim( $typed ) );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
		return '';
	}
	$is_own = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $parts['scheme'] && ! ( 'http' === $parts['scheme'] && $is_own ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return $parts['scheme'] . '://' . strtolower( $parts['host'] ) . $port;
}

/**
 * The name of a site in the network: small letters, digits and hyphens.
 */
function coop_elements_read_site( string $typed ): string {
	$name = strtolower( trim( $typed ) );
	return 1 === preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $name ) ? $name : '';
}
