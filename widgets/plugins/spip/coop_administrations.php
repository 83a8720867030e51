<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

function coop_upgrade($nom_meta_base_version, $version_cible) {
	include_spip('base/upgrade');
	maj_plugin($nom_meta_base_version, $version_cible, ['create' => []]);
}

/**
 * Nothing is left: the two settings are all that the plugin keeps.
 */
function coop_vider_tables($nom_meta_base_version) {
	effacer_meta('coop');
	effacer_meta($nom_meta_base_version);
	// Pages that are kept have elements still.
	include_spip('inc/invalideur');
	suivre_invalideur('coop');
}
