import { join } from 'node:path'
import type { Router } from 'express'
import { authentication, SessionUses } from './accounts/index.js'
import { createApp } from './app.js'
import { systemClock, type Clock } from './base/clock.js'
import type { Logger } from './base/logger.js'
import type { Config } from './config.js'
import { ask } from './database/migrate.js'
import { openDatabase } from './database/open-database.js'
import { countRetried, deadLetters } from './events/parked-event.store.js'
import type { Follower } from './events/follow.js'
import type { Notice } from './events/notice.js'
import { watchEvents } from './events/watch.js'
import { every } from './base/every.js'
import { mailFollowers, startFollowers } from './followers.js'
import { onCommit, onMissedCommits } from './rpc/on-commit.js'
import { housekeepingSteps, keepHourly } from './housekeeping.js'
import { LiveStreams } from './http/live/live-streams.js'
import { front } from './http/front.js'
import { openMetrics } from './http/metrics.js'
import { openPort, type OpenPort } from './http/open-port.js'
import { ReadLimit } from './http/read-limit.js'
import { requestLog } from './http/request-log.js'
import { basemapOf } from './http/tiles/basemap.js'
import { visitorAddress } from './http/visitor.js'
import { openStorage, type PhotoStorage } from './media/index.js'
import { closeDirectoryOf, keepDirectoryOf, readDirectoryAhead } from './members/directory/directory.js'
import { KeptReading } from './members/directory/kept-reading.js'
import { type Mailer, mailOutageSeconds, smtpMailer } from './notifications/index.js'
import { StockFileFolder } from './offers/index.js'
import { passTimeSteadily } from './pass-time.js'
import { prepareOnceThere } from './commands/prepare.js'
import { Geocoder } from './repairs/index.js'
import { authorization, noteStaffAct } from './roles/index.js'
import type { Services } from './rpc/context.js'
import { PublicCache } from './rpc/public-cache.js'
import { openHmac } from './rpc/hmac.js'
import { keyedHash } from './rpc/secret.store.js'
import { MissedWords } from './search/index.js'
import { isDeclaredOrigin } from './sites/index.js'
import { listenFault, makeOwnFolder } from './http/start-faults.js'
import { CommuneAreas } from './territories/index.js'
import { newsOf, talkOwners } from './together.js'

type StartOptions = {
  readonly config: Config
  readonly logger: Logger
  readonly publicDir: string
  readonly clock?: Clock
  readonly extend?: Router
  /** Instead of the SMTP server; disposed with the process. */
  readonly mailer?: Mailer
  /** Public reads a minute from one address; for tests, and where very many people share one address. */
  readonly readsPerMinute?: number
}

export type Running = AsyncDisposable & {
  readonly url: string
  readonly port: number
  readonly services: Services
  readonly storage: PhotoStorage
}

const hourMs = 3_600_000

/** Fewer places are read in a tenth of a second. */
const fewestKept = 2_000

/** Disposing closes everything in reverse order, within 10 seconds. */
export async function startServer(options: StartOptions): Promise<Running> {
  await makeOwnFolder(options.config.dataDir)
  // Before the database is touched: a second server, started by mistake, changes nothing.
  const port = await openPort(options.config).catch((error: unknown) => {
    throw listenFault(error)
  })
  try {
    return await startBehind(port, options)
  } catch (error) {
    await port[Symbol.asyncDispose]()
    throw error
  }
}

