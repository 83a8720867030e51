/** Remarks about a line of a file, or about the whole of it. */
type Said = {
  /** As the file heads it. */
  readonly column?: string | undefined
  readonly value?: string | undefined
  readonly near?: readonly string[] | undefined
  readonly line?: number | undefined
  readonly most?: number | undefined
}

const counted = new Intl.NumberFormat('fr-FR')
const quoted = (text = '') => `«\u00a0${text.length > 60 ? `${text.slice(0, 60)}…` : text}\u00a0»`
const either = (names: readonly string[]) =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(names.map(quoted))
const all = (names: readonly string[]) => names.map(quoted).join(', ')

export const frenchStockFiles = {
  line: (line: number) => `Ligne ${counted.format(line)}`,

  rowFaults: {
    'quote-broken': 'Il y manque un guillemet, ou il y en a un de trop.',
    'cells-missing': 'Elle a moins de cases que la première ligne n’a de titres.',
    'cells-too-many': 'Elle a plus de cases que la première ligne n’a de titres.',
    'title-missing': 'Il n’y a pas de titre.',
    'text-long': ({ column, most = 0 }: Said) => `${quoted(column)} dépasse ${counted.format(most)} signes.`,
    'category-unknown': ({ value, near = [] }: Said) =>
      `Aucune catégorie ne s’appelle ${quoted(value)}.${near.length > 0 ? ` Peut-être ${either(near)}\u00a0?` : ''}`,
    'kind-unknown': ({ value }: Said) =>
      `${quoted(value)} n’est pas un type\u00a0: À emprunter, À donner, À échanger, Coup de main ou On cherche.`,
    'condition-unknown': ({ value }: Said) =>
      `${quoted(value)} n’est pas un état\u00a0: Comme neuf, Très bon, Bon, Usé ou À réparer.`,
    'state-unknown': ({ value }: Said) =>
      `${quoted(value)} ne dit pas où en est l’objet\u00a0: En rayon, En pause ou Hors service.`,
    'place-unknown': ({ value, near = [] }: Said) =>
      `Aucun de vos lieux ne s’appelle ${quoted(value)}.${near.length > 0 ? ` Vous avez ${all(near)}.` : ''}`,
    'place-missing': 'La ligne ne dit pas où est l’objet, et aucun lieu n’était choisi.',
    'owner-other': ({ value }: Said) => `Cet objet est à ${quoted(value)}, pas à vous.`,
    restricted:
      'Seuls certains groupes le voyaient, ici tout le monde le verrait. Videz cette case pour l’ajouter quand même.',
    withdrawn: 'Le fichier dit qu’il est retiré. Pour retirer un objet d’ici, choisissez-le dans la liste.',
    'deposit-unreadable': ({ value }: Said) =>
      `${quoted(value)} n’est pas une somme\u00a0: écrivez 20, ou 12,50, au plus 10\u202f000\u00a0€.`,
    'code-unreadable': ({ value }: Said) =>
      `${quoted(value)} n’est pas un code\u00a0: des lettres et des chiffres, 20 signes au plus.`,
    'code-useless': 'Seul ce qui se prête ou s’échange porte un code.',
    'code-twice': ({ line = 0 }: Said) => `Ce code est déjà celui de la ligne ${counted.format(line)}.`,
    'line-twice': ({ line = 0 }: Said) =>
      `C’est le même objet que la ligne ${counted.format(line)}. S’il y en a deux, donnez un code à chacun.`,
    'code-held': ({ near: [title = ''] = [] }: Said) =>
      title ? `Ce code est déjà celui de ${quoted(title)}.` : 'Ce code est déjà celui d’une photo sans titre.',
    'code-withdrawn': ({ near: [title = ''] = [] }: Said) => `Ce code était celui de ${quoted(title)}, qui est retiré.`,
    'kind-fixed': 'Il est déjà là sous un autre type, qui ne se change pas.',
    'copy-without-code': 'Un exemplaire de plus a besoin de son propre code.',
    'copy-of-nothing': 'Aucun objet qui se prête n’a le code que dit «\u00a0Exemplaire de\u00a0».',
    'copy-elsewhere': 'Ce code est déjà celui d’un exemplaire d’un autre objet.',
    'words-barred': ({ near = [] }: Said) => `Le réseau n’accepte pas ${all(near)}.`,
    'changed-meanwhile': 'Quelqu’un l’a changé au même moment\u00a0: envoyez de nouveau le fichier.',
    'count-unreadable': ({ value }: Said) =>
      `${quoted(value)} n’est pas un nombre d’exemplaires, de 1 à 100\u00a0: il est laissé de côté.`,
    'value-unreadable': ({ value }: Said) =>
      `${quoted(value)} n’est pas une somme (80, ou 79,90)\u00a0: elle est laissée de côté.`,
    'days-unreadable': ({ value }: Said) =>
      `${quoted(value)} n’est pas une durée (7, ou 2 semaines)\u00a0: elle est laissée de côté.`,
    'photo-missing': ({ value }: Said) =>
      `La photo ${quoted(value)} manque\u00a0: elle doit être dans le même zip que la liste.`,
    'photo-many': ({ value }: Said) => `Plusieurs photos s’appellent ${quoted(value)}\u00a0: aucune n’est prise.`,
    'photo-unreadable': ({ value }: Said) => `${quoted(value)} n’est pas une photo qui se lit ici (JPEG, PNG ou WebP).`,
    'photo-too-large': ({ value }: Said) => `La photo ${quoted(value)} est trop lourde\u00a0: 12\u00a0Mo au plus.`,
    'photo-address':
      'Aucune photo n’est cherchée à une adresse\u00a0: mettez les fichiers dans un zip, à côté de la liste.',
    'photos-too-many': ({ most = 0 }: Said) => `Au plus ${most} photos\u00a0: les suivantes sont laissées de côté.`,
    'photo-later': ({ most = 0 }: Said) =>
      `Ses photos attendent, il en passe ${counted.format(most)} par heure. Le même fichier, dans une heure, les ajoutera.`,
  } satisfies Record<string, string | ((said: Said) => string)>,

  fileFaults: {
    empty: 'Le fichier est vide.',
    'no-columns': 'La première ligne ne dit pas les titres des colonnes.',
    'no-title-column': 'Aucune colonne ne s’appelle Objet, Titre ou Nom.',
    'column-twice': 'Deux colonnes ont le même titre.',
    'line-endless': 'Ce n’est pas une liste en CSV\u00a0: une ligne n’a pas de fin.',
    'csv-too-large': 'La liste pèse plus de 10\u00a0Mo.',
    'lines-too-many': 'La liste a plus de 2\u202f000 lignes\u00a0: coupez-la en deux.',
    'file-gone': 'Le fichier n’est plus là\u00a0: choisissez-le à nouveau.',
    'role-ended': 'La personne qui l’a envoyé ne s’occupe plus de vos objets.',
    'zip-broken': 'Le zip est abîmé ou coupé. Refaites-le, puis envoyez-le à nouveau.',
    'zip-encrypted': 'Le zip est protégé par un mot de passe. Refaites-le sans.',
    'zip-too-large': 'Le zip est au format des fichiers géants (zip64). Refaites-le avec moins de photos.',
    'zip-split': 'Le zip est en plusieurs morceaux. Faites-en un seul.',
    'zip-entries': 'Le zip contient plus de 2\u202f000 fichiers. Faites-en deux.',
    'zip-bomb': 'Une fois ouvert, ce zip serait démesuré\u00a0: il reste fermé.',
    'zip-false': 'Ce que le zip dit de ses fichiers est faux\u00a0: il reste fermé. Refaites-le.',
    workbook:
      'C’est un classeur, pas un CSV. Dans le tableur\u00a0: «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV\u00a0».',
    'csv-none': 'Le zip ne contient pas de liste (.csv).',
    'csv-many': 'Le zip contient plusieurs listes (.csv). Gardez-en une.',
  },
}

export type StockFileWords = typeof frenchStockFiles

type RowFaultSaid = Said & { readonly reason: keyof StockFileWords['rowFaults'] }

export function saidOfRow({ rowFaults }: StockFileWords, { reason, ...said }: RowFaultSaid): string {
  const words: string | ((said: Said) => string) = rowFaults[reason]
  return typeof words === 'string' ? words : words(said)
}
