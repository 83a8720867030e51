import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { readConfig, type Config } from '../../server/config.js'
import type { Mailer } from '../../server/notifications/mail/mail.js'
import { startServer, type Running } from '../../server/start-server.js'
import { KeptMails } from '../support/mail/kept-mails.js'

export function configOfBench(env: NodeJS.ProcessEnv = {}): Config {
  return readConfig({ ...env, PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'coop-bench-')) }, 'start')
}

type Measured = { readonly mailer?: Mailer; readonly said?: (fields: object, message?: string) => void }

/** The real server, whose journal goes to a file. */
export function startMeasured(config: Config, { mailer = new KeptMails(), said }: Measured = {}): Promise<Running> {
  const logger = pino(
    { base: null },
    pino.destination({ dest: join(config.dataDir, 'log'), sync: false, minLength: 4096 }),
  )
  return startServer({
    config,
    logger: {
      info(fields, message) {
        logger.info(fields, message)
        said?.(fields, message)
      },
      warn: (fields, message) => logger.warn(fields, message),
      error: (fields, message) => logger.error(fields, message),
    },
    publicDir: fileURLToPath(new URL('../../dist/public', import.meta.url)),
    // All come from one address here.
    readsPerMinute: 1e9,
    mailer,
  })
}
