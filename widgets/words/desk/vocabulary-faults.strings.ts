import type { Language } from '../language.js'

/** Why a row of the vocabulary is not taken. */
export const frenchVocabularyFaults = {
  'line-broken': 'le nombre de cellules ou les guillemets ne vont pas',
  empty: 'une cellule est vide',
  'too-long': 'plus de 60 signes ou de 6 mots',
  'says-nothing': 'aucun mot qui se cherche («\u00a0le\u00a0», «\u00a0pour\u00a0»… ne se cherchent pas)',
  'means-itself': 'les deux mots sont les mêmes pour la recherche (accents, pluriels et majuscules n’y comptent pas)',
  'language-unknown': 'la langue est fr ou en',
  'subject-unknown': 'aucune catégorie n’a cet identifiant',
  repeated: 'déjà dit plus haut dans le fichier',
}

export type VocabularyFaults = typeof frenchVocabularyFaults

export const englishVocabularyFaults: VocabularyFaults = {
  'line-broken': 'the number of cells or the quotation marks are wrong',
  empty: 'a cell is empty',
  'too-long': 'more than 60 characters or 6 words',
  'says-nothing': 'no word that is looked for (“the”, “for”… are not)',
  'means-itself': 'for the search both words are the same (accents, plurals and capitals do not count)',
  'language-unknown': 'the language is fr or en',
  'subject-unknown': 'no category has this name',
  repeated: 'said before in the file',
}

export const vocabularyFaults: Readonly<Record<Language, VocabularyFaults>> = {
  fr: frenchVocabularyFaults,
  en: englishVocabularyFaults,
}
