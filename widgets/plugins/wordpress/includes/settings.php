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

/**
 * Servers that the settings named before, and whose blocks go on: an administrator keeps the list.
 *
 * @return list<string>
 */
function coop_elements_former_servers(): array {
	$settings = get_option( COOP_ELEMENTS_OPTION );
	$former   = is_array( $settings ) && is_array( $settings['former'] ?? null ) ? $settings['former'] : array();
	return array_values( array_filter( $former, 'is_string' ) );
}

/**
 * Those whose script may run in pages of this site, where it may do all that the site's own may: whoever writes a page is not asked.
 *
 * @return list<string>
 */
function coop_elements_trusted_servers(): array {
	return array_values( array_filter( array( coop_elements_server(), ...coop_elements_former_servers() ) ) );
}

/**
 * What it takes to say whose script runs here: on a network of sites, as much as to write one.
 */
function coop_elements_capability(): string {
	return is_multisite() ? 'unfiltered_html' : 'manage_options';
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
	$scheme = strtolower( $parts['scheme'] );
	$host   = strtolower( $parts['host'] );
	$is_own = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_own ) ) {
		return '';
	}
	// The port that goes without saying is no part of an origin.
	$usual = 'https' === $scheme ? 443 : 80;
	$port  = $parts['port'] ?? $usual;
	return "$scheme://$host" . ( $usual === $port ? '' : ":$port" );
}

/**
 * The name of a site in the network: small letters, digits and hyphens.
 */
function coop_elements_read_site( string $typed ): string {
	$name = strtolower( trim( $typed ) );
	return 1 === preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $name ) ? $name : '';
}
