import { lazyStrings } from '../../../parts/lazy-strings.js'
import type { Desk } from '../room.js'
import { listFrench, learnList, type ListStrings } from './list.strings.js'

/** Loads the words of every list in the language of the desk. */
export function listWordsOf(desk: Pick<Desk, 'host' | 'language'>): () => ListStrings | undefined {
  return lazyStrings(desk.host, { language: () => desk.language, french: listFrench, learn: learnList })
}
