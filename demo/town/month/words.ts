/** What residents write with their appointment. Most write nothing. */
export const residentsWords: readonly string[] = [
  '',
  '',
  '',
  'Le pneu arrière se dégonfle en une nuit.',
  'Les freins avant couinent depuis la pluie.',
  'La chaîne saute sur le petit pignon.',
  'La roue avant est un peu voilée, j’ai pris un trottoir.',
  'Le vélo est resté un an à la cave, il faudrait tout regarder.',
  'La batterie ne tient plus que dix kilomètres.',
  'C’est le vélo de ma fille, elle en a besoin pour lundi.',
  'Il manque un rayon, je crois.',
  'La lumière arrière ne s’allume plus.',
  'Les vitesses ne passent plus du tout.',
  'Le guidon a du jeu.',
  'Je peux laisser le vélo la veille au soir.',
  'Première fois que je viens, je suis en retraite : l’heure m’est égale.',
]

export const refusals: readonly string[] = [
  'Je n’ai pas la pièce pour ce modèle avant trois semaines. La Clé de quinze l’a peut-être.',
  'Je ne répare pas ce type de moteur, désolée.',
]

export const proposals: readonly string[] = [
  'Je suis chez un client à cette heure-là. Celle-ci vous irait ?',
  'Il me faudra plus de temps que prévu, je préfère cette heure-ci.',
]

/** Streets that do not exist, where those who come to the door are called. */
export const homes = {
  Lomme: ['18 rue des Grèbes', '7 allée des Peupliers-Noirs', '52 rue de l’Écluse-Dorée'],
  Lille: ['9 rue des Cardeuses', '64 rue du Pont-aux-Merles', '3 square des Marelles'],
  Lambersart: ['21 avenue des Mésanges-Bleues'],
  Hellemmes: ['14 rue des Chaudronniers', '2 impasse du Tour-à-Bois'],
  'Mons-en-Barœul': ['30 rue des Cerfs-Volants', '11 allée des Sittelles'],
  'Villeneuve-d’Ascq': ['5 chemin des Libellules', '46 rue du Lin-Bleu'],
  'Hénin-Beaumont': ['8 rue des Lampistes', '25 cité des Bouleaux-Blancs'],
  Carvin: ['16 rue des Bergeronnettes'],
  Courrières: ['3 rue du Puits-aux-Hirondelles'],
} as const
