import { csvLine } from '../../base/csv-cell.js'
import { toInstant } from '../../base/instant.js'
import { unreadOf } from '../../conversations/index.js'
import { dayOf, paris } from '../../base/local-time.js'
import type { Allowed } from '../../rpc/actor.js'
import type { RequestsCsv, RequestsCsvInput } from './desk.wire.js'
import { requestRows, type Listing } from './list-requests.js'
import { countIn, requestIds } from './request.store.js'
import { requestsFile } from './requests-csv.strings.js'

/** A file of some two megabytes. */
const mostRows = 10_000

/** All that the filter finds, for a spreadsheet: what people wrote is no formula there (decision 20). */
export async function requestsCsv(
  ctx: Listing,
  { subject: { member } }: Allowed<'stock'>,
  { filter, locale }: RequestsCsvInput,
): Promise<RequestsCsv> {
  const { db } = ctx
  const now = ctx.clock.now()
  const { file, columns, states, yes } = requestsFile[locale]
  const unread = [...(await unreadOf(db, 'loan', { member })).keys()]
  const ids = await requestIds(db, { member, now, unread, filter, limit: mostRows })
  const rows = await requestRows(ctx, ids)
  const lines = rows.map((row) =>
    csvLine([
      ...[row.offer.title, row.copy ?? '', row.other, row.otherCommune ?? '', row.from ?? '', row.to ?? ''],
      ...[states[row.status], dayOf(toInstant(row.createdAt), paris), row.words],
      ...[row.otherPhone ?? '', row.entered ? yes : ''],
    ]),
  )
  return {
    name: `${file}-${dayOf(now, paris)}.csv`,
    // Spreadsheets take a file without this sign for one of an older alphabet.
    csv: `\uFEFF${csvLine(columns)}${lines.join('')}`,
    rows: lines.length,
    left: ids.length < mostRows ? 0 : (await countIn(db, { member, now, unread, filter })) - ids.length,
  }
}
