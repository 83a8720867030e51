// The real server as a process of its own: says where it listens; killed by itself after a commit when asked to be.
import { join } from 'node:path'
import { silentLogger } from '../../../server/base/logger.js'
import { readConfig } from '../../../server/config.js'
import { startServer } from '../../../server/start-server.js'
import { untilSignal } from '../../../server/base/until-signal.js'
import { clockAhead } from '../fakes.js'
import { KeptMails } from '../mail/kept-mails.js'

const config = readConfig(process.env, 'start')
const running = await startServer({
  config,
  logger: silentLogger,
  // Nobody asks it for a script, of which a server keeps hundreds of copies.
  publicDir: join(config.dataDir, 'nothing-built'),
  clock: clockAhead(Number(process.env['AHEAD_MS'] ?? 0)),
  ...(config.smtpUrl === undefined && { mailer: new KeptMails() }),
})
if (process.env['KILL_AFTER_COMMIT'] === 'yes') {
  // The door calls this between the commit and the answer.
  Object.defineProperty(running.services, 'onCommitted', { value: () => process.kill(process.pid, 'SIGKILL') })
}
process.send?.(running.url)
await untilSignal()
await running[Symbol.asyncDispose]()
process.exit(0)
