<?php

/**
 * `#COOP{offres}` in a squelette, and what the model `<coop|offres>` is made of.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');

/**
 * By the word that an author writes, the element and the page of ours that it is on.
 */
function coop_elements(): array {
	return [
		// A row an element.
	];
}

/**
 * `#COOP{offres}`, `#COOP{offres, kind=lend}`
 */
function balise_COOP_dist($p) {
	$arguments = [];
	for ($at = 1; ($argument = interprete_argument_balise($at, $p)) !== null; $at++) {
		$arguments[] = $argument;
	}
	$p->code = 'coop_montrer(array(' . implode(', ', $arguments) . '))';
	$p->interdire_scripts = false;

	return $p;
}

/**
 * The element around its link, with the height reserved. Without settings, or for a word that there is not, nothing.
 *
 * @param array $said The word, then `attribute=value`; or, from the model, attributes by their names.
 */
function coop_montrer(array $said): string {
	$word = (string) array_shift($said);
	$server = coop_serveur();
	$site = coop_site();
	if (!isset(coop_elements()[$word]) or $server === '' or $site === '') {
		return '';
	}
	[$element, $path] = coop_elements()[$word];
	$attributes = ['site' => $site];
	foreach ($said as $name => $value) {
		[$name, $value] = is_int($name) ? array_pad(explode('=', (string) $value, 2), 2, '') : [$name, $value];
		if (in_array($name, coop_attributs($element), true) and is_scalar($value) and (string) $value !== '') {
			$attributes[$name] = (string) $value;
		}
	}
	$written = '';
	foreach ($attributes as $name => $value) {
		$written .= " $name=\"" . coop_proteger($value) . '"';
	}
	$page = $server . '/s/' . $attributes['site'] . $path;
	$link = '<a href="' . coop_proteger($page) . '">' . _T("coop:voir_$word") . '</a>';

	return "<div class=\"coop\" style=\"width:100%\"><coop-$element$written style=\"display:block;min-height:100svh\">$link</coop-$element></div>";
}

/**
 * Those of the manifest, as the build has read them.
 */
function coop_attributs(string $element): array {
	static $elements = null;
	$elements ??= json_decode(file_get_contents(__DIR__ . '/elements.json'), true);

	return array_merge(['site'], array_column($elements[$element]['options'], 'name'));
}

/**
 * The server that the settings name, or nothing.
 */
function coop_serveur(): string {
	return coop_lire_serveur((string) lire_config('coop/server'));
}

/**
 * The site that the settings name, or nothing.
 */
function coop_site(): string {
	return coop_lire_site((string) lire_config('coop/site'));
}

function coop_est_regle(): bool {
	return coop_serveur() !== '' and coop_site() !== '';
}

/**
 * Of what somebody typed, the name of a site: small letters, digits and hyphens; or nothing.
 */
function coop_lire_site(string $typed): string {
	$name = strtolower(trim($typed));

	return preg_match('/^[a-z0-9]+(-[a-z0-9]+)*$/', $name) === 1 ? $name : '';
}

/**
 * Of what somebody typed, an origin over https (on this machine http will do), or nothing.
 */
function coop_lire_serveur(string $typed): string {
	$parts = parse_url(trim($typed));
	$host = $parts['host'] ?? '';
	$is_own = in_array($host, ['localhost', '127.0.0.1'], true);
	$scheme = $parts['scheme'] ?? '';
	if ($host === '' or !($scheme === 'https' or ($scheme === 'http' and $is_own))) {
		return '';
	}

	return "$scheme://$host" . (isset($parts['port']) ? ':' . $parts['port'] : '');
}

function coop_proteger(string $text): string {
	return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}

/**
 * `<coop|offres|kind=lend>`: what the author says are the model's arguments; its context holds the page's address too, which anybody writes.
 *
 * @param string|array $context
 */
function coop_modele(string $word, $context): string {
	return coop_montrer(array_merge([$word], coop_contexte($context)['args']));
}

/**
 * What SPIP hands a model, with its arguments in `args`.
 *
 * @param string|array $context
 */
function coop_contexte($context): array {
	$context = is_array($context) ? $context : @unserialize($context, ['allowed_classes' => false]);

	return (is_array($context) ? $context : []) + ['args' => []];
}

/**
 * `<coop|offre>`: what there is instead, for whoever may put it right; nothing for others.
 *
 * @param string|array $context
 */
function coop_faute($context): string {
	$context = coop_contexte($context);
	$word = (string) (($context['class'] ?? '') ?: key($context['args']));

	return coop_dire($context, _T('coop:faute', ['mot' => coop_proteger($word)]));
}

/**
 * Why an element is not shown yet, or not as its author means it.
 *
 * @param string|array $context
 */
function coop_avis($context, string $word): string {
	$context = coop_contexte($context);
	if (!coop_est_regle()) {
		include_spip('inc/autoriser');
		$way = autoriser('configurer') ? coop_lien_reglages(_T('coop:regler')) : _T('coop:demander_regler');

		return coop_dire($context, _T('coop:a_regler') . " $way");
	}
	$known = coop_attributs(coop_elements()[$word][0]);
	// SPIP itself takes the word in capitals too, and two of its own.
	$said = array_diff(array_keys($context['args']), [$word, ucfirst($word), strtoupper($word), 'align', 'ajax']);
	$unknown = array_diff($said, $known);
	if ($unknown === []) {
		return '';
	}

	return coop_dire($context, _T('coop:attribut_inconnu', [
		'nom' => coop_proteger(implode(', ', $unknown)),
		'noms' => implode(', ', $known),
	]));
}

function coop_lien_reglages(string $words): string {
	return '<a href="' . coop_proteger(generer_url_ecrire('configurer_coop', '', true)) . "\">$words</a>";
}

/**
 * To whoever may edit the page.
 */
function coop_dire(array $context, string $told): string {
	$article = (int) ($context['id_article'] ?? 0);
	include_spip('inc/autoriser');
	if (!($article ? autoriser('modifier', 'article', $article) : autoriser('ecrire'))) {
		return '';
	}

	return "<p class=\"coop_faute\"><strong>coop</strong> $told " . _T('coop:pour_qui') . '</p>';
}
