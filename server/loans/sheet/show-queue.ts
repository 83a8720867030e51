import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { besidePath } from '../links/links.js'
import { staffWith } from '../links/linked-loan.store.js'
import { goesForGood, type Loan } from '../loan.js'
import { othersInQueue } from '../loan-queue.store.js'
import type { LoanPage } from '../loan.wire.js'
import { sheetsAt, type LoanSheet } from './loan-sheet.store.js'

type Read = {
  /** Where the giver answers another. */
  readonly pathTo: (other: LoanSheet) => string
  readonly isShown?: (other: LoanSheet) => boolean
  readonly wordsOf?: (other: LoanSheet) => string
}

/** Lists the others who ask for a thing that goes to one, each with the page on which its giver answers. */
export async function showQueue(
  db: Db,
  { loan }: LoanSheet,
  { pathTo, isShown = () => true, wordsOf = (other) => other.loan.words }: Read,
): Promise<NonNullable<LoanPage['inLine']>> {
  if (!goesForGood(loan.kind)) return []
  const queue = await othersInQueue(db, loan)
  const others = await sheetsAt(
    db,
    queue.map(({ id }) => id),
  )
  return others
    .filter(isShown)
    .map((other) => ({
      id: other.loan.id,
      name: other.taker.name,
      words: wordsOf(other),
      at: other.loan.createdAt,
      promised: other.loan.status === 'agreed',
      ...(other.loan.inReturn !== null && { inReturn: other.loan.inReturn }),
      ...(other.loan.lapsesAt !== null && { lapsesAt: other.loan.lapsesAt }),
      ...(other.taker.commune !== undefined && { commune: other.taker.commune }),
      path: pathTo(other),
    }))
}

type Used = { readonly hmac: Services['hmac']; readonly secret: string }

/** From one request to another by links that are as strong as the one that was used. */
export async function pathsBeside(db: Db, loan: Loan, { hmac, secret }: Used): Promise<Read['pathTo']> {
  const staff = goesForGood(loan.kind) ? await staffWith(db, loan, { hmac, secret }) : undefined
  return ({ loan: { id }, homes }) => besidePath(hmac, { id, site: homes.giver }, { id: loan.id, secret, staff })
}
