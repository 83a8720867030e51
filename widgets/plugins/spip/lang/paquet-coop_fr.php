<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'coop_nom' => 'Éléments coopératifs',
	'coop_slogan' => 'Les offres, la réparation de vélos et les lieux d’un réseau coopératif, dans vos pages',
	'coop_description' => 'Un modèle <code><coop|offres></code> pour les articles et une balise <code>#COOP{offres}</code> pour les squelettes.',
];
