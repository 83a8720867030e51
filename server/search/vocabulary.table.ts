import type { Language } from '../base/language.js'

/** One of the words by which a kind of thing is looked for. The slice that owns the kind knows what the id is. */
export type SubjectWordTable = { language: Language; subject_kind: string; subject_id: string; word: string }

/** A person who says `said` would be glad of `meant`; not the other way round. */
export type MeaningTable = { language: Language; said: string; meant: string }

/** `revision` tells that the words of this language have changed. */
export type VocabularyTable = { language: Language; revision: number }
