import { Router, type Request } from 'express'
import { isId, toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { calendarSideOf, findLoanSheet, loanCalendar, sheetSeenBy } from '../../../loans/index.js'
import type { Services } from '../../../rpc/context.js'
import { linkPageHeaders } from '../../headers.js'
import { give } from '../layout/answers.js'
import type { FrameOf } from '../layout/section.js'
import { loanPage } from './loan-page.js'

export function loanRoutes({ clock, database, publicUrl, hmac }: Services, frameOf: FrameOf): Router {
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/demande/:id', async (req: Request<{ site: string; id: string }>, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('loan-gone')
    give(res, loanPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  // Calendars poll it, so it always gives the present days.
  router.get('/s/:site/demande/:id/:secret.ics', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    const id = toId<'Loan'>(req.params.id)
    const side = isId(id) ? calendarSideOf(hmac, id, req.params.secret) : undefined
    const found = side && (await findLoanSheet(database.reader, id))
    const now = clock.now()
    const sheet = side && found && sheetSeenBy(found, side, now)
    // Calendars of before follow the giver's days under the site where it was asked.
    const homes = side && sheet ? [sheet.site, sheet.homes[side]] : []
    if (!side || !sheet || !homes.some(({ slug }) => slug === frame.site.slug)) throw new Refusal('loan-gone')
    const language = side === 'taker' ? sheet.loan.language : (sheet.giver.language ?? frame.site.languages[0] ?? 'fr')
    res.set({ ...linkPageHeaders, 'Cache-Control': 'no-store', 'Content-Disposition': 'inline; filename="pret.ics"' })
    res.type('text/calendar').send(loanCalendar(sheet, { side, language, publicUrl, now }))
  })

  return router
}
