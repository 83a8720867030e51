<?php
/**
 * Settings → Coop elements: two fields, and the list of servers that were in the first.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function coop_elements_register_settings(): void {
	register_setting(
		'coop-elements',
		COOP_ELEMENTS_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'coop_elements_read_settings',
		)
	);
	add_settings_section( 'coop-elements', '', 'coop_elements_explain', 'coop-elements' );
	$fields = array(
		'server' => __( 'Address of the server', 'coop-elements' ),
		'site'   => __( 'Name of your site in the network', 'coop-elements' ),
	);
	foreach ( $fields as $name => $label ) {
		$draw = static fn() => coop_elements_draw_field( $name );
		add_settings_field( "coop-elements-$name", $label, $draw, 'coop-elements', 'coop-elements', array( 'label_for' => "coop-elements-$name" ) );
	}
	$label = __( 'Former servers', 'coop-elements' );
	add_settings_field( 'coop-elements-former', $label, 'coop_elements_draw_former', 'coop-elements', 'coop-elements', array( 'label_for' => 'coop-elements-former' ) );
}

/**
 * What cannot be right is said; what was there before stays, and what was typed stands in the form to be put right.
 *
 * @param mixed $typed
 * @return array{server: string, site: string, former: list<string>}
 */
function coop_elements_read_settings( $typed ): array {
	$typed    = is_array( $typed ) ? $typed : array();
	$is_again = array() !== get_settings_errors( 'coop-elements' );
	$server   = coop_elements_read_server( (string) ( $typed['server'] ?? '' ) );
	$site     = coop_elements_read_site( (string) ( $typed['site'] ?? '' ) );
	if ( '' === $server ) {
		coop_elements_refuse( 'server', __( 'The address of the server begins with https://.', 'coop-elements' ) );
	}
	if ( '' === $site ) {
		coop_elements_refuse( 'site', __( 'The name of a site has small letters, digits and hyphens, like ville-de-lomme.', 'coop-elements' ) );
	}
	$server = '' === $server ? coop_elements_server() : $server;
	$former = coop_elements_read_former( $typed['former'] ?? null, $server );
	if ( ! $is_again && array() !== get_settings_errors( 'coop-elements' ) ) {
		set_transient( coop_elements_typed_name(), array_filter( $typed, 'is_string' ), MINUTE_IN_SECONDS );
	}
	return array(
		'server' => $server,
		'site'   => '' === $site ? coop_elements_site() : $site,
		'former' => $former,
	);
}

function coop_elements_typed_name(): string {
	return 'coop_elements_typed_' . get_current_user_id();
}

/**
 * Of what somebody typed and was refused; it is shown once.
 */
function coop_elements_typed( string $field ): ?string {
	static $typed = null;
	if ( null === $typed ) {
		$kept  = get_transient( coop_elements_typed_name() );
		$typed = is_array( $kept ) ? $kept : array();
		delete_transient( coop_elements_typed_name() );
	}
	return $typed[ $field ] ?? null;
}

/**
 * The list as it was typed, a server a line, and with it the server that has just been replaced: blocks that lead there go on.
 *
 * @param mixed $typed Lines, or what these were read to; where no list was sent, the list stays.
 * @return list<string>
 */
function coop_elements_read_former( $typed, string $server ): array {
	$lines  = is_string( $typed ) ? preg_split( '/\s+/', $typed, -1, PREG_SPLIT_NO_EMPTY ) : $typed;
	$lines  = is_array( $lines ) ? array_filter( $lines, 'is_string' ) : coop_elements_former_servers();
	$former = array_map( 'coop_elements_read_server', $lines );
	if ( in_array( '', $former, true ) ) {
		coop_elements_refuse( 'former', __( 'The address of each former server begins with https://, one a line.', 'coop-elements' ) );
		$former = coop_elements_former_servers();
	}
	if ( coop_elements_server() !== $server ) {
		$former[] = coop_elements_server();
	}
	return array_values( array_diff( array_unique( $former ), array( '', $server ) ) );
}

/**
 * Once: WordPress reads the settings twice when there were none.
 */
function coop_elements_refuse( string $field, string $why ): void {
	if ( ! in_array( $field, array_column( get_settings_errors( 'coop-elements' ), 'code' ), true ) ) {
		add_settings_error( 'coop-elements', $field, $why );
	}
}

function coop_elements_explain(): void {
	echo '<p>' . esc_html__( 'Whoever runs the server of your network gives you both. Nothing is sent to it from here: visitors’ browsers ask it for what a page shows.', 'coop-elements' ) . '</p>';
	echo '<p>' . esc_html__( 'Then add a block to a page (look for “offers”, “repair”, “places” or “my space”), or write [coop element="offer-board"].', 'coop-elements' ) . '</p>';
}

function coop_elements_draw_field( string $name ): void {
	$examples = array(
		'server' => 'https://coop.example',
		'site'   => 'ville-de-lomme',
	);
	printf(
		'<input type="text" id="coop-elements-%1$s" class="regular-text" name="%2$s[%1$s]" value="%3$s" placeholder="%4$s" required>',
		esc_attr( $name ),
		esc_attr( COOP_ELEMENTS_OPTION ),
		esc_attr( coop_elements_typed( $name ) ?? coop_elements_setting( $name ) ),
		esc_attr( $examples[ $name ] )
	);
}

function coop_elements_draw_former(): void {
	printf(
		'<textarea id="coop-elements-former" class="regular-text" rows="3" name="%s[former]" aria-describedby="coop-elements-former-help">%s</textarea>',
		esc_attr( COOP_ELEMENTS_OPTION ),
		esc_textarea( coop_elements_typed( 'former' ) ?? implode( "\n", coop_elements_former_servers() ) )
	);
	$help = __( 'One a line. Blocks that lead to one of them go on as before; those that lead anywhere else show their link alone, since the script of a server may do in your pages all that your site may. Keep here only servers that you trust.', 'coop-elements' );
	printf( '<p class="description" id="coop-elements-former-help">%s</p>', esc_html( $help ) );
}

function coop_elements_add_settings_page(): void {
	$title = __( 'Coop elements', 'coop-elements' );
	add_options_page( $title, $title, coop_elements_capability(), 'coop-elements', 'coop_elements_draw_settings_page' );
}

function coop_elements_draw_settings_page(): void {
	echo '<div class="wrap"><h1>' . esc_html__( 'Coop elements', 'coop-elements' ) . '</h1><form method="post" action="options.php">';
	settings_fields( 'coop-elements' );
	do_settings_sections( 'coop-elements' );
	submit_button();
	echo '</form></div>';
}

/**
 * @param array<string> $links
 * @return array<string>
 */
function coop_elements_link_to_settings( array $links ): array {
	$address = admin_url( 'options-general.php?page=coop-elements' );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'coop-elements' ) );
	return array_merge( array( $link ), $links );
}
