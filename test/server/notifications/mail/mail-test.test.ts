import { expect, test } from 'vitest'
import { systemClock } from '../../../../server/base/clock.js'
import { mailTestCommand } from '../../../../server/notifications/mail/mail-test.command.js'
import { CommandError, UnableError } from '../../../../server/rpc/command.js'
import { openSmtpSink } from '../../../support/mail/smtp-sink.js'

async function tryMail(smtpUrl: string | undefined, address?: string, language?: string) {
  const said: string[] = []
  const given = { positionals: address === undefined ? [] : [address], values: { language } }
  const print = (line: string) => void said.push(line)
  const failure = await mailTestCommand
    .run(given, { clock: systemClock, dataDir: '/nowhere', publicUrl: 'https://coop.example', smtpUrl, print })
    .then(
      () => undefined,
      (error: unknown) => error,
    )
  return { said, failure }
}

test('a mail to try comes to the mailbox, in the language that is asked, and who sends it to whom is said', async () => {
  await using sink = await openSmtpSink()

  const french = await tryMail(sink.url, 'Vous@Mail.example')
  const english = await tryMail(sink.url, 'you@mail.example', 'en')

  const { host } = new URL(sink.url)
  expect([french.failure, english.failure]).toEqual([undefined, undefined])
  expect(french.said).toEqual([
    `From coop@coop.example to vous@mail.example, by ${host}…`,
    expect.stringMatching(/ has taken it\. Whether it arrives/),
  ])
  expect(sink.taken.map(({ to, mail }) => [to[0], mail.subject])).toEqual([
    ['vous@mail.example', 'Essai de courrier de coop.example'],
    ['you@mail.example', 'A mail to try, from coop.example'],
  ])
})

test('why no mail leaves, that a mailbox does not exist, and that one mail is refused are three sentences', async () => {
  await using sink = await openSmtpSink()
  sink.unknown.set('nobody@mail.example', { code: 550, words: '5.1.1 unknown' })
  sink.unknown.set('listed@mail.example', { code: 554, words: '5.7.1 on a list' })
  const closed = await openSmtpSink()
  await closed[Symbol.asyncDispose]()

  const failures = [
    (await tryMail(closed.url, 'you@mail.example')).failure,
    (await tryMail(sink.url, 'nobody@mail.example')).failure,
    (await tryMail(sink.url, 'listed@mail.example')).failure,
  ]

  expect(failures.every((failure) => failure instanceof UnableError)).toBe(true)
  expect(failures.map((failure) => String(failure))).toEqual([
    expect.stringMatching(/No mail leaves: .*: nobody listens at 127\.0\.0\.1:\d+: see SMTP_URL$/),
    expect.stringMatching(/ says that this mailbox does not exist: .* 550$/),
    expect.stringMatching(/ answers, but does not take this mail: .* 554$/),
  ])
})

test('without an address, a language that is known or a mail server it is not understood', async () => {
  const failures = [
    (await tryMail('smtp://localhost:1')).failure,
    (await tryMail('smtp://localhost:1', 'nobody')).failure,
    (await tryMail('smtp://localhost:1', 'you@mail.example', 'de')).failure,
    (await tryMail(undefined, 'you@mail.example')).failure,
  ]

  expect(failures.every((failure) => failure instanceof CommandError)).toBe(true)
  expect(failures.map((failure) => (failure as CommandError).message)).toEqual([
    'ADDRESS: none is no e-mail address',
    'ADDRESS: nobody is no e-mail address',
    '--language: one of fr, en',
    'SMTP_URL is missing: nobody else delivers the mails',
  ])
})
