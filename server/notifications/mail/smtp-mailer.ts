import { createTransport } from 'nodemailer'
import { MailboxUnknown, MailNotTaken, mailsAtOnce, type Mail, type Mailer } from './mail.js'
import { oneLine } from '../../base/one-line.js'
import { readMailbox, senderOf } from './sender.js'

export type SmtpOptions = {
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  readonly publicUrl: string
  /** Until then a mail has been taken, or it is tried again. Shorter than the lease of whoever follows events. */
  readonly withinMs?: number
}

/** Hands mails to a server by SMTP, over connections that are kept. */
export function smtpMailer({ smtpUrl, mailFrom, publicUrl, withinMs = 15_000 }: SmtpOptions): Mailer {
  if (smtpUrl === undefined) throw new Error('SMTP_URL: is missing, and nobody else delivers the mails')
  const from = senderOf(mailFrom, publicUrl)
  const sender = readMailbox(from)
  const transport = createTransport({
    pool: true,
    // No mail's time runs out while it waits for others: two kinds are sent several at once.
    maxConnections: 2 * mailsAtOnce,
    url: smtpUrl,
    name: new URL(publicUrl).hostname,
    requireTLS: mustEncrypt(new URL(smtpUrl)),
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    dnsTimeout: withinMs,
    idleTimeout: 20_000,
    // A mail that was cut off is for the outbox to try again: it looks first whether it should still leave.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    from,
    async send(mail) {
      const signal = AbortSignal.timeout(withinMs)
      await transport.sendMail({ ...envelopeOf(mail, sender), signal }).catch((error: unknown) => {
        const words = `the mail was not taken: ${faultOf(error)}`
        if (isForGood(error)) throw new MailboxUnknown(words)
        throw isCertain(error) ? new MailNotTaken(words) : new Error(words)
      })
    },
    async [Symbol.asyncDispose]() {
      transport.close()
    },
  }
}

/** A password goes over no open line. */
function mustEncrypt({ hostname, password }: URL): boolean {
  return password !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function envelopeOf(mail: Mail, sender: ReturnType<typeof readMailbox>) {
  const { method, content } = mail.calendar ?? {}
  return {
    messageId: mail.messageId,
    from: sender,
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    // Said here, so that no header can widen it.
    envelope: { from: sender.address, to: [mail.to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // RFC 3834: no holiday message comes back.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(content !== undefined && { icalEvent: { method, content, filename: 'rendez-vous.ics' } }),
  }
}

/** The server said no, or was never reached; what breaks off in the middle may have been taken. */
function isCertain(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const answered = 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 400
  return answered || ('command' in error && error.command === 'CONN')
}

/**
 * No such mailbox here (RFC 5321 §4.2.3), said of the reader and of nobody else. Where the server says more (RFC 3463), it
 * must be about the reader's address: servers say 550 too of a sender that they do not trust and of a mailbox that is full.
 */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error && 'command' in error && error.command === 'RCPT TO')) return false
  if (!('responseCode' in error && [550, 551, 553].includes(Number(error.responseCode)))) return false
  const [status] = /\b5\.\d{1,3}\.\d{1,3}\b/.exec('response' in error ? String(error.response) : '') ?? []
  return status === undefined || aboutTheReader.includes(status)
}

const aboutTheReader = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']

/** What an operator can act on. The server's own words name the mailbox: they stay out of logs. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const said = [
    'code' in error ? error.code : error.name,
    'command' in error && error.command,
    'responseCode' in error && error.responseCode,
  ]
  return said.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
}
