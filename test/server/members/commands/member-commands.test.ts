import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { findMember, findPlace } from '../../../../server/members/index.js'
import {
  memberChangeCommand,
  memberCreateCommand,
  memberListCommand,
  memberStatusCommand,
} from '../../../../server/members/commands/member.commands.js'
import {
  placeAddCommand,
  placeChangeCommand,
  placeCloseCommand,
  placeMoveCommand,
} from '../../../../server/members/commands/place.commands.js'
import { closuresByPlace } from '../../../../server/members/place.store.js'
import { toInstant } from '../../../../server/base/instant.js'
import { dayOf, paris } from '../../../../server/base/local-time.js'
import type { Command } from '../../../../server/rpc/command.js'
import type { Database } from '../../../../server/database/open-database.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { TestClock } from '../../../support/fakes.js'

async function run(command: Command, args: string[], database: Database): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  const clock = new TestClock('2027-03-01T08:00:00Z')
  await command.run(given, { database, clock, dataDir: '', print: (line) => lines.push(line) })
  return lines
}

const house = ['maison-des-marais', '--name', 'Maison des Marais', '--kind', 'social-centre']

describe.each(engines)('admitting a member on %s', (engine) => {
  test('a social centre with its place is admitted and stands where it was put', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const place = ['--commune', '59355', '--street', '3 place du Lavoir', '--hours', 'Tu-Fr 14:00-18:00']

    const said = await run(
      memberCreateCommand,
      [...house, ...place, '--latitude', '50.64', '--longitude', '2.98'],
      database,
    )
    const listed = await run(memberListCommand, [], database)

    expect(said).toEqual([
      'maison-des-marais is admitted. It may have a site: site:create … --member maison-des-marais',
    ])
    expect(listed).toEqual(['maison-des-marais\tsocial-centre\tMaison des Marais\tshown'])
    expect(await findPlace(database.reader, 'maison-des-marais')).toMatchObject({
      communeCode: '59355',
      street: '3 place du Lavoir',
      point: { latitude: 50.64, longitude: 2.98 },
      precision: 'address',
      hours: 'Tu-Fr 14:00-18:00',
    })
  })

  test('a place without a point stands at the centre of its commune, and says so', async () => {
    await using database = await openTestDatabase(engine, { communes: true })

    await run(memberCreateCommand, [...house, '--commune', '59355'], database)

    expect(await findPlace(database.reader, 'maison-des-marais')).toMatchObject({ precision: 'commune' })
  })

  test.each([
    [['Maison', '--name', 'x', '--kind', 'shop'], /SLUG/],
    [['proposer', '--name', 'x', '--kind', 'shop'], /SLUG: proposer is the address of one of our own pages/],
    [['maison', '--kind', 'shop'], /--name is missing/],
    [['maison', '--name', 'x', '--kind', 'castle'], /--kind: one of platform, repairer/],
    [['maison', '--name', 'x', '--kind', 'shop', '--street', 'y'], /--commune is missing/],
    [['maison', '--name', 'x', '--kind', 'shop', '--commune', '99999'], /no commune has the INSEE code 99999/],
    [[...house, '--commune', '59355', '--latitude', '50.6'], /both, in degrees/],
    [['maison', '--name', 'x', '--kind', 'shop', '--website', 'x.fr'], /--website/],
    [['maison', '--name', 'x', '--kind', 'shop', '--link', 'x.fr'], /--link/],
    [['maison', '--name', 'x', '--kind', 'shop', '--does', 'sing'], /--does: one of lend, repair/],
    [['maison', '--name', 'x', '--kind', 'shop', '--parent', 'nobody'], /no member is called nobody/],
    [['maison', '--name', 'x', '--kind', 'shop', '--territory', 'nowhere'], /--territory/],
  ])('%j is refused with its reason, and nobody is admitted', async (args, reason) => {
    await using database = await openTestDatabase(engine, { communes: true })

    await expect(run(memberCreateCommand, args, database)).rejects.toThrow(reason)

    expect(await run(memberListCommand, [], database)).toEqual([])
  })

  test('a name that is taken is said to be', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await run(memberCreateCommand, house, database)

    await expect(run(memberCreateCommand, house, database)).rejects.toThrow(/SLUG: a member or a place has it already/)
  })

  test('a member says what it does and what it is about, and is shown once somebody has looked', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const told = ['--does', 'lend', '--does', 'host', '--topic', 'objects', '--label', 'France services']

    const said = await run(memberCreateCommand, [...house, ...told, '--summary', 'Chez vous.', '--proposed'], database)
    const proposed = await findMember(database.reader, 'maison-des-marais')
    await run(memberStatusCommand, ['maison-des-marais', 'shown'], database)
    const shown = await findMember(database.reader, 'maison-des-marais')

    expect(said).toEqual(['maison-des-marais is proposed. To show it: member:status maison-des-marais shown'])
    expect(proposed).toMatchObject({ status: 'proposed', does: ['host', 'lend'], topics: ['objects'] })
    expect(shown).toEqual({ ...proposed, status: 'shown' })
    await expect(run(memberStatusCommand, ['maison-des-marais', 'gone'], database)).rejects.toThrow(/STATUS/)
    await expect(run(memberStatusCommand, ['nobody', 'shown'], database)).rejects.toThrow(/no member is called nobody/)
  })

  test('a member opens another door, which is put on the map by hand and closes for a week', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await run(memberCreateCommand, [...house, '--commune', '59355'], database)
    const annex = [
      'maison-des-marais',
      'annexe',
      '--name',
      'L’Annexe',
      '--commune',
      '59298',
      '--hours',
      'Sa 10:00-12:00',
    ]

    await run(placeAddCommand, annex, database)
    await run(placeMoveCommand, ['annexe', '--latitude', '50.62', '--longitude', '3.11'], database)
    await run(
      placeCloseCommand,
      ['annexe', '--from', '2027-08-01', '--to', '2027-08-07', '--reason', 'Congés'],
      database,
    )
    const place = await findPlace(database.reader, 'annexe')
    const today = dayOf(toInstant('2027-03-01T08:00:00Z'), paris)
    const closures = place && (await closuresByPlace(database.reader, [place.id], today)).get(place.id)

    expect(place).toMatchObject({ point: { latitude: 50.62, longitude: 3.11 }, precision: 'manual' })
    expect(closures).toEqual([{ from: '2027-08-01', to: '2027-08-07', reason: 'Congés' }])
    await expect(
      run(placeCloseCommand, ['annexe', '--from', '2027-08-01', '--to', '2027-08-02'], database),
    ).rejects.toThrow(/--from: a closure begins on that day already/)
    await expect(run(placeAddCommand, annex, database)).rejects.toThrow(/PLACE-SLUG: a member or a place has it/)
    await expect(run(placeMoveCommand, ['annexe'], database)).rejects.toThrow(/--latitude and --longitude are missing/)
    await expect(
      run(placeCloseCommand, ['annexe', '--from', 'demain', '--to', '2027-08-07'], database),
    ).rejects.toThrow(/--from: a day such as/)
    await expect(
      run(placeMoveCommand, ['nulle-part', '--latitude', '1', '--longitude', '1'], database),
    ).rejects.toThrow(/no place of a member that is shown is called nulle-part/)
  })

  test('how one is received is said when a place is opened, and said anew later; an empty text takes it away', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const told = [
      '--wheelchair',
      'limited',
      '--price',
      'Gratuit',
      '--language',
      'fr',
      '--language',
      'LSF',
      '--helps',
      'group',
    ]
    const more = ['--accessibility-url', 'https://acceslibre.example/fil', '--booking-url', 'https://fil.example/rdv']
    await run(memberCreateCommand, [...house, '--commune', '59355', ...told, ...more, '--itinerant'], database)

    const before = await findPlace(database.reader, 'maison-des-marais')
    const said = await run(
      placeChangeCommand,
      ['maison-des-marais', '--hours', 'le soir', '--phone', '0320000000', '--email', 'a@marais.example'].concat([
        ...['--wheelchair', 'yes', '--price', '', '--language', '', '--fixed', '--name', 'Le Marais'],
      ]),
      database,
    )
    const after = await findPlace(database.reader, 'maison-des-marais')

    expect(before).toMatchObject({
      wheelchair: 'limited',
      price: 'free',
      languages: ['fr', 'fsl'],
      helps: ['group'],
      itinerant: true,
      accessibilityUrl: 'https://acceslibre.example/fil',
      bookingUrl: 'https://fil.example/rdv',
    })
    const { price: _, ...rest } = before ?? {}
    expect(after).toEqual({
      ...rest,
      name: 'Le Marais',
      hours: 'le soir',
      phone: '03 20 00 00 00',
      email: 'a@marais.example',
      wheelchair: 'yes',
      languages: [],
      itinerant: false,
    })
    expect(said).toEqual([
      '--hours: kept and shown as it is, since it is more than we can read.',
      'maison-des-marais is changed.',
    ])
  })

  test.each([
    [['--wheelchair', 'maybe'], '--wheelchair: one of yes, limited, no'],
    [['--price', 'dear'], '--price: one of free, conditional, paid'],
    [['--helps', 'magic'], '--helps: one of alone, one-to-one, group, remote'],
    [['--language', 'klingon 3'], '--language: a language such as fr'],
    [['--phone', 'ask Paul'], '--phone: a telephone number'],
    [['--booking-url', 'javascript:alert(1)'], '--booking-url: an address that begins with https://'],
    [['--postcode', '5916'], '--postcode: five digits'],
    [[], 'say what changes'],
  ])('a place is not changed by %j, and what may be said is told', async (args, reason) => {
    await using database = await openTestDatabase(engine, { communes: true })
    await run(memberCreateCommand, [...house, '--commune', '59355'], database)
    const before = await findPlace(database.reader, 'maison-des-marais')

    await expect(run(placeChangeCommand, ['maison-des-marais', ...args], database)).rejects.toThrow(reason)

    expect(await findPlace(database.reader, 'maison-des-marais')).toEqual(before)
  })

  test('what is known of a member is said anew, and the rest stays', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await run(
      memberCreateCommand,
      [...house, '--does', 'lend', '--topic', 'food', '--email', 'a@marais.example'],
      database,
    )
    const before = await findMember(database.reader, 'maison-des-marais')

    await run(
      memberChangeCommand,
      ['maison-des-marais', '--summary', 'Chez vous.', '--description', 'Long.', '--email', '', '--does', 'host'],
      database,
    )

    const { email, ...kept } = before ?? {}
    expect(email).toBe('a@marais.example')
    expect(await findMember(database.reader, 'maison-des-marais')).toEqual({
      ...kept,
      summary: 'Chez vous.',
      description: 'Long.',
      does: ['host'],
    })
    await expect(run(memberChangeCommand, ['maison-des-marais', '--kind', 'castle'], database)).rejects.toThrow(
      '--kind',
    )
  })
})
