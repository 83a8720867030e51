import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock } from '../../server/base/clock.js'
import type { Instant } from '../../server/base/instant.js'
import { ownJson } from '../../server/base/json.js'
import type { Mail, Mailer } from '../../server/notifications/mail/mail.js'

export type ReceivedMail = Mail & { readonly number: number; readonly receivedAt: Instant; readonly read: boolean }

type Line = { readonly mail: Mail; readonly at: Instant } | { readonly read: number }

/** Everybody's mailbox in one: the demonstration sends no mail anywhere, it shows them. Kept in a file, line by line. */
export class Inbox implements Mailer {
  readonly from: string
  readonly #file: string
  readonly #clock: Clock
  readonly #mails: { mail: Mail; receivedAt: Instant; read: boolean }[] = []

  constructor(file: string, { from, clock }: { readonly from: string; readonly clock: Clock }) {
    this.from = from
    this.#file = file
    this.#clock = clock
    mkdirSync(dirname(file), { recursive: true })
    if (!existsSync(file)) return
    // The last line may have been cut off with the process that wrote it.
    const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    for (const line of whole) this.#take(ownJson<Line>(line))
  }

  async send(mail: Mail): Promise<void> {
    this.#receive(mail, this.#clock.now())
  }

  /** The same mailbox as it was at a moment, for what came before it was first opened. */
  asOf(at: Instant): Mailer {
    const send = async (mail: Mail) => this.#receive(mail, at)
    return { from: this.from, send, [Symbol.asyncDispose]: async () => {} }
  }

  /** The newest first. */
  list(address = ''): ReceivedMail[] {
    const looked = address.trim().toLowerCase()
    return this.#mails
      .map((_, at) => this.find(at + 1))
      .filter((mail) => mail !== undefined)
      .filter(({ to }) => `${to.name} ${to.address}`.toLowerCase().includes(looked))
      .sort((one, other) =>
        one.receivedAt === other.receivedAt ? other.number - one.number : one.receivedAt < other.receivedAt ? 1 : -1,
      )
  }

  find(number: number): ReceivedMail | undefined {
    const kept = this.#mails[number - 1]
    return kept && { ...kept.mail, number, receivedAt: kept.receivedAt, read: kept.read }
  }

  open(number: number): ReceivedMail | undefined {
    if (this.#mails[number - 1]?.read === false) this.#write({ read: number })
    return this.find(number)
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  #receive(mail: Mail, at: Instant): void {
    // As mail programs do: one that comes again under its name is shown once.
    if (this.#mails.some(({ mail: { messageId } }) => messageId === mail.messageId)) return
    this.#write({ mail, at })
  }

  #write(line: Line): void {
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
    this.#take(line)
  }

  #take(line: Line): void {
    if ('mail' in line) this.#mails.push({ mail: line.mail, receivedAt: line.at, read: false })
    else {
      const kept = this.#mails[line.read - 1]
      if (kept) kept.read = true
    }
  }
}
