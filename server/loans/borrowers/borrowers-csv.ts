import { csvLine } from '../../base/csv-cell.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Allowed } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import { borrowersIn, standingOf } from './borrower-list.store.js'
import { borrowersFile } from './borrowers-csv.strings.js'
import type { BorrowersCsv, BorrowersCsvInput } from './borrowers.wire.js'
import { nothingOut } from './list-borrowers.js'

/** A file of some two megabytes. */
const mostRows = 20_000

/** All that are asked for, without notes: those stay with the team. */
export async function borrowersCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { subject: { member } }: Allowed<'stock'>,
  { words, show, locale }: BorrowersCsvInput,
): Promise<BorrowersCsv> {
  const today = dayOf(clock.now(), paris)
  const { file, columns, yes } = borrowersFile[locale]
  const found = await borrowersIn(db, { member, today, words, show }, { after: undefined, most: mostRows })
  const ids = found.map(({ id }) => id)
  const standing = await standingOf(db, ids, today)
  const lines = found.map(({ id, name, card, phone, email, accountId, createdAt }) => {
    const { out, late, reserved, due = '' } = standing.get(id) ?? nothingOut
    return csvLine([
      ...[name, card ?? '', phone ?? '', email ?? '', accountId === null ? '' : yes],
      ...[String(out), String(late), String(reserved), due, dayOf(createdAt, paris)],
    ])
  })
  return {
    name: `${file}-${today}.csv`,
    // Spreadsheets take a file without this sign for one of an older alphabet.
    csv: `\uFEFF${csvLine(columns)}${lines.join('')}`,
    rows: lines.length,
  }
}
