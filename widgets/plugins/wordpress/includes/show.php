<?php
/**
 * An element in a page, whether a block or a shortcode asks for it.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The element around its link. Where there is no script (a feed, a mail), and where the link leads to a server that no administrator
 * has named, the link alone: its script would run in the page as the site's own.
 *
 * @param array<string, mixed> $said    Attributes by their names in the manifest; `site` where it is another than the settings'.
 * @param string               $address Our page.
 * @param string               $words   Of the link.
 */
function coop_elements_show( string $element, array $said, string $address, string $words ): string {
	$server = coop_elements_trusted_origin_of( $address );
	$link   = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $words ) );
	if ( '' === $server || is_feed() ) {
		return "<p>$link</p>";
	}
	wp_enqueue_style( 'coop-elements' );
	// No version: the loader at this address is always the current one.
	wp_enqueue_script_module( 'coop-elements', "$server/v1/coop.js", array(), null );

	$attributes = '';
	foreach ( coop_elements_attributes( $element, $said ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<coop-$element$attributes>$link</coop-$element>";
}

/**
 * Only those that the element has, and of these only what says something.
 *
 * @param array<string, mixed> $said
 * @return array<string, string>
 */
function coop_elements_attributes( string $element, array $said ): array {
	$site  = coop_elements_read_site( (string) ( $said['site'] ?? '' ) );
	$found = array( 'site' => '' === $site ? coop_elements_site() : $site );
	foreach ( coop_elements_all()[ $element ]['options'] as $option ) {
		$value = $said[ $option['name'] ] ?? '';
		if ( is_scalar( $value ) && '' !== (string) $value ) {
			$found[ $option['name'] ] = (string) $value;
		}
	}
	return $found;
}

/**
 * The server of a page, if the settings name it or did so before; else nothing.
 */
function coop_elements_trusted_origin_of( string $address ): string {
	$origin = coop_elements_read_server( $address );
	return in_array( $origin, coop_elements_trusted_servers(), true ) ? $origin : '';
}
