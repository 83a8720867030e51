/** `to` is an object so that nothing in a name can become a second address. */
export type Mail = {
  /** The same at each attempt to send the mail, so that mailboxes show it once. */
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where a mail program stops such mails by one press (RFC 8058). */
  readonly unsubscribe?: string
  /** An iCalendar event (RFC 5545, RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }
}

/** The mail may have been sent all the same, unless it is a `MailNotTaken`. */
export class MailFailed extends Error {
  override readonly name: string = 'MailFailed'
  /** Why no mail leaves at all, where it is not about this one. */
  readonly outage: string | undefined

  constructor(message: string, outage?: string) {
    super(message)
    this.outage = outage
  }
}

/** The mail was certainly not sent. */
export class MailNotTaken extends MailFailed {
  override readonly name: string = 'MailNotTaken'
}

/** The mailbox does not exist: another attempt would fail too. */
export class MailboxUnknown extends MailNotTaken {
  override readonly name = 'MailboxUnknown'
}

/** Throws when the mail could not be sent; it is then tried again later. */
export type Mailer = AsyncDisposable & {
  send(mail: Mail): Promise<void>
  /** The sender, as `Name <address>`. */
  readonly from: string
}

/** Mails of one kind sent concurrently: mail servers are slow, and the notes of several mails share a commit. */
export const mailsAtOnce = 8
