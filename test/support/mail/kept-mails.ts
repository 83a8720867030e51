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

  async [Symbol.asyncDispose](): Promise<void> {}
}
