import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { repairerServiceCommand as command } from '../../../../server/repairs/admission/service.command.js'
import { searchRepairers } from '../../../../server/repairs/index.js'
import type { BikeType } from '../../../../server/repairs/repairer.js'
import { engines } from '../../../support/engines.js'
import { booked, openWorkshop, type Workshop } from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'

const slug = 'atelier-des-marais'

async function run(server: Workshop, ...args: string[]): Promise<string[]> {
  const { services, clock, dataDir } = server
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  const { database } = services
  await command.run(given, { database, clock, dataDir, print: (line) => lines.push(line) })
  return lines
}

/** Past the answers that the server keeps. */
async function listedFor({ services: { database }, clock }: Workshop, bikeType: BikeType): Promise<number[]> {
  const asked = { db: database.reader, clock, keepUntil() {} }
  const { items } = await searchRepairers(asked, { site: 'ville-de-lomme', 'bike-type': bikeType })
  return items.map(({ shortestMinutes }) => shortestMinutes)
}

const puncture = 'Crevaison\t30 min\t12.00\tclassic,electric'
const overhaul = 'Révision complète\t120 min\t65.00\tclassic,electric'

describe.each(engines)('the services of a repairer, from the command line on %s,', (engine) => {
  test('are listed with their length, price and bicycles', async () => {
    await using server = await openWorkshop(engine)

    expect(await run(server, slug)).toEqual([puncture, overhaul])
  })

  test('are one more, which may be for some bicycles and cost what is told on site', async () => {
    await using server = await openWorkshop(engine)

    const said = await run(server, slug, 'Batterie', '--minutes', '90', '--bike', 'electric')

    expect(said).toEqual([puncture, overhaul, 'Batterie\t90 min\ton-site\telectric'])
    expect(await listedFor(server, 'electric')).toEqual([30])
  })

  test('change one thing and keep the others; the first times follow', async () => {
    await using server = await openWorkshop(engine)

    await run(server, slug, 'crevaison', '--bike', 'classic', '--price', '12,5')
    const long = await listedFor(server, 'electric')
    const said = await run(
      server,
      slug,
      'Révision complète',
      '--rename',
      'Révision',
      '--bike',
      'classic',
      '--price',
      '0',
    )

    expect(long).toEqual([120])
    expect(said).toEqual(['Crevaison\t30 min\t12.50\tclassic', 'Révision\t120 min\t0.00\tclassic'])
    expect(await listedFor(server, 'electric')).toEqual([])
    expect(await run(server, slug, 'Crevaison', '--bike', 'all', '--price', 'on-site')).toContain(
      'Crevaison\t30 min\ton-site\tclassic,electric',
    )
  })

  test('are taken away, which changes nothing of an appointment that is booked', async () => {
    await using server = await openWorkshop(engine)
    const alma = await signIn(server)
    const service = await server.services.database.reader
      .selectFrom('repair_service')
      .select('id')
      .where('name', '=', 'Crevaison')
      .executeTakeFirstOrThrow()
    await booked(alma, { service: service.id })

    const said = await run(server, slug, 'Crevaison', '--remove')

    expect(said).toEqual([overhaul])
    expect((await alma.ask('repairs.mine', { site: 'ville-de-lomme' })).output?.items).toMatchObject([
      { service: { name: 'Crevaison' } },
    ])
  })

  test('are not changed by what makes no sense, and say why', async () => {
    await using server = await openWorkshop(engine)
    const trying = (...args: string[]) => expect(run(server, slug, ...args)).rejects

    await trying('Batterie').toThrow('--minutes: "Batterie" is new')
    await trying('Batterie', '--minutes', '90', '--bike', 'tandem').toThrow('--bike: one of classic')
    await trying('Batterie', '--minutes', '90', '--bike', 'cargo').toThrow('bicycles that the repairer takes')
    await trying('Crevaison', '--minutes', 'long').toThrow('5 to 480 minutes')
    await trying('Crevaison', '--price', 'cheap').toThrow('--price: euros')
    await trying('Crevaison', '--rename', 'révision complète').toThrow('another service is called so')
    await trying('Batterie', '--remove').toThrow('no service is called "Batterie"')
    expect(await run(server, slug)).toEqual([puncture, overhaul])
  })
})
