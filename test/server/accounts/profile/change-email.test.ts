import { describe, expect, test } from 'vitest'
import { emailCodeOf } from '../../../../server/accounts/email/email-links.js'
import { toId } from '../../../../server/base/id.js'
import { addDays, addMs, type Instant } from '../../../../server/base/instant.js'
import { passTime } from '../../../../server/pass-time.js'
import { openTown, rowsOf, site, wrong } from '../../../support/accounts/signing-in.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { ourAddress } from '../../../support/server-processes.js'
import { signIn, visitor, type Person } from '../../../support/session.js'
import { codeIn } from '../../../support/mail/mailed-code.js'
import type { TestServer } from '../../../support/test-server.js'

const [before, after] = ['alma@exemple.fr', 'almudena@exemple.fr']

async function openChange(engine: (typeof engines)[number]) {
  const server = await openTown(engine)
  const person = await signIn(server, { email: before, origin: ourAddress })
  const { output } = await person.act('accounts.changeEmail', { email: after, locale: 'fr' })
  if (!output) throw new Error('not asked')
  const { changeId } = output
  const code = emailCodeOf(server.services.hmac, toId(changeId))
  return { server, person, changeId, code, prove: () => person.act('accounts.proveEmail', { changeId, code }) }
}

const emailOf = async (person: Person) => (await person.ask('accounts.profile', {})).output?.email

/** Of the mail to the old address. */
async function linkIn(server: TestServer) {
  await allDone(server.services)
  const [, changeId = '', secret = ''] = /\/adresse\/([0-9a-f-]+)#([\w-]+)/.exec(server.mails.saidTo(before)) ?? []
  return { changeId, secret }
}

async function at({ services, clock }: TestServer, moment: Instant) {
  clock.set(moment)
  await passTime({ database: services.database, clock })
}

