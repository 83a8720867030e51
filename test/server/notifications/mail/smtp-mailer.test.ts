import { createServer, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { MailboxUnknown, MailNotTaken, type Mail, type Mailer } from '../../../../server/notifications/mail/mail.js'
import { smtpMailer } from '../../../../server/notifications/mail/smtp-mailer.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'

const hello: Mail = {
  messageId: '<booked.resident.1.0@our.example>',
  to: { name: 'Nadia', address: 'nadia@mail.example' },
  subject: 'Rendez-vous mar. 1er déc. à 10 h 30 : Atelier',
  text: 'Bonjour à vous, « Nadia ».\n',
  html: '<p>Bonjour à vous, « Nadia ».</p>',
}

function mailerOn(smtpUrl: string, more: { mailFrom?: string; withinMs?: number } = {}): Mailer {
  const mailer = smtpMailer({ smtpUrl, mailFrom: undefined, publicUrl: 'https://our.example', ...more })
  onTestFinished(() => mailer[Symbol.asyncDispose]())
  return mailer
}

async function listenTo(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    onConnection(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const reasonOf = (sent: Promise<void>) =>
  sent.then(
    () => 'sent',
    (error: unknown) => String(error),
  )

test('a mail arrives as it was written, says that a machine wrote it, and is from the configured sender', async () => {
  await using sink = await openSmtpSink()
  const mailer = mailerOn(sink.url, { mailFrom: 'Coop des Flandres <bonjour@our.example>' })

  await mailer.send(hello)

  const [{ to, from, mail } = { to: [], from: '', mail: undefined }] = sink.taken
  expect({ to, from }).toEqual({ to: ['nadia@mail.example'], from: 'bonjour@our.example' })
  expect(mail).toMatchObject({ messageId: hello.messageId, subject: hello.subject, text: hello.text })
  expect(mail?.html).toContain(hello.html)
  expect(mail?.from?.text).toBe('"Coop des Flandres" <bonjour@our.example>')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mailer.from).toBe('Coop des Flandres <bonjour@our.example>')
})

test('an entry for calendars comes both as a part that programs read and as a file', async () => {
  await using sink = await openSmtpSink()
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'

  await mailerOn(sink.url).send({ ...hello, calendar: { method: 'CANCEL', content } })

  const [taken] = sink.taken
  expect(taken?.raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/)
  const file = taken?.mail.attachments.find(({ filename }) => filename === 'rendez-vous.ics')
  expect(file?.content.toString()).toBe(content)
})

test('a mail that one may stop says so to the mail program, by one press and without a page', async () => {
  await using sink = await openSmtpSink()
  const unsubscribe = `https://our.example/recherche/0190/${'s'.repeat(43)}`

  await mailerOn(sink.url).send({ ...hello, unsubscribe })

  const [taken] = sink.taken
  expect(taken?.mail.headers.get('list')).toMatchObject({ unsubscribe: { url: unsubscribe } })
  // RFC 8058, 3.1: on one line of its own, and these words.
  expect(taken?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
  expect(taken?.raw.replace(/\r?\n[ \t]/g, ' ')).toContain(`List-Unsubscribe: <${unsubscribe}>`)
})

const lists = [
  'a@mail.example, b@evil.example',
  'Nadia\r\nBcc: b@evil.example',
  'Nadia\nBcc: b@evil.example\n\nBuy!',
  '"Nadia" <b@evil.example>, ',
  'Nadia\u2028Bcc: b@evil.example',
  'Nadia\u0000\u000bBcc: b@evil.example',
  '=?utf-8?Q?=0D=0ABcc:_b@evil.example?=',
  '\u202egro.live',
  ';b@evil.example:;',
]

test.each(lists)('the name %j makes no second reader and no header', async (name) => {
  await using sink = await openSmtpSink()

  await mailerOn(sink.url).send({ ...hello, to: { ...hello.to, name }, subject: `${name} : votre rendez-vous` })

  const [{ to, mail } = { to: [], mail: undefined }] = sink.taken
  const addressed = [mail?.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))
  expect({ to, addressed, text: mail?.text }).toEqual({
    to: ['nadia@mail.example'],
    addressed: ['nadia@mail.example'],
    text: hello.text,
  })
  expect([...(mail?.headers.keys() ?? [])].toSorted()).toEqual([
    'auto-submitted',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ])
  expect(mail?.subject).not.toMatch(/[\p{Cc}\u202e]/u)
})

test('a server that is away, refuses or says nothing has an error of its own, and no reader’s address is in it', async () => {
  await using sink = await openSmtpSink()
  sink.refuse = { code: 451, words: '<nadia@mail.example> later, please' }
  const silent = await listenTo(() => {})
  const cut = await listenTo((socket) => socket.destroy())
  const closed = await openSmtpSink()
  await closed[Symbol.asyncDispose]()

  const reasons = [
    await reasonOf(mailerOn(sink.url).send(hello)),
    await reasonOf(mailerOn(silent, { withinMs: 50 }).send(hello)),
    await reasonOf(mailerOn(cut).send(hello)),
    await reasonOf(mailerOn(closed.url).send(hello)),
  ]

  expect(reasons).toEqual([
    expect.stringMatching(/not taken: EMESSAGE DATA 451/),
    expect.stringMatching(/not taken: \w+/),
    expect.stringMatching(/not taken: ECONN/),
    expect.stringMatching(/not taken: ESOCKET|not taken: ECONN/),
  ])
  expect(reasons.join()).not.toContain('nadia')
})

test('a server that drips its words for ever holds nobody up', async () => {
  const dripping = await listenTo((socket) => {
    const timer = setInterval(() => socket.write('220-wait\r\n'), 5)
    socket.on('close', () => clearInterval(timer))
  })
  const reason = await reasonOf(mailerOn(dripping, { withinMs: 200 }).send(hello))

  expect(reason).toMatch(/not taken/)
})

test('a mail whose server falls silent after taking it may have left; one that was refused has not', async () => {
  await using sink = await openSmtpSink()
  sink.refuse = { code: 550, words: 'no' }
  const silentAtTheEnd = await listenTo((socket) => {
    let inside = false
    socket.write('220 open.example\r\n')
    socket.on('data', (bytes) => {
      const said = String(bytes)
      if (inside) return
      inside = said.startsWith('DATA')
      socket.write(inside ? '354 go on\r\n' : '250 OK\r\n')
    })
  })
  const failure = (url: string) =>
    mailerOn(url, { withinMs: 300 })
      .send(hello)
      .catch((error: unknown) => error)

  expect(await failure(sink.url)).toBeInstanceOf(MailNotTaken)
  const unclear = await failure(silentAtTheEnd)
  expect(unclear).toBeInstanceOf(Error)
  expect(unclear).not.toBeInstanceOf(MailNotTaken)
})

test.each([
  [550, 'no such user here', true],
  [550, '5.1.1 <nadia@mail.example> unknown', true],
  [551, '5.1.6 moved away', true],
  [553, 'not a mailbox', true],
  [550, '5.2.1 disabled', true],
  [550, '5.2.2 the mailbox is full', false],
  [550, '5.7.1 your address is on a list', false],
  [550, '5.1.8 the sender is not known', false],
  [552, 'full', false],
  [554, 'no', false],
  [450, '4.1.1 not now', false],
])('a mailbox of which the server says %i %s is unknown for good: %s', async (code, words, isForGood) => {
  await using sink = await openSmtpSink()
  sink.unknown.set(hello.to.address, { code, words })

  const failure = await mailerOn(sink.url)
    .send(hello)
    .catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(MailNotTaken)
  expect(failure instanceof MailboxUnknown).toBe(isForGood)
  expect(String(failure)).not.toContain('nadia')
})

test('a password is never sent unencrypted', async () => {
  const said: string[] = []
  const open = await listenTo((socket) => {
    socket.write('220 open.example\r\n')
    socket.on('data', (bytes) => {
      said.push(String(bytes))
      socket.write(String(bytes).startsWith('EHLO') ? '250-open.example\r\n250 AUTH PLAIN\r\n' : '250 OK\r\n')
    })
  })
  // A name that resolves to this machine, but does not count as local.
  const elsewhere = open.replace('smtp://127.0.0.1', 'smtp://coop:secret@ip6-localhost.localdomain')

  const reason = await reasonOf(mailerOn(elsewhere, { withinMs: 1_000 }).send(hello))

  expect(reason).toMatch(/not taken/)
  expect(said.join()).not.toContain(Buffer.from('\0coop\0secret').toString('base64'))
})
