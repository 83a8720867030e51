<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * The script, once, in pages that have an element: parts of a page are kept each for itself, so that only the whole knows.
 */
function coop_affichage_final(string $page): string {
	if (strpos($page, '<coop-') === false or strpos($page, '/v1/coop.js') !== false) {
		return $page;
	}
	include_spip('coop_fonctions');
	$server = coop_serveur();
	$end = strripos($page, '</body>');
	if ($server === '' or $end === false) {
		return $page;
	}
	$script = '<script type="module" src="' . coop_proteger("$server/v1/coop.js") . '"></script>';

	return substr($page, 0, $end) . $script . substr($page, $end);
}

/**
 * Over each page of the private space, to whoever may configure the site.
 *
 * @param array{args: array{id_auteur: int, exec: ?string}, data: list<string>} $flux
 */
function coop_alertes_auteur(array $flux): array {
	include_spip('coop_fonctions');
	include_spip('inc/autoriser');
	$is_there = ($flux['args']['exec'] ?? '') === 'configurer_coop';
	if (!$is_there and !coop_est_regle() and autoriser('configurer', '', 0, $flux['args']['id_auteur'])) {
		$flux['data'][] = _T('coop:alerte') . ' ' . coop_lien_reglages(_T('coop:regler'));
	}

	return $flux;
}
