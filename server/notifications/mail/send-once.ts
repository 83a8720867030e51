import type { Clock } from '../../base/clock.js'
import type { Logger } from '../../base/logger.js'
import type { Database } from '../../database/open-database.js'
import { administer } from '../../rpc/in-transaction.js'
import { MailboxUnknown, MailFailed, MailNotTaken, type Mail, type Mailer } from './mail.js'
import { beginOutage, endOutage } from './mail-outage.store.js'
import { forgetBegun, hasBeenSent, noteBegun, noteSent } from './sent-mail.store.js'

export type Post = {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly mailer: Mailer
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly hmac: (text: string) => string
}

/** The same for the same parts: one mail for one event, however often it is tried. */
export function messageIdOf({ publicUrl }: Pick<Post, 'publicUrl'>, ...parts: readonly (string | number)[]): string {
  return `<${parts.join('.')}@${new URL(publicUrl).hostname}>`
}

/**
 * Sends a mail unless it was sent before. A process that dies between the mail server's answer and the note here sends
 * it again, with the same `Message-ID`. The beginning is noted too: a later cancellation must be mailed if this mail
 * may have been sent.
 */
export async function sendOnce(post: Post, mail: Mail): Promise<void> {
  const { database, clock, logger, mailer } = post
  const { messageId } = mail
  if (await hasBeenSent(database.reader, messageId)) return
  await administer(database, (tx) => noteBegun(tx, messageId, clock.now()))
  try {
    await mailer.send(mail)
  } catch (error) {
    if (error instanceof MailNotTaken) await administer(database, (tx) => forgetBegun(tx, messageId))
    if (error instanceof MailFailed && error.outage !== undefined) await tellOutage(post, error.outage)
    if (!(error instanceof MailboxUnknown)) throw error
    logger.warn({ err: error, messageId }, 'no such mailbox: the mail is not tried again')
    return
  }
  const since = await administer(database, async (tx) => {
    await noteSent(tx, messageId, clock.now())
    return endOutage(tx)
  })
  if (since !== undefined) logger.info({ since }, 'mails leave again')
}

/** Once for all processes and all mails: each that fails has a line of its own beside. */
async function tellOutage({ database, clock, logger }: Post, reason: string): Promise<void> {
  if (await administer(database, (tx) => beginOutage(tx, clock.now())))
    logger.error({ reason }, 'no mail leaves, and without mail nobody signs in')
}
