import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import { fileWith, importPlaces } from '../import/file-support.js'

const head = 'externalId;name;city;postcode;latitude;longitude;hours;phone;summary;languages'
const row = (hours: string, phone = '03 20 00 00 00', summary = 'Un lieu') =>
  `1;Le Fil;Lomme;59160;50.6438;2.9872;${hours};${phone};${summary};fr`
const place = 'le-fil-lomme'

/** A place that an import brought, with somebody who manages its member. */
async function openImported(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  const { database } = server.services
  const bring = (line: string) => importPlaces(database, fileWith([head, line].join('\n')))
  await bring(row('Mo 09:00-12:00'))
  const { member_id: member } = await database.reader
    .selectFrom('place')
    .select('member_id')
    .where('slug', '=', place)
    .executeTakeFirstOrThrow()
  const ines = await holder(server, 'manager', { ...here, member, firstName: 'Inès' })
  const show = async () => {
    const { output } = await ines.ask('places.show', { member, place })
    if (!output) throw new Error('no place is shown')
    return output
  }
  const write = async (change: object) => {
    const { mark } = await show()
    await ines.act('places.change', { member, place, mark, ...change })
  }
  const answer = async (
    does: 'take' | 'decline' | 'reopen',
    { field, mark }: { field: 'hours' | 'phone'; mark: string },
  ) => ines.act('places.answerOffered', { member, place, field, mark, does })
  return { server, member, ines, bring, show, write, answer }
}

const hours = { ranges: [{ weekday: 2, from: '14:00', to: '18:00' }], holidays: 'unsaid' }

describe.each(engines)('what a member’s people wrote of a place that an import brought, on %s', (engine) => {
  test('stays whatever the next import says, which is told beside, and the rest follows it', async () => {
    const { server, member, ines, show, write } = await openImported(engine)
    await using _closed = server
    await write({ hours, languages: ['fr', 'en'] })

    const file = fileWith([head, row('We 10:00-12:00', '03 20 00 00 99')].join('\n'))
    await importPlaces(server.services.database, file, '--report', `${file}.report`)

    const shown = await show()
    expect(shown.told).toMatchObject({ hours: 'Tu 14:00-18:00', phone: '03 20 00 00 99', languages: ['en', 'fr'] })
    expect(shown.offered).toMatchObject([
      { field: 'hours', says: 'We 10:00-12:00', stands: 'Tu 14:00-18:00' },
      { field: 'languages', says: 'fr', stands: 'en, fr' },
    ])
    expect(readFileSync(`${file}.report`, 'utf8')).toContain('la structure l’a écrit elle-même')
    expect((await ines.ask('roles.mine', {})).output?.spaces[0]?.rooms).toContainEqual({ room: 'place', waits: 2 })
    expect((await ines.ask('places.list', { member })).output?.places[0]?.offered).toBe(2)
  })

  test('taken, the source’s is shown and followed again; declined, the same is not offered again, another is', async () => {
    const { server, bring, show, write, answer } = await openImported(engine)
    await using _closed = server
    await write({ hours, phone: '03 20 00 00 55' })
    await bring(row('We 10:00-12:00', '03 20 00 00 99'))
    const [first, second] = (await show()).offered

    await answer('take', { field: 'hours', mark: first?.mark ?? '' })
    await answer('decline', { field: 'phone', mark: second?.mark ?? '' })
    await bring(row('Th 10:00-12:00', '03 20 00 00 99'))
    const after = await show()
    await bring(row('Th 10:00-12:00', '03 20 00 00 77'))

    expect(after.told).toMatchObject({ hours: 'Th 10:00-12:00', phone: '03 20 00 00 55' })
    expect(after.offered).toEqual([])
    expect((await show()).offered).toMatchObject([{ field: 'phone', says: '03 20 00 00 77' }])
  })

  test('a difference that was declined can be shown again; one that has changed is not answered unseen', async () => {
    const { server, bring, show, write, answer } = await openImported(engine)
    await using _closed = server
    await write({ hours })
    await bring(row('We 10:00-12:00'))
    const [offered] = (await show()).offered
    const seen = { field: 'hours', mark: offered?.mark ?? '' } as const

    await answer('decline', seen)
    const declined = (await show()).offered
    await answer('reopen', seen)
    const [again] = (await show()).offered
    await bring(row('Th 10:00-12:00'))
    const late = await answer('take', seen)

    expect(declined).toEqual([])
    expect(again).toMatchObject({ field: 'hours', says: 'We 10:00-12:00' })
    expect(late).toMatchObject({ status: 409, reason: 'offered-over' })
    expect((await show()).told.hours).toBe('Tu 14:00-18:00')
  })

  test('what the source comes to say too is no difference, and an import that only tries leaves none', async () => {
    const { server, bring, show, write } = await openImported(engine)
    await using _closed = server
    const { database } = server.services
    await write({ hours })

    await importPlaces(database, fileWith([head, row('We 10:00-12:00')].join('\n')), '--dry-run')
    const tried = (await show()).offered
    await bring(row('We 10:00-12:00'))
    const offered = (await show()).offered.length
    await bring(row('Tu 14:00-18:00'))

    expect(tried).toEqual([])
    expect(offered).toBe(1)
    expect((await show()).offered).toEqual([])
  })
})
