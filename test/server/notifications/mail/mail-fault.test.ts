import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { MailFailed } from '../../../../server/notifications/mail/mail.js'
import { whyNoMailLeaves } from '../../../../server/notifications/mail/mail-fault.js'
import { smtpMailer } from '../../../../server/notifications/mail/smtp-mailer.js'

const pem = (name: string) => readFileSync(new URL(`../../../support/tls/${name}.pem`, import.meta.url))
const certificate = { key: pem('key'), cert: pem('cert') }

/** A real mail server that is set as an operator may find it. */
async function portOf(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ logger: false, closeTimeout: 50, ...options })
  server.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port))
  })
  onTestFinished(() => new Promise((done) => server.close(() => done())))
  return port
}

async function portOfNobody(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function portOfSilence(): Promise<number> {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

async function failureAt(smtpUrl: string, withinMs = 5_000): Promise<MailFailed> {
  await using mailer = smtpMailer({ smtpUrl, mailFrom: undefined, publicUrl: 'https://our.example', withinMs })
  const to = { name: 'Nadia', address: 'nadia@mail.example' }
  const failure = await mailer
    .send({ messageId: '<1@our.example>', to, subject: 'Code', text: '123456', html: '<p>123456</p>' })
    .catch((error: unknown) => error)
  if (!(failure instanceof MailFailed)) throw new Error(`the mail was taken, or another error: ${String(failure)}`)
  return failure
}

const refusesEverybody: SMTPServerOptions = {
  onAuth: (_auth, _session, done) => done(new Error('no such account')),
  allowInsecureAuth: true,
}

test('a certificate that nobody vouches for is told in words, beside the code', async () => {
  const port = await portOf({ secure: true, ...certificate })

  const { outage, message } = await failureAt(`smtps://127.0.0.1:${port}`)

  expect(outage).toBe(
    `the certificate of 127.0.0.1:${port} is signed by itself, and by nobody whom this machine trusts`,
  )
  expect(message).toMatch(/^the mail was not taken: ESOCKET CONN DEPTH_ZERO_SELF_SIGNED_CERT: the certificate of /)
})

test('the same where the connection is encrypted on the way', async () => {
  const port = await portOf({ ...certificate, authOptional: true })

  expect((await failureAt(`smtp://127.0.0.1:${port}`)).outage).toMatch(/^the certificate of .* is signed by itself/)
})

test('a wrong password is told in words, and neither it nor the name nor the reader stands in them', async () => {
  const port = await portOf({ ...refusesEverybody, disabledCommands: ['STARTTLS'] })

  const { outage, message } = await failureAt(`smtp://coop:hush-hush@127.0.0.1:${port}`)

  expect(outage).toBe(`127.0.0.1:${port} refuses the name and the password of SMTP_URL`)
  expect(message).not.toMatch(/hush|coop|nadia|no such account/)
})

test('a server that wants a name and a password says that they are to be written', async () => {
  const port = await portOf({ ...refusesEverybody, disabledCommands: ['STARTTLS'] })

  expect((await failureAt(`smtp://127.0.0.1:${port}`)).outage).toMatch(/wants a name and a password: write them/)
})

test('TLS spoken to a port without it, nobody there, and silence each have their own words', async () => {
  const plain = await portOf({ authOptional: true, disabledCommands: ['STARTTLS'] })

  expect((await failureAt(`smtps://127.0.0.1:${plain}`)).outage).toMatch(/does not begin with TLS: write smtp:\/\//)
  expect((await failureAt(`smtp://127.0.0.1:${await portOfNobody()}`)).outage).toMatch(/^nobody listens at 127/)
  expect((await failureAt(`smtp://127.0.0.1:${await portOfSilence()}`, 200)).outage).toMatch(/does not answer in time/)
})

test('what a server answers about one reader is no outage', async () => {
  const port = await portOf({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('later'), { responseCode: 450 })),
  })

  const { outage, message } = await failureAt(`smtp://127.0.0.1:${port}`)

  expect(outage).toBeUndefined()
  expect(message).toMatch(/450/)
})

test.each([
  [{ originalCode: 'CERT_HAS_EXPIRED', code: 'ESOCKET', command: 'CONN' }, /has expired$/],
  [{ originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID', code: 'ESOCKET', command: 'CONN' }, /is for another name/],
  [{ originalCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', code: 'ESOCKET', command: 'CONN' }, /its whole chain$/],
  [{ code: 'ETLS', command: 'STARTTLS', responseCode: 502 }, /offers no encryption/],
  [{ code: 'EDNS', command: 'CONN' }, /the name mail.example:465 is not known/],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, /refuses the sender: see MAIL_FROM/],
])('%j has words of its own', (fault, words) => {
  expect(whyNoMailLeaves(fault, new URL('smtps://mail.example:465'))).toMatch(words)
})