describe.each(engines)('an address that changes, on %s,', (engine) => {
  test('takes a code at the new one and a button at the old one, and then both are told', async () => {
    const { server, person, changeId, code, prove } = await openChange(engine)
    await using _ = server
    await allDone(server.services)
    const [brought] = server.mails.to(after)

    const waits = await prove()
    const link = await linkIn(server)
    const open = async () => (await (await visitor(server)).ask('accounts.openEmailLink', { ...link, site })).output
    const shown = await open()
    const stillThere = await emailOf(person)
    const confirm = async () => (await visitor(server, { origin: ourAddress })).act('accounts.confirmEmailChange', link)
    const confirmed = [await confirm(), await confirm()]

    const appliesAt = addDays(server.clock.now(), 7)
    expect(brought?.subject).toBe(`${code}\u00a0: votre code pour changer d’adresse`)
    expect(codeIn(brought?.text ?? '')).toBe(code)
    expect(waits.output).toEqual({ outcome: 'waits', appliesAt })
    expect(link.changeId).toBe(changeId)
    expect(shown).toEqual({ oldEmail: before, newEmail: after, state: 'waits', appliesAt })
    expect([stillThere, await emailOf(person)]).toEqual([before, after])
    expect((await open())?.state).toBe('done')
    expect(confirmed.map(({ output }) => output)).toEqual([{}, {}])
    await allDone(server.services)
    const told = [server.mails.to(before).at(-1), server.mails.to(after).at(-1)]
    expect(told.map((mail) => mail?.subject)).toEqual(told.map(() => 'L’adresse de votre compte a changé'))
    expect(told.map((mail) => spaced(mail?.text).includes('Rien n’arrive plus ici'))).toEqual([true, false])
  })

  test('waits seven days without the button, and is then done', async () => {
    const { server, person, changeId, prove } = await openChange(engine)
    await using _ = server
    await prove()
    const due = addDays(server.clock.now(), 7)

    await at(server, addMs(due, -1))
    const eve = await person.ask('accounts.profile', {})
    await at(server, due)

    expect(eve.output).toMatchObject({ email: before, emailChange: { changeId, email: after, appliesAt: due } })
    const { output } = await person.ask('accounts.profile', {})
    expect(output?.email).toBe(after)
    expect(output).not.toHaveProperty('emailChange')
  })

  test('is stopped at the old one, which ends every session, for who asked for it is in one', async () => {
    const { server, prove } = await openChange(engine)
    await using _ = server
    await signIn(server, { email: before })
    await prove()
    const link = await linkIn(server)

    const stopped = await (await visitor(server)).act('accounts.stopEmailChange', { ...link, site })
    await at(server, addDays(server.clock.now(), 8))

    expect(stopped.output).toEqual({})
    expect(await rowsOf(server, 'session')).toEqual([])
    expect(await rowsOf(server, 'account')).toContainEqual(expect.objectContaining({ email: before }))
    const again = await (await visitor(server)).act('accounts.confirmEmailChange', { ...link, site })
    expect(again.reason).toBe('link-over')
    expect(await rowsOf(server, 'account')).not.toContainEqual(expect.objectContaining({ email: after }))
  })

  test('is called off by its person, and by asking for another', async () => {
    const { server, person, prove } = await openChange(engine)
    await using _ = server
    await prove()
    await person.act('accounts.cancelEmailChange', {})
    expect((await person.ask('accounts.profile', {})).output).not.toHaveProperty('emailChange')

    const first = (await person.act('accounts.changeEmail', { email: after, locale: 'fr' })).output?.changeId ?? ''
    const second = await person.act('accounts.changeEmail', { email: 'autre@exemple.fr', locale: 'fr' })
    const code = emailCodeOf(server.services.hmac, toId(first))

    expect((await person.act('accounts.proveEmail', { changeId: first, code })).reason).toBe('code-over')
    expect((await person.ask('accounts.profile', {})).output?.emailChange).toEqual({
      changeId: second.output?.changeId,
      email: 'autre@exemple.fr',
    })
  })

  test('has five tries of ten minutes; another person’s is no more than one that never was', async () => {
    const { server, person, changeId, code, prove } = await openChange(engine)
    await using _ = server
    const nadia = await signIn(server, { origin: ourAddress })
    const attempt = (given: string) => person.act('accounts.proveEmail', { changeId, code: given })

    expect((await nadia.act('accounts.proveEmail', { changeId, code })).reason).toBe('code-over')
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect((await attempt(wrong(code))).output).toEqual({ outcome: 'wrong', triesLeft })
    expect((await prove()).reason).toBe('code-over')

    const { output } = await person.act('accounts.changeEmail', { email: after, locale: 'fr' })
    const late = {
      changeId: output?.changeId ?? '',
      code: emailCodeOf(server.services.hmac, toId(output?.changeId ?? '')),
    }
    server.clock.set(addMs(server.clock.now(), 10 * 60_000))
    expect((await person.act('accounts.proveEmail', late)).reason).toBe('code-over')
    expect((await person.ask('accounts.profile', {})).output).not.toHaveProperty('emailChange')
  })

  test('to an address that somebody has says so only to who reads its mails, and changes nothing', async () => {
    const { server, person } = await openChange(engine)
    await using _ = server
    await signIn(server, { email: 'nadia@exemple.fr' })

    const asked = await person.act('accounts.changeEmail', { email: 'nadia@exemple.fr', locale: 'fr' })
    const changeId = asked.output?.changeId ?? ''
    const code = emailCodeOf(server.services.hmac, toId(changeId))

    expect(asked.output).toEqual({ changeId, sender: expect.any(String), minutes: 10 })
    expect((await person.act('accounts.proveEmail', { changeId, code })).reason).toBe('email-taken')
    expect(await emailOf(person)).toBe(before)
  })

  test('to one that somebody takes meanwhile does not happen', async () => {
    const { server, person, prove } = await openChange(engine)
    await using _ = server
    await prove()
    await signIn(server, { email: after, firstName: 'Zoé' })

    await at(server, addDays(server.clock.now(), 7))

    expect(await emailOf(person)).toBe(before)
    expect(server.logger.errors).toEqual([])
  })

  test('leaves no trace a month later', async () => {
    const { server, prove } = await openChange(engine)
    await using _ = server
    await prove()
    await at(server, addDays(server.clock.now(), 7))
    const { services, clock, storage } = server
    const left = async () => (await services.database.reader.selectFrom('email_change').selectAll().execute()).length

    clock.set(addDays(clock.now(), 30))
    await keepHouse({ database: services.database, clock, storage })
    expect(await left()).toBe(1)
    clock.set(addMs(clock.now(), 1))
    await keepHouse({ database: services.database, clock, storage })
    expect(await left()).toBe(0)
  })
})
