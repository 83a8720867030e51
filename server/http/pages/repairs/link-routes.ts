import { Router } from 'express'
import { isId, toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import { findVisit, isCalendarSecret, visitCalendar } from '../../../repairs/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { linkPageHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { objectionPage, ownSessionPage, renewalPage, sessionPage, visitPage } from './link-page.js'

export function linkRoutes(services: Services, frameOf: FrameOf): Router {
  const { clock, database, publicUrl, hmac } = services
  const router = Router({ caseSensitive: true })

  router.get('/s/:site/rendez-vous/:id', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('appointment-gone')
    give(res, visitPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/s/:site/session/:id', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('appointment-gone')
    give(res, sessionPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/s/:site/offres/:id/prolonger', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('offer-gone')
    give(res, renewalPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/s/:site/contester/:id', async (req, res) => {
    const frame = await frameOf(req, req.params.site)
    if (!isId(req.params.id)) throw new Refusal('subject-gone')
    give(res, objectionPage(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  router.get('/session/:id', (req, res, next) => {
    if (!isId(req.params.id)) next()
    else
      give(res, ownSessionPage(formatsOf(wantedLanguage(req)), req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  // Calendars poll it, so it always gives the visit's present state.
  router.get('/s/:site/rendez-vous/:id/:secret.ics', async (req, res) => {
    const { site } = await frameOf(req, req.params.site)
    const id = toId<'Appointment'>(req.params.id)
    if (!isId(id) || !isCalendarSecret(hmac, id, req.params.secret)) throw new Refusal('appointment-gone')
    const sheet = await findVisit(database.reader, id)
    if (sheet?.site.slug !== site.slug) throw new Refusal('appointment-gone')
    const { language } = sheet.appointment
    const calendar = visitCalendar(sheet, { side: 'resident', language, publicUrl, now: clock.now() })
    res.set({
      ...linkPageHeaders,
      'Cache-Control': 'no-store',
      'Content-Disposition': 'inline; filename="rendez-vous.ics"',
    })
    res.type('text/calendar').send(calendar)
  })

  return router
}
