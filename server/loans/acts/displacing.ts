import type { Id } from '../../base/id.js'
import { saveLoan } from '../loan.store.js'
import { recordLoan } from '../record-loan.js'
import type { Changing } from './changing.js'
import { awaitedOn } from './line.store.js'

type At = Pick<Changing, 'tx' | 'now'> & { readonly copyId: Id<'OfferCopy'> }

/** Whoever is to have it next keeps their days, is told, and takes another copy where there is one. */
export async function displaceNext({ tx, now, copyId }: At): Promise<void> {
  for (const other of await awaitedOn(tx, copyId)) {
    if (other.displacedAt !== null) continue
    const displaced = { ...other, displacedAt: now, sequence: other.sequence + 1 }
    await saveLoan(tx, displaced)
    await recordLoan(tx, now, { type: 'loan.displaced', loan: displaced })
  }
}

/** It is there again: whoever was told that it is not, is told. */
export async function tellCopyBack({ tx, before: { copyId }, now, today }: Changing): Promise<void> {
  if (copyId === null) return
  for (const other of await awaitedOn(tx, copyId)) {
    if (other.displacedAt === null || !other.period || other.period.to < today) continue
    const asAgreed = { ...other, displacedAt: null, sequence: other.sequence + 1 }
    await saveLoan(tx, asAgreed)
    await recordLoan(tx, now, { type: 'loan.copy-back', loan: asAgreed })
  }
}
