/** The rules that hold where the network has published none of its own. */
export const frenchRules = {
  rulesVersion: '2026-12',
  rulesTitle: 'Les règles du réseau',
  rules: [
    'On propose ce qui est à soi, et on dit ses défauts.',
    'On rend propre, à l’heure, et on prévient.',
    'Ni vente, ni médicaments, armes ou animaux, ni rien d’interdit.',
    'On parle aux gens comme à des voisins.',
    'Ce qui gêne est caché\u00a0: on vous dit pourquoi, vous pouvez répondre.',
  ],
  licence: 'Vos photos et vos mots restent à vous\u00a0; le réseau peut les montrer.',
}

export type RulesWords = typeof frenchRules
