import type { Selectable } from 'kysely'
import type { Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import { engineOf, isAmong } from '../database/dialect.js'
import type { Db, Tx } from '../database/tables.js'
import { codeOf } from './code.js'
import type { StockTable } from './stock.table.js'

/** A member's settings for all its offers. */
type Stock = { readonly onlySite: Id<'Site'> | null; readonly lastNumber: number }

const fromRow = (row: Selectable<StockTable> | undefined): Stock => ({
  onlySite: row?.only_site_id ?? null,
  lastNumber: row?.last_number ?? 0,
})

export async function stockOf(db: Db, member: Id<'Member'>): Promise<Stock> {
  return fromRow(await db.selectFrom('stock').selectAll().where('member_id', '=', member).executeTakeFirst())
}

/** Locks the member's stock: others who give codes, or change where it is shown, wait here. */
export async function lockStock(tx: Tx, member: Id<'Member'>): Promise<Stock> {
  await tx
    .insertInto('stock')
    .values({ member_id: member, only_site_id: null, last_number: 0 })
    .onConflict((conflict) => conflict.column('member_id').doNothing())
    .execute()
  const query = tx.selectFrom('stock').selectAll().where('member_id', '=', member)
  return fromRow(await (engineOf(tx) === 'postgres' ? query.forNoKeyUpdate() : query).executeTakeFirst())
}

export async function saveOnlySite(tx: Tx, member: Id<'Member'>, site: Id<'Site'> | null): Promise<void> {
  await tx.updateTable('stock').set({ only_site_id: site }).where('member_id', '=', member).execute()
}

/** Those of these that copies of this member have. */
async function codesInUse(db: Db, member: Id<'Member'>, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set()
  const rows = await db
    .selectFrom('offer_copy')
    .select('code')
    .where('member_id', '=', member)
    .where(isAmong(db, 'code', codes))
    .execute()
  return new Set(rows.flatMap(({ code }) => code ?? []))
}

type Holder = { readonly id: Id<'Member'>; readonly name: string }

/** Proposes the codes of the next copies. */
export async function proposedCodes(db: Db, member: Holder, wanted: number): Promise<string[]> {
  const { lastNumber: after } = await stockOf(db, member.id)
  return (await freeCodes(db, member, { after, wanted, chosen: [] })).codes
}

type Wanted = { readonly after: number; readonly wanted: number; readonly chosen: readonly string[] }

async function freeCodes(db: Db, { id, name }: Holder, { after, wanted, chosen }: Wanted) {
  const codes: string[] = []
  let last = after
  while (codes.length < wanted) {
    const next = Array.from({ length: wanted - codes.length }, (_, at) => codeOf(name, last + 1 + at))
    const inUse = await codesInUse(db, id, next)
    codes.push(...next.filter((code) => !inUse.has(code) && !chosen.includes(code)))
    last += next.length
  }
  return { codes, last }
}

/** For each copy the code that was asked for, else the next of the member's own. Refuses one that another copy has. */
export async function takeCodes(tx: Tx, member: Holder, asked: readonly (string | undefined)[]): Promise<string[]> {
  const { lastNumber: after } = await lockStock(tx, member.id)
  const chosen = asked.flatMap((code) => code ?? [])
  const inUse = await codesInUse(tx, member.id, chosen)
  if (inUse.size > 0 || new Set(chosen).size < chosen.length) throw new Refusal('code-taken')
  const { codes, last } = await freeCodes(tx, member, { after, wanted: asked.length - chosen.length, chosen })
  await tx.updateTable('stock').set({ last_number: last }).where('member_id', '=', member.id).execute()
  return asked.map((code) => code ?? codes.shift() ?? '')
}
