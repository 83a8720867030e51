import { Refusal } from '../../base/refusal.js'
import { wordsOf } from '../../base/words.js'
import { lastToTouch } from '../../roles/index.js'
import type { StaffContext } from '../../rpc/context.js'
import type { Tx } from '../../database/tables.js'
import { longestWord, type BarredWord } from './barred-word.js'
import { deleteBarredWord, insertBarredWord } from './barred-word.store.js'

type Changing = Pick<StaffContext, 'tx' | 'about'>

const aboutWord = ({ word }: BarredWord) => ({ kind: 'barred-word', id: word.toLowerCase(), title: word })

function refuseFaults({ word }: BarredWord): void {
  if (wordsOf(word).length === 0) throw new Refusal('word-refused', { status: 'says-nothing' })
  if (word.length > longestWord) throw new Refusal('word-refused', { status: 'too-long' })
}

async function movedOn(tx: Tx, word: BarredWord): Promise<Refusal> {
  const last = await lastToTouch(tx, { network: true }, aboutWord(word))
  return new Refusal('word-moved-on', last?.firstName ? { by: last.firstName } : {})
}

/** False when it is in the list already. The next offer that is published is read with it. */
export async function addBarred({ tx, about }: Changing, word: BarredWord): Promise<boolean> {
  refuseFaults(word)
  const isNew = await insertBarredWord(tx, word)
  about(aboutWord(word))
  return isNew
}

export async function changeBarred(
  { tx, about }: Changing,
  { seen, to }: { readonly seen: BarredWord; readonly to: BarredWord },
): Promise<void> {
  refuseFaults(to)
  if (!(await deleteBarredWord(tx, seen)) || !(await insertBarredWord(tx, to))) throw await movedOn(tx, seen)
  about(aboutWord(to))
}

export async function removeBarred({ tx, about }: Changing, seen: BarredWord): Promise<void> {
  if (!(await deleteBarredWord(tx, seen))) throw await movedOn(tx, seen)
  about(aboutWord(seen))
}
