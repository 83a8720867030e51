/** Listed, and somebody is not sure that it should be. */
export const reportedTitle = 'Ma vieille Singer à pédale'

/** The neighbour of the demonstration has published these, which nobody else sees now, with the words of those who hid them. */
export const ownOffers = {
  waiting: {
    kind: 'lend',
    categoryId: 'power-tools',
    title: 'Décolleuse à papier peint',
    description: 'Elle chauffe en dix minutes. Prévoyez une bâche et de vieux vêtements, ça coule un peu.',
    depositCents: 3_000,
    preferredDays: 3,
  },
  paused: {
    kind: 'help',
    categoryId: 'sewing',
    title: 'Ourlets et fermetures éclair',
    description: 'J’ai une machine et un peu de temps le mercredi. Apportez le fil de la bonne couleur.',
  },
  hidden: {
    kind: 'give',
    categoryId: 'baby',
    title: 'Siège auto, de 9 à 18 kilos',
    description: 'Il a servi dix ans à mes deux filles. La housse est lavée, il manque la notice.',
  },
  words: {
    reported: {
      reason: 'dangerous',
      words: 'Un siège de dix ans n’est plus sûr, et personne ne sait s’il a eu un choc.',
    },
    decided:
      'Un siège auto ancien ou accidenté ne protège plus un enfant. Dites son année et s’il a eu un choc, ou déposez-le en déchèterie.',
    contested:
      'Il n’a jamais eu de choc, il est de 2019 et il est aux normes R44/04. Je peux ajouter la photo de l’étiquette.',
    doubted: { reason: 'other', words: 'Sur la photo ce n’est pas une Singer.' },
  },
} as const
