<?php
/**
 * `[coop element="offer-board" kind="lend"]`, and what is told of one that is mistyped.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Marks that a word processor writes, and which WordPress takes for letters of the value.
 */
const COOP_ELEMENTS_CURLY = '/[“”„‟«»″‘’]/u';

/**
 * @param array<string, string>|string $given
 */
function coop_elements_shortcode( $given ): string {
	$said    = is_array( $given ) ? $given : array();
	$element = (string) preg_replace( '/^coop-/', '', $said['element'] ?? '' );
	$notice  = coop_elements_notice( coop_elements_fault( $element, $said ) );
	if ( ! isset( coop_elements_all()[ $element ] ) || '' === coop_elements_server() || '' === coop_elements_site() ) {
		return $notice;
	}
	$site    = coop_elements_read_site( $said['site'] ?? '' );
	$address = coop_elements_page( $element, coop_elements_server(), '' === $site ? coop_elements_site() : $site );
	$words   = coop_elements_word( coop_elements_all()[ $element ]['see'] );
	return $notice . '<div class="coop-elements">' . coop_elements_show( $element, $said, $address, $words ) . '</div>';
}

/**
 * The first thing that is wrong with a shortcode, or nothing.
 *
 * @param array<int|string, string> $said
 */
function coop_elements_fault( string $element, array $said ): string {
	$all = coop_elements_all();
	if ( 1 === preg_match( COOP_ELEMENTS_CURLY, html_entity_decode( implode( ' ', $said ), ENT_QUOTES, 'UTF-8' ) ) ) {
		return __( 'The quotes are those of a word processor: type straight ones, as in element="offer-board".', 'coop-elements' );
	}
	if ( '' === $element ) {
		/* translators: %s: offer-board, repair-booking… */
		return sprintf( __( 'Say which element, as in element="offer-board". There are: %s.', 'coop-elements' ), implode( ', ', array_keys( $all ) ) );
	}
	if ( ! isset( $all[ $element ] ) ) {
		/* translators: 1: what was typed, 2: offer-board, repair-booking… */
		return sprintf( __( '“%1$s” is no element. There are: %2$s.', 'coop-elements' ), $element, implode( ', ', array_keys( $all ) ) );
	}
	if ( '' === coop_elements_server() || '' === coop_elements_site() ) {
		return __( 'Nobody has said yet which server and which site of the network this is.', 'coop-elements' );
	}
	$options = array( 'site', ...array_column( $all[ $element ]['options'], 'name' ) );
	foreach ( array_keys( $said ) as $name ) {
		if ( is_string( $name ) && 'element' !== $name && ! in_array( $name, $options, true ) ) {
			/* translators: 1: what was typed, 2: kind, place… */
			return sprintf( __( '“%1$s” is no option of this element. There are: %2$s.', 'coop-elements' ), $name, implode( ', ', $options ) );
		}
	}
	return '';
}

/**
 * For whoever may put it right: nobody else sees it.
 */
function coop_elements_notice( string $fault ): string {
	if ( '' === $fault || is_feed() || ! current_user_can( 'edit_post', get_the_ID() ) ) {
		return '';
	}
	wp_enqueue_style( 'coop-elements' );
	$who = __( 'Only those who may edit this page see this message.', 'coop-elements' );
	return '<div class="coop-elements-notice"><strong>coop</strong> ' . esc_html( "$fault $who" ) . '</div>';
}
