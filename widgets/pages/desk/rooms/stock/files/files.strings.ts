import { frenchStockFiles } from '../../../../../words/desk/stock-files.strings.js'
import { frenchStock } from '../../../../../words/desk/stock.strings.js'
import { changedWords, textColumns } from '../../../../../words/offers/filed-words.js'
import { frenchOfferFields } from '../../../../../words/offers/offer-fields.strings.js'
import type { Learn } from '../../../../../words/language.js'

const counted = new Intl.NumberFormat('fr-FR')
const s = (count: number) => (count > 1 ? 's' : '')
const objects = (count: number) => `${counted.format(count)} objet${s(count)}`

/** How a column is headed, and what it says. */
const ofColumns: readonly (readonly [string, string])[] = [
  ['Objet', 'Le titre, seul obligatoire.'],
  [
    'Code',
    'Ce qui est écrit dessus. C’est à lui qu’un objet déjà là est reconnu\u00a0; sans code, à son titre, son lieu et sa description.',
  ],
  ['Exemplaire de', 'Le code d’un autre, quand il y en a plusieurs du même.'],
  ['Type', 'À emprunter (sans rien, c’est cela), À donner, À échanger, Coup de main, On cherche.'],
  ['Catégorie', 'Sans rien, elle vient du titre.'],
  ['État', 'Comme neuf, Très bon, Bon, Usé, À réparer.'],
  ['Maintenant', 'En rayon, En pause, Hors service.'],
  ['Lieu', 'L’un des vôtres.'],
  ['Caution, Jours', '40\u00a0€\u00a0; 7, ou 2 semaines.'],
  ...textColumns(frenchOfferFields),
  ['Description', 'Quelques mots.'],
  ['Photos', 'Les noms des fichiers du zip, séparés par\u00a0|. Cinq au plus.'],
]

export const filesFrench = {
  close: 'Fermer',
  ...frenchStockFiles,
  stock: frenchStock,
  how: 'Une liste en CSV, ou un zip avec la liste et ses photos. Elle est d’abord essayée\u00a0: rien n’entre avant que vous ne le disiez.',
  file: 'Fichier (.csv ou .zip)',
  drop: 'Ou déposez-le ici.',
  limits: '2\u202f000 lignes au plus\u00a0; le zip, 200\u00a0Mo.',
  usualPlace: 'Lieu des objets dont la liste ne dit pas où ils sont',
  columns: 'Quelles colonnes sont comprises\u00a0?',
  columnsMore:
    'Dans n’importe quel ordre, en français ou en anglais. Une case vide ne change rien à un objet déjà là. Un fichier exporté d’EBS se lit tel quel.',
  ofColumns,
  example: 'Un exemple à remplir',
  exampleName: 'exemple-objets.csv',
  examples: ['Perceuse à percussion', 'Avec dix mèches', 'Tente pour quatre'],
  tryFile: 'Essayer le fichier',
  wanted: 'Choisissez d’abord un fichier.',
  wrongKind:
    'C’est un fichier .csv ou .zip qu’il faut. Dans le tableur\u00a0: «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV\u00a0».',
  tooLarge: 'Ce fichier dépasse 200\u00a0Mo. Envoyez-le en plusieurs fois.',
  sending: (percent: number) => `Envoi\u00a0: ${percent}\u00a0%`,
  stop: 'Arrêter',
  trying: 'La liste est essayée…',
  goingOn: (done: number, total: number) => `${counted.format(done)} ligne${s(done)} sur ${counted.format(total)}`,
  goesOn: 'Cela continue même si vous fermez cette page.',
  failed: 'Ce fichier n’est pas pris',
  unread: 'Où en est le fichier ne se lit pas pour l’instant.',
  would: { added: 'à ajouter', changed: 'à changer', same: 'déjà là', refused: 'refusées' },
  did: { added: 'ajoutés', changed: 'changés', same: 'déjà là', refused: 'refusées' },
  photos: (count: number) => `${counted.format(count)} photo${s(count)} avec`,
  photosTaken: (count: number) => `${counted.format(count)} photo${s(count)} prise${s(count)}`,
  photosLeft: (count: number) =>
    `${counted.format(count)} photo${s(count)} attend${count > 1 ? 'ent' : ''}\u00a0: 400 par heure pour votre structure. Envoyez le même fichier dans une heure, il n’ajoutera qu’elles.`,
  nothing: 'Rien à changer\u00a0: tout ce que dit ce fichier est déjà là.',
  nothingGood: 'Aucune ligne ne peut entrer.',
  add: (count: number) => (count > 1 ? `Ajouter les ${objects(count)}` : 'Ajouter cet objet'),
  change: (count: number) => (count > 1 ? `Changer les ${objects(count)}` : 'Changer cet objet'),
  addAndChange: (added: number, changed: number) => `Ajouter ${objects(added)}, en changer ${counted.format(changed)}`,
  faulty: (count: number) => (count > 1 ? `${counted.format(count)} lignes à corriger` : 'Une ligne à corriger'),
  faultyMore: 'Les autres entrent sans elles. Corrigez celles-ci dans leur fichier, et envoyez-le à son tour.',
  more: (count: number) => `et ${counted.format(count)} autre${s(count)} dans le fichier`,
  report: 'Télécharger ces lignes',
  lines: { would: 'Ce qui s’ajouterait ou changerait', did: 'Ce qui s’est ajouté ou a changé' },
  first: (count: number) => `Les ${counted.format(count)} premières.`,
  verdicts: { added: 'Ajout', changed: 'Changement', same: 'Déjà là', refused: 'Refusée' },
  changedFields: {
    title: 'titre',
    description: 'description',
    category: 'catégorie',
    condition: 'état',
    ...changedWords(frenchOfferFields),
    place: 'lieu',
    state: 'en rayon ou en pause',
    copy: 'exemplaire',
    kept: 'valeur ou observations',
    count: 'nombre',
    photos: 'photos',
  },
  unused: (columns: string) => `Colonnes sans emploi, laissées de côté\u00a0: ${columns}.`,
  other: 'Choisir un autre fichier',
  taken: (name: string) => `Le fichier «\u00a0${name}\u00a0» est entré.`,
}

export type FilesStrings = typeof filesFrench

export const learnFiles: Learn<FilesStrings> = { en: async () => (await import('./files.strings.en.js')).filesEnglish }
