import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from './config.js'
import { openLogger } from './http/request-log.js'
import { startServer } from './start-server.js'
import { untilSignal } from './until-signal.js'

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

/** Faults of `listen` that are the operator's, by Node's code. */
const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: is already in use',
  EACCES: 'PORT: may not be used by this user',
  EADDRNOTAVAIL: 'HOST: is not an address of this machine',
}

/** A message for what the operator can change; undefined for a bug. */
function faultOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error)) return undefined
  const fault = listenFaults[String(error.code)]
  return fault && `configuration: ${fault}`
}

main().catch((error: unknown) => {
  const fault = faultOf(error)
  console.error(fault ?? error)
  // 78 is EX_CONFIG of sysexits.h: a service manager can be set not to restart on it.
  process.exit(fault === undefined ? 1 : 78)
})
