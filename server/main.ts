import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Logger } from './base/logger.js'
import { readConfig, whatIsOpened, type Config } from './config.js'
import { openLogger } from './http/request-log.js'
import { networkAdmins } from './roles/index.js'
import { startFaultOf } from './http/start-faults.js'
import { startServer } from './start-server.js'
import { untilSignal } from './base/until-signal.js'

async function main(): Promise<void> {
  const config = readConfig(process.env, 'serve')
  const logger = openLogger('info')
  try {
    await serve(config, logger)
  } finally {
    logger.flush()
  }
}

async function serve(config: Config, logger: Logger): Promise<void> {
  logger.info(whatIsOpened(config), 'starting')
  const publicDir = join(dirname(fileURLToPath(import.meta.url)), '../public')
  const running = await startServer({ config, logger, publicDir })
  logger.info({ url: running.url, publicUrl: config.publicUrl }, 'listening')
  const { lacks } = config.legal
  if (lacks.length > 0) logger.warn({ lacks }, 'the legal notice is incomplete')
  if ((await networkAdmins(running.services.database.reader)).length === 0)
    logger.warn({ run: 'npm run coop -- role:invite network admin ADDRESS --print' }, 'nobody runs the network yet')
  const signal = await untilSignal()
  logger.info({ signal }, 'closing')
  await running[Symbol.asyncDispose]()
}

main().catch((error: unknown) => {
  const fault = startFaultOf(error)
  console.error(fault?.sentence ?? error)
  process.exit(fault?.code ?? 1)
})
