import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { repairerCreateCommand, repairerListCommand } from '../../../../server/repairs/admission/repairer.commands.js'
import {
  repairerCloseCommand,
  repairerHoursCommand,
  repairerReopenCommand,
} from '../../../../server/repairs/agenda/timetable.commands.js'
import type { Command } from '../../../../server/rpc/command.js'
import { engines } from '../../../support/engines.js'
import { booked, openWorkshop } from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown } from '../../../support/town.js'

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

describe.each(engines)('the time of a repairer, changed from the command line on %s,', (engine) => {
  const slug = 'atelier-des-marais'
  const firstFree = async (server: TestServer) => (await run(repairerListCommand, [], server))[0]?.split('\t').at(-1)

  test('is closed for some days, which says how many appointments stand there, and open again', async () => {
    await using server = await openWorkshop(engine)
    await booked(await signIn(server), { startsAt: '2027-03-02T13:00:00Z' })
    const before = await firstFree(server)

    const closed = await run(repairerCloseCommand, [slug, '--from', '2027-03-01', '--to', '2027-03-03 12:00'], server)
    const during = await firstFree(server)
    const reopened = await run(repairerReopenCommand, [slug, '--from', '2027-03-01'], server)

    expect(closed).toEqual([
      `${slug} gives no time from 2027-03-01 00:00 to 2027-03-03 12:00.`,
      'Appointments that stand meanwhile, to be cancelled or moved by the links in their mails: 1',
    ])
    expect(during?.slice(0, 10)).toBe('2027-03-03')
    expect(reopened).toEqual([`${slug} gives time again from 2027-03-01.`])
    expect(await firstFree(server)).toBe(before)
    await expect(run(repairerReopenCommand, [slug, '--from', '2027-03-01'], server)).rejects.toThrow('no closure')
  })

  test('is another week from now on', async () => {
    await using server = await openWorkshop(engine)

    const said = await run(repairerHoursCommand, [slug, '--on', '4-5 09:00-12:00', '--on', '4 14:00-18:00'], server)

    expect(said).toEqual([`${slug} is open 3 times a week.`])
    expect(await firstFree(server)).toBe('2027-03-04T08:00:00.000Z')
  })

  test('is not changed by what makes no sense, and says why', async () => {
    await using server = await openWorkshop(engine)
    const before = await firstFree(server)
    const closing = (from: string, to: string) => run(repairerCloseCommand, [slug, '--from', from, '--to', to], server)
    const opening = (on: string) => run(repairerHoursCommand, [slug, '--on', on], server)

    await expect(closing('2027-03-05', '2027-03-04')).rejects.toThrow('one before the other')
    await expect(closing('demain', '2027-03-04')).rejects.toThrow('--from: a day such as')
    await expect(opening('lundi 9-12')).rejects.toThrow('not "lundi 9-12"')
    await expect(opening('1 12:00-09:00')).rejects.toThrow('quarters of an hour')
    await expect(run(repairerHoursCommand, ['nobody', '--on', '1 09:00-12:00'], server)).rejects.toThrow('nobody')
    expect(await firstFree(server)).toBe(before)
  })
})
