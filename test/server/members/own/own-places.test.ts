import { describe, expect, test } from 'vitest'
import { showMember } from '../../../../server/members/map/show-member.js'
import { engines } from '../../../support/engines.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'

const place = 'maison-des-marais'

async function openHouse(engine: (typeof engines)[number]) {
  const two = await openTwo(engine)
  const { server, here } = two
  const { member, site } = here
  const ines = await holder(server, 'manager', { ...here, firstName: 'Inès', email: 'ines@example.org' })
  const paul = await holder(server, 'staff', { ...here, firstName: 'Paul', email: 'paul@example.org' })
  const show = async () => {
    const { output } = await ines.ask('places.show', { member, place })
    if (!output) throw new Error('no place is shown')
    return output
  }
  const { database } = server.services
  const sheet = () =>
    showMember({ db: database.reader, clock: server.clock, keepUntil: () => {} }, { site, slug: place })
  return { ...two, member, site, ines, paul, show, sheet }
}

describe.each(engines)('the places of a member, by its people, on %s', (engine) => {
  test('are listed, and what is written of one is told on the sheet', async () => {
    const { server, member, ines, paul, show, sheet } = await openHouse(engine)
    await using _closed = server
    const { mark, week } = await show()
    const evening = { weekday: 5, from: '18:00', to: '02:00' }

    const answer = await paul.act('places.change', {
      member,
      place,
      mark,
      summary: 'Réparer, prêter, se rencontrer.',
      phone: '+33 3 20 00 00 01',
      hours: { ranges: [...(week?.ranges ?? []), evening], holidays: 'closed' },
      links: [{ label: 'Programme', url: 'marais.example/programme' }],
    })

    expect(answer.output?.mark).not.toBe(mark)
    expect((await ines.ask('places.list', { member })).output).toMatchObject({
      count: 1,
      places: [{ slug: place, name: 'Maison des Marais', offered: 0 }],
    })
    expect(await show()).toMatchObject({
      told: { hours: 'Tu-Th 14:00-18:00; Fr 14:00-18:00,18:00-02:00; Sa 10:00-12:00; PH off', phone: '03 20 00 00 01' },
      week: { holidays: 'closed' },
      mark: answer.output?.mark,
    })
    expect(await sheet()).toMatchObject({
      entry: { summary: 'Réparer, prêter, se rencontrer.' },
      phone: '03 20 00 00 01',
      links: [{ label: 'Programme', url: 'https://marais.example/programme' }],
    })
    const { output } = await ines.ask('roles.audit', { member })
    expect(output?.entries).toMatchObject([
      {
        act: 'places.change',
        as: 'staff',
        who: { firstName: 'Paul' },
        about: { kind: 'place', title: 'Maison des Marais' },
      },
    ])
  })

  test('a field left empty is taken away, and what cannot be read is refused by its name and changes nothing', async () => {
    const { server, member, ines, show } = await openHouse(engine)
    await using _closed = server
    const before = await show()

    const refused = await ines.act('places.change', {
      member,
      place,
      mark: before.mark,
      phone: null,
      email: 'pas une adresse',
      website: 'javascript:alert(1)',
    })
    const stands = await show()
    await ines.act('places.change', { member, place, mark: before.mark, phone: null, hours: null })

    expect(refused).toMatchObject({ status: 400, reason: 'invalid-input', data: { fields: ['email', 'website'] } })
    expect(stands).toEqual(before)
    expect((await show()).told).toMatchObject({ phone: null, hours: null })
  })

  test('of two who write at once the second is told by whom it was changed', async () => {
    const { server, member, ines, paul, show } = await openHouse(engine)
    await using _closed = server
    const { mark } = await show()
    const people = { Inès: ines, Paul: paul }

    const answers = await Promise.all(
      Object.entries(people).map(async ([name, person]) => ({
        name,
        ...(await person.act('places.change', { member, place, mark, summary: name })),
      })),
    )

    const [first] = answers.filter(({ status }) => status === 200)
    const [second] = answers.filter(({ status }) => status !== 200)
    expect(second).toMatchObject({ status: 409, reason: 'place-moved-on', data: { by: first?.name } })
    expect((await show()).told.summary).toBe(first?.name)
  })

  test('days are closed with their reason and opened again, and the map knows at once', async () => {
    const { server, member, ines, sheet } = await openHouse(engine)
    await using _closed = server
    const days = { member, place, from: '2027-03-01', to: '2027-03-05' }

    await ines.act('places.closeDays', { ...days, reason: 'Travaux' })
    await ines.act('places.closeDays', { ...days, to: '2027-03-06', reason: 'Travaux dans la cour' })
    const closed = await sheet()
    await ines.act('places.openDays', { member, place, from: days.from })

    expect(closed.closures).toEqual([{ from: '2027-03-01', to: '2027-03-06', reason: 'Travaux dans la cour' }])
    expect((await sheet()).closures).toEqual([])
  })

  test('a preview shows what is typed, leaves out what cannot be read yet, and saves nothing', async () => {
    const { server, member, ines, show } = await openHouse(engine)
    await using _closed = server
    const before = await show()

    const { output } = await ines.ask('places.preview', {
      member,
      place,
      summary: 'En cours d’écriture',
      email: 'bonjour@',
      name: 'La Maison',
    })

    expect(output).toMatchObject({
      site: 'ville-de-lomme',
      sheet: { entry: { name: 'La Maison', summary: 'En cours d’écriture' } },
    })
    expect(output?.sheet.email).toBeUndefined()
    expect(await show()).toEqual(before)
  })

  test('another member’s place is as if it were not there, by each procedure', async () => {
    const { server, member, there } = await openHouse(engine)
    await using _closed = server
    const stranger = await holder(server, 'manager', there)
    const own = { member: there.member, place }

    const tried = [
      await stranger.ask('places.show', own),
      await stranger.ask('places.preview', own),
      await stranger.act('places.change', { ...own, mark: 'x', summary: 'Ailleurs' }),
      await stranger.act('places.closeDays', { ...own, from: '2027-03-01', to: '2027-03-02' }),
      await stranger.act('places.openDays', { ...own, from: '2027-03-01' }),
      await stranger.act('places.answerOffered', { ...own, field: 'hours', mark: 'x', does: 'take' }),
    ]
    const asMember = await stranger.ask('places.list', { member })

    expect(tried.map(({ reason }) => reason)).toEqual(tried.map(() => 'place-unknown'))
    expect(asMember).toMatchObject({ status: 404, reason: 'role-missing' })
    expect((await stranger.ask('places.list', { member: there.member })).output).toEqual({ places: [], count: 0 })
  })
})
