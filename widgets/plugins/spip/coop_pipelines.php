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
