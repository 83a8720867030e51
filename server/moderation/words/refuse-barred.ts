import { Refusal } from '../../base/refusal.js'
import type { Tx } from '../../database/tables.js'
import { barredIn } from './barred-word.js'
import { barredWords } from './barred-word.store.js'

/** Refuses a text with a word that the network bars, and names it; true when somebody must look at it first. */
export async function refuseBarred(tx: Tx, texts: readonly string[]): Promise<boolean> {
  const found = barredIn(await barredWords(tx), texts.join('\n'))
  const refused = found.filter(({ does }) => does === 'refuse').map(({ word }) => word)
  if (refused.length > 0) throw new Refusal('words-barred', { words: refused })
  return found.length > 0
}
