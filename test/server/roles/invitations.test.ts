import { describe, expect, test } from 'vitest'
import { addDays } from '../../../server/base/instant.js'
import { morning } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { spaced } from '../../support/mail/mail-town.js'
import { holder, openTwo, ours } from '../../support/roles/two-members.js'
import { codeFor, newFlow, signIn, visitor, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

const paul = 'paul@marais.example'

/** The link of the newest mail to that address, without what stands before the `#`. */
function linkTo(server: TestServer, address: string): string {
  const [, link = ''] = [...server.mails.saidTo(address).matchAll(/\/invitation(?:\?lang=en)?#(\S+)/g)].at(-1) ?? []
  return link
}

async function invited(server: TestServer, by: Person, input: { member?: string; site?: string; role?: 'staff' }) {
  const { role = 'staff', ...of } = input
  const answer = await by.act('roles.invite', { ...of, email: paul, role, locale: 'fr' })
  await allDone(server.services)
  return { ...answer, link: linkTo(server, paul) }
}

/** By the code that comes to that address, as the page behind the mail does it. */
async function signInOnOurPage(server: TestServer, email: string, firstName?: string) {
  const person = await visitor(server, { email, origin: ours })
  const { flow, hash } = newFlow()
  await person.act('accounts.requestCode', { email, flow: hash, locale: 'fr' })
  const code = await codeFor(server, email)
  const named = firstName === undefined ? {} : { firstName }
  const { output, data } = await person.act('accounts.signIn', { code, flow, ...named })
  return { data, person: output?.outcome === 'signed-in' ? person.with({ token: output.token }) : person }
}

const rolesIn = (server: TestServer) =>
  server.services.database.reader
    .selectFrom('role')
    .innerJoin('account', 'account.id', 'account_id')
    .select(['role', 'email', 'first_name'])
    .where('email', '=', paul)
    .execute()

describe.each(engines)('somebody invited by e-mail, on %s,', (engine) => {
  test('gets six invitations a day at most, whoever invites', async () => {
    const { server, here, there } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: 'Inès', email: 'ines@marais.example' })
    const zoe = await holder(server, 'manager', { ...there, firstName: 'Zoé', email: 'zoe@ailleurs.example' })
    const from = (by: Person, member: string, email = paul) =>
      by.act('roles.invite', { member, email, role: 'staff', locale: 'fr' })
    for (let time = 0; time < 3; time += 1) {
      await from(ines, here.member)
      await from(zoe, there.member, 'paul+deux@marais.example')
    }

    expect([await from(ines, here.member), await from(zoe, there.member)].map(({ reason }) => reason)).toEqual(
      Array(2).fill('too-many-requests'),
    )
    expect((await from(ines, here.member, 'rose@marais.example')).status).toBe(200)
  })

  test('is unknown before, reads who invites to what, accepts with that address, and has the role', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: 'Inès', email: 'ines@marais.example' })
    const { link, output } = await invited(server, ines, { member: here.member })
    const [mail] = server.mails.to(paul)
    const stranger = await visitor(server, { origin: ours })

    expect(output?.until).toBe(addDays(server.clock.now(), 7))
    expect(spaced(mail?.subject)).toBe('Une invitation : Maison des Marais')
    expect(spaced(mail?.text)).toContain('Inès vous invite à travailler avec nous pour Maison des Marais.')
    expect(spaced(mail?.text)).toContain('tenir le stock et répondre aux rendez-vous')
    for (let time = 0; time < 2; time += 1)
      expect((await stranger.ask('roles.openInvitation', { link })).output).toEqual({
        state: 'open',
        email: paul,
        role: 'staff',
        by: 'Inès',
        isKnown: false,
        until: output?.until,
        of: { kind: 'member', slug: 'maison-des-marais', name: 'Maison des Marais' },
      })
    expect(await rolesIn(server)).toEqual([])

    expect((await signInOnOurPage(server, paul)).data).toMatchObject({ fields: ['firstName'] })
    const { person } = await signInOnOurPage(server, paul, 'Paul')
    expect((await person.act('roles.acceptInvitation', { link })).status).toBe(200)
    await allDone(server.services)

    expect(await rolesIn(server)).toEqual([{ role: 'staff', email: paul, first_name: 'Paul' }])
    expect((await person.ask('roles.mine', {})).output?.spaces).toMatchObject([
      {
        role: 'staff',
        of: { kind: 'member', name: 'Maison des Marais' },
        rooms: [
          { room: 'today' },
          { room: 'lend' },
          { room: 'returns' },
          { room: 'loans' },
          { room: 'stock' },
          { room: 'borrowers' },
          { room: 'memberships' },
          { room: 'place' },
        ],
      },
    ])
    expect(server.mails.saidTo('ines@marais.example')).toContain('paul@marais.example a accepté votre invitation')
    expect((await stranger.ask('roles.openInvitation', { link })).output?.state).toBe('accepted')
    expect((await person.act('roles.acceptInvitation', { link })).reason).toBe('invitation-over')
  })

  test('by whoever else holds the mail is not accepted', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const { link } = await invited(server, ines, { member: here.member })
    const other = await signIn(server, { origin: ours })
    const atLomme = await signIn(server, { email: paul })

    expect((await other.act('roles.acceptInvitation', { link })).reason).toBe('invitation-not-yours')
    const shown = { link, site: 'ville-de-lomme' }
    expect((await atLomme.act('roles.acceptInvitation', shown)).reason).toBe('origin-undeclared')
    for (const wrong of [`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`, link.split('.')[0] ?? '', ''])
      expect((await other.ask('roles.openInvitation', { link: wrong })).reason).toBe('invitation-over')
    expect(await rolesIn(server)).toEqual([])
  })

  test('may decline without an account, and whoever invited is told', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, email: 'ines@marais.example' })
    const { link } = await invited(server, ines, { member: here.member })
    const stranger = await visitor(server, { origin: ours })

    expect((await stranger.act('roles.declineInvitation', { link })).status).toBe(200)
    await allDone(server.services)
    expect(server.mails.saidTo('ines@marais.example')).toContain('a refusé votre invitation')
    const { person } = await signInOnOurPage(server, paul, 'Paul')
    expect((await person.act('roles.acceptInvitation', { link })).reason).toBe('invitation-over')
    expect(await rolesIn(server)).toEqual([])
  })

  test('has seven days, one good link, and none once it is withdrawn', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const { link: first } = await invited(server, ines, { member: here.member })
    const { link: second, output } = await invited(server, ines, { member: here.member })
    const state = async (link: string) => (await ines.ask('roles.openInvitation', { link })).output?.state

    expect([await state(first), await state(second)]).toEqual(['withdrawn', 'open'])
    expect((await ines.ask('roles.people', { member: here.member })).output?.invitations).toMatchObject([
      { invitationId: output?.invitationId, email: paul, role: 'staff' },
    ])
    const withdraw = { member: here.member, invitationId: output?.invitationId ?? '' }
    expect((await ines.act('roles.withdrawInvitation', withdraw)).status).toBe(200)
    expect((await ines.act('roles.withdrawInvitation', withdraw)).reason).toBe('invitation-over')
    expect(await state(second)).toBe('withdrawn')

    const { link: third } = await invited(server, ines, { member: here.member })
    server.clock.set(addDays(server.clock.now(), 7))
    const { person } = await signInOnOurPage(server, paul, 'Paul')
    expect([await state(third), (await person.act('roles.acceptInvitation', { link: third })).reason]).toEqual([
      'expired',
      'invitation-over',
    ])
    expect(await rolesIn(server)).toEqual([])
  })

  test('is not invited to what they have, nor to what is not there', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const admin = await holder(server, 'admin', here)
    await holder(server, 'staff', { ...here, email: paul })
    const invite = (by: Person, input: { member?: string; site?: string; role: 'staff' | 'moderator' | 'admin' }) =>
      by.act('roles.invite', { ...input, email: 'PAUL@marais.example', locale: 'fr' })

    expect((await invite(ines, { member: here.member, role: 'staff' })).reason).toBe('role-held')
    expect((await invite(ines, { member: here.member, role: 'moderator' })).data).toMatchObject({ fields: ['role'] })
    expect((await invite(ines, { site: here.site, role: 'moderator' })).status).toBe(200)
    expect((await invite(ines, { role: 'admin' })).reason).toBe('role-missing')
    const nobody = '01900000-0000-7000-8000-000000000000'
    expect((await invite(admin, { member: nobody, role: 'staff' })).reason).toBe('member-unknown')
    expect((await invite(admin, { site: 'nowhere', role: 'moderator' })).reason).toBe('site-unknown')
    expect(server.clock.now()).toBe(new Date(morning).toISOString())
  })
})
