import type { Learn } from '../../../../../words/language.js'
import type { LabelFormat } from './label-formats.js'

const s = (count: number) => (count > 1 ? 's' : '')

export const labelsFrench = {
  title: 'Étiquettes',
  close: 'Revenir aux objets',
  which: 'Quelles étiquettes\u00a0?',
  never: 'Toutes celles jamais imprimées',
  neverMore: (count: number) => (count === 0 ? 'Aucune\u00a0: tout est étiqueté' : `${count} objet${s(count)}`),
  chosen: 'Celles que j’ai choisies dans la liste',
  chosenMore: (count: number) => `${count} étiquette${s(count)}`,
  format: 'Planche',
  formats: {
    'a4-24': 'A4, 24 étiquettes de 70 × 37 mm',
    'a4-40': 'A4, 40 étiquettes de 52,5 × 29,7 mm',
    'a4-65': 'A4, 65 étiquettes de 38,1 × 21,2 mm',
    one: 'Une seule par page, 57 × 32 mm',
  } satisfies Readonly<Record<LabelFormat, string>>,
  start: 'Commencer à la case',
  startMore: 'Pour finir une planche entamée.',
  startWrong: (most: number) => `Écrivez un nombre de 1 à ${most}.`,
  print: (count: number) => (count > 1 ? `Imprimer les ${count}` : 'Imprimer l’étiquette'),
  real: 'À l’impression, choisissez «\u00a0Taille réelle\u00a0» (100\u00a0%), sans marges ni en-têtes.',
  sheet: 'La planche, telle qu’elle sortira',
  none: 'Rien à imprimer',
  noneMore: 'Chaque objet a déjà son étiquette. Pour en refaire une, choisissez l’objet dans la liste.',
  unread: 'Les étiquettes n’ont pas pu être chargées.',
  did: (count: number) => `${count} étiquette${s(count)} notée${s(count)} comme imprimée${s(count)}.`,
  undo: 'Pas imprimées',
  undone: 'Ces étiquettes restent à imprimer.',
}

export type LabelsStrings = typeof labelsFrench

export const learnLabels: Learn<LabelsStrings> = {
  en: async () => (await import('./labels.strings.en.js')).labelsEnglish,
}
