import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What a mail server was handed: whom the envelope names, and the mail as a mail program reads it. */
export type TakenMail = {
  readonly to: readonly string[]
  readonly from: string
  readonly raw: string
  readonly mail: ParsedMail
}

export type SmtpSink = AsyncDisposable & {
  readonly url: string
  readonly port: number
  readonly taken: TakenMail[]
  /** Answers instead of taking a mail, until it is undefined again. */
  refuse: { code: number; words: string } | undefined
  /** Mailboxes that it does not have, and what it says of them. */
  readonly unknown: Map<string, { code: number; words: string }>
}

/** A real mail server in this process that keeps what it takes. On a given port it comes back where it was before. */
export async function openSmtpSink(port = 0): Promise<SmtpSink> {
  const taken: TakenMail[] = []
  let refuse: SmtpSink['refuse']
  const unknown: SmtpSink['unknown'] = new Map()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 50,
    onRcptTo({ address }, _session, done) {
      const said = unknown.get(address)
      if (said) return done(Object.assign(new Error(said.words), { responseCode: said.code }))
      done()
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (refuse) return done(Object.assign(new Error(refuse.words), { responseCode: refuse.code }))
        const raw = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        simpleParser(raw).then((mail) => {
          taken.push({
            to: rcptTo.map(({ address }) => address),
            from: mailFrom === false ? '' : mailFrom.address,
            raw: raw.toString('utf8'),
            mail,
          })
          done()
        }, done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: found } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${found}`,
    port: found,
    taken,
    unknown,
    get refuse() {
      return refuse
    },
    set refuse(answer) {
      refuse = answer
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
