import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { findPlace } from '../../../server/members/index.js'
import { memberCreateCommand, memberListCommand } from '../../../server/members/member.commands.js'
import type { Command } from '../../../server/rpc/command.js'
import type { Database } from '../../../server/database/open-database.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'

/** What the command printed. */
async function run(command: Command, args: string[], database: Database): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  const clock = new TestClock('2027-03-01T08:00:00Z')
  await command.run(given, { database, clock, dataDir: '', print: (line) => lines.push(line) })
  return lines
}

const house = ['maison-des-marais', '--name', 'Maison des Marais', '--kind', 'social-centre']

describe.each(engines)('admitting a member on %s', (engine) => {
  test('a social centre with its house is admitted and stands where it was put', async () => {
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
    [['maison', '--kind', 'shop'], /--name is missing/],
    [['maison', '--name', 'x', '--kind', 'castle'], /--kind: one of platform, repairer/],
    [['maison', '--name', 'x', '--kind', 'shop', '--street', 'y'], /--commune is missing/],
    [['maison', '--name', 'x', '--kind', 'shop', '--commune', '99999'], /no commune has the INSEE code 99999/],
    [[...house, '--commune', '59355', '--latitude', '50.6'], /both, in degrees/],
    [['maison', '--name', 'x', '--kind', 'shop', '--website', 'x.fr'], /--website/],
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
})
