import type { Learn } from '../../words/language.js'

const { format } = new Intl.NumberFormat('fr')

/** The kind inside a sentence. */
const within = (kind: string) => kind.charAt(0).toLowerCase() + kind.slice(1)

export const mapFrench = {
  map: 'Carte des lieux',
  keys: 'Les flèches vont d’un lieu à l’autre, dans l’ordre de la liste. Entrée ouvre la fiche. Plus et moins zooment.',
  place: (number: number, name: string, kind: string) => `${number}. ${name}, ${within(kind)}`,
  /** Appended to the name of a place that is shown at the centre of its commune. */
  approximate: ', position approximative',
  group: (count: number) => `${format(count)} lieux proches\u00a0: zoomer pour les voir`,
  /** The visible text of a group. */
  count: (count: number) => format(count),
  several: 'lieux',
  chosenWithin: 'dont le lieu choisi',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  west: 'Aller vers l’ouest',
  north: 'Aller vers le nord',
  south: 'Aller vers le sud',
  east: 'Aller vers l’est',
  whole: 'Voir tous les lieux',
  /** Attribution of the basemap that the server draws. */
  simplified: (sources: string) => `Fond simplifié\u00a0· ${sources}`,
  inSight: (count: number) =>
    count ? `${format(count)} ${count > 1 ? 'lieux' : 'lieu'} sur cette partie de la carte` : 'Aucun lieu ici',
  wheel: 'Pour zoomer à la molette, cliquez d’abord sur la carte ou tenez Ctrl.',
  fingers: 'Deux doigts pour déplacer la carte.',
  nowhere: 'Aucun de ces résultats n’a d’adresse\u00a0: ils sont tous dans la liste.',
  failed: 'Des lieux n’ont pas pu être chargés.',
  retry: 'Réessayer',
  barred: 'La carte ne peut pas s’ouvrir dans cette page. La liste dit tout ce qu’elle montre.',
  onOurPage: 'Voir la carte sur notre page',
}

export type SaidByMap = typeof mapFrench

export const learnMap: Learn<SaidByMap> = { en: async () => (await import('./map.strings.en.js')).mapEnglish }
