import { frenchVocabularyFaults } from '../../widgets/words/desk/vocabulary-faults.strings.js'
import type { RowFault } from '../search/index.js'

export type LineFault = RowFault | 'line-broken' | 'language-unknown' | 'subject-unknown' | 'repeated'

export const vocabularyStrings = {
  faults: frenchVocabularyFaults satisfies Record<LineFault, string>,
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
