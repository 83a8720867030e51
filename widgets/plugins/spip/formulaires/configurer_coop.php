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

/**
 * As SPIP itself would keep them; but pages that it has made already were made without these settings.
 */
function formulaires_configurer_coop_traiter_dist(): array {
	include_spip('inc/cvt_configurer');
	$trace = cvtconf_formulaires_configurer_enregistre('configurer_coop', []);
	include_spip('inc/invalideur');
	suivre_invalideur('coop');

	return ['message_ok' => _T('config_info_enregistree') . $trace, 'editable' => true];
}
