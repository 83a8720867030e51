import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { Router } from 'express'
import { linkedPerson, type Account, type PersonHolders } from '../../accounts/index.js'
import { dayOf, paris } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import type { PhotoStorage } from '../../media/index.js'
import { countActs } from '../../rpc/act.store.js'
import { administer } from '../../rpc/in-transaction.js'
import type { Services } from '../../rpc/context.js'
import { statusOf } from '../../rpc/procedures.js'
import { arrivalOf } from '../front.js'
import { noArchivePage } from '../pages/account/account-page.js'
import { give, wantedLanguage } from '../pages/layout/answers.js'
import { formatsOf } from '../pages/layout/formats.js'
import { archiveOf } from './archive.js'
import { dossierEntries } from './dossier-entries.js'

const archivePath = '/emporter/archive'

const readForm = express.urlencoded({ extended: false, limit: 1_000, parameterLimit: 3 })

/** Each is written anew, and may be 500 MB. */
const mostADay = 10

/**
 * By a form of our page, so that the secret is in no address, and the browser keeps the file and not the page. Nothing is
 * stored here: the archive is written while it is sent.
 */
export function dossierRoutes(services: Services, storage: PhotoStorage, holders: PersonHolders): Router {
  const { database, clock, hmac, hashOf, logger } = services
  const router = Router({ caseSensitive: true })
  router.post(archivePath, readForm, async (req, res) => {
    const now = clock.now()
    const language = wantedLanguage(req)
    const account = await letThrough(req).catch((error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    })
    if (account instanceof Refusal) {
      res.status(statusOf(account))
      give(res, noArchivePage(formatsOf(language), account), { seconds: 0 })
      return
    }
    const entries = await dossierEntries({ db: database.reader, storage, holders }, { account, language, now })
    res.set({
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="coop-${dayOf(now, paris)}.zip"`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    res.type('application/zip')
    try {
      await pipeline(Readable.from(archiveOf(entries), { objectMode: false, highWaterMark: 262_144 }), res)
    } catch (err) {
      // A reader who closes the page in between is served no more.
      if (!res.destroyed) throw err
      logger.info({ requestId: arrivalOf(req).requestId }, 'archive not taken to its end')
    }
  })
  return router

  async function letThrough({ body }: { readonly body: unknown }): Promise<Account> {
    const link = typeof body === 'object' && body !== null && 'link' in body ? String(body.link) : ''
    const now = clock.now()
    const account = await linkedPerson(database.reader, { hmac, now, act: 'export' }, link)
    const counted = { act: 'dossier archive', who: hashOf(account.id), windowMs: 24 * 3_600_000 }
    const [times] = await administer(database, (tx) => countActs(tx, [counted], now))
    if (times && times.count > mostADay)
      throw new Refusal('too-many-requests', { retryAfterSeconds: times.secondsLeft })
    return account
  }
}
