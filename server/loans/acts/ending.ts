import { goesForGood, type Loan } from '../loan.js'
import { forgetCodeTries } from '../loan.store.js'
import type { Happening } from '../record-loan.js'
import { ended, nextOf, type Changed, type Changing } from './changing.js'
import { closeOffer } from './close-offer.js'
import { tellCopyBack } from './displacing.js'
import { endTheLine, freeTheLine } from './line.js'

const ends: Readonly<Partial<Record<Loan['status'], Happening>>> = {
  out: { type: 'loan.out' },
  returned: { type: 'loan.returned' },
  'handed-over': { type: 'loan.handed-over' },
  done: { type: 'loan.done' },
  lost: { type: 'loan.lost' },
  damaged: { type: 'loan.damaged' },
  unconfirmed: { type: 'loan.unconfirmed' },
}

/** What it becomes by the table, with what follows: what went to somebody for good is offered no more. */
export async function ending(changing: Changing): Promise<Changed> {
  const { tx, before, now } = changing
  const after = nextOf(changing)
  const happens = ends[after.status]
  if (!happens) throw new Error(`loan ${before.id} does not end as ${after.status}`)
  if (after.status === 'out') {
    const { said: _settled, ...out } = after
    await forgetCodeTries(tx, before.id)
    return { after: { ...out, outAt: now, displacedAt: null }, happens }
  }
  if (before.status === 'out' && after.status === 'returned') await tellCopyBack(changing)
  if (after.status === 'handed-over' && goesForGood(before.kind)) {
    await endTheLine(changing)
    await closeOffer(changing)
  }
  if (after.status === 'unconfirmed' && goesForGood(before.kind)) await freeTheLine(changing)
  return { after: ended(after, changing), happens }
}
