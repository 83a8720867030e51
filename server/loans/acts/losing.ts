import { Refusal } from '../../base/refusal.js'
import { setCopyAside } from '../../offers/index.js'
import { isAtPlace } from '../loan.js'
import { saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import { ended, nextOf, type Changed, type Changing } from './changing.js'
import { ending } from './ending.js'
import { agreedOn } from './line.store.js'

/** What happened is said in words, between the two. What a place has lost, nobody else can have. */
export async function lose(changing: Changing): Promise<Changed> {
  const { before, wanted } = changing
  if (!wanted.words) throw new Refusal('invalid-input', { fields: ['words'] })
  const isOut = wanted.act === 'lost' || wanted.outOfOrder === true
  if (isAtPlace(before) && isOut) await setAside(changing, wanted.words)
  return ending(changing)
}

/** What was lost is there again, and can be had as before. */
export async function find(changing: Changing): Promise<Changed> {
  const { tx, clock, before } = changing
  if (before.copyId !== null) await setCopyAside({ tx, clock }, before.copyId, undefined)
  const { reason: _lost, ...after } = ended(nextOf(changing), changing)
  return { after: { ...after, reason: null }, happens: { type: 'loan.returned' } }
}

/** Whoever was to have it next keeps their days, is told, and takes another copy where there is one. */
async function setAside({ tx, clock, before, now }: Changing, why: string): Promise<void> {
  const { copyId } = before
  if (copyId === null) return
  await setCopyAside({ tx, clock }, copyId, why)
  for (const other of await agreedOn(tx, copyId)) {
    if (other.displacedAt !== null) continue
    const displaced = { ...other, displacedAt: now, sequence: other.sequence + 1 }
    await saveLoan(tx, displaced)
    await recordLoan(tx, now, { type: 'loan.displaced', loan: displaced })
  }
}
