// A server that dies between the mail server's word for its third mail and its own note of it.
import { join } from 'node:path'
import { systemClock } from '../../../server/base/clock.js'
import { silentLogger } from '../../../server/base/logger.js'
import { readConfig } from '../../../server/config.js'
import { smtpMailer } from '../../../server/notifications/mail/smtp-mailer.js'
import { startServer } from '../../../server/start-server.js'

const config = readConfig(process.env, 'start')
const mailer = smtpMailer(config)
let sent = 0
await startServer({
  config,
  logger: silentLogger,
  // Nobody asks it for a script, of which a server keeps hundreds of copies.
  publicDir: join(config.dataDir, 'nothing-built'),
  clock: systemClock,
  mailer: {
    ...mailer,
    async send(mail) {
      await mailer.send(mail)
      sent += 1
      if (sent < 3) return
      process.kill(process.pid, 'SIGKILL')
      await new Promise(() => {})
    },
  },
})
