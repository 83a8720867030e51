import type { Db } from '../../database/tables.js'
import type { Services } from '../../rpc/context.js'
import { loanPath } from '../links/links.js'
import type { LoanPage } from '../loan.wire.js'
import { idsInLine } from './line.store.js'
import { sheetsAt, type LoanSheet } from './loan-sheet.store.js'

/** Who else asks for what goes to one, each with the giver's page of it. */
export async function othersInLine(
  db: Db,
  { loan }: LoanSheet,
  hmac: Services['hmac'],
): Promise<NonNullable<LoanPage['inLine']>> {
  const ids = await idsInLine(db, loan)
  const others = await sheetsAt(
    db,
    ids.filter((id) => id !== loan.id),
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
