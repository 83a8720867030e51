import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { repairerCreateCommand, repairerListCommand } from '../../../server/repairs/repairer.commands.js'
import type { Command } from '../../../server/rpc/command.js'
import { engines } from '../../support/engines.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }

const described = {
  slug: 'atelier',
  place: 'maison-des-marais',
  email: 'atelier@maison-des-marais.example',
  types: ['self-repair'],
  bikeTypes: ['classic'],
  usualMinutes: 45,
  openings: [{ weekday: 2, from: '14:00', to: '18:00' }],
}

/** What the command printed. */
async function run(
  command: Command,
  args: string[],
  { services: { database }, dataDir }: TestServer,
): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir, print: (line) => lines.push(line) })
  return lines
}

function written(server: TestServer, content: object): string {
  const path = join(server.dataDir, 'repairer.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe.each(engines)('describing a repairer in a file on %s', (engine) => {
  test('lets it take bookings, and it is listed with its first free slot', async () => {
    await using server = await openTestServer(engine, clock.now())
    await buildTown(server.services.database, clock)

    const said = await run(repairerCreateCommand, [written(server, described)], server)

    expect(said).toEqual(['atelier takes bookings. First free: 2027-03-02T13:00:00.000Z'])
    expect(await run(repairerListCommand, [], server)).toEqual([
      'atelier\tself-repair\tMaison des Marais\t2027-03-02T13:00:00.000Z',
    ])
  })

  test('names what is wrong with it', async () => {
    await using server = await openTestServer(engine, clock.now())
    await buildTown(server.services.database, clock)
    const creating = (content: object) => run(repairerCreateCommand, [written(server, content)], server)

    await expect(creating({ ...described, place: 'nowhere' })).rejects.toThrow(/^place: .*nowhere/)
    await expect(creating({ ...described, types: ['shop'] })).rejects.toThrow(/^types\.0: /)
    await expect(creating({ ...described, stepMinutes: 20 })).rejects.toThrow('invalid-input: stepMinutes')
    await expect(creating({ ...described, seats: 3 })).rejects.toThrow(/^seats: /)
    await expect(run(repairerCreateCommand, ['/nowhere.json'], server)).rejects.toThrow('there is no such file')
  })
})
