<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

$GLOBALS[$GLOBALS['idx_lang']] = [
	'titre' => 'Éléments coopératifs',
	'explication' => 'Qui tient le serveur de votre réseau vous donne les deux. Rien ne lui est envoyé d’ici : ce sont les navigateurs des visiteurs qui lui demandent ce que montre une page.',
	'comment' => 'Écrivez ensuite <tt>&lt;coop|offres&gt;</tt>, <tt>&lt;coop|reparation&gt;</tt>, <tt>&lt;coop|carte&gt;</tt> ou <tt>&lt;coop|espace&gt;</tt> dans un article, ou <tt>#COOP{offres}</tt> dans un squelette.',
	'serveur' => 'Adresse du serveur',
	'site' => 'Nom de votre site dans le réseau',
	'erreur' => 'Rien n’est enregistré : corrigez ce qui est signalé.',
	'erreur_server' => 'L’adresse du serveur commence par https://, comme https://coop.example.',
	'erreur_site' => 'Le nom d’un site s’écrit en minuscules, chiffres et traits d’union, comme ville-de-lomme.',
	'faute' => '« @mot@ » n’est pas un élément. Écrivez offres, reparation, carte ou espace, comme dans <tt>&lt;coop|offres&gt;</tt>.',
	'attribut_inconnu' => 'Cet élément n’a pas d’attribut « @nom@ ». Il a : @noms@.',
	'pour_qui' => 'Seules les personnes qui peuvent modifier cette page voient ce message.',
	'a_regler' => 'Rien n’est montré ici : l’adresse du serveur ou le nom de votre site n’est pas encore réglé.',
	'regler' => 'Les régler',
	'demander_regler' => 'Demandez-le à qui tient ce site (Configuration → Éléments coopératifs).',
	'alerte' => 'Éléments coopératifs : l’adresse du serveur ou le nom de votre site n’est pas encore réglé, et rien n’est montré.',
	'voir_offres' => 'Voir les offres',
	'voir_reparation' => 'Voir les réparateurs',
	'voir_carte' => 'Voir les lieux',
	'voir_espace' => 'Ouvrir mon espace',
];
