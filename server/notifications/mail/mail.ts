/** One mail, whole. `to` is an object so that nothing in a name can become a second address. */
export type Mail = {
  /** Stable: the same mail tried again carries the same one, so that mailboxes show it once. */
  readonly messageId: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** An event for calendars (RFC 5545, RFC 6047); `method` says whether it is new or changed, or over. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }
}

/** Certainly not handed over. Any other failure leaves open whether the mail has left. */
export class MailNotTaken extends Error {
  override readonly name: string = 'MailNotTaken'
}

/** Nobody reads at that address, and a second try would be told the same. */
export class MailboxUnknown extends MailNotTaken {
  override readonly name = 'MailboxUnknown'
}

/** Hands a mail over to whoever delivers it; throws when it could not, and then the mail is tried again later. */
export type Mailer = AsyncDisposable & {
  send(mail: Mail): Promise<void>
  /** Whom mails are from, as `Name <address>`. */
  readonly from: string
}

/** Of one kind: a mail server takes its time, and what is noted of several mails comes to the disk at once. */
export const mailsAtOnce = 8
