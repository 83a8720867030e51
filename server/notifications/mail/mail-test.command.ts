import { newId } from '../../base/id.js'
import { languages } from '../../base/language.js'
import { mailAddress } from '../../base/mail-address.js'
import { CommandError, languageIn, UnableError, type PlainCommand } from '../../rpc/command.js'
import { layOut } from './lay-out.js'
import { MailboxUnknown, MailFailed } from './mail.js'
import { mailTestStrings } from './mail-test.strings.js'
import { messageIdOf } from './send-once.js'
import { smtpMailer } from './smtp-mailer.js'

export const mailTestCommand: PlainCommand = {
  summary: 'Send a test mail, and say why it could not leave.',
  usage: `ADDRESS [--language ${languages.join('|')}]`,
  options: { language: { type: 'string' } },
  opensNothing: true,
  async run(given, { smtpUrl, mailFrom, publicUrl, print }) {
    const [text = ''] = given.positionals
    const address = mailAddress(text)
    if (address === undefined) throw new CommandError(`ADDRESS: ${text || 'none'} is no e-mail address`)
    const language = languageIn(given)
    if (smtpUrl === undefined) throw new CommandError('SMTP_URL is missing: nobody else delivers the mails')
    if (publicUrl === undefined) throw new CommandError('PUBLIC_URL is missing: the mail names it')
    const { host } = new URL(smtpUrl)
    await using mailer = smtpMailer({ smtpUrl, mailFrom, publicUrl })
    print(`From ${mailer.from} to ${address}, by ${host}…`)
    const { subject, title, opening, after, footer } = mailTestStrings[language]
    const mail = layOut({
      language,
      subject: subject(new URL(publicUrl).host),
      title,
      opening: [opening],
      after,
      footer,
    })
    try {
      await mailer.send({
        messageId: messageIdOf({ publicUrl }, 'mail-test', newId()),
        to: { name: '', address },
        ...mail,
      })
    } catch (error) {
      if (error instanceof MailFailed) throw new UnableError(sentenceOf(error, host))
      throw error
    }
    print(`${host} has taken it. Whether it arrives is to be seen in the mailbox, and among its unwanted mails.`)
  },
}

function sentenceOf(error: MailFailed, host: string): string {
  if (error.outage !== undefined) return `No mail leaves: ${error.message}`
  return error instanceof MailboxUnknown
    ? `${host} says that this mailbox does not exist: ${error.message}`
    : `${host} answers, but does not take this mail: ${error.message}`
}
