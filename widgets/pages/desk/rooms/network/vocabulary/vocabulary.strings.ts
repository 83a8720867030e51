import { frenchVocabularyFaults } from '../../../../../words/desk/vocabulary-faults.strings.js'
import type { Language, Learn } from '../../../../../words/language.js'

const many = (count: number, one: string, more: string) =>
  count > 1 ? `${count.toLocaleString('fr-FR')} ${more}` : `${count} ${one}`

const spoken: Readonly<Record<Language, string>> = { fr: 'Français', en: 'Anglais' }

type Tally = { readonly added: number; readonly known: number; readonly refused: number }

export const vocabularyFrench = {
  faults: frenchVocabularyFaults,
  forms: 'Quels mots',
  formNames: {
    meanings: 'On dit, on veut dire',
    'offer-category': 'Mots des catégories',
    bicycle: 'Mots des vélos',
    missed: 'Cherchés en vain',
  },
  find: 'Chercher un mot',
  language: 'Langue',
  spoken,
  means: 'veut dire',
  count: (count: number) => (count === 0 ? 'Aucun mot' : many(count, 'mot', 'mots')),
  none: 'Rien encore. Ajoutez ce que les gens disent et ce qu’ils cherchent alors, ou prenez un fichier.',

  addMeaning: 'Ajouter un sens',
  addWord: 'Ajouter un mot',
  said: 'On dit',
  meant: 'On serait content de trouver',
  word: 'Mot',
  leadsTo: 'Il mène à',
  choose: 'Choisir',
  meaningMore: 'Ne marche que dans ce sens\u00a0: qui dit le premier trouve aussi le second.',
  wordMore: 'Qui cherche ce mot trouve aussi tout ce qui est rangé là.',
  bothMissing: 'Écrivez les deux.',
  cannot: (why: string) => `Ce mot ne peut pas être cherché ainsi\u00a0: ${why}.`,
  save: 'Enregistrer',
  saving: 'Un instant…',
  addIt: 'Ajouter',
  remove: 'Retirer',
  close: 'Fermer',
  added: (text: string) => `Ajouté\u00a0: ${text}. La prochaine recherche en tient compte.`,
  known: (text: string) => `C’était déjà dit\u00a0: ${text}.`,
  changed: (text: string) => `Enregistré\u00a0: ${text}. La prochaine recherche en tient compte.`,
  removed: (text: string) => `Retiré\u00a0: ${text}. La prochaine recherche en tient compte.`,
  undo: 'Annuler',

  missedCount: (count: number) =>
    count === 0 ? 'Aucun mot' : many(count, 'mot cherché en vain', 'mots cherchés en vain'),
  missedMore: (since: string) =>
    `Depuis le ${since}, sans accents ni terminaison. Ce que moins de cinq recherches ont dit n’est pas montré.`,
  noneMissed: 'Rien n’a été cherché en vain, ou le vocabulaire le sait déjà. Ce qui manquera viendra ici.',
  times: (times: number) => `${times} fois`,
  giveMeaning: 'Donner un sens',
  giveMeaningTo: (word: string) => `Donner un sens à ${word}`,

  tryIt: 'Essayer une recherche',
  question: 'Comme on l’écrirait',
  tryFailed: 'La recherche n’a pas pu être essayée\u00a0: appuyez à nouveau sur «\u00a0Essayer\u00a0».',
  tryNow: 'Essayer',
  finds: (total: number, atLeast: boolean) =>
    total === 0
      ? 'Rien dans tout le réseau.'
      : `${atLeast ? 'Plus de ' : ''}${many(total, 'offre', 'offres')} dans tout le réseau.`,
  alsoMeans: (said: string, meant: readonly string[]) =>
    `«\u00a0${said}\u00a0» veut dire aussi\u00a0: ${meant.join(', ')}.`,
  alsoLeads: (said: string, leads: readonly string[]) => `«\u00a0${said}\u00a0» mène à\u00a0: ${leads.join(', ')}.`,
  readAs: (text: string) => `Lu comme «\u00a0${text}\u00a0».`,
  perhaps: (text: string) => `Peut-être «\u00a0${text}\u00a0»\u00a0?`,

  file: 'Prendre un fichier',
  fileMore:
    'Un fichier CSV, comme celui qui se télécharge ici. Ce qui est déjà là reste\u00a0; rien n’est enlevé. Rien n’est fait avant que vous l’ayez vu.',
  chooseFile: 'Fichier',
  tooLarge: 'Ce fichier dépasse 500\u00a0ko\u00a0: coupez-le en deux.',
  columns: (columns: string) => `Sa première ligne doit être ${columns}.`,
  wouldDo: (name: string, { added, known, refused }: Tally) =>
    `${name}\u00a0: ${many(added, 'mot nouveau', 'mots nouveaux')}, ${known} déjà là, ${many(refused, 'ligne refusée', 'lignes refusées')}.`,
  refused: (line: number, why: string, said: string) => `Ligne ${line}\u00a0: ${why}${said ? ` (${said})` : ''}`,
  refusedFile: 'Télécharger les lignes refusées (CSV)',
  noWayBack:
    'C’est plus de 500 mots à la fois\u00a0: on ne pourra pas les retirer d’une seule pression. Pour pouvoir revenir en arrière, coupez le fichier.',
  take: (added: number) => `Ajouter ${many(added, 'mot', 'mots')}`,
  took: (added: number) => `${many(added, 'mot ajouté', 'mots ajoutés')}. La prochaine recherche en tient compte.`,
  tookBack: (count: number) => `${many(count, 'mot retiré', 'mots retirés')}.`,
}

export type VocabularyStrings = typeof vocabularyFrench

export const learnVocabulary: Learn<VocabularyStrings> = {
  en: async () => (await import('./vocabulary.strings.en.js')).vocabularyEnglish,
}
