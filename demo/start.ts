import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import { systemClock } from '../server/base/clock.js'
import { addDays } from '../server/base/instant.js'
import { silentLogger } from '../server/base/logger.js'
import { ConfigError, readConfig, type Config } from '../server/config.js'
import { openDatabase } from '../server/database/open-database.js'
import { openLogger } from '../server/http/request-log.js'
import { openStorage } from '../server/media/index.js'
import { mailVisit } from '../server/notifications/mail-visits.js'
import { isVisitEvent } from '../server/notifications/visit-moments.js'
import { senderOf } from '../server/notifications/sender.js'
import { prepare } from '../server/prepare.js'
import { openSeals } from '../server/rpc/seals.js'
import { startServer } from '../server/start-server.js'
import { untilSignal } from '../server/until-signal.js'
import { demoGeocoder } from './geocoder/geocoder.js'
import { Inbox } from './inbox/inbox.js'
import { inboxPages } from './inbox/inbox-pages.js'
import { demoPages } from './pages.js'
import { demoPaths } from './paths.js'
import type { Tell } from './town/month/tell-history.js'
import { seedTown } from './town/seed.js'

/** `npm start`: the whole product with its demonstration, for this machine only. */
async function main(): Promise<void> {
  const given = { ...readConfig(process.env, 'start'), host: '127.0.0.1' }
  const config = {
    ...given,
    geocoderUrl: given.geocoderUrl ?? `http://127.0.0.1:${given.port}/demo/geocoder`,
    // A name that a resident would look for among other mails.
    mailFrom: given.mailFrom ?? 'Rendez-vous à Lomme <rendez-vous@lomme.example>',
  }
  console.log('Preparing the demonstration…')
  const inbox = inboxOf(config)
  await seedOnce(config, inbox)
  const logger = openLogger('warn')
  const publicDir = join(dirname(fileURLToPath(import.meta.url)), '../public')
  const extend = Router().use(demoPages(config.publicUrl)).use(demoGeocoder())
  if (inbox) extend.use(inboxPages(inbox))
  const running = await startServer({ config, logger, publicDir, extend, ...(inbox && { mailer: inbox }) })
  console.log(welcome(config.publicUrl))
  await untilSignal()
  await running[Symbol.asyncDispose]()
  logger.flush()
}

/** Mails stay in the house and can be read there, unless a mail server is named. */
function inboxOf({ smtpUrl, mailFrom, publicUrl, dataDir }: Config): Inbox | undefined {
  if (smtpUrl !== undefined) return undefined
  return new Inbox(join(dataDir, 'inbox.jsonl'), { from: senderOf(mailFrom, publicUrl), clock: systemClock })
}

/** Before anybody can be answered: the town's pictures are drawn with a loader that is closed to visitors. */
async function seedOnce({ databaseUrl, dataDir, publicUrl, port }: Config, inbox: Inbox | undefined): Promise<void> {
  await using database = await openDatabase(databaseUrl)
  await prepare(database)
  const sealOf = await openSeals(database.writer, systemClock.now())
  const origins = [...new Set([publicUrl, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]
  const tell: Tell = async (event, side, at) => {
    if (!inbox || !isVisitEvent(event)) return
    const mailer = inbox.asOf(at)
    const post = { database, clock: { now: () => at }, logger: silentLogger, mailer, publicUrl, sealOf }
    await mailVisit(post, event, side)
  }
  const seeded = await seedTown({ database, clock: systemClock, storage: openStorage({ dataDir }), origins, tell })
  if (!seeded) return
  // Who works there reads their mail in the morning.
  const yesterday = addDays(systemClock.now(), -1)
  for (const { number, receivedAt } of inbox?.list() ?? []) if (receivedAt < yesterday) inbox?.open(number)
  console.log('Its town is in the database.')
}

function welcome(address: string): string {
  return ['', 'Open in a browser:', ...demoPaths.map(({ path, what }) => `  ${address}${path}  ${what}`), ''].join('\n')
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

main().catch((error: unknown) => {
  if (isPortTaken(error)) console.error('The port is taken: choose another one, `PORT=3001 npm start`.')
  else console.error(error instanceof ConfigError ? error.message : error)
  process.exit(error instanceof ConfigError ? 78 : 1)
})
