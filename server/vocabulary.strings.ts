import type { RowFault } from './search/index.js'

export type LineFault = RowFault | 'line-broken' | 'language-unknown' | 'subject-unknown' | 'repeated'

export const vocabularyStrings = {
  faults: {
    'line-broken': 'le nombre de cellules ou les guillemets ne vont pas',
    empty: 'une cellule est vide',
    'too-long': 'plus de 60 signes ou de 6 mots',
    'says-nothing': 'aucun mot qui se cherche (« le », « pour »… ne se cherchent pas)',
    'means-itself': 'les deux mots sont les mêmes pour la recherche (accents, pluriels et majuscules n’y comptent pas)',
    'language-unknown': 'la langue est fr ou en',
    'subject-unknown': 'aucune catégorie n’a cet identifiant',
    repeated: 'déjà dit plus haut dans le fichier',
  } satisfies Record<LineFault, string>,
  refused: (line: number, why: string, said: string) => `ligne ${line} : ${why}${said === '' ? '' : ` (${said})`}`,
  columns: (known: string) => `la première ligne doit être ${known}`,
  taken: (tally: { added: number; known: number; removed: number; refused: number }) =>
    `${tally.added} ajoutées, ${tally.known} déjà là, ${tally.removed} enlevées, ${tally.refused} refusées.`,
  dryRun: 'Essai : rien n’est gardé.',
  notWhole: 'Avec --whole, toutes les lignes doivent être bonnes : rien n’est changé.',
  changed: 'C’est fait : la prochaine recherche en tient compte.',
  notThere: 'Le vocabulaire ne le disait pas.',
  nothing: (word: string) => `${word} : rien`,
  means: (said: string, meant: readonly string[]) => `${said} → ${meant.join(', ')}`,
  leads: (said: string, names: readonly string[]) => `${said} : ${names.join(', ')}`,
}
