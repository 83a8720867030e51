import { Refusal } from '../../base/refusal.js'
import { drawDateOf } from '../draws/draw-date.store.js'
import { goesForGood } from '../loan.js'
import { afterDays } from '../schedule.js'
import { answered, ended, nextOf, type Changed, type Changing } from './changing.js'
import { freeTheLine, isPromised, keepInLine } from './line.js'

/** Who was drawn has so long to say yes; then it is the next one's. */
const daysToConfirm = 2

export async function accept(changing: Changing): Promise<Changed> {
  const { tx, before, wanted, now } = changing
  if (goesForGood(before.kind)) {
    if (await isPromised(tx, before)) throw new Refusal('promised-already')
    // All who asked were told that one of them is drawn.
    if (!wanted.isDrawn && before.offerId !== null && (await drawDateOf(tx, before.offerId)) !== undefined)
      throw new Refusal('too-early')
    await keepInLine(changing)
  }
  const confirmBy = wanted.isDrawn ? afterDays(now, daysToConfirm, before.zone) : null
  const after = { ...answered(nextOf(changing)), confirmBy, agreed: { at: now, how: 'yes' as const } }
  return { after, happens: { type: 'loan.agreed', how: 'yes' } }
}

export const confirm = (changing: Changing): Promise<Changed> =>
  Promise.resolve({ after: { ...nextOf(changing), confirmBy: null }, happens: { type: 'loan.confirmed' } })

/** Nothing came from who was drawn: whoever is next is told by their own yes. */
export const passOn = (changing: Changing): Promise<Changed> =>
  Promise.resolve({
    after: { ...ended(nextOf(changing), changing), confirmBy: null },
    happens: { type: 'loan.passed-on' },
  })

export function refuse(changing: Changing): Promise<Changed> {
  if (!changing.wanted.reason) throw new Refusal('invalid-input', { fields: ['reason'] })
  return Promise.resolve({ after: ended(nextOf(changing), changing), happens: { type: 'loan.refused' } })
}

export async function cancel(changing: Changing): Promise<Changed> {
  const { before, wanted } = changing
  if (wanted.by === 'time') throw new Error(`time cancels no loan: ${before.id}`)
  if (before.agreed && !wanted.reason) throw new Refusal('invalid-input', { fields: ['reason'] })
  if (before.agreed && goesForGood(before.kind)) await freeTheLine(changing)
  return { after: ended(nextOf(changing), changing), happens: { type: 'loan.cancelled', by: wanted.by } }
}
