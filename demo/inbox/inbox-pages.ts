import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import express, { Router, type Request, type Response } from 'express'
import { mailStyles } from '../../server/notifications/mail/mail-styles.js'
import type { Inbox } from './inbox.js'
import { inboxPage } from './inbox-view.js'

const served = new URL('./served/', import.meta.url)

const pagePolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; frame-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/**
 * A mail is a document of its own that may only be looked at: no script, nothing fetched, no style but ours. Of one origin
 * with the mailbox, which makes room for its height.
 */
const mailPolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(mailStyles).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox"

/** `/demo/inbox`: a mailbox that looks like one. It shows everybody's codes, so it stands on no server with visitors. */
export function inboxPages(inbox: Inbox): Router {
  const router = Router()
  const whichOf = (request: Request): number => Number(request.params['number'])

  router.use('/demo/inbox/served', express.static(fileURLToPath(served)))

  router.get('/demo/inbox', (request, response) => {
    sendPage(response, inboxPage(inbox, { address: addressIn(request) }))
  })

  router.get('/demo/inbox/:number', (request, response, next) => {
    const mail = inbox.open(whichOf(request))
    if (!mail) return next()
    sendPage(response, inboxPage(inbox, { address: addressIn(request), mail }))
  })

  router.get('/demo/inbox/:number/mail', (request, response, next) => {
    const mail = inbox.find(whichOf(request))
    if (!mail) return next()
    response.set({ 'Content-Security-Policy': mailPolicy, 'Referrer-Policy': 'no-referrer' })
    // Its links open beside the mailbox, as they do from a mail program.
    response.type('html').send(mail.html.replace('<head>', '<head>\n<base target="_blank">'))
  })

  router.get('/demo/inbox/:number/rendez-vous.ics', (request, response, next) => {
    const { calendar } = inbox.find(whichOf(request)) ?? {}
    if (!calendar) return next()
    response.set('Content-Disposition', 'attachment; filename="rendez-vous.ics"')
    response.type(`text/calendar; charset=utf-8; method=${calendar.method}`).send(calendar.content)
  })

  return router
}

function addressIn({ query }: Request): string {
  return typeof query['pour'] === 'string' ? query['pour'].slice(0, 254) : ''
}

function sendPage(response: Response, markup: string): void {
  response.set({
    'Content-Security-Policy': pagePolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
  response.type('html').send(markup)
}
