import { describe, expect, test } from 'vitest'
import { sessionSecretOf } from '../../../server/accounts/index.js'
import { toId } from '../../../server/base/id.js'
import { bindToSite } from '../../support/accounts/of-site.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { alma, openTown, rowsOf, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { allDone, allFollowed } from '../../support/followed.js'
import { spaced } from '../../support/mail/mail-town.js'
import { booked, mondayAt, openWorkshop } from '../../support/repairs/booking.js'
import { codeFor, newFlow, signIn, visitor, type Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'

const ours = 'http://our.example'

/** Asks for a code on a page of ours and types it, for a site's sake or for none. */
async function signInHere(server: TestServer, named: { readonly site?: string } = {}) {
  const person = await visitor(server, { email: alma, origin: ours })
  const { flow, hash } = newFlow()
  const codes = () => server.mails.to(alma).flatMap(({ subject }) => /^\d{6}/.exec(subject) ?? [])
  const before = codes().length
  await person.act('accounts.requestCode', { email: alma, flow: hash, locale: 'fr', ...named })
  // A code that is used before its mail leaves is not sent any more.
  const code = (await until(codes, ({ length }) => length > before)).at(-1) ?? ''
  const { output } = await person.act('accounts.signIn', { code, firstName: 'Alma', flow, ...named })
  if (output?.outcome !== 'signed-in') throw new Error('not signed in')
  expect(output).not.toHaveProperty('site')
  return person.with({ token: output.token })
}

const mineOf = async (person: Person, named: { readonly site?: string } = {}) => {
  const { output, reason } = await person.ask('repairs.mine', named)
  return reason ?? output?.items.map(({ id }) => id).toSorted()
}

describe.each(engines)('a session of our own pages on %s', (engine) => {
  test('is of no site, whether it was opened for the sake of one or not', async () => {
    await using server = await openTown(engine)

    const people = [await signInHere(server), await signInHere(server, { site })]

    for (const person of people) {
      expect((await person.ask('accounts.me', {})).output).toEqual({ firstName: 'Alma', email: alma, isOver15: false })
      expect((await person.ask('accounts.me', { site })).output).toEqual({
        firstName: 'Alma',
        email: alma,
        isOver15: false,
      })
      expect((await person.ask('accounts.me', { site: 'ville-de-nulle-part' })).reason).toBe('site-unknown')
    }
    expect(await rowsOf(server, 'session')).toMatchObject([{ site_id: null }, { site_id: null }])
    expect(await rowsOf(server, 'account')).toContainEqual(expect.objectContaining({ email: alma, commune_code: null }))
    expect((await people[0]?.act('accounts.signOut', {}))?.output).toEqual({})
    expect(await rowsOf(server, 'session')).toHaveLength(1)
  })

  test('beside another is told by a mail that names the site it was opened for, or else us, and leads to a page of it', async () => {
    await using server = await openTown(engine)

    await signInHere(server)
    await signInHere(server)
    await signInHere(server, { site })

    await allFollowed(server.services.database)
    server.clock.set('2027-03-01T08:15:00Z')
    await allDone(server.services)
    const mails = server.mails.to(alma)
    const [first, ...sessions] = (await rowsOf(server, 'session')).toSorted((a, b) =>
      'id' in a && 'id' in b && a.id > b.id ? 1 : -1,
    )
    const links = mails.flatMap(({ text }) => /http:\/\/our\.example\S+/.exec(text)?.[0] ?? [])
    const linkOf = ({ id }: { id: string }, path: string) =>
      `${ours}${path}/session/${id}#${sessionSecretOf(server.services.hmac, toId(id))}`
    expect(mails.map(({ subject }) => spaced(subject)?.replace(/^\d{6}/, '······')).toSorted()).toEqual([
      expect.stringMatching(/^Nouvelle connexion : Coop, /),
      expect.stringMatching(/^Nouvelle connexion : Ville de Lomme, /),
      '······ : votre code pour Coop',
      '······ : votre code pour Coop',
      '······ : votre code pour Ville de Lomme',
    ])
    expect(links.toSorted()).toEqual(sessions.map((row, at) => linkOf(row, ['', `/s/${site}`][at] ?? '')).toSorted())
    for (const link of links) expect((await fetch(link.replace(ours, server.url))).status).toBe(200)
    const [own] = sessions
    const ended = await (
      await visitor(server, { origin: ours })
    ).act('accounts.endSession', {
      secret: sessionSecretOf(server.services.hmac, toId(own?.id ?? '')),
      sessionId: own?.id ?? '',
    })
    expect(ended.output).toEqual({})
    expect(await rowsOf(server, 'session')).toHaveLength(2)
    expect(links.join()).not.toContain(first && 'id' in first ? first.id : '')
  })

  test('acts at every site and knows all that is the person’s; one of a partner’s page knows its site alone', async () => {
    await using server = await openWorkshop(engine)
    await openLambersart(server)
    const here = await signIn(server, { email: alma, origin: ours })
    const lomme = await signIn(server, { email: alma })
    const other = await signIn(server, { email: alma, site: lambersart, origin: lambersartOrigin })
    const another = await signIn(server, { origin: ours })

    const { id: first } = await booked(here, { startsAt: mondayAt(14), site: lambersart })
    const cancel = (person: Person, named: { readonly site?: string }) =>
      person
        .act('repairs.answer', { answer: 'cancel', appointmentId: first, ...named })
        .then(({ reason, output }) => reason ?? output?.status)

    expect([await mineOf(here), await mineOf(here, { site }), await mineOf(another)]).toEqual([[first], [first], []])
    expect([await mineOf(lomme, { site }), await mineOf(other, { site: lambersart })]).toEqual([[], [first]])
    expect([await mineOf(lomme), await mineOf(lomme, { site: lambersart })]).toEqual(['invalid-input', 'signed-out'])
    expect([await cancel(another, {}), await cancel(lomme, { site })]).toEqual(['appointment-gone', 'appointment-gone'])
    expect(await cancel(here, {})).toBe('cancelled')
  })

  test('is needed where no site is named: a partner’s page names its own', async () => {
    await using server = await openTown(engine)
    const person = await signIn(server)
    const stranger = await visitor(server)

    const answers = [
      await stranger.act('accounts.requestCode', { email: alma, flow: newFlow().hash, locale: 'fr' }),
      await stranger.act('accounts.signIn', { code: '123456', firstName: 'Alma', flow: newFlow().flow }),
      await person.act('accounts.signOut', {}),
      await person.ask('accounts.me', {}),
      await person.ask('repairs.mine', {}),
    ]

    expect(answers.map(({ data }) => [data?.reason, data?.fields])).toEqual(
      answers.map(() => ['invalid-input', ['site']]),
    )
    expect(await rowsOf(server, 'sign_in')).toEqual([])
  })

  test('that was opened while they were of a site stays of that site until it ends', async () => {
    await using server = await openTown(engine)
    await openLambersart(server)
    const before = await signIn(server, { email: alma, origin: ours })
    await bindToSite(server, before, site)

    expect(await mineOf(before, { site })).toEqual([])
    expect(await mineOf(before, { site: lambersart })).toBe('signed-out')
    expect(await mineOf(before)).toBe('signed-out')
  })

  test('sends a photo for no site’s sake', async () => {
    await using server = await openTown(engine)
    const [here, lomme] = [await signIn(server, { origin: ours }), await signIn(server)]
    const send = async (person: Person) => {
      const headers = { 'content-type': 'image/jpeg', ...(await person.headers('/photo')) }
      const res = await fetch(`${server.url}/photo`, { method: 'POST', body: 'nothing', headers })
      return (await res.json()) as { reason?: string; fields?: string[] }
    }

    // Who sends is known before it is looked at.
    expect(await send(here)).toMatchObject({ reason: 'photo-format' })
    expect(await send(lomme)).toMatchObject({ reason: 'invalid-input', fields: ['site'] })
  })
})

describe.each(engines)('signing in for the first time on %s', (engine) => {
  test('takes no commune, and a first name that is asked for only of who is new and has the code', async () => {
    await using server = await openTown(engine)
    await signIn(server, { email: 'known@exemple.fr', firstName: 'Nadia' })
    const codeOf = async (email: string) => {
      const person = await visitor(server, { email })
      const { flow, hash } = newFlow()
      await person.act('accounts.requestCode', { email, flow: hash, locale: 'fr', site })
      return { person, flow, code: await codeFor(server, email) }
    }
    const known = await codeOf('known@exemple.fr')
    const fresh = await codeOf(alma)
    const give = ({ person, flow, code }: typeof known, more: { firstName?: string } = {}) =>
      person.act('accounts.signIn', { code, flow, site, ...more })

    expect((await give(known)).output).toMatchObject({ outcome: 'signed-in', firstName: 'Nadia' })
    expect((await give({ ...fresh, code: '000000' })).output).toMatchObject({ outcome: 'wrong', triesLeft: 4 })
    expect((await give(fresh)).data).toMatchObject({ reason: 'invalid-input', fields: ['firstName'] })
    expect((await give(fresh, { firstName: 'Alma' })).output).toMatchObject({ outcome: 'signed-in', firstName: 'Alma' })
  })
})
