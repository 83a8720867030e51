import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { shownAmong } from '../../offers/index.js'
import { isOpen } from '../loan.js'
import type { LoanShown } from '../loan.wire.js'
import { askPath } from '../waits/ask-path.js'
import type { LoanSheet } from './loan-sheet.store.js'
import { sheetSeenBy } from './seen-by.js'

type Again = Pick<LoanShown, 'again'>

/** What went for good to who asked for it is not asked for again. */
const mayAsk = ({ loan }: LoanSheet): boolean => !isOpen(loan) && loan.status !== 'handed-over'

/** To who asked for what has ended: where they ask for the same again, if their site still shows it. */
export async function askAgain(
  db: Db,
  asked: readonly LoanSheet[],
  now: Instant,
): Promise<(sheet: LoanSheet) => Again> {
  // What its giver may still take back has not ended for who asked.
  const over = asked.filter((sheet) => mayAsk(sheetSeenBy(sheet, 'taker', now)))
  const sites = [...new Set(over.map(({ site }) => site.id))]
  const shown = await Promise.all(sites.map(async (site) => [site, await shownAt(db, over, { site, now })] as const))
  const bySite = new Map(shown)
  return (sheet) => {
    if (!over.includes(sheet)) return {}
    const { loan, site } = sheet
    const isShown = loan.offerId !== null && bySite.get(site.id)?.has(loan.offerId)
    return {
      again: loan.offerId !== null && isShown ? { path: askPath({ site: site.slug }, loan.offerId, undefined) } : {},
    }
  }
}

async function shownAt(
  db: Db,
  sheets: readonly LoanSheet[],
  seen: { readonly site: Id<'Site'>; readonly now: Instant },
): Promise<ReadonlySet<string>> {
  const offers = sheets.flatMap(({ loan, site }) => (site.id === seen.site ? (loan.offerId ?? []) : []))
  return new Set((await shownAmong(db, [...new Set(offers)], seen)).map(({ id }) => id))
}
