import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { loanPath } from '../links/links.js'
import { goesForGood } from '../loan.js'
import { othersInQueue } from '../loan-queue.store.js'
import type { LoanPage } from '../loan.wire.js'
import { sheetsAt, type LoanSheet } from './loan-sheet.store.js'

/** Lists the others who ask for a thing that goes to one, each with the page on which its giver answers. */
export async function showQueue(
  db: Db,
  { loan }: LoanSheet,
  hmac: Services['hmac'],
): Promise<NonNullable<LoanPage['inLine']>> {
  if (!goesForGood(loan.kind)) return []
  const others = await sheetsAt(
    db,
    (await othersInQueue(db, loan)).map(({ id }) => id),
  )
  return others.map(({ loan: other, site, taker, giver }) => ({
    name: taker.name,
    words: other.words,
    at: other.createdAt,
    promised: other.status === 'agreed',
    ...(taker.commune !== undefined && { commune: taker.commune }),
    path: loanPath(hmac, { id: other.id, site, mark: giver.linkMark }, 'giver'),
  }))
}
