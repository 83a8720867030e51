import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import { systemClock } from '../server/base/clock.js'
import { addDays } from '../server/base/instant.js'
import { silentLogger } from '../server/base/logger.js'
import { readConfig, type Config } from '../server/config.js'
import { openDatabase } from '../server/database/open-database.js'
import { openLogger } from '../server/http/request-log.js'
import { openStorage } from '../server/media/index.js'
import { mailAppointment } from '../server/notifications/appointments/mail-appointments.js'
import { isAppointmentEvent } from '../server/notifications/appointments/appointment-moments.js'
import { senderOf } from '../server/notifications/mail/mail-from.js'
import { prepare } from '../server/commands/prepare.js'
import { administer } from '../server/rpc/in-transaction.js'
import { openHmac } from '../server/rpc/hmac.js'
import { startFaultOf } from '../server/http/start-faults.js'
import { startServer } from '../server/start-server.js'
import { untilSignal } from '../server/base/until-signal.js'
import { demoGeocoder } from './geocoder/geocoder.js'
import { Inbox } from './inbox/inbox.js'
import { inboxPages } from './inbox/inbox-pages.js'
import { hostPages } from './host-pages.js'
import { isPortTaken, listenNear } from './listen-near.js'
import { demoPages } from './pages.js'
import { demoPaths, isOfOthers } from './paths.js'
import { agreeToWords } from './town/agree-to-words.js'
import { declareOrigins } from './town/declare-origins.js'
import type { Tell } from './town/month/tell-history.js'
import { seedTown } from './town/seed.js'

/** `npm start`: the whole product with its demonstration, for this machine only. */
async function main(): Promise<void> {
  const config = await readDemoConfig()
  console.log('Preparing the demonstration…')
  const hosts = await openHosts(config)
  const inbox = inboxOf(config)
  await seedOnce(config, { inbox, origins: [...addressesAt(config.port), ...addressesAt(hosts.port)] })
  const logger = openLogger('warn')
  const publicDir = join(dirname(fileURLToPath(import.meta.url)), '../public')
  const extend = Router()
    .use(demoPages({ ours: config.publicUrl, hosts: hosts.url }))
    .use(demoGeocoder())
  if (inbox) extend.use(inboxPages(inbox))
  const running = await startServer({ config, logger, publicDir, extend, ...(inbox && { mailer: inbox }) })
  console.log(welcome(config.publicUrl, hosts.url))
  await untilSignal()
  await hosts[Symbol.asyncDispose]()
  await running[Symbol.asyncDispose]()
  logger.flush()
}

/** `PORT=0` is any port that is free: it is chosen before the addresses that are made of it are written down. */
async function readDemoConfig(): Promise<Config> {
  const chosen = process.env['PORT'] === '0' ? { PORT: String(await freePort()) } : {}
  const given = readConfig({ ...process.env, ...chosen }, 'start')
  return {
    ...given,
    host: '127.0.0.1',
    geocoderUrl: given.geocoderUrl ?? `http://127.0.0.1:${given.port}/demo/geocoder`,
    // A name that a resident would look for among other mails.
    legal: demoNotice,
    mailFrom: given.mailFrom ?? 'Rendez-vous à Lomme <rendez-vous@lomme.example>',
  }
}

const demoNotice: Config['legal'] = {
  publisher: {
    name: 'Réseau d’entraide de Lomme (une démonstration)',
    address: '12 rue des Ateliers, 59160 Lomme',
    email: 'bonjour@lomme.example',
    phone: '03 20 00 00 12',
    director: 'Nadia Lefebvre',
  },
  host: 'Cette machine : la démonstration n’est servie à personne d’autre',
  lacks: [],
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listenNear(server, 0)
  await new Promise((closed) => server.close(closed))
  return port
}

const addressesAt = (port: number) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`]

/** The pages of others, on an origin that is not ours. */
async function openHosts({ port, publicUrl }: Config) {
  const server = createServer(hostPages(publicUrl))
  const own = await listenNear(server, port + 1)
  return {
    port: own,
    url: `http://localhost:${own}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Mails stay in the house and can be read there, unless a mail server is named. */
function inboxOf({ smtpUrl, mailFrom, publicUrl, dataDir }: Config): Inbox | undefined {
  if (smtpUrl !== undefined) return undefined
  return new Inbox(join(dataDir, 'inbox.jsonl'), { from: senderOf(mailFrom, publicUrl), clock: systemClock })
}

type Seeded = {
  readonly inbox: Inbox | undefined
  /** Of pages that may act for every site. */
  readonly origins: readonly string[]
}

/** Before anybody can be answered: the town's pictures are drawn with a loader that is closed to visitors. */
async function seedOnce({ databaseUrl, dataDir, publicUrl }: Config, { inbox, origins }: Seeded): Promise<void> {
  await using database = await openDatabase(databaseUrl)
  await prepare(database)
  const hmac = await openHmac(database.writer, systemClock.now())
  const tell: Tell = async (event, side, at) => {
    if (!inbox || !isAppointmentEvent(event)) return
    const mailer = inbox.asOf(at)
    const post = { database, clock: { now: () => at }, logger: silentLogger, mailer, publicUrl, hmac }
    await mailAppointment(post, event, side)
  }
  const seeded = await seedTown({ database, clock: systemClock, storage: openStorage({ dataDir }), tell })
  await administer(database, (tx) => declareOrigins({ tx, clock: systemClock }, origins))
  if (!seeded) return
  await administer(database, (tx) => agreeToWords({ tx, clock: systemClock }))
  // Who works there reads their mail in the morning.
  const yesterday = addDays(systemClock.now(), -1)
  for (const { number, receivedAt } of inbox?.list() ?? []) if (receivedAt < yesterday) inbox?.open(number)
  console.log('Its town is in the database.')
}

function welcome(ours: string, hosts: string): string {
  const lines = demoPaths.map(({ path, what }) => `  ${isOfOthers(path) ? hosts : ours}${path}  ${what}`)
  return ['', 'Open in a browser:', ...lines, ''].join('\n')
}

main().catch((error: unknown) => {
  const taken = isPortTaken(error instanceof Error ? (error.cause ?? error) : error)
  const fault = taken ? undefined : startFaultOf(error)
  console.error(taken ? 'The port is taken: choose another one, `PORT=3010 npm start`.' : (fault?.sentence ?? error))
  process.exit(fault?.code ?? 1)
})
