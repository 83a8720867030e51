<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'titre' => 'Coop elements',
	'explication' => 'Whoever runs the server of your network gives you both. Nothing is sent to it from here: visitors’ browsers ask it for what a page shows.',
	'comment' => 'Then write <tt>&lt;coop|offres&gt;</tt>, <tt>&lt;coop|reparation&gt;</tt>, <tt>&lt;coop|carte&gt;</tt> or <tt>&lt;coop|espace&gt;</tt> in an article, or <tt>#COOP{offres}</tt> in a squelette.',
	'serveur' => 'Address of the server',
	'site' => 'Name of your site in the network',
	'erreur' => 'Nothing is saved: put right what is marked.',
	'erreur_server' => 'The address of the server begins with https://, like https://coop.example.',
	'erreur_site' => 'The name of a site has small letters, digits and hyphens, like ville-de-lomme.',
	'faute' => '“@mot@” is no element. Write offres, reparation, carte or espace, as in <tt>&lt;coop|offres&gt;</tt>.',
	'attribut_inconnu' => 'This element has no attribute “@nom@”. It has: @noms@.',
	'pour_qui' => 'Only those who may edit this page see this message.',
	'a_regler' => 'Nothing is shown here: the address of the server or the name of your site is not set yet.',
	'regler' => 'Set them',
	'demander_regler' => 'Ask whoever keeps this site (Configuration → Coop elements).',
	'alerte' => 'Coop elements: the address of the server or the name of your site is not set yet, and nothing is shown.',
	'voir_offres' => 'See the offers',
	'voir_reparation' => 'See the repairers',
	'voir_carte' => 'See the places',
	'voir_espace' => 'Open my space',
];
