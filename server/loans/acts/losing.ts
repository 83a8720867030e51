import { Refusal } from '../../base/refusal.js'
import { setCopyAside } from '../../offers/index.js'
import { isAtPlace } from '../loan.js'
import { ended, nextOf, type Changed, type Changing } from './changing.js'
import { displaceNext, tellCopyBack } from './displacing.js'
import { ending } from './ending.js'

/** What happened is said in words, between the two. What a place has lost, nobody else can have. */
export async function lose(changing: Changing): Promise<Changed> {
  const { tx, clock, before, wanted, now } = changing
  const { copyId } = before
  if (!wanted.words) throw new Refusal('invalid-input', { fields: ['words'] })
  if (!isAtPlace(before) || copyId === null) return ending(changing)
  if (wanted.act === 'damaged' && wanted.outOfOrder !== true) await tellCopyBack(changing)
  else {
    await setCopyAside({ tx, clock }, copyId, wanted.words)
    await displaceNext({ tx, now, copyId })
  }
  return ending(changing)
}

/** What was lost is there again, and can be had as before. */
export async function find(changing: Changing): Promise<Changed> {
  const { tx, clock, before } = changing
  if (before.copyId !== null) await setCopyAside({ tx, clock }, before.copyId, undefined)
  await tellCopyBack(changing)
  const { reason: _lost, ...after } = ended(nextOf(changing), changing)
  return { after: { ...after, reason: null }, happens: { type: 'loan.returned' } }
}
