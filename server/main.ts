import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from './config.js'
import { openLogger } from './http/request-log.js'
import { startServer } from './start-server.js'
import { untilSignal } from './until-signal.js'

/** The process that faces visitors: read the environment, open, listen, wait for a signal, close. */
async function main(): Promise<void> {
  const config = readConfig(process.env, 'serve')
  const logger = openLogger('info')
  const publicDir = join(dirname(fileURLToPath(import.meta.url)), '../public')
  const running = await startServer({ config, logger, publicDir })
  logger.info({ url: running.url, publicUrl: config.publicUrl }, 'listening')
  const signal = await untilSignal()
  logger.info({ signal }, 'closing')
  await running[Symbol.asyncDispose]()
  logger.flush()
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  // 78: EX_CONFIG of sysexits.h, so that a service manager does not start it again and again.
  process.exit(error instanceof ConfigError ? 78 : 1)
})
