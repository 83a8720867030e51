<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/**
 * By field, why what was typed cannot be right; what can is kept as it is meant.
 */
function formulaires_configurer_coop_verifier_dist(): array {
	include_spip('coop_fonctions');
	$read = [
		'server' => coop_lire_serveur((string) _request('server')),
		'site' => coop_lire_site((string) _request('site')),
	];
	$erreurs = [];
	foreach ($read as $name => $value) {
		if ($value === '') {
			$erreurs[$name] = _T("coop:erreur_$name");
		} else {
			set_request($name, $value);
		}
	}

	return $erreurs === [] ? [] : $erreurs + ['message_erreur' => _T('coop:erreur')];
}
