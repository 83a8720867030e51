import { holdAccount } from '../../accounts/index.js'
import { Refusal } from '../../base/refusal.js'
import type { EventOf } from '../../events/event.js'
import { runStockImport, type Importing } from './run-stock-import.js'

/** Stock imports of so many members run at once. */
export const stockImportsAtOnce = 2

export const followStockImport = (
  given: Omit<Importing, 'hold'>,
  { importId }: EventOf<'stock-import.asked'>,
): Promise<void> => runStockImport({ ...given, hold }, importId)

const hold: Importing['hold'] = async (tx, who) => {
  if (!(await holdAccount(tx, who))) throw new Refusal('signed-out')
}
