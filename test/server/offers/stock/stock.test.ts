import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { pictureOf, titlesOn } from '../../../support/offers/publishing.js'
import { addAs, listAs, openStock, place } from '../../../support/offers/stock.js'
import { ours } from '../../../support/roles/two-members.js'
import { signIn, type Person } from '../../../support/session.js'
import { until } from '../../../support/until.js'

/** Sends a photo for the stock; its key, or why not. */
async function sendFor(
  town: { server: { url: string } },
  person: Person,
  { member, colour }: { member: string; colour: string },
) {
  const res = await fetch(`${town.server.url}/photo?member=${member}`, {
    method: 'POST',
    body: new Uint8Array(await pictureOf(colour)),
    headers: { 'content-type': 'image/jpeg', ...(await person.headers('/photo')), origin: ours },
  })
  const { photo, reason } = await res.json()
  return String(photo ?? reason)
}

describe.each(engines)('a stock on %s', (engine) => {
  test('gives each object the next code and the category that its title says, and shows it at the site of its member', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member, server } = town

    const [first, second] = [
      await addAs(paul, member, { title: 'Perceuse à percussion', condition: 'good' }),
      await addAs(ines, member, { title: 'Ponceuse', code: 'bib 7' }),
    ]
    const third = await addAs(paul, member, { title: 'Crêpière' })

    expect([first, second, third].map(({ copies }) => copies[0]?.code)).toEqual(['M-0001', 'BIB-7', 'M-0002'])
    expect(first).toMatchObject({ state: 'shown', condition: 'good', category: 'power-tools', place: { slug: place } })
    expect(first.page).toBe(`/s/ville-de-lomme/offres/${first.offerId}`)
    await until(
      () => titlesOn(server),
      (titles) => titles.length === 4,
    )
    expect(
      (await paul.act('stock.add', { member, title: 'Scie', place, photos: [], language: 'fr', code: 'BIB-7' })).reason,
    ).toBe('code-taken')
    const other = { member, title: 'Scie', place: 'autre', photos: [], language: 'fr' as const }
    expect((await paul.act('stock.add', other)).reason).toBe('place-unknown')
  })

  test('is found by words, by code, by state, category and place, fifty a page, and goes into a file as it is filtered', async () => {
    await using town = await openStock(engine)
    const { paul, member } = town
    for (let at = 1; at <= 52; at += 1) await addAs(paul, member, { title: `Chaise pliante ${at}` })
    const drill = await addAs(paul, member, { title: '=Perceuse', condition: 'worn' })
    await paul.act('stock.pause', { member, offers: [drill.offerId] })

    const all = await listAs(paul, { member })
    const next = await listAs(paul, { member, cursor: all.cursor ?? '' })
    expect([all.items.length, all.count, next.items.length, next.cursor]).toEqual([50, 53, 3, undefined])
    expect(all.states).toMatchObject({ shown: 52, paused: 1, draft: 0 })
    const found = async (filters: object) => (await listAs(paul, { member, ...filters })).count
    expect(await found({ words: 'perceu' })).toBe(1)
    expect(await found({ words: 'm-0053' })).toBe(1)
    expect(await found({ words: 'M-005' })).toBe(4)
    expect(await found({ words: 'chaises pliante' })).toBe(52)
    expect(await found({ state: 'paused' })).toBe(1)
    expect(await found({ category: 'tools' })).toBe(53)
    expect(await found({ place })).toBe(53)
    expect(await found({ place: 'ailleurs' })).toBe(0)
    const { output } = await paul.ask('stock.csv', { member, state: 'paused', locale: 'fr' })
    expect(output).toMatchObject({ rows: 1, left: 0 })
    expect(output?.csv).toBe(
      '\uFEFFCode,Exemplaire de,Objet,Type,Catégorie,État,Maintenant,Pourquoi hors service,Lieu,' +
        'Caution (€),Jours,Matière,Description,Nombre,Valeur (€),Observations,Photos,Ce que montrent les photos,Ajouté le\r\n' +
        "M-0053,,'=Perceuse,À emprunter,Outillage électrique,Usé,En pause,,Maison des Marais,,,,,1,,,,,2027-03-01\r\n",
    )
  })

  test('keeps photos as drafts that nobody sees until they have a title, and tells how many wait', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member, server } = town
    const key = await sendFor(town, paul, { member, colour: '#a33' })
    const drafted = await paul.act('stock.begin', { member, place, photos: [{ key, alt: '' }] })
    const { offerId = '', copies = [], state } = drafted.output ?? {}
    const waits = async () =>
      (await ines.ask('roles.mine', {})).output?.spaces
        .flatMap(({ rooms }) => rooms)
        .find(({ room }) => room === 'stock')?.waits

    expect([state, copies[0]?.code, await waits()]).toEqual(['draft', 'M-0001', 1])
    expect(await titlesOn(server)).toEqual(['Perceuse-visseuse 18 V'])
    expect((await fetch(`${server.url}/photos/${key}.webp`)).status).toBe(404)
    expect((await ines.act('stock.resume', { member, offers: [offerId] })).output?.left).toMatchObject([
      { state: 'draft' },
    ])

    // A colleague titles it, with the photo that the other one sent.
    const titled = await addAs(ines, member, { draft: offerId, title: 'Vélo enfant', photos: [{ key, alt: 'Rouge' }] })
    expect(titled).toMatchObject({ offerId, state: 'shown', copies: [{ code: 'M-0001' }], photo: { alt: 'Rouge' } })
    expect(await waits()).toBe(0)
    const again = await paul.act('stock.add', {
      member,
      draft: offerId,
      title: 'Tricycle',
      place,
      photos: [],
      language: 'fr',
    })
    expect([again.reason, again.data?.by, again.data?.status]).toEqual(['offer-moved-on', 'Inès', 'shown'])
    const [newest] = await until(
      () => titlesOn(server),
      (titles) => titles.length === 2,
    )
    expect(newest).toBe('Vélo enfant')
  })

  test('hides an object at once when no copy of it is left to lend, and shows it when one is back', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member, server } = town
    const { offerId, ...added } = await addAs(paul, member)
    const [first] = added.copies
    const two = await ines.act('stock.addCopy', { member, offerId, seen: 0, condition: 'worn' })
    expect(two.output?.copies).toMatchObject([{ code: 'M-0001' }, { code: 'M-0002', condition: 'worn' }])

    const out = (copyId = '', seen = 0) => paul.act('stock.setOutOfOrder', { member, copyId, seen, reason: 'joint' })
    const half = await out(first?.copyId, 1)
    expect([half.output?.state, half.output?.copies[0]?.out?.reason]).toEqual(['shown', 'joint'])
    expect((await out(two.output?.copies[1]?.copyId, 2)).output?.state).toBe('out-of-order')
    await until(
      () => titlesOn(server),
      (titles) => !titles.includes('Crêpière'),
    )
    const late = await ines.act('stock.putBack', { member, copyId: first?.copyId ?? '', seen: 2 })
    expect([late.reason, late.data?.by, late.data?.status]).toEqual(['offer-moved-on', 'Paul', 'out-of-order'])
    const back = await ines.act('stock.putBack', { member, copyId: first?.copyId ?? '', seen: 3 })
    expect(back.output?.state).toBe('shown')
    await until(
      () => titlesOn(server),
      (titles) => titles.includes('Crêpière'),
    )

    const dropped = await ines.act('stock.dropCopy', { member, copyId: first?.copyId ?? '', seen: 4 })
    expect([dropped.output?.state, dropped.output?.copies.length]).toEqual(['out-of-order', 1])
    const [last] = dropped.output?.copies ?? []
    expect((await ines.act('stock.dropCopy', { member, copyId: last?.copyId ?? '', seen: 5 })).reason).toBe('last-copy')
    const opened = await paul.ask('stock.open', { member, offerId })
    expect(opened.output?.history.map(({ act, who, title }) => [act, who, title])).toEqual([
      ['stock.dropCopy', 'Inès', 'Crêpière · M-0001'],
      ['stock.putBack', 'Inès', 'Crêpière · M-0001'],
      ['stock.setOutOfOrder', 'Paul', 'Crêpière · M-0002'],
      ['stock.setOutOfOrder', 'Paul', 'Crêpière · M-0001'],
      ['stock.addCopy', 'Inès', 'Crêpière · M-0002'],
      ['stock.add', 'Paul', 'Crêpière · M-0001'],
    ])
  })

  test('pauses, shows again, moves and withdraws several at once, and says what somebody else did first', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member } = town
    const ids = []
    for (const title of ['Tente', 'Canoë', 'Luge']) ids.push((await addAs(paul, member, { title })).offerId)
    const [tent = '', , sledge = ''] = ids

    await ines.act('stock.withdraw', { member, offers: [tent] })
    await ines.act('stock.pause', { member, offers: [sledge] })
    const paused = await paul.act('stock.pause', { member, offers: ids })

    expect(paused.output?.done).toHaveLength(1)
    expect(paused.output?.left.toSorted((a, b) => a.title.localeCompare(b.title))).toEqual([
      { offerId: sledge, title: 'Luge', state: 'paused', by: 'Inès' },
      { offerId: tent, title: 'Tente', state: 'closed', by: 'Inès' },
    ])
    expect((await paul.act('stock.resume', { member, offers: ids.slice(1) })).output?.done).toHaveLength(2)
    expect((await paul.act('stock.move', { member, offers: ids.slice(1), place })).output?.done).toHaveLength(2)
    expect((await listAs(paul, { member })).states).toMatchObject({ shown: 2, closed: 1 })
    // What is over comes back for as long as a new one.
    town.server.clock.set('2028-03-02T08:00:00Z')
    const late = await signIn(town.server, { email: paul.email, origin: ours })
    const again = await late.act('stock.resume', { member, offers: ids.slice(1) })
    expect(again.output?.done).toHaveLength(2)
  })

  test('of two who change an object at once, the second is told what it is now and by whom', async () => {
    await using town = await openStock(engine)
    const { paul, ines, member } = town
    const { offerId } = await addAs(paul, member)
    const said = { member, offerId, seen: 0, description: '', category: 'tools', photos: [] }

    const [one, two] = await Promise.all([
      paul.act('stock.change', { ...said, title: 'Billig' }),
      ines.act('stock.change', { ...said, title: 'Plaque à crêpes' }),
    ])

    const [done, refused] = one.output ? [one, two] : [two, one]
    expect(done.output?.sequence).toBe(1)
    expect([refused.reason, refused.data?.status, refused.data?.by]).toEqual([
      'offer-moved-on',
      'shown',
      one.output ? 'Paul' : 'Inès',
    ])
    const whole = {
      ...said,
      seen: 1,
      title: 'Billig',
      condition: 'good',
      depositCents: 2_000,
      preferredDays: 3,
      material: 'Fonte',
    } as const
    expect((await ines.act('stock.change', whole)).output?.condition).toBe('good')
    expect((await paul.ask('stock.open', { member, offerId })).output).toMatchObject({
      title: 'Billig',
      depositCents: 2_000,
      preferredDays: 3,
      material: 'Fonte',
      category: 'tools',
    })
  })

  test('is nobody else’s: staff of another member see and touch none of it', async () => {
    await using town = await openStock(engine)
    const { paul, other, member, there, server } = town
    const { offerId, copies } = await addAs(paul, member)
    const copyId = copies[0]?.copyId ?? ''
    const mine = there.member

    expect(await listAs(other, { member: mine })).toMatchObject({ items: [], count: 0, states: { shown: 0 } })
    const csv = await other.ask('stock.csv', { member: mine, locale: 'fr' })
    expect(csv.output?.rows).toBe(0)
    const found = [
      await other.ask('stock.list', { member }),
      await other.ask('stock.csv', { member, locale: 'fr' }),
      await other.ask('stock.room', { member }),
    ].map(({ reason }) => reason)
    expect(found).toEqual(['role-missing', 'role-missing', 'role-missing'])
    const said = { offerId, seen: 0, title: 'x', description: '', category: 'tools', photos: [] }
    const touched = [
      await other.ask('stock.open', { member: mine, offerId }),
      await other.act('stock.change', { member: mine, ...said }),
      await other.act('stock.pause', { member: mine, offers: [offerId] }),
      await other.act('stock.addCopy', { member: mine, offerId, seen: 0 }),
      await other.act('stock.putBack', { member: mine, copyId, seen: 0 }),
      await other.act('stock.dropCopy', { member: mine, copyId, seen: 0 }),
    ].map(({ reason }) => reason)
    expect(new Set(touched)).toEqual(new Set(['offer-gone']))
    expect(await sendFor(town, other, { member, colour: '#123' })).toBe('role-missing')
    expect((await listAs(paul, { member })).items[0]?.sequence).toBe(0)
    expect(server.logger.errors).toEqual([])
  })
})
