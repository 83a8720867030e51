import { MailNotTaken, type Mail, type Mailer } from '../../../server/notifications/mail/mail.js'

/** Stands for a mail server: remembers what it was given; refuses while `down`. */
export class KeptMails implements Mailer {
  readonly mails: Mail[] = []
  readonly from: string
  down = false

  constructor(from = 'Coop <coop@our.example>') {
    this.from = from
  }

  async send(mail: Mail): Promise<void> {
    if (this.down) throw new MailNotTaken('the mail was not taken: ECONNECTION')
    this.mails.push(mail)
  }

  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.to.address === address)
  }

  /** All that was said to somebody: which of several kinds of mails comes last is promised by nobody. */
  saidTo(address: string): string {
    return this.to(address)
      .flatMap(({ subject, text }) => [subject, text])
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' ')
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}
