import type { Id } from '../../base/id.js'
import type { Db, Tx } from '../../database/tables.js'
import { borrowerFromRow, borrowerWithAccount, saveBorrower } from './borrower.store.js'

type Proven = { readonly person: Id<'Account'>; readonly email: string }

/** What teams noted under an address is of who has just shown, by six digits, that they read its mails. */
export async function takeOver(tx: Tx, { person, email }: Proven): Promise<void> {
  await tx
    .updateTable('loan')
    .set({ taker_id: person, taker_email: null })
    .where('taker_email', '=', email)
    .where('taker_id', 'is', null)
    .execute()
  const noted = await tx
    .selectFrom('borrower')
    .selectAll()
    .where('email', '=', email)
    .where('account_id', 'is', null)
    .orderBy('id')
    .execute()
  for (const borrower of noted.map(borrowerFromRow)) {
    const { id, memberId, note, card, madeCard } = borrower
    const known = await borrowerWithAccount(tx, memberId, person)
    if (!known) {
      const theirs = { accountId: person, email: null, phone: null, rememberedAt: null }
      await saveBorrower(tx, { ...borrower, ...theirs })
      continue
    }
    await tx.updateTable('loan').set({ borrower_id: known.id }).where('borrower_id', '=', id).execute()
    // First, as a card is one person's.
    await tx.deleteFrom('borrower').where('id', '=', id).execute()
    const kept = known.card === null ? { card, madeCard } : {}
    await saveBorrower(tx, { ...known, ...kept, note: [known.note, note].filter(Boolean).join('\n') })
  }
}

/** Whether anything is noted under this address: most who sign in were never at a counter. */
export async function isNoted(db: Db, email: string): Promise<boolean> {
  const loan = db
    .selectFrom('loan')
    .select('id')
    .where('taker_email', '=', email)
    .where('taker_id', 'is', null)
    .limit(1)
  const row = db.selectFrom('borrower').select('id').where('email', '=', email).where('account_id', 'is', null).limit(1)
  return (await loan.executeTakeFirst()) !== undefined || (await row.executeTakeFirst()) !== undefined
}
