<?php
/**
 * The elements, as the build has read them from the manifest: where our page of each is, and what each may be told.
 *
 * @package coop-elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * By name without `coop-`: `path`, `title`, `see`, and `options`, each a `name`, a `label`, a `help` and its `choices`.
 *
 * @return array<string, array<string, mixed>>
 */
function coop_elements_all(): array {
	static $elements = null;
	$elements      ??= wp_json_file_decode( dirname( __DIR__ ) . '/elements.json', array( 'associative' => true ) );
	return $elements;
}

/**
 * Our page of an element, which is what is saved in a page, and all that is left where scripts do not run.
 */
function coop_elements_page( string $element, string $server, string $site ): string {
	return "$server/s/$site" . coop_elements_all()[ $element ]['path'];
}

/**
 * For the editor, in the language of whoever writes.
 *
 * @return list<array<string, mixed>>
 */
function coop_elements_in_words(): array {
	$said = array();
	foreach ( coop_elements_all() as $name => $element ) {
		$options = array();
		foreach ( $element['options'] as $option ) {
			$option['label']   = coop_elements_word( $option['label'] );
			$option['help']    = coop_elements_word( $option['help'] );
			$option['choices'] = array_map( 'coop_elements_choice', $option['choices'] );
			$options[]         = $option;
		}
		$said[] = array(
			'name'    => $name,
			'page'    => coop_elements_page( $name, coop_elements_server(), coop_elements_site() ),
			'title'   => coop_elements_word( $element['title'] ),
			'see'     => coop_elements_word( $element['see'] ),
			'framed'  => $element['framed'],
			'options' => $options,
		);
	}
	return $said;
}

/**
 * @param array<string, string> $choice
 * @return array<string, string>
 */
function coop_elements_choice( array $choice ): array {
	return array(
		'value' => $choice['value'],
		'label' => coop_elements_word( $choice['label'] ),
	);
}

/**
 * Words of the manifest stand in the translations like those of the code: a test compares the two.
 */
function coop_elements_word( string $english ): string {
	// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText
	return __( $english, 'coop-elements' );
}