async function startBehind(port: OpenPort, options: StartOptions): Promise<Running> {
  const { config, logger, publicDir, clock = systemClock, extend, readsPerMinute } = options
  const { publicUrl } = config
  const mailer = options.mailer ?? smtpMailer(config)
  const database = await openDatabase(config.databaseUrl)
  await prepareOnceThere(database, logger)
  const hmac = await openHmac(database.writer, clock.now())
  const storage = openStorage(config)
  const cache = new PublicCache()
  const metrics = openMetrics({
    cache,
    ask: () => ask(database),
    countDeadLetters: async () => (await deadLetters(database.reader)).length,
    countWaitingMails: () => countRetried(database.reader, mailFollowers),
    mailOutageSeconds: () => mailOutageSeconds({ db: database.reader, clock }),
    steps: housekeepingSteps,
  })
  const hashOf = await keyedHash(database.writer, 'limits', clock.now())
  const folder = new StockFileFolder(config.dataDir)
  const areas = new CommuneAreas(database.reader, logger)
  await areas.read()
  const followers: Follower[] = []
  const listeners = { cache, areas, followers }
  const onEvents = (notices: readonly Notice[]) => onCommit(listeners, notices)
  const watch = await watchEvents(database, { onEvents, onGap: () => onMissedCommits(listeners) }, { logger })
  // Their first look comes after what they could miss.
  followers.push(
    ...startFollowers({
      database,
      clock,
      logger,
      mailer,
      publicUrl,
      hmac,
      storage,
      hashOf,
      folder,
      onDeadLetter: () => metrics.deadLetter(),
    }),
  )
  const uses = new SessionUses(database, logger)
  const missed = new MissedWords(database, clock, logger)
  const services: Services = {
    database,
    clock,
    logger,
    cache,
    publicUrl,
    sender: mailer.from,
    isOwnOrigin: (origin) => origin === new URL(publicUrl).origin,
    isDeclaredOrigin: (db, site, origin) => isDeclaredOrigin(db, { site, origin, publicUrl }),
    ...authorization,
    noteStaffAct,
    ...authentication({ clock, publicUrl, uses }),
    hmac,
    hashOf,
    addresses: new Geocoder({ url: config.geocoderUrl, clock, logger }),
    basemap: basemapOf(config),
    noteMissed: (words, site, isKindFound) => missed.note(words, site, isKindFound),
    onCommitted: onEvents,
  }
  const streams = new LiveStreams({ ...services, newsOf, talks: talkOwners })
  followers.push(streams)
  metrics.countListeners(() => streams.open.size)
  const housekeeping = keepHourly({ database, clock, storage, folder }, { logger, metrics: metrics.housekeeping })
  const counting = every(60_000, () => missed.write(), { logger, failed: 'missed words not counted' })
  const time = passTimeSteadily({ database, clock, hmac: services.hmac }, logger)
  let closing = false
  const app = createApp({
    config,
    services,
    storage,
    folder,
    metrics,
    streams,
    publicDir,
    isClosing: () => closing,
    ...(extend && { extend }),
  })
  port.answerWith(
    front({
      app,
      cache,
      clock,
      limit: new ReadLimit(readsPerMinute),
      log: requestLog(logger, metrics),
      addressOf: visitorAddress(config.trustProxy),
    }),
  )
  const reading = new KeptReading(join(config.dataDir, 'directory', 'last-reading'))
  void readDirectoryAhead(database.reader, logger, { reading, clock, fewest: fewestKept })
  const keeping = every(hourMs, () => keepDirectoryOf(database.reader, logger), {
    logger,
    failed: 'directory not kept',
    firstMs: hourMs,
  })
  return {
    url: port.url,
    port: port.port,
    services,
    storage,
    async [Symbol.asyncDispose]() {
      closing = true
      await streams[Symbol.asyncDispose]()
      await port[Symbol.asyncDispose]()
      database.stopWaiting()
      await uses[Symbol.asyncDispose]()
      await counting[Symbol.asyncDispose]()
      await missed[Symbol.asyncDispose]()
      await time[Symbol.asyncDispose]()
      await housekeeping[Symbol.asyncDispose]()
      await watch[Symbol.asyncDispose]()
      for (const follower of followers) await follower[Symbol.asyncDispose]()
      await keeping[Symbol.asyncDispose]()
      await mailer[Symbol.asyncDispose]()
      await closeDirectoryOf(database.reader)
      await database[Symbol.asyncDispose]()
    },
  }
}
