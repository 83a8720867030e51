import { Router, type Request } from 'express'
import { isId, toId } from '../../../base/id.js'
import { Refusal } from '../../../base/refusal.js'
import {
  findAppointmentDetails,
  isCalendarSecret,
  appointmentCalendar,
  workshopCalendar,
} from '../../../repairs/index.js'
import type { Services } from '../../../rpc/context.js'
import type { FrameOf } from '../layout/section.js'
import { linkPageHeaders } from '../../headers.js'
import { give, wantedLanguage } from '../layout/answers.js'
import { formatsOf } from '../layout/formats.js'
import { objectionPage, ownSessionPage, renewalPage, sessionPage, appointmentPage } from './link-page.js'

const linkPages = [
  ['rendez-vous/:id', appointmentPage, 'appointment-gone'],
  ['session/:id', sessionPage, 'appointment-gone'],
  ['offres/:id/prolonger', renewalPage, 'offer-gone'],
  ['contester/:id', objectionPage, 'subject-gone'],
] as const

export function linkRoutes(services: Services, frameOf: FrameOf): Router {
  const { clock, database, publicUrl, hmac } = services
  const router = Router({ caseSensitive: true })

  for (const [path, page, gone] of linkPages) {
    router.get(`/s/:site/${path}`, async (req: Request<{ site: string; id: string }>, res) => {
      const frame = await frameOf(req, req.params.site)
      if (!isId(req.params.id)) throw new Refusal(gone)
      give(res, page(frame, req.params.id), { seconds: 0, headers: linkPageHeaders })
    })
  }

  router.get('/session/:id', (req, res, next) => {
    if (!isId(req.params.id)) next()
    else
      give(res, ownSessionPage(formatsOf(wantedLanguage(req)), req.params.id), { seconds: 0, headers: linkPageHeaders })
  })

  // Calendars poll it, so it always gives the appointment's present state.
  router.get('/s/:site/rendez-vous/:id/:secret.ics', async (req, res) => {
    const { site } = await frameOf(req, req.params.site)
    const id = toId<'Appointment'>(req.params.id)
    if (!isId(id) || !isCalendarSecret(hmac, id, req.params.secret)) throw new Refusal('appointment-gone')
    const details = await findAppointmentDetails(database.reader, id)
    if (details?.site.slug !== site.slug) throw new Refusal('appointment-gone')
    const { language } = details.appointment
    const calendar = appointmentCalendar(details, { side: 'resident', language, publicUrl, now: clock.now() })
    res.set({
      ...linkPageHeaders,
      'Cache-Control': 'no-store',
      'Content-Disposition': 'inline; filename="rendez-vous.ics"',
    })
    res.type('text/calendar').send(calendar)
  })

  // Calendars poll it each quarter of an hour, and ask with what they had.
  router.get('/agenda/:slug/:secret.ics', async (req, res, next) => {
    const { slug, secret } = req.params
    const calendar = await workshopCalendar(services, { slug, secret, language: wantedLanguage(req) })
    if (!calendar) {
      next()
      return
    }
    const { text, etag } = calendar
    res.set({
      ...linkPageHeaders,
      'Cache-Control': 'private, no-cache',
      'Content-Disposition': 'inline; filename="rendez-vous.ics"',
      ETag: etag,
    })
    if (req.headers['if-none-match'] === etag) res.status(304).end()
    else res.type('text/calendar').send(text)
  })

  return router
}
