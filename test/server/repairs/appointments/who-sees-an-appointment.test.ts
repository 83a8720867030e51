import { describe, expect, test } from 'vitest'
import { newId, toId } from '../../../../server/base/id.js'
import { addMs } from '../../../../server/base/instant.js'
import { appointmentSecret } from '../../../../server/repairs/appointments/links.js'
import { createSite } from '../../../../server/sites/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { bindToSite } from '../../../support/accounts/of-site.js'
import { engines } from '../../../support/engines.js'
import { answerFromMail, booked, linkFromMail, mondayAt, openWorkshop } from '../../../support/repairs/booking.js'
import { onOurs } from '../../../support/offers/publishing.js'
import { signIn, visitor } from '../../../support/session.js'
import { agreeAt, endAt } from '../../../support/sites/agreeing.js'

const site = 'ville-de-lomme'

describe.each(engines)('an appointment on %s', (engine) => {
  test('shows each side what it may do, and only the repairer the telephone and the free times', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14), phone: '06 12 34 56 78' })

    const resident = await linkFromMail(server, id, 'resident')
    const repairer = await linkFromMail(server, id, 'repairer')

    expect(resident.output).toMatchObject({ side: 'resident', may: ['cancel'] })
    expect(Object.keys(resident.output ?? {})).not.toEqual(expect.arrayContaining(['contactPhone', 'slots']))
    expect(repairer.output).toMatchObject({
      side: 'repairer',
      may: ['propose', 'cancel'],
      contactName: 'Alma',
      contactPhone: '06 12 34 56 78',
    })
    expect(repairer.output?.slots?.[0]).toEqual({
      day: '2027-03-01',
      starts: [11, 14, 15, 16, 17].map((hour) => mondayAt(hour)),
    })
  })

  test('is gone for a wrong secret, for another’s, for the other site and for an id of nothing, all alike', async () => {
    await using server = await openWorkshop(engine)
    const { hmac, database } = server.services
    const { id } = await booked(await signIn(server), { startsAt: mondayAt(14) })
    await administer(database, async (tx) => {
      const lomme = await tx.selectFrom('site').selectAll().executeTakeFirstOrThrow()
      await createSite(
        { tx, clock: server.clock },
        {
          slug: 'other',
          name: 'x',
          memberId: lomme.member_id,
          territoryId: lomme.territory_id,
          origins: [],
          languages: ['fr'],
        },
      )
    })
    const nobody = await visitor(server)
    const open = (appointmentId: string, secret: string, at = site) =>
      nobody.ask('repairs.openLink', { appointmentId, secret, site: at }).then(({ reason }) => reason)
    const right = appointmentSecret(hmac, 'repairer', { id: toId(id), mark: undefined })
    const stranger = newId<'Appointment'>()

    expect([
      await open(id, right),
      await open(id, `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`),
      await open(id, appointmentSecret(hmac, 'repairer', { id: stranger, mark: undefined })),
      await open(id, right, 'other'),
      await open(stranger, appointmentSecret(hmac, 'repairer', { id: stranger, mark: undefined })),
      await open(stranger, right),
    ]).toEqual([undefined, ...Array.from({ length: 5 }, () => 'appointment-gone')])
  })

  test('opens for an hour to who is signed in, and then only by the mail; a partner’s page leads to how it stands', async () => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    const other = await booked(await signIn(server), { startsAt: mondayAt(16) })
    const { output } = await alma.ask('repairs.mine', { site })
    const [path = '', secret = ''] = output?.items[0]?.page.split('#') ?? []
    const nobody = await visitor(server)
    const open = (appointmentId: string, said = secret) =>
      nobody.ask('repairs.openLink', { appointmentId, secret: said, site })
    const longer = secret.replace(/^[^-]+/, (until) => (parseInt(until, 36) + 60_000).toString(36))

    expect(path).toBe(`/s/${site}/rendez-vous/${id}`)
    expect((await open(id)).output).toMatchObject({ side: 'resident', may: ['cancel'], limited: true, words: '' })
    const whole = (await (await onOurs(server, alma)).ask('repairs.mine', {})).output?.items[0]?.page.split('#')[1]
    expect((await open(id, whole)).output).toMatchObject({ side: 'resident', words: 'La roue arrière est voilée.' })
    expect((await open(id, longer)).reason).toBe('appointment-gone')
    expect((await open(other.id)).reason).toBe('appointment-gone')
    server.clock.set('2027-03-01T08:59:00Z')
    expect((await open(id)).reason).toBe(undefined)
    server.clock.set('2027-03-01T09:00:00Z')

    expect((await open(id)).reason).toBe('appointment-gone')
    expect((await linkFromMail(server, id, 'resident')).reason).toBe(undefined)
  })

  test('at home tells a partner’s page that it is at home, and neither where nor what was said', async () => {
    await using server = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 20_000, onRequest: true })
    const alma = await signIn(server)
    const street = '12 rue des Lilas'
    const address = { communeCode: '59355', text: `${street}, 59160 Lomme` }
    const said = [street, 'La roue arrière', 'Pas de pièces']
    const isToldIn = (shown: unknown) => said.map((text) => JSON.stringify(shown).includes(text))
    const made = await booked(alma, { startsAt: mondayAt(14), address })
    const { id, calendar } = made
    await answerFromMail(server, { id, side: 'repairer', answer: 'refuse', words: 'Pas de pièces.' })

    const mine = (await alma.ask('repairs.mine', { site })).output?.items[0]
    const [, secret = ''] = mine?.page.split('#') ?? []
    const opened = (await alma.ask('repairs.openLink', { appointmentId: id, secret, site })).output
    const file = await (await fetch(server.url + calendar)).text()

    // The page has sent them itself, a moment ago.
    expect(isToldIn(made)).toEqual([true, true, false])
    expect([mine?.address, opened?.address, opened?.limited]).toEqual(['', '', true])
    expect([mine, opened, file].map(isToldIn)).toEqual(Array.from({ length: 3 }, () => [false, false, false]))
    const own = await onOurs(server, alma)
    const whole = (await own.ask('repairs.mine', {})).output?.items[0]
    expect(isToldIn(whole)).toEqual([true, true, true])
    const other = await booked(alma, { startsAt: mondayAt(16), address })
    const cancel = { answer: 'cancel', appointmentId: other.id } as const
    const ended = (await alma.act('repairs.answer', { ...cancel, site })).output
    expect([ended?.status, ...isToldIn(ended)]).toEqual(['cancelled', false, false, false])

    await bindToSite(server, own, site)
    const bound = (await own.ask('repairs.mine', { site })).output?.items
    expect(isToldIn(bound)).toEqual([false, false, false])
  })

  test('is gone for everybody else who has signed in, and for oneself at another site', async () => {
    await using server = await openWorkshop(engine)
    const { database } = server.services
    const alma = await signIn(server, { email: 'alma@exemple.fr' })
    const { id } = await booked(alma, { startsAt: mondayAt(14) })
    const origin = 'https://www.ville-lambersart.example'
    await administer(database, async (tx) => {
      const lomme = await tx.selectFrom('site').selectAll().executeTakeFirstOrThrow()
      await createSite(
        { tx, clock: server.clock },
        {
          slug: 'other',
          name: 'x',
          memberId: lomme.member_id,
          territoryId: lomme.territory_id,
          origins: [origin],
          languages: ['fr'],
        },
      )
    })
    const basile = await signIn(server)
    const elsewhere = await signIn(server, { email: 'alma@exemple.fr', site: 'other', origin })

    expect((await basile.act('repairs.answer', { answer: 'cancel', appointmentId: id, site })).reason).toBe(
      'appointment-gone',
    )
    expect((await elsewhere.act('repairs.answer', { answer: 'cancel', appointmentId: id, site: 'other' })).reason).toBe(
      'appointment-gone',
    )
    expect((await basile.ask('repairs.mine', { site })).output?.items).toEqual([])
    expect((await elsewhere.ask('repairs.mine', { site: 'other' })).output?.items).toEqual([])
    const mine = (await alma.ask('repairs.mine', { site })).output?.items
    expect(mine?.map(({ id: own, site: at }) => [own, at])).toEqual([[id, { slug: site, name: 'Ville de Lomme' }]])
  })

  test('opened by who is signed in on a page of the site, tells its words where the site agreed before it was made, and never the home', async () => {
    await using server = await openWorkshop(engine, { types: ['itinerant'], reachMetres: 20_000 })
    const alma = await signIn(server)
    const own = await onOurs(server, alma)
    const home = { address: { communeCode: '59355', text: '12 rue des Lilas' }, phone: '06 12 34 56 78' }
    const before = await booked(alma, { startsAt: mondayAt(14), words: 'Une roue voilée', ...home })
    const open = async (person: typeof alma, appointmentId: string, named: object = { site }) =>
      (await person.ask('repairs.openAppointment', { appointmentId, ...named })).output
    await alma.act('repairs.answer', { answer: 'cancel', appointmentId: before.id, site })

    server.clock.set(addMs(server.clock.now(), 60_000))
    await agreeAt(server, site)
    const since = await booked(alma, { startsAt: mondayAt(16), words: 'Un frein usé', ...home })

    expect(await open(alma, before.id)).toMatchObject({ address: '', words: '', wordsElsewhere: true })
    const here = await open(alma, since.id)
    expect(here).toMatchObject({ side: 'resident', address: '', words: 'Un frein usé' })
    expect(here).not.toHaveProperty('wordsElsewhere')
    expect(JSON.stringify(here)).not.toMatch(/Lilas|06 12/)
    expect(await open(own, before.id, {})).toMatchObject({
      address: '12 rue des Lilas, 59160 Lomme',
      words: 'Une roue voilée',
    })
    await endAt(server, site)
    expect(await open(alma, since.id)).toMatchObject({ words: '', wordsElsewhere: true })
    expect(
      (await (await signIn(server)).ask('repairs.openAppointment', { appointmentId: since.id, site })).reason,
    ).toBe('appointment-gone')
  })
})
