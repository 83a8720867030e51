import { createTransport } from 'nodemailer'
import { MailboxUnknown, MailFailed, MailNotTaken, mailsAtOnce, type Mail, type Mailer } from './mail.js'
import { codesOf, mailFaultOf, whyNoMailLeaves } from './mail-fault.js'
import { oneLine } from '../../base/one-line.js'
import { readMailbox, senderOf } from './mail-from.js'

type SmtpOptions = {
  readonly smtpUrl: string | undefined
  readonly mailFrom: string | undefined
  readonly publicUrl: string
  /** Limit for sending one mail; it must be shorter than the lease of the event follower. */
  readonly withinMs?: number
}

export function smtpMailer({ smtpUrl, mailFrom, publicUrl, withinMs = 15_000 }: SmtpOptions): Mailer {
  if (smtpUrl === undefined) throw new Error('SMTP_URL: is missing, and nobody else delivers the mails')
  const from = senderOf(mailFrom, publicUrl)
  const sender = readMailbox(from)
  const address = new URL(smtpUrl)
  const transport = createTransport({
    pool: true,
    // Enough for the concurrent mails of two kinds, so that none times out while it waits for a connection.
    maxConnections: 2 * mailsAtOnce,
    url: smtpUrl,
    name: new URL(publicUrl).hostname,
    requireTLS: mustEncrypt(address),
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
    dnsTimeout: withinMs,
    idleTimeout: 20_000,
    // The outbox retries, because it first checks whether the mail should still be sent.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    from,
    async send(mail) {
      const signal = AbortSignal.timeout(withinMs)
      await transport.sendMail({ ...envelopeOf(mail, sender), signal }).catch((error: unknown) => {
        const fault = mailFaultOf(error)
        const outage = whyNoMailLeaves(fault, address)
        const words = ['the mail was not taken', codesOf(fault), outage].filter(Boolean).join(': ')
        if (isForGood(error)) throw new MailboxUnknown(words)
        throw isCertain(error) ? new MailNotTaken(words, outage) : new MailFailed(words, outage)
      })
    },
    async [Symbol.asyncDispose]() {
      transport.close()
    },
  }
}

/** A password must not be sent unencrypted. */
function mustEncrypt({ hostname, password }: URL): boolean {
  return password !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function envelopeOf(mail: Mail, sender: ReturnType<typeof readMailbox>) {
  const { method, content } = mail.calendar ?? {}
  return {
    messageId: mail.messageId,
    from: sender,
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    // Explicit, so that no header can add recipients.
    envelope: { from: sender.address, to: [mail.to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // RFC 3834: prevents automatic replies.
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribe !== undefined && {
        'List-Unsubscribe': `<${mail.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    ...(content !== undefined && { icalEvent: { method, content, filename: 'rendez-vous.ics' } }),
  }
}

/** The server refused, or was never reached. After an interruption, the mail may have been accepted. */
function isCertain(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const answered = 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 400
  return answered || ('command' in error && error.command === 'CONN')
}

/**
 * The recipient's mailbox does not exist (RFC 5321 §4.2.3). An enhanced status code (RFC 3463), if there is one, must
 * be about the recipient's address: servers also answer 550 for a sender they do not trust, or for a full mailbox.
 */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error && 'command' in error && error.command === 'RCPT TO')) return false
  if (!('responseCode' in error && [550, 551, 553].includes(Number(error.responseCode)))) return false
  const [status] = /\b5\.\d{1,3}\.\d{1,3}\b/.exec('response' in error ? String(error.response) : '') ?? []
  return status === undefined || aboutTheReader.includes(status)
}

const aboutTheReader = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']
