import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../../widgets/shared/wire.js'
import { charterVersion } from '../../../../widgets/words/repairs/admission-terms.js'
import { engines } from '../../../support/engines.js'
import { wish } from '../../../support/repairs/booking.js'
import { begin, openOpening, send, settingsOf } from '../../../support/repairs/opening.js'
import { given } from '../../../support/repairs/workshop-desk.js'
import { signIn, visitor, type Person } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

const site = 'ville-de-lomme'
const here = { repairer: 'atelier-dynamo', site }

const shownTo = async (server: TestServer) => {
  const { output, reason } = await (await visitor(server)).ask('repairs.repairer', here)
  return output ? 'shown' : reason
}

const found = async (server: TestServer) => {
  const { items } = await given((await visitor(server)).ask('repairs.search', { site }))
  return items.some(({ slug }) => slug === 'atelier-dynamo')
}

const rows = async (anne: Person, show: 'waiting' | 'admitted' | 'suspended') =>
  (await given(anne.ask('networkWorkshops.list', { show }))).workshops.map(({ repairer }) => repairer)

describe.each(engines)('a workshop opens itself, on %s', (engine) => {
  test('from a draft with the hours of its place to its first appointment, which nobody could take before', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server

    const repairer = await begin(opening)

    expect(repairer).toBe('atelier-dynamo')
    const draft = await settingsOf(opening)
    expect(draft).toMatchObject({ admission: { state: 'draft' }, types: ['workshop'], bikeTypes: ['classic'] })
    expect(draft.openings).toHaveLength(8)
    expect(draft.services.map(({ name }) => name)).toContain('Crevaison')
    const preview = await given(dyna.ask('workshop.preview', { member }))
    expect(preview).toMatchObject({ name: 'Atelier Dynamo', day: '2027-03-02', openMinutes: 4 * 450 })
    expect(preview.starts).toHaveLength(7)
    expect([await shownTo(server), await found(server)]).toEqual(['repairer-unknown', false])
    expect(await rows(anne, 'waiting')).toEqual([])

    await given(send(opening, 'Nous réparons les vélos cargo.'))
    expect(await rows(anne, 'waiting')).toEqual([repairer])
    const seen = await given(anne.ask('networkWorkshops.show', { repairer }))
    expect(seen).toMatchObject({
      sender: { name: 'Dyna', email: 'dyna@bureau.example' },
      admission: { state: 'sent', charter: charterVersion, words: 'Nous réparons les vélos cargo.' },
      place: { isPlaced: true },
      sites: ['Ville de Lomme'],
    })
    expect(await shownTo(server)).toBe('repairer-unknown')

    await given(anne.act('networkWorkshops.admit', { repairer }))
    expect(await shownTo(server)).toBe('shown')
    const alma = await signIn(server, { firstName: 'Alma' })
    const startsAt = preview.starts[0] ?? ''
    const { output: booked } = await alma.act('repairs.book', wish({ ...here, startsAt }))
    expect(booked).toBeDefined()
    const { items, admission } = await given(dyna.ask('workshop.visits', { member }))
    expect([items.length, admission]).toEqual([1, undefined])
  })

  test('says what it is and where it goes; a place or bicycle that does not fit is refused with its field', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna } = opening
    await using _closed = server
    await begin(opening)
    const { sequence: seen } = await settingsOf(opening)
    const kind: InputOf<'workshop.setKind'> = {
      member,
      types: ['workshop', 'itinerant'],
      bikeTypes: ['classic', 'cargo'],
      seen,
    }

    const nowhere = await dyna.act('workshop.setKind', kind)
    const unknown = await dyna.act('workshop.setKind', { ...kind, communes: ['99999'] })
    const nothing = await dyna.act('workshop.setKind', { ...kind, types: [], bikeTypes: [] })
    await given(dyna.act('workshop.setKind', { ...kind, reachMetres: 5_000, communes: ['59355'] }))

    expect([nowhere.data, unknown.data, nothing.data]).toMatchObject([
      { reason: 'invalid-input', fields: ['reachMetres'] },
      { reason: 'commune-unknown' },
      { reason: 'invalid-input', fields: ['types', 'bikeTypes'] },
    ])
    expect(await settingsOf(opening)).toMatchObject({
      types: ['workshop', 'itinerant'],
      bikeTypes: ['classic', 'cargo'],
      reachMetres: 5_000,
      communes: [{ code: '59355', name: 'Lomme' }],
    })
  })

  test('is a manager’s to begin, once at each place; nothing without hours is sent', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, fatou, anne } = opening
    await using _closed = server

    expect((await fatou.act('workshop.begin', { member, locale: 'fr' })).reason).toBe('role-missing')
    expect((await anne.act('workshop.begin', { member, locale: 'fr' })).reason).toBe('role-missing')
    await begin(opening)
    expect((await dyna.act('workshop.begin', { member, locale: 'fr' })).reason).toBe('place-unknown')

    const { sequence: seen } = await settingsOf(opening)
    await given(dyna.act('workshop.setHours', { member, seen, openings: [] }))
    expect((await send(opening)).data).toMatchObject({ reason: 'workshop-incomplete', fields: ['openings'] })
    expect((await anne.act('networkWorkshops.admit', { repairer: 'atelier-dynamo' })).data).toMatchObject({
      reason: 'admission-moved-on',
      status: 'draft',
    })
  })

  test('is asked, sent again, refused with words, taken back and given up', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server
    const repairer = await begin(opening)
    await given(send(opening))
    const state = async () => (await settingsOf(opening)).admission

    await given(anne.act('networkWorkshops.ask', { repairer, words: 'Où est la porte ?' }))
    expect(await state()).toMatchObject({ state: 'asked', answer: { words: 'Où est la porte ?' } })
    await given(send(opening, 'Au fond de la cour.'))
    expect(await state()).toMatchObject({ state: 'sent', words: 'Au fond de la cour.' })
    await given(anne.act('networkWorkshops.refuse', { repairer, words: 'Trop loin de nos sites.' }))
    expect(await state()).toMatchObject({ state: 'refused', answer: { words: 'Trop loin de nos sites.' } })
    await given(send(opening))
    await given(dyna.act('workshop.takeBack', { member }))
    expect(await state()).toMatchObject({ state: 'draft' })
    expect(await rows(anne, 'waiting')).toEqual([])
    await given(dyna.act('workshop.drop', { member }))
    expect((await dyna.ask('workshop.settings', { member })).reason).toBe('repairer-unknown')
    expect(await begin(opening)).toBe(repairer)
  })

  test('is suspended: nobody finds or books it, visits stand; and is there again by one press', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server
    const repairer = await begin(opening)
    await given(send(opening))
    await given(anne.act('networkWorkshops.admit', { repairer }))
    const [startsAt = '', later = ''] = (await given(dyna.ask('workshop.preview', { member }))).starts
    const alma = await signIn(server, { firstName: 'Alma' })
    await given(alma.act('repairs.book', wish({ ...here, startsAt })))

    await given(anne.act('networkWorkshops.suspend', { repairer, words: 'Cinq demandes sans réponse.' }))

    expect([await shownTo(server), await found(server)]).toEqual(['repairer-unknown', false])
    expect(await rows(anne, 'suspended')).toEqual([repairer])
    const nora = await signIn(server, { firstName: 'Nora', email: 'nora@exemple.fr' })
    expect((await nora.act('repairs.book', wish({ ...here, startsAt: later }))).reason).toBe('repairer-unknown')
    const { visits } = await given(anne.ask('networkWorkshops.show', { repairer }))
    expect(visits).toMatchObject([{ startsAt, name: 'Alma' }])
    expect(await given(dyna.ask('workshop.visits', { member }))).toMatchObject({
      admission: { state: 'suspended', answer: 'Cinq demandes sans réponse.' },
      items: [{ startsAt }],
    })
    await given(anne.act('networkWorkshops.resume', { repairer }))
    expect(await shownTo(server)).toBe('shown')
    await given(nora.act('repairs.book', wish({ ...here, startsAt: later })))
    expect((await anne.act('networkWorkshops.resume', { repairer })).data).toMatchObject({
      reason: 'admission-moved-on',
      status: 'admitted',
      by: 'Anne',
    })
  })

  test('goes elsewhere once the network says yes, and where it went until then', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server
    const repairer = await begin(opening)
    await given(send(opening))
    await given(anne.act('networkWorkshops.admit', { repairer }))
    // Nothing that it does is for cargo bikes: they stay its own, though nobody can book for one.
    for (const { id: serviceId, name, minutes } of (await settingsOf(opening)).services) {
      const { sequence: seen } = await settingsOf(opening)
      const service = { member, serviceId, name, minutes, seen }
      await given(dyna.act('workshop.changeService', { ...service, bikeTypes: ['classic'] }))
    }
    const ask = async (reachMetres: number) => {
      const { sequence: seen } = await settingsOf(opening)
      await given(
        dyna.act('workshop.setKind', {
          ...{ member, seen, reachMetres },
          types: ['workshop', 'itinerant'],
          bikeTypes: ['classic', 'cargo'],
        }),
      )
    }

    await ask(7_000)
    expect(await settingsOf(opening)).toMatchObject({
      types: ['workshop'],
      bikeTypes: ['classic', 'cargo'],
      admission: { state: 'admitted', askedZone: { reachMetres: 7_000 } },
    })
    expect(await rows(anne, 'waiting')).toEqual([repairer])
    expect(await shownTo(server)).toBe('shown')
    await given(anne.act('networkWorkshops.refuseZone', { repairer, words: 'Trop loin.' }))
    expect(await rows(anne, 'waiting')).toEqual([])
    expect((await settingsOf(opening)).types).toEqual(['workshop'])
    await ask(5_000)
    await given(anne.act('networkWorkshops.allowZone', { repairer }))
    const after = await settingsOf(opening)
    expect(after).toMatchObject({ types: ['workshop', 'itinerant'], reachMetres: 5_000 })
    expect(after.bikeTypes).toEqual(['classic', 'cargo'])
    expect(after.admission?.askedZone).toBeUndefined()
    expect((await anne.act('networkWorkshops.allowZone', { repairer })).reason).toBe('admission-moved-on')
  })

  test('of two who decide at once one does; suspended while somebody books, it is one or the other', async () => {
    const opening = await openOpening(engine)
    const { server, member, dyna, anne } = opening
    await using _closed = server
    const repairer = await begin(opening)
    await given(send(opening))

    const both = await Promise.all([
      anne.act('networkWorkshops.admit', { repairer }),
      anne.act('networkWorkshops.refuse', { repairer, words: 'Non.' }),
    ])
    expect(both.filter(({ reason }) => reason === undefined)).toHaveLength(1)
    if (both[0].reason) {
      await given(send(opening))
      await given(anne.act('networkWorkshops.admit', { repairer }))
    }
    const [startsAt = ''] = (await given(dyna.ask('workshop.preview', { member }))).starts
    const alma = await signIn(server, { firstName: 'Alma' })

    const [booked] = await Promise.all([
      alma.act('repairs.book', wish({ ...here, startsAt })),
      anne.act('networkWorkshops.suspend', { repairer, words: 'Fermé.' }),
    ])

    const { visits } = await given(anne.ask('networkWorkshops.show', { repairer }))
    expect(visits).toHaveLength(booked.reason === undefined ? 1 : 0)
    expect([undefined, 'repairer-unknown']).toContain(booked.reason)
  })
})
