import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Router } from 'express'
import { readConfig } from '../../server/config.js'
import type { Engine } from '../../server/database/columns.js'
import type { Mailer } from '../../server/notifications/mail/mail.js'
import { startServer, type Running } from '../../server/start-server.js'
import { openTestDatabase } from './engines.js'
import { TestClock, TestLogger } from './fakes.js'
import { KeptMails } from './mail/kept-mails.js'
import { freePort } from './postgres.js'

export type TestServer = Running & {
  readonly clock: TestClock
  readonly logger: TestLogger
  readonly dataDir: string
  /** What it has sent to whom, unless a mail server was given in `SMTP_URL`. */
  readonly mails: KeptMails
}

export type TestServerOptions = {
  readonly env?: Record<string, string>
  readonly extend?: Router
  readonly readsPerMinute?: number
  /** Delivers the mails; without it they are kept in `mails`. */
  readonly mailer?: Mailer
  /** Its public address is the one it listens at: what a browser signs is signed for that address. */
  readonly reachable?: boolean
  /**
   * It serves what was built, as it does where it is reachable: a server keeps copies of these hundreds of files, which is a third of
   * its start, and no test of answers needs one.
   */
  readonly withScripts?: boolean
  /** What browsers load, where that is not what was built. */
  readonly publicDir?: string
  /** With all communes of the country, as `openTestDatabase`. */
  readonly communes?: 'france'
  /** Another process's place on the same database: its address, as `server.services.database.url`. */
  readonly databaseUrl?: string
}

/** The real server on a port of its own and a database of its own, the clock at `now`. */
export async function openTestServer(
  engine: Engine,
  now: string,
  { env = {}, databaseUrl, communes, reachable = false, withScripts = reachable, ...options }: TestServerOptions = {},
): Promise<TestServer> {
  const own =
    databaseUrl === undefined
      ? await openTestDatabase(engine, { started: true, ...(communes && { communes }) })
      : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const clock = new TestClock(now)
  const logger = new TestLogger()
  const mails = new KeptMails()
  const port = reachable ? await freePort() : 0
  const config = readConfig(
    {
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? own?.url,
      PUBLIC_URL: reachable ? `http://127.0.0.1:${port}` : 'http://our.example',
      ...env,
    },
    'start',
  )
  const publicDir = withScripts
    ? fileURLToPath(new URL('../../dist/public', import.meta.url))
    : join(dataDir, 'nothing-built')
  const mailer = config.smtpUrl === undefined ? { mailer: mails } : {}
  const running = await startServer({ config, logger, publicDir, clock, ...mailer, ...options })
  return {
    ...running,
    clock,
    logger,
    dataDir,
    mails,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]()
      await own?.[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
