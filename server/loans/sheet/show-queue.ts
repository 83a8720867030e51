import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { besidePath } from '../links/links.js'
import { staffWith } from '../links/linked-loan.store.js'
import { goesForGood } from '../loan.js'
import { othersInQueue } from '../loan-queue.store.js'
import type { LoanPage } from '../loan.wire.js'
import { sheetsAt, type LoanSheet } from './loan-sheet.store.js'

type Shown = { readonly hmac: Services['hmac']; readonly secret: string }

/** Lists the others who ask for a thing that goes to one, each with the page on which its giver answers. */
export async function showQueue(
  db: Db,
  { loan }: LoanSheet,
  { hmac, secret }: Shown,
): Promise<NonNullable<LoanPage['inLine']>> {
  if (!goesForGood(loan.kind)) return []
  const [others, staff] = await Promise.all([
    othersInQueue(db, loan).then((queue) =>
      sheetsAt(
        db,
        queue.map(({ id }) => id),
      ),
    ),
    staffWith(db, loan, { hmac, secret }),
  ])
  return others.map(({ loan: other, homes, taker }) => ({
    name: taker.name,
    words: other.words,
    at: other.createdAt,
    promised: other.status === 'agreed',
    ...(taker.commune !== undefined && { commune: taker.commune }),
    path: besidePath(hmac, { id: other.id, site: homes.giver }, { id: loan.id, secret, staff }),
  }))
}
