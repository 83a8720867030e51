import type { Language, Learn } from '../../../../../words/language.js'

type Holds = { readonly offers: number; readonly shown: number; readonly words: number; readonly searches: number }

type Place = { readonly name: string; readonly at: number; readonly of: number; readonly family: string | undefined }

const many = (count: number, one: string, more: string) => (count > 1 ? `${count} ${more}` : `${count} ${one}`)

const nameInEach: Readonly<Record<Language, string>> = { fr: 'Nom en français', en: 'Nom en anglais' }

const pictures: Readonly<Record<string, string>> = {
  armchair: 'Fauteuil',
  ball: 'Ballon',
  bicycle: 'Vélo',
  blocks: 'Cubes',
  book: 'Livre',
  bunting: 'Fanions',
  cup: 'Tasse',
  dice: 'Dé',
  drill: 'Perceuse',
  hammer: 'Marteau',
  hands: 'Cœur',
  jar: 'Bocal',
  ladder: 'Échelle',
  note: 'Notes de musique',
  plug: 'Prise',
  pot: 'Marmite',
  pram: 'Landau',
  screen: 'Écran',
  spade: 'Bêche',
  speech: 'Bulle',
  sprout: 'Pousse',
  tent: 'Tente',
  thread: 'Bobine',
  box: 'Carton',
}

export const categoriesFrench = {
  add: 'Ajouter une catégorie',
  addFirst: 'Ajouter la première',
  none: 'Il n’y a pas encore de catégorie. Personne ne peut déposer d’offre sans elles\u00a0: commencez par une famille, «\u00a0Bricolage\u00a0» par exemple.',
  find: 'Nom de la catégorie',
  count: (count: number) => (count === 0 ? 'Aucune catégorie' : many(count, 'catégorie', 'catégories')),
  shown: (count: number) => (count === 0 ? 'aucune offre montrée' : many(count, 'offre montrée', 'offres montrées')),
  change: 'Modifier',
  changeOf: (name: string) => `Modifier ${name}`,
  handle: (name: string) => `Déplacer ${name}`,
  howToMove:
    'Glissez la poignée. Au clavier\u00a0: choisir la poignée, Espace, flèches, Espace\u00a0; Échap remet en place.',
  held: (name: string) => `${name}, en main. Flèches pour déplacer, Espace pour poser, Échap pour remettre.`,
  place: ({ name, at, of, family }: Place) =>
    `${name}, ${at} sur ${of}${family === undefined ? '' : ` dans ${family}`}`,
  moved: (name: string) => `«\u00a0${name}\u00a0» est déplacée.`,
  movedBack: 'C’est remis en place.',
  undo: 'Annuler',

  nameInEach,
  nameMissing: 'Écrivez un nom\u00a0: les deux langues sont montrées.',
  family: 'Dans la famille',
  noFamily: 'Aucune\u00a0: c’est une famille',
  isFamily: 'C’est une famille\u00a0: elle en contient d’autres.',
  picture: 'Dessin, quand une offre n’a pas de photo',
  pictures,
  weight: 'Poids d’un objet',
  weights: {
    unsaid: 'Non dit\u00a0: cela peut être n’importe quoi',
    none: 'Aucun\u00a0: une aide, un cours',
    light: 'Léger\u00a0: 2\u00a0kg au plus (un livre, un outil à main)',
    medium: 'Moyen\u00a0: de 2 à 10\u00a0kg (une perceuse, une tente)',
    heavy: 'Lourd\u00a0: plus de 10\u00a0kg (un vélo, un meuble)',
  },
  weightHint: 'Chaque prêt et chaque don le retient à ce moment-là, pour les chiffres à venir.',
  save: 'Enregistrer',
  saving: 'Un instant…',
  addIt: 'Ajouter',
  close: 'Fermer',
  added: (name: string) => `«\u00a0${name}\u00a0» est ajoutée\u00a0: on peut y déposer dès maintenant.`,
  changed: (name: string) => `«\u00a0${name}\u00a0» est enregistrée\u00a0: les listes la montrent ainsi.`,
  movedOnBy: (name: string) => `${name} vient de la changer\u00a0: voici où elle en est. Rien d’autre n’a été fait.`,

  retire: 'Retirer cette catégorie…',
  retireAsk: (name: string) => `Retirer «\u00a0${name}\u00a0»\u00a0?`,
  holds: ({ offers, shown, words, searches }: Holds, below: number) =>
    `Elle contient ${[
      ...(offers > 0 ? [`${many(offers, 'offre', 'offres')} (${many(shown, 'montrée', 'montrées')})`] : []),
      ...(below > 0 ? [many(below, 'catégorie', 'catégories')] : []),
      ...(words > 0 ? [many(words, 'mot de recherche', 'mots de recherche')] : []),
      ...(searches > 0 ? [many(searches, 'recherche gardée', 'recherches gardées')] : []),
    ].join(', ')}.`,
  holdsNothing: 'Elle ne contient rien. Les adresses qui y menaient ne mèneront plus à rien.',
  where: 'Où cela va-t-il\u00a0?',
  choose: 'Choisir une catégorie',
  whereMissing: 'Choisissez d’abord la catégorie qui reçoit ce qu’elle contient.',
  noWayBack:
    'Les offres y seront trouvées tout de suite, et personne ne perd la sienne. Les adresses qui menaient ici ne mèneront plus à rien. Une fois mêlées, les deux ne se séparent plus.',
  keep: 'Garder la catégorie',
  retireNow: 'Retirer la catégorie',
  retired: (name: string) => `«\u00a0${name}\u00a0» est retirée.`,
  merged: (name: string, offers: number, into: string) =>
    `«\u00a0${name}\u00a0» est retirée\u00a0: ${offers === 0 ? 'ce qu’elle contenait est' : offers === 1 ? 'son offre est' : `ses ${offers} offres sont`} dans «\u00a0${into}\u00a0».`,
}

export type CategoriesStrings = typeof categoriesFrench

export const learnCategories: Learn<CategoriesStrings> = {
  en: async () => (await import('./categories.strings.en.js')).categoriesEnglish,
}
